/// Reads a table by its header line: each record becomes a product, each column a field of that name.
///
/// The table is a .csv file, or a workbook or feed that was made one. Columns named `measurements.length` and so on fill
/// the measurements. With a mapping the columns may be called anything, and rows may belong together. Other rows are given
/// in blocks of whole records: who uses a block reads them.
final class CSVSource: ItemSource {
  private let origin: ItemOrigin
  private let head: TableHead
  private let layout: TableLayout
  private lazy var table = TableColumns(head.header, layout)
  private var blocks: TableBlocks?
  private var grouped: GroupedRows?
  private var finished = false
  /// Where to begin; the rows up to there have not been passed over yet.
  private var offset: Int
  /// Whether it is a part of a table, whose last row may not be whole.
  private let isPart: Bool

  /// Takes the whole content, or with `isHead` its beginning, of which the last record is passed over; begins with the
  /// record at `offset` of the text in UTF-8. A block has `size` bytes.
  init(
    file: String, content: consuming Writer, format: InputFormat = .csv, offset: Int = 0, mapping: ColumnMapping? = nil,
    isHead: Bool = false, size: Int = ItemBlock.size
  ) {
    origin = ItemOrigin(file: file, columns: mapping)
    self.offset = offset
    isPart = isHead
    head = TableHead(TableText(content, as: format, mapping: mapping), file: file, mapping: mapping)
    if head.refusal == nil, Mojibake.isSuspected(head.table.content.text) { head.repairTexts() }
    layout = head.layout
    if head.refusal == nil { begin(isCutBefore: false, size) }
  }

  /// A table of which only the head is in memory; `blocks` gives the rows after it.
  init(
    _ head: TableHead, file: String, columns: ColumnMapping?, offset: Int,
    blocks: (TableLayout, TablePlace) -> TableBlocks
  ) {
    origin = ItemOrigin(file: file, columns: columns)
    self.offset = offset
    isPart = false
    self.head = head
    layout = head.layout
    var place = head.end
    if offset > 0 { place.notes = [] }
    if head.refusal == nil { self.blocks = blocks(layout, place) }
  }

  /// Records from the middle of the table whose beginning another source has read. The first one is whole.
  init(of source: CSVSource, content: consuming Writer) {
    origin = source.origin
    offset = 0
    isPart = true
    head = TableHead(source.head, for: TableText(content, as: .csv, mapping: source.origin.columns))
    // A part that is no text says nothing of the others.
    finished = head.refusal != nil
    if !finished, Mojibake.isSuspected(head.table.content.text) { head.repairTexts() }
    layout = head.layout
    if !finished { begin(isCutBefore: true, ItemBlock.size) }
  }

  /// Begins after the header of a table that is in memory.
  private func begin(isCutBefore: Bool, _ size: Int) {
    var place = head.end
    if offset > 0 || isCutBefore { place.notes = [] }
    let text = head.table.content.text
    if let mapping = origin.columns, mapping.isGrouped {
      grouped = GroupedRows(
        layout, mapping, text.from(place.byte), at: place, from: offset, isCutBefore: isCutBefore, isCutBehind: isPart)
      return
    }
    var at = place.byte
    let last = text.isEmpty ? 10 : text[text.count - 1]
    blocks = TableBlocks(layout, at: place, endsOpen: last != 10 && last != 13, size: size) {
      [table = head.table] (writer, most) throws(DiskError) in
      let part = table.content.text[at..<min(at + most, table.content.count)]
      writer.write(part)
      at += part.count
      return part.count
    }
  }

  /// Whether records as long as this table's begin at the text's beginning; `some` of them are looked at.
  func fits(_ text: Text, some count: Int = 4) -> Bool { head.fits(text, some: count) }

  /// The number of the header's line; nil if there is none.
  var lineOfHeader: Int? { head.lineOfHeader }
  var hasTextAboveHeader: Bool { head.hasTextAboveHeader }

  /// What the columns are called.
  var columnNames: [String] { head.header.texts }

  /// How the file's bytes stand for characters.
  var encoding: TextEncoding { head.table.encoding }

  /// The text above the rows, as it was written, to hand refused records back under it.
  var headerLine: Text { head.headerLine }

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    if finished { return false }
    // One for each block: workers that count references to the same one wait for each other.
    block.origin = ItemOrigin(file: origin.file, columns: origin.columns, table: table)
    block.arena.reset()
    if let refusal = head.refusal {
      finished = true
      block.content = .refusal(refusal)
      return true
    }
    if let grouped {
      finished = !fill(block, from: grouped)
    } else {
      finished = try !fillWithRows(block)
    }
    return !finished
  }

  private func fill(_ block: ItemBlock, from grouped: GroupedRows) -> Bool {
    var items: [Item] = []
    var bytes = 0
    while bytes < ItemBlock.size, let item = grouped.next(block.origin, in: block.arena) {
      bytes += item.raw.count
      items.append(item)
    }
    block.content = .items(items)
    return !items.isEmpty
  }

  private func fillWithRows(_ block: ItemBlock) throws(DiskError) -> Bool {
    if offset > 0 { try blocks?.skip(to: offset) }
    offset = 0
    guard let blocks, let place = try blocks.next(into: &block.memory) else { return false }
    let rows = block.rows.flatMap { $0.layout === layout ? $0 : nil } ?? TableRows(layout)
    block.rows = rows
    block.content = .rows(place)
    guard isPart else { return true }
    var items: [Item] = []
    rows.begin(block.memory.text, at: place, in: block.arena)
    while let row = rows.next(isCutBehind: blocks.hasEnded) {
      items.append(rows.item(of: row, cells: row.fields, origin: block.origin, in: block.arena))
    }
    block.content = .items(items)
    return true
  }
}
