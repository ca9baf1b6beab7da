/// Says how a selling price came about: `25.00 € + 10 % = 27.50, cut to 27, plus 0.90`.
enum PriceStory {
  static func write(of price: Money, _ settings: Settings, to writer: inout Writer) {
    let pricing = settings.pricing
    writer.write("Your price ")
    writer.write(price, in: settings.currency)
    if pricing.markupBasisPoints > 0 {
      writer.write(" + ")
      write(hundredths: pricing.markupBasisPoints, to: &writer)
      writer.write("\u{A0}% = ")
      write(millionths: price.cents * (10_000 + pricing.markupBasisPoints), to: &writer)
    }
    writer.write(", cut to ")
    writer.write(grouped: SellingPrice.selling(price, pricing).cents / 100 - pricing.ending.cents / 100)
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

  /// A whole number as such, others with their decimals.
  private static func write(hundredths number: Int, to writer: inout Writer) {
    writer.write(number / 100)
    guard number % 100 != 0 else { return }
    writer.write(".")
    if number % 10 == 0 { writer.write(number % 100 / 10) } else { writer.write(number % 100, digits: 2) }
  }
}
