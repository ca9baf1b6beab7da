/// Reads a .json file: one product, or a list of them. The file is read to its end before anything of it is taken.
final class ArraySource: ItemSource {
  private let origin: ItemOrigin
  private let content: Writer
  private let document = JSONDocument(arena: Arena(chunk: 4096))
  private var parser: JSONParser
  private var refusal: FileRefusal?
  private var isList = false
  private var finished = false
  private var resume: Int

  /// Takes the whole content; begins with the first item that ends behind `offset`.
  init(file: String, content: consuming Writer, columns: ColumnMapping? = nil, offset: Int = 0) {
    origin = ItemOrigin(file: file, columns: columns)
    resume = offset
    self.content = content
    // An item with half of a surrogate pair is judged by itself, by those who read it.
    parser = JSONParser(text: self.content.text, arena: document.arena, takesHalves: true)
    check()
  }

  /// Reads the file to its end once, keeping nothing.
  private func check() {
    var reader = parser
    if reader.isAtEnd {
      refusal = .empty
      return
    }
    do throws(JSONSyntaxError) {
      isList = reader.beginsList
      if isList {
        while try reader.nextElement(into: document) != nil { document.arena.reset() }
        try reader.end()
      } else {
        try document.parse(content.text, takesHalves: true)
        findItems()
      }
    } catch {
      refusal = FileRefusal(
        code: error.code, offset: error.offset, message: error.message, hint: error.hint, text: content.text)
    }
  }

  /// Goes to the list inside the object where the settings name it.
  private func findItems() {
    guard let name = origin.columns?.items else { return }
    guard let list = JSONPath.node(name, in: document.root, document.arena), list.kind == .array else {
      refusal = FileRefusal(
        code: .missingColumn, offset: 0, message: "there is no list \"\(name)\" in it, which the settings name",
        hint: "correct columns in pipeline.json, or set there which files they are for", text: content.text)
      return
    }
    isList = true
    parser.at = Int(list.token.offset)
  }

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    if finished { return false }
    block.origin = origin
    if let refusal {
      finished = true
      block.content = .refusal(refusal)
      return true
    }
    var items: [Item] = []
    if isList {
      fill(&items, block)
    } else {
      finished = true
      if resume >= content.count { return false }
      let isTooLong = content.count > JSONDocument.maximumLength
      items = [Item(raw: content.text, origin: origin, line: 1, end: content.count, tooLong: isTooLong)]
    }
    block.content = .items(items)
    return !items.isEmpty
  }

  private var line = 1
  private var column = 1
  private var counted = 0

  private func fill(_ items: inout [Item], _ block: ItemBlock) {
    var bytes = 0
    while bytes < ItemBlock.size {
      // It was read once without an error; so no error can come now.
      guard let range = try? parser.nextElement(into: document) else {
        finished = true
        return
      }
      document.arena.reset()
      let whole = Item(raw: content.text[counted..<range.lowerBound], origin: origin, line: line, column: column)
      (line, column) = whole.place(of: whole.raw.count)
      counted = range.lowerBound
      if range.upperBound <= resume { continue }
      items.append(
        Item(
          raw: content.text[range], origin: origin, line: line, column: column, end: range.upperBound,
          tooLong: range.count > JSONDocument.maximumLength))
      bytes += range.count
    }
  }
}
