/// Reads the rows of a mapping table: a header line with known columns, then a row a line.
struct TableReader {
  /// As problems name it: `reference/colors.csv`.
  let file: String
  let text: Text
  let arena: Arena
  private(set) var problems: [SettingsProblem] = []

  init(file: String, text: Text, arena: Arena) {
    self.file = file
    self.text = text
    self.arena = arena
  }

  /// One row: its fields by column, trimmed; a missing column is empty.
  struct Row {
    fileprivate var fields: [Text]
    fileprivate var columns: [Int]
    let line: Int

    subscript(_ column: Int) -> Text {
      let index = columns[column]
      return index >= 0 && index < fields.count ? fields[index].trimmed : .empty
    }

    /// An id; nil if the field is empty.
    func id(_ column: Int) -> Int? { self[column].integer }
  }

  /// Calls `body` with each row. `columns` may be in any order. The first `required` of them must all be there, and
  /// every row must have a value in the `key` column.
  mutating func forEachRow(
    columns: [String], required: Int, idColumn: Int?, key: Int? = 0, _ body: (Row) -> Void
  ) {
    var reader = CSVReader(text, separator: separator, arena: arena)
    var fields: [Text] = []
    guard reader.next(into: &fields), let order = readHeader(fields, columns, required) else {
      if text.trimmed.isEmpty {
        report(1, "", "the table is empty", "begin with the header line \(columns.joined(separator: ","))")
      }
      return
    }
    while true {
      let line = reader.line
      guard reader.next(into: &fields) else { return }
      if fields.count == 1, fields[0].trimmed.isEmpty { continue }
      let row = Row(fields: fields, columns: order, line: line)
      if reader.unclosedQuote {
        report(line, "", "a quote is not closed", "double a quote that belongs to the text")
      } else if fields.count > order.count, fields[order.count...].contains(where: { !$0.trimmed.isEmpty }) {
        report(
          line, "", "the row has \(fields.count) fields, the header \(order.count)",
          "put text with commas into double quotes")
      } else if let key, row[key].isEmpty {
        report(line, columns[key], "the \(columns[key]) is missing", "write it, or take the row away")
      } else if let idColumn, !row[idColumn].isEmpty, row.id(idColumn) == nil {
        report(
          line, columns[idColumn], "\"\(Problem.cut(row[idColumn]))\" is no id", "write digits, or nothing for none")
      } else {
        body(row)
      }
    }
  }

  /// The separator of the header line: in many countries spreadsheets write semicolons.
  private var separator: UInt8 {
    let header = text[0..<(text.first(10) ?? text.count)]
    let signs: [Text] = [",", ";", "\t"]
    return signs.max { header.count(of: $0[0]) < header.count(of: $1[0]) }.map { $0[0] } ?? UInt8(ascii: ",")
  }

  private mutating func readHeader(_ fields: [Text], _ columns: [String], _ required: Int) -> [Int]? {
    var order = [Int](repeating: -1, count: columns.count)
    for (index, field) in fields.enumerated() {
      let name = String(field.trimmed)
      if let column = columns.firstIndex(of: name) {
        order[column] = index
      } else if !name.isEmpty {
        let nearest = Nearest.words(to: name, among: columns, limit: 1).first
        report(
          1, name, "the table has no such column",
          nearest.map { "did you mean \($0)?" } ?? "the columns are \(columns.joined(separator: ","))")
      }
    }
    for column in 0..<required where order[column] < 0 {
      report(
        1, columns[column], "the column is missing", "begin with the header line \(columns.joined(separator: ","))")
      return nil
    }
    return order
  }

  mutating func report(_ line: Int, _ key: String, _ message: String, _ hint: String) {
    problems.append(
      SettingsProblem(file: file, line: line, column: 1, key: key, message: message, hint: hint))
  }
}
