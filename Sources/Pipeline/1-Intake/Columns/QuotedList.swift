/// A list as programs print it into a cell: `["a", "b"]` in JSON, `['a', 'b']` in Python.
enum QuotedList {
  /// Its elements; nil if the text is not such a list.
  static func elements(of text: Text, in arena: Arena) -> [Text]? {
    guard text.count > 1, text[0] == UInt8(ascii: "["), text[text.count - 1] == UInt8(ascii: "]") else { return nil }
    var elements: [Text] = []
    var at = 1
    let end = text.count - 1
    func skipSpaces() { while at < end, isSpace(text[at]) { at += 1 } }
    while true {
      skipSpaces()
      if at >= end { return elements }
      let quote = text[at]
      if quote == 34 || quote == 39 {
        var writer = Writer(capacity: 64)
        at += 1
        while at < end, text[at] != quote {
          if text[at] == UInt8(ascii: "\\"), at + 1 < end {
            at += 1
            // `\/` and `\"`; a line break is a space here.
            writer.write(byte: text[at] == UInt8(ascii: "n") ? 32 : text[at])
          } else {
            writer.write(byte: text[at])
          }
          at += 1
        }
        guard at < end else { return nil }
        at += 1
        elements.append(arena.keep(writer).trimmed)
      } else {
        // A number or a bare word, but nothing that holds a list or an object.
        let start = at
        while at < end, text[at] != UInt8(ascii: ",") {
          if [34, 39, UInt8(ascii: "["), UInt8(ascii: "{")].contains(text[at]) { return nil }
          at += 1
        }
        let word = text[start..<at].trimmed
        if !CellWords.isBlank(word) { elements.append(word) }
      }
      skipSpaces()
      if at >= end { return elements }
      guard text[at] == UInt8(ascii: ",") else { return nil }
      at += 1
    }
  }
}
