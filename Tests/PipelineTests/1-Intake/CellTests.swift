// Cells are read as the object that they are written as.

import Testing

@testable import Pipeline

@Suite struct CellTests {
  private func cells(_ list: [(String, String, Cell.Role)], in arena: Arena) -> Cells {
    Cells(in: arena, capacity: list.count) { add in
      for (index, cell) in list.enumerated() {
        let name = arena.keep(cell.0)
        let field = cell.2 == .measurement ? ProductField.measurements.name : name
        add(Cell(name, arena.keep(cell.1), at: index, cell.2, field: Cell.field(named: field)))
      }
    }
  }

  private func written(_ node: JSONNode) -> String {
    switch node.kind {
    case .object:
      var members: [String] = []
      node.forEachMember { members.append("\($0)=\(written($1))") }
      return "{\(members.joined(separator: " "))}"
    case .array: return "[\(node.elements.map(written).joined(separator: " "))]"
    default: return String(node.token.text)
    }
  }

  @Test(
    arguments: [
      ([], "{}", "{}"),
      (
        [("title", "a \"b\"", .value), ("sku", "1", .value)], #"{"title": "a \"b\"", "sku": "1"}"#,
        "{title=a \"b\" sku=1}"
      ),
      (
        [("images", "a", .element), ("images", "b", .element), ("color", "c", .element), ("sku", "1", .value)],
        #"{"images": ["a", "b"], "color": ["c"], "sku": "1"}"#, "{images=[a b] color=[c] sku=1}"
      ),
      (
        [("sku", "1", .value), ("length", "104", .measurement), ("waist", "80", .measurement)],
        #"{"sku": "1", "measurements": {"length": "104", "waist": "80"}}"#, "{sku=1 measurements={length=104 waist=80}}"
      ),
    ] as [([(String, String, Cell.Role)], String, String)])
  func areAnObject(_ list: [(String, String, Cell.Role)], _ json: String, _ read: String) throws {
    let arena = Arena()
    let cells = cells(list, in: arena)
    var item = Item(raw: "row", file: "a.csv", line: 1)
    item.cells = cells
    #expect(item.object == json)
    let document = JSONDocument(arena: arena)
    try document.read(item)
    #expect(written(document.root) == read)
    // The object that is written is the same.
    let text = arena.keep(json)
    try document.parse(text)
    #expect(written(document.root) == read)
  }

  /// A product takes the values with their places; a name that comes twice, or is not known, is said.
  @Test func becomeAProduct() {
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    let product = Product(document: document)
    let reader = ProductReader(document: document)
    func codes(_ list: [(String, String, Cell.Role)]) -> [String] {
      var item = Item(raw: "0123456789", file: "a.csv", line: 3)
      item.cells = cells(list, in: arena)
      var findings = Findings(item: item, severities: SeverityTable())
      #expect(reader.read(item, into: product, &findings))
      return findings.problems.map { "\($0.code.rawValue) \($0.line):\($0.column) \($0.value ?? "")" }
    }
    #expect(codes([("sku", " 1 ", .value), ("images", "a", .element), ("title", " ", .value)]) == [])
    #expect(product[.sku].text == "1" && product[.images].kind == .list && product[.title].isAbsent)
    #expect(codes([("sku", "1", .value), ("sku", "2", .value)]) == ["duplicate_key 3:2 "])
    #expect(codes([("sku", "1", .value), ("notes", "x", .value)]) == ["unknown_field 3:2 x"])
  }
}
