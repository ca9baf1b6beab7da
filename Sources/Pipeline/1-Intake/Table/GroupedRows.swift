/// Gives the products of a table whose rows belong together in groups. All rows are read before the first product.
final class GroupedRows {
  private let rows: TableRows
  private let groups: RowGroups
  private let mapping: ColumnMapping
  private let products: [RowGroups.Product]
  private var given = 0
  private let arena = Arena()

  /// Begins with the product after `offset`. A group is not whole if it begins or ends outside of the text.
  init(
    _ layout: TableLayout, _ mapping: ColumnMapping, _ text: Text, at place: TablePlace, from offset: Int,
    isCutBefore: Bool, isCutBehind: Bool
  ) {
    self.mapping = mapping
    rows = TableRows(layout)
    rows.begin(text, at: place, in: arena)
    var all: [RowGroups.Row] = []
    while let row = rows.next() { all.append(row) }
    groups = RowGroups(all, header: rows.header.names, mapping: mapping)
    var products = groups.products().filter { $0.row.end > offset }
    if isCutBefore { products.removeAll { $0.group.contains(0) } }
    if isCutBehind { products.removeAll { $0.group.contains(all.count - 1) } }
    self.products = products
  }

  func next(_ origin: ItemOrigin, in arena: Arena) -> Item? {
    guard given < products.count else { return nil }
    let product = products[given]
    given += 1
    let all = groups.all.map { name, columns in
      (
        name,
        product.group.flatMap { row in
          columns.compactMap { groups.rows[row].fields[safe: $0]?.trimmed }.filter { !$0.isEmpty }
        }
      )
    }
    return rows.item(
      of: product.row, cells: product.cells, all: all, handBack: handBack(product, arena), origin: origin, in: arena)
  }

  /// What a seller must drop again for a product of several rows: its own row with the cells that it takes from the
  /// others, or all rows if they are one product.
  private func handBack(_ product: RowGroups.Product, _ arena: Arena) -> Text? {
    guard product.group.count > 1 else { return nil }
    var writer = Writer(capacity: 256)
    if mapping.productRows == nil {
      for row in product.group {
        writer.write(groups.rows[row].raw)
        if !groups.rows[row].raw.hasSuffix("\n") { writer.write("\n") }
      }
    } else {
      CSVWriting.write(
        product.cells, separator: rows.layout.separator, escapes: rows.layout.escapes, to: &writer)
    }
    return arena.keep(writer)
  }
}
