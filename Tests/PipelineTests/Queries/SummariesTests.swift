/// The error log in numbers: what is still open, and what is over.
import Testing

@testable import Pipeline

struct SummariesTests {
  private func counts(_ workspace: TemporaryWorkspace) throws -> String {
    let summary = try ErrorSummary(StoreReader(workspace.opened().disk), now: workspace.clock)
    return "\(summary.open.total) of \(summary.all.total)"
  }

  @Test func aFailureIsOverWhenTheProductIsLive() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]), seed(["id": "6"]))
    try workspace.run()
    let failed = "{\"success\": false, \"error_message\": \"no\""
    workspace.answer("1.json", failed + "}")
    workspace.answer("2.json", failed + ", \"retryable\": false}")
    try workspace.run()
    #expect(try counts(workspace) == "2 of 2")
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 9}}")
    try workspace.run()
    #expect(try counts(workspace) == "1 of 2")
    // It is tried again: what becomes of that is not known yet.
    _ = try Changes(workspace.opened(), now: workspace.clock).retry([6])
    #expect(try counts(workspace) == "0 of 2")
  }

  @Test func aRefusedItemIsOverWhenItHasLeftRejected() throws {
    let workspace = try TemporaryWorkspace()
    workspace.clock = .now
    workspace.drop("a.jsonl", seed(["id": nil, "sku": "\"A\"", "price": "\"abc\""]), "[]")
    try workspace.run()
    #expect(try counts(workspace) == "2 of 2")
    let disk = try workspace.opened().disk
    _ = try disk.remove("rejected/a.jsonl")
    #expect(try counts(workspace) == "0 of 2")
  }

  @Test func aConflictIsOverAfterAWeek() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 9}}")
    try workspace.run()
    workspace.answer("1.json", "{\"success\": false, \"error_message\": \"no\", \"retryable\": false}")
    #expect(try workspace.run().results.conflict == 1)
    #expect(try counts(workspace) == "1 of 1")
    workspace.clock.seconds += 8 * 86_400
    #expect(try counts(workspace) == "0 of 1")
  }
}
