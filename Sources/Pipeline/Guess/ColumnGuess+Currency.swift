/// Finds the currency that a file names: in the price's name, in a column of its own, or for a whole site.
extension ColumnGuess {
  /// The currency that a column's name says: `Price (INR)`, `price_usd`, `Prix €`.
  func currency(inName name: String) -> String? {
    if let sign = sign(inName: name) {
      return Currency.code(of: String(sign), expected: judge.currency)
    }
    if let code = currencyWord(inName: name) { return code }
    let codes = ColumnName.parts(of: name).map { $0.uppercased() }.filter { Currency.isCode($0) }
    // `ALL` and `TOP` are words, too.
    return codes.last {
      !["ALL", "TOP", "CUP", "LEK", "TRY", "MOP", "PEN", "RON", "LAK", "BAM", "SOS"].contains($0)
        || $0 == judge.currency
    }
  }

  /// A currency's sign; the `$` of MongoDB's `$numberDecimal` is none.
  private func sign(inName name: String) -> Character? {
    guard let at = name.firstIndex(where: { "€$£₹¥₽₺₴₩₪₫฿₱".contains($0) }) else { return nil }
    return name[at...].dropFirst().first?.isLetter == true ? nil : name[at]
  }

  /// A currency's word at the end of a name or in its brackets: `Cena zł`, `Price Rs.`, `Preis (Fr.)`, `Cena [Kč]`.
  private func currencyWord(inName name: String) -> String? {
    let words = name.split { " ()[]/,:_".contains($0) }.map { $0.lowercased() }
    guard words.count > 1, let last = words.last else { return nil }
    // `price_fr` and `prezzo_lei` may mean a language or a person.
    let isApart = name.hasSuffix(")") || name.hasSuffix("]")
    guard last.contains(where: \.isLetter),
      isApart || !["fr", "ft", "lv", "lei"].contains(last) || name.lowercased().hasSuffix(" \(last)")
    else { return nil }
    if last == "fr" { return isApart ? "CHF" : nil }
    if let code = ColumnGuess.currencyOfPlace[last], !isLanguage(last, of: name) { return code }
    // A code is judged elsewhere.
    if last.count == 3, Currency.isCode(last.uppercased()) { return nil }
    return Currency.code(of: last, expected: judge.currency)
  }

  /// `Cena PL`, `Price UK`: a country with a currency of its own.
  private static let currencyOfPlace = [
    "uk": "GBP", "gb": "GBP", "us": "USD", "usa": "USD", "pl": "PLN", "ch": "CHF", "cz": "CZK", "hu": "HUF",
    "se": "SEK",
    "dk": "DKK", "no": "NOK", "ro": "RON", "in": "INR", "au": "AUD", "jp": "JPY",
  ]

  /// Whether other columns end so, too, such as `title_pl` beside `price_pl`: then it is the language of the file.
  private func isLanguage(_ last: String, of name: String) -> Bool {
    sample.columns.contains { other in
      let words = other.name.split { " ()[]/,:_-".contains($0) }.map { $0.lowercased() }
      return other.name != name && words.count > 1 && words.last == last
        && (judge.nameScore(other.name, .price) ?? 0) <= 0
    }
  }

  /// The currency that a name of eBay's file holds: `*Action(SiteID=UK|Country=GB|Currency=GBP|…)`.
  private var currencyOfSite: String? {
    for column in sample.columns {
      guard let start = column.name.firstRange(of: "Currency=") else { continue }
      let code = column.name[start.upperBound...].prefix(3).uppercased()
      if Currency.isCode(code) { return code }
    }
    return nil
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
        || GuessWords.currencyNames.contains(name.words.first ?? "") || holdsCurrencies(column)
    }
    let known = names.filter { column in
      // A row of labels below the header is no currency, and hides none.
      let known = column.counts.reduce(0) {
        $0 + (Currency.code(of: $1.value, expected: judge.currency) != nil ? $1.count : 0)
      }
      return !column.isBlank && known * 5 >= column.filledCount * 3
    }
    // The column beside the price, as in `offers.price` and `offers.priceCurrency`.
    let parent = price.split(separator: ".").dropLast().joined(separator: ".")
    guard let column = known.first(where: { $0.name.hasPrefix(parent) }) ?? known.first else {
      guard let code = currencyOfSite else {
        sayForeignOrigin(price)
        return ""
      }
      if code == judge.currency { return "" }
      warnOfCurrency(code, "\"\(price)\"")
      return " \(code)"
    }
    // Objects and lists: `offers.priceCurrency` and `offers[].priceCurrency` fill each other's gaps.
    let end = column.name.split(separator: ".").last
    let others = known.filter { $0.name != column.name && $0.name.split(separator: ".").last == end }
    let all = [column] + others
    let everywhere = Set(all.flatMap { $0.distinct.compactMap { Currency.code(of: $0, expected: judge.currency) } })
    for code in everywhere.sorted() where code != judge.currency { warnOfCurrency(code, "\"\(price)\"") }
    let gaps = (0..<sample.rowCount).count { row in all.allSatisfy { $0.values[row].isEmpty } }
    var last = ""
    if gaps > 0, everywhere.count == 1, let code = everywhere.first, gaps * 2 < sample.rowCount {
      last = "|\"\(code)\""
      notes.append("price: \(column.name) is empty in \(gaps) row\(gaps == 1 ? "" : "s"); \(code) is taken there, too")
    } else if gaps > 0, !everywhere.isSubset(of: [judge.currency]) {
      notes.append(
        "price: \(column.name) is empty in \(gaps) row\(gaps == 1 ? "" : "s"), which count as \(judge.currency)")
    }
    return "[ {\(all.map { escaped($0.name) }.joined(separator: "|"))\(last)}]"
  }

  /// Whether all its values are signs or codes of currencies, whatever its name.
  private func holdsCurrencies(_ column: SampleColumns.Column) -> Bool {
    column.counts.count <= 12
      && column.distinct.allSatisfy { value in
        "€$£₹¥".contains(value)
          || [
            "EUR", "USD", "GBP", "PLN", "CHF", "SEK", "DKK", "NOK", "CZK", "HUF", "INR", "CAD", "AUD", "JPY", "zł",
            "US$",
          ]
          .contains(value)
      }
  }

  private mutating func warnOfCurrency(_ code: String, _ name: String) {
    if constant(.price) != nil { return }
    notes.append(
      "price: \(name) is in \(code), and the listings are in \(judge.currency); set \"pricing\": {\"rates\": {\"\(code)\": …}}, "
        + "what one \(code) is worth, or what is in \(code) is not listed")
  }
}
