/// Reads what tells one product from another: id and sku.
enum IdentityRule {
  /// The longest sku, in UTF-16 units.
  static let longestSKU = 100

  static func id(_ product: Product, _ findings: inout Findings) -> Int? {
    let value = product[.id]
    if value.isAbsent { return nil }
    if value.isScalar, let id = value.text.integer, id > 0 { return id }
    findings.add(
      .invalidID, .id, value, "\"\(Findings.cut(value.text))\" is no id",
      hint: "write a whole number from 1 to 9007199254740991; other references belong into sku")
    return nil
  }

  static func sku(_ product: Product, _ findings: inout Findings) -> Text? {
    guard let sku = TextRule.optional(.sku, product, &findings, longest: 10_000) else { return nil }
    if sku.utf16Count > longestSKU {
      findings.add(
        .textTooLong, .sku, product[.sku], "the sku has \(sku.utf16Count) characters, \(longestSKU) are the most",
        hint: "shorten it")
      return nil
    }
    return sku
  }

  static func operation(_ product: Product, arena: Arena, _ findings: inout Findings) -> Operation {
    let value = product[.operation]
    if value.isAbsent { return .publish }
    let word = value.kind == .text ? arena.folded(value.text) : .empty
    switch word {
    case "publish", "update": return .publish
    case "delete": return .delete
    case "relist": return .relist
    default:
      findings.add(
        .unknownOperation, .operation, value, "\"\(Findings.cut(value.text))\" is no operation",
        hint: "write publish, delete or relist, or leave it out")
      return .publish
    }
  }
}
