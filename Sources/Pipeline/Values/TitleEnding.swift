/// The end of a title: the id by which its listing is recognized.
enum TitleEnding {
  /// The number in brackets at a title's end.
  static func productID(in title: Text) -> Int? {
    let title = title.trimmed
    guard title.count > 2, title[title.count - 1] == UInt8(ascii: "]") else { return nil }
    var start = title.count - 1
    while start > 0, isDigit(title[start - 1]) { start -= 1 }
    guard start > 0, start < title.count - 1, title[start - 1] == UInt8(ascii: "["), title.count - start <= 17 else {
      return nil
    }
    return Int(String(title[start..<(title.count - 1)])).flatMap { $0 > 0 ? $0 : nil }
  }
}
