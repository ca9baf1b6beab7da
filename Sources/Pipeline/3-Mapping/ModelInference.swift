/// Finds the model in the seller's title where the product does not name one: `Jean Levi's 501` → `501`.
///
/// The words of brand, category, colour, size and fit are taken out; when exactly one is left, and it holds a digit,
/// it is the model.
enum ModelInference {
  static func model(
    of product: Kept<ValidProduct>, _ brand: Text?, _ category: [Text], _ colors: Texts, in arena: Arena
  ) -> Text? {
    guard product.title.hasDigit else { return nil }
    var known = category
    func take(_ text: Text?) {
      guard let text else { return }
      arena.folded(text).split(by: 32) { known.append($0) }
    }
    take(product.brand)
    take(brand)
    take(product.category)
    take(product.size)
    take(product.fit)
    for color in product.colors { take(color) }
    for color in colors { take(color) }
    var left: Text?
    var count = 0
    product.title.split(by: 32) { written in
      let word = ModelInference.bare(written)
      let key = arena.folded(word)
      if key.isEmpty || known.contains(key) || isPartOfKnown(key, known) { return }
      count += 1
      left = word
    }
    guard count == 1, let left, left.hasDigit else { return nil }
    // So is its size.
    if isSize(left) { return nil }
    // The years it is from are said elsewhere.
    if let decade = product.decade, decade == Decade(left) { return nil }
    return left
  }

  /// `W32`, `L34`, `32/34`: what only a size looks like.
  private static func isSize(_ word: Text) -> Bool {
    guard word.count >= 3 else { return false }
    let first = word[0] | 32
    if first == UInt8(ascii: "w") || first == UInt8(ascii: "l"), word[1..<3].isDigits {
      return word.count == 3
        || word.count <= 7 && (word.contains(UInt8(ascii: "L")) || word.contains(UInt8(ascii: "l")))
    }
    return word.count == 5 && (word[2] == UInt8(ascii: "/") || word[2] | 32 == UInt8(ascii: "x"))
      && word[0..<2].isDigits
      && word[3..<5].isDigits
  }

  /// A word with a hyphen folds to several; it is known when all of them are.
  private static func isPartOfKnown(_ key: Text, _ known: [Text]) -> Bool {
    guard key.contains(32) else { return false }
    var all = true
    key.split(by: 32) { if !known.contains($0) { all = false } }
    return all
  }

  /// Without the commas and brackets around it.
  private static func bare(_ word: Text) -> Text {
    func isEdge(_ byte: UInt8) -> Bool { byte < 0x80 && !isLetter(byte) && !isDigit(byte) }
    var low = 0
    var high = word.count
    while low < high, isEdge(word[low]) { low += 1 }
    while high > low, isEdge(word[high - 1]) { high -= 1 }
    return word[low..<high]
  }
}
