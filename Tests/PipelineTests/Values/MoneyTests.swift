// Amounts are written with two decimals and compared by their cents.

import Testing

@testable import Pipeline

@Suite struct MoneyTests {
  @Test(arguments: [
    (0, "0.00"), (5, "0.05"), (90, "0.90"), (100, "1.00"), (2790, "27.90"), (99_999_999_999, "999999999.99"),
  ])
  func isWrittenWithTwoDecimals(_ cents: Int, _ wanted: String) {
    #expect(Money(cents: cents).text == wanted)
    var writer = Writer(capacity: 1)
    writer.write(Money(cents: cents))
    #expect(String(writer.text) == wanted)
  }

  @Test func isOrderedByCents() { #expect(Money(cents: 99) < Money(cents: 100)) }
}
