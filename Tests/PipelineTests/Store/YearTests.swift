// A workspace that runs every night for a year stays as small and as quick as it was.
//
// Bounded as a rule; the whole year, with more products:
//   YEAR_NIGHTS=365 YEAR_PRODUCTS=1000 swift test -c release -Xswiftc -enable-testing --scratch-path .build-year \
//     --filter YearTests

import Foundation
import Testing

@testable import Pipeline

@Suite struct YearTests {
  private static func number(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private let nights = number("YEAR_NIGHTS", 40)
  private let products = number("YEAR_PRODUCTS", 30)

  /// A night's catalogue: all products with other prices, and one in ten refused.
  private func drop(_ night: Int, into workspace: TemporaryWorkspace) {
    let lines = (1...products).map { id in
      id % 10 == 0
        ? "{\"id\": \(id)}" : seed(["id": "\(id)", "price": "\(10 + (night + id) % 90).00"])
    }
    workspace.write("inbox/night.jsonl", lines.joined(separator: "\n"))
  }

  /// The plugin answers everything that waits.
  private func answer(_ workspace: TemporaryWorkspace) throws {
    var lines: [String] = []
    for path in workspace.taskPaths {
      let id = Int(path.suffix(15).prefix(10)) ?? 0
      lines.append("{\"task_id\": \(id), \"success\": true, \"result\": {\"vinted_id\": \(id)}}")
    }
    workspace.write("inbox/results/plugin.jsonl", lines.joined(separator: "\n"))
  }

  private struct Size {
    var bytes = 0
    var files = 0
  }

  private func size(_ workspace: TemporaryWorkspace, _ folder: String) -> Size {
    var size = Size()
    for name in workspace.names(folder) {
      let path = "\(workspace.folder)/\(folder)/\(name)"
      guard let status = Platform.status(AT_FDCWD, path) else { continue }
      if status.kind == .folder {
        let inner = self.size(workspace, "\(folder)/\(name)")
        size.bytes += inner.bytes
        size.files += inner.files
      } else {
        size.bytes += status.size
        size.files += 1
      }
    }
    return size
  }

  @Test func theLastNightIsLikeTheFirst() throws {
    let workspace = try TemporaryWorkspace("{\"archive\": {\"keep_days\": 7}}")
    var seconds: [Double] = []
    var stores: [Int] = []
    var writtenAtNight: [Int] = []
    var lines = 0
    var compactions = 0
    for night in 0..<nights {
      drop(night, into: workspace)
      let began = Platform.elapsed
      let before = try CommitPoint.load(from: Disk(folder: workspace.folder))
      let report = try workspace.run()
      let after = try CommitPoint.load(from: Disk(folder: workspace.folder))
      if after.generation == before.generation { writtenAtNight.append(after.products - before.products) }
      seconds.append(Platform.elapsed - began)
      #expect(report.products.read == products)
      #expect(report.products.enqueued + report.products.updated == products - products / 10)
      try answer(workspace)
      workspace.clock.seconds += 3600
      let results = try workspace.run()
      #expect(results.results.published + results.results.updated == products - products / 10)
      compactions += [report, results].count { $0.compaction != nil }
      workspace.clock.seconds += 23 * 3600
      stores.append(Platform.status(AT_FDCWD, workspace.folder + "/store/products.jsonl")?.size ?? 0)
      lines = max(lines, try CommitPoint.load(from: Disk(folder: workspace.folder)).lines)
      // What was refused is fixed, or thrown away.
      for name in workspace.names("rejected") { unlink("\(workspace.folder)/rejected/\(name)") }
    }
    let half = seconds.count / 2
    let (early, late) = (seconds[..<half].sorted()[half / 2], seconds[half...].sorted()[half / 2])
    let archive = size(workspace, "archive")
    print(
      "\(nights) nights of \(products) products: a night \(early) s in the first half, \(late) s in the second;",
      "store \(stores[0]) bytes after the first, \(stores.max() ?? 0) at most, \(stores[nights - 1]) after the last;",
      "\(compactions) rewritings; archive \(archive.files) files; store/ \(size(workspace, "store").bytes) bytes in",
      "\(workspace.names("store").count) files")
    #expect(compactions > 0)
    #expect(lines <= max(99, 2 * (products - products / 10)), "never more than half of them are of the past")
    #expect(Set(workspace.names("archive")).count <= 8)
    #expect(try workspace.errors.count <= 31 * (products / 10))
    #expect(try StoreReader(Disk(folder: workspace.folder)).errorCount() == nights * (products / 10))
    #expect(try workspace.records.count == products - products / 10)
    // The times are for people to read. What a night writes decides how long it takes, and is the same each time.
    let written = writtenAtNight.dropFirst(2)
    #expect((written.max() ?? 0) < (written.min() ?? 0) * 3, "a night writes as much as it did: \(writtenAtNight)")
  }
}
