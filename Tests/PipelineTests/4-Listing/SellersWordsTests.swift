// Which words of the seller's title the listing does not say, and how a person learns of them.

import Testing

@testable import Pipeline

/// The reported words that are left out, without the quotation marks.
private func left(_ title: String, _ changes: [(String, String?)] = []) -> String? {
  let json = seed(KeyValuePairs(dictionaryLiteral: ("title", "\"\(title)\"")))
  let fields = changes.map { key, value in "\"\(key)\": \(value ?? "null")" }.joined(separator: ", ")
  let changed = changes.isEmpty ? json : json.dropLast() + ", " + fields + "}"
  var relaxed = Settings()
  for code in [ProblemCode.duplicateKey, .missingSize, .missingColor, .missingGender] {
    relaxed.severities[code] = .off
  }
  let problem = prepare(String(changed), settings: relaxed).problems.first { $0.code == .titleWordsLeftOut }
  return problem.map { $0.message.dropFirst("the title of the listing leaves out ".count).filter { $0 != "\"" } }
}

@Suite struct SellersWordsTests {
  @Test(arguments: [
    // Brand, model, category in any language, colour, size, gender, condition.
    "Jean Levi's 501", "LEVIS 501 jeans", "Denim Levi’s", "Jeans bleu", "Blue jean", "Hose Jeans", "Jean T32",
    "Jean W32",
    "Jean taille 32", "Jean homme", "Herren Jeans", "men's jeans", "Jean très bon état", "Jean - EXCELLENT !",
    "Jeans bleues", "Pantalon en jean", "Pantalons bleus", "Jean pour homme, de Levi's ✨ 🙂", "Jean (501) [123]",
    "Levi Strauss",
  ])
  func whatIsSaidInOtherWordsIsNotLeft(_ title: String) { #expect(left(title) == nil) }

  @Test(arguments: [
    ("Jean Levi's cargo", "cargo"), ("Cargo jean, coupe large", "Cargo, coupe large"),
    ("Jean imprimé à fleurs", "imprimé à fleurs"), ("Jean à pois", "à pois"), ("Jean n° 5", "n° 5"),
    ("Jean sans poches", "sans poches"), ("Jean en laine", "laine"), ("Jean d'été", "d'été"),
    ("Jean cargo et cargo", "cargo"),
    ("Jean rouge", "rouge"), ("Jean W34", "W34"), ("Jean femme", "femme"), ("Jean neuf", "neuf"),
    ("Jean vintage", "vintage"), ("Chemise Levi's", "Chemise"), ("Jean Diesel", "Diesel"), ("Jean 日本", "日本"),
  ])
  func whatIsNotSaidIsLeft(_ title: String, _ words: String) { #expect(left(title) == words) }

  @Test func furtherFieldsSayTheirWords() {
    #expect(left("Jean vintage années 90", [("decade", "\"90s\"")]) == nil)
    #expect(left("Jean 100% coton A3", [("material", "\"Cotton\""), ("location", "\"A3\"")]) == nil)
    #expect(left("Jean slim", [("fit", "\"Slim\"")]) == nil)
    #expect(left("Jean blanc et bleu", [("color", "\"Blue, White\"")]) == nil)
    #expect(left("Jean W32 L34 / 32x34", [("size", "\"32/34\"")]) == nil)
    #expect(left("Manteau long en laine", [("category", "\"Manteau\""), ("size", "\"M\"")]) == "laine")
    #expect(left("Pull col roulé", [("category", "\"Pull\""), ("size", "\"M\"")]) == "col roulé")
    #expect(
      left("Baskets blanches", [("category", "\"Sneakers\""), ("color", "\"White\""), ("size", "\"42\"")]) == nil)
    #expect(left("Jean cargo garçon", [("gender", "null")]) == "cargo garçon")
  }

  @Test func aTitleOfOtherFieldsAloneIsPlain() {
    func isPlain(_ title: String) -> Bool {
      let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
      let item = Item(raw: text(seed(["title": "\"\(title)\""])), file: "a", line: 1)
      guard case .listing(let listing, _) = preparation.prepare(item).outcome else { return false }
      return listing.mapped.hasPlainTitle
    }
    for title in ["Jeans Levi's", "Levi's 501 Jeans 32", "Blue", "Jeans"] { #expect(isPlain(title), "\(title)") }
    for title in ["Jeans  Levi's", "Jean", "Jeans Levi'", "Jeans Levi's cargo", "Jeans,"] {
      #expect(!isPlain(title), "\(title)")
    }
  }

  @Test func itIsReportedOnceAndWithAWayOut() throws {
    let prepared = prepare(seed(["title": "\"Cargo jean, coupe large\""]))
    #expect(
      prepared.lines == [
        "1:11 info title: the title of the listing leaves out \"Cargo\", \"coupe large\" [title_words_left_out]; "
          + "to keep such words write {words} into title.template of pipeline.json"
      ])
    let off = try settings("{\"validation\": {\"title_words_left_out\": \"off\"}}")
    #expect(prepare(seed(["title": "\"Cargo jean\""]), settings: off).codes.isEmpty)
  }

  /// The title does not say a part that the template leaves out.
  @Test func whatTheTemplateLeavesOutIsLeftToTheSeller() throws {
    let short = try settings("{\"title\": {\"template\": \"{brand} {words}\"}}")
    #expect(
      prepare(seed(["title": "\"Jean large Levi's bleu\""]), settings: short).title == "Levi's Jean large bleu [123]")
  }
}

@Suite struct ModelNamesTests {
  @Test(
    arguments: [
      ("Nike", "Baskets Nike Air Force 1 blanches", "Air Force 1"), ("Nike", "AIR MAX 90 nike", "Air Max 90"),
      ("Nike", "nike air-force 1 '07", "Air Force 1"), ("Nike", "Nike AF1 custom", "Air Force 1"),
      ("adidas", "Stan Smith adidas vertes", "Stan Smith"), ("Levi's", "Levi's 501 super", "501"),
      ("Dr Martens", "Boots Dr. Martens 1460 cuir lisse", "1460"), ("Vans", "old skool", "Old Skool"),
      ("Nike SB", "Dunk Low pro", "Dunk Low"),
      // A longer name goes before a name within it.
      ("Converse", "Chuck Taylor All Star noires", "Chuck Taylor All Star"),
      // Only if the brand is that brand, its words are together, and there are not two.
      ("Zara", "Stan Smith Zara vertes", nil), ("Nike", "Air super Force 1", nil), ("Nike", "Air, Max 90 bulle", nil),
      ("Nike", "Air Max 90 ou Air Max 97", nil), ("Nike", "Air Max 900 bulle", nil),
    ] as [(String, String, String?)])
  func aNameOfSeveralWordsIsTheModel(_ brand: String, _ title: String, _ model: String?) {
    let prepared = prepare(seed(["brand": "\"\(brand)\"", "title": "\"\(title)\"", "model": nil]))
    let inferred = prepared.problems.first { $0.code == .modelInferred }
    #expect(inferred?.message == model.map { "\"\($0)\" is taken for the model, from the title" })
    #expect(prepared.description?.contains(text: "Modèle: ") == (model != nil))
  }

  @Test func aWorkspaceKnowsMore() throws {
    let tables = try Tables(overlay: [
      ("models.csv", "brand,model,aliases\nMaison Vallon,Grand Large,GL 2|grand-large\nnike sb,Janoski,\n")
    ])
    func model(_ brand: String, _ title: String) -> String? {
      prepare(seed(["brand": "\"\(brand)\"", "title": "\"\(title)\"", "model": nil]), tables: tables)
        .problems.first { $0.code == .modelInferred }.map { String($0.message.prefix { $0 != " " || $0 == "\"" }) }
    }
    #expect(model("maison vallon", "Jean gl 2 rouge") == "\"Grand")
    #expect(model("Maison Vallon", "Jean Grand Large rouge") == "\"Grand")
    #expect(model("Nike", "Janoski rouge pale") == "\"Janoski\"")
    #expect(model("Nike", "Air Force 1 rouge") == "\"Air")
    #expect(BuiltIn.tables.counts.contains { $0.table == "models" && $0.rows > 100 })
  }

  @Test func aRowNeedsABrand() throws {
    #expect(throws: RunError.self) { try Tables(overlay: [("models.csv", "brand,model\n,501\n")]) }
    #expect(throws: RunError.self) { try Tables(overlay: [("models.csv", "brand,model\nA,\n")]) }
  }
}
