/// The numbers of French brands that count their sizes from 0: Sandro's 2 is an M, and no British or American 2.
enum BrandSizes {
  /// The letter for a brand's own number; nil if the brand has no such numbers.
  static func letter(for size: Text, of brand: Text, in arena: Arena) -> Text? {
    // Most sizes do not end with such a number.
    guard size.count > 0, (0x30...0x34).contains(size[size.count - 1]), brands[arena.folded(brand)] != nil,
      let last = number(size)
    else { return nil }
    return letters[last]
  }

  /// The number of `2`, `T2`, `Taille 2`, `02`; nil for any other size.
  private static func number(_ size: Text) -> Int? {
    guard size.count > 0, size.count < 12 else { return nil }
    let end = size.count - 1
    guard (0x30...0x34).contains(size[end]), end == 0 || !isDigit(size[end - 1]) || size == "00" else { return nil }
    let word = String(size[0..<end].trimmed).lowercased().filter { $0 != "." && $0 != " " && $0 != "0" }
    return word.isEmpty || SizeCountry.labels.contains(word) ? Int(size[end] - 0x30) : nil
  }

  private static let letters: [Text] = ["XS", "S", "M", "L", "XL"]
  private static let brands: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "sandro", "maje", "the kooples", "kooples", "ba&sh", "ba & sh", "bash", "ba et sh", "zadig & voltaire",
      "zadig et voltaire", "zadig", "zadig&voltaire", "claudie pierlot", "american vintage", "sandro paris",
      "maje paris",
      "suncoo",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
