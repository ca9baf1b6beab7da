/// Distinguishes JSON lines from one JSON value, for files whose name says the other.
enum LinesUnderJSON {
  /// Whether a .json file is several objects, one a line.
  static func isLines(_ text: Text) -> Bool {
    let first = line(of: text, from: 0)
    guard first.text.byte(orZeroAt: 0) == UInt8(ascii: "{"), first.end < text.count,
      line(of: text, from: first.end).text.byte(orZeroAt: 0) == UInt8(ascii: "{")
    else { return false }
    return isWhole(first.text)
  }

  /// Whether a .jsonl file begins with a list, or with an object of several lines, and so must be read whole.
  static func mayBeList(_ head: Text) -> Bool {
    let (text, end) = line(of: head, from: 0)
    guard !text.isEmpty, end < head.count else { return text.byte(orZeroAt: 0) == UInt8(ascii: "[") }
    if text[0] == UInt8(ascii: "[") { return true }
    return text[0] == UInt8(ascii: "{")
      && [UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "[")].contains(text[text.count - 1])
  }

  /// Whether a text is one JSON value.
  static func isWhole(_ text: Text) -> Bool {
    let document = JSONDocument(arena: Arena(chunk: 4096))
    var parser = JSONParser(text: text, arena: document.arena, takesHalves: true)
    guard !parser.isAtEnd else { return false }
    do throws(JSONSyntaxError) {
      if parser.beginsList {
        while try parser.nextElement(into: document) != nil { document.arena.reset() }
        try parser.end()
      } else {
        try document.parse(text, takesHalves: true)
      }
      return true
    } catch {
      return false
    }
  }

  /// The first line that is not blank, without its mark and white space, and where the next one begins.
  private static func line(of text: Text, from start: Int) -> (text: Text, end: Int) {
    var at = start
    while true {
      let end = text.first(10, from: at) ?? text.count
      var line = text[min(at, end)..<end]
      if line.hasPrefix("\u{FEFF}") { line = line.from(3) }
      if !line.trimmed.isEmpty || end == text.count { return (line.trimmed, min(end + 1, text.count)) }
      at = end + 1
    }
  }
}

/// A file that is refused before anything of it is read.
final class RefusedSource: ItemSource {
  private let origin: ItemOrigin
  private var refusal: FileRefusal?

  init(file: String, _ refusal: FileRefusal) {
    origin = ItemOrigin(file: file)
    self.refusal = refusal
  }

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    guard let refusal else { return false }
    self.refusal = nil
    block.origin = origin
    block.content = .refusal(refusal)
    return true
  }
}
