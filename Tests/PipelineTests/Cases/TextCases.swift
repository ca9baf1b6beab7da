// Cases about texts: entities, markup, line breaks, apostrophes, spoilt accents, cuts, and measurements.

import Testing

@testable import Pipeline

@Suite struct TextCases {
  private func shop(_ name: String, _ description: String, brand: String = "Zara") throws -> CaseFolder.Row {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "Ref;Nom;Marque;Categorie;Prix;Quantite;Taille;Genre;Description\n"
        + "\"T-1\";\"\(name)\";\"\(brand)\";\"Pull\";\"9,00\";\"1\";\"M\";\"femme\";\"\(description)\"\n")
    let rows = try folder.preview("shop.csv")
    #expect(rows.map(\.state) == ["ready"])
    return rows[0]
  }

  /// 10: every named entity, and numbers as browsers read them.
  @Test(arguments: [
    ("&Ecirc;tre", "Être"), ("&Ccedil;a pique", "Ça pique"), ("&OElig;illets", "Œillets"),
    ("&iquest;Talla&quest;", "¿Talla?"), ("Ma&ntilde;ana", "Mañana"), ("l&#146;ourlet", "l'ourlet"),
    ("&#150; doux", "– doux"), ("5&nbsp;&#128;", "5 €"), ("caf&#233;", "café"), ("100&percnt; lana", "100% lana"),
    ("&laquo;neuf&raquo;", "«neuf»"), ("&#x2022; coton", "• coton"),
  ])
  func entitiesAreSigns(_ written: String, _ meant: String) throws {
    let text = try shop("Pull", "Il est \(written).").description
    func bare(_ text: String) -> String { text.replacing("’", with: "'").replacing("\u{A0}", with: " ") }
    #expect(bare(text).contains(meant), "\(text)")
    #expect(!text.contains("&"))
  }

  /// 11: markup, once more encoded, and in our own columns.
  @Test(arguments: [
    "&lt;p&gt;Doux &lt;b&gt;et chaud&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;laine&lt;/li&gt;&lt;/ul&gt;",
    "<p>Doux <b>et chaud</b></p><ul><li>laine</li></ul>", "<div>Doux et chaud<br/>- laine</div>",
  ])
  func markupIsNoText(_ written: String) throws {
    let foreign = try shop("Pull", written).description
    let own = try CaseFolder().preview(
      "own.csv",
      "sku,title,brand,category,condition,price,stock_quantity,size,gender,images,description\n"
        + "T-2,Pull,Zara,Pull,GOOD,9.00,1,M,femme,a.jpg,\"\(written)\"\n")[0].description
    for text in [foreign, own] {
      #expect(text.contains("Doux et chaud") && text.contains("laine"))
      #expect(!text.contains("<") && !text.contains("&lt;") && !text.contains("</"), "\(text)")
    }
  }

  @Test func cellsOfATableAreWordsOfTheirOwn() throws {
    let row = try shop("a", "<table><tr><td>Taille</td><td>38</td></tr><tr><th>Longueur</th><td>90</td></tr></table>")
    #expect(row.description.contains("Taille 38\nLongueur 90"), "\(row.description)")
  }

  @Test func entitiesInsideOfEntitiesAreSignsToo() throws {
    #expect(try shop("Pull", "Col &amp;eacute;vas&amp;eacute; &amp;amp; long").description.contains("Col évasé & long"))
  }

  /// 12: a backslash and an n are a line break.
  @Test func aBackslashWithNBreaksTheLine() throws {
    let text = try shop("Pull", "Pull doux.\\n\\nLavage à froid.\\n<ul>\\n<li>laine</li>\\n</ul>").description
    #expect(text.contains("Pull doux.\n") && !text.contains("\\n"), "\(text)")
  }

  /// 13: the apostrophe before what could be a formula.
  @Test func anApostropheBeforeAFormulaGoes() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "woo.csv",
      """
      SKU,Name,Brands,Categories,Regular price,Stock,Attribute 1 name,Attribute 1 value(s),Condition,Gender,Description
      '=X1,'-30% Pull fin,Zara,Pull,12,2,Taille,M,Bon état,femme,'- laine douce
      '+X2,'+ long Jupe,Mango,Jupe,9,'-2,Taille,38,Bon état,femme,'@zara
      'X3,Robe d'été,Zara,Robe,9,many,Taille,38,Bon état,femme,'t Stokje

      """)
    #expect(guess.source("stock_quantity") == "{Stock|\"1\"}")
    #expect(guess.says("Stock holds what is no number: many"))
    let rows = try folder.preview("woo.csv")
    #expect(rows.map(\.state) == ["ready", "left out", "refused"])
    #expect(
      rows[1].codes.contains("out_of_stock") && rows[2].codes.contains("invalid_stock_quantity"), "\(rows.map(\.codes))"
    )
    #expect(rows[0].description.contains("- laine douce") && !rows[0].description.contains("'-"))
    try folder.run("woo.csv", folder.workspace.read("woo.csv") ?? "")
    #expect(try folder.workspace.storeLines.map(\.sku) == ["=X1"])
  }

  /// 42: UTF-8 that was read in another encoding is repaired, and reported.
  @Test func spoiltAccentsAreRepaired() throws {
    let rows = try CaseFolder().preview(
      "old.csv",
      "sku;title;brand;category;condition;price;stock_quantity;size;color;gender;images;description\n"
        + "A;Pull brodÃ©;Levi\u{E2}\u{20AC}\u{2122}s;Pull;TrÃ¨s bon Ã©tat;9,00;1;M;Gris;femme;a.jpg;DÃ©licat, 5 â\u{201A}¬ neuf\n"
        + "B;Jupe;Zara;Jupe;GOOD;9,00;1;M;Gris;femme;a.jpg;Âge inconnu\n")
    #expect(rows.map(\.state) == ["ready", "ready"])
    #expect(rows[0].id("condition_id") == 2 && ["Levi's", "Levi’s"].contains(rows[0].data("brand")))
    #expect(rows[0].description.contains("Délicat, 5 € neuf") && rows[1].description.contains("Âge inconnu"))
    #expect(rows[0].codes == ["repaired_text"])
  }

  /// 51: a cut is never inside of a character, and not far before the limit.
  @Test(arguments: ["👩‍👧‍👦", "🇫🇷", "e\u{301}", "日本", "https://example.com/abcdefgh"])
  func aLongTextIsCutBetweenSigns(_ sign: String) throws {
    let text = String(repeating: sign, count: 2600 / sign.utf16.count + 10)
    let rows = try CaseFolder().preview("a.jsonl", seed(["description": "\"\(text)\""]) + "\n")
    let description = try #require(rows.first?.description)
    #expect(rows[0].codes.contains("description_shortened"))
    let kept = description.filter { text.contains($0) || sign.contains($0) }
    #expect(kept.utf16.count > 1000, "it was cut to \(kept.utf16.count) units")
    #expect(description.utf16.count <= 3000)
    // Text after the last of them is not part of it.
    let units = Array(description)
    let last = units.lastIndex { String($0) == sign }
    let next = last.map { units.index(after: $0) }.flatMap { units.indices.contains($0) ? units[$0] : nil }
    #expect(sign.count > 1 || next?.unicodeScalars.first != sign.unicodeScalars.first, "no sign is cut")
  }

  /// 52: measurements in inches and metres.
  @Test func measurementsAreCentimetres() throws {
    let rows = try CaseFolder().preview(
      "a.jsonl",
      seed(["measurements": "{\"waist\": \"30 in\", \"length\": \"40\\\"\", \"leg\": \"1,02 m\", \"rise\": \"27 cm\"}"])
        + "\n")
    let text = try #require(rows.first?.description)
    for number in ["76", "102", "27"] { #expect(text.contains(number), "\(number) in \(text)") }
    let wrong = try CaseFolder().preview("b.jsonl", seed(["measurements": "{\"waist\": \"large\"}"]) + "\n")
    #expect(wrong[0].codes.contains("invalid_measurement"))
  }
}
