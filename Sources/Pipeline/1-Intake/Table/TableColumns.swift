/// The columns of a table by their names, to find the place of a value that a row lacks. It is searched only if there is
/// a problem, so a row costs no more for it.
final class TableColumns {
  private let names: [String]
  private let separator: UInt8
  private let escapes: Bool
  private let isSheet: Bool

  /// Nil for a feed, which has no columns.
  init?(_ header: TableHeader, _ layout: TableLayout) {
    guard layout.lines == nil || layout.isSheet else { return nil }
    names = header.texts
    separator = layout.separator
    escapes = layout.escapes
    isSheet = layout.isSheet
  }

  /// The place in a row where a field would be, in bytes, or in a sheet its column: of the first column that the mapping
  /// reads for it, or of the column that is called like it. Nil if there is no such column.
  func place(of field: ProductField, _ mapping: ColumnMapping?, in row: Text) -> Int? {
    guard let index = index(of: field, mapping) else { return nil }
    if isSheet { return index }
    return Arena.with(chunk: 1024) { arena in
      var reader = CSVReader(row, separator: separator, escapes: escapes, onLine: 1, arena: arena)
      var fields: [Text] = []
      guard reader.next(into: &fields) else { return nil }
      // A row may end before the column.
      return reader.starts[safe: index] ?? reader.starts.last
    }
  }

  private func index(of field: ProductField, _ mapping: ColumnMapping?) -> Int? {
    guard let mapping, !mapping.fields.isEmpty else {
      return names.firstIndex { ProductField.name($0, means: field) }
    }
    let columns = mapping.fields.first { $0.name == String(field.name) }?.expressions.flatMap(\.columns) ?? []
    return columns.lazy.compactMap { self.names.firstIndex(of: JSONPath.base(of: $0)) }.first
  }
}
