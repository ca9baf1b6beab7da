// What a result says besides its success: a brand's id, another title, what was left out.

import Testing

@testable import Pipeline

@Suite struct LearnedBrandsTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "1", "brand": "\"Étoile Neuve\""]))
    try run(workspace)
    return workspace
  }

  @discardableResult
  private func run(_ workspace: TemporaryWorkspace) throws -> RunReport {
    workspace.clock.seconds += 60
    return try Run(Workspace(folder: workspace.folder), now: workspace.clock).perform()
  }

  private func success(_ more: String) -> String {
    """
    {"task_id": 1, "success": true, "result": {"vinted_id": 9, "url": "https://www.vinted.fr/items/9"\(more)}}
    """
  }

  @Test func aBrandThatCameBackIsKnownToTheNextProduct() throws {
    let workspace = try workspace()
    workspace.answer("1.json", success(", \"brand\": {\"title\": \"Étoile Neuve\", \"id\": 304}"))
    #expect(try run(workspace).results.published == 1)
    #expect(try workspace.record(1).mapped_attributes.brand_id == 304)
    workspace.drop("b.jsonl", seed(["id": "2", "brand": "\"etoile neuve\""]))
    // The product itself has not changed, though its brand has an id now.
    workspace.drop("c.jsonl", seed(["id": "1", "brand": "\"Étoile Neuve\""]))
    let report = try run(workspace)
    #expect(report.products.enqueued == 1 && report.products.unchanged == 1)
    #expect(try workspace.record(2).mapped_attributes.brand_id == 304)
  }

  @Test(arguments: [
    "{\"title\": \"Zara\", \"id\": 304}", "{\"title\": \"Étoile Neuve\", \"id\": 0}", "{\"title\": \"Étoile Neuve\"}",
    "{\"id\": 304}", "304", "null", "[]", "{\"title\": \"Étoile Neuve\", \"id\": 9007199254740991}",
  ])
  func whatIsNoBrandOfTheProductIsPassedOver(_ brand: String) throws {
    let workspace = try workspace()
    workspace.answer("1.json", success(", \"brand\": \(brand)"))
    #expect(try run(workspace).results.published == 1, "the success counts all the same")
    #expect(try workspace.record(1).mapped_attributes.brand_id == .null)
    #expect(workspace.names("reference/vinted").filter { $0 == "brands.json" } == [])
  }

  @Test func theRecordHasTheTitleThatVintedTook() throws {
    let workspace = try workspace()
    workspace.answer("1.json", success(", \"title\": \"Étoile Neuve Jean [1]\""))
    try run(workspace)
    #expect(try workspace.record(1).title == "Étoile Neuve Jean [1]")
    workspace.drop("c.jsonl", seed(["id": "1", "brand": "\"Étoile Neuve\""]))
    #expect(try run(workspace).products.unchanged == 1)
  }

  @Test func whatWasLeftOutIsSaid() throws {
    let workspace = try workspace()
    workspace.answer("1.json", success(", \"left_out\": [\"material 303\", \"size 1640\"]"))
    #expect(try run(workspace).results.published == 1)
    let error = try #require(try workspace.errors.last)
    #expect(error.error_type == "left_out" && error.final == false && error.product_id == 1)
    if case .text(let message) = error.error_message { #expect(message.contains(text: "material 303, size 1640")) }
    #expect(try workspace.record(1).status == "published")
  }

  @Test func aDryRunWritesNoBrand() throws {
    let workspace = try workspace()
    workspace.answer("1.json", success(", \"brand\": {\"title\": \"Étoile Neuve\", \"id\": 304}"))
    _ = try Run(Workspace(folder: workspace.folder), now: workspace.clock, isDryRun: true).perform()
    #expect(workspace.names("reference/vinted") == [])
  }
}
