/// What other currencies are worth in the workspace's own: the setting `pricing.rates`.
struct Rates: Sendable {
  /// Millionths of the workspace's currency, by code.
  private var millionths: [String: Int] = [:]

  static let none = Rates()

  /// The codes that have a rate.
  var codes: [String] { millionths.keys.sorted() }

  mutating func set(_ code: String, millionths value: Int) { millionths[code] = value }

  /// The price in the workspace's currency, rounded to cents; nil if no rate is known.
  func converted(_ price: Money, from code: String) -> Money? {
    guard let rate = millionths[code] else { return nil }
    let (product, overflow) = price.cents.multipliedReportingOverflow(by: rate)
    return overflow ? nil : Money(cents: (product + 500_000) / 1_000_000)
  }
}
