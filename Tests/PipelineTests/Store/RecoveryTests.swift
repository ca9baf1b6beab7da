/// Logs that are longer or shorter than their commit, and a store that is older than its outbox.
import Testing

@testable import Pipeline

struct RecoveryTests {
  @Test(arguments: ["store/products.jsonl", "store/errors.jsonl", "store/runs.jsonl"])
  func aLogShorterThanItsCommitIsDamaged(_ log: String) throws {
    let workspace = try TemporaryWorkspace.holding(2)
    workspace.drop("bad.jsonl", "{")
    try workspace.run()
    let text = try #require(workspace.read(log))
    workspace.write(log, String(text.dropLast()))
    expectDamaged(log) { try workspace.run() }
  }

  @Test func aTornTailIsCutBack() throws {
    let workspace = try TemporaryWorkspace.holding(2)
    for log in ["store/products.jsonl", "store/errors.jsonl", "store/runs.jsonl"] {
      let text = workspace.read(log) ?? ""
      workspace.write(log, text + "{\"product_id\": 1, \"stat")
      try workspace.run()
      #expect(workspace.read(log) == text)
    }
    #expect(try workspace.knows(2))
  }

  @Test func anOlderStoreWithANewerOutboxGivesNoNumberTwice() throws {
    let workspace = try TemporaryWorkspace.holding(2)
    let files = ["store/products.jsonl", "store/commit.json", "store/errors.jsonl", "store/runs.jsonl"]
    let copies = files.map { workspace.read($0) ?? "" }
    workspace.drop("q.jsonl", seed(["id": "3"]))
    try workspace.run()
    for (file, copy) in zip(files, copies) { workspace.write(file, copy) }
    workspace.drop("r.jsonl", seed(["id": "4"]))
    try workspace.run()
    #expect(workspace.names("outbox").filter { $0.hasPrefix("batch-") }.count == 3)
    #expect(Set(workspace.taskPaths.map { $0.suffix(15) }).count == 4)
  }
}
