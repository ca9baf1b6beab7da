/// Sees a title that says that the piece is sold or reserved, though its stock says that there is one.
enum SoldRule {
  static func check(_ title: Text?, stock: Int, _ product: Product, arena: Arena, _ findings: inout Findings) {
    guard let title, stock > 0, let word = word(in: title, arena), findings.wants(.titleSaysSold) else { return }
    findings.add(
      .titleSaysSold, .title, product[.title], "the title says \"\(Problem.cut(word))\", and the item is to be listed",
      hint: "remove the row if it has gone, or write stock_quantity 0; else take the word out of the title")
  }

  /// The word, if it is the first or the last one of the title: `Trench (vendu)`, `SOLD - Jeans`. In the middle it may say
  /// that something is sold with it.
  private static func word(in title: Text, _ arena: Arena) -> Text? {
    var (start, end) = (0, title.count)
    while start < end, isEdge(title[start]) { start += 1 }
    while end > start, isEdge(title[end - 1]) { end -= 1 }
    let bare = title[start..<end]
    if mayBegin(bare) {
      let first = bare.first(32) ?? bare.count
      // `Vendu avec` says what comes with it.
      if first == bare.count || isEdge(bare[first - 1]) || first + 1 < bare.count && isEdge(bare[first + 1]) {
        if let word = known(bare[0..<first], arena) { return word }
      }
    }
    guard let last = bare.last(32, notBefore: 0) else { return nil }
    return known(bare.from(last + 1), arena)
  }

  private static func known(_ word: Text, _ arena: Arena) -> Text? {
    var (start, end) = (0, word.count)
    while start < end, isEdge(word[start]) { start += 1 }
    while end > start, isEdge(word[end - 1]) { end -= 1 }
    let bare = word[start..<end]
    // Most words are seen by their length and first letter to be none of these.
    guard bare.count > 3, bare.count < 15, mayBegin(bare) else { return nil }
    return words[arena.folded(bare)] == nil ? nil : bare
  }

  /// Whether a text begins with a letter that one of the words begins with.
  @inline(__always)
  private static func mayBegin(_ text: Text) -> Bool {
    let first = text.byte(orZeroAt: 0) | 0x20
    return first == UInt8(ascii: "r") || first == UInt8(ascii: "s") || first == UInt8(ascii: "v")
      || first == UInt8(ascii: "g") || first == UInt8(ascii: "z")
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte < 0x80 && !isLetter(byte) && !isDigit(byte) }

  private static let words: KeyTable = {
    var table = KeyTable()
    let words: [Text] = SaleWords.participles + ["reserve", "reservee", "rezerwacja"]
    for word in words { table.set(word, 1) }
    return table
  }()
}
