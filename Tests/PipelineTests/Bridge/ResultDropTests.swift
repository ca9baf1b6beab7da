// A result is durable before it is accepted, overwrites nothing, and holds no secret; the next run takes it in.

import Testing

@testable import Pipeline

@Suite struct ResultDropTests {
  private let success = """
    {"type": "result", "task_id": 1, "success": true, "result": {"vinted_id": 987, "url": "https://v/1", "image_ids": "1,2"}}
    """

  @Test func theNextRunTakesItIn() throws {
    let workspace = try workspaceWithTasks(1)
    _ = try ask(workspace, "{\"type\": \"tasks\"}")
    let answer = try ask(workspace, success)
    #expect(answer.accepted == true)
    #expect(answer.task_id == 1)
    let name = try #require(workspace.names("inbox/results").first)
    #expect(workspace.read("inbox/results/\(name)")?.contains(text: "\"type\"") == false)
    #expect(try workspace.run().results.published == 1)
    #expect(try workspace.record(1).status == "published")
    #expect(try workspace.record(1).vinted_id == 987)
    #expect(workspace.taskPath(1) == nil)
  }

  @Test func nothingIsOverwritten() throws {
    let workspace = try workspaceWithTasks(1)
    for _ in 1...3 { #expect(try ask(workspace, success).accepted == true) }
    #expect(workspace.names("inbox/results").count == 3)
    let report = try workspace.run()
    #expect(report.results.published == 1)
    #expect(report.results.duplicate == 2)
  }

  @Test func secretsAreTakenOutBeforeAnythingIsWritten() throws {
    let workspace = try workspaceWithTasks(1)
    let answer = try ask(
      workspace,
      """
      {"type": "result", "task_id": 1, "success": false, "error_message": "no", "X-CSRF-Token": "hush",
       "error_details": {"error_type": "api_error", "error_details": {"headers": [{"Cookie": "hush"}], "status": 500}}}
      """)
    #expect(answer.accepted == true)
    #expect(answer.secret_removed != .null)
    let name = try #require(workspace.names("inbox/results").first)
    let written = try #require(workspace.read("inbox/results/\(name)"))
    #expect(!written.contains(text: "hush"))
    #expect(written.contains(text: "500"))
    try workspace.run()
    #expect(!workspace.world.values.contains { $0.contains(text: "hush") })
  }

  @Test func itIsWholeAndSyncedUnderItsName() throws {
    let workspace = try TemporaryWorkspace()
    let disk = try Disk(folder: workspace.folder)
    let calls = Calls()
    disk.before = { operation, path throws(DiskError) in calls.add("\(operation) \(path)") }
    let document = JSONDocument(arena: Arena())
    try document.parse(text(success))
    #expect(try ResultDrop(disk: disk).drop(document.root) == ResultDrop.Dropped(taskID: 1, secret: nil))
    let steps = calls.all.map { String($0.prefix { $0 != " " }) }
    #expect(Array(steps.suffix(5)) == ["create", "open", "sync", "rename", "sync"])
    #expect(calls.all.last == "sync inbox/results")
  }

  @Test func whatAKilledBridgeLeftIsClearedOnceItIsOld() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/results/.bridge-x-task-1-5.writing", "{\"task")
    let drop = try ResultDrop(disk: Disk(folder: workspace.folder))
    drop.clear()
    #expect(workspace.names("inbox/results").count == 1)
    drop.clear(now: .now + 4000)
    #expect(workspace.names("inbox/results") == [])
  }
}
