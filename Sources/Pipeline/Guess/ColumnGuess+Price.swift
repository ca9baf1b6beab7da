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
      let isPriced = (judge.share(column, .price) ?? 0) >= 0.6
      guard isPriced else { continue }
      if isSaleForSome, words.isSale { continue }
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
    best[.price] = sales(in: named.map(\.name))
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
      warnOfCents(first)
      sayDiscounts()
    } else if let other = others.first {
      notes.append(
        "price: \"\(other)\" is not the price at which you sell (without tax, bought at, or a sum); name it in columns if it is"
      )
    }
  }

  /// A column of yes and no says which rows are on sale. The settings cannot say so, and the usual price is never too low.
  private mutating func saysWhichAreOnSale() -> Bool {
    let flag = sample.columns.first { column in
      ["on sale", "is on sale", "sale active", "en promo", "en promotion", "im angebot"].contains(
        judge.name(column.name).folded) && column.distinct.contains { GuessWords.no.contains(String(judge.fold($0))) }
    }
    guard let flag else { return false }
    notes.append("price: \(flag.name) is not yes for all; the usual price is taken, and no price of a sale")
    return true
  }

  /// A discount in a column of its own is not subtracted.
  private mutating func sayDiscounts() {
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

  private func rank(_ words: ColumnName) -> Int {
    let market = words.isOnVinted.map { $0 ? 500 : -200 } ?? 0
    return market + (words.isSale || words.isBuyNow ? 300 : words.isGross ? 200 : words.isRegular ? 0 : 100)
  }

  private func isAboutPrices(_ words: ColumnName) -> Bool {
    words.has([
      "price", "prix", "preis", "precio", "prezzo", "prijs", "cena", "amount", "tarif", "einkaufspreis", "inkoopprijs",
      "vk",
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

  private mutating func warnOfCents(_ name: String) {
    guard let column = column(name) else { return }
    let numbers = column.filled.compactMap { Int($0) }
    let words = judge.name(name)
    let isCalledSo = words.has(["cents", "cent", "minor", "centimes"])
    guard numbers.count == column.filledCount, numbers.count >= 3, Set(numbers).count > 1 || isCalledSo,
      numbers.allSatisfy({ $0 >= 100 }), isCalledSo || numbers.allSatisfy({ $0 % 100 == 0 })
    else { return }
    notes.append(
      "price: all of \(name) are whole hundreds, such as \(numbers[0]); are these cents? Then divide them first")
  }

  // MARK: - Currency

  /// The currency that a column's name says: `Price (INR)`, `price_usd`, `Prix €`.
  func currency(inName name: String) -> String? {
    if let sign = name.first(where: { "€$£₹¥".contains($0) }) {
      return Currency.code(of: String(sign), expected: judge.currency)
    }
    let codes = ColumnName.parts(of: name).map { $0.uppercased() }.filter { Currency.isCode($0) }
    // `ALL` and `TOP` are words, too.
    return codes.last {
      !["ALL", "TOP", "CUP", "LEK", "TRY", "MOP", "PEN", "RON", "LAK", "BAM", "SOS"].contains($0)
        || $0 == judge.currency
    }
  }

  /// The currency's code after a price; nothing if it is the workspace's own currency.
  mutating func currencySuffix() -> String {
    guard let price = best[.price]?.first else { return "" }
    if let code = currency(inName: price) {
      if code == judge.currency { return "" }
      warnOfCurrency(code, "\"\(price)\"")
      return " \(code)"
    }
    let names = sample.columns.filter { column in
      let name = judge.name(column.name)
      return GuessWords.currencyNames.contains(name.folded)
        || GuessWords.currencyNames.contains(name.words.suffix(2).joined(separator: " "))
        || GuessWords.currencyNames.contains(name.words.last ?? "")
    }
    let known = names.filter { column in
      !column.isBlank
        && column.distinct.allSatisfy { Currency.code(of: $0, expected: judge.currency) != nil }
    }
    // The column beside the price, as in `offers.price` and `offers.priceCurrency`.
    let parent = price.split(separator: ".").dropLast().joined(separator: ".")
    guard let column = known.first(where: { $0.name.hasPrefix(parent) }) ?? known.first else { return "" }
    let codes = Set(column.distinct.compactMap { Currency.code(of: $0, expected: judge.currency) })
    if codes == [judge.currency], column.filledShare > 0.5 { return "" }
    for code in codes.sorted() where code != judge.currency { warnOfCurrency(code, "\"\(price)\"") }
    return "[ {\(escaped(column.name))}]"
  }

  private mutating func warnOfCurrency(_ code: String, _ name: String) {
    if constant(.price) != nil { return }
    notes.append(
      "price: \(name) is in \(code), and the listings are in \(judge.currency); set \"pricing\": {\"rates\": {\"\(code)\": …}}, "
        + "what one \(code) is worth, or nothing is listed")
  }
}
