/// The rewritten store: one line per product and nothing else changed, wherever the rewriting is interrupted.
import Testing

@testable import Pipeline

struct CompactionTests {
  /// A workspace with open, published, changed and deleted products.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("{\"batch_size\": 3}")
    for id in 1...7 { workspace.drop("p\(id).jsonl", seed(["id": "\(id)"])) }
    try workspace.run()
    workspace.answer(
      "r.jsonl", "{\"task_id\": 1, \"success\": true, \"result\": {\"vinted_id\": 11}}",
      "{\"task_id\": 2, \"success\": false}", "{\"task_id\": 3, \"success\": true, \"result\": {\"vinted_id\": 13}}")
    try workspace.run()
    workspace.drop(
      "q.jsonl", seed(["id": "1", "price": "40.00"]), "{\"id\": 4, \"operation\": \"delete\"}",
      seed(["id": "5", "price": "41.00"]))
    try workspace.run()
    return workspace
  }

  private func essence(_ workspace: TemporaryWorkspace) throws -> [String] {
    var lines: [String] = []
    try StoreReader(Disk(folder: workspace.folder)).forEachProduct { lines.append("\($0.id) \($0.line)") }
    return lines.sorted()
  }

  @Test func everyProductHasOneLineAndIsTheSame() throws {
    let workspace = try workspace()
    let before = try essence(workspace)
    let outcome = try Compaction(workspace.opened()).perform()
    #expect(outcome.lines.before > 7 && outcome.lines.after == 7)
    #expect(outcome.bytes.after == workspace.read("store/products.jsonl")?.utf8.count)
    #expect(try essence(workspace) == before)
    #expect(try workspace.run().products == RunReport.Products())
    workspace.drop("again.jsonl", seed(["id": "6"]))
    #expect(try workspace.run().products == RunReport.Products(read: 1, unchanged: 1))
  }

  @Test func openTasksStillTimeOut() throws {
    let workspace = try workspace()
    workspace.settings.unclaimedTimeoutSeconds = 3600
    let open = workspace.taskPaths.count
    _ = try Compaction(workspace.opened()).perform()
    workspace.clock = workspace.clock + 3600
    #expect(try workspace.run().timeouts == open)
    #expect(workspace.taskPaths.isEmpty)
  }

  @Test func nothingIsLostWhereverItEnds() throws {
    let count = Counter()
    let whole = try workspace()
    let wanted = try essence(whole)
    let disk = try Disk(folder: whole.folder)
    disk.before = { _, _ throws(DiskError) in count.value += 1 }
    _ = try Compaction(whole.opened(on: disk)).perform()
    #expect(count.value > 10)
    for last in 1...count.value {
      let workspace = try workspace()
      let disk = try Disk(folder: workspace.folder)
      let done = Counter()
      disk.before = { operation, path throws(DiskError) in
        done.value += 1
        if done.value >= last { throw DiskError(operation: operation, path: path, errno: Platform.noSpace) }
      }
      #expect(throws: DiskError.self) { try Compaction(workspace.opened(on: disk)).perform() }
      #expect(try essence(workspace) == wanted, "a reader, after \(last) operations")
      #expect(try workspace.run().products == RunReport.Products())
      #expect(try essence(workspace) == wanted, "after \(last) operations and a run")
      #expect(!workspace.names("store").contains { $0.hasPrefix("products.jsonl.") })
    }
  }

  private final class Counter: @unchecked Sendable { var value = 0 }
}
