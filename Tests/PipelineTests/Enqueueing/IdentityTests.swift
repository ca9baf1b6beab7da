/// Names that do not identify: an id or sku for two pieces, and products without either.
import Synchronization
import Testing

@testable import Pipeline

struct IdentityTests {
  private static let dress =
    #""title": "Robe d'été", "brand": "Mango", "category": "Robe", "condition": "GOOD", "price": 25, "stock_quantity": 1, "size": "38", "color": "Bleu", "gender": "femme""#
  private static let jeans =
    #""title": "Jean 501", "brand": "Levi's", "category": "Jeans", "condition": "GOOD", "price": 30, "stock_quantity": 1, "size": "W32", "color": "Noir", "gender": "homme""#

  private func line(_ name: String, _ content: String, _ changes: [(String, String)] = []) -> String {
    var line = "{" + (name.isEmpty ? "" : name + ", ") + content + "}\n"
    for (old, new) in changes {
      line = line.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return line
  }

  private func codes(_ report: RunReport) -> [ProblemCode: Int] {
    report.problemsByCode.filter { ![.missingImages, .modelInferred, .titleWordsLeftOut].contains($0.key) }
  }

  @Test(arguments: ["\"sku\": \"R-7\"", "\"id\": 7"])
  func anotherPieceUnderTheSameNameIsRefused(_ name: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", line(name, Self.dress) + line(name, Self.jeans) + line(name, Self.dress, [("38", "40")]))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 3, enqueued: 1, rejected: 2))
    #expect(codes(report) == [.cameTwice: 2])
    #expect(try workspace.tasks.count == 1)
    // The next night it is the same, though the first row is unchanged.
    workspace.drop("a.jsonl", line(name, Self.dress) + line(name, Self.jeans))
    #expect(try workspace.run().products == RunReport.Products(read: 2, unchanged: 1, rejected: 1))
  }

  @Test func theSamePieceWithAnotherPriceCountsWithAWarning() throws {
    let workspace = try TemporaryWorkspace()
    let name = "\"sku\": \"R-7\""
    workspace.drop("a.jsonl", line(name, Self.dress) + line(name, Self.dress) + line(name, Self.dress, [("25", "20")]))
    let report = try workspace.run()
    #expect(report.products.rejected == 0 && report.products.unchanged == 1)
    #expect(codes(report) == [.cameTwice: 1])
    #expect(report.warnings == 4)
  }

  @Test func afterADeleteANameIsFree() throws {
    let workspace = try TemporaryWorkspace()
    let name = "\"sku\": \"R-7\""
    workspace.drop(
      "a.jsonl", line(name, Self.dress) + "{\(name), \"operation\": \"delete\"}\n" + line(name, Self.jeans))
    #expect(try workspace.run().products == RunReport.Products(read: 3, enqueued: 2, deleted: 1))
  }

  @Test func twoShopsThatCountFromOneAreDistinguished() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", line("\"id\": 1", Self.dress))
    try workspace.run()
    workspace.drop("b.jsonl", line("\"id\": 1", Self.jeans))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 1, rejected: 1))
    #expect(codes(report) == [.otherProduct: 1])
    // A seller who corrects a listing changes less.
    workspace.drop("c.jsonl", line("\"id\": 1", Self.dress, [("Mango", "Zara"), ("38", "40"), ("d'été", "longue")]))
    #expect(try workspace.run().products.rejected == 0)
  }

  /// A spreadsheet drops zeros and changes capitals; the same piece is not listed again for it.
  @Test(arguments: [("0071", "71"), ("71", "0071"), ("ab-1", "AB-1"), ("000123", "123")])
  func anotherSpellingOfASKUIsNoOtherProduct(_ before: String, _ after: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", line("\"sku\": \"\(before)\"", Self.dress))
    try workspace.run()
    workspace.drop("b.jsonl", line("\"sku\": \"\(after)\"", Self.dress, [("25", "22")]))
    let report = try workspace.run()
    #expect(report.products.rejected == 1 && codes(report) == [.looksKnown: 1])
    // Another piece has a title of its own.
    workspace.drop("c.jsonl", line("\"sku\": \"\(after)\"", Self.jeans))
    #expect(try workspace.run().products.enqueued == 1)
  }

  @Test(arguments: [
    ("0071", ["71", "071", "00071", "000071", "0000071"].sorted()), ("A-1", ["a-1"]), ("x", ["X"]), ("000", []),
  ])
  func theTwinsOfASKU(_ sku: String, _ twins: [String]) {
    let arena = Arena()
    withExtendedLifetime(arena) {
      #expect(
        SKUTwins.twins(of: arena.keep(sku), in: arena).map { String($0) }.sorted().filter { $0.count < 8 } == twins)
    }
  }

  /// Two rows whose references were exchanged would be rewritten into each other.
  @Test func exchangedReferencesAreOtherProducts() throws {
    let workspace = try TemporaryWorkspace()
    func row(_ sku: String, _ brand: String, _ color: String, _ photo: String) -> String {
      seed([
        "id": nil, "sku": "\"\(sku)\"", "title": "\"Pull tricot \(brand)\"", "brand": "\"\(brand)\"",
        "category": "\"Pull\"",
        "color": "\"\(color)\"", "size": "\"M\"", "gender": "\"female\"", "model": nil, "images": "[\"\(photo)\"]",
      ]) + "\n"
    }
    workspace.drop("a.jsonl", row("S-1", "Zara", "Rouge", "a.jpg") + row("S-2", "Mango", "Bleu", "b.jpg"))
    try workspace.run()
    workspace.drop("b.jsonl", row("S-2", "Zara", "Rouge", "a.jpg") + row("S-1", "Mango", "Bleu", "b.jpg"))
    let report = try workspace.run()
    #expect(report.products.rejected == 2 && codes(report)[.otherProduct] == 2)
    // New photos and another brand alone are a correction.
    workspace.drop("c.jsonl", row("S-1", "Mango", "Rouge", "c.jpg"))
    #expect(try workspace.run().products.rejected == 0)
  }

  @Test func aSourceKeepsTwoShopsApart() throws {
    let workspace = try TemporaryWorkspace(#"{"columns": {"files": "b*", "source": "boutique"}}"#)
    workspace.drop("a.jsonl", line("\"id\": 1", Self.dress))
    workspace.drop("b.jsonl", line("\"id\": 1", Self.jeans) + line("\"sku\": \"A\"", Self.jeans))
    #expect(try workspace.run().products == RunReport.Products(read: 3, enqueued: 3))
    #expect(try workspace.record(2).sku == "boutique/1")
    #expect(try workspace.record(3).sku == "boutique/A")
    workspace.drop("b.jsonl", "{\"id\": 1, \"operation\": \"delete\"}\n")
    #expect(try workspace.run().products == RunReport.Products(read: 1, deleted: 1))
  }

  @Test func anIDThatComesWithAnotherSKUIsAConflict() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", line("\"id\": 1, \"sku\": \"A\"", Self.dress))
    try workspace.run()
    workspace.drop("b.jsonl", line("\"id\": 1, \"sku\": \"B\"", Self.dress))
    let report = try workspace.run()
    #expect(report.products.rejected == 1 && codes(report) == [.skuConflict: 1])
    #expect(try workspace.record(1).sku == "A")
  }

  @Test func aProductWithoutANameSaysSoAndIsRecognised() throws {
    let workspace = try TemporaryWorkspace(#"{"validation": {"looks_known": "error"}}"#)
    workspace.drop("a.jsonl", line("", Self.dress))
    #expect(codes(try workspace.run()) == [.noIdentity: 1])
    workspace.drop("a.jsonl", line("", Self.dress, [("25", "22")]))
    let report = try workspace.run()
    #expect(codes(report) == [.noIdentity: 1, .looksKnown: 1])
    #expect(
      workspace.problems.map(\.message) == [
        "product 1 has the same title, brand and size: if this is the same piece, it is listed twice"
      ])
  }

  @Test func aPreviewOfAFileSaysTheSame() throws {
    let workspace = try TemporaryWorkspace()
    let name = "\"sku\": \"R-7\""
    workspace.drop("a.jsonl", line(name, Self.dress) + line(name, Self.jeans))
    let preview = Preview(settings: Settings(), tables: try Tables())
    let counts = try preview.file(
      "inbox/a.jsonl", on: workspace.opened().disk, show: { item, writer in item.write(to: &writer) }, output: { _ in })
    #expect(counts.read == 2 && counts.ready == 1 && counts.byCode[.cameTwice] == 1)
  }

  @Test(arguments: [1, 2]) func eachItemOfAPreviewIsShownOnce(_ cores: Int) throws {
    let workspace = try TemporaryWorkspace()
    let name = "\"sku\": \"R-7\""
    workspace.drop("a.jsonl", line(name, Self.dress) + line(name, Self.jeans))
    let preview = Preview(settings: Settings(), tables: try Tables(), cores: cores)
    let shown = Mutex(0)
    _ = try preview.file(
      "inbox/a.jsonl", on: workspace.opened().disk, show: { _, _ in shown.withLock { $0 += 1 } }, output: { _ in })
    #expect(shown.withLock(\.self) == 2)
  }
}
