/// Reads the size. Words that say that there is none are taken for none: they do not belong into a title.
enum SizeRule {
  static func read(_ product: Product, arena: Arena, _ findings: inout Findings) -> Text? {
    guard let size = TextRule.optional(.size, product, &findings) else { return nil }
    return meansNone(size, in: arena) ? nil : size
  }

  static func meansNone(_ size: Text, in arena: Arena) -> Bool {
    guard size.count <= 12 else { return false }
    return words[arena.folded(size)] != nil
  }

  private static let words: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "", "none", "n/a", "na", "no size", "sans", "sans taille", "aucune", "keine", "null", "?",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
