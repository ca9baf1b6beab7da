// A name that comes twice in a file: each difference counts, and where it belongs.

import Testing

@testable import Pipeline

@Suite struct ProductMarkTests {
  private func mark(_ changes: [String: String]) throws -> ProductMark {
    var fields = [
      "sku": "\"A\"", "title": "\"Robe\"", "brand": "\"Zara\"", "category": "\"Robe\"", "condition": "\"GOOD\"",
      "price": "25", "stock_quantity": "1", "size": "\"M\"", "gender": "\"female\"", "images": "[\"a.jpg\"]",
      "color": "[\"Noir\"]",
    ]
    fields.merge(changes) { $1 }
    let json = "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    let arena = Arena()
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    let outcome = preparation.prepare(Item(raw: arena.keep(json), file: "a.jsonl", line: 1)).outcome
    guard case .came(let mark) = ProductMark.Event(outcome) else { throw NotAProduct(json: json) }
    return mark
  }

  private struct NotAProduct: Error { let json: String }

  @Test(arguments: [
    ("title", "\"Jupe\""), ("brand", "\"Mango\""), ("category", "\"Jupe\""), ("size", "\"L\""),
    ("gender", "\"male\""), ("model", "\"501\""), ("color", "[\"Noir\", \"Bleu\"]"), ("color", "[]"),
  ])
  func anotherPiece(_ field: String, _ value: String) throws {
    let (old, new) = (try mark([:]), try mark([field: value]))
    #expect(old.name == new.name && old.piece != new.piece && old.content != new.content)
  }

  @Test(arguments: [
    ("condition", "\"FAIR\""), ("price", "26"), ("images", "[\"a.jpg\", \"b.jpg\"]"), ("description", "\"x\""),
    ("fit", "\"slim\""), ("location", "\"A3\""), ("material", "[\"Soie\"]"), ("decade", "\"90s\""),
    ("condition_details", "\"x\""), ("measurements", "{\"length\": 100}"),
  ])
  func theSamePieceChanged(_ field: String, _ value: String) throws {
    let (old, new) = (try mark([:]), try mark([field: value]))
    #expect(old.name == new.name && old.piece == new.piece && old.content != new.content)
  }

  @Test func stockIsNoContent() throws {
    let (old, new) = (try mark([:]), try mark(["stock_quantity": "2"]))
    #expect(old.piece == new.piece && old.content == new.content)
  }

  /// `1` as an id is not `1` as a sku; a text moves to another field only with another hash.
  @Test func namesAndFieldsAreKeptApart() throws {
    #expect(try mark(["id": "1"]).name != mark(["sku": "\"1\""]).name)
    #expect(try mark(["sku": "\"B\""]).name != mark([:]).name)
    #expect(
      try mark(["description": "\"x\""]).content != mark(["condition_details": "\"x\""]).content)
  }
}
