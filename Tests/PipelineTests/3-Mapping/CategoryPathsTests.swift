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

  @Test func aLeafOfVintedsOwnGoesBeforeWhatStandsAboveIt() {
    let prepared = prepare(
      seed(["category": "\"Hommes > Vêtements > Jeans > Jeans slim\"", "gender": "\"male\""]))
    #expect(prepared.attributes?.contains("\"category_id\": 1818") == true)
  }

  @Test(arguments: ["Women/Perfume", "Home & Garden", ">"])
  func othersStayUnknown(_ written: String) {
    let prepared = prepare(seed(["category": "\"\(written)\""]))
    #expect(prepared.problems.contains { $0.code == .unmappedCategory })
  }
}
