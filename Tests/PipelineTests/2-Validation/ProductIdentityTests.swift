/// What a product is known by: its id, its sku, or what the seller wrote of it.
import Testing

@testable import Pipeline

@Suite struct ProductIdentityTests {
  /// What `look` sees in the product of a line.
  private func look<Seen>(_ json: String, _ look: (ValidProduct) -> Seen) throws -> Seen {
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    let item = Item(raw: text(json), file: "inbox/a.jsonl", line: 1)
    guard case .listing(let listing, _) = preparation.prepare(item).outcome else { throw NoListing(json: json) }
    return withExtendedLifetime(preparation) { look(listing.mapped.product) }
  }

  private struct NoListing: Error { let json: String }

  private func hash(_ changes: KeyValuePairs<String, String?>) throws -> Hash128 {
    try look(seed(changes)) { ProductIdentity($0).hash }
  }

  @Test func theIDComesBeforeTheSKU() throws {
    let both = try #require(ProductIdentity(id: 7, sku: "7"))
    guard case .id(7) = both else {
      Issue.record("it is \(both)")
      return
    }
    guard case .sku("7")? = ProductIdentity(id: nil, sku: "7") else {
      Issue.record("the sku is not its identity")
      return
    }
    #expect(ProductIdentity(id: nil, sku: nil) == nil)
    #expect(try hash(["id": "7", "sku": "\"A\""]) == hash(["id": "7", "sku": "\"B\""]))
    #expect(try hash(["id": nil, "sku": "\"A\"", "title": "\"501\""]) == hash(["id": nil, "sku": "\"A\""]))
  }

  /// A number as an id and the same number as a sku are two products.
  @Test func anIDIsNotTheSKUOfTheSameDigits() {
    #expect(ProductIdentity.id(7).hash != ProductIdentity.sku("7").hash)
    #expect(ProductIdentity.id(7).hash != ProductIdentity.id(70).hash)
  }

  /// Pinned: it decides the shard, so each machine and each version must find the same.
  @Test func hashesStayTheSameForEver() throws {
    #expect(ProductIdentity.id(1).hash.hexadecimal == "9039efd63fc525bcc87f09a8f3915727")
    #expect(ProductIdentity.sku("A-1").hash.hexadecimal == "2b752f2801d7eb0978cca45115975d3c")
    let product = """
      {"title": "Robe d'été", "brand": "Zara", "category": "Robe", "condition": "GOOD", "price": 25.50, \
      "stock_quantity": 1, "size": "M", "model": "A", "fit": "slim", "location": "Lyon", "description": "Belle.", \
      "condition_details": "un fil", "decade": "90s", "gender": "female", "color": ["Blue", "White"], \
      "images": ["a.jpg"], "material": "Cotton", "measurements": {"length": 104}}
      """
    let hash = try look(product) { ProductIdentity($0).hash }
    #expect(hash.hexadecimal == "9140209168818117ca7ef2fba4df0923")
  }

  @Test(arguments: [
    ("title", "\"Jean Levi's 501 bleu\""), ("brand", "\"Wrangler\""), ("category", "\"Pantalon\""),
    ("condition", "\"GOOD\""), ("size", "\"34\""), ("model", "\"505\""), ("fit", "\"slim\""),
    ("location", "\"Lyon\""), ("description", "\"Beau\""), ("condition_details", "\"un fil\""), ("price", "25.01"),
    ("decade", "\"90s\""), ("gender", "\"female\""), ("color", "\"Red\""), ("color", "[\"Blue\", \"White\"]"),
    ("images", "\"image2.jpg\""), ("images", "[\"image1.jpg\", \"image2.jpg\"]"), ("material", "\"Cotton\""),
    ("measurements", "{\"length\": 104}"),
  ])
  func whatTheSellerWroteIsTheContent(_ field: String, _ value: String) throws {
    #expect(try hash(["id": nil, field: value]) != hash(["id": nil]))
  }

  @Test func stockAndOperationAreNotPartOfIt() throws {
    #expect(try hash(["id": nil, "stock_quantity": "5"]) == hash(["id": nil]))
    #expect(try hash(["id": nil, "operation": "\"relist\""]) == hash(["id": nil]))
  }

  /// Each value ends with a sign of its own, so text that moves from one field or list to the next is seen.
  @Test func theSameTextInAnotherFieldIsAnotherContent() throws {
    #expect(try hash(["id": nil, "fit": "\"slim\"", "location": nil]) != hash(["id": nil, "location": "\"slim\""]))
    #expect(
      try hash(["id": nil, "description": "\"ab\"", "condition_details": "\"c\""])
        != hash(["id": nil, "description": "\"a\"", "condition_details": "\"bc\""]))
    #expect(
      try hash(["id": nil, "images": "[\"a.jpg\", \"b.jpg\"]"])
        != hash(["id": nil, "images": "[\"b.jpg\", \"a.jpg\"]"]))
    #expect(
      try hash(["id": nil, "measurements": "{\"ab\": 1}"]) != hash(["id": nil, "measurements": "{\"a\": \"b1\"}"]))
  }

  /// A person knows it by title, brand and size, however they are written.
  @Test func alikeAreProductsOfTheSameTitleBrandAndSize() throws {
    func likeness(_ changes: KeyValuePairs<String, String?>) throws -> Hash128 {
      try look(seed(changes)) { product in Arena.with(chunk: 256) { ProductIdentity.likeness(of: product, in: $0) } }
    }
    let usual = try likeness([:])
    #expect(try likeness(["id": "9", "price": "99", "color": "\"Red\"", "images": "\"b.jpg\""]) == usual)
    #expect(try likeness(["title": "\"JEAN  levi's 501\""]) == usual)
    #expect(try likeness(["title": "\"Jean Levi's 505\""]) != usual)
    #expect(try likeness(["size": "\"34\""]) != usual)
    #expect(try likeness(["brand": "\"Wrangler\"", "title": "\"Jean Levi's 501\""]) != usual)
  }
}
