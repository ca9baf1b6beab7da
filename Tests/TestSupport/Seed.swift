/// A product as a seller writes it, for a test to change field by field; at first nothing is wrong with it.

/// The product of `samples/seed-example` as a JSON object, with some fields changed: given fields come first, in their
/// order; nil removes a field. Its title names no brand or category other than its own.
public func seed(_ changes: KeyValuePairs<String, String?> = [:]) -> String { seed(changes.map { ($0, $1) }) }

/// The same, with changes that a test puts together.
public func seed(_ changes: [(String, String?)]) -> String {
  let changed = Set(changes.map { $0.0 })
  let title = changed.contains("category") ? "501" : changed.contains("brand") ? "Jean 501" : "Jean Levi's 501"
  let fields: KeyValuePairs = [
    "id": "123", "title": "\"\(title)\"", "brand": "\"Levi's\"", "category": "\"Jeans\"",
    "condition": "\"EXCELLENT\"", "price": "25.00", "stock_quantity": "1", "size": "\"32\"", "color": "\"Blue\"",
    "images": "\"image1.jpg\"", "gender": "\"male\"", "model": "\"501\"",
  ]
  let given = changes.compactMap { key, value in value.map { "\"\(key)\": \($0)" } }
  let rest = fields.filter { !changed.contains($0.key) }.map { "\"\($0.key)\": \($0.value)" }
  return "{\((given + rest).joined(separator: ", "))}"
}

/// The same product as one of JSON lines.
public func seedLine(_ changes: KeyValuePairs<String, String?> = [:]) -> String { seed(changes) + "\n" }
