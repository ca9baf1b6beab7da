// Ids and skus as sellers and spreadsheets write them, and what an item asks for.

import Testing

@testable import Pipeline

@Suite struct IdentityRuleTests {
  @Test(
    arguments: [
      (
        "id", "0",
        "1:8 error id: \"0\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "id", "\"A-1\"",
        "1:8 error id: \"A-1\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "id", "9007199254740992",
        "1:8 error id: \"9007199254740992\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "id", "true",
        "1:8 error id: \"true\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "sku", "\"\(String(repeating: "x", count: 101))\"",
        "1:9 error sku: the sku has 101 characters, 100 are the most [text_too_long]; shorten it"
      ),
      ("sku", "true", "1:9 error sku: sku must be text [wrong_type]; write it as \"sku\": \"…\""),
      (
        "operation", "\"sell\"",
        "1:15 error operation: \"sell\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out"
      ),
      (
        "operation", "1",
        "1:15 error operation: \"1\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out"
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test(arguments: [
    ("\u{A0}B-7\u{A0}", "B-7"), ("\u{200B}B-7", "B-7"), ("=\\\"007\\\"", "007"), ("1041.0", "1041"),
    ("E\u{301}te\u{301}", "Été"),
    ("'-B7", "-B7"),
  ])
  func skusAreSeenForWhatTheyAre(_ written: String, _ wanted: String) {
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    let item = Item(raw: text("{\"sku\": \"\(written)\"}"), file: "a", line: 1)
    let product = Product(document: document)
    var findings = Findings(item: item, severities: SeverityTable())
    _ = ProductReader(document: document).read(item, into: product, &findings)
    let sku = IdentityRule.sku(product, &findings).map { Array(String($0).unicodeScalars) }
    #expect(sku == Array(wanted.unicodeScalars))
  }

  @Test(arguments: ["4,71E+12", "4.71E+12", "5E+11", "1,234567E+15"])
  func aNumberThatWasCutIsNoSKU(_ written: String) {
    #expect(prepare(seed(["id": nil, "sku": "\"\(written)\""])).codes == ["invalid_sku"])
    #expect(IdentityRule.isScientific("3E10") == false)
  }
}
