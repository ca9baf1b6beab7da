/// Reads comma-separated text by RFC 4180, one record at a time.
///
/// Quotes may enclose line breaks. A doubled quote inside quotes is a quote; with `escapes`, so is a quote after a
/// backslash. Spaces around quotes do not count. If a quote is not closed, the record ends with the text and says so.
struct CSVReader {
  let text: Text
  let separator: UInt8
  /// Whether `\"` inside quotes is a quote, as databases write it.
  let escapes: Bool
  /// Holds the fields in which quotes were doubled.
  let arena: Arena
  private(set) var at = 0
  private(set) var line = 1
  private(set) var unclosedQuote = false
  /// Whether a closing quote of the record is followed by more than white space.
  private(set) var strayText = false
  /// Where each field of the record begins, counted from the record's own beginning.
  var starts: [Int] = []

  init(_ text: Text, separator: UInt8 = UInt8(ascii: ","), escapes: Bool = false, from start: Int = 0, arena: Arena) {
    self.text = text
    self.separator = separator
    self.escapes = escapes
    self.arena = arena
    at = start
    if start > 0 { line += CSVReader.lineBreaks(in: text[0..<start]) }
    passMarks()
  }

  /// Reads records from the middle of a text, of which the first one is on a line; `starts` is memory to use again.
  init(_ text: Text, separator: UInt8, escapes: Bool, onLine line: Int, starts: [Int] = [], arena: Arena) {
    self.text = text
    self.separator = separator
    self.escapes = escapes
    self.arena = arena
    self.line = line
    self.starts = starts
  }

  /// Reads the next record into `fields`; false if there is none. An empty line is a record of one empty field.
  mutating func next(into fields: inout [Text]) -> Bool {
    fields.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    unclosedQuote = false
    strayText = false
    guard at < text.count else { return false }
    let start = at
    passMarks()
    while true {
      starts.append(at - start)
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

  /// A program that joins files leaves the byte order mark of each of them.
  @inline(__always)
  private mutating func passMarks() {
    while at < text.count, text[at] == 0xEF, text.from(at).hasPrefix("\u{FEFF}") { at += 3 }
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
    guard at < text.count else { return plain(from: at) }
    if text[at] == 34 { return quoted(at) }
    guard text[at] == 32 || text[at] == 9 && separator != 9 else { return plain(from: at) }
    var start = at
    while start < text.count, text[start] == 32 || text[start] == 9 && separator != 9 { start += 1 }
    guard start < text.count, text[start] == 34 else { return plain(from: at) }
    // Spaces and a quote: only if the quotes enclose the whole value are the spaces no part of the text.
    let before = self
    let value = quoted(start)
    if !strayText, !unclosedQuote { return value }
    self = before
    return plain(from: at)
  }

  private mutating func quoted(_ quote: Int) -> Text {
    let start = quote + 1
    var replaces = false
    at = start
    while at < text.count {
      let plain = Scanning.first(of: 34, or: 34, or: escapes ? 92 : 34, in: text.upToSixteen(at: at))
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { break }
      let byte = text[at]
      if byte == 34 {
        guard at + 1 < text.count, text[at + 1] == 34 else { break }
        replaces = true
        at += 1
      } else if byte == 92, at + 1 < text.count, text[at + 1] == 34 || text[at + 1] == 92 {
        replaces = true
        at += 1
      }
      at += 1
    }
    at = min(at, text.count)
    let content = text[start..<at]
    line += CSVReader.lineBreaks(in: content)
    if at < text.count { at += 1 } else { unclosedQuote = true }
    let rest = plain(from: at)
    let value = replaces ? single(content) : content
    if rest.trimmed.isEmpty { return value }
    strayText = true
    var joined = Writer(capacity: value.count + rest.count)
    joined.write(value)
    joined.write(rest)
    return arena.keep(joined)
  }

  /// How many lines end in a text: with a line feed, a carriage return, or both.
  static func lineBreaks(in text: Text) -> Int {
    var count = 0
    var at = 0
    while at < text.count {
      let plain = Scanning.first(of: 10, or: 10, or: 13, in: text.upToSixteen(at: at))
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { break }
      if text[at] == 10 || text.byte(orZeroAt: at + 1) != 10 { count += 1 }
      at += 1
    }
    return count
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

  /// With one quote for two, and without the backslashes that escape.
  private func single(_ content: Text) -> Text {
    let place = unsafe arena.reserve(content.count)
    var out = 0
    var from = 0
    while from < content.count {
      let next = content.byte(orZeroAt: from + 1)
      if content[from] == 34 && next == 34 || escapes && content[from] == 92 && (next == 34 || next == 92) { from += 1 }
      unsafe place[out] = content[from]
      out += 1
      from += 1
    }
    arena.shrink(content.count - out)
    return unsafe Text(start: place, count: out)
  }
}
