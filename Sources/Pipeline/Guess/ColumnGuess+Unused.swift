/// Finds the columns that the proposal does not use, and among them a number that may be the price.
extension ColumnGuess {
  /// The columns with values that no part of the proposal reads, in the file's order.
  public var unused: [String] {
    var used = Set(options.flatMap { [$0.name, $0.value] } + skips.map(\.column))
    let expressions =
      choices.flatMap(\.expressions) + saleDates.map(\.dates) + (productRows.map { [$0] } ?? [])
      + (firstRows.map { ["{\(escaped($0))}"] } ?? [])
      + (groupBy?.split(separator: "|").map { "{\(escaped(String($0)))}" } ?? [])
    for expression in expressions {
      guard let parts = try? ColumnExpression(expression).parts else { continue }
      for case .value(let sources) in parts {
        for source in sources {
          switch source {
          case .column(let name, _), .word(_, let name), .sold(_, let name), .cents(let name): used.insert(name)
          case .option, .constant: break
          }
        }
      }
    }
    return sample.columns.filter { !$0.isBlank && !used.contains($0.name) }.map(\.name)
  }

  /// A column such as `Sale` may be what a buyer pays, or something else. The higher price stays, and a person decides.
  mutating func sayLowerPrices() {
    guard let first = best[.price]?.first, let price = column(first) else { return }
    for name in unused where !notes.contains(where: { $0.contains(name) }) {
      guard let other = column(name), isMoney(other), let example = lower(other, than: price) else { continue }
      notes.append(
        "price: \"\(name)\" is lower than \"\(first)\" (\(example)) and is not used; if it is what a buyer pays, write "
          + "\"price\": \"{\(escaped(name))|\(escaped(first))}\" in columns")
    }
  }

  /// Two columns of one name whose values differ: of most fields only the first that is not empty counts.
  mutating func sayRepeatedColumns() {
    for choice in choices where !ColumnGuess.takesAll.contains(choice.field) {
      for (name, values) in sample.repeated.sorted(by: { $0.key < $1.key })
      where choice.expressions.contains(where: { $0.contains(escaped(name)) }) {
        notes.append(
          "\(choice.field): more than one column is called \(name), and they differ (\(values.first.prefix(40)) and "
            + "\(values.second.prefix(40)) in one row); the first that is not empty counts; if the second is meant, write "
            + "{\(escaped(name))[1]} in columns")
      }
    }
  }

  private static let takesAll: Set<String> = ["images", "color", "material"]

  /// Whether it is named for a sale, or its values are written as money: with cents, or with a currency.
  func isMoney(_ column: SampleColumns.Column) -> Bool {
    let words = judge.name(column.name)
    guard !words.isNet, !words.isOtherPrice, (judge.share(column, .price) ?? 0) >= 0.8 else { return false }
    if words.isSale || words.has(ColumnGuess.saleWords) || isAboutPrices(words) { return true }
    guard !words.has(ColumnGuess.measures) else { return false }
    let written = column.filled.count { value in
      let cents = value.split { ".,".contains($0) }
      return value.contains { "€$£".contains($0) } || cents.count == 2 && cents[1].count == 2
    }
    return written * 2 > column.filledCount
  }

  private static let saleWords: Set<String> = [
    "soldes", "saldi", "saldos", "rebajas", "rebaja", "outlet", "clearance", "deal", "deals", "promos", "offre",
    "offres",
    "ausverkauf", "reduziert", "schlussverkauf", "opruiming", "uitverkoop", "wyprzedaz", "liquidation", "bargain",
  ]
  private static let measures: Set<String> = [
    "weight", "poids", "gewicht", "peso", "waga", "length", "width", "height", "longueur", "largeur", "hauteur",
    "rating",
    "score", "note", "size", "taille", "chest", "waist", "sleeve", "inseam", "cm", "kg", "inch",
  ]

  /// `25 for 30`, if nearly all values are below the price of their row, and not so far that they are something else.
  private func lower(_ other: SampleColumns.Column, than price: SampleColumns.Column) -> String? {
    let isPrice = isAboutPrices(judge.name(other.name))
    var (below, both) = (0, 0)
    var example: String?
    for index in other.values.indices {
      guard let value = cents(other.values[index]), let usual = cents(price.values[index]) else { continue }
      both += 1
      guard value < usual, value * (isPrice ? 20 : 5) > usual else { continue }
      below += 1
      example = example ?? "\(other.values[index]) for \(price.values[index])"
    }
    return both > 0 && below * 10 >= both * 8 ? example : nil
  }

  func cents(_ value: String) -> Int? {
    guard case .cents(let cents) = PriceRule.reading(of: judge.arena.keep(value), expected: judge.currency).0 else {
      return nil
    }
    return cents > 0 ? cents : nil
  }
}
