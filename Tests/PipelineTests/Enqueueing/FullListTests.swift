/// Complete lists: what is missing is taken down, unless it is suspiciously much, or the list was taken only in part.
import Testing

@testable import Pipeline

struct FullListTests {
  private static let settings = #"{"outbox": {"window": null}, "columns": {"files": "shop-*", "complete": true}}"#

  private func list(_ numbers: some Sequence<Int>, price: String = "25.00") -> String {
    numbers.map { seed(["id": nil, "sku": "\"S-\($0)\"", "price": price]) + "\n" }.joined()
  }

  private func workspace(_ numbers: some Sequence<Int>) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(Self.settings)
    workspace.drop("shop-1.jsonl", list(numbers))
    try workspace.run()
    return workspace
  }

  @Test func whatIsMissingIsTakenDown() throws {
    let workspace = try workspace(1...10)
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    workspace.drop("shop-2.jsonl", list(3...10))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 8, unchanged: 8))
    #expect(report.gone.takenDown == 2 && report.gone.heldBack == 0)
    #expect(report.gone.named.count == 2)
    // The first is live; the second never was, and its task goes.
    #expect(try workspace.tasks.filter { $0.task_type == "vinted_delete" }.count == 1)
    #expect(try workspace.record(1).task.type == "vinted_delete")
    #expect(try workspace.record(2).status == "deleted")
    #expect(try workspace.tasks.count == 9)
  }

  @Test func aListComparesWithTheOneBefore() throws {
    let workspace = try workspace(1...10)
    workspace.drop("shop-2.jsonl", list(1...9) + list(11...12))
    #expect(try workspace.run().gone.takenDown == 1)
    workspace.drop("shop-3.jsonl", list(1...12))
    let report = try workspace.run()
    #expect(report.gone == GoneProducts() && report.products.enqueued == 1)
    #expect(workspace.names("store/lists").count == 1)
  }

  @Test func twoListsInOneRunAreTakenInTheirOrder() throws {
    let workspace = try workspace(1...10)
    workspace.drop("shop-2.jsonl", list(1...11))
    workspace.drop("shop-3.jsonl", list(1...10))
    #expect(try workspace.run().gone.takenDown == 1)
    #expect(try workspace.record(11).status == "deleted")
  }

  @Test func muchWaitsForAPersonsApproval() throws {
    let workspace = try workspace(1...20)
    workspace.drop("shop-2.jsonl", list(1...5))
    let report = try workspace.run()
    #expect(report.gone.takenDown == 0 && report.gone.heldBack == 15)
    #expect(report.problemsByCode[.manyGone] == 1)
    let health = try Health(folder: workspace.folder)
    #expect(health.needs.list.map(\.kind) == [.gone] && health.needs.list[0].count == 15)
    // Even over several lists in a row.
    workspace.drop("shop-3.jsonl", list(1...5))
    #expect(try workspace.run().gone.heldBack == 15)
    let accepted = try workspace.run(acceptsGone: true)
    #expect(accepted.gone.takenDown == 15)
    #expect(try workspace.tasks.count == 5)
    #expect(try Health(folder: workspace.folder).needs.list.isEmpty)
    #expect(try workspace.run(acceptsGone: true).gone.takenDown == 0)
  }

  /// A list that ends three products early, after a whole line, looks whole; and 3 of 30 are not many.
  @Test func aListThatLacksItsEndWaitsForApproval() throws {
    let workspace = try workspace(1...30)
    workspace.drop("shop-2.jsonl", list(1...27))
    #expect(try preview("inbox/shop-2.jsonl", in: workspace).gone.heldBack == 3)
    var observer = RunObserver()
    var said: [String] = []
    observer.onProblem = { said.append($0.message) }
    let run = try Run(workspace.opened(), now: workspace.clock, cores: 1, observer: observer).perform()
    #expect(run.gone.takenDown == 0 && run.gone.heldBack == 3)
    #expect(
      said == [
        "3 of 30 products are not in this list any more, and they were the last of the list before, as if this one had been cut; they stay as they are"
      ])
    // Cut there again, they still wait; then the whole list comes, with a new product in front.
    workspace.drop("shop-3.jsonl", list(1...27))
    #expect(try workspace.run().gone.heldBack == 3)
    workspace.drop("shop-4.jsonl", list(31...31) + list(1...30))
    #expect(try workspace.run().gone == GoneProducts())
    #expect(try Health(folder: workspace.folder, now: workspace.clock).needs.list.isEmpty)
    // The order is that of the last list: a cut before S-29 is seen, and a person may confirm it.
    workspace.drop("shop-5.jsonl", list(31...31) + list(1...26))
    #expect(try workspace.run().gone.heldBack == 4)
    #expect(try workspace.run(acceptsGone: true).gone.takenDown == 4)
    workspace.drop("shop-6.jsonl", list(31...31) + list(1...24))
    #expect(try workspace.run().gone.takenDown == 2)
  }

  @Test(arguments: [[1...24, 26...27, 31...31], [1...27, 31...31], [4...30], [1...20, 24...30], [1...28]])
  func whatIsMissingElsewhereGoes(_ parts: [ClosedRange<Int>]) throws {
    let workspace = try workspace(1...30)
    workspace.drop("shop-2.jsonl", parts.map { list($0) }.joined())
    let report = try workspace.run()
    #expect(report.gone.heldBack == 0 && report.gone.takenDown == 30 - parts.joined().count { $0 <= 30 })
  }

  @Test func aListOfAnOlderVersionHasNoOrder() throws {
    let workspace = try workspace(1...30)
    let path = try #require(workspace.names("store/lists").first.map { "store/lists/\($0)" })
    let text = try #require(workspace.read(path))
    #expect(text.hasPrefix("{\"files\": \"shop-*\", \"products\": 30, \"missing\": 0, \"in_order\": true}\n1\n2\n"))
    workspace.write(path, text.replacing(", \"in_order\": true", with: ""))
    workspace.drop("shop-2.jsonl", list(1...27))
    #expect(try workspace.run().gone.takenDown == 3)
  }

  @Test func whatComesBackBeforeTheApprovalStays() throws {
    let workspace = try workspace(1...20)
    workspace.drop("shop-2.jsonl", list(1...5))
    try workspace.run()
    workspace.drop("shop-3.jsonl", list(1...19))
    #expect(try workspace.run().gone.takenDown == 1)
    #expect(try workspace.run(acceptsGone: true).gone.takenDown == 0)
  }

  @Test func whatCameFromElsewhereBeforeTheApprovalStays() throws {
    let workspace = try workspace(1...20)
    workspace.drop("shop-2.jsonl", list(1...5))
    try workspace.run()
    // From now on the last one is in another file, with another price.
    workspace.drop("own.jsonl", list(20...20, price: "30.00"))
    try workspace.run()
    #expect(try workspace.run(acceptsGone: true).gone.takenDown == 14)
    #expect(try workspace.record(20).status == "pending")
  }

  @Test(arguments: ["no json\n", "", "[]\n"])
  func aListThatIsNotWholeTakesNothingDown(_ fault: String) throws {
    let workspace = try workspace(1...10)
    workspace.drop("shop-2.jsonl", (fault.isEmpty ? "" : list(2...10)) + fault)
    let report = try workspace.run()
    #expect(report.gone == GoneProducts())
    #expect(report.problemsByCode[.incompleteList] == 1)
    #expect(try workspace.tasks.count == 10)
    // The next complete one does.
    workspace.drop("shop-3.jsonl", list(2...10))
    #expect(try workspace.run().gone.takenDown == 1)
  }

  /// What a run refused comes back under the list's own name. It is the rest of that list, and no list of its own.
  @Test(arguments: [(5, 5, 6...6), (60, 10, 11...60), (60, 59, 60...60)])
  func theRestOfARefusedListTakesNothingDown(_ live: Int, _ accepted: Int, _ refused: ClosedRange<Int>) throws {
    let workspace = try workspace(1...live)
    workspace.drop("shop-2.jsonl", list(1...accepted) + list(refused, price: "\"abc\""))
    #expect(try workspace.run().gone == GoneProducts())
    #expect(workspace.names("rejected").contains("shop-2.jsonl"))
    workspace.drop("shop-2.jsonl", list(refused))
    let report = try workspace.run()
    #expect(report.gone == GoneProducts() && report.problemsByCode[.manyGone] == nil)
    // The next one is a whole list again.
    workspace.drop("shop-3.jsonl", list(2...max(live, refused.upperBound)))
    #expect(try workspace.run().gone.takenDown == 1)
    #expect(try workspace.record(1).status == "deleted")
  }

  @Test func withItsRestAListSaysWhatHasGone() throws {
    let workspace = try workspace(1...10)
    workspace.drop("shop-2.jsonl", list(1...7) + list(8...8, price: "\"abc\""))
    #expect(try workspace.run().gone.takenDown == 0)
    workspace.drop("shop-2.jsonl", list(8...8))
    #expect(try workspace.run(isDryRun: true).gone.takenDown == 2)
    #expect(try preview("inbox/shop-2.jsonl", in: workspace).gone.takenDown == 2)
    #expect(try workspace.run().gone.takenDown == 2)
    #expect(try workspace.record(9).status == "deleted" && workspace.record(8).status == "pending")
  }

  private func preview(_ file: String, in workspace: TemporaryWorkspace) throws -> Preview.Counts {
    let opened = try workspace.opened()
    let preview = Preview(settings: opened.settings, tables: opened.tables, store: try StoreReader(opened.disk))
    return try preview.file(file, on: opened.disk, show: { _, _ in }, output: { _ in })
  }

  private func table(_ numbers: some Sequence<Int>) -> String {
    "sku,title,brand,category,condition,stock_quantity,size,gender,price\n"
      + numbers.map { "S-\($0),Jean,Levi's,Jean,GOOD,1,32,male,25.00\n" }.joined()
  }

  /// A download that breaks off in the last column leaves a row that looks whole, with another price.
  @Test func aListThatEndsWithinARowIsCut() throws {
    let workspace = try TemporaryWorkspace(Self.settings)
    workspace.write("inbox/shop-1.csv", table(1...20))
    try workspace.run()
    let before = try workspace.records
    workspace.write("inbox/shop-2.csv", String(table(1...17).dropLast(5)))
    let preview = try self.preview("inbox/shop-2.csv", in: workspace)
    #expect(preview.ready == 16 && preview.read == 17 && preview.gone == GoneProducts())
    #expect(preview.byCode[.incompleteList] == 1)
    let cut = try workspace.run()
    #expect(cut.products == RunReport.Products(read: 17, unchanged: 16, rejected: 1) && cut.gone.takenDown == 0)
    #expect(try workspace.records == before)
    #expect(workspace.problems.map(\.code) == [.incompleteList])
    // Its rest, fixed and dropped again, does not make it whole.
    workspace.write("inbox/shop-2b.csv", table(17...17))
    #expect(try self.preview("inbox/shop-2b.csv", in: workspace).gone == GoneProducts())
    let rest = try workspace.run()
    #expect(rest.gone == GoneProducts() && rest.problemsByCode[.incompleteList] == 1)
    workspace.write("inbox/shop-3.csv", table(1...18))
    #expect(try workspace.run().gone.takenDown == 2)
  }

  /// Some programs never write the last line break.
  @Test func aListThatNeverEndsWithALineBreakIsWhole() throws {
    let workspace = try TemporaryWorkspace(Self.settings)
    for (name, last) in [("1", 10), ("2", 9)] {
      workspace.write("inbox/shop-\(name).csv", String(table(1...last).dropLast()))
      let report = try workspace.run()
      #expect(report.products.rejected == 0 && report.gone.takenDown == 10 - last)
    }
  }

  @Test func otherFilesAreNotMeant() throws {
    let workspace = try workspace(1...10)
    workspace.drop("own.jsonl", list(20...22))
    try workspace.run()
    workspace.drop("shop-2.jsonl", list(1...10))
    #expect(try workspace.run().gone == GoneProducts())
    // From now on it is mine.
    workspace.drop("own.jsonl", list(10...10, price: "30.00"))
    try workspace.run()
    workspace.drop("shop-3.jsonl", list(1...9))
    #expect(try workspace.run().gone == GoneProducts())
  }

  @Test func theFirstCompleteListIsComparedWithTheStore() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("shop-1.jsonl", list(1...10))
    workspace.drop("own.jsonl", list(20...22))
    try workspace.run()
    workspace.settings = try TemporaryWorkspace(Self.settings).settings
    workspace.drop("shop-2.jsonl", list(1...9))
    #expect(try workspace.run().gone.takenDown == 1)
    #expect(try workspace.record(13).status == "deleted")
  }

  @Test func dryRunAndPreviewSayWhoWouldGo() throws {
    let workspace = try workspace(1...10)
    workspace.drop("shop-2.jsonl", list(2...10))
    let dry = try workspace.run(isDryRun: true)
    #expect(dry.gone.takenDown == 1 && dry.gone.named.count == 1)
    let opened = try workspace.opened()
    let preview = Preview(
      settings: opened.settings, tables: opened.tables, store: try StoreReader(opened.disk))
    let counts = try preview.file(
      "inbox/shop-2.jsonl", on: opened.disk, show: { item, writer in item.write(to: &writer) }, output: { _ in })
    #expect(counts.gone == dry.gone)
    #expect(try workspace.run().gone == dry.gone)
  }

  @Test func aListMayEndInTheMiddleOfABatch() throws {
    let workspace = try TemporaryWorkspace(
      #"{"batch_size": 3, "outbox": {"window": null}, "columns": {"files": "shop-*", "complete": true, "max_gone_percent": 100}}"#
    )
    workspace.drop("shop-1.jsonl", list(1...20))
    try workspace.run()
    workspace.drop("shop-2.jsonl", list(11...20))
    #expect(try workspace.run().gone.takenDown == 10)
    #expect(try workspace.tasks.count == 10)
  }
}
