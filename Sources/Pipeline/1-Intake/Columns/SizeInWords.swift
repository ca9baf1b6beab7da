/// Finds a size in a title by the word beside its number: `Gr. 38`, `taille 12 ans`, `UK 14`, `7-8 years`.
enum SizeInWords {
  /// Whether a text is a word for size, a country or an age with a number, and nothing else.
  static func isOne(_ text: Text, in arena: Arena) -> Bool {
    guard text.hasDigit, text.count <= 20 else { return false }
    var words: [String] = []
    String(text).split(whereSeparator: { $0 == " " || $0 == ":" }).forEach { words.append(String($0)) }
    if words.count == 1, let (label, number) = joined(words[0]) { words = [label, number] }
    switch words.count {
    case 2:
      if let number = first(of: words[1]) {
        let label = String(arena.folded(arena.keep(words[0])))
        if labels.contains(label) { return number <= 188 }
        // `Lot de 3` holds no German size: a country is written in capitals, and its sizes are not small numbers.
        return countries[words[0]].map { $0.contains(number) } ?? false
      }
      guard let number = first(of: words[0]) else { return false }
      return isAge(number, words[1], arena)
    case 3:
      guard let number = first(of: words[1]), labels.contains(String(arena.folded(arena.keep(words[0])))) else {
        return false
      }
      return isAge(number, words[2], arena)
    default: return false
    }
  }

  private static func isAge(_ number: Int, _ unit: String, _ arena: Arena) -> Bool {
    let unit = String(arena.folded(arena.keep(unit)))
    return years.contains(unit) && number <= 18 || months.contains(unit) && number <= 36
  }

  /// `38`, `38-40`, `38.5`: the first number; nil for what is no number.
  private static func first(of word: String) -> Int? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    for part in parts {
      let whole = part.split(separator: ".", omittingEmptySubsequences: false)
      guard whole.count <= 2, whole.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
        return nil
      }
    }
    return Int(word.prefix { $0.isNumber })
  }

  /// `T38`, `Gr.38`, `Tg.42`.
  private static func joined(_ word: String) -> (String, String)? {
    let label = word.prefix { $0.isLetter }
    let rest = word.dropFirst(label.count).drop { $0 == "." }
    guard ["t", "gr", "tg"].contains(label.lowercased()), rest.count == 2, rest.allSatisfy(\.isNumber) else {
      return nil
    }
    return (String(label), String(rest))
  }

  private static let labels: Set<String> = [
    "taille", "size", "sz", "gr", "grosse", "groesse", "talla", "taglia", "tg", "maat", "rozmiar", "rozm", "pointure",
    "t", "age", "alter", "velikost",
  ]
  private static let countries: [String: ClosedRange<Int>] = [
    "UK": 2...34, "US": 2...34, "EU": 16...64, "EUR": 16...64, "FR": 32...64, "IT": 34...64, "DE": 32...64,
  ]
  private static let years: Set<String> = [
    "ans", "an", "years", "year", "yrs", "yr", "jahre", "anni", "anos", "jaar", "lat", "let",
  ]
  private static let months: Set<String> = ["mois", "months", "month", "mths", "monate", "mesi", "meses", "maanden"]
}
