// Values as other programs and people write them: they are read as meant, or refused with a hint.

import Testing

@testable import Pipeline

@Suite struct ValuesAsWrittenTests {
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

  @Test(arguments: [
    ("Oct-14", "10-14"), ("14-oct", "10-14"), ("06-Aug", "6-8"), ("8-juin", "6-8"), ("2025-02-04", "2-4"),
    ("04/06/2025", "4-6"), ("12.10.2024", "10-12"), ("45577", "10-12"), ("4-Jun-24", "4-6"), ("3 août", "3-8"),
    ("2024-10-12 00:00:00", "10-12"),
  ])
  func aSizeOfWhichADateWasMade(_ written: String, _ range: String) {
    #expect(SizeDate.range(in: written) == range)
    let prepared = prepare(seed(["size": "\"\(written)\""]))
    #expect(prepared.codes == ["size_is_date"])
    #expect(prepared.title == nil)
  }

  @Test(arguments: [
    "36/38", "W32 L34", "10-12", "12 mois", "6 m", "2XL", "42,5", "S / 36 / 8", "110", "98-104", "3-6 mois",
  ])
  func otherSizesAreNoDates(_ written: String) {
    #expect(SizeDate.range(in: written) == nil)
    #expect(SeveralSizes.count(in: written) == nil)
  }

  @Test(arguments: [("XS, S", 2), ("S|M|L", 3), ("36, 38, 40", 3), ("W28; W30", 2), ("36/38/40", 3), ("S/M/L/XL", 4)])
  func severalSizesAreNone(_ written: String, _ count: Int) {
    #expect(SeveralSizes.count(in: written) == count)
    #expect(prepare(seed(["size": "\"\(written)\""])).codes == ["several_sizes"])
  }

  @Test(arguments: [
    ("VRAI", 1), ("FAUX", 0), ("falsch", 0), ("en rupture", 0), ("3 pcs", 3), ("10+", 10), ("noch 2", 2),
    ("https://schema.org/OutOfStock", 0), ("https://schema.org/InStock", 1), ("Verkauft", 0), ("reserved", 0),
  ])
  func wordsForAStock(_ written: String, _ pieces: Int) {
    let arena = Arena(chunk: 64)
    withExtendedLifetime(arena) { #expect(CellWords.stock(text(written), in: arena) == pieces) }
  }

  @Test(arguments: ["1.5", "-1", "viel", "2 of 3"])
  func otherWordsAreNoStock(_ written: String) {
    let arena = Arena(chunk: 64)
    withExtendedLifetime(arena) { #expect(CellWords.stock(text(written), in: arena) == nil) }
  }

  @Test func fewerThanNoneIsNone() {
    for written in ["-2", "\"-2\"", "\"'-2\""] {
      let prepared = prepare(seed(["stock_quantity": written]))
      #expect(prepared.codes == [], "\(written)")
    }
  }

  @Test(arguments: [
    ("\u{A0}B-7\u{A0}", "B-7"), ("\u{200B}B-7", "B-7"), ("=\\\"007\\\"", "007"), ("1041.0", "1041"),
    ("E\u{301}te\u{301}", "Été"),
    ("'-B7", "-B7"),
  ])
  func skusAreSeenForWhatTheyAre(_ written: String, _ wanted: String) {
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    let item = Item(raw: text("{\"sku\": \"\(written)\"}"), file: "a", line: 1)
    let product = Product(document: document)
    var findings = Findings(item: item, severities: SeverityTable())
    _ = ProductReader(document: document).read(item, into: product, &findings)
    let sku = IdentityRule.sku(product, &findings).map { Array(String($0).unicodeScalars) }
    #expect(sku == Array(wanted.unicodeScalars))
  }

  @Test(arguments: ["4,71E+12", "4.71E+12", "5E+11", "1,234567E+15"])
  func aNumberThatWasCutIsNoSKU(_ written: String) {
    #expect(prepare(seed(["id": nil, "sku": "\"\(written)\""])).codes == ["invalid_sku"])
    #expect(IdentityRule.isScientific("3E10") == false)
  }

  @Test func nothingThatShowsIsNoBrand() {
    for blank in ["\u{A0}", "\u{200B}", "\u{2003}\u{FEFF}"] {
      #expect(prepare(seed(["brand": "\"\(blank)\""])).codes == ["missing_brand"])
    }
  }

  @Test(arguments: [
    ("32 in", "81"), ("41\\\"", "104"), ("104 cm", "104"), ("0,28 m", "28"), ("280 mm", "28"), ("1.1 m", "110"),
    ("41,5", "41,5"),
    ("40 x 30 cm", "40 x 30"), ("12 inches", "30"),
  ])
  func lengthsAreCentimetres(_ written: String, _ wanted: String) {
    let prepared = prepare(seed(["measurements": "{\"Longueur\": \"\(written)\"}"]))
    #expect(prepared.description?.contains(text: "• Longueur: \(wanted)\n") == true)
  }

  @Test(arguments: ["lang", "about 50", "50 kg", "5 in 3", "12 EU"])
  func otherUnitsAreLeftOut(_ written: String) {
    let prepared = prepare(seed(["measurements": "{\"Longueur\": \"\(written)\"}"]))
    #expect(prepared.codes == ["invalid_measurement"])
    #expect(prepared.description?.contains(text: "Longueur") == false)
  }

  @Test(arguments: [
    ("female kids", "girl"), ("male toddler", "boy"), ("unisex kids", "male"), ("homme/femme", "unisex"),
    ("uomo donna", "unisex"), ("female adult", "female"), ("boys & girls", "male"),
  ])
  func whomItIsFor(_ written: String, _ gender: String) {
    let arena = Arena()
    let read = withExtendedLifetime(arena) { Gender.described(by: Folding.fold(text(written), in: arena)) }
    #expect(read.map { String(gender == "male" ? $0.name : $0.catalogueName) } == gender)
  }

  @Test func childrenOfWhomNobodySaysWhichAreNotAdults() {
    let prepared = prepare(seed(["gender": "\"kids\"", "category": "\"Robe\"", "size": "\"8 ans\""]))
    #expect(prepared.codes.contains("unknown_gender"))
    #expect(prepared.id("category_id") == nil)
  }

  @Test(arguments: [
    ("&Eacute;t&eacute; &agrave; Saint-Malo", "Été à Saint-Malo"), ("L&#146;&eacute;charpe", "L’écharpe"),
    ("&lt;p&gt;Un&lt;/p&gt;&lt;p&gt;Deux&lt;/p&gt;", "Un\n\nDeux"), ("coton &amp;amp; lin", "coton & lin"),
    ("Un\\nDeux", "Un\nDeux"), ("C:\\new", "C:\\new"), ("a <3 b", "a <3 b"), ("R&D; rest", "R&D; rest"),
    ("'- coton", "- coton"), ("&#128; 5", "€ 5"), ("&iexcl;Hola! Espa&ntilde;a", "¡Hola! España"),
  ])
  func textsAreWhatAReaderSees(_ written: String, _ wanted: String) {
    let arena = Arena()
    withExtendedLifetime(arena) { #expect(String(CleanText.long(text(written), in: arena)) == wanted) }
  }

  @Test(arguments: [
    ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 15, "👨‍👩‍👧‍👦"), ("🇫🇷🇫🇷🇫🇷", 9, "🇫🇷🇫🇷"), ("une robe longue", 12, "une robe"),
    ("court " + String(repeating: "x", count: 300), 200, "court " + String(repeating: "x", count: 194)),
    ("e\u{301}e\u{301}e\u{301}", 5, "e\u{301}e\u{301}"),
  ])
  func aCutIsNeverInsideOfASign(_ written: String, _ units: Int, _ wanted: String) {
    #expect(TextCutting.cut(text(written), to: units).map { String($0) } == wanted)
  }
}
