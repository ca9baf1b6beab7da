/// Rows of a CSV file that are one product together: variants below their product, and rows that only add a photo.
struct RowGroups {
  /// One row as it is in the file.
  struct Row {
    var raw = Text.empty
    var line = 1
    var end = 0
    var fields: [Text] = []
    var fault: ForeignRecord.Fault?
    /// Where each field begins in `raw`.
    var starts: [Int] = []
  }

  /// A product: its cells, with what its own row leaves empty taken from its group.
  struct Product {
    let row: Row
    let cells: [Text]
    /// The other rows of its group.
    let group: [Int]
  }

  private let columnCount: Int
  /// The columns of the key, and of what makes a row a product of its own; nil if nothing does.
  private let keys: [Int]
  /// The columns that begin a product; nil if a row without a key is a product of its own.
  private let firsts: [Int]?
  private let own: [Int]?
  /// The columns of which a product has the values of all its rows.
  let all: [(name: Text, columns: [Int])]
  let rows: [Row]
  /// The conditions that leave rows out, with their columns.
  private let skips: [(column: Int, condition: RowCondition)]

  init(_ rows: [Row], header: [Text], mapping: ColumnMapping) {
    self.rows = rows
    columnCount = header.count
    // A wide table has hundreds of columns: looked up once, and not for each row.
    var places: [String: [Int]] = [:]
    for (index, name) in header.enumerated() { places[String(name), default: []].append(index) }
    func first(_ expression: ColumnExpression) -> [Int] { expression.columns.compactMap { places[$0]?.first } }
    keys = mapping.groupBy.map(first) ?? []
    firsts = mapping.firstRows.map(first)
    own = mapping.productRows.map(first)
    skips = mapping.conditions.filter { !$0.letsIn }.compactMap { condition in
      places[condition.column]?.first.map { ($0, condition) }
    }
    all = mapping.columnsOfAllRows.compactMap { name in places[name].map { (header[$0[0]], $0) } }
  }

  /// The products, in the order of their rows.
  func products() -> [Product] {
    var order: [String] = []
    var groups: [String: [Int]] = [:]
    var above: (key: String, first: Int)?
    for (index, row) in rows.enumerated() {
      var key = cell(row, keys).map { RowGroups.withoutPrefix(String($0)) } ?? "\u{0}\(index)"
      if let firsts, let above, cell(row, firsts) == nil, isPart(row, of: rows[above.first]) {
        key = above.key
      } else {
        above = (key, index)
      }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    var products: [Product] = []
    for key in order { products += self.products(of: groups[key] ?? []) }
    return products.sorted { $0.row.end < $1.row.end }
  }

  /// Whether a row belongs to the product above, whose first row is `first`: it is a size of it, or only adds what that row
  /// does not have, and photos. Any other row, such as a number that was written in advance, is a product of its own.
  private func isPart(_ row: Row, of first: Row) -> Bool {
    if let own, cell(row, own) != nil { return true }
    let added = Set(all.flatMap(\.columns))
    return row.fields.indices.allSatisfy { place in
      added.contains(place) || row.fields[place].trimmed.isEmpty || first.fields[safe: place]?.trimmed.isEmpty ?? true
    }
  }

  private func products(of group: [Int]) -> [Product] {
    // What says most about the product is its main row.
    var lead = group[0]
    var most = filled(lead)
    for row in group.dropFirst() {
      let count = filled(row)
      if count > most { (lead, most) = (row, count) }
    }
    let products = own.map { own in group.filter { cell(rows[$0], own) != nil } } ?? []
    if !products.isEmpty {
      let hiding = hidingCells(of: group.filter { !products.contains($0) })
      return products.map { row in
        var cells = cells(of: row, over: [lead])
        for (column, cell) in hiding { cells[column] = cell }
        return Product(row: rows[row], cells: cells, group: group)
      }
    }
    return [Product(row: rows[lead], cells: cells(of: lead, over: group), group: group)]
  }

  /// The cells by which the row of a product itself is left out: then its variants are, too, whatever they say themselves.
  /// What kind of row it is, such as `configurable`, says nothing of them.
  private func hidingCells(of others: [Int]) -> [(column: Int, cell: Text)] {
    guard !skips.isEmpty else { return [] }
    return Arena.with(chunk: 1024) { arena in
      others.flatMap { row in
        skips.compactMap { column, condition in
          guard let cell = rows[row].fields[safe: column]?.trimmed, !cell.isEmpty,
            !GuessWords.noItems.contains(String(arena.folded(cell))), condition.reason(cell, in: arena) != nil
          else { return nil }
          return (column, cell)
        }
      }
    }
  }

  private func filled(_ row: Int) -> Int { rows[row].fields.count { !$0.trimmed.isEmpty } }

  private func cells(of row: Int, over others: [Int]) -> [Text] {
    // What makes a row a product is its own: another size's sale price is not this one's.
    let ownColumns = own ?? []
    return (0..<columnCount).map { column in
      let own = rows[row].fields[safe: column] ?? .empty
      if !own.trimmed.isEmpty || ownColumns.contains(column) { return own }
      for other in others {
        if let cell = rows[other].fields[safe: column], !cell.trimmed.isEmpty { return cell }
      }
      return own
    }
  }

  private func cell(_ row: Row, _ places: [Int]) -> Text? {
    for place in places {
      if let cell = row.fields[safe: place]?.trimmed, !cell.isEmpty, !SpreadsheetErrors.isOne(cell) { return cell }
    }
    return nil
  }

  /// Some shops write `id:741` for the row with the id 741.
  private static func withoutPrefix(_ key: String) -> String {
    key.hasPrefix("id:") ? String(key.dropFirst(3)).trimmed : key
  }
}
