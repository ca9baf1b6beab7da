/// Reads the lines of the product log even if some are no records: a check and a rescue must see all of them.
struct StoreLines {
  /// One line; valid until the next one is read.
  struct Line {
    /// As it is there, without the line break.
    let text: Text
    /// Counted from 1.
    let number: Int
    /// Where it begins.
    let offset: Int
    /// nil if it is damaged.
    let record: Record?
  }

  private let file: OpenFile
  /// Bytes that count.
  private let length: Int
  private let document = JSONDocument(arena: Arena())

  init(_ file: OpenFile, length: Int) {
    self.file = file
    self.length = length
  }

  /// Calls `body` with every line. What follows the last line break is a line, too.
  func forEach(_ body: (Line) throws -> Void) throws {
    var buffer = Writer(capacity: 1 << 18)
    var (offset, number, isEnd) = (0, 0, false)
    while !isEnd {
      let wanted = min(1 << 18, length - offset - buffer.count)
      isEnd = try wanted <= 0 || file.read(into: &buffer, most: wanted, at: offset + buffer.count) == 0
      let text = buffer.text
      var at = 0
      while at < text.count, let end = text.first(10, from: at) ?? (isEnd ? text.count : nil) {
        number += 1
        document.arena.reset()
        let line = text[at..<end]
        let record = (try? document.parse(line)) == nil ? nil : Record(document.root)
        try body(Line(text: line, number: number, offset: offset + at, record: record))
        at = end + 1
      }
      let rest = Writer(copying: text.from(min(at, text.count)))
      offset += at
      buffer.clear()
      buffer.write(rest.text)
    }
  }
}
