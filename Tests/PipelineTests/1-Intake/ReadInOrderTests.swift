// A product is the same however its keys are found: one after the other as in the product before, or each by its name.

import Testing

@testable import Pipeline

@Suite struct ReadInOrderTests {
  /// Reads items one after the other. `isUsual` is false for a reader that has just read an unknown field, and so parses
  /// the whole of the next item before it looks at its fields.
  private static func read(_ items: [String], isUsual: Bool) -> [String] {
    let document = JSONDocument(arena: Arena())
    let reader = ProductReader(document: document)
    let product = Product(document: document)
    return items.map { json in
      if !isUsual {
        let item = Item(raw: text(#"{"xyzzy": 1}"#), file: "a", line: 1)
        var findings = Findings(item: item, severities: SeverityTable())
        _ = reader.read(item, into: product, &findings)
      }
      let item = Item(raw: text(json), file: "a", line: 1)
      var findings = Findings(item: item, severities: SeverityTable())
      let isRead = reader.read(item, into: product, &findings)
      let problems = findings.problems.map { "\($0.line):\($0.column) \($0.text)" }.joined(separator: "; ")
      guard isRead else { return problems }
      return problems + ProductField.allCases.map { shown(product[$0], of: product) }.joined(separator: "|")
    }
  }

  private static func shown(_ value: Product.Value, of product: Product) -> String {
    var shown = "\(value.kind) \(value.text) \(value.kind == .absent ? 0 : value.offset)"
    if value.kind == .list || value.kind == .object {
      shown += " \(product.document.written(Int(value.index)))"
      for node in product.members(of: value).elements { shown += " \(node.token.text)" }
      product.members(of: value).forEachMember { shown += " \($0): \($1.token.text)" }
    }
    return shown
  }

  private static let values = [
    #""Jeans""#, #""""#, #""  Zara  ""#, #""a text of more than sixteen bytes""#, #""été""#, #""line\nbreak""#, "25",
    "25.50",
    "-1", "0.5", "1e3", "true", "null", #"["a.jpg", "b.jpg"]"#, "[]", #"{"longueur": 104, "a": null}"#, "{}",
    #""exactly sixteen!""#,
  ]

  @Test func readsTheSame() {
    var source = SeededGenerator(seed: 7)
    var items: [String] = []
    for _ in 0..<2000 {
      var names = ProductField.allCases.map { "\($0.name)" }.filter { _ in Bool.random(using: &source) }
      if Int.random(in: 0..<4, using: &source) == 0 { names.shuffle(using: &source) }
      if Int.random(in: 0..<20, using: &source) == 0 { names.append(names.first ?? "id") }
      if Int.random(in: 0..<20, using: &source) == 0 { names.append("colour") }
      if Int.random(in: 0..<20, using: &source) == 0 { names.append("xyzzy") }
      let (colon, comma) = [(": ", ", "), (":", ","), (" : ", " ,  ")].randomElement(using: &source) ?? (":", ",")
      let members = names.map { "\"\($0)\"\(colon)\(values.randomElement(using: &source) ?? "1")" }
      var json = "{\(members.joined(separator: comma))}"
      switch Int.random(in: 0..<30, using: &source) {
      case 0: json = String(json.prefix(Int.random(in: 0...json.count, using: &source)))
      case 1: json += " x"
      case 2: json = "  \(json)  "
      case 3: json = "\u{FEFF}\(json)"
      case 4: json = json.replacing(": ", with: " ")
      default: break
      }
      items.append(json)
    }
    let inOrder = ReadInOrderTests.read(items, isUsual: true)
    let parsed = ReadInOrderTests.read(items, isUsual: false)
    for (index, item) in items.enumerated() { #expect(inOrder[index] == parsed[index], "\(item)") }
  }

  private var values: [String] { ReadInOrderTests.values }
}
