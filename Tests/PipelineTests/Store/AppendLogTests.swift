// A log is read and appended to at the same time: its lines can be read from memory until they are in the file.

import Testing

@testable import Pipeline

@Suite struct AppendLogTests {
  /// Holds a queue back until the test has looked.
  private final class Gate: @unchecked Sendable {
    private let monitor = Monitor()
    private var isOpen = false

    func open() {
      monitor.locked {
        isOpen = true
        monitor.signal()
      }
    }

    func wait() { monitor.locked { monitor.wait { !isOpen } } }
  }

  private func log(_ workspace: TemporaryWorkspace) throws -> AppendLog {
    try AppendLog(Disk(folder: workspace.folder), AppendLog.errors, committed: 0, writable: true)
  }

  @Test func linesAreReadWhileTheyWait() throws {
    let workspace = try TemporaryWorkspace()
    let log = try log(workspace)
    let queue = WorkQueue(isBeside: true, most: 10)
    let gate = Gate()
    try queue.add { gate.wait() }
    for line in ["one\n", "two\n", "three\n"] as [Text] {
      log.collected.bytes.write(line)
      try log.append(in: queue)
    }
    log.collected.bytes.write("four\n")
    #expect(workspace.read(AppendLog.errors) == "")
    for (offset, rest) in [(0, "one\n"), (4, "two\n"), (6, "o\n"), (8, "three\n"), (14, "four\n")] {
      #expect(log.recent(from: offset).map { String($0) } == rest)
    }
    gate.open()
    try queue.wait()
    try log.append(in: queue)
    try queue.wait()
    #expect(workspace.read(AppendLog.errors) == "one\ntwo\nthree\nfour\n")
    #expect(log.end == 19 && log.recent(from: 0) == nil)
    queue.end()
  }

  @Test func buffersAreUsedAgainOnlyAfterTheirLinesAreInTheFile() throws {
    let workspace = try TemporaryWorkspace()
    let log = try log(workspace)
    let queue = WorkQueue(isBeside: true, most: 3)
    var wanted = ""
    for number in 0..<2000 {
      log.collected.bytes.write(number)
      log.collected.bytes.write("\n")
      wanted += "\(number)\n"
      try log.append(in: queue)
    }
    try queue.wait()
    #expect(workspace.read(AppendLog.errors) == wanted)
    queue.end()
  }

  @Test func itIsSyncedAtTheCommitAlsoIfAllItsLinesWereAppendedBefore() throws {
    let workspace = try TemporaryWorkspace()
    let log = try log(workspace)
    let queue = WorkQueue(isBeside: false)
    #expect(log.takeChanged() == nil)
    log.collected.bytes.write("one\n")
    try log.append(in: queue)
    try log.append(in: queue)
    #expect(log.takeChanged()?.path == AppendLog.errors)
    #expect(log.takeChanged() == nil)
  }

  private final class Counter: @unchecked Sendable { var count = 0 }

  /// The commits of a run of a hundred products, of which this many get a task; the first is that of the empty store.
  @Test(arguments: [(5, 1 + 5), (100, 1 + 11)]) func aBatchOfLinesAloneMayBeFourTimesAsLarge(
    _ window: Int, _ commits: Int
  ) throws {
    let workspace = try TemporaryWorkspace("{\"batch_size\": 10, \"outbox\": {\"window\": \(window)}}")
    workspace.write("inbox/a.jsonl", (1...100).map { seed(["id": "\($0)"]) + "\n" }.joined())
    let disk = try Disk(folder: workspace.folder)
    let counter = Counter()
    disk.before = { (_, path) throws(DiskError) in
      if path == "store/commit.json.new to store/commit.json" { counter.count += 1 }
    }
    try workspace.run(on: disk)
    #expect(counter.count == commits)
  }
}
