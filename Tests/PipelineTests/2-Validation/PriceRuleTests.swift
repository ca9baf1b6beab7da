// Every way in which sellers write a price: it is read exactly, or refused with a hint.

import Testing

@testable import Pipeline

/// The cents that a price field means, or its problem's code.
private func cents(_ json: String, currency: String = "EUR") throws -> (Int?, [Problem]) {
  let document = JSONDocument(arena: Arena(chunk: 256))
  let item = Item(raw: text("{\"price\": \(json)}"), file: "a", line: 1)
  let product = Product(document: document)
  var findings = Findings(item: item, severities: SeverityTable())
  try #require(ProductReader(document: document).read(item, into: product, &findings))
  let money = PriceRule.read(product, currency: currency, &findings)
  return (money?.cents, findings.problems)
}

@Suite struct PriceRuleTests {
  @Test(arguments: [
    ("25.00", 2500), ("25", 2500), ("25.0", 2500), ("25.5", 2550), ("0.01", 1), ("0.10", 10), ("18.10", 1810),
    ("25.000", 2500), ("2.5e1", 2500), ("2.5E+1", 2500), ("2500e-2", 2500), ("0.25e2", 2500), ("1e3", 100_000),
    ("0.00025e5", 2500), ("25.00000000000000000000000000000000", 2500), ("999999999.99", 99_999_999_999),
    ("100000000000000000000e-18", 10_000), ("0.29", 29), ("1.15", 115), ("4.35", 435), ("1.005e1", 1005),
  ])
  func takesNumbersExactly(_ json: String, _ wanted: Int) throws {
    let (money, problems) = try cents(json)
    #expect(money == wanted)
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("25", 2500), ("25.00", 2500), ("25,00", 2500), ("25,5", 2550), ("+25", 2500), (" 25 ", 2500), (",50", 50),
    (".5", 50),
    ("25,00 €", 2500), ("25,00€", 2500), ("€25", 2500), ("€ 25.00", 2500), ("25 EUR", 2500), ("EUR 25", 2500),
    ("25eur", 2500), ("25 euros", 2500), ("25 Euros", 2500), ("1 euro", 100), ("25 EUROS", 2500),
    ("25,00\u{A0}€", 2500), ("25,00\u{202F}€", 2500), ("€\u{A0}25,00", 2500), ("€\u{202F}25,00", 2500),
    ("1 250,50", 125_050), ("1 250.50", 125_050), ("1 250", 125_000), ("1\u{A0}250,50", 125_050),
    ("1\u{202F}250,50 €", 125_050), ("12 345 678", 1_234_567_800), ("1'250.50", 125_050), ("1’250.50", 125_050),
    ("1.250,50", 125_050), ("1,250.50", 125_050), ("1.250.000", 125_000_000), ("1,250,000", 125_000_000),
    ("1,250,000.5", 125_000_050), ("1.250.000,50", 125_000_050), ("1.250,5", 125_050), ("1,250.500", 125_050),
    ("1234,50", 123_450), ("1234", 123_400), ("0,500", 50), ("0.500", 50), ("0001", 100),
  ])
  func takesTexts(_ written: String, _ wanted: Int) throws {
    let (money, problems) = try cents("\"\(written)\"")
    #expect(money == wanted)
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("$15.00", "USD"), ("15.00 $", "USD"), ("US$15", "USD"), ("15 usd", "USD"), ("£15", "GBP"), ("15 zł", "PLN"),
    ("15 CHF", "CHF"), ("15 kr", "SEK"), ("15 Kč", "CZK"), ("15 Ft", "HUF"), ("15 lei", "RON"), ("15 DKK", "DKK"),
  ])
  func readsOtherCurrenciesAndSaysSo(_ written: String, _ currency: String) throws {
    let (money, problems) = try cents("\"\(written)\"")
    #expect(money == 1500)
    #expect(problems.map(\.code) == [.priceCurrency])
    #expect(problems.first?.message == "the price is in \(currency), and the listings are in EUR")
    #expect(problems.first?.severity == .error)
    #expect(try cents("\"\(written)\"", currency: currency).1.isEmpty)
  }

  @Test func aKronaMayBeDanish() throws { #expect(try cents("\"15 kr\"", currency: "DKK").1.isEmpty) }

  @Test(arguments: ["1,234", "1.234", "999,999", "12.345", "1,000", "1,234 €", "$1,234", "100.000"])
  func doesNotGuess(_ written: String) throws {
    let (money, problems) = try cents("\"\(written)\"", currency: "USD")
    #expect(money == nil)
    #expect(problems.last?.code == .priceAmbiguous)
  }

  @Test func saysHowToWriteAnAmbiguousPrice() throws {
    let problem = try cents("\"1,234\"").1.first
    #expect(problem?.message == "\"1,234\" can be read two ways")
    #expect(problem?.hint == "write 1234 or 1.23")
  }

  @Test(
    arguments: [
      ("0", .priceNotPositive), ("-0", .priceNotPositive), ("0.00", .priceNotPositive), ("-1", .priceNotPositive),
      ("-25.00", .priceNotPositive), ("0e9", .priceNotPositive), ("\"0\"", .priceNotPositive),
      ("\"0,00 €\"", .priceNotPositive), ("\"-5\"", .priceNotPositive), ("\"-0\"", .priceNotPositive),
      ("25.001", .priceTooPrecise), ("0.001", .priceTooPrecise), ("1e-3", .priceTooPrecise),
      ("1e-400", .priceTooPrecise), ("25.00000000000000000000000000001", .priceTooPrecise),
      ("\"25.0001\"", .priceTooPrecise), ("\"1234,567\"", .priceTooPrecise), ("\"1 234.567\"", .priceTooPrecise),
      ("\"1.234,567\"", .priceTooPrecise), ("\"0,123\"", .priceTooPrecise),
      ("1e9", .priceNotANumber), ("1e400", .priceNotANumber), ("100000000000000000000", .priceNotANumber),
      ("123456789012345678901", .priceNotANumber), ("\"99999999999999999999\"", .priceNotANumber),
      ("\"abc\"", .priceNotANumber), ("\"25,\"", .priceNotANumber), ("\"25.\"", .priceNotANumber),
      ("\"€\"", .priceNotANumber), ("\"-\"", .priceNotANumber), ("\"--5\"", .priceNotANumber),
      ("\"1e3\"", .priceNotANumber), ("\"12 50\"", .priceNotANumber), ("\"1 2345\"", .priceNotANumber),
      ("\"1.234.56\"", .priceNotANumber), ("\"1,23,45\"", .priceNotANumber), ("\"1.234 567\"", .priceNotANumber),
      ("\"1,2.3\"", .priceNotANumber), ("\"1..5\"", .priceNotANumber), ("\"25 € 50\"", .priceNotANumber),
      ("\"10-20\"", .priceNotANumber), ("\"0x10\"", .priceNotANumber), ("\"25 ¤\"", .priceNotANumber),
      ("true", .priceNotANumber), ("[25]", .priceNotANumber), ("{}", .priceNotANumber),
      ("null", .missingPrice), ("\"\"", .missingPrice), ("\"  \"", .missingPrice),
    ] as [(String, ProblemCode)])
  func refuses(_ json: String, _ code: ProblemCode) throws {
    let (money, problems) = try cents(json)
    #expect(money == nil)
    #expect(problems.map(\.code) == [code])
  }

  @Test(
    arguments: [
      ("price", nil, "1:1 error price: the price is missing [missing_price]; write a number such as 25.00"),
      (
        "price", "\"abc\"",
        "1:11 error price: \"abc\" is not a price [price_not_a_number]; write a number such as 25.00"
      ),
      (
        "price", "1e12",
        "1:11 error price: \"1e12\" is more than any price [price_not_a_number]; write a number such as 25.00"
      ),
      ("price", "[]", "1:11 error price: \"[]\" is not a price [price_not_a_number]; write a number such as 25.00"),
      ("price", "\"1,234\"", "1:11 error price: \"1,234\" can be read two ways [price_ambiguous]; write 1234 or 1.23"),
      (
        "price", "-5", "1:11 error price: \"-5\" is not over 0 [price_not_positive]; write the price in whole, as 25.00"
      ),
      (
        "price", "25.001",
        "1:11 error price: \"25.001\" has more than two decimals [price_too_precise]; round it to cents, as in 25.00"
      ),
      (
        "price", "\"$15.00\"",
        "1:11 error price: the price is in USD, and the listings are in EUR [price_currency]; convert it, or set what one USD is worth: \"pricing\": {\"rates\": {\"USD\": 0.92}}"
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test(arguments: [
    ("18,-", 1800), ("18.-", 1800), ("18,–", 1800), ("18.--", 1800), ("9€90", 990), ("9 €90", 990),
    ("EUR 18,00 €", 1800),
    ("18,00&nbsp;€", 1800), ("\u{200E}18,00 €", 1800), ("\u{202A}18,00\u{202C} €", 1800), ("18 € VB", 1800),
    ("1.800 € VB", 180_000), ("1.800,- €", 180_000), ("18,00 € TTC", 1800), ("Preis: 18 €", 1800),
    ("Prix : 18,00", 1800),
    ("18 € FP", 1800), ("\u{FEFF}18", 1800), ("１８", 1800), ("18.0000", 1800),
  ])
  func pricesAreRead(_ written: String, _ cents: Int) {
    guard case .cents(let read) = PriceRule.reading(of: text(written), expected: "EUR").0 else {
      Issue.record("\(written) is not read")
      return
    }
    #expect(read == cents)
  }

  @Test(arguments: ["ab 18 €", "18 - 25", "18 € HT", "18 netto", "18 € ou 20 €", "18 $ €", "ca. 18", "1 kg"])
  func otherWordsMakeNoPrice(_ written: String) {
    #expect(PriceRule.reading(of: text(written), expected: "EUR").0 == .notANumber)
  }

  @Test(arguments: [("Rs. 900", "INR"), ("900 INR", "INR"), ("AU$ 20", "AUD"), ("20 NOK", "NOK"), ("₺20", "TRY")])
  func everyCurrencyIsKnown(_ written: String, _ code: String) {
    #expect(PriceRule.reading(of: text(written), expected: "EUR").currency == code)
  }

  @Test func aFixedRateConverts() throws {
    let settings = try settings(#"{"pricing": {"rates": {"USD": 0.92, "GBP": 1.165}}}"#)
    #expect(prepare(seed(["price": "\"$100.00\""]), settings: settings).price == "101.90")
    #expect(prepare(seed(["price": "\"£10\""]), settings: settings).price == "12.90")
    #expect(prepare(seed(["price": "\"10 CHF\""]), settings: settings).codes == ["price_currency"])
  }
}
