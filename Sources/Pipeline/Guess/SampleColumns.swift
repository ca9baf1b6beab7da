/// The columns of a file of another program, with values to judge them by.
struct SampleColumns {
  struct Column {
    let name: String
    /// One for each row that was looked at; empty where the row has none.
    var values: [String]

    var filled: [String] { values.filter { !$0.isEmpty } }
    var filledShare: Double { values.isEmpty ? 0 : Double(filled.count) / Double(values.count) }
    var isDistinct: Bool { Set(filled).count == filled.count }
  }

  /// How many rows are looked at; a file says what it is long before its end.
  static let most = 3000

  private(set) var columns: [Column] = []
  private(set) var rowCount = 0
  /// nil for JSON.
  private(set) var separator: UInt8?
  private(set) var encoding = TextEncoding.utf8
  /// Where in a JSON object the list of products is; nil where the file is the list.
  private(set) var items: String?

  /// Reads the beginning of a file.
  init(_ file: OpenFile, format: InputFormat) throws {
    switch format {
    case .csv, .workbook, .feed: try readTable(try file.readAll(), format)
    case .json, .lines:
      let content = try file.readAll()
      if let refusal = FileKind.refusal(of: content.text, asked: format) { throw SampleColumns.unreadable(refusal) }
      let isList = LinesUnderJSON.mayBeList(content.text) && LinesUnderJSON.isWhole(content.text)
      let isLines = format == .lines ? !isList : LinesUnderJSON.isLines(content.text)
      readJSON(content, isLines: isLines)
    }
  }

  private static func unreadable(_ refusal: FileRefusal) -> RunError {
    RunError.usage(message: refusal.message, hint: refusal.hint)
  }

  /// Columns of one name count as one: the settings name them so, too.
  private mutating func readTable(_ content: consuming Writer, _ format: InputFormat) throws {
    let arena = Arena()
    let table = TableText(content, as: format, mapping: nil)
    if let refusal = table.refusal { throw SampleColumns.unreadable(refusal) }
    let shape = table.shape(nil, enough: 2, arena: arena) { HeaderName.isOfField($0, in: arena) }
    if format == .csv { separator = shape.separator }
    var reader = CSVReader(
      table.content.text, separator: shape.separator, escapes: shape.escapes, from: shape.header, arena: arena)
    var fields: [Text] = []
    guard reader.next(into: &fields) else { return }
    let names = fields.map { String(HeaderName.visible($0, in: arena)) }
    var places: [String: Int] = [:]
    var order: [Int?] = []
    for name in names {
      if name.isEmpty {
        order.append(nil)
        continue
      }
      if places[name] == nil {
        places[name] = columns.count
        columns.append(Column(name: name, values: []))
      }
      order.append(places[name])
    }
    while rowCount < SampleColumns.most, reader.next(into: &fields) {
      if fields.allSatisfy(\.trimmed.isEmpty) || Totals.isTotal(fields, of: names.count, arena) { continue }
      for index in columns.indices { columns[index].values.append("") }
      for (index, place) in order.enumerated() {
        guard let place, columns[place].values[rowCount].isEmpty, let value = fields[safe: index]?.trimmed else {
          continue
        }
        if !CellWords.isBlank(value) { columns[place].values[rowCount] = String(value) }
      }
      rowCount += 1
    }
    // The reader points into it.
    withExtendedLifetime(table) {}
  }

  private mutating func readJSON(_ content: consuming Writer, isLines: Bool) {
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    var places: [String: Int] = [:]
    if isLines {
      var texts: [Text] = []
      content.text.split(by: 10) { if texts.count < SampleColumns.most { texts.append($0) } }
      for text in texts where (try? document.parse(text)) != nil { add(document.root, &places) }
      return
    }
    guard (try? document.parse(content.text)) != nil else { return }
    let root = document.root
    var list = root
    if root.kind == .object {
      guard let longest = SampleColumns.longestList(in: root) else { return add(root, &places) }
      (items, list) = longest
    }
    for element in list.elements.prefix(SampleColumns.most) { add(element, &places) }
  }

  /// The longest list of objects in it, as in `{"data": {"products": [{…}, …]}}`, and the path to it; one product has none
  /// of its own.
  private static func longestList(in root: JSONNode, depth: Int = 0) -> (path: String, list: JSONNode)? {
    var found: (path: String, list: JSONNode)?
    var most = 0
    var isProduct = false
    root.forEachMember { key, value in
      if key == "title" || key == "price" || key == "name" { isProduct = true }
      let path = String(key)
      var candidate: (path: String, list: JSONNode)? = (path, value)
      if value.kind == .object, depth < 4 {
        candidate = longestList(in: value, depth: depth + 1).map { ("\(path).\($0.path)", $0.list) }
      }
      let count = candidate?.list.elements.count { $0.kind == .object } ?? 0
      if count > most { (found, most) = (candidate, count) }
    }
    return isProduct ? nil : found
  }

  private mutating func add(_ object: JSONNode, _ places: inout [String: Int]) {
    guard object.kind == .object else { return }
    rowCount += 1
    var row: [(String, String)] = []
    SampleColumns.flatten(object, "", into: &row)
    for (path, value) in row {
      let place = places[path] ?? columns.count
      if place == columns.count {
        places[path] = place
        columns.append(Column(name: path, values: []))
      }
      while columns[place].values.count < rowCount { columns[place].values.append("") }
      if columns[place].values[rowCount - 1].isEmpty { columns[place].values[rowCount - 1] = value }
    }
    for index in columns.indices where columns[index].values.count < rowCount { columns[index].values.append("") }
  }

  private static func flatten(_ node: JSONNode, _ path: String, into row: inout [(String, String)]) {
    switch node.kind {
    case .object:
      node.forEachMember { key, value in flatten(value, path.isEmpty ? String(key) : "\(path).\(key)", into: &row) }
    case .array: for element in node.elements { flatten(element, "\(path)[]", into: &row) }
    case .null: return
    case .string, .number, .true, .false:
      let value = node.token.text.trimmed
      row.append((path, CellWords.isBlank(value) ? "" : String(value)))
    }
  }
}
