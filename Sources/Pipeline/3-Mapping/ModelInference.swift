/// Finds the model in the seller's title if the product does not name one: `Jean Levi's 501` → `501`.
///
/// The words of brand, category, colour, size and fit are taken out; when exactly one is left, and it holds a digit,
/// it is the model.
enum ModelInference {
  static func model(
    of product: ValidProduct, _ brand: Text?, _ category: [Text], _ colors: Texts, in arena: Arena
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
    // Its size and the age that it is for are also known.
    if isSize(left) || isNumberOfSize(left, for: product.gender) { return nil }
    if isNumberOfList(left) || isAmount(left) { return nil }
    // A number that is its decade is not a model.
    if let decade = product.decade, decade == Decade(left) { return nil }
    return left
  }

  /// `12`, `38`, `38-40`, `75B`, `6ans`, and a child's `104`: a number that is a size or an age more often than a model.
  private static func isNumberOfSize(_ word: Text, for gender: Gender?) -> Bool {
    var digits = 0
    while digits < word.count, isDigit(word[digits]) { digits += 1 }
    let rest = word.from(digits)
    if rest.isEmpty {
      if digits == 3, let number = word.integer {
        return (gender == .boy || gender == .girl) && (50...188).contains(number)
      }
      // `1990` is a year.
      if digits == 4, let number = word.integer { return (1930...2029).contains(number) }
      return digits < 3
    }
    // `T38`
    if digits == 0, word[0] | 32 == UInt8(ascii: "t"), word.count <= 3, word.from(1).isDigits { return true }
    // A range; a bra's cup; a unit.
    let isRange = (rest[0] == 45 || rest[0] == UInt8(ascii: "/")) && rest.count > 1 && rest.from(1).isDigits
    if isRange { return digits <= 3 && rest.count <= 4 }
    if rest.count == 1 {
      return (2...3).contains(digits) && word[0] != 48 && (65...72).contains(rest[0] & 0xDF) && digits < 3
    }
    return digits <= 3 && units.contains(String(rest).lowercased())
  }

  private static let units: Set<String> = [
    "ans", "mois", "cm", "mm", "jahre", "monate", "years", "months", "yrs", "anni", "mesi", "lat", "jaar", "kg", "l",
    "ml",
  ]

  /// `n°11`, `nr.3`: the number of a piece in the seller's list.
  private static func isNumberOfList(_ word: Text) -> Bool {
    let letters = String(word).lowercased().prefix { !$0.isNumber }
    return listWords.contains(String(letters)) && word.from(letters.utf8.count).isDigits
  }

  private static let listWords: Set<String> = [
    "n°", "nº", "n.", "no", "no.", "nr", "nr.", "num", "num.", "lot", "ref", "ref.",
  ]

  /// `8.5`, `37,5`, `11€`: a size with a half, or a price.
  private static func isAmount(_ word: Text) -> Bool {
    var text = String(word)
    if let last = text.last, "€$£".contains(last) {
      text.removeLast()
    } else if !text.contains(where: { ".,".contains($0) }) {
      return false
    }
    let parts = text.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
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

  /// A word with a hyphen folds to several words; it is known if all of them are.
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
