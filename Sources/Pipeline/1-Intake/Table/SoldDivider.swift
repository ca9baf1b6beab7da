/// Recognizes the line of a list that says that all rows below it are sold: `VENDUS`, `--- SOLD ---`.
enum SoldDivider {
  /// Whether the only text of a row says so.
  static func isOne(_ fields: [Text], of columns: Int, _ arena: Arena) -> Bool {
    guard columns > 3 else { return false }
    var only: Text?
    for field in fields where !field.trimmed.isEmpty {
      if only != nil { return false }
      only = field.trimmed
    }
    guard let only, only.count <= 60 else { return false }
    var (start, end) = (0, only.count)
    while start < end, isEdge(only[start]) { start += 1 }
    while end > start, isEdge(only[end - 1]) { end -= 1 }
    let folded = arena.folded(only[start..<end])
    return SoldCell.beginsSold(folded) || GuessWords.sold.contains(String(folded))
      || plurals.contains { folded == $0 || folded.hasPrefix($0) && folded[$0.count] == 32 }
  }

  private static let plurals: [Text] = [
    "vendus", "vendues", "vendidos", "vendidas", "venduti", "vendute", "sprzedane", "verkaufte", "verkochte",
    "already sold",
    "deja vendu", "deja vendus", "bereits verkauft", "ventes", "archive", "archives", "articles vendus", "items sold",
    "pieces vendues", "artikel verkauft",
  ]

  private static func isEdge(_ byte: UInt8) -> Bool { byte < 0x80 && !isLetter(byte) }

  /// Whether a record may be one: a field with two empty ones after it, or before it.
  @inline(__always)
  static func mayBe(_ text: Text, from start: Int, to end: Int, _ separator: UInt8) -> Bool {
    guard let next = text.first(separator, from: start), next + 2 < end, text[next + 1] == separator else {
      return false
    }
    return text[next + 2] == separator || text[next + 2] == 13 || text[next + 2] == 10
  }
}
