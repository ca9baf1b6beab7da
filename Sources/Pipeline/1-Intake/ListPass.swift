/// Reads a JSON list to its end once, strictly, and keeps only the places of its parts: if the list has an error
/// anywhere, nothing of it is taken.
final class ListPass {
  /// Some elements that are read together.
  struct Part {
    var place: ListElements.Place
    var end: Int
  }

  /// Reads at most this many bytes from a byte of the file on; 0 at its end.
  typealias Read = (inout Writer, Int, Int) throws(DiskError) -> Int

  private(set) var parts: [Part] = []
  private(set) var refusal: FileRefusal?
  private let read: Read
  private let size: Int
  private let document = JSONDocument(arena: Arena(chunk: 4096))
  private var parser: JSONParser
  /// The part of the file in memory, and where it begins.
  private var window: Writer
  private var spare: Writer
  private var base = 0
  private var isEnd = false
  /// How far lines and columns have been counted.
  private var counted = ListElements.Place()

  /// A part has `size` bytes, and is as long as the element that it ends with.
  init(size: Int = ItemBlock.size, read: @escaping Read) throws(DiskError) {
    self.size = max(1, size)
    self.read = read
    window = Writer(capacity: size + 4096)
    spare = Writer(capacity: size + 4096)
    parser = JSONParser(text: .empty, arena: document.arena, takesHalves: true)
    var isListed = false
    while !isListed, refusal == nil {
      try readOn()
      isListed = readElements()
    }
    while refusal == nil {
      do throws(JSONSyntaxError) { try parser.end() } catch { refuse(error) }
      if isEnd || refusal != nil { break }
      parser.at = window.count
      try readOn()
    }
  }

  /// Continues with the text from the parser's place, and more of it.
  private func readOn() throws(DiskError) {
    let passed = parser.at
    count(to: base + passed)
    spare.clear()
    spare.write(window.text.from(passed))
    base += passed
    // What takes more than there is takes twice as much: then no byte is read again and again.
    isEnd = try read(&spare, max(size - spare.count, spare.count, 1), base + spare.count) == 0
    swap(&window, &spare)
    parser = JSONParser(goingOn: parser, in: window.text)
  }

  /// Reads the elements that are whole; true at the list's end, or when an error has been found.
  private func readElements() -> Bool {
    while true {
      let before = parser
      do throws(JSONSyntaxError) {
        let range = try parser.nextElement(into: document)
        document.arena.reset()
        guard let range else { return true }
        // The text after the comma decides whether it is one too many.
        if !isEnd, !parser.listEnded, parser.at >= window.count {
          parser = before
          return false
        }
        add(range)
      } catch {
        let isCut = error.fault == .unexpectedEnd || max(parser.at, error.offset) + 16 > window.count
        if isCut, !isEnd {
          parser = before
          return false
        }
        refuse(error)
        return true
      }
    }
  }

  private func add(_ range: Range<Int>) {
    let start = base + range.lowerBound
    if let last = parts.last, last.end - last.place.byte < size {
      parts[parts.count - 1].end = base + range.upperBound
      return
    }
    count(to: start)
    parts.append(Part(place: counted, end: base + range.upperBound))
  }

  /// Counts lines and columns up to a byte of the window.
  private func count(to byte: Int) {
    guard byte > counted.byte else { return }
    let text = window.text[(counted.byte - base)..<(byte - base)]
    (counted.line, counted.column) = text.place(of: text.count, line: counted.line, column: counted.column)
    counted.byte = byte
  }

  private func refuse(_ error: JSONSyntaxError) {
    count(to: base + error.offset)
    refusal = FileRefusal(
      code: error.code, offset: 0, message: error.message, hint: error.hint, text: .empty,
      place: (counted.line, counted.column))
  }
}
