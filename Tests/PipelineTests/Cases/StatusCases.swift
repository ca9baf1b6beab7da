// Cases about which rows are for sale, by the columns that shops have for that.

import Testing

@testable import Pipeline

@Suite struct StatusCases {
  private func states(_ column: String, _ values: [String]) throws -> (states: [String], guess: ColumnGuess) {
    let folder = try CaseFolder()
    let rows = values.enumerated().map { "K\($0),Skirt,Zara,Skirt,\($0 + 11).50,M,Women,\($1)\n" }
    let guess = try folder.guess(
      "stock.csv", "SKU,Title,Brand,Category,Price,Size,Gender,\(column)\n" + rows.joined())
    return (try folder.preview("stock.csv").map(\.state), guess)
  }

  /// WooCommerce: 1 is shown, 0 private, -1 a draft; the sign counts.
  @Test func aDraftHasASign() throws {
    let (states, guess) = try states("Published", ["1", "-1", "0", "1"])
    #expect(states == ["ready", "left out", "left out", "ready"])
    #expect(guess.says("skip: 2 rows left out, as Published is -1, 0"))
  }

  @Test(arguments: ["Archived", "is_deleted", "Hidden", "Brouillon", "Archiviert", "Discontinued"])
  func whatIsPutAwayIsLeftOut(_ column: String) throws {
    let (states, guess) = try states(column, ["No", "Yes", "No"])
    #expect(states == ["ready", "left out", "ready"])
    #expect(guess.says("skip: 1 row left out, as \(column) is Yes"))
  }

  @Test(arguments: ["Reserved", "reservado", "Réservé", "Reserviert", "On hold", "Vendue"])
  func whatIsPromisedIsNotSoldTwice(_ column: String) throws {
    #expect(try states(column, ["No", "Yes", "No"]).states == ["ready", "left out", "ready"])
  }

  @Test func magentoCountsFromOne() throws {
    #expect(try states("product_online", ["1", "2", "1"]).states == ["ready", "left out", "ready"])
    let (states, guess) = try states("product_type", ["simple", "configurable", "simple", "virtual"])
    #expect(states == ["ready", "left out", "ready", "left out"])
    #expect(guess.says("product_type is configurable, virtual"))
  }

  @Test(arguments: [
    "À photographier", "En attente de validation", "To photograph", "Not started", "Not for sale", "Noch nicht",
    "Pendiente", "Withdrawn",
  ])
  func whatHasStillToBeDoneIsLeftOut(_ word: String) throws {
    #expect(try states("Status", ["Active", word, "Active"]).states == ["ready", "left out", "ready"])
  }

  @Test func aWordThatNobodyKnowsIsSaid() throws {
    let (states, guess) = try states("Status", ["Active", "Bei Oma", "Active"])
    #expect(states == ["ready", "ready", "ready"])
    #expect(guess.says("1 row with an unknown Status (Bei Oma) is listed"))
    #expect(try !self.states("Status", ["Active", "Sold", "Draft"]).guess.says("unknown Status"))
  }

  @Test(arguments: ["Product Visible?", "Publish to eCom", "Allow Purchases?", "Sichtbar", "status"])
  func whatIsNotShownIsLeftOut(_ column: String) throws {
    #expect(try states(column, ["true", "false", "true"]).states == ["ready", "left out", "ready"])
  }

  @Test(arguments: ["zurück an Kunde", "gespendet", "Zakończona"]) func whatIsGoneIsLeftOut(_ word: String) throws {
    #expect(try states("Status oferty", ["Active", word, "Active"]).states == ["ready", "left out", "ready"])
  }

  /// A shop says for each attribute whether it is shown; that says nothing about the row.
  @Test func anAttributeThatIsNotShownHidesNothing() throws {
    #expect(try states("Attribute 1 visible", ["1", "0", "1"]).states == ["ready", "ready", "ready"])
  }

  /// A sold product must be taken down, though nobody wrote its size.
  @Test func whatIsSoldNeedsNoSize() throws {
    let json = seed(["size": nil, "stock_quantity": "0", "category": "\"Robe\"", "gender": "\"femme\"", "model": nil])
    let row = try CaseFolder().preview("a.jsonl", json + "\n")[0]
    #expect(row.state == "left out" && row.codes.contains("out_of_stock"), "\(row.codes)")
  }

  /// A total has a number in most columns, and no text.
  @Test func aTotalWithManyNumbersIsNoProduct() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "saldi.csv",
      "Codice;Descrizione;Taglia;Q.tà;Costo;Prezzo listino;Prezzo saldo\n"
        + "V1;Vestito donna;M;1;€ 12,00;€ 49,90;€ 29,90\nV2;Gonna donna;M;0;€ 15,00;€ 59,90;\n"
        + "Totale;;;1;€ 27,00;€ 109,80;€ 29,90\n")
    let rows = try folder.preview("saldi.csv")
    #expect(rows.map(\.state) == ["ready", "left out"])
    #expect(rows[0].price == "29.00" && rows[1].codes.contains("out_of_stock"))
  }
}
