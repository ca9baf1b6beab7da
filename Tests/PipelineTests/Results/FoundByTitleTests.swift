// Listings whose titles do not end with the product's id: title and price find them, or a person must decide.

import Testing

@testable import Pipeline

struct FoundByTitleTests {
  private let title = "Levi's 501 Jean Taille 32 Très bon état Bleu"

  /// A workspace whose products 1 to `count` were sent with an unknown outcome; `more` are further products.
  private func workspace(inDoubt count: Int, _ more: String...) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("{\"title\": {\"product_id\": false}}")
    workspace.drop(
      "p.jsonl", ((1...count).map { seed(["id": "\($0)"]) } + more).joined(separator: "\n"))
    try workspace.run()
    workspace.answer(
      "r.jsonl",
      (1...count).map { "{\"task_id\": \($0), \"success\": false, \"outcome\": \"unknown\"}" }.joined(separator: "\n"))
    try workspace.run()
    return workspace
  }

  private func find(of product: Int, in workspace: TemporaryWorkspace) throws -> String {
    let task = try workspace.tasks.first {
      $0.task_type == "vinted_find" && $0.payload.product_id == .number("\(product)")
    }
    guard case .number(let id)? = task?.id else { return "0" }
    return id
  }

  private func answer(_ task: String, found ids: [Int]) -> String {
    let found = ids.first.map { "\"found\": true, \"vinted_id\": \($0), \"url\": \"u\($0)\"" } ?? "\"found\": false"
    return "{\"task_id\": \(task), \"success\": true, \"result\": {\(found), \"candidates\": \(ids)}}"
  }

  private func wardrobe(_ items: [(Int, String, String)], hour: Int = 12) -> String {
    let items = items.map { "{\"vinted_id\": \($0), \"title\": \"\($1)\", \"price\": \($2), \"status\": \"active\"}" }
    return "{\"wardrobe\": {\"user_id\": 7, \"read_at\": \"2024-12-11T\(hour):00:00Z\", \"complete\": true, "
      + "\"items\": [\(items.joined(separator: ", "))]}}"
  }

  @Test func theFindCarriesWhatItIsFoundBy() throws {
    let workspace = try workspace(inDoubt: 1)
    let find = try workspace.tasks[0]
    #expect(
      find.task_type == "vinted_find" && find.payload.title == .text(title) && find.payload.price == .number("27.90"))
  }

  @Test func theOnlyOneIsTheProducts() throws {
    let workspace = try workspace(inDoubt: 1)
    workspace.answer("f.json", answer(try find(of: 1, in: workspace), found: [101]))
    #expect(try workspace.run().results.found == 1)
    let record = try workspace.record(1)
    #expect(record.status == "published" && record.vinted_id == 101 && record.url == "u101")
  }

  @Test func noneIsPublishedAgain() throws {
    let workspace = try workspace(inDoubt: 1)
    workspace.answer("f.json", answer(try find(of: 1, in: workspace), found: []))
    try workspace.run()
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_publish"])
  }

  /// A listing that another product has, or had, is not this one's.
  @Test func anotherProductsListingIsNone() throws {
    let workspace = try workspace(inDoubt: 1, seed(["id": "2"]))
    workspace.answer("2.json", "{\"success\": true, \"result\": {\"vinted_id\": 101}}")
    try workspace.run()
    let task = try find(of: 1, in: workspace)
    workspace.answer("f.json", answer(task, found: [101, 102]))
    try workspace.run()
    #expect(try workspace.record(1).vinted_id == 102)

    let other = try self.workspace(inDoubt: 1, seed(["id": "2"]))
    other.answer("2.json", "{\"success\": true, \"result\": {\"vinted_id\": 101}}")
    try other.run()
    other.answer("f.json", answer(try find(of: 1, in: other), found: [101]))
    try other.run()
    #expect(try other.record(1).status == "pending" && other.tasks.map(\.task_type) == ["vinted_publish"])
  }

  @Test func ofTwoAPersonIsAsked() throws {
    let workspace = try workspace(inDoubt: 1)
    for turn in 1...3 {
      workspace.answer("f\(turn).json", answer(try find(of: 1, in: workspace), found: [101, 102]))
      try workspace.run()
    }
    #expect(try workspace.record(1).status == "error" && workspace.record(1).vinted_id == .null)
    #expect(try workspace.tasks.isEmpty)
    let last = try #require(try workspace.errors.last)
    #expect(last.error_type == "ambiguous_listing" && last.final == true)
    // She deletes one of them.
    _ = try Changes(workspace.opened(), now: workspace.clock).retry([1])
    workspace.answer("g.json", answer(try find(of: 1, in: workspace), found: [102]))
    try workspace.run()
    #expect(try workspace.record(1).vinted_id == 102)
  }

  @Test func oneListingOfTwoProductsInDoubtIsNobodys() throws {
    let workspace = try workspace(inDoubt: 2)
    let tasks = try (find(of: 1, in: workspace), find(of: 2, in: workspace))
    workspace.answer("f.json", "[\(answer(tasks.0, found: [101])), \(answer(tasks.1, found: [101]))]")
    try workspace.run()
    #expect(try workspace.records.values.allSatisfy { $0.vinted_id == .null && $0.status == "pending" })
    #expect(try workspace.errors.suffix(2).allSatisfy { $0.error_type == "ambiguous_listing" })
    // At another price it can only be the one.
    let priced = try self.workspace(inDoubt: 1, seed(["id": "2", "price": "45.00"]))
    priced.answer("2.json", "{\"success\": false, \"outcome\": \"unknown\"}")
    try priced.run()
    priced.answer("f.json", answer(try find(of: 1, in: priced), found: [101]))
    try priced.run()
    #expect(try priced.record(1).vinted_id == 101)
  }

  /// A plugin that looks for the id finds nothing, and that means nothing.
  @Test func aPluginThatDoesNotLookByTitleIsNotBelieved() throws {
    let workspace = try workspace(inDoubt: 1)
    let task = try find(of: 1, in: workspace)
    workspace.answer("f.json", "{\"task_id\": \(task), \"success\": true, \"result\": {\"found\": false}}")
    try workspace.run()
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_find"])
    #expect(try workspace.errors.last?.error_type == "unsupported")
  }

  @Test func theWardrobeShowsItToo() throws {
    let workspace = try workspace(inDoubt: 1, seed(["id": "2"]))
    // Vinted shows other capitals; the second one was never sent.
    workspace.answer(
      "w.json", wardrobe([(101, title.uppercased(), "27.90"), (7, "Vase", "27.90"), (8, title, "99.00")]))
    try workspace.run()
    #expect(try workspace.record(1).vinted_id == 101 && workspace.record(1).status == "published")
    #expect(try workspace.record(2).vinted_id == .null)
    #expect(try LastWardrobe(Disk(folder: workspace.folder))?.others.map(\.id) == [7, 8])
  }

  @Test func theWardrobeGuessesNothing() throws {
    for (count, ids) in [(1, [101, 102]), (2, [101])] {
      let workspace = try workspace(inDoubt: count)
      workspace.answer("w.json", wardrobe(ids.map { ($0, title, "27.90") }))
      #expect(try workspace.run().problemsByCode[.ambiguousListing] == 1)
      #expect(try workspace.records.values.allSatisfy { $0.vinted_id == .null })
    }
  }

  /// A listing that was taken down and is there again is recognized by Vinted's number for it.
  @Test func aFormerListingIsKnown() throws {
    let workspace = try TemporaryWorkspace("{\"title\": {\"product_id\": false}}")
    workspace.drop("p.jsonl", seed(["id": "1"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 101}}")
    try workspace.run()
    _ = try Changes(workspace.opened(), now: workspace.clock).delete([1])
    workspace.answer("2.json", "{\"success\": true}")
    try workspace.run()
    _ = try Changes(workspace.opened(), now: workspace.clock).relist([1])
    workspace.answer("3.json", "{\"success\": true, \"result\": {\"vinted_id\": 102}}")
    try workspace.run()
    workspace.answer("w.json", wardrobe([(101, title, "27.90"), (102, title, "27.90")], hour: 23))
    try workspace.run()
    // Of two the older one stays, as with titles that have the number.
    #expect(try workspace.record(1).vinted_id == 101)
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_delete"])
    #expect(try workspace.tasks.map(\.payload.vinted_id) == [102])
  }
}
