// Comma-separated text becomes products whose problems point into the file as it was written.

import Testing

@testable import Pipeline

/// The items of a CSV file, copied: line, JSON, and the place where reading could continue.
private func items(_ content: String, offset: Int = 0) throws -> [String] {
  let source = CSVSource(file: "a.csv", content: Writer(copying: text(content)), offset: offset)
  let block = ItemBlock()
  var items: [String] = []
  while try source.next(into: block) {
    if case .refusal(let refusal) = block.content {
      items.append("\(refusal.code.rawValue) \(refusal.offset): \(refusal.message); \(refusal.hint)")
    }
    block.forEachItem { items.append("\($0.line) \($0.object) <\($0.end)") }
  }
  return items
}

private func problems(_ content: String) throws -> [String] {
  let source = CSVSource(file: "a.csv", content: Writer(copying: text(content)))
  let block = ItemBlock()
  var found: [String] = []
  while try source.next(into: block) { block.forEachItem { found += prepare($0).lines } }
  return found
}

@Suite struct CSVSourceTests {
  @Test(
    arguments: [
      ("title,price\nA,1\nB,\n", ["2 {\"title\": \"A\", \"price\": \"1\"} <16", "3 {\"title\": \"B\"} <19"]),
      ("title;price\nA;\"1,50\"", ["2 {\"title\": \"A\", \"price\": \"1,50\"} <20"]),
      ("title\tprice\nA,B\t1", ["2 {\"title\": \"A,B\", \"price\": \"1\"} <17"]),
      ("\u{FEFF}title , price\n A , 1 ", ["2 {\"title\": \"A\", \"price\": \"1\"} <24"]),
      ("title\r\n\r\n\"A \"\"B\"\"\nC\"\r\nD", ["3 {\"title\": \"A \\\"B\\\"\\nC\"} <22", "5 {\"title\": \"D\"} <23"]),
      (
        "title,measurements.length,sku,measurements.width\nA,104,x,52\nB,,,50",
        [
          "2 {\"title\": \"A\", \"sku\": \"x\", \"measurements\": {\"length\": \"104\", \"width\": \"52\"}} <60",
          "3 {\"title\": \"B\", \"measurements\": {\"width\": \"50\"}} <66",
        ]
      ),
      ("title,price\nA,1,,\n", ["2 {\"title\": \"A\", \"price\": \"1\"} <18"]),
      ("title,price\n,\n;\n,,,\n", ["3 {\"title\": \";\"} <16"]),
      ("title,price", []),
    ] as [(String, [String])])
  func makesProducts(_ content: String, _ wanted: [String]) throws { #expect(try items(content) == wanted) }

  @Test(arguments: [
    ("", "empty_file 0: there is nothing in the file; drop it again with its content"),
    (" \n\n", "empty_file 0: there is nothing in the file; drop it again with its content"),
    (
      "name,cost\nA,1\n",
      "unknown_field 0: no column of the header line is a field of a product; "
        + "name the columns title, brand, category, condition, price, stock_quantity and so on, "
        + "or let `pipeline-run guess a.csv --save` propose how to read them"
    ),
  ])
  func refusesWhatIsNoTableOfProducts(_ content: String, _ wanted: String) throws {
    #expect(try items(content) == [wanted])
  }

  @Test func refusesBytesThatAreNotAsTheSettingsSay() throws {
    let mapping = ColumnMapping(encoding: .utf8, fields: [])
    let content = Writer(copying: text(bytes: Array("title\nA\n".utf8) + [0xE9, 10]))
    let source = CSVSource(file: "a.csv", content: content, mapping: mapping)
    let block = ItemBlock()
    #expect(try source.next(into: block))
    guard case .refusal(let refusal) = block.content else {
      Issue.record("it was taken")
      return
    }
    #expect(
      refusal.findings(file: "a.csv").problems.map(\.oneLine) == [
        "a.csv:3:1 these bytes are not UTF-8, as the settings say that they are [invalid_utf8]; save the file as UTF-8 "
          + "(in a spreadsheet: \"CSV UTF-8\"), or take \"encoding\" out of columns in pipeline.json"
      ])
    #expect(try !source.next(into: block))
  }

  @Test func continuesAfterARecord() throws {
    let content = "title,sku\nA,1\n\"B\nB\",2\nC,3\n"
    #expect(
      try items(content, offset: 14) == [
        "3 {\"title\": \"B\\nB\", \"sku\": \"2\"} <22", "5 {\"title\": \"C\", \"sku\": \"3\"} <26",
      ])
  }

  @Test func readsOnAfterManyEmptyRows() throws {
    let content = "title\nA\n" + String(repeating: "\n", count: 600_000) + "B\n"
    #expect(try items(content) == ["2 {\"title\": \"A\"} <8", "600003 {\"title\": \"B\"} <600010"])
  }

  @Test func pointsIntoTheRecordAsItWasWritten() throws {
    let content = "sku,operation,colour,bran\n\"é\"\"1\",destroy,\"x\ny\",Zara\n"
    #expect(
      try problems(content).filter { $0.contains(text: "operation") || $0.contains(text: "bran:") } == [
        "3:4 warning bran: no product has a field of this name [unknown_field]; did you mean brand?",
        "2:8 error operation: \"destroy\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out",
      ])
  }

  @Test func aKeyIsFoundInItsOwnColumn() throws {
    #expect(
      try problems("operation,sku,titel\ndelete,abc,x\n") == [
        "2:12 warning titel: no product has a field of this name [unknown_field]; did you mean title?"
      ])
  }

  @Test(arguments: [
    (
      "operation,sku\ndelete\n",
      [
        "2:1 error id: a delete must say which product [missing_identity]; write its id or its sku"
      ]
    ),
    (
      "operation,sku\ndelete,A,B\n",
      [
        "2:1 error the row has 3 fields, the header has 2 [csv_field_count]; put text with the separator in it into double quotes"
      ]
    ),
    (
      "operation,sku\ndelete,\"A\n",
      ["2:1 error a quote is opened and never closed [csv_quote]; close it, and double quotes that belong to the text"]
    ),
  ])
  func saysWhatIsWrongWithARecord(_ content: String, _ wanted: [String]) throws {
    #expect(try problems(content) == wanted)
  }

  @Test func handsItsHeaderBackAsItWasWritten() {
    let source = CSVSource(file: "a.csv", content: Writer(copying: text("title,\"a\nb\"\r\nA,B\r\n")))
    #expect(source.headerLine == "title,\"a\nb\"\r\n")
  }
}
