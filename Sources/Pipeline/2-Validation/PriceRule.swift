/// Reads the price: a number, or text such as `25,00 €`, `$15.00`, `1 250,50`; exactly, in cents.
enum PriceRule {
  static func read(_ product: Product, currency: String, rates: Rates = .none, _ findings: inout Findings) -> Money? {
    let value = product[.price]
    switch value.kind {
    case .absent:
      findings.add(.missingPrice, .price, value, "the price is missing", hint: "write a number such as 25.00")
      return nil
    case .number:
      return judged(PriceNumber.number(value.text), value, &findings)
    case .text:
      let (reading, marked) = reading(of: value.text, expected: currency)
      guard let price = judged(reading, value, &findings) else { return nil }
      guard let marked, marked != currency else { return price }
      if let converted = rates.converted(price, from: marked) { return converted }
      findings.add(
        .priceCurrency, .price, value, "the price is in \(marked), and the listings are in \(currency)",
        hint: "convert it, or set what one \(marked) is worth: \"pricing\": {\"rates\": {\"\(marked)\": 0.92}}")
      return price
    default:
      findings.add(
        .priceNotANumber, .price, value, "\(shown(value)) is not a price", hint: "write a number such as 25.00")
      return nil
    }
  }

  /// The amount that a text says, and the currency that it names.
  static func reading(of text: Text, expected: String) -> (PriceNumber.Reading, currency: String?) {
    let (amount, marked) = withoutCurrency(text, expected: expected)
    let plain = PriceNumber.text(amount)
    // Most prices are a number with a currency sign at one end; all others need the slower parser.
    guard plain == .notANumber, text.count < 100, let price = PriceText(String(text), expected: expected) else {
      return (plain, marked)
    }
    return Arena.with(chunk: 128) { arena in (PriceNumber.text(arena.keep(price.amount)), price.currency) }
  }

  private static func judged(
    _ reading: PriceNumber.Reading, _ value: Product.Value, _ findings: inout Findings
  ) -> Money? {
    switch reading {
    case .cents(let cents) where cents > 0: return Money(cents: cents)
    case .cents, .negative:
      findings.add(
        .priceNotPositive, .price, value, "\(shown(value)) is not over 0", hint: "write the price in whole, as 25.00")
    case .tooPrecise:
      findings.add(
        .priceTooPrecise, .price, value, "\(shown(value)) has more than two decimals",
        hint: "round it to cents, as in 25.00")
    case .ambiguous:
      let digits = String(value.text.trimmed).filter { $0.isASCII && $0.isNumber }
      findings.add(
        .priceAmbiguous, .price, value, "\(shown(value)) can be read two ways",
        hint: "write \(digits) or \(digits.dropLast(3)).\(digits.suffix(3).prefix(2))")
    case .notANumber:
      findings.add(
        .priceNotANumber, .price, value, "\(shown(value)) is not a price", hint: "write a number such as 25.00")
    case .tooLarge:
      findings.add(
        .priceNotANumber, .price, value, "\(shown(value)) is more than any price",
        hint: "write a number such as 25.00")
    }
    return nil
  }

  private static func shown(_ value: Product.Value) -> String { "\"\(Problem.cut(value.text))\"" }

  /// Longer words come before the words that they begin or end with.
  private static let currencies: [(Text, String)] = [
    ("€", "EUR"), ("euros", "EUR"), ("euro", "EUR"), ("EUR", "EUR"), ("US$", "USD"), ("$", "USD"), ("USD", "USD"),
    ("£", "GBP"), ("GBP", "GBP"), ("zł", "PLN"), ("PLN", "PLN"), ("CHF", "CHF"), ("kr", "SEK"), ("kr", "DKK"),
    ("SEK", "SEK"), ("DKK", "DKK"), ("Kč", "CZK"), ("CZK", "CZK"), ("Ft", "HUF"), ("HUF", "HUF"), ("lei", "RON"),
    ("RON", "RON"),
  ]

  /// The amount without the currency beside it, and the currency's code; `expected` if several currencies share the
  /// sign.
  private static func withoutCurrency(_ text: Text, expected: String) -> (Text, String?) {
    guard !text.isEmpty, !isDigit(text[0]) || !isDigit(text[text.count - 1]) else { return (text, nil) }
    for (sign, code) in currencies where text.count >= sign.count {
      let rest: Text
      if isSame(text[0..<sign.count], sign) {
        rest = text.from(sign.count)
      } else if isSame(text.from(text.count - sign.count), sign) {
        rest = text[0..<(text.count - sign.count)]
      } else {
        continue
      }
      let isExpected = currencies.contains { $0.0 == sign && $0.1 == expected }
      return (spaceTrimmed(rest), isExpected ? expected : code)
    }
    return (text, nil)
  }

  /// Without regard to the case of plain letters.
  private static func isSame(_ a: Text, _ b: Text) -> Bool {
    for index in 0..<a.count {
      guard a[index] == b[index] || (isLetter(a[index]) && a[index] ^ b[index] == 32) else { return false }
    }
    return true
  }

  /// Without white space at both ends, that of other alphabets too.
  private static func spaceTrimmed(_ text: Text) -> Text {
    var text = text.trimmed
    for space in ["\u{A0}", "\u{202F}", "\u{2009}"] as [Text] {
      while text.hasPrefix(space) { text = text.from(space.count).trimmed }
      while text.hasSuffix(space) { text = text[0..<(text.count - space.count)].trimmed }
    }
    return text
  }
}
