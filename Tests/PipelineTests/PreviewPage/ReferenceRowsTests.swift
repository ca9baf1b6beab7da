// The rows that the page offers to paste are a table, and make the word known.

import Testing

@testable import Pipeline

@Suite struct ReferenceRowsTests {
  /// The words of one product that no table knows.
  private func unmapped(_ json: String) -> [UnmappedWords.Word] {
    let settings = Settings()
    let preparation = Preparation(settings: settings, tables: BuiltIn.tables)
    let item = Item(raw: text(json), file: "inbox/a.jsonl", line: 7)
    let (outcome, findings) = preparation.prepare(item)
    let preview = PreviewItem((outcome, findings))
    var words = UnmappedWords()
    words.add(PageItem(preview, number: 1, leftOut: preparation.leftOut), in: BuiltIn.tables, Arena())
    return UnmappedWords.Table.allCases.flatMap { words.words(of: $0) }
  }

  private static let codes = [
    "unmapped_brand", "unmapped_category", "unmapped_size", "unmapped_condition", "unmapped_color", "unmapped_material",
  ]

  static let products: [String] = [
    seed(["brand": "\"Levys\""]), seed(["brand": "\"Atelier, \\\"Dupont\\\"; fils\""]),
    seed(["brand": "\"Nikke|Air\""]),
    seed(["brand": "\"<b>Évil</b>\""]), seed(["color": "[\"Bleux\", \"Xyzzy|q\"]"]), seed(["color": "\"=1+1\""]),
    seed(["material": "\"Cotonn\""]), seed(["material": "[\"Plutonium enrichi\"]"]), seed(["condition": "\"used\""]),
    seed(["condition": "\"11.0\""]), seed(["condition": "\"Excelent|\""]), seed(["category": "\"Jeanss\""]),
    seed(["category": "\"Jeanss\"", "gender": "\"femme\""]), seed(["category": "\"Jeanss\"", "gender": "\"unisex\""]),
    seed(["category": "\"Jeanss\"", "gender": "\"fille\""]), seed(["category": "\"Jeanss\"", "gender": nil]),
    seed(["category": "\"Vaisseau spatial\""]),
    seed(["category": "\"Robe\"", "gender": "\"garçon\"", "size": "\"M\""]),
    seed(["size": "\"ZZ-XX\""]), seed(["size": "\"XXXXXXXXL\"", "category": "\"Robe\"", "gender": "\"femme\""]),
    seed(["size": "\"99\"", "category": "\"Sneakers\"", "gender": "\"garçon\""]),
    seed(["size": "\"7,5; large\"", "gender": "\"unisex\""]),
    seed([
      "brand": "\"Levys\"", "color": "\"Bleux\"", "condition": "\"used\"", "size": "\"32ish\"",
      "category": "\"Jeanss\"",
    ]),
  ]

  @Test(arguments: products)
  func everyRowMakesTheWordKnown(_ product: String) throws {
    let words = unmapped(product)
    let before = prepare(product).codes.filter(ReferenceRowsTests.codes.contains)
    // A size waits until its category is known.
    let offered = before.contains("unmapped_category") ? before.filter { $0 != "unmapped_size" } : before
    #expect(!words.isEmpty && words.count == offered.count)
    for word in words {
      let rows = ReferenceRows(tables: BuiltIn.tables).rows(for: word)
      #expect(!rows.isEmpty)
      for row in rows {
        let table = "\(ReferenceRows.header(of: word.table))\n\(row.line)\n"
        let tables = try Tables(overlay: [("\(word.table.file)", table)])
        let after = prepare(product, tables: tables).codes.filter(ReferenceRowsTests.codes.contains)
        // A size may become unknown only if a category of the row has a catalogue that needs other sizes.
        let code = try #require(ReferenceRowsTests.codes.first { $0.hasPrefix("unmapped_") && word.table.isOf($0) })
        #expect(after.count(where: { $0 == code }) < before.count(where: { $0 == code }), "\(row.line)")
      }
    }
  }

  @Test func aNearWordComesWithItsID() throws {
    let rows = ReferenceRows(tables: BuiltIn.tables).rows(for: unmapped(seed(["brand": "\"Levys\""]))[0])
    #expect(rows.map(\.line) == ["Levi's,10,Levys", "Levys,,"])
    #expect(rows.map(\.meaning) == ["Levi's (id 10)", ""])
    let tables = try Tables(overlay: [("brands.csv", "name,vinted_id,aliases\n\(rows[0].line)\n")])
    #expect(prepare(seed(["brand": "\"Levys\""]), tables: tables).id("brand_id") == 10)
  }

  @Test func aConditionIsAlwaysOneOfVinteds() {
    let rows = ReferenceRows(tables: BuiltIn.tables).rows(for: unmapped(seed(["condition": "\"used\""]))[0])
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.meaning.contains("(id ") })
  }

  @Test func wordsAreCountedOnceEach() {
    var words = UnmappedWords()
    let settings = Settings()
    let preparation = Preparation(settings: settings, tables: BuiltIn.tables)
    let arena = Arena()
    for number in 1...(UnmappedWords.most + 10) {
      for brand in ["Maison \(number) Q", "MAISON \(number) q"] {
        let item = Item(raw: text(seed(["brand": "\"\(brand)\""])), file: "a.jsonl", line: number)
        let (outcome, findings) = preparation.prepare(item)
        let preview = PreviewItem((outcome, findings))
        words.add(PageItem(preview, number: number, leftOut: preparation.leftOut), in: BuiltIn.tables, arena)
        preparation.reset()
      }
    }
    #expect(words.words.count == UnmappedWords.most)
    #expect(words.others == 20)
    #expect(words.words.allSatisfy { $0.count == 2 })
    #expect(words.words[2].place == "a.jsonl:3")
  }
}

extension UnmappedWords.Table {
  fileprivate func isOf(_ code: String) -> Bool {
    switch self {
    case .brands: code == "unmapped_brand"
    case .categories: code == "unmapped_category"
    case .sizes: code == "unmapped_size"
    case .conditions: code == "unmapped_condition"
    case .colors: code == "unmapped_color"
    case .materials: code == "unmapped_material"
    }
  }
}
