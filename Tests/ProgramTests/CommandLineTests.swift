/// The command line: arguments, options, and the one line that says what is wrong with them.
import Foundation
import Testing

@Suite struct CommandLineTests {
  /// What is typed, and what must be on standard error.
  static let mistakes: [(String, String)] = [
    ("rnu", "there is no command rnu; did you mean run?"),
    ("previw", "there is no command previw; did you mean preview?"),
    ("frobnicate", "there is no command frobnicate; see pipeline-run --help"),
    ("help rnu", "there is no command rnu; did you mean run?"),
    ("run --jsn", "there is no option --jsn; did you mean --json?"),
    ("run --dryrun", "there is no option --dryrun; did you mean --dry-run?"),
    ("--workspce DIR run", "there is no option --workspce; did you mean --workspace?"),
    ("run -x", "there is no option -x; see pipeline-run --help"),
    ("run --limit 3", "run has no option --limit; see pipeline-run run --help"),
    ("run --json=3", "--json takes no value; write --json alone"),
    ("tasks --limit", "--limit needs a value; write --limit N"),
    ("tasks --limit ten", "--limit ten is no number; write a whole number from 0 on"),
    ("tasks --limit -1", "--limit -1 is no number; write a whole number from 0 on"),
    (
      "run --metrics missing/m.prom",
      "there is no folder missing/ for the metrics; make it, or name another file with --metrics"
    ),
    ("run --tenants missing", "there is no folder missing; name the folder that holds the workspaces"),
    ("--workspace=", "--workspace is empty; write --workspace DIR"),
    ("split a.jsonl --shards 0", "--shards 0 is not possible; write a number from 1 to 100000"),
    ("--workspace", "--workspace needs a value; write --workspace DIR"),
    ("run twice", "run does not take the argument twice; see pipeline-run run --help"),
    ("products --status gone", "no product is gone; write one of pending, published, sold, error, deleted"),
    ("products --names --json", "--names and --json do not go together; write one of them"),
    ("delete", "which product?; write pipeline-run delete ID or SKU"),
    ("retry", "which product?; write pipeline-run retry ID or SKU, or --all"),
    ("retry --all 3", "--all and 3 do not go together; write the ids, or --all for all of them"),
    ("init", "init needs a folder; write pipeline-run init DIR; this folder is ."),
    ("analytics --views 3", "whose numbers?; write pipeline-run analytics ID --views N"),
    ("preview missing.json", "there is no file missing.json; look whether the path is right"),
    (
      "preview notes.doc",
      "notes.doc is no product file; name a file that ends in .csv, .tsv, .txt, .xlsx, .xml, .json, .jsonl or .ndjson"
    ),
    ("preview --as a.jsonl", "--as is for lines that come from standard input; write preview - --as"),
    ("preview a.jsonl --as b.jsonl", "--as is for lines that come from standard input; write preview - --as"),
    (
      "preview - a.jsonl --first-line 2",
      "--first-line is for lines that come from standard input; write preview - --first-line"
    ),
    ("preview - --first-line 0", "--first-line 0 is not possible; lines are counted from 1"),
    ("preview - --first-line x", "--first-line x is no number; write a whole number from 0 on"),
    ("preview - --as=", "--as has no name; write what the file is called"),
    ("preview - --cores 0", "--cores 0 is not possible; write a number from 1 to 1024"),
    ("preview - --html p.html --cores 1", "--html and --cores exclude each other; a page is made on one core"),
    (
      "run --workspace nowhere",
      "there is no folder nowhere; make a workspace with `pipeline-run init nowhere`, or name another with --workspace"
    ),
    (
      "run --workspace inbox",
      "inbox is no workspace: it has no inbox/; make one with `pipeline-run init inbox`, or name one with --workspace"
    ),
  ]

  @Test(arguments: mistakes)
  func mistakeIsSaidInOneLine(_ typed: String, _ line: String) throws {
    let ended = try Program(in: .workspace()).run(typed.split(separator: " ").map(String.init))
    #expect(ended.errors == "pipeline-run: \(line)\n")
    #expect(ended.output == "")
    #expect(ended.status == 64)
  }

  @Test func withoutACommandItRuns() throws {
    let program = Program(in: try .workspace())
    #expect(try Report(program("--json").output).text == Report(program("run", "--json").output).text)
  }

  @Test func optionsComeBeforeOrAfterTheArguments() throws {
    let outside = Program(in: try Folder())
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": "1"])])
    let path = workspace.url.path
    #expect(try outside("--workspace", path, "run", "--quiet").status == 0)
    let products = try outside("--json", "--workspace=\(path)", "products", "1")
    #expect(products.output.hasPrefix("{\"product_id\": 1, "))
    for words in [
      ["products", "1", "--json", "--workspace", path], ["products", "--workspace", path, "1", "--json"],
      ["--workspace=\(path)", "products", "--json", "--", "1"],
    ] {
      let ended = try outside.run(words)
      #expect(ended.output == products.output && ended.status == 0, "\(words)")
    }
  }

  @Test func quietSaysNothing() throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": "{}\n" + seedLine(), "inbox/note.txt": "x"])
    let ended = try Program(in: workspace)("run", "--quiet")
    #expect(ended.output == "" && ended.errors == "")
    #expect(ended.status == 2)
  }

  @Test func quietStillPrintsData() throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine()])
    let ended = try Program(in: workspace)("run", "--quiet", "--json")
    #expect(try Report(ended.output)["products"]["enqueued"] == 1)
    #expect(ended.errors == "")
  }

  @Test(arguments: [
    "run", "run --dry-run", "preview", "preview inbox/a.jsonl", "tasks", "products", "products --status pending",
    "products 1", "errors", "errors --summary", "analytics", "analytics 1 --views 3", "delete 1", "retry 1",
    "retry --all",
    "health", "platforms", "init .",
  ])
  func everyCommandPrintsJSON(_ typed: String) throws {
    for isEmpty in [false, true] {
      let workspace = try Folder.workspace(isEmpty ? [:] : ["inbox/a.jsonl": "{}\n" + seedLine(["id": "1"])])
      let program = Program(in: workspace)
      if !isEmpty, !typed.contains("run"), !typed.contains("preview") { _ = try program("run") }
      if isEmpty, typed.contains("1") || typed.contains("preview ") { continue }
      let ended = try program.run(typed.split(separator: " ").map(String.init) + ["--json"])
      #expect(throws: Never.self, "\(typed) printed: \(ended.output)") {
        _ = try JSONSerialization.jsonObject(with: Data(ended.output.utf8))
      }
      #expect(ended.output.hasSuffix("\n"))
    }
  }

  @Test func dataGoesToStandardOutputAndMessagesToStandardError() throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": "{}\n"])
    let ended = try Program(in: workspace)("run", "--json")
    _ = try Report(ended.output)
    #expect(ended.errorLines.count > 5)
    #expect(ended.errorLines.dropLast().allSatisfy { $0.hasPrefix("inbox/a.jsonl:1:1 ") })
    #expect(ended.errorLines.last?.hasPrefix("rejected/a.jsonl: what was refused is in this file; ") == true)
  }

  @Test func aProblemIsOneLineAPersonCanActOn() throws {
    let whole = seedLine(["id": nil, "sku": "\"S-1\"", "images": "[\"https://c.example/jean.jpg\"]"])
    let product = seedLine(["id": nil, "price": "\"abc\""])
    let ended = try Program(in: .workspace(["inbox/shoes.jsonl": whole + product]))("run")
    let column = product.components(separatedBy: "\"abc\"")[0].count + 1
    #expect(
      ended.errors
        == "inbox/shoes.jsonl:2:\(column) price: \"abc\" is not a price [price_not_a_number]; write a number such as 25.00\n"
        + "rejected/shoes.jsonl: what was refused is in this file; fix what rejected/shoes.jsonl.problems.json says, and drop it into inbox/ again\n"
    )
    #expect(ended.status == 2)
  }

  @Test func aWarningThatRepeatsIsWrittenOnce() throws {
    func row(_ number: Int, _ category: String) -> String {
      "{\"sku\": \"\(number)\", \"title\": \"X\", \"brand\": \"Zara\", \"category\": \"\(category)\", \"gender\": \"female\", "
        + "\"condition\": \"GOOD\", \"price\": 9, \"stock_quantity\": 1, \"size\": \"M\", \"images\": \"https://x.example/a.jpg\"}\n"
    }
    let list = (1...30).map { row($0, $0 == 9 ? "Manteau" : "Veste") }.joined()
    let ended = try Program(in: Folder.workspace(["inbox/a.jsonl": list]))("run")
    let lines = ended.errorLines.filter { $0.contains("nearest_catalogue") }
    #expect(lines.map { $0.prefix(16) } == ["inbox/a.jsonl:1:", "inbox/a.jsonl:9:", "… and 28 more of"], "\(lines)")
  }

  @Test func whatACompleteListTakesDownIsWritten() throws {
    let folder = try Folder.workspace([
      "pipeline.json": "{\"columns\": {\"files\": \"a*\", \"complete\": true}}",
      "inbox/a1.jsonl": (1...3).map { seedLine(["id": "\($0)"]) }.joined(),
    ])
    let program = Program(in: folder)
    _ = try program("run")
    try folder.write(seedLine(["id": "1"]), to: "inbox/a2.jsonl")
    let ended = try program("run")
    #expect(ended.errors.contains("2 products are taken down, as complete lists do not have them any more: 2 "))
  }

  @Test func manyProblemsOfACodeAreCutShort() throws {
    let ended = try Program(in: .workspace(["inbox/a.jsonl": String(repeating: "[]\n", count: 25)]))("run")
    #expect(ended.errorLines.count == 22)
    #expect(ended.errorLines[20] == "… and 5 more of [not_an_object]")
  }

  static let commands = [
    "run", "preview", "tasks", "products", "errors", "analytics", "delete", "retry", "health", "platforms", "init",
    "help",
  ]

  @Test(arguments: commands)
  func everyCommandHasHelp(_ command: String) throws {
    let program = Program(in: try Folder())
    let help = try program(command, "--help")
    #expect(help.status == 0 && help.errors == "")
    if command != "help" {
      #expect(help.output.hasPrefix("pipeline-run \(command)"))
      #expect(try program("help", command).output == help.output)
    }
    for option in ["--workspace DIR", "--json", "--quiet", "--help", "--version"] {
      #expect(help.output.contains("  \(option) "), "\(option)")
    }
  }

  @Test func theHelpNamesEveryCommandAndStatus() throws {
    let program = Program(in: try Folder())
    let help = try program("--help")
    for command in CommandLineTests.commands { #expect(help.output.contains("\n  \(command) ")) }
    for status in [0, 2, 64, 65, 74, 75, 78] { #expect(help.output.contains(try Regex("[ \\n]\(status) "))) }
    #expect(try program("help").output == help.output)
    #expect(try program("-h").output == help.output)
  }

  @Test func theVersionIsPrinted() throws {
    let ended = try Program(in: Folder())("--version")
    #expect(ended.output.contains(/^pipeline-run \d+\.\d+\.\d+\n$/))
  }

  /// A warning a row, and in the middle of them one row that is refused.
  private func listWithOneRefused() throws -> Folder {
    let lines = (1...30).map { number in
      let price = number == 15 ? "\"abc\"" : "25.00"
      return seedLine(["id": nil, "sku": "\"A\(number)\"", "images": "[\"p\(number).jpg\"]", "price": price])
    }
    return try Folder.workspace(["inbox/a.jsonl": lines.joined()])
  }

  private static let refused = "\"abc\" is not a price [price_not_a_number]; write a number such as 25.00"

  @Test func whatIsRefusedComesBeforeTheWarnings() throws {
    let workspace = try listWithOneRefused()
    let ended = try Program(in: workspace)("run")
    let lines = ended.errorLines
    #expect(lines.count == 23 && lines[0].hasPrefix("inbox/a.jsonl:15:") && lines[0].hasSuffix(Self.refused))
    #expect(lines[1].hasPrefix("inbox/a.jsonl:1:") && lines[2].hasPrefix("inbox/a.jsonl:2:"))
    #expect(lines[21] == "… and 9 more of [missing_photo]")
    let report = ended.outputLines
    #expect(report.contains { $0.hasPrefix("  refused   1 price_not_a_number  as inbox/a.jsonl:15:") })
    #expect(report.contains { $0.hasPrefix("  problems  29 missing_photo  as inbox/a.jsonl:1:") })
    let (refused, others) = (
      try #require(report.firstIndex { $0.hasPrefix("  refused") }),
      try #require(report.firstIndex { $0.hasPrefix("  problems") })
    )
    #expect(refused < others)
  }

  @Test func aLongPreviewRepeatsAtItsEndWhatIsRefused() throws {
    let workspace = try listWithOneRefused()
    let lines = try Program(in: workspace)("preview").outputLines
    #expect(lines.last == "0 of 30 ready, 29 can be sent but Vinted will refuse them, 1 refused, 29 warnings")
    #expect(lines.suffix(3).first == "refused")
    let line = try #require(lines.dropLast().last)
    #expect(line.hasPrefix("  inbox/a.jsonl:15:") && line.hasSuffix(Self.refused))
    // Of a short one the reader has seen everything.
    try workspace.write(seedLine(["id": nil, "sku": "\"B\""]) + "{}\n", to: "inbox/a.jsonl")
    #expect(try !Program(in: workspace)("preview").outputLines.contains("refused"))
  }
}
