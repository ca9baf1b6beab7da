/// Finds a brand, category, colour or the like in a longer text, such as a listing's title.
struct WordFinder {
  let tables: Tables
  let arena: Arena

  /// The words in the text's own spelling, or nil where none is of this kind. Longer names go before shorter ones; a brand is looked
  /// for from the beginning, a category from the end, as titles are written.
  func find(_ kind: ColumnExpression.WordKind, in text: Text) -> Text? {
    let words = words(of: text)
    if words.isEmpty { return nil }
    for count in stride(from: min(5, words.count), through: 1, by: -1) {
      let starts = Array(0...(words.count - count))
      for start in kind == .category ? starts.reversed() : starts {
        let range = words[start].lowerBound..<words[start + count - 1].upperBound
        guard isKnown(kind, text[range], wordCount: count) else { continue }
        // The tables know the jacket, not the jackets.
        let isPlural = kind == .category && tables.categories.place(of: arena.folded(text[range])) == nil
        return isPlural ? text[range.lowerBound..<range.upperBound - 1] : text[range]
      }
    }
    return nil
  }

  /// Where words begin and end: white space and signs part them, hyphens and apostrophes do not.
  private func words(of text: Text) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...text.count {
      let isPart = index < text.count && isPart(text[index])
      if isPart, start == nil { start = index }
      if !isPart, let begin = start {
        words.append(begin..<index)
        start = nil
        if words.count == 60 { break }
      }
    }
    return words
  }

  private func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == 39 || byte == 45 || byte == 46 || byte == 38
  }

  private func isKnown(_ kind: ColumnExpression.WordKind, _ text: Text, wordCount: Int) -> Bool {
    let folded = arena.folded(text)
    // One letter means something in a column of its own, and nothing in a sentence.
    guard folded.count > 1 || kind == .size else { return false }
    switch kind {
    case .brand:
      guard folded.count > 2, tables.brands.named(folded) != nil, tables.noBrand[folded] == nil else { return false }
      return wordCount > 1 || !isOrdinary(folded)
    case .category: return tables.categories.place(of: folded) != nil || isPlural(folded)
    case .color: return tables.colors.named(folded) != nil
    case .material:
      return folded.count > 2 && !WordFinder.colloquial.contains(folded) && tables.materials.named(folded) != nil
    case .condition: return folded.count > 3 && tables.conditions.named(folded) != nil
    case .gender: return folded.count > 2 && !WordFinder.pronouns.contains(folded) && Gender.begun(by: folded) != nil
    case .size: return WordFinder.letterSizes.contains(text)
    case .decade: return wordCount == 1 && (text.hasSuffix("s") || text.count == 4) && Decade(text) != nil
    }
  }

  private func isPlural(_ folded: Text) -> Bool {
    folded.count > 3 && folded.hasSuffix("s") && tables.categories.place(of: folded[0..<(folded.count - 1)]) != nil
  }

  /// Words that are names of brands too, but in a title mean what they say.
  private func isOrdinary(_ folded: Text) -> Bool {
    if folded.isDigits || Gender.named(folded) != nil || tables.colors.named(folded) != nil { return true }
    if tables.categories.place(of: folded) != nil || isPlural(folded) || tables.materials.named(folded) != nil {
      return true
    }
    return tables.conditions.named(folded) != nil || WordFinder.ordinary[folded] != nil
  }

  /// Materials in a column of their own; in a sentence most often a colour, a wash or a collar.
  private static let colloquial: [Text] = [
    "down", "stone", "gold", "silver", "steel", "argent", "oro", "plata", "argento", "punto", "mousse", "foam", "plume",
    "crystal", "cristal", "glass", "paper", "gelbgold",
  ]
  private static let pronouns: [Text] = ["her", "him", "all", "uni", "both"]
  private static let letterSizes: [Text] = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "2XL", "3XL", "4XL"]
  private static let ordinary: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "vintage", "new", "the", "style", "original", "classic", "basic", "sport", "sports", "only", "next", "casual",
      "street", "streetwear", "fashion", "luxury", "premium", "rare", "retro", "custom", "handmade", "made", "one",
      "best", "super", "summer", "winter", "love", "star", "american", "france", "paris", "london", "italy", "japan",
      "usa", "club", "pull", "bear", "nos", "jeune", "mode", "look", "fit", "slim", "regular", "short", "long", "mini",
      "soft", "cool", "wild", "free", "good", "nice", "size", "taille", "other", "autre", "set", "pack", "lot", "kids",
      "baby", "print", "printed", "logo", "big", "small", "large", "medium", "heart", "rose", "pearl", "moon", "angel",
      "bird", "gem", "dream", "galaxy", "anchor", "origami", "charm", "sun", "golden", "object", "pieces", "element",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
