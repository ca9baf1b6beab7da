/// Vinted's answers for the tests: the whole tree as the built-in tables have it, with what has changed since.
import Testing

@testable import Pipeline

enum VintedAnswer {
  static let readAt = "2024-12-10T10:00:00Z"

  struct Row {
    var id: Int
    var parent: Int?
    var title: String
  }

  static let rows: [Row] = BuiltIn.tables.catalogues.nodes.map { node in
    Row(
      id: node.id, parent: node.parent,
      title: BuiltIn.tables.catalogueNames.title(of: node.id).map { String($0) } ?? "?")
  }

  /// The answer to the question for catalogues.
  static func tree(_ change: (inout [Row]) -> Void = { _ in }) -> String {
    var rows = rows
    change(&rows)
    let below = Dictionary(grouping: rows) { $0.parent ?? 0 }
    func list(_ id: Int) -> String {
      let parts = (below[id] ?? []).map { row in
        "{\"id\": \(row.id), \"title\": \"\(row.title)\", \"url\": \"/x\", \"catalogs\": \(list(row.id))}"
      }
      return "[\(parts.joined(separator: ", "))]"
    }
    return "{\"catalogs\": \(list(0)), \"code\": 0}"
  }

  /// The jeans of men have another number.
  static func move(_ rows: inout [Row]) {
    for place in rows.indices where rows[place].id == 1819 { rows[place].id = 5903 }
  }

  /// What a leaf asks for, with these sizes.
  static func attributes(sizes: [(id: Int, title: String)], group: Int = 77, isRequired: Bool = true) -> String {
    let options = sizes.map { "{\"id\": \($0.id), \"title\": \"\($0.title)\", \"type\": \"default\"}" }
    return """
      {"code": 0, "attributes": [{"code": "brand", "configuration": null}, {"code": "color", "configuration": null}, \
      {"code": "condition", "configuration": {"required": true, "options": [{"id": 1, "type": "group", "options": \
      [{"id": 6, "title": "Neuf"}]}]}}, {"code": "size", "configuration": {"required": \(isRequired), "options": \
      [{"id": \(group), "type": "group", "title": "x", "options": [\(options.joined(separator: ", "))]}]}}]}
      """
  }

  static func message(_ data: String, market: String = "www.vinted.fr", readAt: String = readAt) -> String {
    "{\"type\": \"reference\", \"market\": \"\(market)\", \"read_at\": \"\(readAt)\", \"data\": {\(data)}}"
  }

  /// The tables that a hand-over makes.
  static func tables(_ data: String, market: Text = "www.vinted.fr") throws -> VintedTables {
    let document = JSONDocument(arena: Arena())
    try document.parse(text("{\(data)}"))
    let market = try #require(VintedMarket(market))
    return try VintedAnswers(document.root, market: market, readAt: Timestamp(seconds: 1_733_824_800)).tables
  }
}
