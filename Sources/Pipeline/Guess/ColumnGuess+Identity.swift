/// Finds the column that distinguishes one product from another.
extension ColumnGuess {
  /// How well a column does it: its name says so, and its values differ. A few duplicates are only reported.
  func identityScore(_ name: Int, _ column: SampleColumns.Column) -> Int {
    guard column.filledShare > 0.95 || column.filledShare > 0.5 && sample.rowCount > 3 && name >= 95 else { return 0 }
    if column.counts.count == 1, sample.rowCount > 1 { return 0 }
    // A value that occurs twice is reported; the column still distinguishes products better than none.
    let doubles = column.filledCount - column.counts.count
    guard
      doubles <= max(column.filledCount > 3 && name >= 50 ? 1 : 0, column.filledCount / 20)
        || name >= 90 && doubles * 2 <= column.filledCount && repeatsProducts(column)
    else { return 0 }
    guard counts(column) else { return name }
    // If a row is removed, the row numbers below it belong to other products.
    return GuessWords.rowNumberNames.contains(judge.name(column.name).folded) ? 0 : min(name, 40)
  }

  /// Whether rows with the same value are the same product, as in two exports that were put together: same title, size
  /// and colour.
  private func repeatsProducts(_ column: SampleColumns.Column) -> Bool {
    let compared = sample.columns.filter { other in
      [ProductField.title, .size, .color].contains { (judge.nameScore(other.name, $0) ?? 0) > 60 }
    }
    guard compared.contains(where: { (judge.nameScore($0.name, .title) ?? 0) > 60 }) else { return false }
    var first: [String: Int] = [:]
    for row in 0..<sample.rowCount where !column.values[row].isEmpty {
      guard let before = first[column.values[row]] else {
        first[column.values[row]] = row
        continue
      }
      if compared.contains(where: { $0.values[row] != $0.values[before] }) { return false }
    }
    return true
  }

  /// Whether its values are 1, 2, 3 and so on, row by row: the numbers of rows, or of a shop that counts from 1.
  func counts(_ column: SampleColumns.Column) -> Bool {
    let rows = min(sample.leaps.min() ?? sample.rowCount, sample.rowCount)
    guard rows >= 3, let first = Int(column.values[0]), first <= 1 else { return false }
    return (1..<rows).allSatisfy { Int(column.values[$0]) == first + $0 }
  }

  /// The proposal for `sku`.
  mutating func skuChoice() -> Choice? {
    if let constant = constant(.sku) { return Choice(field: "sku", expressions: [ColumnGuess.escaped(text: constant)]) }
    if let firstRows, let made = madeOfRows(below: firstRows) { return made }
    if let name = best[.sku]?.first, let column = column(name) {
      let isKey = groupBy == name || groupBy?.split(separator: "|").map(String.init).contains(name) == true
      if !isKey || productRows == nil || column.isDistinct {
        reasons.append("sku: \(name), as it distinguishes products")
        if counts(column) {
          notes.append(
            "sku: \(name) counts from \(column.values[0]); a file of another shop that counts so, too, would be taken for "
              + "the same products: write \"sku\": \"SHOP-{\(name)}\" in columns if there is one")
        }
        let doubles = column.filledCount - column.counts.count
        if doubles > 0, groupBy == nil {
          let twice = column.counts.filter { $0.count > 1 }.map(\.value).sorted().prefix(3).joined(separator: ", ")
          notes.append(
            "sku: \(doubles) value\(doubles == 1 ? "" : "s") of \(name) occur\(doubles == 1 ? "s" : "") twice (\(twice))"
          )
        }
        return Choice(field: "sku", expressions: ["{\(escaped(name))}"])
      }
    }
    if let made = madeOfVariants() { return made }
    if groupBy == nil, let link = ownLink() {
      reasons.append("sku: \(link), as no other column distinguishes products")
      return Choice(field: "sku", expressions: ["{\(escaped(link))}"])
    }
    notes.append(
      "sku: no column distinguishes the products; a row that you change later becomes a new listing: add a column")
    return nil
  }

  /// The address of each product's own page, if it is short and has no parts of a search or a session.
  private func ownLink() -> String? {
    sample.columns.first { column in
      let name = judge.name(column.name)
      return GuessWords.linkNames.contains(name.words.joined(separator: " ")) && column.filledCount == sample.rowCount
        && column.isDistinct && sample.rowCount > 1
        && column.distinct.allSatisfy { $0.contains("/") && !$0.contains("?") && $0.utf16.count <= 100 }
    }?.name
  }

  /// Variants of one product: its key, and the options that distinguish them.
  private mutating func madeOfVariants() -> Choice? {
    if let groupBy, productRows != nil, !groupBy.contains("|") {
      let values = options.map { "[ {\(escaped($0.value))}]" }.joined()
      reasons.append("sku: made of \(groupBy) and the options, as no column distinguishes variants")
      return Choice(field: "sku", expressions: ["{\(escaped(groupBy))}\(values)"])
    }
    // A reference that all sizes of a product share.
    for name in repeatedKeys() {
      for field in [[ProductField.size], [.color], [.size, .color]] {
        let others = field.compactMap { best[$0]?.first }
        guard others.count == field.count, let key = column(name) else { continue }
        let columns = [key] + others.compactMap { column($0) }
        let keys = Set((0..<sample.rowCount).map { row in columns.map { $0.values[row] }.joined(separator: "\u{0}") })
        guard Double(keys.count) >= 0.98 * Double(sample.rowCount) else { continue }
        reasons.append("sku: \(name) with \(others.joined(separator: " and ")), as \(name) alone repeats")
        return Choice(
          field: "sku", expressions: ["{\(escaped(name))}" + others.map { "[ {\(escaped($0))}]" }.joined()])
      }
    }
    return nil
  }

  /// Columns that have the name of a reference and a value in every row, but the same value in some rows.
  func repeatedKeys() -> [String] {
    sample.columns.filter { column in
      guard let score = judge.nameScore(column.name, .sku), score > 30 else { return false }
      return column.filledShare > 0.98 && column.counts.count > 1 && column.distinctShare < 0.98
    }
    .sorted { (judge.nameScore($0.name, .sku) ?? 0) > (judge.nameScore($1.name, .sku) ?? 0) }.map(\.name)
  }

  static func escaped(text: String) -> String {
    String(text.flatMap { "{}[]\\".contains($0) ? ["\\", $0] : [$0] })
  }
}
