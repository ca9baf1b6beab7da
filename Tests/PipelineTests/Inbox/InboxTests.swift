/// Input files: which are taken, which are left and why, and how refused items come back.
import Glibc
import Testing

@testable import Pipeline

struct InboxTests {
  private func reasons(_ report: RunReport) -> [String: LeftFile.Reason] {
    Dictionary(uniqueKeysWithValues: report.left.map { ($0.path, $0.reason) })
  }

  @Test func onlyFilesThatAreMeantAreTaken() throws {
    let workspace = try TemporaryWorkspace()
    let inbox = workspace.folder + "/inbox/"
    workspace.write("outside.json", seed(["id": "5"]))
    for name in [".hidden.json", "a.json.tmp", "a.part", "a.writing", "a.txt", "noending"] {
      workspace.write("inbox/" + name, seed(["id": "5"]))
    }
    symlink(workspace.folder + "/outside.json", inbox + "link.json")
    mkfifo(inbox + "fifo.json", 0o644)
    mkdir(inbox + "folder.json", 0o755)
    let report = try workspace.run()
    #expect(report.products.read == 0)
    #expect(
      reasons(report) == [
        "inbox/a.txt": .noTable, "inbox/noending": .ending, "inbox/link.json": .link, "inbox/fifo.json": .device,
        "inbox/folder.json": .folder,
      ])
    #expect(report.files.left == 5)
    #expect(workspace.read("outside.json") == seed(["id": "5"]))
    #expect(workspace.names("inbox").count == 10)
  }

  @Test(arguments: [
    "two\nlines.json", "-rf.json", "a b'\"$;.json", "été.json", "*.json", String(repeating: "n", count: 250) + ".json",
  ])
  func strangeNamesAreTakenAndGoBack(_ name: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop(name, seed(["id": "5"]))
    #expect(try workspace.run().files == RunReport.Files(taken: 1))
    workspace.drop(name, "[\(seed(["id": "6"])), 7]")
    #expect(try workspace.run().files == RunReport.Files(taken: 1))
    #expect(workspace.names("archive/2024-12-10").count == 2)
    #expect(workspace.names("rejected").count == 2)
    #expect(workspace.names("inbox") == ["results"])
  }

  @Test func aNameThatIsNotUTF8IsSaid() throws {
    let workspace = try TemporaryWorkspace()
    var path = Array((workspace.folder + "/inbox/t").utf8CString.dropLast())
    path += [CChar(bitPattern: 0xE9)] + ".json".utf8CString
    if let file = fopen(path, "w") { fclose(file) }
    let report = try workspace.run()
    #expect(report.left.map(\.reason) == [.name])
    unlink(path)
  }

  @Test func aFileThatIsStillBeingWrittenIsLeft() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/a.jsonl", String(seed(["id": "5"]).dropLast(20)))
    let writing = try #require(fopen(workspace.folder + "/inbox/a.jsonl", "a"))
    workspace.drop("b.jsonl", seed(["id": "6"]))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 1, enqueued: 1))
    #expect(reasons(report) == ["inbox/a.jsonl": .beingWritten])
    fputs(String(seed(["id": "5"]).suffix(20)), writing)
    fclose(writing)
    #expect(try workspace.run().products == RunReport.Products(read: 1, enqueued: 1))
  }

  @Test func aFileMovedBackIsTakenAgain() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    workspace.drop("b.jsonl", seed(["id": "6", "price": "0.10"]))
    #expect(try workspace.run().files == RunReport.Files(taken: 1, rejected: 1))
    rename(workspace.folder + "/archive/2024-12-10/a.jsonl", workspace.folder + "/inbox/a.jsonl")
    rename(workspace.folder + "/rejected/b.jsonl", workspace.folder + "/inbox/b.jsonl")
    workspace.settings.pricing.minimum = Money(cents: 1)
    #expect(try workspace.run().products == RunReport.Products(read: 2, enqueued: 1, unchanged: 1))
  }

  // Refused items

  @Test func refusedLinesComeBackAsLines() throws {
    let workspace = try TemporaryWorkspace()
    let bad = [seed(["id": "6", "price": "\"abc\""]), "{\"id\": 7,"]
    workspace.drop("a.jsonl", seed(["id": "5"]), bad[0], "", bad[1], seed(["id": "8"]))
    #expect(try workspace.run().products == RunReport.Products(read: 4, enqueued: 2, rejected: 2))
    #expect(workspace.read("rejected/a.jsonl") == bad.joined(separator: "\n") + "\n")
    let problems = try JSONValue(parsing: workspace.read("rejected/a.jsonl.problems.json") ?? "").elements
      .filter { $0.severity == "error" }
    #expect(problems.map(\.line) == [2, 4] && problems.map(\.file) == ["inbox/a.jsonl", "inbox/a.jsonl"])
    #expect(problems[0].code == "price_not_a_number" && problems[0].field == "price" && problems[0].value == "abc")
    #expect(workspace.problems.map(\.line) == [2, 4])
    #expect(try workspace.errors.count == 2)
  }

  @Test func refusedElementsComeBackAsAList() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.json", "[", seed(["id": "5"]) + ",", seed(["id": "6", "price": "0"]) + ", 17", "]")
    #expect(try workspace.run().products == RunReport.Products(read: 3, enqueued: 1, rejected: 2))
    let back = try JSONValue(parsing: workspace.read("rejected/a.json") ?? "").elements
    #expect(back.count == 2 && back[0].id == 6 && back[1] == 17)
  }

  @Test func refusedRowsComeBackUnderTheirHeader() throws {
    let workspace = try TemporaryWorkspace()
    let header = "id;title;brand;category;condition;price;stock_quantity;size;color;gender"
    let bad = "6;\"Jean; bleu\";Levi's;Jeans;GOOD;abc;1;32;Blue;male"
    workspace.write(
      "inbox/a.csv", "\(header)\r\n5;Jean;Levi's;Jeans;GOOD;25,00;1;32;Blue;male\r\n\(bad)")
    #expect(try workspace.run().products == RunReport.Products(read: 2, enqueued: 1, rejected: 1))
    #expect(workspace.read("rejected/a.csv") == "\(header)\r\n\(bad)\n")
    workspace.write("inbox/a.csv", (workspace.read("rejected/a.csv") ?? "").replacing("abc", with: "12"))
    #expect(try workspace.run().products == RunReport.Products(read: 1, enqueued: 1))
  }

  @Test func aFileOfWhichNothingIsAcceptedGoesBackAsItIs() throws {
    let workspace = try TemporaryWorkspace()
    let contents = [
      "a.jsonl": "{\n\n{\"id\": 1}", "b.json": "[{\"id\": 1},", "c.json": "", "d.csv": "what,ever\n1,2\n",
      "e.jsonl": "\n \n",
    ]
    for (name, content) in contents { workspace.write("inbox/" + name, content) }
    let report = try workspace.run()
    #expect(report.files == RunReport.Files(taken: 0, rejected: contents.count, left: 0))
    for (name, content) in contents {
      #expect(workspace.read("rejected/" + name) == content, "\(name)")
      let problems = try JSONValue(parsing: workspace.read("rejected/\(name).problems.json") ?? "").elements
      #expect(!problems.isEmpty, "\(name)")
    }
    #expect(workspace.names("inbox") == ["results"])
  }

  @Test func namesAreNeverOverwritten() throws {
    let workspace = try TemporaryWorkspace()
    for round in 1...3 {
      workspace.drop("a.jsonl", seed(["id": "\(round)"]), "{\"id\": \(round)")
      workspace.drop("b.json", "{\"id\": \(round)")
      try workspace.run()
    }
    #expect(workspace.names("archive/2024-12-10") == ["a.2.jsonl", "a.3.jsonl", "a.jsonl"])
    #expect(
      workspace.names("rejected") == [
        "a.2.jsonl", "a.2.jsonl.problems.json", "a.3.jsonl", "a.3.jsonl.problems.json", "a.jsonl",
        "a.jsonl.problems.json", "b.2.json", "b.2.json.problems.json", "b.3.json", "b.3.json.problems.json", "b.json",
        "b.json.problems.json",
      ])
    for (round, name) in ["a.jsonl", "a.2.jsonl", "a.3.jsonl"].enumerated() {
      #expect(workspace.read("rejected/" + name) == "{\"id\": \(round + 1)\n")
    }
  }

  // Batches

  @Test func smallBatchesMakeTheSameAsOne() throws {
    func end(_ batchSize: Int) throws -> (TemporaryWorkspace, RunReport) {
      let workspace = try TemporaryWorkspace("{\"batch_size\": \(batchSize)}")
      let items =
        [
          seed(["id": "5"]), "{", seed(["id": nil, "sku": "\"A\""]), seed(["id": "6", "price": "0"]), seed(["id": nil]),
        ]
        + [seed(["id": "5", "price": "26.00"]), seed(["id": "7"])]
      workspace.write("inbox/a.jsonl", items.joined(separator: "\n"))
      workspace.drop("b.json", "[" + items.filter { $0 != "{" }.joined(separator: ",\n") + "]")
      workspace.drop("c.json", "[{]")
      return (workspace, try workspace.run())
    }
    let (whole, wholeReport) = try end(5000)
    for size in [1, 2, 3] {
      let (small, report) = try end(size)
      #expect(report.products == wholeReport.products && report.files == wholeReport.files)
      let batch = #/"batch": \d+/#
      func normal(_ files: [String: String]) -> [String: String] {
        Dictionary(
          uniqueKeysWithValues: files.map { path, content in
            (path.replacing(#/batch-\d+/#, with: "batch"), content.replacing(batch, with: ""))
          })
      }
      #expect(normal(small.world) == normal(whole.world), "batches of \(size)")
    }
  }

  /// Another input comes while a large one has been taken in only so far.
  @Test func anInputThatWasBegunIsGoneOnWithBeforeOthers() throws {
    let workspace = try TemporaryWorkspace("{\"batch_size\": 2}")
    let failures = (1...5).map { "{\"task_id\": \($0), \"success\": false}" }
    workspace.write("inbox/p.jsonl", (1...9).map { seed(["id": "\($0)"]) }.joined(separator: "\n"))
    try workspace.run()
    workspace.write("inbox/results/z.jsonl", failures.joined(separator: "\n"))
    let disk = try Disk(folder: workspace.folder)
    let commits = Counter()
    disk.before = { (operation, path) throws(DiskError) in
      if path.hasPrefix("store/commit.json.new to") { commits.count += 1 }
      if commits.count > 2 { throw DiskError(operation: operation, path: path, errno: Platform.inputOutput) }
    }
    #expect(throws: DiskError.self) { try workspace.run(on: disk) }
    workspace.write(
      "inbox/results/a.jsonl", (6...8).map { "{\"task_id\": \($0), \"success\": false}" }.joined(separator: "\n"))
    // A command commits too, and knows nothing of the input.
    #expect(try Changes(workspace.opened(), now: workspace.clock).delete([9])[0].outcome == .deleted)
    try workspace.run()
    #expect(try workspace.tasks.map(\.retry_count) == Array(repeating: 1, count: 8))
    #expect(try workspace.errors.count == 8)
  }

  private final class Counter: @unchecked Sendable { var count = 0 }

  /// A list without products is taken, and the run says so once.
  @Test(arguments: [("a.csv", "sku;title;price\n"), ("a.json", "[]"), ("a.jsonl", "[]\n")])
  func aListWithoutProductsIsSaid(_ name: String, _ text: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/\(name)", text)
    var said: [String] = []
    for _ in 1...2 {
      var observer = RunObserver()
      observer.onProblem = { said.append("\($0.severity) \($0.oneLine)") }
      let report = try Run(workspace.opened(), now: workspace.clock, cores: 1, observer: observer).perform()
      #expect(!report.hasRejects)
    }
    #expect(
      said == [
        "warning inbox/\(name):1:1 there are no products in the list [empty_file]; if there should be some, drop it again with them"
      ])
    #expect(workspace.names("rejected").isEmpty && workspace.names("inbox") == ["results"])
  }
}
