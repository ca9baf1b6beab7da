/// Which files a mapping is for, and what is wrong with it.
import Testing

@testable import Pipeline

@Suite struct ColumnMappingTests {
  @Test(arguments: [
    ("*", "inbox/a.csv", true), ("*.csv", "inbox/A.CSV", true), ("*.csv", "a.json", false),
    ("shop-*", "shop-1.csv", true),
    ("shop-*.csv", "my-shop-1.csv", false), ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("-", "-", true),
  ])
  func isForFilesByName(_ pattern: String, _ path: String, _ wanted: Bool) throws {
    #expect(try mapping("{\"files\": \"\(pattern)\"}").isFor(path) == wanted)
  }

  @Test(arguments: [
    (#"{"fieldz": {}}"#, "1:24 columns.fieldz: there is no such setting; did you mean fields?"),
    (
      #"{"fields": {"titel": "{a}"}}"#,
      "1:34 columns.fields.titel: there is no such setting; did you mean title?"
    ),
    (
      #"{"fields": {"title": "{a"}}"#,
      "1:34 columns.fields.title: a { is not closed; write {Column}, or \\{ for the character itself"
    ),
    (
      #"{"encoding": "latin"}"#,
      "1:26 columns.encoding: \"latin\" is not possible here; write \"utf-8\", \"windows-1252\", "
        + "\"windows-1250\" or \"macintosh\""
    ),
    (
      #"[{"separator": "ab"}]"#,
      "1:28 columns[0].separator: \"ab\" is not possible here; write \",\", \";\", \"|\" or \"\\t\""
    ),
    (
      #"{"product_rows": "{a}"}"#,
      "1:30 columns.product_rows: \"{a}\" is not possible here; write group_by or first_rows as well: which rows belong together"
    ),
  ])
  func saysWhatIsWrong(_ columns: String, _ line: String) {
    do {
      _ = try columnSettings(columns)
      Issue.record("\(columns) was read")
    } catch {
      #expect(RunError.lines(error) == ["pipeline.json:\(line)"])
    }
  }

  @Test func aColumnThatIsNotThereRefusesTheFile() throws {
    #expect(
      try products("Name,Prize\na,1\n", #"{"fields": {"title": "{Name}", "price": "{Price}"}}"#) == [
        "missing_column: the file has no column \"Price\", which the settings name; did you mean \"Prize\"? Else correct columns in pipeline.json, or set there which files they are for"
      ])
  }

  @Test func problemsAreWhereTheSellerWrote() throws {
    let csv = "Name;Prix\n\"Jean\nbleu\";abc\n"
    let source = CSVSource(
      file: "a.csv", content: Writer(copying: text(csv)),
      mapping: try mapping(#"{"fields": {"title": "{Name}", "price": "{Prix}"}}"#))
    let block = ItemBlock()
    var lines: [String] = []
    while try source.next(into: block) {
      block.forEachItem { lines += prepare($0).problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" } }
    }
    #expect(lines.contains("3:7 price_not_a_number"))
    let json = Item(
      raw: text(#"{"x": 1, "prix": "abc"}"#), file: "a.jsonl", line: 5,
      columns: try mapping(#"{"fields": {"price": "{prix}"}}"#))
    #expect(prepare(json).problems.contains { $0.code == .priceNotANumber && $0.line == 5 && $0.column == 18 })
  }
}
