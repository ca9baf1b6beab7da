// One file per month for the error log and the run log; readers see all of them.

import Testing

@testable import Pipeline

@Suite struct LogRotationTests {
  private func refuse(_ workspace: TemporaryWorkspace, _ name: String) throws {
    workspace.drop(name + ".jsonl", "{\"sku\": \"\(name)\"}")
    try workspace.run()
  }

  private func messages(_ workspace: TemporaryWorkspace, skipping count: Int = 0) throws -> [String] {
    var found: [String] = []
    try StoreReader(Disk(folder: workspace.folder)).forEachError(skipping: count) { found.append($0.createdAt) }
    return found
  }

  @Test func everyMonthHasItsFile() throws {
    let workspace = try TemporaryWorkspace()
    workspace.clock = Timestamp(
      seconds: Platform.seconds(year: 2026, month: 11, day: 30, hour: 23, minute: 0, second: 0))
    try refuse(workspace, "a")
    try refuse(workspace, "b")
    workspace.clock.seconds += 2 * 3600
    try refuse(workspace, "c")
    workspace.clock.seconds += 40 * 86_400
    try refuse(workspace, "d")
    let logs = workspace.names("store").filter {
      $0.hasSuffix(".jsonl") && !$0.hasPrefix("products") && !$0.hasPrefix("history")
    }
    #expect(
      logs == [
        "errors-2026-11.jsonl", "errors-2026-12.jsonl", "errors.jsonl", "runs-2026-11.jsonl", "runs-2026-12.jsonl",
        "runs.jsonl",
      ])
    #expect(try workspace.errors.count == 1 && workspace.runs.count == 1)
    let all = [
      "2026-11-30T23:00:00Z", "2026-11-30T23:00:00Z", "2026-12-01T01:00:00Z", "2027-01-10T01:00:00Z",
    ]
    #expect(try messages(workspace) == all)
    for count in 0...4 { #expect(try messages(workspace, skipping: count) == Array(all.dropFirst(count))) }
    #expect(try StoreReader(Disk(folder: workspace.folder)).errorCount() == 4)
    // Ids and runs continue their numbers.
    #expect(try workspace.errors[0].id == .number("4") && workspace.runs[0].run == .number("4"))
  }

  @Test func aRunWithNothingToDoInANewMonthLeavesTheLinesReadable() throws {
    let workspace = try TemporaryWorkspace()
    try refuse(workspace, "a")
    workspace.clock.seconds += 40 * 86_400
    #expect(try !workspace.run().didSomething)
    #expect(try messages(workspace).count == 1)
    try refuse(workspace, "b")
    #expect(try messages(workspace).count == 2)
  }

  @Test func aClockThatWasPutBackBeginsNoOlderMonth() throws {
    let workspace = try TemporaryWorkspace()
    try refuse(workspace, "a")
    workspace.clock.seconds -= 40 * 86_400
    try refuse(workspace, "b")
    #expect(try workspace.errors.count == 2)
  }

  @Test func aNameThatIsTakenIsNotOverwritten() throws {
    let workspace = try TemporaryWorkspace()
    try refuse(workspace, "a")
    let path = LogRotation.path(AppendLog.errors, of: LogRotation.month(of: workspace.clock))
    workspace.write(path, "somebody's\n")
    workspace.clock.seconds += 40 * 86_400
    try refuse(workspace, "b")
    #expect(workspace.read(path) == "somebody's\n")
    #expect(workspace.names("store").contains("errors-2024-12.2.jsonl"))
  }
}
