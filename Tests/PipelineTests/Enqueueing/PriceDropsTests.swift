/// Prices fall with the age of a listing, as updates, and never below the floor.
import Testing

@testable import Pipeline

struct PriceDropsTests {
  private static let settings =
    #"{"pricing": {"drops": [{"after_days": 14, "percent": 10}, {"after_days": 28, "percent": 30}]}}"#
  private static let day = 86_400

  /// A workspace with a listing of 27.90 that went live today.
  private func published(_ settings: String = Self.settings) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(settings)
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    try workspace.run()
    return workspace
  }

  private func succeed(_ workspace: TemporaryWorkspace) throws {
    for name in workspace.taskFiles { workspace.answer(name, "{\"success\": true}") }
    try workspace.run()
  }

  @Test func aPriceFallsOnItsDay() throws {
    let workspace = try published()
    workspace.clock = workspace.clock + 13 * Self.day
    #expect(try workspace.run().repriced == 0)
    workspace.clock = workspace.clock + Self.day
    let report = try workspace.run()
    #expect(report.repriced == 1 && report.products == RunReport.Products())
    let task = try workspace.tasks[0]
    // 27.90 less 10 % is 25.11; the highest price with the ending is 24.90.
    #expect(task.task_type == "vinted_update" && task.payload.price == .number("24.90"))
    #expect(try workspace.run().repriced == 0)
    try succeed(workspace)
    #expect(try workspace.record(5).price == .number("24.90"))
    // Both percents count from the full price: 19.53.
    workspace.clock = workspace.clock + 14 * Self.day
    #expect(try workspace.run().repriced == 1)
    #expect(try workspace.tasks[0].payload.price == .number("18.90"))
    try succeed(workspace)
    workspace.clock = workspace.clock + 100 * Self.day
    #expect(try workspace.run().repriced == 0)
  }

  @Test func theNightlyExportDoesNotRaiseItAgain() throws {
    let workspace = try published()
    workspace.clock = workspace.clock + 20 * Self.day
    try workspace.run()
    try succeed(workspace)
    workspace.drop("b.jsonl", seed(["id": "5"]))
    #expect(try workspace.run().products == RunReport.Products(read: 1, unchanged: 1))
    // A new price falls by the same percentage.
    workspace.drop("c.jsonl", seed(["id": "5", "price": "20.00"]))
    #expect(try workspace.run().products.updated == 1)
    // 22.90 less 10 % is 20.61.
    #expect(try workspace.tasks[0].payload.price == .number("19.90"))
    // And the next fall is still due.
    try succeed(workspace)
    workspace.clock = workspace.clock + 8 * Self.day
    #expect(try workspace.run().repriced == 1)
  }

  @Test func nothingFallsBelowTheFloor() throws {
    let workspace = try published(
      #"{"pricing": {"floor": 26.00, "drops": [{"after_days": 1, "percent": 50}]}}"#)
    workspace.clock = workspace.clock + Self.day
    #expect(try workspace.run().repriced == 1)
    #expect(try workspace.tasks[0].payload.price == .number("26.00"))
  }

  @Test func whatIsSoldOrDownHasNoPriceToFall() throws {
    let workspace = try published()
    workspace.drop("b.jsonl", "{\"id\": 5, \"operation\": \"delete\"}")
    try workspace.run()
    try succeed(workspace)
    workspace.clock = workspace.clock + 30 * Self.day
    #expect(try workspace.run().repriced == 0)
    // Listed again it is new.
    workspace.drop("c.jsonl", seed(["id": "5"]))
    try workspace.run()
    #expect(try workspace.tasks[0].payload.price == .number("27.90"))
    workspace.answer(workspace.taskFiles[0], "{\"success\": true, \"result\": {\"vinted_id\": 988}}")
    try workspace.run()
    workspace.clock = workspace.clock + 13 * Self.day
    #expect(try workspace.run().repriced == 0)
    workspace.clock = workspace.clock + Self.day
    #expect(try workspace.run().repriced == 1)
  }

  @Test func anOpenTaskGoesFirst() throws {
    let workspace = try published()
    workspace.drop("b.jsonl", seed(["id": "5", "price": "26.00"]))
    try workspace.run()
    workspace.clock = workspace.clock + 14 * Self.day
    #expect(try workspace.run().repriced == 0)
    try succeed(workspace)
    workspace.clock = workspace.clock + Self.day
    #expect(try workspace.run().repriced == 1)
  }

  @Test func settingsThatComeLaterFindWhatIsLive() throws {
    let workspace = try published("{}")
    workspace.clock = workspace.clock + 20 * Self.day
    #expect(try workspace.run().repriced == 0)
    workspace.settings = try TemporaryWorkspace(Self.settings).settings
    try workspace.run()
    #expect(try workspace.tasks[0].payload.price == .number("24.90"))
    try succeed(workspace)
    // Without drops the price is the full one again.
    workspace.settings = try TemporaryWorkspace("{}").settings
    try workspace.run()
    #expect(try workspace.tasks[0].payload.price == .number("27.90"))
  }

  @Test func theStoreMayBeRewritten() throws {
    let workspace = try published()
    _ = try Compaction(workspace.opened(), now: workspace.clock).perform()
    workspace.clock = workspace.clock + 14 * Self.day
    #expect(try workspace.run().repriced == 1)
  }

  @Test(
    arguments: [
      #"{"pricing": {"drops": [{"after_days": 14}]}}"#,
      #"{"pricing": {"drops": [{"after_days": 14, "percent": 10}, {"after_days": 7, "percent": 20}]}}"#,
      #"{"pricing": {"drops": [{"after_days": 7, "percent": 20}, {"after_days": 14, "percent": 10}]}}"#,
      #"{"pricing": {"rules": [{"markup_percent": 5}]}}"#, #"{"pricing": {"rules": [{"brand": []}]}}"#,
      #"{"pricing": {"rounding": "sideways"}}"#, #"{"pricing": {"step": 0}}"#,
      #"{"pricing": {"step": 0.50}}"#, #"{"pricing": {"rules": [{"brand": "Zara", "minimum": 3, "maximum": 2}]}}"#,
    ])
  func impossibleSettingsAreRefused(_ settings: String) {
    #expect(throws: RunError.self) { try TemporaryWorkspace(settings) }
  }
}
