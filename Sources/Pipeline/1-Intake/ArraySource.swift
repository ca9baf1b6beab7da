/// Reads a .json file: one product, or a list of them. The file is read to its end before anything of it is taken.
final class ArraySource: ItemSource {
  private let origin: ItemOrigin
  /// The content of a file that is no list itself.
  private let content: Writer
  private let document = JSONDocument(arena: Arena(chunk: 4096))
  private var parser: JSONParser
  /// A list, whose parts are read when they are needed.
  private var parts: [ListPass.Part]?
  private var read: ListPass.Read?
  private var nextPart = 0
  private var refusal: FileRefusal?
  /// Whether the content holds a list that the settings name.
  private var holdsList = false
  private var finished = false
  private var resume: Int

  /// Takes the whole content; begins with the first item that ends after `offset`. A part of a list has `size` bytes.
  init(
    file: String, content: consuming Writer, columns: ColumnMapping? = nil, offset: Int = 0, size: Int = ItemBlock.size
  ) {
    origin = ItemOrigin(file: file, columns: columns)
    resume = offset
    self.content = content
    // An item with half of a surrogate pair is judged by itself, by those who read it.
    parser = JSONParser(text: self.content.text, arena: document.arena, takesHalves: true)
    if parser.isAtEnd {
      refusal = .empty
    } else if parser.beginsList {
      let text = self.content.text
      let read: ListPass.Read = { writer, most, at in
        let part = text[min(at, text.count)..<min(at + most, text.count)]
        writer.write(part)
        return part.count
      }
      // Memory can always be read.
      let list = try? ListPass(size: size, read: read)
      parts = list?.parts ?? []
      refusal = list?.refusal
      self.read = read
    } else {
      check()
    }
  }

  /// A file that is a list, as a pass over it has shown.
  init(file: String, list: ListPass, columns: ColumnMapping?, offset: Int, read: @escaping ListPass.Read) {
    origin = ItemOrigin(file: file, columns: columns)
    resume = offset
    content = Writer(capacity: 0)
    parser = JSONParser(text: .empty, arena: document.arena)
    parts = list.parts
    self.read = read
    refusal = list.refusal
  }

  /// Whether nothing of the file is taken.
  var isRefused: Bool { refusal != nil }

  /// Reads the file to its end once, keeping nothing.
  private func check() {
    do throws(JSONSyntaxError) {
      try document.parse(content.text, takesHalves: true)
      if origin.columns?.items == nil, let (message, hint) = NoProductList.refusal(of: document.root) {
        refusal = FileRefusal(code: .wrongFormat, offset: 0, message: message, hint: hint, text: content.text)
        return
      }
      findItems()
    } catch {
      refusal = FileRefusal(
        code: error.code, offset: error.offset, message: error.message, hint: error.hint, text: content.text)
    }
  }

  /// Goes to the list inside the object if the settings name one.
  private func findItems() {
    guard let name = origin.columns?.items else { return }
    guard let list = JSONPath.node(name, in: document.root, document.arena), list.kind == .array else {
      refusal = FileRefusal(
        code: .missingColumn, offset: 0, message: "there is no list \"\(name)\" in it, which the settings name",
        hint: "correct columns in pipeline.json, or set there which files they are for", text: content.text)
      return
    }
    holdsList = true
    parser.at = Int(list.token.offset)
  }

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    if finished { return false }
    // One for each block: workers that count references to the same one wait for each other.
    block.origin = ItemOrigin(file: origin.file, columns: origin.columns)
    if let refusal {
      finished = true
      block.content = .refusal(refusal)
      return true
    }
    if let parts, let read { return try fill(block, with: parts, read) }
    var items: [Item] = []
    if holdsList {
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

  /// Reads the next part that is wanted.
  private func fill(
    _ block: ItemBlock, with parts: [ListPass.Part], _ read: ListPass.Read
  ) throws(DiskError) -> Bool {
    while nextPart < parts.count, parts[nextPart].end <= resume { nextPart += 1 }
    guard nextPart < parts.count else {
      finished = true
      return false
    }
    var place = parts[nextPart].place
    place.resume = resume
    block.memory.clear()
    _ = try read(&block.memory, parts[nextPart].end - place.byte, place.byte)
    block.content = .elements(place)
    nextPart += 1
    return true
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
