/// Parts the rows of a table into blocks of whole records, each with its place, for cores that read them at the same time.
///
/// A block ends before a row: lines that are skipped after its last row are in it, and are reported with that row.
final class TableBlocks {
  typealias Read = LineSource.Read

  private let layout: TableLayout
  private let ends: RecordEnds
  private let signs: RowSigns
  private let header: TableHeader
  private let memory = Arena(chunk: 4096)
  /// For the fields of records that are looked at closely.
  private let scratch = Arena(chunk: 4096)
  private var fields: [Text] = []
  /// How many bytes are read at a time.
  private let size: Int
  private let read: Read
  /// What has been read and not been given.
  private var carry: Writer
  private var place: TablePlace
  /// Whether there is nothing left.
  private(set) var hasEnded = false
  /// Whether the text ends without a line end, so that its last row may have been cut.
  private let endsOpen: Bool

  /// The records from `place` on: those of `rest`, and then what `read` gives.
  init(
    _ layout: TableLayout, at place: TablePlace, rest: Text = .empty, endsOpen: Bool, size: Int,
    read: @escaping Read
  ) {
    self.layout = layout
    self.place = place
    self.endsOpen = endsOpen
    self.size = max(1, size)
    self.read = read
    ends = RecordEnds(separator: layout.separator, escapes: layout.escapes)
    header = layout.header(in: memory)
    signs = RowSigns(header, separator: layout.separator)
    carry = Writer(copying: rest)
  }

  /// Fills a block with the next records, at least one row of them; nil if there are none.
  func next(into block: inout Writer) throws(DiskError) -> TablePlace? {
    if hasEnded { return nil }
    let start = place
    try fill(&block) { _ in false }
    place.notes = []
    return block.count > 0 ? start : nil
  }

  /// Skips the records up to a byte of the text that is after a row.
  func skip(to offset: Int) throws(DiskError) {
    var block = Writer(capacity: min(size, ItemBlock.size))
    while !hasEnded, place.byte < offset { try fill(&block) { $0 >= offset } }
    place.notes = []
  }

  /// Reads until another row begins after a row, or the text ends. `isEnough` says whether the block is to end at a
  /// byte at which a record begins.
  private func fill(_ block: inout Writer, until isEnough: (Int) -> Bool) throws(DiskError) {
    scratch.reset()
    block.clear()
    block.write(carry.text)
    carry.clear()
    let start = place
    var now = place
    var cut = 0
    var at = 0
    var rows = 0
    var isDone = false
    while !isDone {
      let isRead = try more(&block)
      let text = block.text
      // With a separator that is no usual one, only the whole text shows where records end.
      if isRead, !ends.isUsual { continue }
      while at < text.count, let end = ends.end(of: text, from: at, isWhole: !isRead) {
        let before = now
        if take(text, at, end, &now, start) {
          if rows > 0 { (cut, place) = (at, before) }
          rows += 1
        }
        at = end
        if isEnough(start.byte + at) {
          (cut, place, isDone) = (at, now, true)
          break
        }
      }
      if !isRead, !isDone { (cut, place) = (text.count, now) }
      isDone = isDone || cut > 0 || !isRead
    }
    hasEnded = isAtEnd && cut == block.count
    carry.write(block.text.from(cut))
    block.cut(to: cut)
    place.byte = start.byte + cut
    place.line = start.line + CSVReader.lineBreaks(in: block.text)
  }

  private var isAtEnd = false

  /// Reads on; false at the end of the text.
  private func more(_ block: inout Writer) throws(DiskError) -> Bool {
    if isAtEnd { return false }
    isAtEnd = try read(&block, block.count < size ? size - block.count : block.count) == 0
    return !isAtEnd
  }

  /// Takes a record; whether it is a row.
  private func take(_ text: Text, _ from: Int, _ end: Int, _ now: inout TablePlace, _ start: TablePlace) -> Bool {
    now.records += 1
    let mattersIfShort = endsOpen && !now.hasShortRow && layout.lines == nil
    if !mattersIfShort, signs.isRow(text, from, end, scratch) { return true }
    defer { scratch.reset() }
    var reader = CSVReader(
      text[from..<end], separator: layout.separator, escapes: layout.escapes, onLine: 1, arena: scratch)
    guard reader.next(into: &fields), !TableRows.isBlank(fields) else { return false }
    let kind = header.kind(of: fields, scratch)
    if kind != .row {
      let line = layout.lines.map { $0[safe: now.records - 1] ?? 1 }
      guard now.take(kind, line: line ?? start.line + CSVReader.lineBreaks(in: text[0..<from])) else { return false }
    }
    if fields.count < header.count, now.fault == nil, !reader.unclosedQuote, !reader.strayText {
      now.hasShortRow = true
    }
    return true
  }
}
