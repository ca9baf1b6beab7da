/// The report of a run: each count of a problem has an example, and what was refused is counted apart.
import Testing

@testable import Pipeline

struct RunReportTests {
  @Test func aProductThatWasSoldIsNamed() throws {
    let workspace = try TemporaryWorkspace()
    let product = seed(["id": "5"])
    workspace.drop("a.jsonl", product)
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 9}}")
    try workspace.run()
    workspace.answer(
      "w.json",
      """
      {"wardrobe": {"user_id": 7, "read_at": "\(workspace.clock.text)", "complete": true, "items": \
      [{"vinted_id": 9, "title": "Jean [5]", "price": 27.90, "status": "sold"}]}}
      """)
    let sale = try workspace.run().sold
    #expect(sale.count == 1 && sale.named == ["5 Levi's 501 Jean Taille 32 Très bon état Bleu [5]"])
    workspace.drop("a.jsonl", product)
    let report = try workspace.run()
    #expect(report.sold.count == 0)
    #expect(report.products.unchanged == 1 && report.problemsByCode[.alreadySold] == 1)
    #expect(
      report.firstOthers[.alreadySold]?.oneLineWithoutCode
        == "inbox/a.jsonl:1:1 it was sold on 2024-12-10, and is not listed again")
  }

  @Test func errorsAreCountedApartFromWarningsOfTheSameCode() throws {
    let workspace = try TemporaryWorkspace()
    // Without a known category a size is only missed; jeans need one.
    let bare = seed(["id": "5"]).replacing("\"size\": \"32\", ", with: "")
    workspace.drop("a.jsonl", bare.replacing("Jeans", with: "Gizmo"), bare.replacing("5", with: "6"))
    let report = try workspace.run()
    #expect(report.problemsByCode[.missingSize] == 2 && report.errorsByCode == [.missingSize: 1])
    #expect(report.firstErrors[.missingSize]?.line == 2 && report.firstOthers[.missingSize]?.line == 1)
  }
}
