// Cases about prices in cents, and about the currency that a file names.

import Testing

@testable import Pipeline

@Suite struct MinorUnitCases {
  private func guess(_ price: (Int) -> String) throws -> (guess: ColumnGuess, rows: [CaseFolder.Row]) {
    let folder = try CaseFolder()
    let items = (0..<4).map { item in
      """
      {"id": \(100 + item), "title": "Wool coat", "brand": "Zara", "size": "M", "color": "Red", "gender": "women",
      "condition": "Good", \(price(item))}
      """
    }
    return (try folder.guess("items.json", "[\(items.joined(separator: ","))]"), try folder.preview("items.json"))
  }

  /// Etsy, WooCommerce's store, Square, Shopify's own numbers.
  @Test(arguments: [
    "\"price\": {\"amount\": 2500, \"divisor\": 100, \"currency_code\": \"EUR\"}",
    "\"prices\": {\"price\": \"2500\", \"currency_code\": \"EUR\", \"currency_minor_unit\": 2}",
    "\"price\": {\"amount\": 2500, \"precision\": 2}", "\"price_money\": {\"amount\": 2500, \"currency\": \"EUR\"}",
    "\"price_cents\": 2500", "\"price_minor\": 2500", "\"price_in_cents\": 2500", "\"price_centimes\": 2500",
  ])
  func whatTheFileSaysIsDivided(_ price: String) throws {
    let (guess, rows) = try guess { _ in price }
    #expect(rows.map(\.price) == ["25.00", "25.00", "25.00", "25.00"])
    #expect(guess.says("is in cents, and 2500 is 25.00"))
  }

  @Test func whatIsInWholeUnitsIsNot() throws {
    let (_, rows) = try guess { _ in "\"price\": {\"amount\": 2500, \"divisor\": 1}" }
    #expect(rows[0].price == "2500.00")
    let (_, divided) = try guess { _ in "\"price\": {\"amount\": \"25.00\", \"precision\": 2}" }
    #expect(divided[0].price == "25.00")
  }

  /// Yen have no cents: one file, two units, and nobody knows which.
  @Test func aUnitThatChangesIsAsked() throws {
    let (guess, rows) = try guess { "\"price\": {\"amount\": 2500, \"divisor\": \($0 == 0 ? 1 : 100)}" }
    #expect(guess.says("price.amount is not taken, as price.divisor is 1, 100"))
    #expect(rows.allSatisfy { $0.state == "refused" })
  }

  @Test func whatMayBeCentsIsAsked() throws {
    let (guess, _) = try guess { "\"price\": \([2500, 1999, 3550, 1495][$0])" }
    #expect(guess.says("are these cents? Then write \"price\": \"{cents in price}\""))
  }

  /// A value that is no whole number is not in cents.
  @Test func whatIsNoNumberOfCentsIsRefused() {
    Arena.with { arena in
      #expect(Hundredths.price(of: "2550", in: arena) == "25.50" && Hundredths.price(of: "5", in: arena) == "0.05")
      #expect(Hundredths.price(of: "2550.0", in: arena) == "25.50")
      #expect(Hundredths.price(of: "25.50", in: arena) == "25.50 as cents")
    }
  }

  @Test(arguments: [
    ("Price (in Rs)", "INR"), ("Price Rs.", "INR"), ("Cena zł", "PLN"), ("Cena [zł]", "PLN"), ("Pris (kr)", "SEK"),
    ("Preis (Fr.)", "CHF"), ("Price (lei)", "RON"), ("Cena (Kč)", "CZK"), ("Price Ft", "HUF"), ("Price ₺", "TRY"),
    ("price_gbp", "GBP"),
  ])
  func aNameMayHoldACurrency(_ name: String, _ code: String) throws {
    let guess = try CaseFolder().guess("list.csv", "SKU,Title,\(name)\nA1,Wool coat,899\nA2,Midi dress,900\n")
    #expect(guess.source("price") == "{\(name)} \(code)")
  }

  @Test(arguments: ["price_fr", "Prezzo per lei", "Price"]) func aWordIsNoCurrency(_ name: String) throws {
    let guess = try CaseFolder().guess("list.csv", "SKU,Title,\(name)\nA1,Wool coat,899\nA2,Midi dress,900\n")
    #expect(!guess.notes.contains { $0.contains("the listings are in EUR") })
  }

  /// A file that names no currency may still come from a place with another one.
  @Test(arguments: [
    ("url", "https://www.myntra.com/1", "INR"), ("Site", "US", "USD"), ("marketplace", "amazon.co.uk", "GBP"),
    ("Product URL", "https://shop.example.pl/p/1", "PLN"), ("Country", "United Kingdom", "GBP"),
    ("link", "https://www.grailed.com/listings/1", "USD"),
  ])
  func aPlaceMaySayAnotherCurrency(_ name: String, _ value: String, _ code: String) throws {
    let list = "SKU,Title,Price,\(name)\nA1,Wool coat,89,\(value)\nA2,Midi dress,90,\(value)\n"
    let guess = try CaseFolder().guess("list.csv", list)
    #expect(guess.says("price: no column says the currency, and \(name) says "))
    #expect(guess.says("write \"price\": \"{Price} \(code)\" in columns") && guess.source("price") == "{Price}")
    #expect(try !CaseFolder().guess("list.csv", list.replacing(",89,", with: ",89 €,")).says("no column says"))
  }

  @Test(arguments: [
    ("url", "https://boutique.example.fr/1"), ("Country", "France"), ("Country of origin", "India"),
    ("Photo", "https://i.example.in/1.jpg"), ("url", "https://boutique.example.com/uk/1"),
  ])
  func othersSayNone(_ name: String, _ value: String) throws {
    let list = "SKU,Title,Price,\(name)\nA1,Wool coat,89,\(value)\nA2,Midi dress,90,\(value)\n"
    #expect(try !CaseFolder().guess("list.csv", list).says("no column says the currency"))
  }

  @Test(arguments: ["Munteenheid", "cur", "Currency symbol", "Waluta", "X7"]) func aColumnMayHoldIt(_ name: String)
    throws
  {
    let guess = try CaseFolder().guess("list.csv", "SKU,Title,Price,\(name)\nA1,Wool coat,89,£\nA2,Midi dress,90,£\n")
    #expect(guess.source("price") == "{Price}[ {\(name)}]")
  }

  @Test func ebayNamesItsSite() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "ebay.csv",
      "*Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193),CustomLabel,*Title,*StartPrice\nAdd,F1,Wool coat,20.00\n"
        + "Add,F2,Midi dress,21.00\n")
    #expect(guess.source("price") == "{*StartPrice} GBP")
    #expect(try folder.preview("ebay.csv").allSatisfy { $0.codes.contains("price_currency") })
  }

  @Test(arguments: ["US $25.00", "C $25.00", "AU $25.00"]) func ebayWritesASpaceInTheSign(_ price: String) {
    #expect(
      PriceText(price, expected: "EUR").map { [$0.amount, $0.currency == "EUR" ? "" : "other"] } == ["25.00", "other"])
  }
}
