/// A line of the store that somebody has damaged: the next run says it once, works beside it, and never lists twice.
import Testing

@testable import Pipeline

struct StoreCheckTests {
  /// Two products, the first one's line damaged.
  private func damaged() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    workspace.drop(
      "a.jsonl", seed(["id": "5", "images": nil]), seed(["id": "6", "sku": "\"B\"", "images": nil]))
    try workspace.run()
    try damage(workspace, "#")
    return workspace
  }

  private func damage(_ workspace: TemporaryWorkspace, _ byte: String) throws {
    let arena = Arena()
    try workspace.opened().disk.openForWriting("store/products.jsonl").write(arena.keep(byte), at: 0)
  }

  private func said(_ report: RunReport) -> [String] { report.newNeeds.map { "\($0.kind) \($0.count) \($0.message)" } }

  @Test func aRunSaysADamagedLineOnce() throws {
    let workspace = try damaged()
    #expect(try said(workspace.run()) == ["damaged 1 1 damaged line is in the store (store/products.jsonl:1)"])
    #expect(try said(workspace.run()).isEmpty)
    // A run that adds lines does not forget it.
    workspace.drop("b.jsonl", seed(["id": "7", "images": nil]))
    #expect(try workspace.run().products.enqueued == 1)
    #expect(try StoreCheck.load(from: workspace.opened().disk)?.damaged == [1])
    let health = try Health(folder: workspace.folder, now: workspace.clock)
    #expect(health.needs.list.map(\.kind) == [.damaged])
    #expect(health.needs.list[0].todo == RunError.restoring)
    // Undone, it needs nobody.
    try damage(workspace, "{")
    #expect(try said(workspace.run()).isEmpty)
    #expect(try Health(folder: workspace.folder, now: workspace.clock).needs.list.isEmpty)
  }

  @Test func whatTheLineWasIsNeitherLostNorListedTwice() throws {
    let workspace = try damaged()
    let tasks = workspace.taskFiles
    workspace.drop("b.jsonl", seed(["id": "5", "price": "30.00", "images": nil]))
    for _ in 1...2 {
      #expect(throws: RunError.self) { try workspace.run() }
      #expect(workspace.taskFiles == tasks)
      #expect(workspace.names("inbox") == ["b.jsonl", "results"])
    }
    try damage(workspace, "{")
    // One task each, as before: that of the changed product is a new one in place of the old one.
    try workspace.run()
    #expect(workspace.taskFiles.sorted() == ["task-0000000002.json", "task-0000000003.json"])
    #expect(try workspace.records.count == 2 && workspace.names("inbox") == ["results"])
  }

  @Test func aDamagedStoreIsNotRewritten() throws {
    let workspace = try TemporaryWorkspace()
    for price in 0..<60 {
      workspace.drop(
        "a.jsonl", seed(["id": "5", "price": "3\(price).00", "images": nil]),
        seed(["id": "6", "images": nil]))
      if price == 0 { try workspace.run() }
      if price == 50 { try damage(workspace, "#") }
      #expect(try workspace.run().compaction == nil)
    }
    #expect(try StoreCheck.load(from: workspace.opened().disk)?.damaged == [1])
  }

  @Test func aLogThatNobodyHasChangedIsNotReadAgain() throws {
    let workspace = try damaged()
    try workspace.run()
    let known = try #require(try StoreCheck.load(from: workspace.opened().disk))
    #expect(
      try StoreCheck.perform(on: workspace.opened().disk, CommitPoint.load(from: workspace.opened().disk)) == known)
    // A note that is lost is made again.
    workspace.write("store/checked", "")
    try workspace.run()
    #expect(try StoreCheck.load(from: workspace.opened().disk) == known)
  }
}
