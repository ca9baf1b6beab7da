// Days of archive/ that are older than the setting allows are removed; nothing else is.

import Testing

@testable import Pipeline

@Suite struct ArchiveRetentionTests {
  @Test func daysGoWhenTheyAreOlderThanIsKept() throws {
    let workspace = try TemporaryWorkspace("{\"archive\": {\"keep_days\": 2}}")
    let first = workspace.clock.day
    workspace.drop("a.jsonl", seed(["id": "1"]))
    try workspace.run()
    for _ in 1...2 {
      workspace.clock.seconds += 86_400
      #expect(try workspace.run().removed == 0)
    }
    #expect(workspace.names("archive") == [first])
    workspace.clock.seconds += 86_400
    #expect(try workspace.run().removed == 1)
    #expect(workspace.names("archive") == [])
  }

  @Test func whatIsNoDayStays() throws {
    let workspace = try TemporaryWorkspace("{\"archive\": {\"keep_days\": 1}}")
    try workspace.run()
    let disk = try Disk(folder: workspace.folder)
    for folder in ["archive/2001-01-01/mine", "archive/2001-1-1", "archive/notes"] { try disk.makeFolder(folder) }
    for file in ["archive/2001-01-01/a.csv", "archive/2001-1-1/a.csv", "archive/notes/a.csv", "archive/2001-01-02"] {
      workspace.write(file, "x")
    }
    #expect(try workspace.run().removed == 1)
    #expect(workspace.names("archive") == ["2001-01-01", "2001-01-02", "2001-1-1", "notes"])
    #expect(workspace.names("archive/2001-01-01") == ["mine"])
  }

  @Test func withoutTheSettingAllStays() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.run()
    try Disk(folder: workspace.folder).makeFolder("archive/2001-01-01")
    workspace.write("archive/2001-01-01/a.csv", "x")
    #expect(try workspace.run().removed == 0)
    #expect(workspace.names("archive/2001-01-01") == ["a.csv"])
  }

  @Test func aDryRunRemovesNothing() throws {
    let workspace = try TemporaryWorkspace("{\"archive\": {\"keep_days\": 1}}")
    try workspace.run()
    try Disk(folder: workspace.folder).makeFolder("archive/2001-01-01")
    workspace.write("archive/2001-01-01/a.csv", "x")
    try workspace.run(isDryRun: true)
    #expect(workspace.names("archive/2001-01-01") == ["a.csv"])
  }
}
