/// How the program ends: one number for each thing that can have happened.
import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test func doneIsZero() throws {
    let program = Program(in: try .workspace(["inbox/a.jsonl": seedLine()]))
    #expect(try program("run").status == 0)
    #expect(try program("run").status == 0)
  }

  @Test func somethingRefusedIsTwo() throws {
    let program = Program(in: try .workspace(["inbox/a.jsonl": seedLine() + "{}\n"]))
    #expect(try program("run").status == 2)
    #expect(try program("run").status == 0)
  }

  @Test func aRefusedResultIsTwo() throws {
    let program = Program(in: try .workspace(["inbox/results/9.json": "{\"success\": true}"]))
    #expect(try program("run").status == 2)
  }

  @Test func aRefusedFileIsTwo() throws {
    #expect(try Program(in: .workspace(["inbox/a.json": "["]))("run").status == 2)
  }

  @Test func anUnknownProductIsTwo() throws {
    let program = Program(in: try .workspace())
    for words in [["products", "9"], ["delete", "9"], ["retry", "9"], ["analytics", "9", "--views", "1"]] {
      let ended = try program.run(words)
      #expect(ended.status == 2, "\(words)")
      #expect(ended.errors == "pipeline-run: there is no product 9; see `pipeline-run products`\n")
    }
  }

  @Test func anUnknownSKUIsTwo() throws {
    let program = Program(in: try .workspace())
    for words in [["products", "A06"], ["delete", "A06"], ["retry", "A06"], ["analytics", "A06", "--views", "1"]] {
      let ended = try program.run(words)
      #expect(ended.status == 2, "\(words)")
      #expect(ended.errors == "pipeline-run: no product has the sku A06; see `pipeline-run products`\n")
    }
  }

  @Test func aProductIsMeantByItsSKUToo() throws {
    let product = seedLine(["id": nil, "sku": "\"A06\""])
    let program = Program(in: try .workspace(["inbox/a.jsonl": product]))
    _ = try program("run")
    #expect(try program("products").output.contains("  A06  pending  "))
    #expect(try program("products", "A06").output.contains("sku        A06"))
    #expect(try program("tasks").output.hasPrefix("1  A06  vinted_publish  waiting  "))
    #expect(try program("analytics", "A06", "--views", "3").status == 0)
    #expect(try program("delete", "A06").output == "1  deleted; it was not on Vinted\n")
    #expect(try program("tasks").errors == "no tasks wait\n")
    #expect(try program("relist", "A06").output == "1  vinted_publish is made\n")
  }

  @Test func wrongUsageIs64() throws { #expect(try Program(in: Folder())("run", "--jason").status == 64) }

  @Test func notReadyIs65() throws {
    let program = Program(in: try .workspace(["inbox/a.jsonl": seedLine() + "{}\n"]))
    #expect(try program("preview").status == 65)
    #expect(try program("preview", "-", "--jsonl", input: "{}\n").status == 65)
    #expect(try program("preview", "-", "--jsonl", input: seedLine()).status == 0)
  }

  @Test func aFailedDiskIs74AndNothingIsLost() throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine(), "store": "in the way"])
    let program = Program(in: workspace)
    let failed = try program("run")
    #expect(failed.status == 74)
    #expect(
      failed.errors
        == "pipeline-run: cannot open store/lock: Not a directory; check the disk and run again; nothing is lost\n"
    )
    #expect(failed.output == "")
    #expect(workspace.files == ["inbox/a.jsonl", "store"])
    try FileManager.default.removeItem(at: workspace["store"])
    #expect(try Report(program("run", "--json").output)["products"]["enqueued"] == 1)
  }

  @Test func aDiskThatFailsAfterTheCommitLosesNothing() throws {
    // archive/ cannot be made, so the run ends after its commit and before its input has been moved.
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": "1"]), "archive": "in the way"])
    let program = Program(in: workspace)
    #expect(try program("run").status == 74)
    try FileManager.default.removeItem(at: workspace["archive"])
    #expect(try program("run").status == 0)
    #expect(try program("products", "--jsonl").output.split(separator: "\n").count == 1)
    #expect(workspace.files.filter { $0.hasPrefix("outbox/") } == ["outbox/batch-000001/task-0000000001.json"])
    #expect(workspace.files.filter { $0.hasPrefix("inbox/") } == [])
  }

  @Test func aHeldWorkspaceIs75() throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": "1"]), "store/lock": ""])
    let program = Program(in: workspace)
    let lock = open(workspace["store/lock"].path, O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    for words in [["run"], ["delete", "1"], ["retry", "1"], ["analytics", "1", "--views", "1"]] {
      let ended = try program.run(words)
      #expect(ended.status == 75, "\(words)")
      #expect(ended.errors == "pipeline-run: another run works in this workspace; try again when it has ended\n")
      #expect(ended.output == "")
    }
    // A command that only reads need not wait.
    for words in [["tasks"], ["products"], ["errors"], ["analytics"], ["health"], ["preview"], ["run", "--dry-run"]] {
      #expect(try program.run(words).status == 0, "\(words)")
    }
    try #require(flock(lock, LOCK_UN) == 0)
    #expect(try program("run").status == 0)
  }

  /// What pipeline.json or a table says, and the line that must name the place and the nearest key.
  static let settings: [(file: String, text: String, line: String)] = [
    (
      "pipeline.json", "{\n  \"pricng\": {}\n}",
      "pipeline.json:2:13 pricng: there is no such setting; did you mean pricing?"
    ),
    (
      "pipeline.json", "{\"pricing\": {\"markup\": 3}}",
      "pipeline.json:1:24 pricing.markup: there is no such setting; did you mean markup_percent?"
    ),
    (
      "pipeline.json", "{\"pricing\": {\"ending\": 1.5}}",
      "pipeline.json:1:24 pricing.ending: 1.5 is not possible here; write an amount from 0 to 0.99"
    ),
    (
      "pipeline.json", "{\"validation\": {\"missing_image\": \"off\"}}",
      "pipeline.json:1:34 validation.missing_image: there is no such setting; did you mean missing_images?"
    ),
    (
      "pipeline.json", "{\"validation\": {\"missing_images\": \"of\"}}",
      "pipeline.json:1:35 validation.missing_images: \"of\" is not possible here; write error, warning, info or off"
    ),
    (
      "pipeline.json", "{\"batch_size\": 0}",
      "pipeline.json:1:16 batch_size: 0 is not possible here; write a whole number from 1 to 100000"
    ),
    (
      "pipeline.json", "{\"locale\": \"German\"}",
      "pipeline.json:1:12 locale: \"German\" is not possible here; did you mean \"de\"?"
    ),
    ("reference/color.csv", "name\n", "reference/color.csv:1:1 no table has this name; did you mean colors.csv?"),
    (
      "reference/colors.csv", "name,label,vinted_id\nBleu,Bleu,abc\n",
      "reference/colors.csv:2:1 vinted_id: \"abc\" is no id; write digits, or nothing for none"
    ),
    (
      "reference/brands.csv", "nme,vinted_id\nX,1\n",
      "reference/brands.csv:1:1 nme: the table has no such column; did you mean name?"
    ),
  ]

  @Test(arguments: settings)
  func wrongSettingsAre78(_ file: String, _ text: String, _ line: String) throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine(), file: text])
    let before = try workspace.everything()
    for words in [["run"], ["preview"]] {
      let ended = try Program(in: workspace).run(words)
      #expect(ended.errorLines.first == "pipeline-run: \(line)", "\(words)")
      #expect(ended.status == 78, "\(words)")
      #expect(ended.output == "", "\(words)")
    }
    // The run notes what it has said; of the shop nothing changes.
    #expect(try workspace.everything().filter { !$0.key.hasPrefix("store") } == before)
    #expect(try Program(in: workspace)("health").status == 78)
  }

  @Test func cronHearsOfAFailureOnce() throws {
    let workspace = try Folder.workspace(["pipeline.json": "{\"locale\": 5}"])
    let program = Program(in: workspace)
    let first = try program("run")
    #expect(first.errorLines.count == 1 && first.status == 78)
    let second = try program("run")
    #expect(second.errors == "" && second.status == 78)
    // The report, which cron discards, has it all the same.
    #expect(second.output.hasPrefix("failed as before: pipeline.json:1:12 locale:"))
    #expect(try program("run", "--json").output == "")
    // Who asks is told each time.
    #expect(try program("run", "--dry-run").errors == first.errors)
    #expect(try program("health").status == 78)
    // Another failure is new, and so is the same one after it was fixed.
    try workspace.write("{\"locale\": 6}", to: "pipeline.json")
    #expect(try program("run").errorLines.count == 1 && program("run").errors == "")
    try workspace.write("{}", to: "pipeline.json")
    #expect(try program("run").status == 0)
    try workspace.write("{\"locale\": 6}", to: "pipeline.json")
    #expect(try program("run").errorLines.count == 1)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func aPersonAtATerminalHearsOfAFailureEachTime() throws {
    let workspace = try Folder.workspace(["pipeline.json": "{\"locale\": 5}"])
    let program = Program(in: workspace)
    _ = try program("run")
    // `script` gives the program a terminal.
    let ended = try program.start(
      ["-qec", "\(try Program.built().path) run", "/dev/null"], executable: URL(fileURLWithPath: "/usr/bin/script")
    ).end()
    #expect(ended.output.contains("pipeline.json:1:12 locale:"))
  }

  @Test func allWrongSettingsAreSaidTogether() throws {
    let text = "{\"localle\": \"fr\", \"title\": {\"max_lenght\": 3}, \"retries\": {\"max\": \"three\"}}"
    let ended = try Program(in: .workspace(["pipeline.json": text]))("run")
    #expect(ended.errorLines.count == 3)
    #expect(ended.status == 78)
  }
}
