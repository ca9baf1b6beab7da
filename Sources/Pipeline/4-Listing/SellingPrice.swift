/// The price on Vinted: the product's price plus the markup, cut to full units, plus the ending.
enum SellingPrice {
  /// 25.00 → 27.90 with the defaults. nil if it is outside the limits of the settings.
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
    return rounded(tenThousandths: tenThousandths, pricing)
  }

  /// Ten-thousandths of a cent as a price that the rounding allows.
  private static func rounded(tenThousandths: Int, _ pricing: Pricing) -> Money {
    let step = pricing.step.cents
    let size = step * 10_000
    let ending = pricing.ending.cents
    switch pricing.rounding {
    case .none: return Money(cents: (tenThousandths + 5_000) / 10_000)
    case .down: return Money(cents: tenThousandths / size * step + ending)
    case .nearest, .up:
      // The highest price with the ending that is not above it, and the next one.
      let above = tenThousandths - ending * 10_000
      let steps = above >= 0 ? above / size : -1
      let rest = above - steps * size
      let goesUp = pricing.rounding == .up ? rest > 0 : rest * 2 >= size
      return Money(cents: max(0, (steps + (goesUp ? 1 : 0)) * step + ending))
    }
  }

  /// The price of a listing that is this many full days old: the highest one with the usual ending that is low enough,
  /// and not below the floor.
  static func dropped(_ full: Money, days: Int, _ pricing: Pricing) -> Money {
    guard let drop = pricing.drops.last(where: { $0.days <= days }) else { return full }
    let cents = full.cents * (100 - drop.percent) / 100
    let ending = pricing.ending.cents
    let step = pricing.step.cents
    let price = pricing.rounding == .none || cents < ending ? cents : (cents - ending) / step * step + ending
    return min(full, max(Money(cents: price), pricing.floor ?? pricing.minimum))
  }
}
