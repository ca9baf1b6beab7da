// A broad category: the title says which catalogue it is, or the nearest one is taken.

import Testing

@testable import Pipeline

@Suite struct BroadWordTests {
  private func prepared(_ title: String, _ category: String, _ size: String, gender: String = "female") -> Prepared {
    prepare(
      seed([
        "title": "\"\(title)\"", "category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\"",
        "fit": nil,
      ]))
  }

  @Test(arguments: [
    // The words of a name need not be side by side.
    ("Veste Levi's trucker en jean", "Veste", 1079), ("Veste femme en cuir noire", "Veste", 2527),
    ("Denim oversized jacket", "Jacket", 1079), ("Jupe plissée midi", "Jupe", 199),
    // A word beside the broad one says which.
    ("Veste blazer noire", "Veste", 532), ("Sac Eastpak à dos", "Sac", 157),
    // A general word gives way to one that says more.
    ("Robe de soirée longue", "Robe", 1778), ("Short en jean", "Short", 538), ("Pull col roulé", "Pull", 191),
    // What the title says of a part of the item is not the item.
    ("Veste avec col en cuir", "Veste", 2532), ("Veste noire, portée avec jean", "Veste", 2532),
    ("Jacket with denim collar", "Jacket", 2532),
  ])
  func theTitleSaysWhich(_ title: String, _ category: String, _ id: Int) {
    #expect(prepared(title, category, "M").id("category_id") == id)
  }

  /// A word for a family of things gives way to a title that names one of them, and not the word itself.
  @Test(arguments: [
    ("Padded bra", "Lingerie", 119), ("Bobble beanie", "Hats", 2934), ("Beanie hat ribbed", "Hats", 2934),
    ("Polo bleu", "Shirts", 228), ("Linen shirt", "Shirts", 222), ("Polo Ralph Lauren shirt", "Shirts", 222),
    ("Wedding guest dress", "Dress", 176), ("Koszulka polo", "Koszulka", 228), ("T-shirt print polo", "T-shirt", 221),
  ])
  func aFamilyGivesWayToItsMember(_ title: String, _ category: String, _ id: Int) {
    #expect(prepared(title, category, "M").id("category_id") == id)
  }

  /// Two broad words may each be in a title for the other.
  @Test func everyBroadWordEndsSomewhere() {
    let broad = BuiltIn.tables.categories.names.filter { $0.leaves.contains(where: \.isBroad) }
    for one in broad where one.leaves.contains(where: { $0.gender != "male" && $0.isBroad }) {
      for other in broad {
        let size = one.kind == .shoes ? "38" : "M"
        let prepared = prepared("\(other.label) \(one.label)", "\(one.name)", size)
        #expect(prepared.id("category_id") != nil, "\(one.name) \(other.name) \(prepared.lines)")
      }
    }
  }

  /// Vinted's catalogue is narrower; the listing still says what the seller says.
  @Test func theSellersWordStaysInTheTitle() {
    #expect(prepared("Robe d'été fleurie", "Robe", "M").title?.contains(" Robe Taille M") == true)
  }

  @Test(arguments: ["comme neuf", "Like new", "neuwertig", "MINT", "État neuf"])
  func almostNewIsSaid(_ condition: String) {
    let prepared = prepare(seed(["condition": "\"\(condition)\""]))
    #expect(prepared.id("condition_id") == 1 && prepared.codes == ["almost_new"])
  }

  @Test(arguments: ["NEW", "Neuf sans étiquette", "new without tags", "jamais porté"])
  func newIsNew(_ condition: String) { #expect(prepare(seed(["condition": "\"\(condition)\""])).codes == []) }

  @Test(arguments: [("taille unique", "Taille unique"), ("Unique", "Taille Unique"), ("T.U", "Taille U")])
  func aTitleSaysSizeOnce(_ size: String, _ words: String) {
    let prepared = prepare(
      seed(["category": "\"Écharpe\"", "title": "\"Écharpe\"", "size": "\"\(size)\"", "fit": nil]))
    #expect(prepared.title?.contains("Écharpe \(words) ") == true, "\(prepared.title ?? "") \(prepared.lines)")
  }
}
