/// Finds the words of the seller's own title that the listing does not say, neither in these words nor in others.
///
/// Of `Jean Levi's 501 cargo bleu`, only `cargo` is left: the listing says brand, category, model and colour.
final class SellersWords {
  private let tables: Tables
  private let arena: Arena

  init(tables: Tables, arena: Arena) {
    self.tables = tables
    self.arena = arena
  }

  /// Words that are together in the seller's title, with the small ones between them: `imprimé à fleurs`.
  struct Stretch: Equatable {
    var words: [Text]
    /// Words for a size, a condition or a gender that is not the product's: no title takes them over.
    var isContradiction = false

    func write(to writer: inout Writer) {
      writer.write(each: words, between: " ") { word, writer in
        writer.write(word)
      }
    }
  }

  /// The kind of a word of the title.
  private enum Kind { case own, contradiction, small, said }

  /// The words that are left, in order. `parts` are those that the new title has.
  func left(of mapped: Kept<MappedProduct>, productID: Int?, said parts: TitleParts) -> [Stretch] {
    let known = KnownWords(of: mapped, productID: productID, said: parts, arena)
    let words = TitleWords(mapped.product.title)
    var kinds: [Kind] = []
    kinds.reserveCapacity(words.count)
    for range in words.words { kinds.append(kind(of: words.text[range], known)) }
    if !kinds.contains(.own) { return [] }
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      for start in 0...(words.count - count) {
        var hasOwn = false
        var hasSaid = false
        for index in start..<(start + count) {
          if kinds[index] == .own { hasOwn = true }
          if kinds[index] == .said { hasSaid = true }
        }
        // A long coat is a coat, and it is long.
        guard hasOwn, let range = words.range(start, count),
          let kind = meaning(of: words.text[range], count, isAllOwn: !hasSaid, mapped, known)
        else { continue }
        for index in start..<(start + count) { kinds[index] = kind }
      }
    }
    return runs(words, kinds)
  }

  private func runs(_ words: TitleWords, _ kinds: [Kind]) -> [Stretch] {
    var runs: [Stretch] = []
    var seen: [Text] = []
    var last: Int?
    for (index, kind) in kinds.enumerated() where kind == .own || kind == .contradiction {
      let text = words.text[words.words[index]]
      let folded = Folding.fold(text, in: arena)
      if seen.contains(folded) { continue }
      seen.append(folded)
      let isContradiction = kind == .contradiction
      if let before = last, runs.last?.isContradiction == isContradiction,
        words.parts[before] == words.parts[index], kinds[(before + 1)..<index].allSatisfy({ $0 == .small })
      {
        for between in (before + 1)..<index { runs[runs.count - 1].words.append(words.text[words.words[between]]) }
        runs[runs.count - 1].words.append(text)
      } else {
        var stretch = Stretch(words: [text], isContradiction: isContradiction)
        // Of `Robe à pois` and `T-shirt n° 5` the small word belongs to what follows.
        if index > 0, kinds[index - 1] == .small, words.parts[index - 1] == words.parts[index] {
          let before = words.text[words.words[index - 1]]
          if SmallWords.belongsToNext(before) { stretch.words.insert(before, at: 0) }
        }
        runs.append(stretch)
      }
      last = index
    }
    return runs
  }

  /// What one word is, without its neighbours.
  ///
  /// Titles have many words that seldom come again, so the arena does not remember them.
  private func kind(of word: Text, _ known: KnownWords) -> Kind {
    guard SellersWords.saysSomething(word) else { return .small }
    let folded = Folding.fold(word, in: arena)
    if SmallWords.contains(folded) { return .small }
    if known.contains(folded) || known.isSize(folded) { return .said }
    // In `d'hiver`, the winter counts.
    let bare = SmallWords.withoutArticle(word)
    return bare.count < word.count && known.contains(Folding.fold(bare, in: arena)) ? .said : .own
  }

  /// What the tables say that words are; nil if they are the seller's own.
  private func meaning(
    of text: Text, _ count: Int, isAllOwn: Bool, _ mapped: Kept<MappedProduct>, _ known: KnownWords
  ) -> Kind? {
    if count == 1, SellersWords.isSize(text) { return known.hasSize ? .contradiction : nil }
    let folded = Folding.fold(text, in: arena)
    guard folded.count > 1 else { return nil }
    if known.said.contains(.brand), let brand = tables.brands.named(folded), brand.name == mapped.brand { return .said }
    if known.said.contains(.category), isAllOwn, isCategory(folded, of: mapped) { return .said }
    if known.said.contains(.color), isColor(folded, of: mapped) { return .said }
    if let material = tables.materials.named(folded), mapped.materials.labels.contains(material.label) { return .said }
    if folded.count > 2, let condition = tables.conditions.named(folded) {
      if condition.label != mapped.condition { return .contradiction }
      return known.said.contains(.condition) ? .said : nil
    }
    guard count == 1 else { return nil }
    if folded.count > 2, let gender = Gender.begun(by: folded) {
      guard let own = mapped.product.gender else { return nil }
      return gender == own || gender.name == own.name ? .said : .contradiction
    }
    if let own = mapped.product.gender, own == .boy || own == .girl, Gender.speaksOfChildren(folded) { return .said }
    return nil
  }

  /// Whether it is a colour of the product; adjectives have endings: `blanches`, `schwarze`.
  private func isColor(_ folded: Text, of mapped: Kept<MappedProduct>) -> Bool {
    for ending in SellersWords.endings where folded.count > ending.count + 2 && folded.hasSuffix(ending) {
      let stem = folded[0..<(folded.count - ending.count)]
      if let color = tables.colors.named(stem), mapped.colors.labels.contains(color.label) { return true }
    }
    return false
  }

  private static let endings: [Text] = ["", "s", "e", "es", "er", "en"]

  /// Whether it is a word for the category, in any language.
  private func isCategory(_ folded: Text, of mapped: Kept<MappedProduct>) -> Bool {
    let singular = folded.count > 3 && folded.hasSuffix("s") ? folded[0..<(folded.count - 1)] : folded
    guard let place = tables.categories.place(of: folded) ?? tables.categories.place(of: singular) else { return false }
    if place == mapped.categoryPlace { return true }
    // Jeans are trousers, too.
    if let own = mapped.categoryPlace, tables.categories.names[own].words.contains(singular) { return true }
    // If the title chose the catalogue, the listing still calls the item by the broader word.
    guard let id = mapped.category.id, !mapped.category.isFromTitle else { return false }
    return tables.categories.names[place].leaves.contains { $0.id == id }
  }

  /// `XL`, `W32`: words that can only be a size.
  private static func isSize(_ text: Text) -> Bool {
    if text.count <= 4, WordFinder.letterSizes.contains(text) { return true }
    guard text.count >= 3, text[0] == UInt8(ascii: "W"), text[1..<3].isDigits else { return false }
    return text.count == 3 || text.count <= 8 && text.contains(UInt8(ascii: "L"))
  }

  /// Whether it has a letter or a digit.
  private static func saysSomething(_ word: Text) -> Bool {
    for index in 0..<word.count where isLetter(word[index]) || isDigit(word[index]) { return true }
    return String(word).contains { $0.isLetter || $0.isNumber }
  }
}
