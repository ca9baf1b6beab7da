/// The store's files: what is written is read back, what is derived is rebuilt, what is damaged is reported.
import Glibc
import Testing

@testable import Pipeline

struct StoreTests {
  /// A workspace with the products 1 to `count`.
  private func workspace(_ count: Int, _ identity: (Int) -> String = { "\"id\": \($0)" }) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("{\"outbox\": {\"window\": null}}")
    workspace.write(
      "inbox/p.jsonl", (1...count).map { TemporaryWorkspace.product(identity($0)) }.joined(separator: "\n"))
    #expect(try workspace.run().products.enqueued == count)
    return workspace
  }

  /// Whether the next run knows the products 1 to `count`.
  private func knows(_ workspace: TemporaryWorkspace, _ count: Int, _ identity: (Int) -> String = { "\"id\": \($0)" })
    throws -> Bool
  {
    workspace.write(
      "inbox/p.jsonl", (1...count).map { TemporaryWorkspace.product(identity($0)) }.joined(separator: "\n"))
    return try workspace.run().products == RunReport.Products(read: count, unchanged: count)
  }

  @Test func aRecordIsReadBackWithAllItHas() throws {
    var record = Samples.live(task: .update, .pending)
    record.sku = "a \"quoted\" sku\n"
    record.identity = "0123"
    record.isAssigned = true
    record.isListingInDoubt = true
    record.url = "\"https:\\/\\/v\""
    record.imageIDs = "\"1,2\""
    record.analytics = Record.Analytics(views: 1, favourites: 2, conversations: 3, updatedAt: Samples.now)
    record.endedTasks = [
      EndedTask(id: 3, type: .publish, status: .success, vintedID: 987),
      EndedTask(id: 4, type: .update, status: .cancelled, vintedID: nil),
    ]
    record.task?.attempts = [1, 7]
    record.task?.retryCount = 2
    record.update = Samples.content("B")
    record.waiting = .content(Samples.content("C"))
    record.publishedAt = Samples.now
    record.deletedAt = Samples.now + 5
    record.late = true
    record.soldAt = Samples.now + 6
    record.removedByHand = true
    record.isGone = true
    record.tries = 2
    (record.missed, record.missedAt) = (1, Samples.now)
    record.onVinted = .reserved
    record.surplus = [988]
    record.formerIDs = [1, 2]
    record.input = "{\"title\": \"Jean\"}"
    record.likeness = "4567"
    (record.fullPrice, record.due) = (Money(cents: 9900), Record.Due(day: 20_000, place: 3))
    record.task?.claimedAt = Samples.now
    record.task?.place = 5
    record.task?.surplus = 988
    expectAllSet(
      record, unlike: Samples.record(task: .publish, .pending),
      but: [
        "productID", "vintedProductID", "listing",
        "contentHash", "source", "createdAt", "updatedAt", "formerStanding", "formerAnalytics",
      ])
    for waiting in [nil, Record.Waiting.removal(byHand: false), .removal(byHand: true), record.waiting] {
      record.waiting = waiting
      try expectSame(record)
    }
    try expectSame(Samples.record(task: .publish, .failed))
  }

  /// Whether each member has another value than usual: else a round trip would not see that it is lost.
  private func expectAllSet<Value>(_ value: Value, unlike usual: Value, but others: Set<String> = []) {
    for (one, other) in zip(Mirror(reflecting: value).children, Mirror(reflecting: usual).children) {
      let name = one.label ?? ""
      #expect("\(one.value)" != "\(other.value)" || others.contains(name), "\(name) is not tested")
    }
  }

  private func expectSame(_ record: Record) throws {
    var first = Writer()
    record.write(to: &first)
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    try document.parse(first.text)
    let read = try #require(Record(document.root))
    var second = Writer()
    read.write(to: &second)
    let (a, b) = (String(first.text), String(second.text))
    #expect(a == b)
    let former: Set = ["formerStanding", "formerAnalytics"]
    for (one, other) in zip(Mirror(reflecting: record).children, Mirror(reflecting: read).children)
    where !former.contains(one.label ?? "") {
      #expect("\(one.value)" == "\(other.value)", "\(one.label ?? "") is not read back")
    }
    #expect(a.last == "\n" && a.dropLast().contains("\n") == false)
  }

  @Test func aCommitPointIsReadBack() throws {
    var point = CommitPoint()
    (point.generation, point.batch, point.products, point.errors, point.runs) = (1, 2, 3, 4, 5)
    (point.nextProductID, point.nextVintedProductID, point.nextTaskID, point.nextErrorID) = (6, 7, 8, 9)
    (point.nextRun, point.lines, point.live, point.lastRunAt) = (10, 11, 12, 13)
    point.openBatches = [.init(number: 1, enqueuedAt: Samples.now, from: 2, to: 3, open: 4)]
    point.withdrawals = [.init(batch: 1, task: 2, again: true), .init(batch: 1, task: 3, again: false)]
    point.moves = [.init(from: "inbox/a\n\"b.json", to: "archive/x", inode: .max, size: 5, modified: .max)]
    point.removals = [.init(from: "inbox/c", to: "", inode: nil)]
    point.progress = .init(
      file: "inbox/é.csv", inode: 1, size: 2, modified: 3, offset: 4, line: 5, taken: 6, rejected: 7, hidden: "h",
      items: 8, problems: 9, secrets: true)
    point.logMonth = 202_610
    point.shard = Shard(index: 1, count: 3)
    point.rotation = LogRotation(logs: [.init(path: "store/errors.jsonl", target: "store/e", inode: 1, length: 2)])
    point.tasks[1] = .init(open: 1, queued: 2, head: 3, tail: 4)
    point.standings[2] = 5
    point.analytics = .init(views: 1, favourites: 2)
    (point.totals, point.dueDays, point.planOfDrops) = ([1, 2], [.init(day: 1, head: 2, tail: 3)], 4)
    point.claims = [.init(task: 1, product: 2, at: Samples.now)]
    (point.account, point.lastTakenAt, point.lastIdleAt) = (1, 2, 3)
    // One of version 1 is never written again.
    expectAllSet(point, unlike: CommitPoint(), but: ["isOfVersion1"])
    var writer = Writer()
    point.write(to: &writer)
    let text = String(writer.text)
    #expect(CommitPoint(writer.text) == point)
    let arena = Arena()
    #expect(CommitPoint(arena.keep(text.replacing("\"batch\": 2", with: "\"batch\": 3"))) == nil)
    for length in 0..<text.utf8.count - 1 { #expect(CommitPoint(writer.text[0..<length]) == nil) }
  }

  @Test func aDamagedCommitPointIsReportedAndNothingIsTouched() throws {
    let workspace = try workspace(2)
    let good = try #require(workspace.read("store/commit.json"))
    workspace.drop("q.jsonl", TemporaryWorkspace.product("\"id\": 9"))
    let before = workspace.world
    for bad in [good.replacing("\"next_task_id\": 3", with: "\"next_task_id\": 1"), "", String(good.dropLast(9))] {
      workspace.write("store/commit.json", bad)
      expectDamaged("store/commit.json") { try workspace.run() }
      #expect(workspace.world == before)
    }
    unlink(workspace.folder + "/store/commit.json")
    expectDamaged("store/commit.json") { try workspace.run() }
    workspace.write("store/commit.json", good)
    #expect(try workspace.run().products.enqueued == 1)
  }

  private func expectDamaged(_ name: String, _ body: () throws -> Void) {
    do {
      try body()
      Issue.record("nothing was said of \(name)")
    } catch RunError.damaged(let file, _, _, _) {
      #expect(file == name)
    } catch {
      Issue.record(error)
    }
  }

  @Test(arguments: ["store/products.jsonl", "store/errors.jsonl", "store/runs.jsonl"])
  func aLogShorterThanItsCommitIsDamaged(_ log: String) throws {
    let workspace = try workspace(2)
    workspace.drop("bad.jsonl", "{")
    try workspace.run()
    let text = try #require(workspace.read(log))
    workspace.write(log, String(text.dropLast()))
    expectDamaged(log) { try workspace.run() }
  }

  @Test func aTornTailIsCutBack() throws {
    let workspace = try workspace(2)
    for log in ["store/products.jsonl", "store/errors.jsonl", "store/runs.jsonl"] {
      let text = workspace.read(log) ?? ""
      workspace.write(log, text + "{\"product_id\": 1, \"stat")
      try workspace.run()
      #expect(workspace.read(log) == text)
    }
    #expect(try knows(workspace, 2))
  }

  // The index

  @Test(arguments: [1, 300, 1000])
  func theIndexFindsEveryProductHoweverItGrew(_ count: Int) throws {
    let workspace = try workspace(count) { "\"sku\": \"S\($0)\"" }
    #expect(try knows(workspace, count) { "\"sku\": \"S\($0)\"" })
    workspace.write(
      "inbox/results/r.jsonl",
      (1...count).map { "{\"task_id\": \($0), \"success\": true, \"result\": {\"vinted_id\": \($0 + 1000)}}" }
        .joined(separator: "\n"))
    #expect(try workspace.run().results.published == count)
    workspace.answer("a.jsonl", "{\"vinted_id\": \(count + 1000), \"analytics\": {\"views\": 1}}")
    #expect(try workspace.run().results.analytics == 1)
    #expect(try knows(workspace, count) { "\"id\": \($0), \"sku\": \"S\($0)\"" })
  }

  @Test func anIndexThatIsMissingOrDamagedIsRebuilt() throws {
    let workspace = try workspace(20)
    unlink(workspace.folder + "/store/index")
    #expect(try knows(workspace, 20))
    workspace.write("store/index", "")
    #expect(try knows(workspace, 20))
    workspace.write("store/index", String(repeating: "x", count: 20_000))
    #expect(try knows(workspace, 20))
    truncate(workspace.folder + "/store/index", 100)
    #expect(try knows(workspace, 20))
  }

  @Test func anIndexOfAnEarlierMomentIsBroughtUpToDate() throws {
    let workspace = try workspace(20)
    let index = try bytes(of: "store/index", workspace)
    workspace.drop("q.jsonl", TemporaryWorkspace.product("\"id\": 21"))
    try workspace.run()
    try write(index, to: "store/index", workspace)
    #expect(try knows(workspace, 21))
  }

  @Test func anIndexOfALongerLogIsRebuilt() throws {
    let workspace = try workspace(20)
    let files = ["store/products.jsonl", "store/commit.json", "store/errors.jsonl", "store/runs.jsonl"]
    let copies = files.map { workspace.read($0) ?? "" }
    workspace.drop("q.jsonl", TemporaryWorkspace.product("\"id\": 21"))
    try workspace.run()
    for (file, copy) in zip(files, copies) { workspace.write(file, copy) }
    #expect(try knows(workspace, 20))
    workspace.drop("q.jsonl", TemporaryWorkspace.product("\"id\": 21"))
    workspace.drop("r.jsonl", TemporaryWorkspace.product("\"id\": 21"))
    #expect(!workspace.taskPaths.isEmpty)
  }

  @Test func anIndexWithWrongOffsetsIsRebuilt() throws {
    let workspace = try workspace(3)
    var index = try bytes(of: "store/index", workspace)
    for slot in stride(from: 64, to: index.count, by: 16) where index[slot + 7] == 0x20 { index[slot + 11] = 1 }
    try write(index, to: "store/index", workspace)
    workspace.drop("q.jsonl", TemporaryWorkspace.product("\"id\": 1"))
    #expect(throws: RunError.self) { try workspace.run(isDryRun: true) }
    #expect(try workspace.run().products == RunReport.Products(read: 1, unchanged: 1))
    #expect(try knows(workspace, 3))
  }

  /// A page of zeros must not count as one without keys: its products would be listed a second time.
  @Test func anIndexWithALostPageIsRebuilt() throws {
    let workspace = try workspace(3)
    let index = try bytes(of: "store/index", workspace)
    for page in 1..<(index.count / 4096) {
      var damaged = index
      for at in 0..<4096 { damaged[page * 4096 + at] = 0 }
      try write(damaged, to: "store/index", workspace)
      #expect(try knows(workspace, 3))
    }
    #expect(workspace.taskPaths.count == 3)
  }

  @Test func aChangeByHandRebuildsADamagedIndex() throws {
    let workspace = try workspace(3)
    let index = try bytes(of: "store/index", workspace)
    for page in 1..<(index.count / 4096) {
      var damaged = index
      for at in 0..<4096 { damaged[page * 4096 + at] = 0 }
      try write(damaged, to: "store/index", workspace)
      _ = try Changes(workspace.opened(), now: workspace.clock).delete([1])
      #expect(try workspace.record(1).status.string == "deleted")
      #expect(try knows(workspace, 3))
    }
  }

  @Test func anOlderStoreWithANewerOutboxGivesNoNumberTwice() throws {
    let workspace = try workspace(2)
    let files = ["store/products.jsonl", "store/commit.json", "store/errors.jsonl", "store/runs.jsonl"]
    let copies = files.map { workspace.read($0) ?? "" }
    workspace.drop("q.jsonl", TemporaryWorkspace.product("\"id\": 3"))
    try workspace.run()
    for (file, copy) in zip(files, copies) { workspace.write(file, copy) }
    workspace.drop("r.jsonl", TemporaryWorkspace.product("\"id\": 4"))
    try workspace.run()
    #expect(workspace.names("outbox").filter { $0.hasPrefix("batch-") }.count == 3)
    #expect(Set(workspace.taskPaths.map { $0.suffix(15) }).count == 4)
  }

  /// A run that ends before its index is sealed leaves more filled slots than the header says.
  @Test func slotsThatTheHeaderDoesNotKnowOfAreCounted() throws {
    let workspace = try workspace(1)
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
    let workspace = try workspace(1)
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

  private func write(_ bytes: [UInt8], to path: String, _ workspace: TemporaryWorkspace) throws {
    let file = try #require(fopen(workspace.folder + "/" + path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
