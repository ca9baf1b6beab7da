/// The number and the currency of a price with words around it; what is not understood is no price.
import Testing

@testable import Pipeline

@Suite struct PriceTextTests {
  private func read(_ written: String, expected: String = "EUR") -> [String?]? {
    PriceText(written, expected: expected).map { [$0.amount, $0.currency] }
  }

  @Test(arguments: [
    ("25", "25", nil), ("25,00 €", "25,00", "EUR"), ("€25", "25", "EUR"), ("25 EUR", "25", "EUR"),
    ("EUR 25 €", "25", "EUR"), ("25 eur.", "25", "EUR"), ("25 zł", "25", "PLN"), ("Rs. 900", "900", "INR"),
    ("1 250,50 €", "1 250,50", "EUR"), ("1'250.50 CHF", "1'250.50", "CHF"),
  ])
  func theNumberIsLeftAsItWasWritten(_ written: String, _ amount: String, _ currency: String?) {
    #expect(read(written) == [amount, currency])
  }

  @Test(arguments: [
    ("25,-", "25,00"), ("25.-", "25.00"), ("25,– €", "25,00"), ("25,—", "25,00"), ("25,--", "25,00"),
    ("25.-- CHF", "25.00"), ("1.250,-", "1.250,00"),
  ])
  func aDashStandsForNoCents(_ written: String, _ amount: String) { #expect(read(written)?[0] == amount) }

  @Test(arguments: [("12€50", "12.50", "EUR"), ("12 €50", "12.50", "EUR"), ("12$50", "12.50", "USD")])
  func aCurrencyMayTakeThePlaceOfThePoint(_ written: String, _ amount: String, _ currency: String) {
    #expect(read(written) == [amount, currency])
  }

  @Test(arguments: [("12€5", "12€5"), ("12€500", "12€500"), ("12 € 50", "12 € 50"), ("1,2€50", "1,2€50")])
  func onlyBeforeTwoDigitsAndAfterAWholeNumber(_ written: String, _ amount: String) {
    // The currency stays in the amount, so that the amount is no number.
    #expect(read(written) == [amount, nil])
    #expect(PriceNumber.text(text(amount)) == .notANumber)
  }

  @Test(arguments: [
    ("15 kr", "DKK", "DKK"), ("15 kr", "NOK", "NOK"), ("15 kr", "EUR", "SEK"), ("$15", "CAD", "CAD"),
    ("$15", "EUR", "USD"), ("¥15", "CNY", "CNY"), ("US $15", "CAD", "USD"), ("C $15", "EUR", "CAD"),
    ("AU$ 15", "USD", "AUD"),
  ])
  func aSignOfSeveralCurrenciesIsTheExpectedOne(_ written: String, _ expected: String, _ currency: String) {
    #expect(read(written, expected: expected) == ["15", currency])
  }

  @Test(arguments: [
    "25 € VB", "25 VHB", "25 € FP", "25 Festpreis", "25 obo", "25 € TTC", "25 brutto", "25 € firm", "25 € négociable",
    "Prix : 25 €", "Preis: 25", "PVP: 25", "prijs:25", "prix 25",
  ])
  func remarksAndLabelsDoNotChangeIt(_ written: String) { #expect(read(written)?[0] == "25") }

  /// A German remark says that a point before three digits separates thousands.
  @Test(arguments: [
    ("1.800 VB", "1800"), ("12.345.678 VB", "12345678"), ("1.800,50 VB", "1.800,50"), ("18.00 VB", "18.00"),
    ("1234.567 VB", "1234.567"), ("1.800 obo", "1.800"), ("1.800 €", "1.800"),
  ])
  func aGermanRemarkSaysWhatAPointIs(_ written: String, _ amount: String) { #expect(read(written)?[0] == amount) }

  @Test(arguments: [
    ("-25 €", "-25"), ("€ -25", "-25"), ("\u{2212}25", "-25"), ("２５ €", "25"), ("\u{200E}25\u{A0}€", "25"),
    ("\u{FEFF}25", "25"), ("25&nbsp;€", "25"), ("25&#8364;", "25"), ("2\u{200B}5", "25"),
  ])
  func signsThatAreNotSeenAreNotRead(_ written: String, _ amount: String) { #expect(read(written)?[0] == amount) }

  @Test(arguments: [
    "", "€", "VB", "-", "ab 25 €", "25 ab", "25 € HT", "25 netto", "ca. 25", "1 kg", "shipping: 25", "25 prix",
    "25 $ €", "EUR 25 $", "$12€50", "25 ¤",
  ])
  func whatIsNotUnderstoodIsNoPrice(_ written: String) { #expect(read(written) == nil) }

  /// Two numbers stay one amount, which is then no number.
  @Test(arguments: ["25 - 35", "25/35", "25 € ou 35 €", "25-35 €"])
  func ofTwoNumbersNoneIsThePrice(_ written: String) throws {
    let amount = try #require(PriceText(written, expected: "EUR")?.amount)
    #expect(PriceNumber.text(text(amount)) == .notANumber)
  }
}
