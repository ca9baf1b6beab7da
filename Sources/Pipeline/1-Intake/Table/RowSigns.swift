/// Tells by the beginning of a record whether it is a row as any other, without reading its fields.
///
/// It may doubt a row, and then the fields decide; but it never takes for a row what is none.
struct RowSigns {
  private let header: TableHeader
  private let separator: UInt8
  /// The bytes with which a column's name begins.
  private var firsts = [Bool](repeating: false, count: 256)

  init(_ header: TableHeader, separator: UInt8) {
    self.header = header
    self.separator = separator
    for name in header.written {
      let first = RowSigns.behindMarks(name, 0, name.count)
      firsts[Int(name.byte(orZeroAt: first))] = true
    }
  }

  /// Whether the record `start..<end` is surely a row.
  func isRow(_ text: Text, _ start: Int, _ end: Int, _ arena: Arena) -> Bool {
    let at = RowSigns.behindMarks(text, start, end)
    guard at < end else { return false }
    let byte = text[at]
    if byte == separator { return !firsts[Int(byte)] && isRowWithoutFirst(text, at, end) }
    if SoldDivider.mayBe(text, from: at, to: end, separator) { return false }
    let mayBeTotal = Totals.begins(with: byte)
    if !firsts[Int(byte)], !mayBeTotal { return true }
    guard let first = firstField(text, start, at, end) else { return false }
    return !(header.isWritten(first) || mayBeTotal && Totals.isNamed(first, arena))
  }

  /// The first field is empty: whether what comes first is no word for a total.
  private func isRowWithoutFirst(_ text: Text, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, text[at] == separator {
      at = RowSigns.behindMarks(text, at + 1, end)
    }
    return at < end && !Totals.begins(with: text[at]) && (text.first(separator, from: at) ?? end) < end
      && !SoldDivider.mayBe(text, from: at, to: end, separator)
  }

  /// The first field if it is plain, or within quotes that hold none.
  private func firstField(_ text: Text, _ start: Int, _ at: Int, _ end: Int) -> Text? {
    if at == start { return text[at..<min(text.first(separator, from: at) ?? end, end)].trimmed }
    guard at == start + 1, text[start] == 34, let closing = text.first(34, from: at), closing < end else { return nil }
    let next = text.byte(orZeroAt: closing + 1)
    guard closing + 1 == end || next == separator || next == 10 || next == 13 else { return nil }
    return text[at..<closing].contains(92) ? nil : text[at..<closing].trimmed
  }

  /// The place after white space, quotes, backslashes and byte order marks.
  @inline(__always)
  private static func behindMarks(_ text: Text, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      switch text[at] {
      case 9...13, 32, 34, 92, 0xEF, 0xBB, 0xBF: at += 1
      default: return at
      }
    }
    return at
  }
}
