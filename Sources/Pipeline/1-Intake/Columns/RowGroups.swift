/// Rows of a CSV file that are one product together: variants below their product, and rows that only add a photo.
struct RowGroups {
  /// One row as it stands in the file.
  struct Row {
    let raw: Text
    let line: Int
    let end: Int
    let fields: [Text]
    let fault: ForeignRecord.Fault?
    /// Where each field begins in `raw`.
    let starts: [Int]
  }

  /// A product: its cells, with what its own row leaves empty taken from its group.
  struct Product {
    let row: Row
    let cells: [Text]
    /// The other rows of its group.
    let group: [Int]
  }

  private let header: [Text]
  private let mapping: ColumnMapping
  let rows: [Row]

  init(_ rows: [Row], header: [Text], mapping: ColumnMapping) {
    self.rows = rows
    self.header = header
    self.mapping = mapping
  }

  /// The products, in the order of their rows.
  func products() -> [Product] {
    let keys = places(of: mapping.groupBy)
    var order: [String] = []
    var groups: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      let key = cell(row, keys).map { RowGroups.withoutPrefix(String($0)) } ?? "\u{0}\(index)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    var products: [Product] = []
    for key in order { products += self.products(of: groups[key] ?? []) }
    return products.sorted { $0.row.end < $1.row.end }
  }

  private func products(of group: [Int]) -> [Product] {
    // What says most about the product is its main row.
    let lead = group.max { filled($0) < filled($1) } ?? group[0]
    let own = mapping.productRows.map { _ in
      group.filter { cell(rows[$0], places(of: mapping.productRows)) != nil }
    }
    if let own, !own.isEmpty {
      return own.map { Product(row: rows[$0], cells: cells(of: $0, over: [lead]), group: group) }
    }
    return [Product(row: rows[lead], cells: cells(of: lead, over: group), group: group)]
  }

  private func filled(_ row: Int) -> Int { rows[row].fields.count { !$0.trimmed.isEmpty } }

  private func cells(of row: Int, over others: [Int]) -> [Text] {
    // What makes a row a product is its own: another size's sale price is not this one's.
    let ownColumns = places(of: mapping.productRows)
    return header.indices.map { column in
      let own = rows[row].fields[safe: column] ?? .empty
      if !own.trimmed.isEmpty || ownColumns.contains(column) { return own }
      for other in others {
        if let cell = rows[other].fields[safe: column], !cell.trimmed.isEmpty { return cell }
      }
      return own
    }
  }

  /// The values of a column in all rows of a group, in their order.
  func all(_ column: Int, of group: [Int]) -> [Text] {
    group.compactMap { rows[$0].fields[safe: column]?.trimmed }.filter { !$0.isEmpty }
  }

  private func places(of expression: ColumnExpression?) -> [Int] {
    (expression?.columns ?? []).compactMap { name in header.firstIndex { String($0) == name } }
  }

  private func cell(_ row: Row, _ places: [Int]) -> Text? {
    for place in places {
      if let cell = row.fields[safe: place]?.trimmed, !cell.isEmpty { return cell }
    }
    return nil
  }

  /// Some shops write `id:741` for the row with the id 741.
  private static func withoutPrefix(_ key: String) -> String {
    key.hasPrefix("id:") ? String(key.dropFirst(3)).trimmed : key
  }
}

extension Array {
  /// The element at an index, or nil outside.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
