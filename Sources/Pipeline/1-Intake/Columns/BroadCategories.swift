/// Categories that say less than a title does: `Accessories`, and `Jackets` beside `Denim jacket`.
enum BroadCategories {
  /// Whether a word of the title says more than the category that a column holds, and nothing else.
  static func isNarrower(_ word: Text, than category: Text, _ arena: Arena) -> Bool {
    let last = lastPart(of: arena.folded(category))
    if names[last] != nil { return true }
    let folded = arena.folded(word)
    // The same thing, with what it is made of or for before it.
    guard let space = folded.last(32, notBefore: 0), folded.count > last.count else { return false }
    let head = folded.from(space + 1)
    return singular(head) == singular(last)
  }

  /// Of `Women > Accessories` the last part.
  private static func lastPart(of category: Text) -> Text {
    var start = 0
    for index in 0..<category.count where [62, 47, 124, 44, 59].contains(category[index]) { start = index + 1 }
    return category.from(start).trimmed
  }

  private static func singular(_ word: Text) -> Text {
    word.count > 3 && word.hasSuffix("s") ? word[0..<(word.count - 1)] : word
  }

  private static let names: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "accessories", "accessory", "accessoires", "accessoire", "accesorios", "accessori", "zubehor", "akcesoria",
      "clothing", "clothes", "apparel", "garments", "fashion", "wear", "vetements", "vetement", "habits", "mode",
      "kleidung", "bekleidung", "ropa", "moda", "abbigliamento", "kleding", "odziez", "ubrania", "women", "men",
      "womens",
      "mens", "kids", "femme", "homme", "enfant", "enfants", "damen", "herren", "kinder", "mujer", "hombre", "donna",
      "uomo", "dames", "heren", "new", "new in", "new arrivals", "sale", "sales", "promo", "promotions", "soldes",
      "outlet", "vintage", "other", "others", "autre", "autres", "misc", "uncategorized", "non classe", "divers",
      "shoes", "footwear", "chaussures", "schuhe", "zapatos", "scarpe", "schoenen", "buty", "jewelry", "jewellery",
      "bijoux", "schmuck", "joyeria", "gioielli", "sieraden", "bizuteria",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
