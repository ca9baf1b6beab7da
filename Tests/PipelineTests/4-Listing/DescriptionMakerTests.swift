// Descriptions: the full text, what is left out, and how it is shortened to the length that Vinted takes.

import Testing

@testable import Pipeline

private let details = """
  📋 Informations:
  • Marque: Levi's
  • Modèle: 501
  • Catégorie: Jean
  • Taille: 32
  • Couleur: Bleu
  """
private let closing = "📦 Envoi soigné et rapide. N'hésitez pas à me poser vos questions !"

private func description(_ changes: KeyValuePairs<String, String?>, settings: Settings = Settings()) -> String {
  prepare(seed(changes), settings: settings).description ?? "refused"
}

@Suite struct DescriptionMakerTests {
  @Test func isWhole() {
    let description = description([
      "fit": "\"Regular\"", "decade": "\"90s\"", "material": "\"Cotton\"", "condition_details": "\"Un fil tiré.\"",
      "description": "\"Porté deux fois.\\nÀ saisir !\"", "measurements": "{\"Longueur\": 104, \"Taille\": \"41,5\"}",
    ])
    #expect(
      description == """
        ✨ Découvrez ce magnifique jean Levi's 501 vintage des années 90s !

        📋 Informations:
        • Marque: Levi's
        • Modèle: 501
        • Catégorie: Jean
        • Coupe: Regular
        • Taille: 32
        • Couleur: Bleu
        • Matière: Coton
        • Époque: 90s

        ✅ État: Très bon état
        Un fil tiré.

        Porté deux fois.
        À saisir !

        📏 Mesures (cm):
        • Longueur: 104
        • Taille: 41,5

        📦 Envoi soigné et rapide. N'hésitez pas à me poser vos questions !

        #levis #jean #501 #vintage #90s #bleu #coton
        """)
  }

  @Test func leavesOutLinesAndSectionsWithoutAValue() {
    #expect(
      description(["brand": "\"no brand\"", "model": nil, "title": "\"Jean\"", "color": nil]) == """
        ✨ Découvrez ce magnifique jean !

        📋 Informations:
        • Catégorie: Jean
        • Taille: 32

        ✅ État: Très bon état

        📦 Envoi soigné et rapide. N'hésitez pas à me poser vos questions !

        #jean
        """)
  }

  @Test(arguments: [
    ("Jeans", "male", "32", "ce magnifique jean"), ("Dress", "female", "M", "cette magnifique robe"),
    ("Shoes", "male", "42", "ces magnifiques chaussures"), ("T-shirt", "male", "M", "ce magnifique t-shirt"),
    ("Écharpe", "female", "M", "cette magnifique écharpe"), ("Bricole", "male", "M", "cette magnifique pièce"),
    ("Robes d'été", "female", "M", "ces magnifiques robes d'été"),
  ])
  func speaksOfTheItem(_ category: String, _ gender: String, _ size: String, _ wanted: String) {
    let text = description(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""])
    #expect(text.hasPrefix("✨ Découvrez \(wanted) Levi's 501 !\n"))
  }

  @Test func namesTwoColoursAndThreeMaterials() {
    let text = description([
      "color": "[\"Blue\", \"White\", \"Red\"]", "materials": "[\"Cotton\", \"Wool\", \"Silk\", \"Linen\"]",
    ])
    #expect(text.contains(text: "\n• Couleur: Bleu, Blanc\n• Matière: Coton, Laine, Soie\n"))
    #expect(text.hasSuffix("\n\n#levis #jean #501 #bleu #blanc #coton #laine #soie"))
  }

  @Test func keepsAnUnknownCategoryAsItsLabel() {
    let text = description(["category": "\"Bricole\""])
    #expect(text.contains(text: "\n• Catégorie: Bricole\n"))
    #expect(text.hasSuffix("#levis #bricole #501 #bleu"))
  }

  @Test func hashtagsAreWordsWithoutPunctuationAndNoneTwice() throws {
    let own = try settings("{\"description\": {\"hashtags\": [\"#Ma Boutique\", \"jean\", \"Été\", \"🙂\"]}}")
    let text = description(["brand": "\"C&A\"", "model": "\"T-800 Œuvre\""], settings: own)
    #expect(text.hasSuffix("\n\n#ca #jean #t800oeuvre #bleu #maboutique #ete"))
  }

  /// Tags have one of 64 signs, so some of these have the same.
  @Test func tagsWithOneSignAreNotOneTag() throws {
    let words = (0..<100).map { "tag\($0)" }
    let list = (words + words).map { "\"\($0)\"" }.joined(separator: ", ")
    let own = try settings("{\"description\": {\"hashtags\": [\(list)]}}")
    #expect(description([:], settings: own).hasSuffix(words.map { " #\($0)" }.joined()))
  }

  /// What has escapes in the file is another text in memory, and what has none is written as it is.
  @Test(arguments: [
    ("plain é 🙂", "plain é 🙂"), (#"a \"b\" \\ c"#, #"a "b" \ c"#), (#"one\ntwo"#, "one\ntwo"),
    (#"caf\u00e9 \/"#, "café /"), ("a &amp; b", "a & b"), (#"x &quot; \" y"#, "x \" \" y"),
  ])
  func theSellersTextIsEscapedOnce(_ json: String, _ wanted: String) {
    let made = description(["description": "\"\(json)\""])
    #expect(made.contains(text: "\n\n\(wanted)\n\n"))
  }

  /// A table's cells are the seller's text as it is, with no escapes of JSON.
  @Test(arguments: [
    (#"a\b c"#, #"a\b c"#), (#"1/2" wide"#, #"1/2" wide"#), (#""say ""this"" now""#, #"say "this" now"#),
  ])
  func aCellIsEscaped(_ cell: String, _ wanted: String) throws {
    let header = "id,title,brand,category,condition,price,stock_quantity,size,color,images,gender,description"
    let table = text("\(header)\n1,Jean,Levi's,Jeans,GOOD,25,1,32,Blue,a.jpg,male,\(cell)\n")
    let source = CSVSource(file: "a.csv", content: Writer(copying: table), format: .csv)
    let block = ItemBlock()
    var made: [String] = []
    while try source.next(into: block) {
      block.forEachItem { item in made += prepare(item).description.map { [$0] } ?? [] }
    }
    #expect(made.count == 1 && made[0].contains(text: "\n\n\(wanted)\n\n"))
  }

  /// A value is there if writing it writes anything.
  @Test func valuesAreThereIfTheyAreWritten() {
    var numbers = Set<UInt32>()
    for value in Template.Value.allCases { numbers.insert(TemplateValues(value).rawValue) }
    #expect(numbers.count == Template.Value.allCases.count && numbers.allSatisfy { $0.nonzeroBitCount == 1 })
    let full = seed([
      "fit": "\"Slim\"", "material": "\"Coton, Laine\"", "decade": "\"90s\"", "location": "\"A3\"",
      "description": "\"text\"", "condition_details": "\"spot\"", "measurements": "{\"length\": 104}",
    ])
    let bare = seed(["brand": "\"no brand\"", "model": nil, "title": "\"Jean\""])
    for (json, isFull) in [(full, true), (bare, false)] {
      let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
      guard case .listing(let listing, _) = preparation.prepare(Item(raw: text(json), file: "a", line: 1)).outcome
      else {
        Issue.record("not a listing")
        return
      }
      let tags = Hashtags.tags(of: listing.mapped, more: .none, in: preparation.arena)
      let values = DescriptionValues(
        mapped: listing.mapped, price: listing.price, words: ("ce bel", "article", false), noun: "jean",
        tags: isFull ? tags : .none)
      for value in Template.Value.inDescriptions {
        var writer = Writer()
        values.write(value, to: &writer)
        #expect(values.there.contains(TemplateValues(value)) == (writer.count > 0), "\(value)")
        if isFull { #expect(writer.count > 0, "\(value)") }
      }
    }
  }

  private static let sections = "✨ Découvrez ce magnifique jean Levi's 501 !\n\n\(details)\n\n✅ État: Très bon état"

  @Test func dropsHashtagsFirstFromTheLast() {
    let frame = "\(DescriptionMakerTests.sections)\n\n\n\n\(closing)".utf16.count
    func text(_ count: Int) -> String { String(repeating: "x", count: count) }
    for (room, tags) in [
      (0, ""), (7, ""), (8, "\n\n#levis"), (13, "\n\n#levis"), (14, "\n\n#levis #jean"),
      (24, "\n\n#levis #jean #501"), (25, "\n\n#levis #jean #501 #bleu"),
    ] {
      let seller = text(2000 - frame - room)
      let prepared = prepare(seed(["description": "\"\(seller)\""]))
      #expect(prepared.description == "\(DescriptionMakerTests.sections)\n\n\(seller)\n\n\(closing)\(tags)")
      #expect(prepared.codes.isEmpty)
    }
  }

  @Test func thenCutsTheSellersTextAtAWord() {
    let frame = "\(DescriptionMakerTests.sections)\n\n\n\n\(closing)".utf16.count
    let words = String(repeating: "été ", count: 600)
    let prepared = prepare(seed(["description": "\"\(words)\""]))
    let room = 2000 - frame
    let kept = String(repeating: "été ", count: room / 4).dropLast()
    #expect(prepared.description == "\(DescriptionMakerTests.sections)\n\n\(kept)…\n\n\(closing)")
    #expect(
      prepared.lines == [
        "1:17 warning description: the description is longer than 2000 characters; your text was cut "
          + "[description_shortened]; shorten your text, or write less into the templates"
      ])
  }

  @Test(arguments: 0..<4) func countsUTF16Units(shift: Int) {
    let words = String(repeating: "a", count: shift) + String(repeating: "😀😀😀 ", count: 400)
    let prepared = prepare(seed(["description": "\"\(words)\""]))
    let units = prepared.description?.utf16.count ?? 0
    #expect((1994...2000).contains(units))
    #expect(prepared.description?.contains(text: "😀…\n\n📦") == true)
    let oneWord = prepare(
      seed(["description": "\"\(String(repeating: "a", count: shift) + String(repeating: "😀", count: 2000))\""]))
    #expect((1999...2000).contains(oneWord.description?.utf16.count ?? 0))
  }

  @Test func cutsTheConditionsDetailsIfTheTextIsNotEnough() {
    let long = String(repeating: "mot ", count: 700)
    let text = description(["description": "\"court\"", "condition_details": "\"\(long)\""])
    #expect((1994...2000).contains(text.utf16.count))
    #expect(!text.contains(text: "court"))
    #expect(text.contains(text: "✅ État: Très bon état\nmot mot"))
    #expect(text.hasSuffix("mot…\n\n\(closing)"))
  }

  @Test func followsTheSettings() throws {
    let own = try settings(
      """
      {"description": {"max_length": 100, "hashtags": [], "templates": {
        "opening": "{title} à {price} €[, rangé en {location}]\\n", "details": "", "condition": "", "closing": "",
        "text": "\\n[Sur lui :\\n{measurements}\\n]\\\\[{description}\\\\]", "measurements": "", "hashtags": "{hashtags}"}}}
      """)
    #expect(
      description(["description": "\"Bien.\""], settings: own)
        == "Jean Levi's 501 à 27.90 €\n\n[Bien.]\n\n#levis #jean #501 #bleu")
    #expect(
      description(
        ["description": "\"Bien.\"", "measurements": "{\"L\": 1, \"l\": 2}", "location": "\"A3\""], settings: own)
        == "Jean Levi's 501 à 27.90 €, rangé en A3\n\nSur lui :\n• L: 1\n• l: 2\n[Bien.]\n\n#levis #jean #501 #bleu")
    #expect(
      description(["description": "\"\(String(repeating: "mot ", count: 99))\""], settings: own).utf16.count <= 100)
  }
}
