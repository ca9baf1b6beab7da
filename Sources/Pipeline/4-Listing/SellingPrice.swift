/// The price on Vinted: the product's price plus the markup, cut to whole units, plus the ending.
enum SellingPrice {
  /// 25.00 → 27.90 with the defaults. nil where it is outside the bounds that the settings set.
  static func price(
    of price: Money, _ pricing: Pricing, _ written: Product.Value, _ findings: inout Findings
  ) -> Money? {
    let selling = selling(price, pricing)
    if selling < pricing.minimum {
      findings.add(
        .priceBelowMinimum, .price, written, "it would sell at \(selling.text), below \(pricing.minimum.text)",
        hint: "raise the price, or sell several pieces as one lot")
      return findings.refused ? nil : selling
    }
    if let maximum = pricing.maximum, selling > maximum {
      findings.add(
        .priceAboveMaximum, .price, written, "it would sell at \(selling.text), above \(maximum.text)",
        hint: "check the price, or raise pricing.maximum in pipeline.json")
      return findings.refused ? nil : selling
    }
    return selling
  }

  static func selling(_ price: Money, _ pricing: Pricing) -> Money {
    let tenThousandths = price.cents * (10_000 + pricing.markupBasisPoints)
    return Money(cents: tenThousandths / 1_000_000 * 100 + pricing.ending.cents)
  }
}
