/// Finds where the records of separated text end, at a fraction of the cost of reading their fields.
///
/// It agrees with `CSVReader` on every text. Only quotes and line ends are looked at: a quote counts where a field begins,
/// and that is seen by what is before it.
struct RecordEnds {
  let separator: UInt8
  let escapes: Bool

  /// Whether quotes, spaces and line ends keep their meaning beside this separator.
  var isUsual: Bool { ![10, 13, 32, 34, 92].contains(separator) }

  /// The byte after the record that begins at `start`, its line end included; nil if that takes more of the text than
  /// there is. `isWhole` says that nothing follows the text.
  func end(of text: Text, from start: Int, isWhole: Bool) -> Int? {
    guard let first = behindMarks(text, start, isWhole) else { return nil }
    var at = first
    var hasStray = false
    while at < text.count {
      let plain = Scanning.first(of: 34, or: 10, or: 13, in: text.upToSixteen(at: at))
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { break }
      switch text[at] {
      case 10: return at + 1
      case 13:
        guard at + 1 < text.count else { return isWhole ? at + 1 : nil }
        return text[at + 1] == 10 ? at + 2 : at + 1
      default:
        guard let next = behindField(text, quote: at, first, isWhole, &hasStray) else {
          return isWhole ? text.count : nil
        }
        at = next
      }
    }
    return isWhole ? text.count : nil
  }

  /// Byte order marks before a record are no part of its first field.
  @inline(__always)
  private func behindMarks(_ text: Text, _ start: Int, _ isWhole: Bool) -> Int? {
    var at = start
    while at < text.count, text[at] == 0xEF {
      if text.from(at).hasPrefix("\u{FEFF}") {
        at += 3
      } else {
        return text.count - at < 3 && !isWhole ? nil : at
      }
    }
    return at
  }

  /// Where the search continues after a quote: nil if its field continues to the end of the text, or beyond. `hasStray`
  /// is whether text has been found after a closing quote; then spaces before a quote are part of the text.
  private func behindField(
    _ text: Text, quote: Int, _ first: Int, _ isWhole: Bool, _ hasStray: inout Bool
  ) -> Int? {
    var start = quote
    while start > first, isBlank(text[start - 1]) { start -= 1 }
    // Inside of a field it is a character like any other.
    guard start == first || text[start - 1] == separator else { return quote + 1 }
    if start < quote, hasStray { return fieldEnd(text, from: quote) }
    guard let closing = closing(text, from: quote + 1, isWhole) else {
      // After spaces, a quote that is never closed is a character, too.
      return isWhole && start < quote ? fieldEnd(text, from: quote) : nil
    }
    let next = text.byte(orZeroAt: closing + 1)
    if next == separator || next == 10 || next == 13 { return closing + 1 }
    let end = fieldEnd(text, from: closing + 1)
    if end == text.count, !isWhole { return nil }
    if text[(closing + 1)..<end].trimmed.isEmpty { return end }
    if start < quote { return fieldEnd(text, from: quote) }
    hasStray = true
    return end
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 && separator != 9 }

  /// The quote that closes a field; nil if there is none, or if the next byte would have to say whether it does.
  private func closing(_ text: Text, from start: Int, _ isWhole: Bool) -> Int? {
    var at = start
    while at < text.count {
      let plain = Scanning.first(of: 34, or: 34, or: escapes ? 92 : 34, in: text.upToSixteen(at: at))
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { return nil }
      if at + 1 == text.count, !isWhole { return nil }
      let next = text.byte(orZeroAt: at + 1)
      if text[at] == 34, next != 34 { return at }
      at += next == 34 || text[at] == 92 && next == 92 ? 2 : 1
    }
    return nil
  }

  private func fieldEnd(_ text: Text, from start: Int) -> Int {
    var at = start
    while at < text.count {
      let plain = Scanning.first(of: separator, or: 10, or: 13, in: text.upToSixteen(at: at))
      at += plain
      if plain < 16 { break }
    }
    return min(at, text.count)
  }
}
