// A .json file is one product or a list of them, and is taken whole or refused whole.

import Testing

@testable import Pipeline

/// The items as `line:column raw <end`, and the refusal's problem.
private func read(_ content: String, offset: Int = 0) throws -> (items: [String], refusal: Problem?) {
  let source = ArraySource(file: "inbox/a.json", content: Writer(copying: text(content)), offset: offset)
  let block = ItemBlock()
  var items: [String] = []
  var refused: Problem?
  while try source.next(into: block) {
    if case .refusal(let refusal) = block.content {
      refused = refusal.findings(file: block.file).problems.first
    }
    block.forEachItem { items.append("\($0.line):\($0.column) \($0.raw) <\($0.end)") }
  }
  return (items, refused)
}

@Suite struct ArraySourceTests {
  @Test func aValueThatIsTooLongIsRefusedAlone() throws {
    let workspace = try TemporaryWorkspace()
    let long = "{\"title\": \"\(String(repeating: "x", count: 17 << 20))\"}"
    workspace.write("inbox/a.json", "[\(long), \(seed(["id": "1"]))]")
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 2, enqueued: 1, rejected: 1))
    #expect(workspace.problems.map(\.code) == [.lineTooLong])
  }

  @Test(arguments: [
    ("{\"a\": 1}", ["1:1 {\"a\": 1} <8"]), ("[]", []), (" [ ] ", []), ("5", ["1:1 5 <1"]),
    ("[{\"a\": 1}, 2]", ["1:2 {\"a\": 1} <9", "1:12 2 <12"]),
    ("[\n  {\"a\": \"é\"},\n  {\"b\": [\n]}\n]\n", ["2:3 {\"a\": \"é\"} <15", "3:3 {\"b\": [\n]} <29"]),
    ("[\"é\", \"x\"]", ["1:2 \"é\" <5", "1:7 \"x\" <10"]), ("\u{FEFF}[1]", ["1:2 1 <5"]),
  ])
  func givesItemsWithTheirPlaces(_ content: String, _ wanted: [String]) throws {
    let found = try read(content)
    #expect(found.items == wanted)
    #expect(found.refusal == nil)
  }

  @Test(
    arguments: [
      ("", .emptyFile, 1, 1), (" \n ", .emptyFile, 1, 1), ("\u{FEFF}", .emptyFile, 1, 1),
      ("[{}, {", .invalidJSON, 1, 7),
      ("[{}] x", .invalidJSON, 1, 6), ("{} {}", .invalidJSON, 1, 4), ("[{},]", .invalidJSON, 1, 4),
      ("[{}\n", .invalidJSON, 2, 1), ("{\"a\": 1", .invalidJSON, 1, 8),
      (String(repeating: "[", count: 65), .nestedTooDeep, 1, 65), ("[\n {\"é\": 1,}\n]", .invalidJSON, 2, 9),
      ("\u{FEFF}[,]", .invalidJSON, 1, 2),
    ] as [(String, ProblemCode, Int, Int)])
  func refusesWhatCannotBeReadToItsEnd(_ content: String, _ code: ProblemCode, _ line: Int, _ column: Int) throws {
    let found = try read(content)
    #expect(found.items.isEmpty)
    #expect(found.refusal?.code == code)
    #expect(found.refusal?.line == line)
    #expect(found.refusal?.column == column)
  }

  @Test func halfASignSpoilsItsOwnItemAlone() throws {
    let found = try read("[{\"a\": \"\\ud83d\"}, {\"b\": 1}]")
    #expect(found.refusal == nil && found.items.count == 2)
    #expect(prepare("{\"title\": \"\\ud83d\"}").codes == ["invalid_json"])
  }

  @Test(arguments: [
    (
      "[\n {\"a\": 1,}]",
      "inbox/a.json:2:9 there is a comma after the last value [invalid_json]; remove the comma"
    ),
    ("", "inbox/a.json:1:1 there is nothing in the file [empty_file]; drop it again with its content"),
  ])
  func saysWhy(_ content: String, _ line: String) throws { #expect(try read(content).refusal?.oneLine == line) }

  @Test func continuesAfterAnItem() throws {
    let content = "[\n1,\n2,\n3]"
    #expect(try read(content, offset: 3).items == ["3:1 2 <6", "4:1 3 <9"])
    #expect(try read(content, offset: 9).items.isEmpty)
  }

  @Test func givesALongListInBlocks() throws {
    let products = (0..<3000).map { "{\"n\": \($0), \"text\": \"\(String(repeating: "\\n", count: 100))\"}" }
    let source = ArraySource(file: "a", content: Writer(copying: text("[\(products.joined(separator: ",\n"))]")))
    let block = ItemBlock()
    var blocks = 0
    var items: [String] = []
    while try source.next(into: block) {
      blocks += 1
      block.forEachItem { items.append(String($0.raw)) }
    }
    #expect(items == products)
    #expect(blocks == 3, "a part ends with the element that fills it")
  }
}
