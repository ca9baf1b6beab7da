// The models that a brand is known to have.

import Testing

@testable import Pipeline

@Suite struct ModelTableTests {
  @Test(
    arguments: [
      ("Nike", "Baskets Nike Air Force 1 blanches", "Air Force 1"), ("Nike", "AIR MAX 90 nike", "Air Max 90"),
      ("Nike", "nike air-force 1 '07", "Air Force 1"), ("Nike", "Nike AF1 custom", "Air Force 1"),
      ("adidas", "Stan Smith adidas vertes", "Stan Smith"), ("Levi's", "Levi's 501 super", "501"),
      ("Dr Martens", "Boots Dr. Martens 1460 cuir lisse", "1460"), ("Vans", "old skool", "Old Skool"),
      ("Nike SB", "Dunk Low pro", "Dunk Low"),
      // A longer name goes before a name within it.
      ("Converse", "Chuck Taylor All Star noires", "Chuck Taylor All Star"),
      // Only if the brand is that brand, its words are together, and there are not two.
      ("Zara", "Stan Smith Zara vertes", nil), ("Nike", "Air super Force 1", nil), ("Nike", "Air, Max 90 bulle", nil),
      ("Nike", "Air Max 90 ou Air Max 97", nil), ("Nike", "Air Max 900 bulle", nil),
    ] as [(String, String, String?)])
  func aNameOfSeveralWordsIsTheModel(_ brand: String, _ title: String, _ model: String?) {
    let prepared = prepare(seed(["brand": "\"\(brand)\"", "title": "\"\(title)\"", "model": nil]))
    let inferred = prepared.problems.first { $0.code == .modelInferred }
    #expect(inferred?.message == model.map { "\"\($0)\" is taken for the model, from the title" })
    #expect(prepared.description?.contains(text: "Modèle: ") == (model != nil))
  }

  @Test func aWorkspaceKnowsMore() throws {
    let tables = try Tables(overlay: [
      ("models.csv", "brand,model,aliases\nMaison Vallon,Grand Large,GL 2|grand-large\nnike sb,Janoski,\n")
    ])
    func model(_ brand: String, _ title: String) -> String? {
      prepare(seed(["brand": "\"\(brand)\"", "title": "\"\(title)\"", "model": nil]), tables: tables)
        .problems.first { $0.code == .modelInferred }.map { String($0.message.prefix { $0 != " " || $0 == "\"" }) }
    }
    #expect(model("maison vallon", "Jean gl 2 rouge") == "\"Grand")
    #expect(model("Maison Vallon", "Jean Grand Large rouge") == "\"Grand")
    #expect(model("Nike", "Janoski rouge pale") == "\"Janoski\"")
    #expect(model("Nike", "Air Force 1 rouge") == "\"Air")
    #expect(BuiltIn.tables.counts.contains { $0.table == "models" && $0.rows > 100 })
  }

  @Test func aRowNeedsABrand() throws {
    #expect(throws: RunError.self) { try Tables(overlay: [("models.csv", "brand,model\n,501\n")]) }
    #expect(throws: RunError.self) { try Tables(overlay: [("models.csv", "brand,model\nA,\n")]) }
  }
}
