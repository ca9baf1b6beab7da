// How many there are, in numbers and in words.

import Testing

@testable import Pipeline

@Suite struct StockRuleTests {
  @Test(
    arguments: [
      (
        "stock_quantity", nil,
        "1:1 error stock_quantity: the stock_quantity is missing [missing_stock_quantity]; write 1, or 0 to take it down"
      ),
      (
        "stock_quantity", "\"many\"",
        "1:20 error stock_quantity: \"many\" is no number of pieces [invalid_stock_quantity]; write a whole number such as 1"
      ),
      (
        "stock_quantity", "1.5",
        "1:20 error stock_quantity: \"1.5\" is no number of pieces [invalid_stock_quantity]; write a whole number such as 1"
      ),
      (
        "stock_quantity", "true",
        "1:20 error stock_quantity: \"true\" is no number of pieces [invalid_stock_quantity]; write a whole number such as 1"
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test(arguments: [
    ("VRAI", 1), ("FAUX", 0), ("falsch", 0), ("en rupture", 0), ("3 pcs", 3), ("10+", 10), ("noch 2", 2),
    ("https://schema.org/OutOfStock", 0), ("https://schema.org/InStock", 1), ("Verkauft", 0), ("reserved", 0),
  ])
  func wordsForAStock(_ written: String, _ pieces: Int) {
    let arena = Arena(chunk: 64)
    withExtendedLifetime(arena) { #expect(CellWords.stock(text(written), in: arena) == pieces) }
  }

  @Test(arguments: ["1.5", "-1", "viel", "2 of 3"])
  func otherWordsAreNoStock(_ written: String) {
    let arena = Arena(chunk: 64)
    withExtendedLifetime(arena) { #expect(CellWords.stock(text(written), in: arena) == nil) }
  }

  @Test func fewerThanNoneIsNone() {
    for written in ["-2", "\"-2\"", "\"'-2\""] {
      let prepared = prepare(seed(["stock_quantity": written]))
      #expect(prepared.codes == [], "\(written)")
    }
  }
}
