/// Reads a .csv file by its header line: each record becomes a product, each column a field of that name.
///
/// The separator is the one of comma, semicolon and tab that the header has most of. Columns named
/// `measurements.length` and so on fill the measurements.
final class CSVSource: ItemSource {
  private let file: String
  private let content: Writer
  private let arena = Arena()
  private var reader: CSVReader
  private var header: [Text] = []
  private var refusal: FileRefusal?
  private var finished = false

  /// Takes the whole content; begins with the record at `offset`, which stands in `line`.
  init(file: String, content: consuming Writer, offset: Int = 0) {
    self.file = file
    self.content = content
    let text = self.content.text
    reader = CSVReader(text, separator: CSVSource.separator(of: text), arena: arena)
    if text.trimmed.isEmpty {
      refusal = .empty
    } else if let invalid = UTF8Check.firstInvalid(in: text) {
      refusal = FileRefusal(
        code: .invalidUTF8, offset: invalid, message: "these bytes are not UTF-8",
        hint: "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")", text: text)
    } else if reader.next(into: &header) {
      header = header.map(\.trimmed)
      checkHeader(text)
    }
    var record: [Text] = []
    while reader.at < offset, reader.next(into: &record) {}
  }

  static func separator(of text: Text) -> UInt8 {
    let line = text[0..<(text.first(10) ?? text.count)]
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 9]
    return candidates.max { line.count(of: $0) < line.count(of: $1) } ?? candidates[0]
  }

  /// A file none of whose columns is a field is no product file; better refused whole than row by row.
  private func checkHeader(_ text: Text) {
    if header.contains(where: { ProductField.named($0) != nil }) { return }
    refusal = FileRefusal(
      code: .unknownField, offset: 0, message: "no column of the header line is a field of a product",
      hint: "name the columns title, brand, category, condition, price, stock_quantity and so on", text: text)
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
    block.file = file
    block.arena.reset()
    if let refusal {
      finished = true
      block.content = .refusal(refusal)
      return true
    }
    var items: [Item] = []
    var fields: [Text] = []
    let start = reader.at
    while reader.at - start < ItemBlock.size {
      let from = reader.at
      let line = reader.line
      guard reader.next(into: &fields) else {
        finished = true
        break
      }
      let raw = content.text[from..<reader.at]
      // Spreadsheets end a table with rows of nothing but separators.
      if fields.allSatisfy(\.trimmed.isEmpty) { continue }
      items.append(item(raw, line: line, fields, unclosed: reader.unclosedQuote, block.arena))
    }
    block.content = .items(items)
    return !items.isEmpty || !finished
  }

  private func item(_ raw: Text, line: Int, _ fields: [Text], unclosed: Bool, _ arena: Arena) -> Item {
    var problem: CSVRecord.Fault?
    if unclosed {
      problem = .unclosedQuote
    } else if fields.count != header.count,
      !fields.dropFirst(header.count).allSatisfy(\.trimmed.isEmpty)
        || fields.count < header.count
    {
      problem = .fieldCount(fields.count, header.count)
    }
    var json = Writer(capacity: raw.count * 2 + 64)
    var places: [(json: Int, written: Int)] = []
    let measurements: Text = "measurements."
    let record = CSVReader(raw, separator: reader.separator, arena: arena)
    json.write("{")
    func value(_ index: Int, as name: Text) {
      if json.count > 1, json.text[json.count - 1] != UInt8(ascii: "{") { json.write(", ") }
      // A problem of the key belongs to the field as well.
      places.append((json.count, record.start(ofField: index)))
      json.write(json: name)
      json.write(": ")
      json.write(json: fields[index].trimmed)
    }
    let filled = (0..<min(fields.count, header.count)).filter { !fields[$0].trimmed.isEmpty && !header[$0].isEmpty }
    for index in filled where !header[index].hasPrefix(measurements) { value(index, as: header[index]) }
    let lengths = filled.filter { header[$0].hasPrefix(measurements) }
    if !lengths.isEmpty {
      if json.count > 1 { json.write(", ") }
      json.write("\"measurements\": {")
      for index in lengths { value(index, as: header[index].from(measurements.count)) }
      json.write("}")
    }
    json.write("}")
    return Item(
      raw: raw, file: file, line: line, end: reader.at,
      record: CSVRecord(json: arena.keep(json), places: places, fault: problem))
  }
}
