// A run of many new products makes a larger index beside the old one, while its last commit is at work.

import Testing

@testable import Pipeline

@Suite struct IndexGrowthTests {
  private static let count = 600

  /// More products than the smallest index has room for, after a run of one.
  private func filled() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(#"{"outbox": {"window": 3}}"#)
    workspace.drop("first.jsonl", seed(["id": "1"]))
    try workspace.run()
    workspace.write("inbox/a.jsonl", lines(2...Self.count))
    return workspace
  }

  private func lines(_ ids: ClosedRange<Int>) -> String {
    ids.map { seed(["id": "\($0)"]) + "\n" }.joined()
  }

  /// Every product is known: none is new when it comes again.
  private func checkKnown(_ workspace: TemporaryWorkspace, _ place: Comment) throws {
    workspace.write("inbox/again.jsonl", lines(1...Self.count))
    let report = try workspace.run()
    #expect(report.products.unchanged == Self.count, place)
    #expect(workspace.names("store").filter { $0.hasPrefix("index") } == ["index"], place)
  }

  @Test(arguments: [1, 2]) func theLargerIndexHasEverythingAtOnce(_ cores: Int) throws {
    let workspace = try filled()
    try workspace.run(cores: cores)
    let disk = try Disk(folder: workspace.folder)
    let point = try CommitPoint.load(from: disk)
    let index = try #require(try IndexFile(disk, generation: 0, committed: point.products, writable: false))
    #expect(index.covered == point.products)
    try checkKnown(workspace, "on \(cores)")
  }

  /// Refuses one operation on the larger index, or the commit while it is made; the next run knows every product.
  @Test(
    arguments: [1, 2],
    [
      "open store/index.new", "write store/index.new", "sync store/index.new", "rename store/index.new to store/index",
      "rename store/commit.json.new to store/commit.json",
    ])
  func aRunThatEndsWhileItGrowsLosesNothing(_ cores: Int, _ refused: String) throws {
    let workspace = try filled()
    let disk = try Disk(folder: workspace.folder)
    disk.before = { (operation, path) throws(DiskError) in
      if "\(operation) \(path)" == refused {
        throw DiskError(operation: operation, path: path, errno: Platform.inputOutput)
      }
    }
    #expect(throws: DiskError.self) { try workspace.run(on: disk, cores: cores) }
    try workspace.run()
    try checkKnown(workspace, "\(refused) on \(cores)")
  }

  private final class Trace: @unchecked Sendable { var names: [String] = [] }

  @Test func itTakesTheOldOnesNameOnlyAfterTheCommit() throws {
    let workspace = try filled()
    let disk = try Disk(folder: workspace.folder)
    let trace = Trace()
    disk.before = { (operation, path) throws(DiskError) in trace.names.append("\(operation) \(path)") }
    try workspace.run(on: disk)
    let commit = try #require(trace.names.lastIndex(of: "sync store"))
    let taken = try #require(trace.names.firstIndex(of: "rename store/index.new to store/index"))
    #expect(commit < taken)
    #expect(trace.names[..<taken].contains("sync store/index.new"))
    #expect(trace.names.filter { $0 == "write store/index" }.isEmpty)
  }
}
