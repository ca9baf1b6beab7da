// A catalogue that Vinted has closed, split or moved: the item goes to the one that is certainly meant, or to none.

import Testing

@testable import Pipeline

@Suite struct GoneCatalogueTests {
  private func tables(
    over overlay: Tables.Overlay = [], _ change: (inout [VintedAnswer.Row]) -> Void
  ) throws -> Tables {
    try Tables(
      overlay: overlay, locale: "fr", vinted: VintedAnswer.tables("\"catalogues\": \(VintedAnswer.tree(change))"))
  }

  private func problem(_ prepared: Prepared) -> Problem? { prepared.problems.first { $0.code == .goneCatalogue } }

  @Test func anUnchangedTreeChangesNothing() throws {
    let tables = try self.tables { _ in }
    for product in [
      seed(), seed(["category": "\"Robe\"", "gender": "\"female\"", "size": "\"M\""]), seed(["category": "\"1819\""]),
    ] {
      #expect(prepare(product, tables: tables).attributes == prepare(product).attributes)
    }
    #expect(tables.catalogues.gone.isEmpty && tables.catalogues.new.isEmpty)
    #expect(tables.catalogues.leafCount == BuiltIn.tables.catalogues.leafCount)
  }

  @Test(arguments: ["\"Jeans\"", "\"1819\"", "1819"])
  func aLeafWithANewNumberIsTaken(_ category: String) throws {
    let listed = prepare(seed(["category": category]), tables: try tables(VintedAnswer.move))
    #expect(listed.id("category_id") == 5903)
    #expect(listed.id("size_id") == 1640, "the sizes are those of its neighbours")
    #expect(problem(listed)?.severity == .info)
    #expect(problem(listed)?.message.contains(text: "(5903)") == true)
  }

  @Test(arguments: ["\"Jeans\"", "\"1819\"", "\"Jeans coupe droite\"", "\"Vêtements > Jeans coupe droite\""])
  func aLeafThatWasClosedIsNeverSent(_ category: String) throws {
    let tables = try self.tables { $0.removeAll { $0.id == 1819 } }
    let listed = prepare(seed(["category": category]), tables: tables)
    #expect(listed.title != nil && listed.id("category_id") == nil && listed.isUnaccepted)
    #expect(problem(listed)?.severity == .warning)
    #expect(problem(listed)?.hint.contains(text: "Hommes > Vêtements > Jeans > ") == true)
    let strict = prepare(
      seed(["category": category]), settings: try settings("{\"readiness\": \"accepted\"}"), tables: tables)
    #expect(strict.title == nil && problem(strict)?.severity == .error)
  }

  @Test func aLeafThatBecameSeveralNamesThem() throws {
    let tables = try self.tables { rows in
      rows.append(VintedAnswer.Row(id: 5910, parent: 1819, title: "Jeans droits bruts"))
      rows.append(VintedAnswer.Row(id: 5911, parent: 1819, title: "Jeans droits lavés"))
    }
    let listed = prepare(seed(), tables: tables)
    #expect(listed.id("category_id") == nil)
    #expect(
      problem(listed)?.hint.contains(text: "(5910)") == true && problem(listed)?.hint.contains(text: "(5911)") == true)
    let chosen = prepare(seed(["category": "\"5910\""]), tables: tables)
    #expect(chosen.id("category_id") == 5910 && chosen.id("size_id") == 1640)
    #expect(prepare(seed(["category": "\"Jeans droits lavés\""]), tables: tables).id("category_id") == 5911)
  }

  @Test func twoNewLeavesOfTheSameNameAreNotChosenBetween() throws {
    let tables = try self.tables { rows in
      VintedAnswer.move(&rows)
      if let row = rows.first(where: { $0.id == 5903 }) {
        rows.append(VintedAnswer.Row(id: 5904, parent: row.parent, title: row.title))
      }
    }
    #expect(prepare(seed(), tables: tables).id("category_id") == nil)
  }

  @Test func aSellersOwnRowIsCheckedToo() throws {
    let own = "name,gender,fit,label,article,kind,vinted_id,aliases\nJeans,male,,Jean,ce magnifique,bottom,1819,\n"
    let closed = try tables(over: [("categories.csv", own)]) { $0.removeAll { $0.id == 1819 } }
    #expect(prepare(seed(), tables: closed).id("category_id") == nil)
    // Without Vinted's own tree nobody knows better than the seller.
    let unknown = own.replacing("1819", with: "778899")
    #expect(prepare(seed(), tables: try Tables(overlay: [("categories.csv", unknown)])).id("category_id") == 778899)
  }

  @Test func coloursAndTheirIdsFollow() throws {
    let colours = """
      "colours": {"colors": [{"id": 900, "title": "Bleu"}, {"id": 901, "title": "Sarcelle vif"}, {"id": 1, "title": "Noir"}]}
      """
    let tables = try Tables(locale: "fr", vinted: VintedAnswer.tables(colours))
    #expect(prepare(seed(["color": "\"Blue\""]), tables: tables).id("color_id") == 900)
    #expect(prepare(seed(["color": "\"sarcelle vif\""]), tables: tables).id("color_id") == 901)
    #expect(prepare(seed(["color": "\"Red\""]), tables: tables).id("color_id") == nil, "an id that is gone is not sent")
  }

  @Test func aLeafThatAsksForNoSizeGetsNone() throws {
    let answer = "{\"attributes\": [{\"code\": \"condition\", \"configuration\": {\"required\": true}}]}"
    let tables = try Tables(locale: "fr", vinted: VintedAnswer.tables("\"attributes\": {\"1819\": \(answer)}"))
    let listed = prepare(seed(), tables: tables)
    #expect(listed.id("size_id") == nil && listed.id("category_id") == 1819)
    #expect(prepare(seed(["color": nil]), tables: tables).codes.contains("missing_color") == false)
  }
}
