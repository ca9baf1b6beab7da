/// Finds the column with the price that a buyer pays, and its currency.
extension ColumnGuess {
  /// Among all columns that hold prices: the price of a sale, then a price with tax, then the usual one. Never a price
  /// without tax, the price at which the shop buys, or a sum with fees.
  mutating func choosePrice() {
    var named: [(name: String, rank: Int)] = []
    var others: [String] = []
    let isSaleForSome = saysWhichAreOnSale()
    for column in sample.columns where !column.isBlank {
      let words = judge.name(column.name)
      let share = judge.share(column, .price) ?? 0
      guard share >= 0.6 else {
        if share > 0, words.isSale { sayWords(among: column) }
        continue
      }
      if isSaleForSome, words.isSale { continue }
      if words.isFinal, isOfSoldRows(column) {
        others.append(column.name)
        continue
      }
      guard let score = judge.nameScore(column.name, .price) else {
        if words.isNet || words.isOtherPrice, isAboutPrices(words) { others.append(column.name) }
        continue
      }
      if score > 0 { named.append((column.name, rank(words) + score)) }
    }
    let own = named.filter { currency(inName: $0.name) == judge.currency }
    // Of the same price in several currencies, the workspace's own.
    if !own.isEmpty, own.count < named.count {
      let foreign = named.filter { currency(inName: $0.name) != nil && currency(inName: $0.name) != judge.currency }
      named.removeAll { price in foreign.contains { $0.name == price.name } }
    }
    named.sort { $0.rank > $1.rank }
    // The price at which an auction begins is none if there is one to buy at.
    let areStarts = named.allSatisfy { judge.name($0.name).isStart && !judge.name($0.name).isBuyNow }
    if areStarts, let selling = columnOfSelling() { named = [(selling, 0)] }
    best[.price] = sales(in: withoutHigherSales(named.map(\.name)))
    findSaleDates()
    let chosen = best[.price] ?? []
    if let first = chosen.first {
      let left = others + named.map(\.name).filter { !chosen.contains($0) }
      let why =
        judge.name(first).isGross
        ? "it says that the tax is in it"
        : judge.name(first).isSale
          ? "it is the price of a sale"
          : judge.name(first).isBuyNow ? "one can buy at it at once" : "it is called so"
      reasons.append(
        "price: \(first), as \(why)" + (left.isEmpty ? "" : "; not \(left.prefix(4).joined(separator: ", "))"))
      findMinorUnits()
      if minorUnits.isEmpty, best[.price]?.isEmpty == false { warnOfCents(first) }
      sayDiscounts()
      saySurcharges()
      sayTaxes()
    } else if let other = others.first {
      notes.append(
        "price: \"\(other)\" is not the price at which you sell (without tax, bought at, or a sum); name it in columns if it is"
      )
    }
  }

  /// `Actual price` is lower than the price in Spanish, and in other shops it is the price before the discount: a price of a
  /// sale that is higher than another one in nearly all rows is none.
  private mutating func withoutHigherSales(_ names: [String]) -> [String] {
    guard let first = names.first, judge.name(first).has(["actual", "actuel"]), let sale = column(first)
    else { return names }
    for name in names.dropFirst() where !judge.name(name).isSale {
      guard let usual = column(name) else { continue }
      let pairs = sale.values.indices.compactMap { row -> Bool? in
        guard let one = amount(sale.values[row]), let other = amount(usual.values[row]), one != other else {
          return nil
        }
        return one > other
      }
      guard pairs.count > 1 || sample.rowCount < 3 && !pairs.isEmpty, pairs.count(where: \.self) * 5 >= pairs.count * 4
      else { return names }
      notes.append("price: \(first) is higher than \(name), so \(name) is taken, as what a buyer pays")
      return [name] + names.filter { $0 != name && $0 != first }
    }
    return names
  }

  /// A number to compare with one that is written in the same way: `1,197` is larger than `899`.
  private func amount(_ value: String) -> Double? {
    if let cents = cents(value) { return Double(cents) / 100 }
    let digits = value.filter { $0.isNumber || $0 == "." || $0 == "," }
    let parts = digits.split { ".,".contains($0) }
    guard let last = parts.last, parts.count > 1, last.count == 3 else { return nil }
    return Double(parts.joined())
  }

  /// If nothing is called a price: a column of money called `Sell`, `Vente`, `Jetzt`.
  private mutating func columnOfSelling() -> String? {
    let found = sample.columns.first { column in
      let name = judge.name(column.name)
      return ColumnGuess.sellingNames.contains(name.words.joined(separator: " ")) && isMoney(column)
    }
    guard let found else { return nil }
    notes.append("price: no column is called so; \(found.name) is taken, as its values are money")
    return found.name
  }

  private static let sellingNames: Set<String> = [
    "sell", "sell at", "selling", "sale", "list", "listed", "sp", "now", "new", "after", "gross", "vente", "pvc",
    "pv ttc", "pvttc", "pu ttc", "prix apres", "jetzt", "nachher", "verkauf", "venta", "ahora", "vendita", "ora",
    "verkoop", "nu", "sprzedaz", "teraz", "nowa", "achat immediat", "buy it now", "buy now", "sofortkauf",
    "compralo subito", "kup teraz", "nu kopen",
  ]

  /// A last price that only some rows have, while others ask for one: it may be what sold items brought.
  private mutating func isOfSoldRows(_ column: SampleColumns.Column) -> Bool {
    guard column.filledShare < 0.9 else { return false }
    let asking = sample.columns.first { other in
      other.name != column.name && !judge.name(other.name).isFinal && other.filledCount > column.filledCount
        && (judge.nameScore(other.name, .price) ?? 0) > 0 && (judge.share(other, .price) ?? 0) >= 0.6
    }
    guard let asking else { return false }
    notes.append(
      "price: \(column.name) is filled in only \(column.filledCount) of \(sample.rowCount) rows and may be what sold items "
        + "brought, so \(asking.name) is taken; if it says what is sold, write \"stock_quantity\": "
        + "\"{sold if \(escaped(column.name))|\\\"1\\\"}\" in columns")
    return true
  }

  /// A column of yes and no says which rows are on sale. The settings cannot say so, and the usual price is never too low.
  private mutating func saysWhichAreOnSale() -> Bool {
    let flag = sample.columns.first { column in
      let name = judge.name(column.name)
      let isActive = name.isSale && name.has(["active", "aktiv", "actif", "attivo", "activo", "enabled", "actief"])
      return
        (isActive
        || [
          "on sale", "on sale in online store", "is on sale", "sale active", "en promo", "en promotion", "im angebot",
        ].contains(
          name.folded))
        && column.distinct.contains { GuessWords.no.contains(String(judge.fold($0))) }
    }
    guard let flag else { return false }
    notes.append("price: \(flag.name) is not yes for all; the usual price is taken, and no price of a sale")
    return true
  }

  private func rank(_ words: ColumnName) -> Int {
    let market = words.isOnVinted.map { $0 ? 500 : -200 } ?? 0
    return market
      + (words.isSale || words.isBuyNow ? 300 : words.isGross ? 200 : words.isSelling ? 150 : words.isRegular ? 0 : 100)
      - (words.isStart && !words.isBuyNow ? 150 : 0)
  }

  func isAboutPrices(_ words: ColumnName) -> Bool {
    words.has([
      "price", "prix", "preis", "precio", "prezzo", "prijs", "cena", "amount", "tarif", "einkaufspreis", "inkoopprijs",
      "vk", "pagato", "pagado", "paye", "bezahlt", "betaald", "zaplacono", "gekauft", "gekocht", "spent", "koszt",
      "mindestpreis", "kaufpreis", "schmerzgrenze", "aankoopprijs",
      "ek", "cost", "costs", "kosten", "cout", "pris", "paid", "bought", "dachat", "neupreis", "streichpreis",
    ])
  }

  /// The best column, followed by those that fill its gaps: not all rows have a sale's price.
  private func sales(in names: [String]) -> [String] {
    guard let first = names.first else { return [] }
    var kept = [first]
    var filled = column(first)?.values.map { !$0.isEmpty && $0.contains { "123456789".contains($0) } } ?? []
    let isSale = judge.name(first).isSale
    for name in names.dropFirst() {
      guard let column = column(name) else { continue }
      let fillsGap = column.values.indices.contains { !column.values[$0].isEmpty && !filled[$0] }
      // A sale ends some day; then the usual price must be known.
      guard fillsGap || isSale && kept.count == 1 && !judge.name(name).isSale else { continue }
      kept.append(name)
      for index in column.values.indices where !column.values[index].isEmpty { filled[index] = true }
    }
    return kept
  }

  /// The columns that say when a sale is.
  private mutating func findSaleDates() {
    guard let sale = best[.price]?.first(where: { judge.name($0).isSale }), (best[.price]?.count ?? 0) > 1 else {
      return
    }
    func dated(_ ends: Set<String>) -> String? {
      sample.columns.first { column in
        let name = judge.name(column.name)
        let isDate = name.has([
          "date", "datum", "fecha", "data", "from", "to", "until", "start", "starts", "end", "ends",
        ])
        let isOfSale = name.isSale || name.has(["sale", "promo", "angebot", "rebaja", "offerta", "solde"])
        return isDate && isOfSale && name.has(ends) && !best[.price, default: []].contains(column.name)
      }?.name
    }
    if let both = sample.columns.first(where: {
      $0.name.lowercased().contains("effective_date") || $0.name.lowercased().contains("effective date")
    }) {
      saleDates = [(sale, "{\(escaped(both.name))}")]
    } else {
      let start = dated(["starts", "start", "from", "debut", "beginn", "inicio", "inizio", "du"])
      let end = dated(["ends", "end", "to", "until", "fin", "ende", "fine", "au", "expires"])
      guard start != nil || end != nil else { return }
      func part(_ name: String?) -> String { name.map { "[{\(escaped($0))}]" } ?? "" }
      saleDates = [(sale, "\(part(start))/\(part(end))")]
    }
    let filled = sample.columns.filter { saleDates[0].dates.contains(escaped($0.name)) && !$0.isBlank }
    if !filled.isEmpty {
      notes.append("price: \(sale) counts only between its dates; before and after, the usual price")
    }
  }
}
