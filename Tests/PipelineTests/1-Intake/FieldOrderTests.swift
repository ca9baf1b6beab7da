// Keys are found in any order.

import Testing

@testable import Pipeline

@Suite struct FieldOrderTests {
  /// The reader looks first at the place that a field had before; what is there now counts all the same.
  @Test func keysMayComeInAnyOrderAndUnderAnyName() {
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    for json in [
      seed(), seed(["price": "30", "title": "\"Jean\""]), seed(["colour": "\"Red\"", "color": nil]),
      "{" + String(repeating: "\"x\": 1, ", count: 40) + seed().dropFirst(), seed(),
    ] {
      let (outcome, findings) = preparation.prepare(Item(raw: text(json), file: "a", line: 1))
      let expected = prepare(json)
      #expect(findings.problems.map(\.text) == expected.problems.map(\.text))
      if case .listing(let listing, _) = outcome { #expect(String(listing.title) == expected.title) }
      preparation.reset()
    }
  }
}
