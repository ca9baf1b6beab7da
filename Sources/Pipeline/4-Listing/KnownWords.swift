/// The parts that a title has, as one number.
struct TitleParts: OptionSet {
  let rawValue: UInt16

  static let brand = TitleParts(rawValue: 1)
  static let model = TitleParts(rawValue: 2)
  static let category = TitleParts(rawValue: 4)
  static let fit = TitleParts(rawValue: 8)
  static let size = TitleParts(rawValue: 16)
  static let condition = TitleParts(rawValue: 32)
  static let color = TitleParts(rawValue: 64)
  static let decade = TitleParts(rawValue: 128)

  /// Those of a title without a template.
  static let usual: TitleParts = [.brand, .model, .category, .fit, .size, .condition, .color, .decade]
  /// Those of which a plain title consists; a title that has all of them says every word of it.
  static let ofPlainTitles: TitleParts = [.brand, .model, .category, .fit, .size, .color]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ values: Set<Template.Value>) {
    self = []
    let pairs: [(Template.Value, TitleParts)] = [
      (.brand, .brand), (.model, .model), (.category, .category), (.fit, .fit), (.size, .size),
      (.condition, .condition), (.color, .color), (.decade, .decade), (.years, .decade),
    ]
    for (value, part) in pairs where values.contains(value) { insert(part) }
  }
}

/// What a listing says, word by word: a seller's title may leave these words out.
struct KnownWords {
  /// The parts that the title has. What other fields say is left out even if the title has no part for it.
  let said: TitleParts
  let decade: Decade?
  private var words: [Text] = []
  private let size: Text

  init(of mapped: Kept<MappedProduct>, productID: Int?, said: TitleParts, _ arena: Arena) {
    self.said = said
    let product = mapped.product
    decade = said.contains(.decade) ? product.decade : nil
    size = product.size.map { arena.folded($0) } ?? .empty
    words.reserveCapacity(24)
    if said.contains(.brand) {
      take(product.brand, arena)
      take(mapped.brand, arena)
    }
    if said.contains(.model) { take(product.model ?? mapped.model, arena) }
    if said.contains(.category) {
      take(product.category, arena)
      take(mapped.category.label, arena)
    }
    if said.contains(.fit) { take(product.fit, arena) }
    if said.contains(.size) { take(product.size, arena) }
    if said.contains(.condition) { take(mapped.condition, arena) }
    if said.contains(.color) { for color in product.colors { take(color, arena) } }
    for material in product.materials { take(material, arena) }
    take(product.location, arena)
    if let productID { words.append(arena.made { $0.write(productID) }) }
    if decade != nil { words += KnownWords.years }
  }

  /// What is next to a decade: `Vintage`, `années 90`.
  private static let years: [Text] = ["vintage", "annees", "anni", "anos", "jahre", "jaren", "lat"]

  private mutating func take(_ text: Text?, _ arena: Arena) {
    guard let text, !text.isEmpty else { return }
    let folded = arena.folded(text)
    var start = 0
    for index in 0...folded.count {
      let isPart =
        index < folded.count
        && (isLetter(folded[index]) || isDigit(folded[index]) || folded[index] >= 0x80
          || folded[index] == UInt8(ascii: "&"))
      if isPart { continue }
      if index > start { words.append(folded[start..<index]) }
      start = index + 1
    }
  }

  var hasSize: Bool { !size.isEmpty }

  /// Whether the listing says a word; one that folds to several, if it says all of them. A plural is the same word.
  func contains(_ folded: Text) -> Bool {
    if folded.contains(32) {
      var all = true
      folded.split(by: 32) { if !contains($0) { all = false } }
      return all
    }
    if let decade, folded.count > 1, decade == Decade(folded) { return true }
    for known in words where KnownWords.isSame(known, folded) { return true }
    return false
  }

  private static func isSame(_ one: Text, _ other: Text) -> Bool {
    if one.count == other.count { return one == other }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return long.count == short.count + 1 && short.count > 2 && long.hasSuffix("s") && long.hasPrefix(short)
  }

  /// `T38` of the size 38, `W32` and `L34` of 32/34.
  func isSize(_ folded: Text) -> Bool {
    guard said.contains(.size), hasSize, folded.count > 1 else { return false }
    let first = folded[0]
    let isLettered = first == UInt8(ascii: "t") || first == UInt8(ascii: "w") || first == UInt8(ascii: "l")
    let rest = isLettered ? folded.from(1) : folded
    if rest == size { return true }
    guard isDigit(rest[0]) else { return false }
    let numbers = KnownWords.numbers(in: rest, between: "lwx/")
    return !numbers.isEmpty && numbers.isSubset(of: KnownWords.numbers(in: size, between: "lwx/ "))
  }

  /// The numbers of a text that has nothing else but these separators; none if it has other characters.
  private static func numbers(in text: Text, between signs: String) -> Set<Int> {
    let parts = String(text).split { signs.contains($0) }.map { Int($0) }
    return parts.contains(nil) ? [] : Set(parts.compactMap(\.self))
  }
}
