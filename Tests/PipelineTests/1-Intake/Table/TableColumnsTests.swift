/// A value that a row lacks is reported at its column.
import Testing

@testable import Pipeline

struct TableColumnsTests {
  /// The places of the errors, as `line:column code`.
  private func places(_ name: String, _ content: String, _ settings: String = "{}") throws -> [String] {
    let workspace = try TemporaryWorkspace(settings)
    workspace.write("inbox/\(name)", content)
    try workspace.run()
    return workspace.problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" }
  }

  private let header = "sku;title;brand;category;condition;price;stock_quantity;size;colour;gender\n"

  @Test func anEmptyCellHasAPlace() throws {
    #expect(
      try places("a.csv", header + "A;Robe;Zara;Robe;GOOD;;1;;Noir;female\n") == [
        "2:23 missing_price", "2:26 missing_size",
      ])
  }

  @Test func quotesAndShortRowsAreCounted() throws {
    #expect(
      try places("a.csv", header + "A;\"Robe; longue\";Zara;Robe;GOOD;5;;M;Noir;female\nB;Robe;Zara;Robe;GOOD\n") == [
        "2:35 missing_stock_quantity",
        // The row ends before its price, so the last of its fields is shown.
        "3:18 missing_price", "3:18 missing_stock_quantity", "3:18 missing_size",
      ])
  }

  @Test func theColumnIsTheOneThatTheSettingsName() throws {
    let columns = """
      {"columns": {"fields": {"sku": "{Ref}", "title": "{Nom}", "brand": "{Marque}", "category": "{Type}", \
      "condition": "GOOD", "price": "{Prix}", "stock_quantity": "1", "size": "{Taille}", "gender": "female"}}}
      """
    #expect(
      try places("a.csv", "Nom,Ref,Marque,Prix,Taille,Type\nRobe,A,Zara,,,Robe\n", columns) == [
        "2:13 missing_price", "2:14 missing_size",
      ])
  }

  @Test func withoutAColumnTheRowIsThePlace() throws {
    let short = "title;brand;category;condition;price;stock_quantity;gender\n"
    #expect(try places("a.csv", short + "Robe;Zara;Robe;GOOD;5;1;female\n") == ["2:1 missing_size"])
  }

  @Test func inJSONItIsTheEmptyValueOrTheItem() throws {
    let product = seed(["id": "5"])
    #expect(try places("a.jsonl", product.replacing("\"32\"", with: "\"\"") + "\n") == ["1:150 missing_size"])
    #expect(try places("a.jsonl", product.replacing("\"size\": \"32\", ", with: "") + "\n") == ["1:1 missing_size"])
  }
}
