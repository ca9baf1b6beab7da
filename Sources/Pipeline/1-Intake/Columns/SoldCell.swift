/// What a cell says about whether an item is sold: in words, with a mark, or by what else a seller writes there.
enum SoldCell {
  /// `Vendu`, `SOLD ✔`, `sold 12/04`, `reserviert für Anna`, `x`, a day.
  static func saysSold(_ text: Text, in arena: Arena) -> Bool {
    if CellWords.saysSold(text, in: arena) { return true }
    let folded = folded(text, in: arena)
    return marks.contains(String(text)) || GuessWords.sold.contains(String(folded)) || beginsSold(folded)
  }

  /// Whether a filled cell of a column such as `Sold` or `Buyer` says that the item is still there.
  static func saysUnsold(_ text: Text, in arena: Arena) -> Bool {
    let folded = String(folded(text, in: arena))
    if CellWords.isNoDay(text) || unsoldSigns.contains(String(text)) { return true }
    return isNo(text, folded) || GuessWords.forSale.contains(folded)
      || CellWords.stock(text, in: arena) == 0 && !saysSold(text, in: arena)
  }

  /// Whether a cell of a column such as `Available` says that the item is not there.
  static func saysGone(_ text: Text, in arena: Arena) -> Bool {
    let folded = folded(text, in: arena)
    let word = String(folded)
    return isNo(text, word) || CellWords.stock(text, in: arena) == 0 || GuessWords.sold.contains(word)
      || GuessWords.leftOut.contains(word) || beginsSold(folded)
  }

  /// Whether a text's first word is one for sold or reserved, and nothing after it gives it another sense.
  static func beginsSold(_ folded: Text) -> Bool {
    var place = 0
    var begins = false
    folded.split(by: 32) { word in
      if place == 0 {
        begins = firstWords.contains(bare(word))
      } else if place == 1, begins {
        begins = !otherSense.contains(word)
      }
      place += 1
    }
    return begins
  }

  private static func folded(_ text: Text, in arena: Arena) -> Text { arena.folded(CellWords.withoutSchema(text)) }

  /// Without the punctuation after it.
  private static func bare(_ word: Text) -> Text {
    var end = word.count
    while end > 0, !isLetter(word[end - 1]) { end -= 1 }
    return word[0..<end]
  }

  private static func isNo(_ text: Text, _ folded: String) -> Bool {
    if GuessWords.no.contains(folded) || unsoldSigns.contains(String(text)) { return true }
    // 0, 0.00 and 0,00 €.
    var hasZero = false
    for index in 0..<text.count where isDigit(text[index]) {
      if text[index] != UInt8(ascii: "0") { return false }
      hasZero = true
    }
    return hasZero
  }

  private static let marks: Set<String> = ["x", "X", "✓", "✔", "✔️", "☑", "☑️", "✅"]
  private static let unsoldSigns: Set<String> = ["☐", "❌", "✗", "✘", "✖", "✖️", "⬜", "🔲"]

  private static let firstWords: [Text] =
    SaleWords.participles + ["vendues", "verkaufte", "vendidos", "venduti", "verkochte", "reservee"]
  private static let otherSense: [Text] = [
    "by", "as", "separately", "individually", "with", "without", "par", "avec", "sans", "separement", "von", "mit",
    "ohne", "por", "con", "sin", "da", "senza", "door", "met", "zonder", "przez", "z", "bez", "rights",
  ]
}
