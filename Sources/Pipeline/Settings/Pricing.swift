/// How the selling price is made from the product's: price × (1 + markup), rounded, with the ending.
public struct Pricing: Sendable {
  /// Hundredths of a percent: 1000 is 10 %.
  var markupBasisPoints = 1000
  var ending = Money(cents: 90)
  /// Which of the prices with the ending is taken.
  var rounding = Rounding.down
  /// The distance between the prices that can be taken.
  var step = Money(cents: 100)
  var minimum = Money(cents: 100)
  var maximum: Money?
  /// What other currencies are worth.
  var rates = Rates.none
  /// Other values for some products; the first rule that fits a product counts.
  var rules: [Rule] = []
  /// How the price of a listing falls with its age, the earliest first.
  var drops: [Drop] = []
  /// No price falls below this; nil for the minimum.
  var floor: Money?

  /// Which price is taken.
  enum Rounding: String, CaseIterable, Sendable {
    /// Cut to full steps, plus the ending.
    case down
    /// The nearest price with the ending.
    case nearest
    /// The next price with the ending that is not lower than the price.
    case up
    /// To the cent, without an ending.
    case none
  }

  /// Other values for products of some brands, or in some categories.
  struct Rule: Sendable {
    /// Folded words; empty for all.
    var brands: [String] = []
    var categories: [String] = []
    var markupBasisPoints: Int?
    var ending: Money?
    var rounding: Rounding?
    var step: Money?
    var minimum: Money?
    var maximum: Money?
  }

  /// From this age on the price is lower.
  struct Drop: Sendable, Equatable {
    let days: Int
    /// Percent of the full price.
    let percent: Int
  }

  /// The pricing of a product, by its words as the seller wrote them and by those of the tables.
  func effective(
    brand: [Text?], category: [Text?], in arena: Arena
  ) -> Pricing {
    if rules.isEmpty { return self }
    let brands = brand.compactMap { $0.map { String(arena.folded($0)) } }
    let categories = category.compactMap { $0.map { String(arena.folded($0)) } }
    guard
      let rule = rules.first(where: { rule in
        (rule.brands.isEmpty || rule.brands.contains(where: brands.contains))
          && (rule.categories.isEmpty || rule.categories.contains(where: categories.contains))
      })
    else { return self }
    var pricing = self
    pricing.markupBasisPoints = rule.markupBasisPoints ?? markupBasisPoints
    pricing.ending = rule.ending ?? ending
    pricing.rounding = rule.rounding ?? rounding
    pricing.step = rule.step ?? step
    pricing.minimum = rule.minimum ?? minimum
    pricing.maximum = rule.maximum ?? maximum
    return pricing
  }
}
