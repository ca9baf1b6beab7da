// Cases about which catalogue and size an item gets by its category, its title and its number.

import Testing

@testable import Pipeline

@Suite struct CatalogueCases {
  private func row(_ category: String, _ title: String, _ gender: String, _ size: String = "38") throws
    -> CaseFolder.Row
  {
    let folder = try CaseFolder()
    try folder.guess(
      "list.csv",
      "ref;nom;marque;catégorie;genre;taille;couleur;prix\nA1;\(title);Zara;\(category);\(gender);\(size);Noir;12,00\n"
        + "A2;Robe;Zara;Robe;femme;38;Noir;12,00\n")
    return try folder.preview("list.csv")[0]
  }

  /// A broad category with the person it is for is still broad; of a pair the title says which.
  @Test(arguments: [
    ("Chaussures femme", "Bottines en cuir", "femme", 2618), ("Chaussures homme", "Mocassins", "homme", 2656),
    ("Damenschuhe", "Ballerinas", "femme", 2955), ("Coats & Jackets", "Denim jacket", "homme", 1224),
    ("Shirts & Tops", "Hemd", "homme", 1865), ("Kleider", "Abendkleid", "femme", 1778),
    ("Vestes", "Blazer", "femme", 532),
    ("Jacken & Mäntel", "Winterjacke", "femme", 1087), ("Vêtements de sport", "Legging noir", "femme", 525),
    ("Dessous", "Slip Spitze", "femme", 120), ("Activewear", "Zip hoodie", "homme", 1812),
    ("Nachtwäsche", "Bademantel", "femme", 1030),
  ])
  func theTitleSaysMore(_ category: String, _ title: String, _ gender: String, _ id: Int) throws {
    let row = try row(category, title, gender)
    #expect(row.id("category_id") == id, "\(row.title)")
    #expect(!row.codes.contains("nearest_catalogue"))
  }

  /// The last part of a path says most.
  @Test(arguments: [
    ("Women/Accessories/Scarves", "Summer scarf", 89), ("Femme > Accessoires > Écharpes", "Foulard", 89),
    ("Women/Tops/Tees/", "Robe", 221),
    ("Women > Shoes > Boots", "Platform boots", 211),
  ])
  func aPathEndsWithWhatItIs(_ category: String, _ title: String, _ id: Int) throws {
    #expect(try row(category, title, "femme").id("category_id") == id)
    let text = Arena()
    let found = WordFinder(tables: BuiltIn.tables, arena: text).find(.category, in: text.keep(category))
    #expect(found.map { String($0) } == String(category.split { "/>".contains($0) }.last ?? "").trimmed)
  }

  /// Another garment in the title does not overrule a column that is clear.
  @Test func aClearCategoryStays() throws {
    let jeans = try row("Jeans", "Hose blau", "femme")
    #expect(jeans.id("category_id").flatMap { BuiltIn.tables.catalogues[$0]?.parent } == 183)
    let skirt = try row("Jupes", "Jupe pour veste", "femme")
    #expect(skirt.codes.contains("nearest_catalogue"))
  }

  /// Socks have sizes of several numbers.
  @Test(arguments: [
    ("homme", "39-42", 1523), ("homme", "43-46", 1524), ("femme", "36-38", 1517), ("femme", "39/42", 1518),
  ])
  func bothEndsOfARangeMayLieInOneSize(_ gender: String, _ size: String, _ id: Int) throws {
    #expect(try row("Chaussettes", "Chaussettes", gender, size).id("size_id") == id)
  }

  @Test func aRangeOverSeveralSizesIsNone() throws {
    #expect(try row("Chaussettes", "Chaussettes", "homme", "36-46").codes.contains("unmapped_size"))
    #expect(try row("Baskets", "Baskets", "homme", "39-42").codes.contains("unmapped_size"))
  }

  /// What is the same in all of Europe needs no country.
  @Test(arguments: [("fille", "EU 104", 623), ("fille", "DE 104", 623), ("femme", "EU M", 4), ("femme", "IT 44", 5)])
  func aCountryMayStandBeforeASize(_ gender: String, _ size: String, _ id: Int) throws {
    #expect(try row("Robe", "Robe", gender, size).id("size_id") == id)
  }

  /// A title says the size with a word beside the number.
  @Test(arguments: [
    ("Sneaker Gr. 43 weiß", "Gr. 43"), ("Robe taille 12 ans Jacadi", "taille 12 ans"), ("Seasalt Dress UK 14", "UK 14"),
    ("Boys Coat Age 7-8", "Age 7-8"), ("Pyjama 18 mois", "18 mois"), ("Jupe T38 noire", "T38"),
    ("Zapatos talla 38.5", "talla 38.5"), ("Coat 7-8 years", "7-8 years"),
  ])
  func aTitleSaysTheSizeInWords(_ title: String, _ size: String) {
    let arena = Arena()
    let found = WordFinder(tables: BuiltIn.tables, arena: arena).find(.size, in: arena.keep(title))
    #expect(found.map { String($0) } == size)
  }

  @Test(arguments: ["LOT DE 3 bodies", "Jean 501 vintage", "Pull de 2 couleurs", "Veste 80 ans", "Lampe FR 2024"])
  func noNumberAloneIsASize(_ title: String) {
    let arena = Arena()
    #expect(WordFinder(tables: BuiltIn.tables, arena: arena).find(.size, in: arena.keep(title)) == nil)
  }

  /// Unisex are children's things, too; then no man gets them.
  @Test(arguments: [
    ("Kids wellies", Gender.boy), ("Wellies", .male), ("Baby blue wellies", .male), ("One of a kind boots", .male),
  ])
  func unisexForChildrenIsNotForMen(_ title: String, _ shelf: Gender) throws {
    let json = seed([
      "title": "\"\(title)\"", "category": "\"Wellies\"", "gender": "\"unisex\"",
      "size": "\"\(shelf == .boy ? 28 : 42)\"", "model": nil,
    ])
    let id = try CaseFolder().preview("a.jsonl", json + "\n")[0].id("category_id")
    #expect(id.flatMap { BuiltIn.tables.catalogues[$0]?.gender } == shelf)
  }

  @Test func aModelIsNotPartOfTheBrand() {
    let arena = Arena()
    let finder = WordFinder(tables: BuiltIn.tables, arena: arena)
    #expect(finder.find(.brand, in: arena.keep("Nike Air Max 90 Trainers")).map { String($0) } == "Nike")
    #expect(finder.find(.brand, in: arena.keep("Nike Air Trainers")).map { String($0) } == "Nike Air")
  }

  /// A number that is a size, an age or a year is no model.
  @Test(arguments: ["12", "38-40", "95C", "6ans", "T38", "1990", "116"]) func aSizeIsNoModel(_ number: String) throws {
    let json = seed([
      "title": "\"Robe \(number)\"", "category": "\"Robe\"", "gender": "\"fille\"", "size": "\"10 ans\"", "model": nil,
    ])
    #expect(try !CaseFolder().preview("a.jsonl", json + "\n")[0].codes.contains("model_inferred"))
  }

  @Test(arguments: [("Jungenhose", Gender.boy), ("Knabenhose", .boy), ("Herrenhosen", .male), ("Mädchenkleid", .girl)])
  func aWordMayBeginWithAPerson(_ word: String, _ gender: Gender) {
    let arena = Arena()
    let found = WordFinder(tables: BuiltIn.tables, arena: arena).find(.gender, in: arena.keep(word + " blau"))
    #expect(found.flatMap { Gender.begun(by: arena.folded($0)) } == gender)
  }
}
