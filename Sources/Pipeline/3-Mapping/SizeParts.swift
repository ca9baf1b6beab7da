/// Splits a size that is written in several ways, or with words around it: `W34 | FR 44`, `M (38)`, `27 waist`,
/// `Gr. 38`.
struct SizeParts {
  /// In order, without what says nothing about the size.
  let parts: [String]
  /// The country that is named, for parts that name none: `14-16 US`.
  let country: String?

  init(_ written: String) {
    let text = SizeParts.spelled(written.lowercased())
    var parts: [String] = []
    var part = ""
    let signs = Array(text)
    for (index, sign) in signs.enumerated() {
      let isHyphen = sign == "-" && index > 0 && signs[index - 1] == " "
      let isDecimal = sign == "," && SizeParts.isDecimal(signs, index)
      if !isDecimal, isHyphen || SizeParts.partingSigns.contains(sign) {
        parts.append(part)
        part = ""
      } else {
        part.append(sign)
      }
    }
    parts.append(part)
    let bare = parts.map { SizeParts.bare($0) }.filter { !$0.isEmpty }
    self.parts = bare
    country =
      SizeParts.countries.first { name, _ in
        bare.contains { $0.split(separator: " ").contains { $0 == name } || $0.hasPrefix(name + " ") }
      }?.1
  }

  /// `42,5` is one number.
  private static func isDecimal(_ signs: [Character], _ at: Int) -> Bool {
    guard at > 0, at + 1 < signs.count, signs[at - 1].isNumber, signs[at + 1].isNumber else { return false }
    return at + 2 == signs.count || !signs[at + 2].isNumber
  }

  private static let partingSigns: Set<Character> = ["/", "(", ")", ",", "|", ";", "–", "—", "\n"]
  private static let countries: [(String, String)] = [
    ("us", "us"), ("usa", "us"), ("uk", "uk"), ("eu", "eu"), ("eur", "eu"), ("fr", "fr"), ("it", "it"), ("de", "de"),
  ]

  /// Words for a country as its letters.
  private static func spelled(_ text: String) -> String {
    var text = text
    for (word, short) in [
      ("french", "fr"), ("français", "fr"), ("france", "fr"), ("italian", "it"), ("italy", "it"), ("german", "de"),
      ("germany", "de"), ("european", "eu"), ("europe", "eu"), ("american", "us"), ("british", "uk"),
    ] where text.contains(word) { text = text.replacing(word, with: short) }
    return text
  }

  /// Without a word for size before it, and without words after it that add nothing.
  private static func bare(_ part: String) -> String {
    var words = part.split { $0 == " " || $0 == ":" }.map { String($0) }
    if let first = words.first {
      let label = first.hasSuffix(".") ? String(first.dropLast()) : first
      if words.count > 1, labels.contains(label) {
        words.removeFirst()
      } else if let dot = first.firstIndex(of: "."), labels.contains(String(first[..<dot])) {
        words[0] = String(first[first.index(after: dot)...])
      } else if let prefix = ["gr", "tg", "mt", "nr", "num", "n°", "nº", "sz", "pt", "t", "p", "n", "r"].first(where: {
        first.hasPrefix($0)
      }),
        Int(first.dropFirst(prefix.count)) != nil
      {
        words[0] = String(first.dropFirst(prefix.count))
      }
    }
    if words.count == 2, words[1] == "waist" { return "w\(words[0])" }
    if words.count == 2, let country = countries.first(where: { $0.0 == words[1] })?.1,
      words[0].contains(where: \.isNumber)
    {
      return country + words[0]
    }
    while words.count > 1, let last = words.last, idle.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let labels: Set<String> = [
    "taille", "size", "sz", "gr", "größe", "groesse", "grösse", "tg", "taglia", "talla", "mt", "maat", "rozmiar",
    "rozm",
    "t", "age", "âge", "alter", "età", "eta", "pointure", "point", "pt", "p", "nr", "n", "no", "n°", "nº", "num",
    "numero",
    "número", "numéro", "nummer", "r", "roz", "kleidergröße", "konfektionsgröße", "schuhgröße", "schoenmaat", "sizes",
  ]
  private static let idle: Set<String> = [
    "international", "intl", "int", "int.", "plus", "regular", "reg", "normal", "standard", "womens", "women", "mens",
    "men",
    "uk/us",
  ]
}
