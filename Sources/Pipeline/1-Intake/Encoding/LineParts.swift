/// Reads a text in parts of whole lines.
final class LineParts {
  private let read: TextPass.Read
  private let size: Int
  private var part: Writer
  private var given = 0
  private var isEnd = false

  init(size: Int, read: @escaping TextPass.Read) {
    self.size = max(1, size)
    self.read = read
    part = Writer(capacity: size + 4096)
  }

  /// The next part, until the one after it is read; nil after the last one.
  func next() throws(DiskError) -> Text? {
    var rest = Writer(capacity: size + 4096)
    rest.write(part.text.from(given))
    part = rest
    given = 0
    while given == 0, !isEnd {
      isEnd = try read(&part, max(size - part.count, part.count, 1)) == 0
      given = isEnd ? part.count : LineParts.wholeLines(part.text)
    }
    return given > 0 ? part.text[0..<given] : nil
  }

  /// How many bytes of a text are surely whole lines: a line feed may follow a carriage return.
  private static func wholeLines(_ text: Text) -> Int {
    if let last = text.last(10, notBefore: 0) { return last + 1 }
    guard text.count > 1 else { return 0 }
    return text[0..<(text.count - 1)].last(13, notBefore: 0).map { $0 + 1 } ?? 0
  }
}
