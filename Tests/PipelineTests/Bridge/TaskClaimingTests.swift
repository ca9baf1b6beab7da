// Tasks are given out oldest first, each once whoever asks, and only while they have not expired.

import Testing

@testable import Pipeline

@Suite struct TaskClaimingTests {
  private func ids(_ answer: JSONValue) -> [JSONValue] {
    answer.tasks.elements.map(\.id)
  }

  @Test func oldestFirstAndNeverTwice() throws {
    let workspace = try workspaceWithTasks(3)
    #expect(ids(try ask(workspace, "{\"type\": \"tasks\", \"limit\": 2}")) == [1, 2])
    #expect(workspace.taskPath(1)?.hasPrefix("outbox/claimed/") == true)
    #expect(workspace.taskPath(3)?.hasPrefix("outbox/batch-") == true)
    #expect(ids(try ask(workspace, "{\"type\": \"tasks\"}")) == [3])
    #expect(ids(try ask(workspace, "{\"type\": \"tasks\"}")) == [])
  }

  @Test func ofManyBridgesOneGetsEachTask() throws {
    let workspace = try workspaceWithTasks(40)
    let folder = workspace.folder
    let found = Parallel<[Int]>.map(4, workers: 4) { _ in
      var mine: [Int] = []
      while let disk = try? Disk(folder: folder),
        let claims = try? TaskClaiming(disk: disk).claim(limit: 3, room: 1 << 20),
        !claims.tasks.isEmpty
      {
        mine += claims.tasks.map(\.id)
      }
      return mine
    }
    #expect(found.flatMap { $0 }.sorted() == Array(1...40))
  }

  /// Task 1 publishes, 2 changes, 3 takes down; they came in the order 1, 3, 2.
  @Test func deletesGoFirstThenUpdatesThenPublishes() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "1"]), seed(["id": "2"]))
    try workspace.run()
    for task in [1, 2] {
      workspace.answer("\(task).json", "{\"success\": true, \"result\": {\"vinted_id\": \(90 + task)}}")
    }
    try workspace.run()
    workspace.drop("b.jsonl", seed(["id": "3"]))
    try workspace.run()
    workspace.drop(
      "c.jsonl", seed(["id": "1", "price": "30.00"]), "{\"id\": 2, \"operation\": \"delete\"}")
    try workspace.run()
    let disk = try Disk(folder: workspace.folder)
    let updates = try TaskClaiming(disk: disk).claim(limit: 9, room: 1 << 20, types: [.update])
    #expect(updates.tasks.map(\.id) == [4])
    let rest = try TaskClaiming(disk: disk).claim(limit: 9, room: 1 << 20)
    #expect(rest.tasks.map(\.id) == [5, 3])
    #expect(rest.left.isEmpty)
  }

  @Test func whatDoesNotFitComesNextTime() throws {
    let workspace = try workspaceWithTasks(3)
    let disk = try Disk(folder: workspace.folder)
    let path = try #require(workspace.taskPath(1))
    let size = try #require(workspace.read(path)).utf8.count
    #expect(try TaskClaiming(disk: disk).claim(limit: 10, room: size * 2 + 40).tasks.map(\.id) == [1, 2])
    #expect(try TaskClaiming(disk: disk).claim(limit: 10, room: 1 << 20).tasks.map(\.id) == [3])
  }

  @Test func whatIsNoTaskIsLeftAndNamed() throws {
    let workspace = try workspaceWithTasks(2)
    let path = try #require(workspace.taskPath(1))
    workspace.write(path, "{\"id\": 1")
    let answer = try ask(workspace, "{\"type\": \"tasks\"}")
    #expect(ids(answer) == [2])
    #expect(answer.left[0].file == .text(path))
    workspace.write(path, "{\"id\": 1, \"x\": \"" + String(repeating: "x", count: 1 << 20) + "\"}")
    #expect(try ask(workspace, "{\"type\": \"tasks\"}").left[0].reason != .null)
    #expect(workspace.taskPath(1) == path)
  }

  @Test func aClaimIsDurableBeforeItIsGivenOut() throws {
    let workspace = try workspaceWithTasks(1)
    let disk = try Disk(folder: workspace.folder)
    let calls = Calls()
    disk.before = { operation, path throws(DiskError) in calls.add("\(operation) \(path)") }
    _ = try TaskClaiming(disk: disk).claim(limit: 1, room: 1 << 20)
    #expect(calls.all.last == "sync outbox/claimed")
    #expect(calls.all.contains("sync outbox/batch-000001"))
  }

  @Test(arguments: ["sync outbox/batch-000001", "sync outbox/claimed"])
  func aClaimThatCannotBeMadeDurableIsNotGivenOut(_ call: String) throws {
    let workspace = try workspaceWithTasks(1)
    let disk = try Disk(folder: workspace.folder)
    disk.before = { operation, path throws(DiskError) in
      guard "\(operation) \(path)" == call else { return }
      throw DiskError(operation: operation, path: path, errno: Platform.inputOutput)
    }
    let wanted = DiskError(operation: "sync", path: String(call.dropFirst(5)), errno: Platform.inputOutput)
    #expect(throws: wanted) { try TaskClaiming(disk: disk).claim(limit: 1, room: 1 << 20) }
  }

  @Test func aFolderThatARunTookAwayNeedsNoSync() throws {
    let workspace = try workspaceWithTasks(1)
    let disk = try Disk(folder: workspace.folder)
    disk.before = { operation, path throws(DiskError) in
      guard operation == "sync", path == "outbox/batch-000001" else { return }
      throw DiskError(operation: operation, path: path, errno: Platform.notFound)
    }
    #expect(try TaskClaiming(disk: disk).claim(limit: 1, room: 1 << 20).tasks.map(\.id) == [1])
  }

  @Test func aBatchThatCannotBeListedIsSaid() throws {
    let workspace = try workspaceWithTasks(1)
    workspace.write("outbox/batch-000000", "no folder")
    let error = #expect(throws: DiskError.self) {
      try TaskClaiming(disk: Disk(folder: workspace.folder)).claim(limit: 1, room: 1 << 20)
    }
    #expect(error?.path == "outbox/batch-000000")
    #expect(workspace.taskPath(1)?.hasPrefix("outbox/batch-000001/") == true)
  }

  @Test func aTaskThatTheBrowserDroppedTimesOutAsClaimed() throws {
    let workspace = try workspaceWithTasks(1)
    _ = try ask(workspace, "{\"type\": \"tasks\"}")
    workspace.clock = workspace.clock + 3601
    #expect(try workspace.run().timeouts == 1)
    #expect(try workspace.errors[0].error_details.claimed == true)
    #expect(workspace.taskPath(1) == nil)
  }
}

/// What was done to a disk, in order.
final class Calls: @unchecked Sendable {
  private(set) var all: [String] = []
  func add(_ call: String) { all.append(call) }
}
