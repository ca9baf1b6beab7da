/// Reads the rows of a table, or of a part of it, one after the other. What is passed over is said with the row before it.
final class TableRows {
  typealias Row = RowGroups.Row

  let layout: TableLayout
  let header: TableHeader
  private let memory = Arena(chunk: 4096)
  private let mojibake: Mojibake?
  private var reader: CSVReader
  private var place = TablePlace()
  private var row = Row()
  /// The row after the one that is given next, so that skipped lines between them are reported in time.
  private var ahead = Row()
  private var hasRow = false

  init(_ layout: TableLayout) {
    self.layout = layout
    header = layout.header(in: memory)
    mojibake = layout.repairs ? Mojibake() : nil
    reader = CSVReader(.empty, arena: memory)
  }

  /// Begins with the records of a text, which are those from a place of the table on. Texts that have to be made are in
  /// the arena.
  func begin(_ text: Text, at place: TablePlace, in arena: Arena) {
    self.place = place
    reader = CSVReader(
      text, separator: layout.separator, escapes: layout.escapes, onLine: place.line, starts: reader.starts,
      arena: arena)
    hasRow = readAhead()
  }

  /// The next row; with `isCutBehind` the last one is not given, since it may not be whole.
  func next(isCutBehind: Bool = false) -> Row? {
    guard hasRow else { return nil }
    swap(&row, &ahead)
    hasRow = readAhead()
    return isCutBehind && !hasRow ? nil : row
  }

  private func readAhead() -> Bool {
    while true {
      let from = reader.at
      let line = layout.lines.map { $0[safe: place.records] ?? 1 } ?? reader.line
      guard reader.next(into: &ahead.fields) else { return false }
      place.records += 1
      // Spreadsheets end a table with rows of nothing but separators.
      if TableRows.isBlank(ahead.fields) { continue }
      guard place.take(header.kind(of: ahead.fields, reader.arena), line: line) else { continue }
      ahead.raw = reader.text[from..<reader.at]
      ahead.line = line
      ahead.end = place.byte + reader.at
      ahead.fault = fault(of: ahead.fields)
      swap(&ahead.starts, &reader.starts)
      return true
    }
  }

  static func isBlank(_ fields: [Text]) -> Bool {
    for field in fields where !field.trimmed.isEmpty { return false }
    return true
  }

  private func fault(of fields: [Text]) -> ForeignRecord.Fault? {
    if let fault = place.fault { return fault }
    if reader.unclosedQuote { return .unclosedQuote }
    if reader.strayText { return .strayText }
    if fields.count > header.count, !TableRows.isBlank(Array(fields[header.count...])) {
      return .fieldCount(fields.count, header.count)
    }
    // Programs leave out empty fields at the end; but a file that ends in such a row alone may have been cut.
    guard fields.count < header.count, layout.lines == nil else { return nil }
    let isCut = !place.hasShortRow && place.records > layout.headerRecords + 1 && isAtOpenEnd
    place.hasShortRow = true
    return isCut ? .cut(fields.count, header.count) : nil
  }

  private var isAtOpenEnd: Bool {
    let text = reader.text
    return reader.at == text.count && text[text.count - 1] != 10 && text[text.count - 1] != 13
  }

  /// A row as an item, with what has to be said by now; `all` holds the values of columns in all rows of its group.
  func item(
    of row: Row, cells: [Text], all: [(name: Text, values: [Text])] = [], handBack: Text? = nil, origin: ItemOrigin,
    in arena: Arena
  ) -> Item {
    let isSheet = layout.isSheet
    let cells = header.cells(
      cells, all: all, in: arena, repaired: { [mojibake] in mojibake?.repaired($0, in: arena)?.text ?? $0 },
      place: { isSheet ? $0 : row.starts[safe: $0] ?? 0 })
    let shape: ForeignRecord.Shape = layout.lines == nil ? .text : isSheet ? .sheet : .feed
    var item = Item(raw: row.raw, origin: origin, line: row.line, end: row.end, cells: cells)
    let notes = place.notes
    if !notes.isEmpty { place.notes = [] }
    // Most rows need nothing more.
    if row.fault != nil || handBack != nil || shape != .text || !notes.isEmpty {
      item.record = ForeignRecord(fault: row.fault, handBack: handBack, shape: shape, notes: notes)
    }
    return item
  }
}
