/// Reads the size. Words that say that there is none are taken for none: they do not belong into a title.
enum SizeRule {
  static func read(_ product: borrowing Product, arena: Arena, _ findings: inout Findings) -> Text? {
    guard let size = TextRule.optional(.size, product, &findings) else { return nil }
    return meansNone(size, in: arena) ? nil : size
  }

  static func meansNone(_ size: Text, in arena: Arena) -> Bool {
    guard size.count <= 12 else { return false }
    switch Folding.fold(size, in: arena) {
    case "", "none", "n/a", "na", "no size", "sans", "sans taille", "aucune", "keine", "null", "?": return true
    default: return false
    }
  }
}
