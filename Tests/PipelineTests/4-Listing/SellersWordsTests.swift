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
