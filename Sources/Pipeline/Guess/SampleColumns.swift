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
    let content = try file.readAll()
    if format == .csv {
      encoding = UTF8Check.firstInvalid(in: content.text) == nil ? .utf8 : .windows1252
      readCSV(encoding.decoded(content))
    } else {
      readJSON(content, isLines: format == .lines)
    }
  }

  private mutating func readCSV(_ content: consuming Writer) {
    let arena = Arena()
    let separator = CSVSource.separator(of: content.text)
    self.separator = separator
    var reader = CSVReader(content.text, separator: separator, arena: arena)
    var fields: [Text] = []
    guard reader.next(into: &fields) else { return }
    columns = fields.map { Column(name: String($0.trimmed), values: []) }
    while rowCount < SampleColumns.most, reader.next(into: &fields) {
      if fields.allSatisfy(\.trimmed.isEmpty) { continue }
      for index in columns.indices {
        let value = fields[safe: index]?.trimmed ?? .empty
        columns[index].values.append(CellWords.isBlank(value) ? "" : String(value))
      }
      rowCount += 1
    }
    columns.removeAll { $0.name.isEmpty }
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
