// Cases about values: for whom it is, sizes, conditions, attributes in one cell, links of schema.org.

import Testing

@testable import Pipeline

@Suite struct ValueCases {
  private static let women = 4
  private static let children = 1193

  /// 08: feeds have a column that says whether an item is for children.
  @Test func childrenAreInAColumnOfTheirOwn() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "feed.tsv",
      "id\ttitle\tbrand\tproduct_type\tprice\tavailability\tcondition\tgender\tage_group\tsize\tcolor\timage_link\n"
        + "k1\tSkirt\tZara\tSkirt\t8.00 EUR\tin_stock\tused\tfemale\tkids\t10\tRed\thttps://cdn.example.com/1.jpg\n"
        + "k2\tPullover\tMango\tPullover\t9.00 EUR\tin_stock\tnew\tmale\ttoddler\t24M\tBlue\thttps://cdn.example.com/2.jpg\n"
        + "k3\tSkirt\tZara\tSkirt\t10.00 EUR\tin_stock\tused\tfemale\tadult\t40\tRed\thttps://cdn.example.com/3.jpg\n")
    #expect(guess.source("gender") == "[{gender} ][{age_group}]")
    let rows = try folder.preview("feed.tsv")
    #expect(rows.map(\.state) == ["ready", "ready", "ready"])
    let catalogues = try rows.map { try #require($0.id("category_id")) }
    let shelves = catalogues.map { BuiltIn.tables.catalogues[$0]?.gender }
    #expect(shelves == [.girl, .boy, .female], "\(catalogues)")
    #expect(rows[0].id("size_id") != rows[2].id("size_id"))
  }

  /// 35: a size that a spreadsheet has turned into a date is not a size.
  @Test(arguments: ["Dec-10", "10-dec", "08-Oct", "6-août", "2025-06-08", "08/10/2025", "45936", "8. Okt", "Jun-04"])
  func aDateIsNoSize(_ size: String) throws {
    let rows = try CaseFolder().preview(
      "a.jsonl", seed(["size": "\"\(size)\"", "gender": "\"fille\"", "category": "\"Robe\""]) + "\n")
    #expect(rows.map(\.state) == ["refused"] && rows[0].codes.contains("size_is_date"), "\(rows[0].codes)")
  }

  @Test(arguments: ["36/38", "10-12", "8/10"]) func aRangeOfSizesIsNoDate(_ size: String) throws {
    let rows = try CaseFolder().preview(
      "a.jsonl", seed(["size": "\"\(size)\"", "gender": "\"femme\"", "category": "\"Robe\""]) + "\n")
    #expect(!rows[0].codes.contains("size_is_date"))
  }

  /// 37: sizes of suits, shirts, gloves, hats, rings, bras and children.
  @Test(arguments: [
    ("Veste de costume", "homme", "50R"), ("Veste de costume", "homme", "102"), ("Chemise", "homme", "41/42"),
    ("Gants", "femme", "7"), ("Chapeau", "homme", "58 cm"), ("Bague", "femme", "54"), ("Soutien-gorge", "femme", "90C"),
    ("Robe", "fille", "Age 7-8"), ("Jean", "homme", "33/32"), ("Jean", "homme", "W31 L34"), ("Body", "fille", "3-6m"),
    ("Ceinture", "homme", "90 cm"), ("Robe", "femme", "2X"),
  ])
  func eachThingHasSizesOfItsOwn(_ category: String, _ gender: String, _ size: String) throws {
    let rows = try CaseFolder().preview(
      "a.jsonl",
      seed([
        "category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\"", "title": "\"T\"", "model": nil,
      ]) + "\n")
    #expect(rows.map(\.state) == ["ready"], "\(rows[0].json.problems)")
  }

  @Test(arguments: [("Chaussures", "garçon", "12C"), ("Robe", "femme", "16W"), ("Robe", "femme", "8P")])
  func aSizeOfWhichVintedHasNoneHasAHintThatFits(_ category: String, _ gender: String, _ size: String) throws {
    let rows = try CaseFolder().preview(
      "a.jsonl",
      seed([
        "category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\"", "title": "\"T\"", "model": nil,
      ]) + "\n")
    #expect(rows[0].codes.contains("unmapped_size") && !rows[0].json.problems[0].hint.string.contains("8XL"))
  }

  /// 39: links of schema.org.
  @Test func linksOfSchemaAreWords() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "items.json",
      """
      [{"sku": "c1", "name": "Pull gris", "brand": {"name": "Zara"}, "category": "Pull", "size": "M", "color": "Gris",
        "audience": {"suggestedGender": "female"}, "image": ["https://cdn.example.com/1.jpg"],
        "offers": {"price": "14.00", "priceCurrency": "EUR", "availability": "https://schema.org/InStock", "itemCondition": "https://schema.org/NewCondition"}},
       {"sku": "c2", "name": "Jupe noire", "brand": {"name": "Mango"}, "category": "Jupe", "size": "M", "color": "Noir",
        "audience": {"suggestedGender": "female"}, "image": ["https://cdn.example.com/2.jpg"],
        "offers": {"price": "13.00", "priceCurrency": "EUR", "availability": "http://schema.org/OutOfStock", "itemCondition": "http://schema.org/UsedCondition"}},
       {"sku": "c3", "name": "Robe noire", "brand": {"name": "Mango"}, "category": "Robe", "size": "M", "color": "Noir",
        "audience": {"suggestedGender": "female"}, "image": ["https://cdn.example.com/3.jpg"],
        "offers": {"price": "12.00", "priceCurrency": "EUR", "availability": "https://schema.org/InStock", "itemCondition": "https://schema.org/UsedCondition"}}]
      """)
    let rows = try folder.preview("items.json")
    #expect(rows.map(\.state) == ["ready", "left out", "ready"] && rows[1].codes.contains("out_of_stock"))
    #expect(rows[0].id("condition_id") == 1 || rows[0].id("condition_id") == 2)
    #expect(rows[2].id("condition_id") == 3 && rows[2].data("condition") == "GOOD")
    #expect(guess.source("images") == "{image[]}" && rows[0].images == ["https://cdn.example.com/1.jpg"])
  }

  /// 50: all attributes in one cell.
  @Test func aCellMayHoldSeveralAttributes() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "catalog.csv",
      "sku,name,price,qty,categories,base_image,additional_images,additional_attributes\n"
        + "P-1,Pull fin,14.0000,1.0000,\"Default Category/Femme/Pull,Default Category/Soldes\",/p/u/pull.jpg,/p/u/pull-2.jpg,\"color=Gris,size=M,manufacturer=Zara,gender=Femme,condition=Très bon état\"\n"
        + "P-2,Jupe,11.0000,2.0000,\"Default Category/Femme/Jupe\",/j/u/jupe.jpg,,\"color=Noir,size=38,manufacturer=Mango,gender=Femme,condition=Bon état\"\n"
    )
    #expect(guess.source("size") == "{additional_attributes[size]}")
    #expect(guess.says("/p/u/pull.jpg is a path on the shop's own host"))
    let rows = try folder.preview("catalog.csv")
    #expect(rows.map(\.state) == ["ready", "ready"])
    #expect(rows.map { $0.data("brand") } == ["Zara", "Mango"] && rows.map { $0.data("size") } == ["M", "38"])
    #expect(rows.map { $0.id("condition_id") } == [2, 3] && rows[0].id("gender") == nil)
    #expect(rows[0].json.mapped_attributes.gender == "female")
  }

  /// 56: conditions of other marketplaces; if they do not say how good the item is, the seller is asked.
  @Test(arguments: [
    ("New (never worn)", "NEW"), ("Brand new, never used", "NEW"), ("Neuf, jamais porté", "NEW"),
    ("is_gently_used", "EXCELLENT"),
    ("Très bon état ✨", "EXCELLENT"), ("Neuf avec étiquettes !", "NEW_WITH_TAGS"), ("Usado - Buen estado", "GOOD"),
    ("8.5/10", "EXCELLENT"), ("5/5", "EXCELLENT"), ("3/5", "GOOD"), ("Bon état !", "GOOD"),
  ])
  func aConditionMayBeSaidInManyWays(_ written: String, _ meant: String) throws {
    let rows = try CaseFolder().preview("a.jsonl", seed(["condition": "\"\(written)\""]) + "\n")
    let right = try CaseFolder().preview("b.jsonl", seed(["condition": "\"\(meant)\""]) + "\n")
    #expect(rows.map(\.state) == ["ready"], "\(rows[0].codes)")
    #expect(rows[0].id("condition_id") == right[0].id("condition_id"))
  }

  @Test(arguments: ["Used", "Second hand", "Gebraucht", "Usato", "Occasion", "Używany"])
  func aWordThatDoesNotSayHowGoodIsAskedAbout(_ word: String) throws {
    let rows = try CaseFolder().preview("a.jsonl", seed(["condition": "\"\(word)\""]) + "\n")
    #expect(rows.map(\.state) == ["refused"] && rows[0].codes.contains("unmapped_condition"))
    let hint = rows[0].json.problems[0].hint.string
    #expect(hint.contains("GOOD") && hint.contains("FAIR") && hint.contains("\"words\"") && !hint.contains("NEW"))
  }
}
