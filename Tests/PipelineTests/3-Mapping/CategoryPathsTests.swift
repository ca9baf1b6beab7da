// Categories as shops write them: paths, lists and pairs.

import Testing

@testable import Pipeline

@Suite struct CategoryPathsTests {
  @Test(arguments: [
    ("Clothing > Shirts", "Chemise"), ("Men/Shoes/Athletic", "Chaussures"),
    ("Women/Athletic Apparel/Pants, Tights, Leggings", "Legging"), ("Coats & Jackets", "Manteau"),
    ("Accueil,Femmes,Chemisiers", "Blouse"), ("Kurtki", "Veste"), ("Jerséis", "Pull"),
  ])
  func theLastKnownOneCounts(_ written: String, _ label: String) {
    let prepared = prepare(seed(["category": "\"\(written)\"", "gender": "\"female\"", "size": "\"38\""]))
    #expect(prepared.problems.contains { $0.code == .unmappedCategory } == false)
    #expect(prepared.title?.contains(label) == true, "\(prepared.title ?? "")")
  }

  /// A stuff at the end says of what the part above it is made.
  @Test(arguments: [
    ("Men/Shorts/Denim", "Shorts/Denim", "Short en jean"), ("Women/Skirts/Denim", "Skirts/Denim", "Jupe"),
    ("Women > Jackets > Denim", "Jackets/Denim", "Veste en jean"), ("Women/Jeans/Denim", "Denim", "Jean"),
    ("Womenswear/Shirts/Linen", "Shirts/Linen", "Chemise"),
  ])
  func aStuffIsNoGarment(_ written: String, _ short: String, _ label: String) {
    for category in [written, short] {
      let prepared = prepare(seed(["category": "\"\(category)\"", "gender": "\"female\"", "size": "\"38\""]))
      #expect(prepared.title?.contains(" \(label) ") == true, "\(category): \(prepared.title ?? "")")
    }
  }

  @Test(arguments: [
    ("Womenswear & Underwear/Wool Coat", "Wool Coat"), ("Women/Skirts/Denim", "Denim Skirt"),
    ("Women/Jackets/Denim", "Denim Jacket"),
    ("Robe/Jupe", "Robe"), ("Herren/Strickpullover", "Strickpullover"),
  ])
  func theLastPartIsSearchedFirst(_ written: String, _ word: String) {
    let arena = Arena()
    let found = withExtendedLifetime(arena) {
      WordFinder(tables: BuiltIn.tables, arena: arena).find(.category, in: arena.keep(written)).map { String($0) }
    }
    #expect(found == word)
  }

  @Test func aLeafOfVintedsOwnComesBeforeWhatIsAboveIt() {
    let prepared = prepare(
      seed(["category": "\"Hommes > Vêtements > Jeans > Jeans slim\"", "gender": "\"male\""]))
    #expect(prepared.attributes?.contains("\"category_id\": 1818") == true)
  }

  /// A known part directly above the unknown one says what the item is; the seller should check it all the same.
  @Test(arguments: [
    ("Women > Dresses > Xyzzy", "Robe", "Dresses"), ("Men/Shoes/Athletic", "Chaussures", "Shoes"),
    ("Femme > Vêtements > Robes > Xyzzy", "Robe", "Robes"), ("Dresses > New arrivals", "Robe", "Dresses"),
  ])
  func anUnknownLastPartWarns(_ written: String, _ label: String, _ above: String) {
    let prepared = prepare(seed(["category": "\"\(written)\"", "gender": "\"female\"", "size": "\"38\""]))
    let said = prepared.problems.filter { $0.code == .nearestCatalogue }
    #expect(said.map(\.severity) == [.warning])
    #expect(said.first?.message.contains("\"\(above)\" above it is, so it goes to ") == true, "\(said)")
    #expect(prepared.title?.contains(" \(label) ") == true, "\(prepared.title ?? "")")
    #expect(prepared.attributes?.contains("\"category_id\": null") == false)
  }

  /// There is no warning for last parts that are known in some way, or that mean nothing.
  @Test(arguments: [
    "Women/Tops & Blouses/Other", "Femme > Robes > Autres", "Women > Jackets > Sparkly Blazers",
    "Women > Tops > Dress, Xyzzy", "Jeans, Xyzzy",
  ])
  func aKnownLastPartIsNoWarning(_ written: String) {
    let prepared = prepare(seed(["category": "\"\(written)\"", "gender": "\"female\"", "size": "\"38\""]))
    #expect(!prepared.problems.contains { $0.severity == .warning && $0.field == "category" }, "\(prepared.problems)")
    #expect(prepared.attributes?.contains("\"category_id\": null") == false)
  }

  /// A wrong catalogue is worse than none: clothes are not accessories.
  @Test(arguments: [
    "Femme > Vêtements > Xyzzy", "Clothing > Xyzzy", "Apparel & Accessories > Clothing > Xyzzy",
    "Accessories > Clothing > Xyzzy", "Women > Dresses > Evening > Xyzzy", "Coats & Jackets > Xyzzy", "Clothing",
  ])
  func whatIsHigherIsTooGeneral(_ written: String) {
    let prepared = prepare(seed(["category": "\"\(written)\"", "gender": "\"female\"", "size": "\"38\""]))
    #expect(prepared.problems.contains { $0.code == .unmappedCategory && $0.severity == .warning })
    #expect(prepared.attributes?.contains("\"category_id\": null") == true)
    #expect(prepared.title?.contains("Accessoire") == false)
  }

  @Test(arguments: ["Women/Perfume", "Home & Garden", ">"])
  func othersStayUnknown(_ written: String) {
    let prepared = prepare(seed(["category": "\"\(written)\""]))
    #expect(prepared.problems.contains { $0.code == .unmappedCategory })
  }
}
