/// Gives the elements of a part of a JSON list that has been read once without an error.
struct ListElements {
  /// Where a part begins in its file.
  struct Place {
    var byte = 0
    var line = 1
    var column = 1
    /// Elements up to this byte are not given.
    var resume = 0
  }

  private let text: Text
  private var place: Place
  private let start: Int
  private var at = 0
  /// The byte whose line and column are in `place`.
  private var counted = 0

  init(_ text: Text, at place: Place) {
    self.text = text
    self.place = place
    start = place.byte
  }

  mutating func next(_ origin: ItemOrigin) -> Item? {
    while true {
      while at < text.count, isSpace(text[at]) || text[at] == UInt8(ascii: ",") { at += 1 }
      guard at < text.count else { return nil }
      let end = JSONEnd.value(in: text, from: at)
      let raw = text[at..<end]
      (place.line, place.column) = text[counted..<at].place(of: at - counted, line: place.line, column: place.column)
      counted = at
      at = end
      if start + end <= place.resume { continue }
      return Item(
        raw: raw, origin: origin, line: place.line, column: place.column, end: start + end,
        tooLong: raw.count > JSONDocument.maximumLength)
    }
  }
}
