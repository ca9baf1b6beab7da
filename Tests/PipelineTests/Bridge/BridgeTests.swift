// What the bridge answers: to each message of the protocol, and to everything that is not a message.

import Testing

@testable import Pipeline

/// Asks the bridge of a workspace.
func ask(_ workspace: TemporaryWorkspace, _ message: String) throws -> JSONValue {
  var out = Writer()
  try Bridge(folder: workspace.folder, version: "1").answer(text(message), to: &out)
  return try JSONValue(parsing: String(out.text))
}

/// A workspace with this many open tasks, made now: expired tasks are not given out.
func workspaceWithTasks(_ count: Int, _ settings: String = "{}") throws -> TemporaryWorkspace {
  let workspace = try TemporaryWorkspace(settings)
  workspace.clock = .now
  for id in 1...count { workspace.drop("\(id).jsonl", seed(["id": "\(id)"])) }
  try workspace.run()
  return workspace
}

@Suite struct BridgeTests {
  @Test func tellsHowItIs() throws {
    let workspace = try workspaceWithTasks(2)
    let health = try ask(workspace, "{\"type\": \"health\"}")
    #expect(health.type == "health")
    #expect(health.status == "ok")
    #expect(health.version == "1")
    #expect(health.outbox.count == 2)
    #expect(try ask(workspace, "{\"type\": \"platforms\"}").platforms[0].name == "vinted")
    let sync = try ask(workspace, "{\"type\": \"sync\"}")
    #expect(sync.connected == true)
    #expect(sync.last_sync != .null)
    #expect(try ask(TemporaryWorkspace(), "{\"type\": \"sync\"}").last_sync == .null)
  }

  /// A browser goes to the market of the language, as long as its person has typed no other.
  @Test(arguments: [
    ("{}", "https://www.vinted.fr"), ("{\"locale\": \"de\"}", "https://www.vinted.de"),
    ("{\"locale\": \"en\"}", "https://www.vinted.co.uk"), ("{\"locale\": \"pl\"}", "https://www.vinted.pl"),
  ])
  func tellsWhereToSell(_ settings: String, _ address: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("pipeline.json", settings)
    #expect(try ask(workspace, "{\"type\": \"health\"}").address == .text(address))
  }

  /// Settings that cannot be read tell no address.
  @Test func tellsNoAddressWithoutSettings() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("pipeline.json", "{\"locale\": 5}")
    #expect(try ask(workspace, "{\"type\": \"health\"}").address == .null)
  }

  @Test(arguments: [
    "", "{", "[]", "1", "null", "{}", "{\"type\": 1}", "{\"type\": \"task\"}", "{\"type\": \"\\u0000\\n\"}",
    "{\"type\": \"tasks\", \"limit\": 0}", "{\"type\": \"tasks\", \"limit\": -1}",
    "{\"type\": \"tasks\", \"limit\": 1.5}", "{\"type\": \"tasks\", \"limit\": \"many\"}",
    "{\"type\": \"result\"}", "{\"type\": \"result\", \"task_id\": 1}", "{\"type\": \"result\", \"success\": true}",
    "{\"type\": \"result\", \"task_id\": 0, \"success\": true}",
    "{\"type\": \"result\", \"task_id\": 1, \"success\": \"yes\"}",
    "{\"type\": \"result\", \"task_id\": 1, \"success\": true, \"success\": false}",
    "{\"type\": \"image\"}", "{\"type\": \"image\", \"path\": \"\"}", "{\"type\": \"image\", \"path\": [\"a\"]}",
    "{\"type\": \"image\", \"path\": \"a.jpg\", \"offset\": -1}", "{\"type\": \"image\", \"path\": \"a\\u0000b\"}",
  ])
  func whatIsNoMessageIsAnError(_ message: String) throws {
    let workspace = try workspaceWithTasks(1)
    let before = workspace.world
    let answer = try ask(workspace, message)
    #expect(answer.type == "error")
    #expect(answer.message != "")
    #expect(workspace.world == before)
  }

  @Test func moreTasksThanItGivesMayBeAskedFor() throws {
    let workspace = try workspaceWithTasks(101, "{\"outbox\": {\"window\": null}}")
    #expect(try ask(workspace, "{\"type\": \"tasks\", \"limit\": 1000}").tasks.elements.count == 100)
    #expect(try ask(workspace, "{\"type\": \"tasks\", \"limit\": 1000000000000}").tasks.elements.count == 1)
  }

  @Test func deepAndBrokenJSONIsAnError() throws {
    let workspace = try TemporaryWorkspace()
    let deep = String(repeating: "[", count: 100_000)
    #expect(try ask(workspace, deep).type == "error")
    #expect(
      try ask(workspace, "{\"type\": \"result\", \"task_id\": 1, \"success\": true, \"result\": \(deep)").type
        == "error")
    var out = Writer()
    try Bridge(folder: workspace.folder, version: "1").answer(text(bytes: [123, 34, 0xFF, 34, 125]), to: &out)
    #expect(try JSONValue(parsing: String(out.text)).type == "error")
  }

  @Test func aFolderThatIsNoWorkspaceIsSaid() throws {
    #expect(throws: RunError.self) { try Bridge(folder: "/proc", version: "1") }
  }
}
