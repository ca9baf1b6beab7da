/// The lines of a large batch: they are appended before its commit, and count only from the commit on.
import Testing

@testable import Pipeline

struct EarlyAppendTests {
  private static let count = 1200

  /// Products whose lines are longer than what a batch keeps in memory; the first comes again at the end.
  private func filled() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(#"{"outbox": {"window": 5}}"#)
    let text = String(repeating: "Belle veste en laine. ", count: 80)
    var lines = (1...Self.count).map {
      seed(["id": "\($0)", "description": "\"\(text)\""])
    }
    lines.append(seed(["id": "1", "price": "30.00", "description": "\"\(text)\""]))
    workspace.write("inbox/a.jsonl", lines.joined(separator: "\n") + "\n")
    return workspace
  }

  private final class Trace: @unchecked Sendable {
    var writes: [Int] = []
    var isSynced = false
  }

  @Test(arguments: [1, 2]) func aLineThatWasAppendedBeforeTheCommitIsFound(_ cores: Int) throws {
    let workspace = try filled()
    let report = try workspace.run(cores: cores)
    #expect(report.products.enqueued == Self.count)
    #expect(try workspace.storeLines.count == Self.count + 1)
    #expect(try workspace.record(1).price == .number("33.90"))
    #expect(
      try CommitPoint.load(from: Disk(folder: workspace.folder)).products
        == workspace.read("store/products.jsonl")?.utf8.count)
  }

  @Test func linesAreAppendedInPiecesAndMadeDurableBeforeTheCommit() throws {
    let workspace = try filled()
    let disk = try Disk(folder: workspace.folder)
    let trace = Trace()
    disk.before = { (operation, path) throws(DiskError) in
      if operation == "write", path == ProductStore.path { trace.writes.append(1) }
      if operation == "sync", !trace.writes.isEmpty { trace.isSynced = true }
      if operation == "rename", path.hasPrefix("store/commit.json.new"), trace.writes.count > 1 {
        #expect(trace.isSynced)
      }
    }
    try workspace.run(on: disk)
    #expect(trace.writes.count > 1)
  }

  @Test(arguments: [1, 2]) func withoutTheCommitTheyAreAsIfTheyWereNotThere(_ cores: Int) throws {
    let calm = try filled()
    try calm.run(cores: cores)
    let workspace = try filled()
    let disk = try Disk(folder: workspace.folder)
    let trace = Trace()
    disk.before = { (operation, path) throws(DiskError) in
      if operation == "write", path == ProductStore.path { trace.writes.append(1) }
      if operation == "rename", path.hasPrefix("store/commit.json.new"), !trace.writes.isEmpty {
        throw DiskError(operation: operation, path: path, errno: Platform.inputOutput)
      }
    }
    #expect(throws: DiskError.self) { try workspace.run(on: disk, cores: cores) }
    #expect((try Disk(folder: workspace.folder).status(ProductStore.path)?.size ?? 0) > 1 << 20)
    var seen = 0
    try StoreReader(Disk(folder: workspace.folder)).forEachProduct { _ in seen += 1 }
    #expect(seen == 0)
    try workspace.run(cores: cores)
    #expect(workspace.read("store/products.jsonl") == calm.read("store/products.jsonl"))
  }
}
