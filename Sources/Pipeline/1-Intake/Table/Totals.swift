/// Rows that sum up those above them.
enum Totals {
  /// The first word says it, and most of the row is empty.
  static func isTotal(_ fields: [Text], of columns: Int, _ arena: Arena) -> Bool {
    guard let first = fields.first(where: { !$0.trimmed.isEmpty })?.trimmed, first.count <= 40,
      [71, 82, 83, 84, 90].contains(first[0] & 0xDF)
    else { return false }
    guard columns > 2, fields.count(where: { !$0.trimmed.isEmpty }) * 2 <= columns else { return false }
    var words = 0
    var isTotal = false
    arena.folded(first).split(by: 32) { word in
      let end = word.hasSuffix(":") ? word.count - 1 : word.count
      if words < 2, names.contains(String(word[0..<end])) { isTotal = true }
      words += 1
    }
    return isTotal && words <= 4
  }

  private static let names: Set<String> = [
    "total", "totals", "totaux", "subtotal", "summe", "gesamt", "gesamtsumme", "zwischensumme", "totale", "totaal",
    "somme", "suma", "razem", "sum",
  ]
}
