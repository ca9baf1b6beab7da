/// Rows that sum up those above them.
enum Totals {
  /// The first word says it, and most of the row is empty, or all the rest of it numbers.
  static func isTotal(_ fields: [Text], of columns: Int, _ arena: Arena) -> Bool {
    guard let first = fields.first(where: { !$0.trimmed.isEmpty })?.trimmed, begins(with: first[0]), columns > 2,
      isNamed(first, arena)
    else { return false }
    let filled = fields.filter { !$0.trimmed.isEmpty }
    return filled.count < columns
      && (filled.count * 2 <= columns || filled.dropFirst().allSatisfy({ isAmount($0.trimmed) }))
  }

  /// Whether a word for a total may begin with this byte.
  @inline(__always)
  static func begins(with byte: UInt8) -> Bool {
    switch byte & 0xDF {
    case 71, 82, 83, 84, 90: true
    default: false
    }
  }

  /// Whether one of the first two words says it.
  static func isNamed(_ first: Text, _ arena: Arena) -> Bool {
    guard first.count <= 40 else { return false }
    var words = 0
    var isTotal = false
    arena.folded(first).split(by: 32) { word in
      let end = word.hasSuffix(":") ? word.count - 1 : word.count
      if words < 2, end > 0, begins(with: word[0]), names.contains(String(word[0..<end])) { isTotal = true }
      words += 1
    }
    return isTotal && words <= 4
  }

  /// A number, with or without a sign or three letters for a currency.
  private static func isAmount(_ text: Text) -> Bool {
    var letters = 0
    for index in 0..<text.count where isLetter(text[index]) { letters += 1 }
    return text.hasDigit && letters <= 3 && text.count <= 24
  }

  private static let names: Set<String> = [
    "total", "totals", "totaux", "subtotal", "summe", "gesamt", "gesamtsumme", "zwischensumme", "totale", "totaal",
    "somme", "suma", "razem", "sum",
  ]
}
