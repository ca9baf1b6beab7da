/// Finds tables that describe a product in its first row only, as merged cells do: the rows below it are its sizes or photos.
extension ColumnGuess {
  /// A row belongs to the row above if it has no title and nothing of what each row with a title has, but a size, a price,
  /// a colour or a photo. A few such rows among many may be slips, and stay products of their own.
  mutating func findFirstRows() {
    guard let title = best[.title]?.first.flatMap(column), !title.values.isEmpty, !title.values[0].isEmpty else {
      return
    }
    let below = title.values.indices.filter { title.values[$0].isEmpty }
    let firsts = title.values.indices.filter { !title.values[$0].isEmpty }
    guard below.count * 8 >= sample.rowCount, !firsts.isEmpty else { return }
    let ofFirsts = sample.columns.filter { column in
      column.name != title.name && below.allSatisfy { column.values[$0].isEmpty }
        && firsts.count { !column.values[$0].isEmpty } * 5 >= firsts.count * 4
    }
    guard ofFirsts.count >= 2, let own = columnOfVariants(below) else { return }
    firstRows = title.name
    if !own.isEmpty { productRows = "{\(escaped(own))}" }
  }

  /// The column that each row below fills that is a size, a colour or a price of its own, or an empty name if all rows below
  /// only add photos; nil if there are others: a number that was written in advance, or a note, is no product.
  private func columnOfVariants(_ below: [Int]) -> String? {
    func names(_ fields: [ProductField]) -> [String] { fields.flatMap { best[$0] ?? [] } }
    let photos = Set(names([.images]))
    let variants = below.filter { row in
      sample.columns.contains { !$0.values[row].isEmpty && !photos.contains($0.name) }
    }
    if variants.isEmpty { return "" }
    return (names([.price, .size]) + options.map(\.value) + names([.color])).first { name in
      guard let column = column(name) else { return false }
      // A formula in an empty row comes to 0.
      return variants.allSatisfy { row in
        let value = column.values[row]
        return !value.isEmpty && value.contains { !"0., €$£".contains($0) }
      }
    }
  }

  /// The sku of sizes below their product: the product's own, with the size, if the rows have none.
  func madeOfRows(below title: String) -> Choice? {
    guard productRows != nil, let rows = column(title) else { return nil }
    let below = rows.values.indices.filter { rows.values[$0].isEmpty }
    // The rows have references of their own.
    if let own = best[.sku]?.first.flatMap(column), own.isDistinct, below.allSatisfy({ !own.values[$0].isEmpty }) {
      return nil
    }
    let values = (best[.size] ?? []) + (best[.color] ?? []) + options.map(\.value)
    let parts = values.filter { name in column(name).map { $0.filledCount > rows.filledCount } ?? false }
    let references = sample.columns.filter { column in
      (judge.nameScore(column.name, .sku) ?? 0) > 0 && column.isDistinct
        && column.filledCount == rows.filledCount && below.allSatisfy { column.values[$0].isEmpty }
    }
    guard let sku = references.first, !parts.isEmpty else { return nil }
    return Choice(field: "sku", expressions: ["{\(escaped(sku.name))}" + parts.map { "[ {\(escaped($0))}]" }.joined()])
  }
}
