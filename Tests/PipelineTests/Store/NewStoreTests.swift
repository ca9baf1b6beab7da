// A workspace without a store is new only if no run has taken in anything.

import Foundation
import Testing

@testable import Pipeline

@Suite struct NewStoreTests {
  @Test(arguments: [true, false])
  func anEmptyStoreBesideAnArchiveIsRefused(_ isDryRun: Bool) throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": nil, "sku": "\"A\""]))
    try workspace.run()
    for folder in ["store", "outbox"] { try FileManager.default.removeItem(atPath: "\(workspace.folder)/\(folder)") }
    workspace.drop("a.jsonl", seed(["id": nil, "sku": "\"A\""]))
    let error = #expect(throws: RunError.self) { try workspace.run(isDryRun: isDryRun) }
    let line = error.map(RunError.oneLine) ?? ""
    #expect(
      line.contains("archive/ has files of earlier runs") && line.contains("move store/, outbox/ and archive/ away"))
    #expect(workspace.names("inbox").contains("a.jsonl"))
    // Whoever begins again moves the archive away, too.
    try FileManager.default.removeItem(atPath: "\(workspace.folder)/archive")
    #expect(try workspace.run(isDryRun: isDryRun).products.enqueued == 1)
  }

  @Test func emptyFoldersAreNoEarlierRun() throws {
    let workspace = try TemporaryWorkspace()
    try Disk(folder: workspace.folder).makeFolder("archive/2001-01-01")
    workspace.drop("a.jsonl", seed(["id": nil, "sku": "\"A\""]))
    #expect(try workspace.run().products.enqueued == 1)
  }
}
