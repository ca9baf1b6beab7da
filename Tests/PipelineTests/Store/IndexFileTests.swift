/// The index finds every product; one that is missing, damaged or of another moment is rebuilt.
import Glibc
import Testing

@testable import Pipeline

struct IndexFileTests {
  @Test(arguments: [1, 300, 1000])
  func theIndexFindsEveryProductHoweverItGrew(_ count: Int) throws {
    let workspace = try TemporaryWorkspace.holding(count) { seed(["id": nil, "sku": "\"S\($0)\""]) }
    #expect(try workspace.knows(count) { seed(["id": nil, "sku": "\"S\($0)\""]) })
    workspace.write(
      "inbox/results/r.jsonl",
      (1...count).map { "{\"task_id\": \($0), \"success\": true, \"result\": {\"vinted_id\": \($0 + 1000)}}" }
        .joined(separator: "\n"))
    #expect(try workspace.run().results.published == count)
    workspace.answer("a.jsonl", "{\"vinted_id\": \(count + 1000), \"analytics\": {\"views\": 1}}")
    #expect(try workspace.run().results.analytics == 1)
    #expect(try workspace.knows(count) { seed(["id": "\($0)", "sku": "\"S\($0)\""]) })
  }

  @Test func anIndexThatIsMissingOrDamagedIsRebuilt() throws {
    let workspace = try TemporaryWorkspace.holding(20)
    unlink(workspace.folder + "/store/index")
    #expect(try workspace.knows(20))
    workspace.write("store/index", "")
    #expect(try workspace.knows(20))
    workspace.write("store/index", String(repeating: "x", count: 20_000))
    #expect(try workspace.knows(20))
    truncate(workspace.folder + "/store/index", 100)
    #expect(try workspace.knows(20))
  }

  @Test func anIndexOfAnEarlierMomentIsBroughtUpToDate() throws {
    let workspace = try TemporaryWorkspace.holding(20)
    let index = try bytes(of: "store/index", workspace)
    workspace.drop("q.jsonl", seed(["id": "21"]))
    try workspace.run()
    workspace.write("store/index", bytes: index)
    #expect(try workspace.knows(21))
  }

  @Test func anIndexOfALongerLogIsRebuilt() throws {
    let workspace = try TemporaryWorkspace.holding(20)
    let files = ["store/products.jsonl", "store/commit.json", "store/errors.jsonl", "store/runs.jsonl"]
    let copies = files.map { workspace.read($0) ?? "" }
    workspace.drop("q.jsonl", seed(["id": "21"]))
    try workspace.run()
    for (file, copy) in zip(files, copies) { workspace.write(file, copy) }
    #expect(try workspace.knows(20))
    workspace.drop("q.jsonl", seed(["id": "21"]))
    workspace.drop("r.jsonl", seed(["id": "21"]))
    #expect(!workspace.taskPaths.isEmpty)
  }

  @Test func anIndexWithWrongOffsetsIsRebuilt() throws {
    let workspace = try TemporaryWorkspace.holding(3)
    var index = try bytes(of: "store/index", workspace)
    for slot in stride(from: 64, to: index.count, by: 16) where index[slot + 7] == 0x20 { index[slot + 11] = 1 }
    workspace.write("store/index", bytes: index)
    workspace.drop("q.jsonl", seed(["id": "1"]))
    #expect(throws: RunError.self) { try workspace.run(isDryRun: true) }
    #expect(try workspace.run().products == RunReport.Products(read: 1, unchanged: 1))
    #expect(try workspace.knows(3))
  }

  /// Writes the index once for each of its pages, which then is zeros, and does something with it.
  private func withEachPageLost(of workspace: TemporaryWorkspace, _ body: () throws -> Void) throws {
    let index = try bytes(of: "store/index", workspace)
    for page in 1..<(index.count / 4096) {
      var damaged = index
      for at in 0..<4096 { damaged[page * 4096 + at] = 0 }
      workspace.write("store/index", bytes: damaged)
      try body()
    }
  }

  /// A page of zeros must not count as one without keys: its products would be listed a second time.
  @Test func anIndexWithALostPageIsRebuilt() throws {
    let workspace = try TemporaryWorkspace.holding(3)
    try withEachPageLost(of: workspace) { try #expect(workspace.knows(3)) }
    #expect(workspace.taskPaths.count == 3)
  }

  @Test func aChangeByHandRebuildsADamagedIndex() throws {
    let workspace = try TemporaryWorkspace.holding(3)
    try withEachPageLost(of: workspace) {
      _ = try Changes(workspace.opened(), now: workspace.clock).delete([1])
      #expect(try workspace.record(1).status.string == "deleted")
      #expect(try workspace.knows(3))
    }
  }

  /// A run that ends before its index is sealed leaves more filled slots than the header says.
  @Test func slotsThatTheHeaderDoesNotKnowOfAreCounted() throws {
    let workspace = try TemporaryWorkspace.holding(1)
    let disk = try Disk(folder: workspace.folder)
    let point = try CommitPoint.load(from: disk)
    func open() throws -> IndexFile {
      try #require(try IndexFile(disk, generation: 0, committed: point.products + 1, writable: true))
    }
    // Never sealed: each opening finds the header from the beginning, or from the last growth.
    for round in 0..<12 {
      let index = try open()
      for id in 1...250 { try index.set(.product(round * 250 + id), round * 250 + id, replacing: true) }
      try index.write()
    }
    let index = try open()
    for id in 1...3000 where try index.find(.product(id), accept: { _ in true }) != id {
      Issue.record("\(id) is not found")
      return
    }
  }

  @Test func keysWithTheSameHashAreAllKept() throws {
    let workspace = try TemporaryWorkspace.holding(1)
    let disk = try Disk(folder: workspace.folder)
    let index = try #require(try IndexFile(disk, generation: 5, committed: 0, writable: true))
    let key = StoreKey.sku("S")
    for value in [7, 8, 9, 8] { try index.set(key, value, replacing: false) }
    try index.set(.product(1), 10, replacing: true)
    try index.set(.product(1), 11, replacing: true)
    var seen: [Int] = []
    _ = try index.find(key) {
      seen.append($0)
      return false
    }
    #expect(seen == [7, 8, 9])
    #expect(try index.find(key) { $0 == 8 } == 8)
    #expect(try index.find(.product(1)) { _ in true } == 11)
    #expect(try index.find(.product(2)) { _ in true } == nil)
  }

  private func bytes(of path: String, _ workspace: TemporaryWorkspace) throws -> [UInt8] {
    let file = try Disk(folder: workspace.folder).open(path)
    let writer = try file.readAll()
    return (0..<writer.count).map { writer.text[$0] }
  }
}
