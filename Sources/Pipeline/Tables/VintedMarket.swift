/// One of Vinted's sites, which has tables of its own: `www.vinted.fr`.
struct VintedMarket: Hashable, Sendable {
  /// Its address, as a browser shows it.
  let host: String
  /// What its tables may be written in, as far as this program speaks it; none for other languages.
  let languages: [Language]

  /// A market by its address, or by the end of it.
  init?(_ written: Text) {
    let word = written.count <= 40 ? String(written).lowercased() : ""
    let end = ["www.vinted.", "vinted."].first { word.hasPrefix($0) }.map { String(word.dropFirst($0.count)) } ?? word
    guard let languages = VintedMarket.known[end] else { return nil }
    host = "www.vinted.\(end)"
    self.languages = languages
  }

  /// The address of the market whose only language it is; a browser goes there as long as nobody has typed another one.
  static func address(for language: Language) -> String {
    let end =
      switch language {
      case .fr: "fr"
      case .en: "co.uk"
      case .de: "de"
      case .es: "es"
      case .it: "it"
      case .nl: "nl"
      case .pl: "pl"
      }
    return "https://www.vinted.\(end)"
  }

  private static let known: [String: [Language]] = [
    "fr": [.fr], "lu": [.fr, .de], "be": [.fr, .nl], "de": [.de], "at": [.de], "es": [.es], "it": [.it], "nl": [.nl],
    "pl": [.pl], "co.uk": [.en], "ie": [.en], "com": [.en], "cz": [], "dk": [], "fi": [], "gr": [], "hr": [], "hu": [],
    "lt": [], "pt": [], "ro": [], "se": [], "sk": [],
  ]

  /// Whether a workspace that writes in a language may sell here. In a market whose language the program does not
  /// speak a seller writes in any.
  func suits(_ language: Language) -> Bool { languages.isEmpty || languages.contains(language) }

  /// Whether its titles are surely in a language.
  func speaks(_ language: Language) -> Bool { languages == [language] }
}
