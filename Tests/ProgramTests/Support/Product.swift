/// A product as a seller writes it, for a test to change field by field; at first nothing is wrong with it.
struct Product {
  /// Each field as JSON.
  private(set) var fields: [(name: String, value: String)] = [
    ("title", "\"Pull en laine\""), ("brand", "\"Esprit\""), ("category", "\"Pull\""), ("gender", "\"femme\""),
    ("condition", "\"GOOD\""), ("size", "\"M\""), ("color", "\"Beige\""), ("price", "30"), ("stock_quantity", "1"),
    ("images", "[\"pull.jpg\"]"),
  ]

  init(id: Int? = nil, sku: String? = nil) {
    if let sku { fields.insert(("sku", "\"\(sku)\""), at: 0) }
    if let id { fields.insert(("id", "\(id)"), at: 0) }
  }

  subscript(_ name: String) -> String? {
    get { fields.first { $0.name == name }?.value }
    set {
      let place = fields.firstIndex { $0.name == name }
      if let place { fields.remove(at: place) }
      if let newValue { fields.insert((name, newValue), at: place ?? fields.count) }
    }
  }

  /// As a line of JSON lines.
  var line: String { "{\(fields.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", "))}\n" }
}
