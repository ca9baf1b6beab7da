/// Finds the country whose sizes a column holds, by its name.
extension ColumnJudge {
  /// The country in the name of a size: `IT Size`, `Size (US)`, `size_uk`, `Taille FR`. A country that other columns name,
  /// too, is a language.
  func country(inSize column: String) -> String? {
    let words = name(column).words
    guard words.count > 1,
      let found = [words.first, words.last].compactMap({ $0.flatMap { ColumnJudge.countries[$0] } }).first
    else { return nil }
    let language = found.lowercased()
    let isLanguage = names.all.keys.contains { other in
      let others = name(other).words
      return other != column && others.count > 1 && (others.first == language || others.last == language)
        && others.contains { FieldWords.field(of: arena.keep($0)).map { $0 != .size } ?? false }
    }
    return isLanguage ? nil : found
  }

  static let countries: [String: String] = [
    "it": "IT", "italian": "IT", "italy": "IT", "italia": "IT", "italienne": "IT", "us": "US", "usa": "US",
    "american": "US", "uk": "UK", "gb": "UK", "british": "UK", "eu": "EU", "eur": "EU", "european": "EU",
    "europe": "EU",
    "fr": "FR", "french": "FR", "france": "FR", "de": "DE", "german": "DE", "es": "ES", "spanish": "ES", "spain": "ES",
  ]
}
