/// The beginning of a table: how it is written, what is above its header, and the header itself.
final class TableHead {
  let table: TableText
  private let mapping: ColumnMapping?
  private let arena = Arena()
  /// Has read up to the header, and it too.
  private var reader: CSVReader
  private(set) var header: TableHeader
  private(set) var refusal: FileRefusal?
  /// What was decided for the table as a whole.
  private(set) var notes: [SourceNote]
  /// The number of the header's line; nil if there is none.
  private(set) var lineOfHeader: Int?
  private(set) var hasTextAboveHeader = false
  /// How many records have been read; they count the lines of what was no text.
  private var recordCount = 0
  private var headerFields: [Text] = []
  private var repairs = false

  /// `table` may be the beginning of one: the header is whole in it if something follows it.
  init(_ table: TableText, file: String, mapping: ColumnMapping?) {
    self.table = table
    self.mapping = mapping
    refusal = table.refusal
    notes = table.notes
    header = TableHeader(mapping: mapping, arena: arena)
    reader = CSVReader(table.content.text, arena: arena)
    guard refusal == nil else { return }
    let shape = table.shape(mapping, enough: header.enough, arena: arena, knows: header.knows)
    reader = CSVReader(table.content.text, separator: shape.separator, escapes: shape.escapes, arena: arena)
    passOver(until: shape.header)
    readHeader(file)
  }

  /// The same header for a text from the middle of its table.
  init(_ head: TableHead, for table: TableText) {
    self.table = table
    mapping = head.mapping
    refusal = table.refusal ?? head.refusal
    notes = []
    header = head.header
    headerFields = head.headerFields
    recordCount = head.recordCount
    reader = CSVReader(
      table.content.text, separator: head.reader.separator, escapes: head.reader.escapes, arena: arena)
  }

  /// Whether the header is complete: more text after this one would not move its end.
  var isWhole: Bool {
    let ends = RecordEnds(separator: reader.separator, escapes: reader.escapes)
    let text = table.content.text
    var at = 0
    for _ in 0..<recordCount {
      guard ends.isUsual, let end = ends.end(of: text, from: at, isWhole: false) else { return false }
      at = end
    }
    return recordCount > 0 && at == reader.at && at < text.count
  }

  /// Where the rows begin.
  var end: TablePlace { TablePlace(byte: reader.at, line: reader.line, records: recordCount, notes: notes) }

  /// What the rows are read by.
  var layout: TableLayout {
    TableLayout(
      mapping: mapping, reader: reader, isSheet: table.isSheet, lines: table.lines, headerRecords: recordCount,
      headerFields: headerFields, repairs: repairs)
  }

  /// Reports that the lines above the header are skipped.
  private func passOver(until start: Int) {
    var last = 0
    var first: Int?
    var fields: [Text] = []
    while reader.at < start {
      let line = reader.line
      guard reader.next(into: &fields) else { break }
      recordCount += 1
      if TableRows.isBlank(fields) || String(fields[0]).lowercased().hasPrefix("sep=") { continue }
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
          ? "this line is above the header" : "lines \(first) to \(last) are above the header",
        hint: "look whether line \(lineOfNext) is the header; \"header_line\" of columns can name another"))
  }

  /// Where the record that comes next begins, as messages name it.
  private var lineOfNext: Int { table.lines.map { $0[safe: recordCount] ?? 1 } ?? reader.line }

  private func readHeader(_ file: String) {
    let line = lineOfNext
    guard reader.next(into: &headerFields) else { return }
    lineOfHeader = line
    recordCount += 1
    header.read(headerFields, isSheet: table.isSheet)
    for name in header.unread {
      notes.append(
        SourceNote(
          .unreadColumn, line: line,
          message: "the column \"\(name.column)\" is not read: the settings have a constant for \(name.field)",
          hint: "write \"\(name.field)\": \"{\(name.column)}\" in columns of pipeline.json, or take the column away"))
    }
    guard let fault = header.fault(file: file) else { return passOverLabels() }
    refusal = FileRefusal(
      code: fault.code, offset: 0, message: fault.message, hint: fault.hint, text: .empty, line: line)
  }

  /// Passes over the rows below the header that say more of the columns: their labels, which are mandatory, what to write.
  private func passOverLabels() {
    var labels = LabelRows(headerFields, arena)
    var first: Int?
    var last = 0
    while labels.count < LabelRows.most {
      let before = reader
      let line = lineOfNext
      var fields: [Text] = []
      guard reader.next(into: &fields), labels.take(fields) else {
        reader = before
        break
      }
      recordCount += 1
      first = first ?? line
      last = line
    }
    guard let first else { return }
    notes.append(
      SourceNote(
        .passedOver, line: first,
        message: first == last
          ? "this line says what the columns are, and is no product"
          : "lines \(first) to \(last) say what the columns are, and are no products",
        hint: "look whether that is right"))
  }

  /// The text above the rows, as it was written, to hand refused records back under it.
  var headerLine: Text {
    var reader = CSVReader(table.content.text, separator: reader.separator, escapes: reader.escapes, arena: arena)
    var fields: [Text] = []
    for _ in 0..<max(1, recordCount) { _ = reader.next(into: &fields) }
    let line = table.content.text[0..<reader.at]
    guard table.writesMark, !line.hasPrefix("\u{FEFF}") else { return line }
    var marked = Writer(capacity: line.count + 3)
    marked.write("\u{FEFF}")
    marked.write(line)
    return arena.keep(marked)
  }

  /// Whether records as long as this table's begin at the text's beginning; `some` of them are looked at.
  func fits(_ text: Text, some count: Int) -> Bool {
    var reader = CSVReader(text, separator: reader.separator, escapes: reader.escapes, arena: arena)
    var fields: [Text] = []
    for _ in 0..<count {
      guard reader.next(into: &fields), reader.at < text.count else { return false }
      if fields.count != header.count || reader.strayText { return false }
    }
    return true
  }

  /// Looks at every text once, to say how many were read in a wrong encoding before they came here.
  func repairTexts() {
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
    repairs = repair.isNeeded
  }
}
