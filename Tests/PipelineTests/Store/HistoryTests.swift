// The history: a line for each ended day, numbers without reading the store, and no harm if it is lost.

import Testing

@testable import Pipeline

@Suite struct HistoryTests {
  private let day = 86_400

  /// A workspace with products 1 to 3: two live as 101 and 102, one that was given up.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    workspace.write(
      "inbox/p.jsonl", (1...3).map { seed(["id": "\($0)"]) }.joined(separator: "\n"))
    try workspace.run()
    workspace.answer(
      "r.jsonl", "{\"task_id\": 1, \"success\": true, \"result\": {\"vinted_id\": 101}}",
      "{\"task_id\": 2, \"success\": true, \"result\": {\"vinted_id\": 102}}",
      "{\"task_id\": 3, \"success\": false, \"error_type\": \"image_error\", \"error_message\": \"x\", \"retryable\": false}"
    )
    try workspace.run()
    return workspace
  }

  private func tell(_ workspace: TemporaryWorkspace, product: Int, views: Int) throws {
    workspace.answer("a.json", "{\"product_id\": \(product), \"analytics\": {\"views\": \(views), \"favourites\": 1}}")
    try workspace.run()
  }

  private func totals(_ workspace: TemporaryWorkspace) throws -> CommitPoint.AnalyticsTotals? {
    try CommitPoint.load(from: Disk(folder: workspace.folder)).analytics
  }

  @Test func aDayThatHasEndedHasALine() throws {
    let workspace = try workspace()
    #expect(workspace.read(History.path) == nil)
    workspace.clock.seconds += day
    try tell(workspace, product: 1, views: 7)
    try tell(workspace, product: 2, views: 5)
    let first =
      "{\"day\": \"2024-12-10\", \"live\": 2, \"queued\": 0, \"sold\": 0, \"error\": 1, \"views\": 0, \"favourites\": 0}\n"
    #expect(workspace.read(History.path) == first)
    workspace.clock.seconds += 3 * day
    try tell(workspace, product: 1, views: 9)
    let second =
      "{\"day\": \"2024-12-11\", \"live\": 2, \"queued\": 0, \"sold\": 0, \"error\": 1, \"views\": 12, \"favourites\": 2}\n"
    #expect(workspace.read(History.path) == first + second)
    #expect(try History.read(Disk(folder: workspace.folder)).map(\.views) == [0, 12])
  }

  @Test func whatChangesNothingWritesNothing() throws {
    let workspace = try workspace()
    workspace.clock.seconds += day
    try workspace.run()
    try workspace.run(isDryRun: true)
    workspace.answer("a.json", "{\"product_id\": 1, \"analytics\": {\"views\": 7}}")
    try workspace.run(isDryRun: true)
    #expect(workspace.read(History.path) == nil)
  }

  @Test func aRunThatEndsBeforeItsCommitLeavesOneLine() throws {
    let workspace = try workspace()
    workspace.clock.seconds += day
    workspace.answer("a.json", "{\"product_id\": 1, \"analytics\": {\"views\": 7}}")
    for _ in 1...2 {
      let disk = try Disk(folder: workspace.folder)
      disk.before = { (operation, path) throws(DiskError) in
        if path == "store/commit.json.new" {
          throw DiskError(operation: operation, path: path, errno: Platform.inputOutput)
        }
      }
      #expect(throws: DiskError.self) { try workspace.run(on: disk) }
    }
    try workspace.run()
    #expect(workspace.read(History.path)?.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "{\"day\": \"2024-12-0", "{\"day\": 1}\n", "\u{0}\u{0}", "{\"day\": \"2024-13-77\", \"live\": 1}\n", "x\n\n",
  ])
  func whatIsNoLineIsPassedOver(_ rest: String) throws {
    let workspace = try workspace()
    workspace.write(History.path, rest)
    workspace.clock.seconds += day
    try tell(workspace, product: 1, views: 7)
    let days = try History.read(Disk(folder: workspace.folder))
    #expect(days.last?.live == 2 && days.last?.day == workspace.clock.days - 1)
  }

  @Test func aLostFileHarmsNothing() throws {
    let workspace = try workspace()
    workspace.clock.seconds += day
    try tell(workspace, product: 1, views: 7)
    try Disk(folder: workspace.folder).remove(History.path)
    workspace.clock.seconds += day
    try tell(workspace, product: 1, views: 8)
    #expect(try History.read(Disk(folder: workspace.folder)).map(\.views) == [7])
    #expect(try totals(workspace) == CommitPoint.AnalyticsTotals(views: 8, favourites: 1))
  }

  @Test func theTotalsAreThoseOfTheStore() throws {
    let workspace = try workspace()
    var chance = SeededGenerator(seed: 8)
    for step in 1...12 {
      let product = Int.random(in: 1...3, using: &chance)
      let views = Int.random(in: 0...50, using: &chance)
      switch step % 3 {
      case 0:
        _ = try Changes(workspace.opened(), now: workspace.clock)
          .setAnalytics(product, views: views, favourites: nil, conversations: 2)
      case 1: try tell(workspace, product: product, views: views)
      default:
        workspace.answer(
          "w.json",
          "{\"wardrobe\": {\"user_id\": 7, \"read_at\": \"2024-12-11T12:00:\(10 + step)Z\", \"complete\": false, \"items\": "
            + "[{\"vinted_id\": 101, \"title\": \"Jean [1]\", \"price\": 27.90, \"status\": \"active\", \"views\": \(views)}]}}"
        )
        try workspace.run()
      }
      let summary = try AnalyticsSummary(StoreReader(Disk(folder: workspace.folder)))
      #expect(
        try totals(workspace) == CommitPoint.AnalyticsTotals(views: summary.views, favourites: summary.favourites))
    }
  }

  @Test func anOlderStoreIsCountedOnce() throws {
    let workspace = try workspace()
    try tell(workspace, product: 1, views: 7)
    let disk = try Disk(folder: workspace.folder)
    var point = try CommitPoint.load(from: disk)
    point.analytics = nil
    try point.save(on: disk)
    #expect(try totals(workspace) == nil)
    // A change by hand leaves it unknown, and not half counted.
    _ = try Changes(workspace.opened(), now: workspace.clock).setAnalytics(2, views: 3, favourites: 0, conversations: 0)
    #expect(try totals(workspace) == nil)
    try workspace.run()
    #expect(try totals(workspace) == CommitPoint.AnalyticsTotals(views: 10, favourites: 1))
    try tell(workspace, product: 2, views: 4)
    #expect(try totals(workspace) == CommitPoint.AnalyticsTotals(views: 11, favourites: 2))
  }
}
