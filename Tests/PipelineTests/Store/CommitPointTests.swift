/// A commit point is read back whole; a damaged one is reported, and nothing is touched.
import Glibc
import Testing

@testable import Pipeline

struct CommitPointTests {
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
    let workspace = try TemporaryWorkspace.holding(2)
    let good = try #require(workspace.read("store/commit.json"))
    workspace.drop("q.jsonl", seed(["id": "9"]))
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
}
