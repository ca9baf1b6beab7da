/// The order in which a commit becomes durable: a power cut must not reverse it.
import Testing

@testable import Pipeline

struct CommitOrderTests {
  private final class Trace: @unchecked Sendable { var names: [String] = [] }

  private func trace(_ workspace: TemporaryWorkspace) throws -> [String] {
    let disk = try Disk(folder: workspace.folder)
    let trace = Trace()
    let folder = workspace.folder
    disk.before = { (operation, path) throws(DiskError) in
      trace.names.append("\(operation) \(path)".replacing(folder, with: "."))
    }
    try workspace.run(on: disk)
    return trace.names
  }

  /// Whether these operations come in this order.
  private func comes(_ wanted: [String], in names: [String]) -> Bool {
    var rest = names[...]
    for name in wanted {
      guard let index = rest.firstIndex(of: name) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  @Test func everythingIsDurableBeforeWhatFollowsFromIt() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    workspace.drop("b.jsonl", seed(["id": "6"]), "{")
    let names = try trace(workspace)
    let wanted = [
      "write rejected/.batch-000002-1.items", "create outbox/.batch-000002/task-0000000002.json",
      "write store/products.jsonl", "write store/errors.jsonl", "write store/runs.jsonl", "sync .",
      "write store/commit.json.new", "sync store/commit.json.new",
      "rename store/commit.json.new to store/commit.json", "sync store",
      "remove outbox/batch-000001/task-0000000001.json", "sync outbox",
      "rename outbox/.batch-000002 to outbox/batch-000002", "sync outbox",
      "rename inbox/b.jsonl to archive/2024-12-10/b.jsonl", "sync archive/2024-12-10", "sync inbox",
      "write store/finished",
    ]
    #expect(comes(wanted, in: names), "\(names.joined(separator: "\n"))")
    // Nothing is written into the logs between their sync and the commit.
    let sync = try #require(names.firstIndex(of: "sync ."))
    let commit = try #require(names.firstIndex(of: "rename store/commit.json.new to store/commit.json"))
    #expect(!names[sync..<commit].contains { $0.hasSuffix(".jsonl") })
  }

  @Test func aRunWithNothingToDoMakesNothingDurable() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    #expect(try trace(workspace).filter { $0.hasPrefix("sync") || $0.hasPrefix("rename") }.isEmpty)
  }

  @Test func aCommitThatMayNotBeDurableIsMadeSoBeforeItIsFinished() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    let disk = try Disk(folder: workspace.folder)
    disk.before = { (operation, path) throws(DiskError) in
      if path.hasPrefix("outbox/.batch-000001 to") {
        throw DiskError(operation: operation, path: path, errno: Platform.inputOutput)
      }
    }
    #expect(throws: DiskError.self) { try workspace.run(on: disk) }
    let names = try trace(workspace)
    #expect(comes(["sync store", "rename outbox/.batch-000001 to outbox/batch-000001", "sync outbox"], in: names))
  }
}
