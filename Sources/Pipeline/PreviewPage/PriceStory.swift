/// Explains a selling price: `25.00 € + 10 % = 27.50, cut to 27, plus 0.90`.
enum PriceStory {
  static func write(of price: Money, _ pricing: Pricing, in currency: String, to writer: inout Writer) {
    writer.write("Your price ")
    writer.write(price, in: currency)
    if pricing.markupBasisPoints > 0 {
      writer.write(" + ")
      write(hundredths: pricing.markupBasisPoints, to: &writer)
      writer.write("\u{A0}% = ")
      write(millionths: price.cents * (10_000 + pricing.markupBasisPoints), to: &writer)
    }
    let selling = SellingPrice.selling(price, pricing)
    switch pricing.rounding {
    case .down: break
    case .nearest, .up:
      writer.write(
        pricing.rounding == .up ? ", up to the next price that ends so: " : ", the nearest price that ends so: ")
      return writer.write(selling)
    case .none:
      writer.write(", to the cent: ")
      return writer.write(selling)
    }
    writer.write(", cut to ")
    let steps = selling.cents - pricing.ending.cents
    if pricing.step.cents % 100 == 0 { writer.write(grouped: steps / 100) } else { writer.write(Money(cents: steps)) }
    if pricing.ending.cents > 0 {
      writer.write(", plus ")
      writer.write(pricing.ending)
    }
  }

  /// With two decimals, or as many as it has.
  private static func write(millionths number: Int, to writer: inout Writer) {
    writer.write(grouped: number / 1_000_000)
    var rest = number % 1_000_000
    var digits = 6
    while digits > 2, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    writer.write(".")
    writer.write(rest, digits: digits)
  }

  /// A whole number without decimals, others with theirs.
  private static func write(hundredths number: Int, to writer: inout Writer) {
    writer.write(number / 100)
    guard number % 100 != 0 else { return }
    writer.write(".")
    if number % 10 == 0 { writer.write(number % 100 / 10) } else { writer.write(number % 100, digits: 2) }
  }
}
