/// Reads a table by its header line: each record becomes a product, each column a field of that name.
///
/// The table is a .csv file, or a workbook or feed that was made one. Columns named `measurements.length` and so on fill
/// the measurements. With a mapping the columns may be called anything, and rows may belong together.
final class CSVSource: ItemSource {
  private let origin: ItemOrigin
  private let mapping: ColumnMapping?
  private let table: TableText
  private let arena = Arena()
  private var reader: CSVReader
  private var header: TableHeader
  private var refusal: FileRefusal?
  private var finished = false
  /// How many records have been read; they count the lines of what was no text.
  private var recordCount = 0
  /// What was passed over since the last item, or was decided before the first one.
  private var notes: [SourceNote]
  private var said: Set<String> = []
  /// The row behind the one that is given next: what is passed over between them is said in time.
  private var ahead: RowGroups.Row?
  /// The line of another header, to which the rows below it belong.
  private var otherHeader: Int?
  private var hasShortRow = false
  private var repair: TextRepair?
  /// The products of a file whose rows are grouped, and how many have been given.
  private var grouped: (groups: RowGroups, products: [RowGroups.Product])?
  private var given = 0
  private let offset: Int
  /// Whether its beginning, or its end, may lie within a product.
  private let isCutBefore: Bool
  private let isCutBehind: Bool

  /// Takes the whole content, or with `isHead` its beginning, of which the last record is passed over; begins with the
  /// record at `offset` of the text in UTF-8.
  init(
    file: String, content: consuming Writer, format: InputFormat = .csv, offset: Int = 0, mapping: ColumnMapping? = nil,
    isHead: Bool = false
  ) {
    origin = ItemOrigin(file: file, columns: mapping)
    self.mapping = mapping
    self.offset = offset
    (isCutBefore, isCutBehind) = (false, isHead)
    table = TableText(content, as: format, mapping: mapping)
    refusal = table.refusal
    notes = table.notes
    header = TableHeader(mapping: mapping, arena: arena)
    let text = table.content.text
    reader = CSVReader(text, arena: arena)
    guard refusal == nil else { return }
    let shape = table.shape(mapping, enough: header.enough, arena: arena, knows: header.knows)
    reader = CSVReader(text, separator: shape.separator, escapes: shape.escapes, arena: arena)
    passOver(until: shape.header)
    readHeader()
    guard refusal == nil else { return }
    if Mojibake.isSuspected(text) { repairTexts() }
    if offset > 0 { notes = [] }
    if mapping?.groupBy != nil {
      groupRows()
    } else {
      while reader.at < offset, readRow() != nil {}
      if offset > 0 { notes = [] }
      ahead = readRow()
    }
  }

  /// Records from the middle of the table whose beginning another source has read. The first one is whole.
  init(of head: CSVSource, content: consuming Writer) {
    origin = head.origin
    mapping = head.mapping
    offset = 0
    (isCutBefore, isCutBehind) = (true, true)
    table = TableText(content, as: .csv, mapping: head.mapping)
    notes = []
    header = head.header
    reader = CSVReader(
      table.content.text, separator: head.reader.separator, escapes: head.reader.escapes, arena: arena)
    // A part that is no text says nothing of the others.
    finished = table.refusal != nil || head.refusal != nil
    if finished { return }
    if Mojibake.isSuspected(table.content.text) { repairTexts() }
    notes = []
    if mapping?.groupBy != nil { groupRows() } else { ahead = readRow() }
  }

  /// Whether records as long as this table's begin at the text's beginning; `some` of them are looked at.
  func fits(_ text: Text, some count: Int = 4) -> Bool {
    var reader = CSVReader(text, separator: reader.separator, escapes: reader.escapes, arena: arena)
    var fields: [Text] = []
    for _ in 0..<count {
      guard reader.next(into: &fields), reader.at < text.count else { return false }
      if fields.count != header.count || reader.strayText { return false }
    }
    return true
  }

  /// The number of the header's line; nil if there is none.
  private(set) var lineOfHeader: Int?
  private(set) var hasTextAboveHeader = false

  /// What the columns are called.
  var columnNames: [String] { header.texts }

  /// How the file's bytes stand for characters.
  var encoding: TextEncoding { table.encoding }

  /// Says of what stands above the header that it is passed over.
  private func passOver(until start: Int) {
    var last = 0
    var first: Int?
    var fields: [Text] = []
    while reader.at < start {
      let line = reader.line
      guard reader.next(into: &fields) else { break }
      recordCount += 1
      if fields.allSatisfy(\.trimmed.isEmpty) || String(fields[0]).lowercased().hasPrefix("sep=") { continue }
      first = first ?? line
      last = line
    }
    guard let first else { return }
    hasTextAboveHeader = true
    // What the settings say needs no word.
    if mapping?.headerLine != nil { return }
    notes.append(
      SourceNote(
        .passedOver, line: first,
        message: first == last
          ? "this line stands above the header" : "lines \(first) to \(last) stand above the header",
        hint: "look whether line \(lineOfNext) is the header; \"header_line\" of columns can name another"))
  }

  /// Where the record that comes next begins, as messages name it.
  private var lineOfNext: Int { table.lines.map { $0[safe: recordCount] ?? 1 } ?? reader.line }

  private func readHeader() {
    let line = lineOfNext
    var fields: [Text] = []
    guard reader.next(into: &fields) else { return }
    lineOfHeader = line
    recordCount += 1
    headerRecords = recordCount
    header.read(fields, isSheet: table.isSheet)
    guard let fault = header.fault(file: origin.file) else { return }
    refusal = FileRefusal(
      code: fault.code, offset: 0, message: fault.message, hint: fault.hint, text: .empty, line: line)
  }

  /// What stands above the rows, as it was written, to hand refused records back under it.
  var headerLine: Text {
    var reader = CSVReader(table.content.text, separator: reader.separator, escapes: reader.escapes, arena: arena)
    var fields: [Text] = []
    for _ in 0..<headerRecords { _ = reader.next(into: &fields) }
    let line = table.content.text[0..<reader.at]
    guard table.writesMark, !line.hasPrefix("\u{FEFF}") else { return line }
    var marked = Writer(capacity: line.count + 3)
    marked.write("\u{FEFF}")
    marked.write(line)
    return arena.keep(marked)
  }

  private var headerRecords = 1

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    if finished { return false }
    block.origin = origin
    block.arena.reset()
    if let refusal {
      finished = true
      block.content = .refusal(refusal)
      return true
    }
    var items: [Item] = []
    var bytes = 0
    while bytes < ItemBlock.size {
      guard let item = grouped == nil ? nextRow(block.arena) : nextProduct(block.arena) else {
        finished = true
        break
      }
      bytes += item.raw.count
      items.append(item)
    }
    block.content = .items(items)
    return !items.isEmpty || !finished
  }

  private func readRow() -> RowGroups.Row? {
    var fields: [Text] = []
    while true {
      let from = reader.at
      let line = lineOfNext
      guard reader.next(into: &fields) else { return nil }
      recordCount += 1
      // Spreadsheets end a table with rows of nothing but separators.
      if fields.allSatisfy(\.trimmed.isEmpty) { continue }
      switch header.kind(of: fields) {
      case .row: break
      case .header:
        passOver(line, "this line is the header again")
        continue
      case .otherHeader: otherHeader = line
      case .total:
        passOver(line, "this line is a total, not a product")
        continue
      }
      return RowGroups.Row(
        raw: table.content.text[from..<reader.at], line: line, end: reader.at, fields: fields,
        fault: fault(of: fields), starts: reader.starts)
    }
  }

  private func passOver(_ line: Int, _ message: String) {
    // The first one of each kind says enough.
    guard said.insert(message).inserted else { return }
    notes.append(
      SourceNote(.passedOver, line: line, message: message, hint: "look whether that is right"))
  }

  private func fault(of fields: [Text]) -> ForeignRecord.Fault? {
    if let otherHeader { return .otherHeader(otherHeader) }
    if reader.unclosedQuote { return .unclosedQuote }
    if reader.strayText { return .strayText }
    if fields.count > header.count, !fields.dropFirst(header.count).allSatisfy(\.trimmed.isEmpty) {
      return .fieldCount(fields.count, header.count)
    }
    // Programs leave out empty fields at the end; but a file that ends in such a row alone may have been cut.
    guard fields.count < header.count, table.lines == nil else { return nil }
    let isCut = !hasShortRow && recordCount > headerRecords + 1 && isAtOpenEnd
    hasShortRow = true
    return isCut ? .cut(fields.count, header.count) : nil
  }

  private var isAtOpenEnd: Bool {
    let text = table.content.text
    return reader.at == text.count && text[text.count - 1] != 10 && text[text.count - 1] != 13
  }

  private func nextRow(_ arena: Arena) -> Item? {
    guard let row = ahead else { return nil }
    ahead = readRow()
    if isCutBehind, ahead == nil { return nil }
    return item(of: row, cells: row.fields, all: [], handBack: nil, arena)
  }

  private func groupRows() {
    guard let mapping else { return }
    var rows: [RowGroups.Row] = []
    while let row = readRow() { rows.append(row) }
    let groups = RowGroups(rows, header: header.names, mapping: mapping)
    var products = groups.products().filter { $0.row.end > offset }
    // A group that begins or ends outside of the part is not whole.
    if isCutBefore { products.removeAll { $0.group.contains(0) } }
    if isCutBehind { products.removeAll { $0.group.contains(rows.count - 1) } }
    grouped = (groups, products)
  }

  private func nextProduct(_ arena: Arena) -> Item? {
    guard let grouped, given < grouped.products.count else { return nil }
    let product = grouped.products[given]
    given += 1
    let all = grouped.groups.all.map { name, columns in
      (
        name,
        product.group.flatMap { row in
          columns.compactMap { grouped.groups.rows[row].fields[safe: $0]?.trimmed }.filter { !$0.isEmpty }
        }
      )
    }
    return item(
      of: product.row, cells: product.cells, all: all, handBack: handBack(product, grouped.groups, arena), arena)
  }

  /// What has to be dropped again for a product of several rows: its own row with the cells that it takes from the
  /// others, or all rows where they are one product.
  private func handBack(_ product: RowGroups.Product, _ groups: RowGroups, _ arena: Arena) -> Text? {
    guard product.group.count > 1 else { return nil }
    var writer = Writer(capacity: 256)
    if mapping?.productRows == nil {
      for row in product.group {
        writer.write(groups.rows[row].raw)
        if !groups.rows[row].raw.hasSuffix("\n") { writer.write("\n") }
      }
    } else {
      CSVWriting.write(product.cells, separator: reader.separator, escapes: reader.escapes, to: &writer)
    }
    return arena.keep(writer)
  }

  private func item(
    of row: RowGroups.Row, cells: [Text], all: [(name: Text, values: [Text])], handBack: Text?, _ arena: Arena
  ) -> Item {
    var record = RecordWriting(capacity: row.raw.count * 2 + 64)
    let isSheet = table.isSheet
    header.write(
      cells, repaired: { [repair] in repair?.repaired($0, in: arena) ?? $0 },
      place: { index in isSheet ? index : row.starts[safe: index] ?? 0 }, to: &record)
    for (name, values) in all where !values.isEmpty { record.write(all: name, values) }
    record.end()
    let notes = notes
    self.notes = []
    let shape: ForeignRecord.Shape = table.lines == nil ? .text : isSheet ? .sheet : .feed
    return Item(
      raw: row.raw, origin: origin, line: row.line, end: row.end,
      record: ForeignRecord(
        json: arena.keep(record.json), places: record.places, fault: row.fault, handBack: handBack, shape: shape,
        notes: notes))
  }

  /// Looks at every text once, to say how many were read in a wrong encoding before they came here.
  private func repairTexts() {
    var repair = TextRepair()
    var rows = reader
    var fields: [Text] = []
    var index = recordCount
    let scratch = Arena()
    while true {
      let line = table.lines.map { $0[safe: index] ?? 1 } ?? rows.line
      guard rows.next(into: &fields) else { break }
      index += 1
      for (column, field) in fields.enumerated() { repair.look(at: field.trimmed, line, column + 1, scratch) }
      scratch.reset()
    }
    notes += repair.notes
    self.repair = repair.isNeeded ? repair : nil
  }
}

/// Writes a record as RFC 4180 has it.
enum CSVWriting {
  static func write(_ fields: [Text], separator: UInt8, escapes: Bool = false, to writer: inout Writer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { writer.write(byte: separator) }
      let isPlain = ![separator, 34, 10, 13].contains(where: field.contains)
      if isPlain {
        writer.write(field)
        continue
      }
      writer.write(byte: 34)
      for at in 0..<field.count {
        if field[at] == 34 { writer.write(byte: 34) }
        // Where a backslash escapes, it escapes itself.
        if escapes, field[at] == 92 { writer.write(byte: 92) }
        writer.write(byte: field[at])
      }
      writer.write(byte: 34)
    }
    writer.write("\n")
  }
}
