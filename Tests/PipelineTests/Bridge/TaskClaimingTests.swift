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

  @Test func whatHasExpiredStays() throws {
    let workspace = try workspaceWithTasks(2)
    let claims = try TaskClaiming(disk: Disk(folder: workspace.folder)).claim(
      limit: 10, room: 1 << 20, now: .now + 4000)
    #expect(claims.tasks.isEmpty)
    #expect(claims.left.count == 1, "a batch expires together: \(claims.left)")
    #expect(workspace.taskPath(1)?.hasPrefix("outbox/batch-") == true)
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
