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
    let lines = MixedLines()
    lines.look(at: content.text)
    lines.judge()
    var decoded = Writer(capacity: content.count + content.count / 8 + 16)
    lines.decode(content.text, to: &decoded)
    self.content = decoded
    writesMark = true
    note = lines.note
  }
}

/// Text in units of two bytes, as spreadsheets write under the name of Unicode.
enum UTF16 {
  fileprivate enum Order { case littleEndian, bigEndian }

  static func isIn(_ text: Text) -> Bool { order(of: text) != nil }

  /// nil if it is none.
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
