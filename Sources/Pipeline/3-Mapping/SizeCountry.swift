/// Of which country a bare number is: a woman's 8 is one size in Britain and another in America.
enum SizeCountry {
  /// Whether a number that was found says nothing of its country, though it should.
  static func isOpen(_ size: Text, _ wearer: SizeMatcher.Wearer, in arena: Arena) -> Bool {
    guard !wearer.isAmerican, wearer.gender == .female,
      wearer.kind == .dress || wearer.kind == .top || wearer.kind == .bottom
    else { return false }
    guard let number = SizeWord(size, in: arena).text.integer else { return false }
    return (4...20).contains(number)
  }

  /// Whether a word names a country of which there are sizes.
  static func isOne(_ word: String) -> Bool {
    ["EU", "EUR", "FR", "UK", "US", "IT", "DE", "ES", "BE", "PT"].contains(word.uppercased())
  }

  /// Whether the price is in American dollars by its own words.
  static func isInDollars(_ price: Product.Value) -> Bool {
    guard price.kind == .text, price.text.count < 40,
      price.text.contains(UInt8(ascii: "$")) || price.text.contains(UInt8(ascii: "D"))
    else { return false }
    return PriceRule.reading(of: price.text, expected: "").currency == "USD"
  }
}
