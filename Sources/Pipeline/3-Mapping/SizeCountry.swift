/// Decides which country a bare number is from: a woman's 8 is one size in Britain and another in America.
enum SizeCountry {
  /// Whether the number that was found needs a country but names none.
  static func isOpen(_ size: Text, _ wearer: SizeMatcher.Wearer, in arena: Arena) -> Bool {
    guard !wearer.isAmerican, wearer.gender == .female,
      wearer.kind == .dress || wearer.kind == .top || wearer.kind == .bottom
    else { return false }
    guard let number = SizeWord(size, in: arena).text.integer else { return false }
    return (4...20).contains(number)
  }

  /// Whether it is a number of the brand's own, as `T2` and `Taille 3` of French brands. It looks like a British size.
  static func isBrandsOwn(_ size: Text, _ wearer: SizeMatcher.Wearer) -> Bool {
    guard wearer.isAdult, wearer.kind != .shoes, (2..<12).contains(size.count) else { return false }
    let end = size.count - 1
    guard (0x31...0x35).contains(size[end]), !isDigit(size[end - 1]) else { return false }
    let word = String(size[0..<end].trimmed).lowercased().filter { $0 != "." && $0 != " " }
    return ["t", "taille", "tg", "taglia", "talla", "gr", "grosse", "größe", "size", "maat", "rozmiar"].contains(word)
  }

  /// Whether a word names a country of which there are sizes.
  static func isOne(_ word: String) -> Bool {
    ["EU", "EUR", "FR", "UK", "US", "IT", "DE", "ES", "BE", "PT"].contains(word.uppercased())
  }

  /// Whether the price says that it is in American dollars.
  static func isInDollars(_ price: Product.Value) -> Bool {
    guard price.kind == .text, price.text.count < 40,
      price.text.contains(UInt8(ascii: "$")) || price.text.contains(UInt8(ascii: "D"))
    else { return false }
    return PriceRule.reading(of: price.text, expected: "").currency == "USD"
  }
}
