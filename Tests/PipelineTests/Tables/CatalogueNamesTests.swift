// Vinted's own names of catalogues, in seven languages: which leaves they lead to, and the message if they lead to
// none.

import Testing

@testable import Pipeline

@Suite struct CatalogueNamesTests {
  private func prepared(_ category: String, _ gender: String?, locale: String = "fr") throws -> Prepared {
    prepare(
      seed(["category": "\"\(category)\"", "gender": gender.map { "\"\($0)\"" }, "size": nil]),
      settings: try settings("{\"locale\": \"\(locale)\", \"validation\": {\"missing_size\": \"off\"}}"),
      tables: locale == "fr" ? BuiltIn.tables : try Tables(locale: locale))
  }

  /// A path says all that is needed, whatever the workspace's language.
  @Test(
    arguments: [
      ("Femmes > Vêtements > Robes > Midi", 1056), ("Women > Clothing > Dresses > Midi dresses", 1056),
      ("Damen > Kleidung > Kleider > Midikleider", 1056), ("Damen / Kleidung / Kleider / Midikleider", 1056),
      ("Damen|Kleidung|Kleider|Midikleider", 1056), ("Damen › Kleidung › Kleider › Midikleider", 1056),
      ("Women/Shoes/Boots/Over-the-knee boots", 2620), ("Hommes > Accessoires > Bretelles", 2959),
      ("Femmes > Vêtements > Blazers et tailleurs > Ensembles tailleur/pantalon", 1125),
      // A level may be left out if the words mean nothing else.
      ("Hommes > Jeans > Jeans slim", 1818),
    ], ["fr", "de"])
  func aPathLeadsToItsLeaf(_ path: (String, Int), _ locale: String) throws {
    #expect(try prepared(path.0, nil, locale: locale).id("category_id") == path.1)
  }

  /// In every language that has it, the full path of a leaf finds that leaf and no other.
  @Test(arguments: Language.allCases)
  func everyPathOfALanguageLeadsToItsLeaf(_ language: Language) {
    let arena = Arena()
    let names = CatalogueNames(table: BuiltIn.tables.catalogues, language: language)
    var wrong: [String] = []
    for node in BuiltIn.tables.catalogues.nodes where node.isLeaf {
      let path = names.path(of: node.id).map { String($0) }.joined(separator: " > ")
      guard case .leaf(let found) = names.match(arena.keep(path), for: node.gender, in: arena), found.id == node.id
      else {
        wrong.append(path)
        continue
      }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      // One leaf alone has the name.
      ("Midikleider", nil, 1056), ("Boutons de manchette", nil, 1800), ("Cuissardes", "female", 2620),
      // The gender decides.
      ("Field & utility jackets", "male", 2535), ("Field & utility jackets", "female", 2528),
      ("Field & utility jackets", "unisex", 2535), ("Duffle-coats", "girl", 2540),
    ] as [(String, String?, Int)])
  func aTitleLeadsToItsLeaf(_ title: String, _ gender: String?, _ id: Int) throws {
    #expect(try prepared(title, gender).id("category_id") == id)
  }

  @Test(
    arguments: [
      (
        "Field & utility jackets", nil,
        "does not say which of Vinted's catalogues is meant; the item goes without one [unmapped_category]; write the gender, or "
          + "\"Femmes > Vêtements > Manteaux et vestes > Vestes > Vestes militaires et utilitaires\" or \"Hommes > "
          + "Vêtements > Manteaux et vestes > Vestes > Vestes militaires et utilitaires\""
      ),
      (
        "Autres", "female",
        "does not say which of Vinted's catalogues is meant; the item goes without one [unmapped_category]; write \"Femmes > "
          + "Vêtements > Maillots de bain > Autres\", \"Femmes > Vêtements > Lingerie et pyjamas > Autres\", \"Femmes > "
          + "Vêtements > Vêtements de sport > Autres\" or \"Femmes > Vêtements > Autres\""
      ),
      (
        "Hommes > Chaussures > Baskets", "female",
        "is not one for the gender \"female\"; the item goes without one [unmapped_category]; write \"Hommes > "
          + "Chaussures > Baskets\""
      ),
      (
        "Boutons de manchette", "girl",
        "no catalogue is known for"
      ),
      // In German these are for expecting mothers, though the words do not say so.
      (
        "Badekleidung", "female",
        "does not say which of Vinted's catalogues is meant; the item goes without one [unmapped_category]; write "
          + "\"Femmes > Vêtements > Maternité > Maillots & tenues de plage maternité\""
      ),
      (
        "1206", "male",
        "is several catalogues of Vinted's; the item goes without one [unmapped_category]; write \"Hommes > Vêtements > "
          + "Manteaux et vestes > Manteaux > Duffle-coats\", "
      ),
    ] as [(String, String?, String)])
  func whatNothingDecidesIsAsked(_ title: String, _ gender: String?, _ line: String) throws {
    let prepared = try prepared(title, gender)
    let said = prepared.lines.filter { $0.contains(text: "[unmapped_category]") }
    #expect(prepared.id("category_id") == nil)
    #expect(said.count == 1 && said[0].contains(text: line), "\(prepared.lines)")
  }

  /// A word of ours at the end of a path is the item's name; the path says where it belongs.
  @Test func ourOwnWordStaysTheItemsName() throws {
    let shirt = try prepared("Women > Clothing > Tops & t-shirts > Shirts", "female")
    #expect(shirt.id("category_id") == 222 && shirt.title?.contains(text: " Chemise ") == true)
    let shorts = try prepared("Clothing > Shorts", "female")
    #expect(shorts.id("category_id") == 205)
  }

  /// In a workspace's own language a word means what it means there.
  @Test func aTitleIsTheLanguagesOwn() throws {
    let arena = Arena()
    let german = CatalogueNames(table: BuiltIn.tables.catalogues, language: .de)
    #expect(german.title(of: 1056) == "Midikleider")
    #expect(german.path(of: 1056).map { String($0) } == ["Damen", "Kleidung", "Kleider", "Midikleider"])
    // If a market does not have a catalogue, its French name is used.
    let missing = BuiltIn.tables.catalogues.nodes.first { CatalogueTitles(Text(CatalogueTitles.german))[$0.id] == nil }
    let id = try #require(missing).id
    #expect(german.title(of: id) == CatalogueNames(table: BuiltIn.tables.catalogues, language: .fr).title(of: id))
    guard case .none = german.match("keine Ahnung", for: nil, in: arena) else {
      Issue.record("something was found")
      return
    }
  }
}
