/// Recognizes a JSON file that holds products by their ids, `{"a1": {…}, "a2": {…}}`, and not as a list.
enum ProductsByID {
  /// Whether a file's value is such an object, or an object around one.
  static func isOne(_ root: JSONNode) -> Bool {
    guard root.kind == .object, !isProduct(root) else { return false }
    if holdsProducts(root) { return true }
    var found = false
    root.forEachMember { _, value in if holdsProducts(value) { found = true } }
    return found
  }

  static let refusal: (message: String, hint: String) = (
    "the products are in it by their ids, and not in a list", "write them as a list: [{\"id\": …}, {\"id\": …}]"
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
