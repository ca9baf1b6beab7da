/// Finds prices that a program gives as whole numbers of cents: Etsy's `price.divisor` and Square's `price_money` say so.
extension ColumnGuess {
  static let minorWords: Set<String> = [
    "cents", "cent", "minor", "centimes", "centesimi", "centimos", "centavos", "grosze", "groszy", "pence", "paise",
    "subunits", "subunit",
  ]

  private enum Unit { case whole, hundredths, unknown(String) }

  /// Divides what the file says is in cents. A price whose unit it leaves open is not taken.
  mutating func findMinorUnits() {
    for name in best[.price] ?? [] {
      guard let column = column(name) else { continue }
      switch unit(of: column) {
      case .whole: continue
      case .hundredths:
        minorUnits.insert(name)
        let example = column.distinct[0]
        let price = judge.arena.keep(example)
        notes.append(
          "price: \(name) is in cents, and \(example) is \(Hundredths.price(of: price, in: judge.arena)); "
            + "if it is not, write \"price\": \"{\(escaped(name))}\" in columns")
      case .unknown(let why):
        best[.price]?.removeAll { $0 == name }
        notes.append(
          "price: \(name) is not taken, as \(why); for whole units write \"price\": \"{\(escaped(name))}\" in columns, "
            + "for cents \"{cents in \(escaped(name))}\"")
      }
    }
  }

  private func unit(of column: SampleColumns.Column) -> Unit {
    if let sibling = divisor(of: column.name) {
      let isFactor = judge.name(sibling.name).has(ColumnGuess.factors)
      let values = Set(sibling.distinct.map { Int($0) ?? -1 })
      if values == [isFactor ? 1 : 0] { return .whole }
      // A value with a point is divided already.
      guard areWhole(column) else { return .whole }
      if values == [isFactor ? 100 : 2] { return .hundredths }
      return .unknown("\(sibling.name) is \(sibling.distinct.sorted().prefix(3).joined(separator: ", "))")
    }
    let words = judge.name(column.name)
    guard areWhole(column) else { return .whole }
    if words.has(ColumnGuess.minorWords) { return .hundredths }
    // Square, Stripe and Adyen: an amount of money has no point.
    let isMoney = column.name.split(separator: ".").dropLast().contains { judge.name(String($0)).words.last == "money" }
    let isLarge = column.distinct.allSatisfy { (Int($0) ?? 0) >= 100 || Int($0) == 0 }
    return isMoney && isLarge ? .hundredths : .whole
  }

  private func areWhole(_ column: SampleColumns.Column) -> Bool {
    column.distinct.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  private static let factors: Set<String> = ["divisor", "divider", "divide", "factor", "denominator", "multiplier"]
  private static let places: Set<String> = ["precision", "exponent", "decimals", "unit", "units", "scale", "places"]

  /// The column beside a price that says how it is divided: `price.divisor`, `prices.currency_minor_unit`,
  /// `price_precision`.
  private func divisor(of price: String) -> SampleColumns.Column? {
    let parent = price.split(separator: ".").dropLast().joined(separator: ".")
    return sample.columns.first { column in
      guard column.name != price, !column.isBlank, column.distinct.allSatisfy({ Int($0) != nil }) else { return false }
      let above = column.name.split(separator: ".").dropLast().joined(separator: ".")
      let words = judge.name(String(column.name.dropFirst(above.count)))
      guard above == parent, words.has(ColumnGuess.factors.union(ColumnGuess.places)) else { return false }
      if words.has(["unit", "units"]), !words.has(["minor"]) { return false }
      // In a flat list, only one that speaks of money.
      return !parent.isEmpty || words.has(["price", "currency", "amount", "money", "minor", "prix", "preis"])
    }
  }

  mutating func warnOfCents(_ name: String) {
    guard let column = column(name) else { return }
    let numbers = column.filled.compactMap { Int($0) }
    let words = judge.name(name)
    let isCalledSo = words.has(ColumnGuess.minorWords)
    if !numbers.isEmpty, numbers.count == column.filledCount, numbers.allSatisfy({ $0 >= 1000 }),
      hasCurrencyBeside(name)
    {
      return sayCents(name, numbers[0])
    }
    guard numbers.count == column.filledCount, numbers.count >= 3, Set(numbers).count > 1 || isCalledSo,
      numbers.allSatisfy({ $0 >= 100 }),
      isCalledSo || numbers.allSatisfy({ $0 % 100 == 0 }) || areWrittenAsCents(Array(numbers))
    else { return }
    let all = numbers.allSatisfy { $0 % 100 == 0 } ? "whole hundreds" : "large whole numbers"
    sayCents(name, numbers[0], all)
  }

  private mutating func sayCents(_ name: String, _ example: Int, _ all: String = "large whole numbers") {
    notes.append(
      "price: all of \(name) are \(all), such as \(example); are these cents? Then write "
        + "\"price\": \"{cents in \(escaped(name))}\" in columns")
  }

  /// `amount` and `currency_code` in one object, as payment services and shops for programmers write them, often in cents.
  private func hasCurrencyBeside(_ name: String) -> Bool {
    guard !sample.isTable else { return false }
    let parent = name.split(separator: ".").dropLast().joined(separator: ".")
    return sample.columns.contains { column in
      let parts = column.name.split(separator: ".")
      return parts.dropLast().joined(separator: ".") == parent && column.name.lowercased().contains("currency")
    }
  }

  /// Whether whole numbers end as the cents of prices do: 2550, 1999, 3000.
  private func areWrittenAsCents(_ numbers: [Int]) -> Bool {
    let usual = numbers.count { [0, 50, 90, 95, 99].contains($0 % 100) }
    return numbers.allSatisfy { $0 >= 300 } && usual * 10 >= numbers.count * 9
      && numbers.reduce(0, +) / numbers.count >= 1000
  }
}
