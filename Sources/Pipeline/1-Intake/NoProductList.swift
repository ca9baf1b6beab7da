/// Recognizes a JSON file that holds products by their ids, `{"a1": {…}, "a2": {…}}`, or its columns one by one,
/// `{"title": {"0": …}, "price": {"0": …}}`, and not as a list.
enum NoProductList {
  /// Why a file's value cannot be read so; nil if it is none of these.
  static func refusal(of root: JSONNode) -> (message: String, hint: String)? {
    if holdsColumns(root) { return ofColumns }
    return isOne(root) ? byID : nil
  }

  private static let ofColumns = (
    message: "the file holds its columns one by one, and not its products",
    hint: "write a list of products: [{\"title\": …, \"price\": …}]; with pandas, to_json(orient=\"records\")"
  )

  /// Whether title and price have several values each, by number or as a list.
  private static func holdsColumns(_ root: JSONNode) -> Bool {
    guard root.kind == .object else { return false }
    var fields = Set<ProductField>()
    Arena.with(chunk: 1024) { arena in
      root.forEachMember { key, value in
        guard isColumn(value), let field = FieldWords.field(of: arena.folded(key)) else { return }
        fields.insert(field)
      }
    }
    return fields.contains(.title) && fields.contains(.price)
  }

  private static func isColumn(_ node: JSONNode) -> Bool {
    var count = 0
    var areScalars = true
    func look(_ value: JSONNode) {
      count += 1
      if value.kind == .object || value.kind == .array { areScalars = false }
    }
    if node.kind == .array { node.elements.forEach(look) }
    if node.kind == .object {
      node.forEachMember { key, value in
        look(value)
        // `{"amount": 20, "currency": "EUR"}` is a price.
        if key.integer == nil { areScalars = false }
      }
    }
    return count > 1 && areScalars
  }

  /// Whether a file's value is such an object, or an object around one.
  private static func isOne(_ root: JSONNode) -> Bool {
    guard root.kind == .object, !isProduct(root) else { return false }
    if holdsProducts(root) { return true }
    var found = false
    root.forEachMember { _, value in if holdsProducts(value) { found = true } }
    return found
  }

  private static let byID = (
    message: "the products are in it by their ids, and not in a list",
    hint: "write them as a list: [{\"id\": …}, {\"id\": …}]"
  )

  private static func holdsProducts(_ node: JSONNode) -> Bool {
    guard node.kind == .object else { return false }
    var count = 0
    var areProducts = true
    node.forEachMember { _, value in
      count += 1
      if !isProduct(value) { areProducts = false }
    }
    return count > 1 && areProducts
  }

  /// Whether an object has a title and a price of its own.
  private static func isProduct(_ node: JSONNode) -> Bool {
    guard node.kind == .object else { return false }
    var fields = Set<ProductField>()
    Arena.with(chunk: 1024) { arena in
      node.forEachMember { key, _ in
        if let field = FieldWords.field(of: arena.folded(key)) { fields.insert(field) }
      }
    }
    return fields.contains(.title) && fields.contains(.price)
  }
}
