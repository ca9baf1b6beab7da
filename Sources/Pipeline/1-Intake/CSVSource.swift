/// Reads a .csv file by its header line: each record becomes a product, each column a field of that name.
///
/// The separator is the one of comma, semicolon and tab that the header has most of. Columns named
/// `measurements.length` and so on fill the measurements. With a mapping the columns may be called anything, and rows
/// may belong together.
final class CSVSource: ItemSource {
  private let origin: ItemOrigin
  private let mapping: ColumnMapping?
  private let content: Writer
  private let arena = Arena()
  private var reader: CSVReader
  private var header: [Text] = []
  private var refusal: FileRefusal?
  private var finished = false
  /// The products of a file whose rows are grouped, and how many have been given.
  private var grouped: (groups: RowGroups, products: [RowGroups.Product])?
  private var given = 0
  private let offset: Int

  /// Takes the whole content; begins with the record at `offset` of the text in UTF-8.
  init(file: String, content: consuming Writer, offset: Int = 0, mapping: ColumnMapping? = nil) {
    origin = ItemOrigin(file: file, columns: mapping)
    self.mapping = mapping
    self.offset = offset
    self.content = (mapping?.encoding ?? .utf8).decoded(content)
    let text = self.content.text
    reader = CSVReader(text, separator: mapping?.separator ?? CSVSource.separator(of: text), arena: arena)
    if text.trimmed.isEmpty {
      refusal = .empty
    } else if let invalid = UTF8Check.firstInvalid(in: text) {
      refusal = FileRefusal(
        code: .invalidUTF8, offset: invalid, message: "these bytes are not UTF-8",
        hint: "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\"), or set "
          + "\"columns\": {\"encoding\": \"windows-1252\"} in pipeline.json", text: text)
    } else if reader.next(into: &header) {
      header = header.map(\.trimmed)
      readHeader(text)
    }
    if mapping?.groupBy != nil, refusal == nil {
      groupRows()
      return
    }
    var record: [Text] = []
    while reader.at < offset, reader.next(into: &record) {}
  }

  static func separator(of text: Text) -> UInt8 {
    let line = text[0..<(text.first(10) ?? text.count)]
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 9]
    return candidates.max { line.count(of: $0) < line.count(of: $1) } ?? candidates[0]
  }

  /// How the file's bytes stand for characters.
  var encoding: TextEncoding { mapping?.encoding ?? .utf8 }

  /// The columns' names, to be shown and searched.
  var columnNames: [String] { header.map { String($0) } }

  private func readHeader(_ text: Text) {
    if let mapping, !mapping.fields.isEmpty { return checkColumns(of: mapping, text) }
    // `Title` and `Stock quantity` are as good as our own spelling.
    header = header.map { name in
      if ProductField.named(name) != nil || name.hasPrefix("measurements.") { return name }
      let field = String(arena.folded(name)).replacing(" ", with: "_")
      let key = arena.keep(field)
      return ProductField.named(key) != nil ? key : name
    }
    // A file none of whose columns is a field is no product file; better refused whole than row by row.
    if header.contains(where: { ProductField.named($0) != nil }) { return }
    refusal = FileRefusal(
      code: .unknownField, offset: 0, message: "no column of the header line is a field of a product",
      hint: "name the columns title, brand, category, condition, price, stock_quantity and so on, or let "
        + "`pipeline-run guess \(origin.file)` propose how to read them", text: text)
  }

  /// A column that the settings name has to be there: a mistyped one would be empty in every row.
  private func checkColumns(of mapping: ColumnMapping, _ text: Text) {
    let names = columnNames
    guard let missing = mapping.columns.first(where: { !names.contains($0) }) else { return }
    let near = WordSuggestion.nearest(to: missing, among: names).map { "did you mean \"\($0)\"? Else " } ?? ""
    refusal = FileRefusal(
      code: .missingColumn, offset: 0, message: "the file has no column \"\(missing)\", which the settings name",
      hint: near + "mend columns in pipeline.json, or set there which files they are for", text: text)
  }

  /// The header line as it was written, to hand refused records back under it.
  var headerLine: Text {
    var reader = CSVReader(content.text, separator: reader.separator, arena: arena)
    var fields: [Text] = []
    _ = reader.next(into: &fields)
    return content.text[0..<reader.at]
  }

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
      let line = reader.line
      guard reader.next(into: &fields) else { return nil }
      // Spreadsheets end a table with rows of nothing but separators.
      if fields.allSatisfy(\.trimmed.isEmpty) { continue }
      return RowGroups.Row(
        raw: content.text[from..<reader.at], line: line, end: reader.at, fields: fields,
        isUnclosed: reader.unclosedQuote)
    }
  }

  private func nextRow(_ arena: Arena) -> Item? {
    readRow().map { item(of: $0, cells: $0.fields, all: [], handBack: nil, arena) }
  }

  private func groupRows() {
    guard let mapping else { return }
    var rows: [RowGroups.Row] = []
    while let row = readRow() { rows.append(row) }
    let groups = RowGroups(rows, header: header, mapping: mapping)
    grouped = (groups, groups.products().filter { $0.row.end > offset })
  }

  private func nextProduct(_ arena: Arena) -> Item? {
    guard let grouped, given < grouped.products.count else { return nil }
    let product = grouped.products[given]
    given += 1
    var all: [(name: Text, values: [Text])] = []
    for name in mapping?.columnsOfAllRows ?? [] {
      guard let column = header.firstIndex(where: { String($0) == name }) else { continue }
      all.append((header[column], grouped.groups.all(column, of: product.group)))
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
      CSVWriting.write(product.cells, separator: reader.separator, to: &writer)
    }
    return arena.keep(writer)
  }

  private func item(
    of row: RowGroups.Row, cells: [Text], all: [(name: Text, values: [Text])], handBack: Text?, _ arena: Arena
  ) -> Item {
    let fields = row.fields
    var fault: ForeignRecord.Fault?
    if row.isUnclosed {
      fault = .unclosedQuote
    } else if fields.count != header.count,
      !fields.dropFirst(header.count).allSatisfy(\.trimmed.isEmpty)
        || fields.count < header.count
    {
      fault = .fieldCount(fields.count, header.count)
    }
    var json = Writer(capacity: row.raw.count * 2 + 64)
    var places: [(json: Int, written: Int)] = []
    let measurements: Text = "measurements."
    let record = CSVReader(row.raw, separator: reader.separator, arena: arena)
    json.write("{")
    func value(_ index: Int, as name: Text) {
      if json.count > 1, json.text[json.count - 1] != UInt8(ascii: "{") { json.write(", ") }
      // A problem of the key belongs to the field as well.
      places.append((json.count, index < fields.count ? record.start(ofField: index) : 0))
      json.write(json: name)
      json.write(": ")
      json.write(json: cells[index].trimmed)
    }
    let isMapped = !(mapping?.fields.isEmpty ?? true)
    let filled = (0..<min(cells.count, header.count)).filter { !cells[$0].trimmed.isEmpty && !header[$0].isEmpty }
    for index in filled where isMapped || !header[index].hasPrefix(measurements) { value(index, as: header[index]) }
    let lengths = isMapped ? [] : filled.filter { header[$0].hasPrefix(measurements) }
    if !lengths.isEmpty {
      if json.count > 1 { json.write(", ") }
      json.write("\"measurements\": {")
      for index in lengths { value(index, as: header[index].from(measurements.count)) }
      json.write("}")
    }
    for (name, values) in all where !values.isEmpty {
      json.write(", ")
      json.write(json: "all \(name)")
      json.write(": [")
      for (index, value) in values.enumerated() {
        if index > 0 { json.write(", ") }
        json.write(json: value)
      }
      json.write("]")
    }
    json.write("}")
    return Item(
      raw: row.raw, origin: origin, line: row.line, end: row.end,
      record: ForeignRecord(json: arena.keep(json), places: places, fault: fault, handBack: handBack))
  }
}

/// Writes a record as RFC 4180 has it.
enum CSVWriting {
  static func write(_ fields: [Text], separator: UInt8, to writer: inout Writer) {
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
        writer.write(byte: field[at])
      }
      writer.write(byte: 34)
    }
    writer.write("\n")
  }
}
