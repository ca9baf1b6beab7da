/// Decides which country a bare number is from: a woman's 8 is one size in Britain and another in America.
enum SizeCountry {
  /// Whether the number that was found can mean another size, too: see `note`.
  static func isOpen(_ size: Text, _ wearer: SizeMatcher.Wearer, in arena: Arena) -> Bool {
    meaning(of: size, wearer, in: arena) != nil
  }

  /// What a size with several meanings is taken as, and what to write instead; nil if it has one meaning.
  static func note(_ size: Text, _ wearer: SizeMatcher.Wearer, in arena: Arena) -> (message: String, hint: String)? {
    let written = Problem.cut(size)
    switch meaning(of: size, wearer, in: arena) {
    case .british:
      return (
        "\"\(written)\" does not say of which country; it is taken as British",
        "write \"US \(written)\" or \"UK \(written)\", or the European one"
      )
    case .american:
      return (
        "\"\(written)\" does not say of which country; it is taken as American",
        "write \"US \(written)\" if it is, or S, M or L; brands that count from 0 mean something else by it"
      )
    case .inches:
      return (
        "\"\(written)\" can be a waist in inches or a European size; it is taken as the waist",
        "write \"W\(written)\", \"FR \(written)\" or \"IT \(written)\""
      )
    case .european:
      return (
        "\"\(written)\" can be a European size or a waist in inches; it is taken as the European one",
        "write \"W\(written)\", \"FR \(written)\" or \"IT \(written)\""
      )
    case .footLength:
      return (
        "\"\(written)\" is the length of a foot; the size that it makes is a guess",
        "write the size on the label, such as 38"
      )
    case nil: return nil
    }
  }

  private enum Meaning { case british, american, inches, european, footLength }

  private static func meaning(of size: Text, _ wearer: SizeMatcher.Wearer, in arena: Arena) -> Meaning? {
    switch wearer.kind {
    case .shoes: return SizeSpelling.isFootLength(size, wearer) ? .footLength : nil
    case .dress, .top, .bottom: break
    case .accessory, .other: return nil
    }
    let number = SizeWord(size, in: arena).text.integer
    switch wearer.gender {
    case .female:
      if wearer.isAmerican { return nil }
      guard let number else { return SizeSpelling.isFitted(size, wearer) ? .british : nil }
      return (4...20).contains(number) ? .british : number < 3 ? .american : nil
    case .male, .unisex:
      guard wearer.kind == .bottom, let number, (38...54).contains(number), number % 2 == 0 else { return nil }
      return number <= 46 ? .inches : .european
    default: return nil
    }
  }

  /// Whether it is a number of the brand's own, as `T2` and `Taille 3` of French brands. It looks like a British size.
  static func isBrandsOwn(_ size: Text, _ wearer: SizeMatcher.Wearer) -> Bool {
    guard wearer.isAdult, wearer.kind != .shoes, (2..<12).contains(size.count) else { return false }
    let end = size.count - 1
    guard (0x31...0x35).contains(size[end]), !isDigit(size[end - 1]) else { return false }
    let word = String(size[0..<end].trimmed).lowercased().filter { $0 != "." && $0 != " " }
    return labels.contains(word)
  }

  /// Words for a size, in small letters.
  static let labels = ["t", "taille", "tg", "taglia", "talla", "gr", "grosse", "größe", "size", "maat", "rozmiar"]

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
