// Cases about the currency of a column: gaps in it, objects beside lists, a country or a sign in the price's name.

import Testing

@testable import Pipeline

@Suite struct CurrencyCases {
  private func list(_ price: String, _ currency: String, _ values: [String]) -> String {
    "SKU,Title,Gender,Size,\(price),\(currency)\n"
      + values.indices.map { "S\($0),Midi dress,Women,M,20.00,\(values[$0])\n" }.joined()
  }

  /// A gap in a column of one currency is a slip; among several currencies a person is told.
  @Test func aGapHasTheCurrencyOfTheOthers() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess("a.csv", list("Price", "Currency", ["GBP", "GBP", "", "GBP"]))
    #expect(guess.source("price") == "{Price}[ {Currency|\"GBP\"}]")
    #expect(try folder.preview("a.csv").allSatisfy { $0.codes.contains("price_currency") })
    let mixed = try CaseFolder().guess("b.csv", list("Price", "Currency", ["GBP", "USD", "", "EUR"]))
    #expect(mixed.says("Currency is empty in 1 row, which count as EUR"))
  }

  /// A row of labels below the header hides no currency.
  @Test func aWordAmongCurrenciesHidesNone() throws {
    let guess = try CaseFolder().guess(
      "a.csv", list("Price", "Currency", ["Currency code", "GBP", "GBP", "GBP", "GBP"]))
    #expect(guess.source("price") == "{Price}[ {Currency}]" && guess.says("is in GBP"))
  }

  @Test func objectsAndListsFillEachOthersGaps() throws {
    let folder = try CaseFolder()
    let offer = "{\"price\": \"20.00\", \"priceCurrency\": \"GBP\"}"
    let rows = [offer, "[\(offer)]", offer].enumerated().map {
      "{\"sku\": \"L\($0)\", \"name\": \"Midi dress\", \"offers\": \($1)}"
    }
    try folder.guess("ld.json", "[\(rows.joined(separator: ","))]")
    #expect(try folder.preview("ld.json").allSatisfy { $0.codes.contains("price_currency") })
  }

  @Test(arguments: [("Cena PL", "PLN"), ("Price UK", "GBP"), ("price_us", "USD")])
  func aCountryMaySayTheCurrency(_ name: String, _ code: String) throws {
    let guess = try CaseFolder().guess("a.csv", list(name, "Colour", ["Red", "Blue", "Red"]))
    #expect(guess.source("price") == "{\(name)} \(code)")
    // Beside a title in that language it is a language.
    let both = list(name, "Colour", ["Red", "Blue"]).replacing("Title", with: "title_\(name.suffix(2).lowercased())")
    #expect(try CaseFolder().guess("b.csv", both).source("price") == "{\(name)}")
  }

  @Test(arguments: ["£", "€"]) func aSignAloneIsAPrice(_ name: String) throws {
    let guess = try CaseFolder().guess("a.csv", list(name, "Colour", ["Red", "Blue", "Red"]))
    #expect(guess.source("price").hasPrefix("{\(name)}"))
  }
}
