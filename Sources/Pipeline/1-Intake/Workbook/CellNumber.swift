/// Writes the number of a cell as a person would: exactly, without the traces of binary fractions.
enum CellNumber {
  /// Spreadsheets know fifteen digits of a number.
  private static let digits = 15

  /// `1041.0` is 1041, `3.61427E+12` is 3614270000000, 29.989999999999998 is 29.99; nil for what is no number.
  static func text(of written: Text, atLeast width: Int = 0) -> String? {
    var rest = Substring(String(written.trimmed))
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    var exponent = 0
    if let e = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let value = Int(rest[rest.index(after: e)...]), abs(value) < 400 else { return nil }
      exponent = value
      rest = rest[..<e]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, rest.utf8.allSatisfy({ isDigit($0) || $0 == 46 }),
      rest.utf8.contains(where: isDigit), rest.utf8.count <= 400
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    var number = Array((first + fraction).utf8.map { Int($0) - 48 })
    // The place of the decimal point, counted from the first digit.
    var point = first.utf8.count + exponent
    let leading = number.prefix { $0 == 0 }.count
    number.removeFirst(leading)
    point -= leading
    if number.isEmpty { return String(repeating: "0", count: max(1, width)) }
    round(&number, &point)
    while number.last == 0 { number.removeLast() }
    // A number with this many zeros is neither a price nor a code.
    guard abs(point) <= 40 else { return String(written.trimmed) }
    var text = ""
    if point <= 0 {
      text = "0." + String(repeating: "0", count: -point) + CellNumber.text(number[...])
    } else if point >= number.count {
      text = CellNumber.text(number[...]) + String(repeating: "0", count: point - number.count)
      if text.count < width { text = String(repeating: "0", count: width - text.count) + text }
    } else {
      text = CellNumber.text(number[..<point]) + "." + CellNumber.text(number[point...])
    }
    return (isNegative ? "-" : "") + text
  }

  private static func text(_ digits: ArraySlice<Int>) -> String {
    String(decoding: digits.map { UInt8(48 + $0) }, as: UTF8.self)
  }

  /// Fractions are rounded to the digits that a spreadsheet shows; whole numbers stay as they were written.
  private static func round(_ number: inout [Int], _ point: inout Int) {
    guard number.count > digits, point < number.count else { return }
    let keep = max(digits, point)
    guard keep < number.count else { return }
    let goesUp = number[keep] >= 5
    number.removeSubrange(keep...)
    guard goesUp else { return }
    var at = keep - 1
    while at >= 0 {
      if number[at] < 9 {
        number[at] += 1
        return
      }
      number[at] = 0
      at -= 1
    }
    number.insert(1, at: 0)
    point += 1
  }

  /// A day, a time, or both, as ISO 8601 writes them; nil for what is no date.
  static func date(of written: Text, _ kind: NumberFormats.Kind, isFrom1904: Bool) -> String? {
    guard let value = Double(String(written.trimmed)), value >= 0, value < 2_958_466 else { return nil }
    var days = Int(value)
    var seconds = Int((value - Double(days)) * 86_400 + 0.5)
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    if kind == .time, days == 0 { return clock }
    // Day 60 is 29 February 1900, a day that never was.
    let unix = isFrom1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569)
    let day = Timestamp(seconds: unix * 86_400).day
    return seconds == 0 ? day : "\(day)T\(clock)"
  }
}
