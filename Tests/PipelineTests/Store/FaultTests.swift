/// Ends a run at each of its file operations, and compares the next run's result with that of an undisturbed one.
import Synchronization
import Testing

@testable import Pipeline

struct FaultTests {
  /// How the operation fails.
  enum Fault: CaseIterable {
    /// Only this operation is refused.
    case fails
    /// It and everything after it fail: the process is gone.
    case stops
    /// As `stops`, but half of it was done.
    case tears
  }

  /// Counts operations and makes the wanted one fail. On several cores its number may belong to any of them.
  private final class Observer: Sendable {
    private let seen = Mutex<[String]>([])
    private let fault: Fault?
    private let at: Int
    private let folder: String

    init(_ fault: Fault?, at: Int, in folder: String) {
      self.fault = fault
      self.at = at
      self.folder = folder
    }

    var names: [String] { seen.withLock(\.self) }

    func see(_ operation: String, _ path: String) throws(DiskError) {
      let count = seen.withLock {
        $0.append("\(operation) \(path)")
        return $0.count
      }
      guard let fault, fault == .fails ? count == at : count >= at else { return }
      if fault == .tears, count == at { tear(operation, path) }
      throw DiskError(operation: operation, path: path, errno: Platform.inputOutput)
    }

    static func canTear(_ name: String) -> Bool { name.hasPrefix("create ") || name.hasPrefix("write ") }

    /// Leaves the state of a write that was interrupted in the middle.
    private func tear(_ operation: String, _ path: String) {
      guard Observer.canTear("\(operation) "), path != IndexFile.path, let disk = try? Disk(folder: folder)
      else { return }
      if let file = try? disk.openForWriting(path) {
        try? file.write("{\"product_id\": 1, \"title\": \"ha", at: disk.status(path)?.size ?? 0)
      }
    }
  }

  /// Prepares a world and returns the result of its undisturbed run; then disturbs the run at each operation.
  private func disturb(
    _ fault: Fault, _ name: String, cores: Int, _ prepare: (TemporaryWorkspace) throws -> Void
  ) throws {
    let calm = try TemporaryWorkspace("{\"batch_size\": 2}")
    try prepare(calm)
    let disk = try Disk(folder: calm.folder)
    let observer = Observer(nil, at: 0, in: calm.folder)
    disk.before = { (operation, path) throws(DiskError) in try observer.see(operation, path) }
    try calm.run(on: disk, cores: cores)
    #expect(try !calm.run().didSomething)
    let wanted = calm.world
    let names = observer.names
    #expect(names.count > 50)

    for number in 1...names.count where fault != .tears || Observer.canTear(names[number - 1]) {
      let workspace = try TemporaryWorkspace("{\"batch_size\": 2}")
      try prepare(workspace)
      let bad = try Disk(folder: workspace.folder)
      let disturber = Observer(fault, at: number, in: workspace.folder)
      bad.before = { (operation, path) throws(DiskError) in try disturber.see(operation, path) }
      let place: Comment = "\(name): \(fault) at \(number) on \(cores), \(names[number - 1])"
      #expect(throws: DiskError.self, place) { try workspace.run(on: bad, cores: cores) }
      #expect(throws: Never.self, place) { try workspace.run() }
      #expect(FaultTests.difference(workspace.world, wanted) == nil, place)
    }
    print("\(name): \(fault) at each of \(names.count) operations on \(cores)")
  }

  /// The first file that is not as it should be.
  private static func difference(_ world: [String: String], _ wanted: [String: String]) -> String? {
    for path in Set(world.keys).union(wanted.keys).sorted() where world[path] != wanted[path] {
      return "\(path): \(world[path] ?? "is missing")\ninstead of\n\(wanted[path] ?? "nothing")"
    }
    return nil
  }

  @Test(arguments: Fault.allCases, [1, 2])
  func productsAreTakenOnceWhereverARunEnds(_ fault: Fault, cores: Int) throws {
    try disturb(fault, "products", cores: cores) { workspace in
      workspace.drop(
        "a.jsonl", seed(["id": "11"]), "{\"title\": ", seed(["id": nil, "price": "26.00"]),
        seed(["id": nil, "sku": "\"S\"", "price": "\"abc\""]), seed(["id": nil, "sku": "\"T\"", "price": "27.00"]))
      workspace.drop(
        "b.json", "[", seed(["id": "11", "price": "28.00"]) + ",", seed(["id": "12", "price": "0.10"]) + ",",
        seed(["id": "13"]), "]")
      workspace.write(
        "inbox/c.csv",
        """
        id,title,brand,category,condition,price,stock_quantity,size,color,gender
        21,Jean,Levi's,Jeans,GOOD,25.00,1,32,Blue,male
        22,Jean,Levi's,Jeans,GOOD,abc,1,32,Blue,male
        23,"Jean, bleu",Levi's,Jeans,GOOD,25.00,1,32,Blue,male
        13,,,,,,,,,
        """)
      workspace.drop("d.json", "[{\"id\": 1},")
      workspace.drop("e.json", seed(["id": "31"]))
      workspace.drop("f.jsonl", "{\"id\": 11, \"operation\": \"delete\"}", "{\"id\": 999, \"operation\": \"delete\"}")
      workspace.drop("g.txt", "not an input")
    }
  }

  @Test(arguments: [(Fault.fails, 1), (.stops, 1), (.stops, 2), (.tears, 1)])
  func listsAndFallingPricesEndTheSameWhereverARunEnds(_ fault: Fault, cores: Int) throws {
    try disturb(fault, "lists", cores: cores) { workspace in
      let settings =
        #"{"batch_size": 2, "columns": {"files": "shop-*", "complete": true, "max_gone_percent": 60}, "pricing": {"drops": [{"after_days": 7, "percent": 10}]}}"#
      workspace.settings = try TemporaryWorkspace(settings).settings
      func line(_ number: Int, _ price: Int) -> String {
        seed(["id": nil, "sku": "\"S-\(number)\"", "price": "\(price).00"])
      }
      workspace.write("inbox/shop-1.jsonl", (1...8).map { line($0, 20) }.joined(separator: "\n"))
      workspace.drop("own.jsonl", (21...23).map { line($0, 20) }.joined(separator: "\n"))
      try workspace.run()
      for task in 1...6 {
        workspace.answer("\(task).json", "{\"success\": true, \"result\": {\"vinted_id\": \(900 + task)}}")
      }
      try workspace.run()
      workspace.clock.seconds += 8 * 86_400
      // Two are missing. The last but one comes a second time, unchanged; in another file it would be another piece.
      workspace.write("inbox/shop-2.jsonl", ([3, 4, 5, 6, 7, 7, 8].map { line($0, 20) }).joined(separator: "\n"))
    }
  }

  @Test(arguments: [(Fault.fails, 1), (.stops, 2), (.tears, 1)])
  func tidyingLosesNothingWhereverARunEnds(_ fault: Fault, cores: Int) throws {
    try disturb(fault, "a month later", cores: cores) { workspace in
      workspace.settings.batchSize = 100
      workspace.settings.archiveDays = 3
      workspace.settings.timeoutSeconds = 31_536_000
      // Their tasks are claimed, so each change waits and is a line of the store.
      workspace.drop(
        "first.jsonl", seed(["id": "1", "price": "8.00"]),
        seed(["id": "2", "price": "9.00"]))
      try workspace.run()
      for task in [1, 2] { try workspace.claim(task) }
      // The same two products again and again, so that most of the store's lines are outdated; and some refused ones.
      let lines = (0..<110).map { seed(["id": "\($0 % 2 + 1)", "price": "\(10 + $0).00"]) }
      workspace.write("inbox/a.jsonl", (lines + ["{}"]).joined(separator: "\n"))
      try workspace.run()
      #expect(try workspace.storeLines.count == 2, "rewritten by the run")
      workspace.clock.seconds += 40 * 86_400
      workspace.settings.batchSize = 1000
      workspace.write("inbox/b.jsonl", (lines + ["{}"]).joined(separator: "\n"))
    }
  }

  /// A small window: tasks are released, taken back, replaced in the queue and removed from it; a wardrobe comes, too.
  @Test(arguments: Fault.allCases, [1, 2])
  func theQueueIsWholeWhereverARunEnds(_ fault: Fault, cores: Int) throws {
    try disturb(fault, "queue", cores: cores) { workspace in
      workspace.settings.window = 2
      workspace.write("inbox/p.jsonl", (1...7).map { seed(["id": "\($0)"]) }.joined(separator: "\n"))
      try workspace.run()
      try workspace.claim(1)
      try workspace.run()
      workspace.clock.seconds += 3600
      workspace.answer("2.json", "{\"success\": true, \"result\": {\"vinted_id\": 12}}")
      try workspace.run()
      workspace.answer(
        "w.json",
        """
        {"wardrobe": {"user_id": 7, "read_at": "2024-12-10T11:29:00Z", "complete": true, "items": [
        {"vinted_id": 11, "title": "Jean [1]", "price": 27.90, "status": "active", "views": 2},
        {"vinted_id": 12, "title": "Jean [2]", "price": 27.90, "status": "sold"}]}}
        """)
      workspace.drop(
        "q.jsonl", seed(["id": "3", "price": "40.00"]), seed(["id": "6", "price": "41.00"]),
        "{\"id\": 5, \"operation\": \"delete\"}", seed(["id": "8", "price": "42.00"]),
        seed(["id": "2", "price": "43.00"]), seed(["id": "4", "price": "44.00"]))
    }
  }

  @Test(arguments: Fault.allCases, [1, 2])
  func resultsAreTakenOnceWhereverARunEnds(_ fault: Fault, cores: Int) throws {
    try disturb(fault, "results", cores: cores) { workspace in
      workspace.settings.batchSize = 100
      workspace.write("inbox/p.jsonl", (1...9).map { seed(["id": "\($0)"]) }.joined(separator: "\n"))
      try workspace.run()
      for task in [1, 2, 5] { try workspace.claim(task) }
      workspace.clock.seconds += 1
      workspace.answer("a.json", "[{\"task_id\": 8, \"success\": true, \"result\": {\"vinted_id\": 8}}]")
      try workspace.run()
      workspace.clock.seconds += 3600
      workspace.settings.batchSize = 2
      workspace.answer(
        "task-0000000001.json", "{\"success\": true, \"result\": {\"vinted_id\": 987, \"cookie\": \"c\"}}")
      workspace.answer(
        "b.jsonl", "{\"task_id\": 2, \"success\": false, \"error_message\": \"x\"}",
        "{\"task_id\": 2, \"success\": false, \"error_message\": \"y\"}", "{\"task_id\": 77, \"success\": true}",
        "{\"tas",
        "{\"task_id\": 3, \"success\": false, \"error_message\": \"z\", \"session_token\": \"s\"}",
        "{\"task_id\": 3, \"success\": true, \"result\": {\"vinted_id\": 3}}",
        "{\"task_id\": 4, \"success\": false, \"retryable\": false, \"error_message\": \"no\"}",
        "{\"product_id\": 8, \"analytics\": {\"views\": 3}}")
      workspace.answer("5.json", "{\"task_id\": 5, \"success\": false, \"error_message\": \"once\"}")
      workspace.drop("q.jsonl", seed(["id": "8", "price": "40.00"]), "{\"id\": 3, \"operation\": \"delete\"}")
      workspace.drop("r.jsonl", seed(["id": "2", "price": "41.00"]), seed(["id": "1", "stock_quantity": "0"]))
    }
  }
}
