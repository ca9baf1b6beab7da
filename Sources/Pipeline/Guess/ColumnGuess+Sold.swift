/// Says which columns may tell that rows are sold, if the proposal does not read them.
extension ColumnGuess {
  /// The last net below all that knows a column by its name: a wrong word here costs a line, silence a sale.
  mutating func saySoldElsewhere() {
    let unused = Set(unused)
    var count = 0
    for column in sample.columns where !column.isBlank && count < 4 {
      guard !notes.contains(where: { $0.hasPrefix("stock_quantity") && $0.contains(column.name) }),
        !notes.contains(where: { $0.hasPrefix("skip") && $0.contains(column.name) }),
        !notes.contains(where: { $0.hasPrefix("price: \(column.name) ") }),
        !judge.name(column.name).has(["sku"])
      else { continue }
      let isText =
        best[.description, default: []].contains(column.name)
        || best[.conditionDetails, default: []].contains(column.name)
      guard unused.contains(column.name) || isText || best[.location, default: []].contains(column.name) else {
        continue
      }
      guard let sign = signOfSale(in: column, isUsed: !unused.contains(column.name)) else { continue }
      count += 1
      let rows = column.values.indices.filter { sign.isSold(column.values[$0]) }
      let cell = column.values[rows[0]]
      let item =
        best[.title]?.first.flatMap { self.column($0) }.map { "\"\($0.values[rows[0]])\"" } ?? "row \(rows[0] + 1)"
      if sign.test.isEmpty {
        notes.append(
          "skip: \(column.name) is empty in \(rows.count) of \(sample.rowCount) rows (\(item)), which may be drafts; remove "
            + "them from the file if they are not for sale")
        continue
      }
      let last = best[.stockQuantity]?.first.map(escaped) ?? "\\\"1\\\""
      notes.append(
        "stock_quantity: \(column.name) \(sign.says) in \(rows.count) of \(sample.rowCount) row\(sample.rowCount == 1 ? "" : "s") "
          + "(\(String(cell.prefix(30))) for \(item)), and is not used; if that means sold, write \"stock_quantity\": "
          + "\"{\(sign.test)\(escaped(column.name))|\(last)}\" in columns")
    }
  }

  /// Says which rows are on Vinted already by a column of the file: they would be there twice.
  mutating func sayOnVinted() {
    for column in sample.columns where !column.isBlank {
      let name = judge.name(column.name)
      guard name.has(["vinted"]), name.has(["url", "link", "lien", "id", "listed", "publie", "online"]) else {
        continue
      }
      let isThere: (String) -> Bool = { value in
        !value.isEmpty && !GuessWords.no.contains(String(judge.fold(value)))
      }
      let rows = column.values.count(where: isThere)
      guard rows > 0 else { continue }
      notes.append(
        "skip: \(column.name) says of \(rows) row\(rows == 1 ? "" : "s") that \(rows == 1 ? "it is" : "they are") on Vinted; "
          + "leave \(rows == 1 ? "it" : "them") out, or \(rows == 1 ? "it is" : "they are") there twice")
      return
    }
  }

  /// What in a column may tell that a row is sold.
  private struct Sign {
    let says: String
    let test: String
    let isSold: (String) -> Bool
  }

  private func signOfSale(in column: SampleColumns.Column, isUsed: Bool) -> Sign? {
    let name = judge.name(column.name)
    let arena = judge.arena
    // A word for sold, whatever the name.
    let says: (String) -> Bool = { value in
      guard value.utf8.count <= 40 else { return false }
      let folded = judge.fold(value)
      return SaleWords.names.contains(String(folded)) || SoldCell.beginsSold(folded)
    }
    // Reserved is also a brand.
    let isBrand = (judge.nameScore(column.name, .brand) ?? 0) >= 60
    if !isBrand, column.distinct.contains(where: says) {
      return Sign(says: "says sold", test: "sold in ", isSold: says)
    }
    if isUsed || best.values.contains(where: { $0.contains(column.name) }) { return nil }
    if name.speaksOfAvailability, !ColumnGuess.isLinks(column) {
      let isGone: (String) -> Bool = { !$0.isEmpty && SoldCell.saysGone(arena.keep($0), in: arena) }
      let words = column.distinct.filter { Double($0) == nil || $0 == "0" || $0 == "1" }
      if words.count == column.counts.count, words.contains(where: isGone) {
        return Sign(says: "says no", test: "sold unless ", isSold: isGone)
      }
    }
    // `published_at` without a day may be a draft.
    if name.begins(["publi", "veroffentl"]), name.has(["at", "on", "date", "le", "am"]), column.filledShare < 1 {
      return Sign(says: "is empty", test: "", isSold: \.isEmpty)
    }
    guard name.speaksOfSale, !name.isOfSeller, !name.has(ColumnName.services), !name.has(["sort"]) else { return nil }
    // `Sold quantity` beside the number of pieces that are left.
    let isCounted = column.distinct.allSatisfy { (Int($0) ?? 1000) < 1000 }
    if name.isNoCount, isCounted, best[.stockQuantity] != nil { return nil }
    // What the seller paid says nothing of a sale, and what he got does.
    let isGain = name.has(["payout", "earnings", "profit", "fee", "fees", "gewinn", "gain", "benefice"])
    let isPriced = (judge.share(column, .price) ?? 0) >= 0.6
    if isPriced, name.isOtherPrice, !isGain, !name.words.contains(where: SaleWords.names.contains) { return nil }
    if name.isSale, !name.has(["id", "nr", "no", "number", "ref"]), isPriced {
      return nil
    }
    let isFilled: (String) -> Bool = { !$0.isEmpty && !SoldCell.saysUnsold(arena.keep($0), in: arena) }
    let filled = column.values.count(where: isFilled)
    guard filled > 0, filled < sample.rowCount else { return nil }
    return Sign(says: "has a value", test: "sold if ", isSold: isFilled)
  }
}
