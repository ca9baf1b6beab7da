// Complete listings in every language: four products, each with and without a decade.

import Testing

@testable import Pipeline

/// The listings of the four products in a language.
struct PinnedListings {
  /// The first one's description with everything that it can say.
  let jeans: String
  /// Titles, and the first lines of descriptions: jeans, a dress, shoes and something unknown, each without a decade
  /// and with one.
  let titles: [String]
  let openings: [String]
}

@Suite struct LocaleTests {
  private static let pinned: [Language: PinnedListings] = [
    .fr: .french, .en: .english, .de: .german, .es: .spanish, .it: .italian, .nl: .dutch, .pl: .polish,
  ]

  private static func products(_ decade: String?) -> [String] {
    [
      seed([
        "fit": "\"Regular\"", "decade": decade, "color": "\"Blue, White\"", "material": "\"Cotton\"",
        "condition_details": "\"-\"", "description": "\"…\"", "measurements": "{\"A\": 104}",
      ]),
      seed([
        "brand": "\"Zara\"", "model": nil, "title": "\"-\"", "category": "\"Dress\"", "condition": "\"NEW_WITH_TAGS\"",
        "gender": "\"female\"", "size": "\"M\"", "color": "\"Light pink\"", "decade": decade,
      ]),
      seed([
        "brand": "\"unbranded\"", "model": nil, "title": "\"-\"", "category": "\"Shoes\"", "condition": "\"NEW\"",
        "size": "\"42\"", "color": "\"Navy\"", "decade": decade,
      ]),
      seed(["category": "\"Zzzz\"", "condition": "\"FAIR\"", "color": nil, "decade": decade]),
    ]
  }

  @Test(arguments: Language.allCases)
  func listingsAreWhole(_ language: Language) throws {
    let pinned = try #require(LocaleTests.pinned[language])
    let tables = try Tables(locale: language.rawValue)
    let settings = try settings("{\"locale\": \"\(language.rawValue)\"}")
    var titles: [String] = []
    var openings: [String] = []
    let pairs = zip(LocaleTests.products(nil), LocaleTests.products("\"1994\""))
    for (index, pair) in pairs.enumerated() {
      let plain = prepare(pair.0, settings: settings, tables: tables)
      let dated = prepare(pair.1, settings: settings, tables: tables)
      if index == 0 { #expect(dated.description == pinned.jeans) }
      for prepared in [plain, dated] {
        titles.append(prepared.title ?? "refused")
        openings.append(String(prepared.description?.prefix { $0 != "\n" } ?? "refused"))
      }
      // The line of the decade is left out with it.
      let lines = { (text: String?) in text?.split(separator: "\n", omittingEmptySubsequences: false).count ?? 0 }
      #expect(lines(plain.description) + 1 == lines(dated.description))
    }
    #expect(titles == pinned.titles)
    #expect(openings == pinned.openings)
  }

  /// Every category, colour, condition and material, and the words around them.
  @Test(arguments: Language.allCases.filter { $0 != .fr })
  func nothingOfAListingIsFrench(_ language: Language) throws {
    let tables = try Tables(locale: language.rawValue)
    let settings = try settings("{\"locale\": \"\(language.rawValue)\", \"validation\": {\"missing_size\": \"off\"}}")
    let french = [
      "magnifique", "Découvrez", "Marque", "Modèle", "Catégorie", "Coupe", "Taille", "Couleur", "Matière", "Époque",
      "État", "Mesures", "Envoi", "années", "pièce",
    ]
    for name in tables.categories.names {
      let product = seed([
        "category": "\"\(String(name.name))\"", "decade": "\"90s\"", "gender": "\"female\"", "size": nil,
        "measurements": "{\"A\": 1}", "fit": "\"A\"", "material": "\"Wool\"",
      ])
      let prepared = prepare(product, settings: settings, tables: tables)
      // If Vinted needs a size, there is no listing without one; the other cases test the label.
      guard let title = prepared.title, let description = prepared.description else { continue }
      #expect(french.filter { title.contains(text: $0) || description.contains(text: $0) } == [])
    }
  }

  @Test(arguments: [
    ("de-AT", "de"), ("DE", "de"), ("en_GB", "en"), ("German", "de"), ("deutch", "de"), ("Español", "es"),
    ("nederlands", "nl"), ("polski", "pl"), ("uk", "en"), ("ita", "it"), ("français", "fr"),
  ])
  func aLocaleIsMeant(_ word: String, _ locale: String) { #expect(Language.meant(by: word)?.rawValue == locale) }

  @Test(arguments: ["", "xx", "7", "português"])
  func noLocaleIsMeant(_ word: String) { #expect(Language.meant(by: word) == nil) }
}
