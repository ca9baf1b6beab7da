/// The languages that listings can be written in, by the setting `locale`. A new one needs a case here, its words in
/// Values/Locales/ and its labels in Tables/BuiltIn/.
enum Language: String, CaseIterable {
  case fr, en, de, es, it, nl, pl

  /// As the setting names them.
  static let locales = allCases.map(\.rawValue)

  /// Its words for titles and descriptions.
  var phrases: Phrases {
    switch self {
    case .fr: .french
    case .en: .english
    case .de: .german
    case .es: .spanish
    case .it: .italian
    case .nl: .dutch
    case .pl: .polish
    }
  }

  /// Its words for the things in the tables.
  var labels: Labels {
    switch self {
    case .fr: .french
    case .en: .english
    case .de: .german
    case .es: .spanish
    case .it: .italian
    case .nl: .dutch
    case .pl: .polish
    }
  }

  /// What people call it, for those who write a name into their settings.
  private var names: [String] {
    switch self {
    case .fr: ["French", "Français"]
    case .en: ["English", "GB", "UK"]
    case .de: ["German", "Deutsch"]
    case .es: ["Spanish", "Español"]
    case .it: ["Italian", "Italiano"]
    case .nl: ["Dutch", "Nederlands", "NLD"]
    case .pl: ["Polish", "Polski"]
    }
  }

  /// The language that a word probably means if it is no locale, such as `de-AT`, `DE` or `German`.
  static func meant(by word: String) -> Language? {
    let parts = word.split { !$0.isLetter }
    if let first = parts.first, let language = Language(rawValue: first.lowercased()) { return language }
    let known = allCases.flatMap { language in language.names.map { (name: $0, language: language) } }
    let name = Nearest.words(to: word, among: known.map(\.name), limit: 1).first
    return known.first { $0.name == name }?.language
  }

  /// `"fr", "en" or "de"`, with all languages.
  static var list: String {
    var quoted = allCases.map { "\"\($0.rawValue)\"" }
    let last = quoted.removeLast()
    return "\(quoted.joined(separator: ", ")) or \(last)"
  }
}

extension Settings {
  /// The language of `locale`.
  var language: Language { Language(rawValue: locale) ?? .fr }
}

extension SettingsReader {
  mutating func readLocale(_ node: JSONNode) {
    let word = node.string.map { String($0) } ?? ""
    if let language = Language(rawValue: word) {
      settings.locale = language.rawValue
    } else if let meant = Language.meant(by: word) {
      report(
        Int(node.token.offset), "locale", "\(Problem.cut(node.written)) is not possible here",
        "did you mean \"\(meant.rawValue)\"?")
    } else {
      wrong("locale", node, Language.list)
    }
  }
}
