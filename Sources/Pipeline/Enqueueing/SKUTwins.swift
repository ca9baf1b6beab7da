/// Other spellings of a reference that a spreadsheet makes of it: 71 for 0071, and AB-1 for ab-1.
enum SKUTwins {
  /// The longest number that is tried with zeros before it; codes of trade have 13 digits.
  private static let longest = 13

  /// Spellings that may be the same reference; not the reference itself.
  static func twins(of sku: Text, in arena: Arena) -> [Text] {
    if sku.isDigits { return twinsOfNumber(sku, in: arena) }
    let written = String(sku)
    return [written.lowercased(), written.uppercased()].filter { $0 != written }.map { arena.keep($0) }
  }

  private static func twinsOfNumber(_ sku: Text, in arena: Arena) -> [Text] {
    var start = 0
    while start < sku.count, sku[start] == UInt8(ascii: "0") { start += 1 }
    let bare = String(sku.from(start))
    guard !bare.isEmpty, bare.count < longest else { return [] }
    // A spreadsheet drops all zeros; five are the most that lists have.
    return (0...min(5, longest - bare.count)).map { String(repeating: "0", count: $0) + bare }
      .filter { $0 != String(sku) }.map { arena.keep($0) }
  }
}
