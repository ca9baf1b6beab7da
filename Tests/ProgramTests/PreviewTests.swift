/// The preview as a filter, and that it shows what the run does.
import Foundation
import Testing

@Suite struct PreviewTests {
  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// The keys of an object, in the order of its line.
  private func keys(of line: Substring) -> [String] {
    var keys: [String] = []
    var depth = 0
    var text = ""
    var inText = false
    var escaped = false
    for character in line {
      if inText {
        if escaped {
          escaped = false
        } else if character == "\\" {
          escaped = true
        } else if character == "\"" {
          inText = false
        }
        if inText { text.append(character) }
      } else if character == "\"" {
        (inText, text) = (true, "")
      } else if character == ":", depth == 1 {
        keys.append(text)
      } else if "{[".contains(character) {
        depth += 1
      } else if "}]".contains(character) {
        depth -= 1
      }
    }
    return keys
  }

  @Test func theFilterWritesOneLineAnItemWithTheseKeys() throws {
    let broken = seedLine(["id": nil, "price": "\"abc\""])
    let input =
      seedLine(["id": nil]) + broken + "not JSON\n\n" + seedLine(["id": "7"])
      + "{\"id\": 8, \"operation\": \"delete\"}\n[]\n"
    let ended = try Program(in: Folder())("preview", "-", "--jsonl", input: input)
    #expect(ended.status == 65)
    #expect(ended.errors == "")
    let wanted = [
      "file", "line", "product_id", "title", "description", "price", "mapped_attributes", "product_data",
      "ready_to_publish", "problems",
    ]
    for line in ended.output.split(separator: "\n") { #expect(keys(of: line) == wanted) }

    let items = try objects(ended.output)
    #expect(items.map { $0["file"] as? String } == Array(repeating: "-", count: 6))
    #expect(items.map { $0["line"] as? Int } == [1, 2, 3, 5, 6, 7])
    #expect(items.map { $0["product_id"] as? Int } == [nil, nil, nil, 7, 8, nil])
    #expect(items.map { $0["ready_to_publish"] as? Bool }.prefix(4) == [true, false, false, true])
    #expect(items[0]["title"] as? String == "Levi's 501 Jean Taille 32 Très bon état Bleu")
    #expect(items[3]["title"] as? String == "Levi's 501 Jean Taille 32 Très bon état Bleu [7]")
    for key in ["title", "description", "price", "mapped_attributes", "product_data"] {
      #expect(items[1][key] is NSNull && items[2][key] is NSNull, "\(key)")
      #expect(!(items[0][key] is NSNull), "\(key)")
    }
    #expect(ended.output.contains("\"price\": 27.90"))
  }

  @Test func problemsHaveTheseKeys() throws {
    let broken = seedLine(["id": nil, "price": "\"abc\""])
    let ended = try Program(in: Folder())("preview", "-", "--jsonl", input: broken)
    let problems = try #require(try objects(ended.output)[0]["problems"] as? [[String: Any]])
    #expect(problems.count == 1)
    #expect(
      Set(problems[0].keys) == ["severity", "code", "field", "value", "message", "hint", "line", "column"])
    #expect(problems[0]["code"] as? String == "price_not_a_number")
    #expect(problems[0]["severity"] as? String == "error")
    #expect(problems[0]["value"] as? String == "abc")
    #expect(problems[0]["line"] as? Int == 1)
  }

  @Test func theFilterNeedsNoWorkspaceAndTakesSettingsOfOne() throws {
    let outside = Program(in: try Folder())
    let workspace = try Folder.workspace([
      "pipeline.json": "{\"pricing\": {\"markup_percent\": 100}}",
      "reference/brands.csv": "name,vinted_id\nMaison Nulle Part,77\n",
    ])
    let product = seedLine(["brand": "\"maison nulle part\""])
    let plain = try objects(outside("preview", "-", "--jsonl", input: product).output)[0]
    let named = try objects(
      outside("preview", "-", "--jsonl", "--workspace", workspace.url.path, input: product).output)[0]
    #expect(plain["price"] as? Double == 27.90)
    #expect(named["price"] as? Double == 50.90)
    #expect((plain["mapped_attributes"] as? [String: Any])?["brand_id"] is NSNull)
    #expect((named["mapped_attributes"] as? [String: Any])?["brand_id"] as? Int == 77)
    #expect(outside.folder.files == [])
  }

  @Test func nothingInIsNothingOut() throws {
    let ended = try Program(in: Folder())("preview", "-", "--jsonl")
    #expect(ended.output == "" && ended.errors == "" && ended.status == 0)
    #expect(try Program(in: Folder())("preview", "-", "--json").output == "[]\n")
  }

  /// A part of a file gives the same lines as the whole file: with its name and line numbers, read by its columns.
  @Test func partsOfAFileGiveTheLinesOfTheWhole() throws {
    let folder = try Folder.workspace([
      "pipeline.json":
        "{\"columns\": [{\"files\": \"*shop*.jsonl\", \"words\": {\"condition\": {\"prima\": \"GOOD\"}}}]}"
    ])
    let broken = seedLine(["id": nil, "price": "\"abc\""])
    var lines: [String] = []
    for number in 0..<300 {
      let condition = number.isMultiple(of: 2) ? "\"prima\"" : "\"GOOD\""
      let product = seedLine(["id": "\(number + 1)", "condition": condition])
      lines.append(
        [product, broken, "\n", "not JSON\r, of one line\n", "{\"id\": 7, \"operation\": \"delete\"}\n"][
          number % 5])
    }
    try folder.write(lines.joined(), to: "my-shop 1.jsonl")
    let program = Program(in: folder)
    let whole = try program("preview", "my-shop 1.jsonl", "--jsonl")
    #expect(whole.status == 65)
    #expect(whole.output.contains("\"ready_to_publish\": true"))
    for size in [43, 299] {
      var parts = ""
      for start in stride(from: 0, to: lines.count, by: size) {
        parts += try program(
          "preview", "-", "--jsonl", "--as", "my-shop 1.jsonl", "--first-line", "\(start + 1)", "--cores", "1",
          input: lines[start..<min(start + size, lines.count)].joined()
        ).output
      }
      #expect(parts == whole.output)
    }
    let text = try program("preview", "-", "--as", "b.jsonl", "--first-line", "41", input: "[]\n").output
    #expect(text.hasPrefix("b.jsonl:41  refused"))
    #expect(try program("preview", "-", "--as", "b.jsonl", "--first-line", "41").output == "0 of 0 ready, 0 warnings\n")
  }

  @Test func theListHoldsTheSameAsTheLines() throws {
    let program = Program(in: try Folder())
    let input = String(repeating: seedLine(), count: 3)
    let lines = try program("preview", "-", "--jsonl", input: input).output
    let list = try program("preview", "-", "--json", input: input).output
    #expect(list == "[\(lines.dropLast().replacing("\n", with: ",\n"))]\n")
  }

  /// Every sample that begins with a workspace of product files: the same problems, the same listings, nothing written.
  @Test(arguments: Sample.all)
  func thePreviewIsTheRun(_ sample: Sample) throws {
    let workspace = try sample.workspace()
    let program = Program(in: workspace)
    let before = try workspace.everything()
    let previews = try objects(program("preview", "--jsonl").output)
    #expect(try workspace.everything() == before)
    let report = try Report(program("run", "--json").output)
    #expect(report["products"].read == previews.count)

    func shown(_ object: [String: Any]) -> NSDictionary {
      object.filter { ["description", "price", "mapped_attributes", "product_data"].contains($0.key) } as NSDictionary
    }
    let ready = previews.filter { $0["ready_to_publish"] as? Bool == true }.map(shown)
    // A sample may begin with tasks of its own.
    for path in workspace.files.filter({ $0.hasPrefix("outbox/") && before[$0] == nil }) {
      let text = try workspace.text(of: path) ?? ""
      let task = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let payload = try #require(task["payload"] as? [String: Any])
      if task["task_type"] as? String == "vinted_find" { continue }
      #expect(ready.contains(shown(payload)), "\(path)")
    }
    var codes: [String: Int] = [:]
    for preview in previews {
      for problem in preview["problems"] as? [[String: Any]] ?? [] {
        codes[problem["code"] as? String ?? "", default: 0] += 1
      }
    }
    // Whether a product is known only the store can say, and a preview need not have one.
    // Lines that are printed as JSON are checked one by one; only the whole file can show that a name came twice.
    codes["came_twice"] = report["problems_by_code"].counts["came_twice"]
    codes["unknown_product"] = report["problems_by_code"].counts["unknown_product"]
    #expect(codes == report["problems_by_code"].counts)
  }

  /// What a seller writes, or how a file is called, cannot turn or break a line of the terminal.
  @Test func hostileTextIsShownAsWhatItIs() throws {
    let product = seedLine(["id": "1", "title": "\"Pull \u{202E}egnaro\\u001B[2J\""])
    let folder = try Folder.workspace(["inbox/a\nb\u{202E}.jsonl": product + "{}\n", "inbox/x\ny.xls": "x"])
    let program = Program(in: folder)
    func isSafe(_ text: String) -> Bool { !text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" } }
    // JSON is data, and stays what it is.
    #expect(try program("preview", "--json").output.contains("b\u{202E}.jsonl"))
    let preview = try program("preview")
    #expect(preview.output.contains("inbox/a\\nb\\u{202E}.jsonl:1  Vinted will refuse"))
    #expect(preview.errors.contains("inbox/x\\ny.xls: left in the inbox"))
    let commands = [
      ["preview"], ["run"], ["products"], ["products", "1"], ["tasks"], ["errors"], ["health"], ["status"],
    ]
    for words in commands + [["delete", "a\u{202E}\nb"], ["preview", "no\u{202E}\nfile.csv"]] {
      let ended = try program.run(words)
      #expect(isSafe(ended.output) && isSafe(ended.errors), "\(words)")
      #expect(!ended.outputLines.contains { $0.hasPrefix("b") } && !ended.errorLines.contains { $0.hasPrefix("b") })
    }
  }
}
