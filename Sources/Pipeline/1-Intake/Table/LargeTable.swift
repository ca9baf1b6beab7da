/// Opens a .csv file that is too large to be held: all of it is looked at once for its encoding, its beginning is read for
/// the header, and then it is read block by block.
struct LargeTable {
  /// From which size on a file is large, how much of it is read for the header, and how much is a block.
  struct Size {
    var least = 1 << 20
    var head = 5 << 16
    var block = ItemBlock.size
  }

  private let file: OpenFile
  private let size: Size
  private var encoding = TextEncoding.utf8
  /// If not all lines are UTF-8.
  private var lines: MixedLines?

  /// nil if the file is small, or must be held as a whole: rows that belong together, UTF-16, texts that are to be
  /// repaired, and bytes that are not what the settings say.
  static func source(
    of file: OpenFile, named name: String, columns: ColumnMapping?, offset: Int, size: Size = Size()
  ) throws(DiskError) -> CSVSource? {
    guard columns?.isGrouped != true, try file.status().size >= size.least else { return nil }
    var table = LargeTable(file: file, size: size)
    guard let pass = try table.findEncoding(columns?.encoding), !pass.isSuspected else { return nil }
    let read = table.reading()
    var text = Writer(capacity: size.head + size.block)
    while text.count < size.head, try read(&text, size.block) > 0 {}
    let head = TableHead(
      TableText(beginning: text, encoding: table.encoding, note: table.lines?.note), file: name, mapping: columns)
    guard head.table.refusal == nil, head.isWhole else { return nil }
    return CSVSource(head, file: name, columns: columns, offset: offset) { layout, place in
      TableBlocks(
        layout, at: place, rest: head.table.content.text.from(place.byte), endsOpen: pass.endsOpen, size: size.block,
        read: read)
    }
  }

  /// Finds out how the bytes become text, as `DecodedText` does; nil if that takes the whole file.
  private mutating func findEncoding(_ setting: TextEncoding?) throws(DiskError) -> TextPass? {
    var head = Writer(capacity: 4096)
    _ = try file.read(into: &head, most: 4096, at: 0)
    guard FileKind.refusal(of: head.text, asked: .csv) == nil, !UTF16.isIn(head.text) else { return nil }
    if let setting, !head.text.hasPrefix("\u{FEFF}") { encoding = setting }
    let pass = try TextPass(size: size.block, read: reading())
    if pass.isUTF8 { return pass }
    guard setting == nil else { return nil }
    let lines = MixedLines()
    let parts = LineParts(size: size.block, read: bytes())
    while let part = try parts.next() { lines.look(at: part) }
    lines.judge()
    self.lines = lines
    return try TextPass(size: size.block, read: reading())
  }

  /// Reads the text in UTF-8, from its beginning on.
  private func reading() -> TextPass.Read {
    if let lines {
      let parts = LineParts(size: size.block, read: bytes())
      return { (writer, _) throws(DiskError) in
        guard let part = try parts.next() else { return 0 }
        lines.decode(part, to: &writer)
        return part.count
      }
    }
    let read = bytes()
    if encoding == .utf8 { return read }
    let buffer = Buffer()
    return { [encoding] (writer, most) throws(DiskError) in
      buffer.bytes.clear()
      let count = try read(&buffer.bytes, most)
      encoding.decode(buffer.bytes.text, to: &writer)
      return count
    }
  }

  /// Reads the bytes of the file.
  private func bytes() -> TextPass.Read {
    var at = 0
    return { [file] (writer, most) throws(DiskError) in
      let count = try file.read(into: &writer, most: most, at: at)
      at += count
      return count
    }
  }

  /// What was read and not been decoded.
  private final class Buffer { var bytes = Writer(capacity: ItemBlock.size) }
}
