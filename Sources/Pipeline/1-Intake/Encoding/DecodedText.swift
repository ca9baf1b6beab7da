/// A file's text in UTF-8, and what was found out about its bytes.
///
/// A mark says what they are: UTF-8, or UTF-16 either way round. Without one the settings say it, else what makes sense:
/// UTF-8, then the encoding of one byte a sign in which the lines that are not UTF-8 read best. Each line is judged by
/// itself, since files are put together of others.
struct DecodedText: ~Copyable {
  let content: Writer
  /// How what is handed back is written.
  let encoding: TextEncoding
  /// Whether that begins with a mark, so that a spreadsheet sees that it is UTF-8.
  private(set) var writesMark = false
  private(set) var note: SourceNote?
  private(set) var refusal: FileRefusal?

  init(_ content: consuming Writer, as setting: TextEncoding? = nil) {
    if let order = UTF16.order(of: content.text) {
      self.content = UTF16.decoded(content, order)
      encoding = .utf8
      writesMark = true
      return
    }
    let isMarked = content.text.hasPrefix("\u{FEFF}")
    if let setting, setting != .utf8, !isMarked || UTF8Check.firstInvalid(in: content.text) != nil {
      self.content = setting.decoded(content)
      encoding = setting
      return
    }
    encoding = .utf8
    guard let invalid = UTF8Check.firstInvalid(in: content.text) else {
      self.content = content
      return
    }
    if setting == .utf8 {
      refusal = FileRefusal(
        code: .invalidUTF8, offset: invalid, message: "these bytes are not UTF-8, as the settings say that they are",
        hint: "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\"), or take \"encoding\" out of columns in "
          + "pipeline.json", text: .empty)
      self.content = content
      return
    }
    var lines = MixedLines(content.text)
    self.content = lines.decoded()
    writesMark = true
    note = lines.note
  }
}

/// Text in units of two bytes, as spreadsheets write under the name of Unicode.
enum UTF16 {
  fileprivate enum Order { case littleEndian, bigEndian }

  static func isIn(_ text: Text) -> Bool { order(of: text) != nil }

  /// nil where it is none.
  fileprivate static func order(of text: Text) -> Order? {
    if text.hasPair("\u{FF}", "\u{FE}") { return .littleEndian }
    if text.hasPair("\u{FE}", "\u{FF}") { return .bigEndian }
    // Without a mark: every other byte of a header in Latin letters is zero.
    let units = min(text.count, 128) / 2
    guard units >= 4 else { return nil }
    let low = (0..<units).count { text[2 * $0] == 0 }
    let high = (0..<units).count { text[2 * $0 + 1] == 0 }
    if low == 0, high * 10 > units * 7 { return .littleEndian }
    if high == 0, low * 10 > units * 7 { return .bigEndian }
    return nil
  }

  fileprivate static func decoded(_ content: consuming Writer, _ order: Order) -> Writer {
    let bytes = content.text
    var writer = Writer(capacity: bytes.count + 16)
    func unit(_ at: Int) -> Int {
      let (first, second) = (Int(bytes[at]), Int(bytes[at + 1]))
      return order == .littleEndian ? second << 8 | first : first << 8 | second
    }
    var at = 0
    while at + 1 < bytes.count {
      let first = unit(at)
      at += 2
      guard (0xD800..<0xE000).contains(first) else {
        writer.write(scalar: first)
        continue
      }
      if first < 0xDC00, at + 1 < bytes.count, (0xDC00..<0xE000).contains(unit(at)) {
        writer.write(scalar: 0x10000 + (first - 0xD800) << 10 + (unit(at) - 0xDC00))
        at += 2
      } else {
        writer.write(scalar: 0xFFFD)
      }
    }
    return writer
  }
}

extension Text {
  /// Whether it begins with two bytes.
  fileprivate func hasPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    count >= 2 && self[0] == UInt8(first.value) && self[1] == UInt8(second.value)
  }
}

/// A text of which not all lines are UTF-8.
private struct MixedLines {
  private let text: Text
  private var encoding = TextEncoding.windows1252
  private var bad: [(range: Range<Int>, line: Int)] = []
  /// Lines that are UTF-8 and more than ASCII.
  private var good = 0

  init(_ text: Text) {
    self.text = text
    var line = 1
    var at = 0
    while at < text.count {
      let end = MixedLines.end(of: text, from: at)
      let bytes = text[at..<end]
      if UTF8Check.firstInvalid(in: bytes) != nil {
        bad.append((at..<end, line))
      } else if MixedLines.isBeyondASCII(bytes) {
        good += 1
      }
      at = end + (end + 1 < text.count && text[end] == 13 && text[end + 1] == 10 ? 2 : 1)
      line += 1
    }
    encoding = EncodingJudge().encoding(of: bad.prefix(2000).map { text[$0.range] })
  }

  private static func end(of text: Text, from start: Int) -> Int {
    var at = start
    while at < text.count {
      let plain = Scanning.first(of: 10, or: 10, or: 13, in: text.upToSixteen(at: at))
      at += plain
      if plain < 16 { break }
    }
    return min(at, text.count)
  }

  private static func isBeyondASCII(_ bytes: Text) -> Bool {
    var at = 0
    while at < bytes.count {
      if bytes.eight(at: at) & 0x8080_8080_8080_8080 != 0 { return true }
      at += 8
    }
    return false
  }

  var note: SourceNote? {
    guard let first = bad.first else { return nil }
    let count = bad.count == 1 ? "this line is" : "this line and \(bad.count - 1) more are"
    return SourceNote(
      .guessedEncoding, line: first.line, message: "\(count) not UTF-8; read as \(encoding.name)",
      hint: "look at its accents; \"encoding\" of columns in pipeline.json can name another, or save the file as UTF-8")
  }

  mutating func decoded() -> Writer {
    var writer = Writer(capacity: text.count + text.count / 8 + 16)
    var at = 0
    for (range, _) in bad {
      writer.write(text[at..<range.lowerBound])
      // In a file of UTF-8 a line with a wrong byte is UTF-8 but for that byte.
      if good >= bad.count {
        decodeWrongBytes(of: text[range], to: &writer)
      } else {
        encoding.decode(text[range], to: &writer)
      }
      at = range.upperBound
    }
    writer.write(text.from(at))
    return writer
  }

  private func decodeWrongBytes(of line: Text, to writer: inout Writer) {
    var rest = line
    while let wrong = UTF8Check.firstInvalid(in: rest) {
      writer.write(rest[0..<wrong])
      let cut = MixedLines.cutSequence(rest, at: wrong)
      // Half of a character, where a program has cut a text by bytes, is left out.
      if cut == 0 { encoding.decode(rest[wrong..<(wrong + 1)], to: &writer) }
      rest = rest.from(wrong + max(1, cut))
    }
    writer.write(rest)
  }

  /// How many bytes there are of a character that is cut at the end of its cell; 0 where it is none.
  private static func cutSequence(_ text: Text, at start: Int) -> Int {
    let lead = text[start]
    let whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var end = start + 1
    while end < text.count, end - start < whole, text[end] & 0xC0 == 0x80 { end += 1 }
    let isAtEnd = end == text.count || [34, 44, 59, 9, 124].contains(text[end])
    guard isAtEnd, end - start < whole else { return 0 }
    let second = text.byte(orZeroAt: start + 1)
    let isTypical =
      lead == 0xC3 || lead == 0xC2 || lead == 0xE2 && (0x80...0x84).contains(second)
      || lead == 0xF0 && second == 0x9F
    return isTypical ? end - start : 0
  }
}
