/// Opens a .csv file that is too large to be held: its beginning is read for the header, all of it is looked at once for
/// its encoding, and then it is read block by block.
struct LargeTable {
  /// From which size on a file is large, how much of it is read for the header, and how much is a block.
  struct Size {
    var least = 1 << 20
    var head = 5 << 16
    var block = ItemBlock.size
  }

  private let file: OpenFile
  private let encoding: TextEncoding
  private let size: Size

  /// nil where the file is small, or has to be held as a whole: rows that belong together, UTF-16, and texts that are not
  /// in one encoding, or are to be repaired.
  static func source(
    of file: OpenFile, named name: String, columns: ColumnMapping?, offset: Int, size: Size = Size()
  ) throws(DiskError) -> CSVSource? {
    guard columns?.groupBy == nil, try file.status().size >= size.least else { return nil }
    var raw = Writer(capacity: size.head)
    _ = try file.read(into: &raw, most: size.head, at: 0)
    guard FileKind.refusal(of: raw.text, asked: .csv) == nil, !UTF16.isIn(raw.text) else { return nil }
    let isMarked = raw.text.hasPrefix("\u{FEFF}")
    let encoding = isMarked ? .utf8 : columns?.encoding ?? .utf8
    let table = LargeTable(file: file, encoding: encoding, size: size)
    let pass = try TextPass(size: size.block, read: table.reading(from: 0))
    guard pass.isUTF8, !pass.isSuspected else { return nil }
    let head = TableHead(
      TableText(beginning: encoding.decoded(raw), encoding: encoding), file: name, mapping: columns)
    guard head.table.refusal == nil, head.isWhole else { return nil }
    let read = table.reading(from: size.head)
    return CSVSource(head, file: name, columns: columns, offset: offset) { layout, place in
      TableBlocks(
        layout, at: place, rest: head.table.content.text.from(head.end.byte), endsOpen: pass.endsOpen, size: size.block,
        read: read)
    }
  }

  /// Reads the text in UTF-8, from a byte of the file on.
  private func reading(from start: Int) -> TextPass.Read {
    var at = start
    if encoding == .utf8 {
      return { [file] (writer, most) throws(DiskError) in
        let count = try file.read(into: &writer, most: most, at: at)
        at += count
        return count
      }
    }
    let bytes = Bytes()
    return { [file, encoding] (writer, most) throws(DiskError) in
      bytes.read.clear()
      let count = try file.read(into: &bytes.read, most: most, at: at)
      encoding.decode(bytes.read.text, to: &writer)
      at += count
      return count
    }
  }

  /// What was read and not been decoded.
  private final class Bytes { var read = Writer(capacity: ItemBlock.size) }
}
