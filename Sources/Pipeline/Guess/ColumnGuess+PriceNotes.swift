/// Says what a buyer may pay besides the price that is taken: a lower one, a discount, the tax, a surcharge.
extension ColumnGuess {
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

  /// `15.00` beside `ask` and `no sale`: the lower prices are there, and the words are no prices.
  mutating func sayWords(among column: SampleColumns.Column) {
    guard let isPrice = judge.test(.price, isNamed: true), let price = column.filled.first(where: isPrice) else {
      return
    }
    let words = column.distinct.filter { !isPrice($0) }
    notes.append(
      "price: \(column.name) has words (\(words.prefix(3).joined(separator: ", "))) among its prices (\(price)), and is not "
        + "used; empty the cells with words, and run guess again")
  }

  /// A discount in a column of its own is not subtracted.
  mutating func sayDiscounts() {
    let words: Set<String> = ["discount", "rabatt", "remise", "sconto", "korting", "descuento", "rabat", "reduction"]
    for column in sample.columns
    where judge.name(column.name).has(words) && !best[.price, default: []].contains(column.name) {
      let count = column.filled.count {
        (Double($0.replacing(",", with: ".").replacing("%", with: "").trimmed) ?? 0) > 0
      }
      guard count > 0 else { continue }
      notes.append("price: \(column.name) is not taken off the price (\(count) row\(count == 1 ? "" : "s"))")
      return
    }
  }

  /// Prices without the tax are lower than what a buyer should pay.
  mutating func sayTaxes() {
    for column in sample.columns where !column.isBlank {
      let name = judge.name(column.name)
      guard name.has(["tax", "taxes", "vat", "tva", "mwst", "ust", "iva", "btw"]), name.isGross,
        column.distinct.allSatisfy({ GuessWords.isFlag(String(judge.fold($0))) })
      else { continue }
      let count = column.filled.count { GuessWords.no.contains(String(judge.fold($0))) }
      guard count > 0 else { continue }
      notes.append(
        "price: \(column.name) is no in \(count) row\(count == 1 ? "" : "s"), and the tax is not added to the price; "
          + "write prices with the tax if a buyer has to pay it")
      return
    }
  }

  /// Nor is a surcharge added, such as that of Wix for a larger size.
  mutating func saySurcharges() {
    let words: Set<String> = [
      "surcharge", "supplement", "aufpreis", "zuschlag", "mehrpreis", "sovrapprezzo", "supplemento", "recargo",
      "suplemento", "toeslag", "meerprijs", "doplata", "majoration", "surcout",
    ]
    for column in sample.columns
    where judge.name(column.name).has(words) && !best[.price, default: []].contains(column.name) {
      let count = column.filled.count { $0.contains { "123456789".contains($0) } }
      guard count > 0, !judge.name(column.name).has(["description", "name", "type", "label"]) else { continue }
      notes.append(
        "price: \(column.name) is not added to the price (\(count) row\(count == 1 ? " has" : "s have") one); "
          + "write the full price of each row if a buyer has to pay it")
      return
    }
  }

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
