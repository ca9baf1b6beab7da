/// Answers and wardrobes that come after the store was rewritten.
import Testing

@testable import Pipeline

struct CompactedAnswersTests {
  @Test func anAnswerToATaskThatHasEndedIsStillKnown() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "1"]))
    try workspace.run()
    try workspace.claim(1)
    try workspace.run()
    workspace.clock.seconds += 3600
    #expect(try workspace.run().timeouts == 1)
    _ = try Compaction(workspace.opened(), now: workspace.clock).perform()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, late: 1))
    #expect(try workspace.record(1).vinted_id == 987)
  }

  /// The first wardrobe without a listing only notes that; the product's task stays in the outbox.
  @Test func aListingThatIsMissingOnceKeepsItsTask() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "1"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    try workspace.run()
    workspace.drop("b.jsonl", seed(["id": "1", "price": "30.00"]))
    try workspace.run()
    for hour in [1, 2] {
      #expect(try workspace.tasks.map(\.task_type) == ["vinted_update"])
      workspace.answer(
        "w.json",
        "{\"wardrobe\": {\"user_id\": 7, \"read_at\": \"2024-12-11T1\(hour):30:00Z\", \"complete\": true, \"items\": []}}"
      )
      #expect(try workspace.run().results.wardrobe == 1)
    }
    #expect(try workspace.record(1).status == "deleted" && workspace.record(1).gone == true)
    #expect(try workspace.tasks.isEmpty && workspace.errors.map(\.error_type) == ["gone"])
  }
}
