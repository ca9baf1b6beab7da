// A product is valid or refused; a refused one keeps what could be read, and nothing is put in place of the rest.

import Testing

@testable import Pipeline

@Suite struct ValidProductTests {
  /// What was read of the seed's product with some fields changed, if it is refused.
  private func refused(_ changes: KeyValuePairs<String, String?>, _ look: (Kept<ReadProduct>) -> Void) throws {
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    let item = Item(raw: text(seed(changes)), file: "inbox/a.jsonl", line: 1)
    guard case .refused(let unlisted) = preparation.prepare(item).outcome else {
      Issue.record("it is not refused")
      return
    }
    look(try #require(unlisted).read)
  }

  @Test(
    arguments: ["title", "brand", "category", "condition", "price", "stock_quantity"],
    [nil, "{}"] as [String?])
  func whatCannotBeReadIsNil(_ field: String, _ value: String?) throws {
    try refused([field: value]) { read in
      #expect((read.title == nil) == (field == "title"))
      #expect((read.brand == nil) == (field == "brand"))
      #expect((read.category == nil) == (field == "category"))
      #expect((read.condition == nil) == (field == "condition"))
      #expect((read.price == nil) == (field == "price"))
      #expect((read.stock == nil) == (field == "stock_quantity"))
      #expect(ValidProduct(read) == nil)
    }
  }

  @Test func aProductThatIsRefusedForAnotherReasonIsReadCompletely() throws {
    try refused(["condition": "\"a bit torn\"", "sku": "\"B-7\""]) { read in
      #expect(read.id == 123 && read.sku == "B-7" && read.condition == "a bit torn" && read.price?.cents == 2500)
    }
  }
}
