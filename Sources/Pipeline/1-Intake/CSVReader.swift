/// Reads comma-separated text by RFC 4180, one record at a time.
///
/// Line breaks may stand inside quotes; a doubled quote inside quotes is a quote. Where a quote is left open, the
/// record ends with the text and says so.
struct CSVReader {
  let text: Text
  let separator: UInt8
  /// Takes the fields in which quotes were doubled.
  let arena: Arena
  private(set) var at = 0
  private(set) var line = 1
  private(set) var unclosedQuote = false

  init(_ text: Text, separator: UInt8 = UInt8(ascii: ","), arena: Arena) {
    self.text = text
    self.separator = separator
    self.arena = arena
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { at = 3 }
  }

  /// Reads the next record into `fields`; false where there is none. An empty line is a record of one empty field.
  mutating func next(into fields: inout [Text]) -> Bool {
    fields.removeAll(keepingCapacity: true)
    unclosedQuote = false
    guard at < text.count else { return false }
    while true {
      fields.append(field())
      guard at < text.count else { return true }
      if text[at] == separator {
        at += 1
        continue
      }
      endLine()
      return true
    }
  }

  /// Where a field of the first record begins, in bytes.
  func start(ofField index: Int) -> Int {
    var reader = CSVReader(text, separator: separator, arena: arena)
    for _ in 0..<index {
      _ = reader.field()
      if reader.at < text.count, text[reader.at] == separator { reader.at += 1 }
    }
    return reader.at
  }

  private mutating func endLine() {
    if text[at] == 13 {
      at += 1
      if at < text.count, text[at] == 10 { at += 1 }
    } else {
      at += 1
    }
    line += 1
  }

  private mutating func field() -> Text {
    guard at < text.count, text[at] == 34 else { return plain(from: at) }
    let start = at + 1
    var doubled = false
    at = start
    while at < text.count {
      let byte = text[at]
      if byte == 34 {
        guard at + 1 < text.count, text[at + 1] == 34 else { break }
        doubled = true
        at += 1
      } else if byte == 10 {
        line += 1
      }
      at += 1
    }
    let content = text[start..<min(at, text.count)]
    if at < text.count { at += 1 } else { unclosedQuote = true }
    let rest = plain(from: at)
    let value = doubled ? single(content) : content
    if rest.isEmpty { return value }
    var joined = Writer(capacity: value.count + rest.count)
    joined.write(value)
    joined.write(rest)
    return arena.keep(joined)
  }

  private mutating func plain(from start: Int) -> Text {
    at = start
    while at < text.count {
      let plain = Scanning.first(of: separator, or: 10, or: 13, in: text.upToSixteen(at: at))
      at += plain
      if plain < 16 { break }
    }
    at = min(at, text.count)
    return text[start..<at]
  }

  private func single(_ content: Text) -> Text {
    let place = unsafe arena.reserve(content.count)
    var out = 0
    var from = 0
    while from < content.count {
      unsafe place[out] = content[from]
      out += 1
      from += content[from] == 34 ? 2 : 1
    }
    arena.shrink(content.count - out)
    return unsafe Text(start: place, count: out)
  }
}
