/// Reads JSON lines from a file or a pipe, in bounded memory whatever its length.
final class LineSource: ItemSource {
  /// Reads at most this many bytes more into a buffer, and returns how many; 0 at the end.
  typealias Read = (inout Writer, Int) throws(DiskError) -> Int

  private let origin: ItemOrigin
  private let read: Read
  private var line = 1
  private var offset: Int
  /// The beginning of a line whose end has not been read yet.
  private var carry = Writer(capacity: 4096)
  private var ended = false
  private var anything = false

  /// Begins at a byte and line of the file; `read` continues from there. An empty file is a problem. An empty pipe
  /// (`mayBeEmpty`) is not: nothing in, nothing out.
  init(
    file: String, columns: ColumnMapping? = nil, offset: Int = 0, line: Int = 1, mayBeEmpty: Bool = false,
    read: @escaping Read
  ) {
    origin = ItemOrigin(file: file, columns: columns)
    self.read = read
    self.offset = offset
    self.line = line
    anything = offset > 0 || mayBeEmpty
  }

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    if ended { return false }
    // One for each block: workers that count references to the same one wait for each other.
    block.origin = ItemOrigin(file: origin.file, columns: origin.columns)
    block.firstLine = line
    block.start = offset
    block.content = .lines
    block.memory.clear()
    block.memory.write(carry.text)
    carry.clear()
    var searched = 0
    while true {
      let count = try read(&block.memory, ItemBlock.size)
      if count == 0 {
        ended = true
        break
      }
      let text = block.memory.text
      if !anything, !text.trimmed.isEmpty { anything = true }
      // Only the first line here can be too long. Its own length decides, not how many bytes each read returned.
      let lineEnd = text.first(10, from: searched)
      if (lineEnd ?? text.count) > JSONDocument.maximumLength { return try refuseLine(in: block, endingAt: lineEnd) }
      if let last = text.last(10, notBefore: searched) {
        carry.write(text.from(last + 1))
        block.memory.cut(to: last + 1)
        break
      }
      searched = text.count
    }
    let text = block.memory.text
    offset += text.count
    line += text.count(of: 10)
    if ended, !anything { return refuseEmpty(block) }
    return !text.isEmpty
  }

  /// Skips a line that is too long to be held, and says so; its end may have been read already.
  private func refuseLine(in block: ItemBlock, endingAt lineEnd: Int?) throws(DiskError) -> Bool {
    block.arena.reset()
    let head = block.arena.keep(block.memory.text[0..<200])
    var lineEnd = lineEnd
    while !ended {
      if let lineEnd {
        carry.write(block.memory.text.from(lineEnd + 1))
        offset += lineEnd + 1
        break
      }
      offset += block.memory.count
      block.memory.clear()
      ended = try read(&block.memory, ItemBlock.size) == 0
      lineEnd = block.memory.text.first(10)
    }
    block.content = .items([Item(raw: head, origin: origin, line: line, end: offset, tooLong: true)])
    line += 1
    return true
  }

  private func refuseEmpty(_ block: ItemBlock) -> Bool {
    block.content = .refusal(.empty)
    return true
  }
}

extension LineSource {
  /// Reads a descriptor of the process, such as standard input.
  convenience init(descriptor: Int32, file: String = "-", columns: ColumnMapping?, line: Int = 1) {
    self.init(file: file, columns: columns, line: line, mayBeEmpty: true) { (writer, most) throws(DiskError) in
      let count = unsafe Platform.read(descriptor, writer.reserve(most), most)
      guard count >= 0 else { throw DiskError(operation: "read", path: "standard input", errno: Platform.lastError) }
      writer.advance(count)
      return count
    }
  }
}
