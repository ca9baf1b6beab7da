/// What waits for a person: each kind with its one way out, and reported once.
import Testing

@testable import Pipeline

struct NeedsTests {
  private func needs(_ workspace: TemporaryWorkspace) throws -> Needs {
    try Needs(workspace.opened().disk, workspace.settings, now: workspace.clock)
  }

  private func lines(_ needs: [Needs.Need]) -> [String] { needs.map { "\($0.kind) \($0.count) \($0.oneLine)" } }

  @Test func nothingWaitsInAQuietWorkspace() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    #expect(try workspace.run().newNeeds.isEmpty)
    #expect(try Health(folder: workspace.folder, now: workspace.clock).needs.list.isEmpty)
  }

  @Test func whatWasGivenUpIsReportedOnce() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]), seed(["id": "6"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": false, \"error_message\": \"no\", \"retryable\": false}")
    let todo = "`pipeline-run errors` says why; then `pipeline-run retry --all`"
    #expect(try lines(workspace.run().newNeeds) == ["failed 1 1 product was given up (5): \(todo)"])
    #expect(try workspace.run().newNeeds.isEmpty)
    // Without the store nobody knows the names.
    #expect(try lines(needs(workspace).list) == ["failed 1 1 product was given up: \(todo)"])
    // One more is new again.
    workspace.answer("2.json", "{\"success\": false, \"error_message\": \"no\", \"retryable\": false}")
    #expect(try lines(workspace.run().newNeeds) == ["failed 2 2 products were given up (6 and 1 more): \(todo)"])
  }

  @Test func aNeedThatWentAndCameAgainIsReportedAgain() throws {
    let workspace = try TemporaryWorkspace()
    let disk = try workspace.opened().disk
    func take() throws -> [Needs.Kind] { try SaidNeeds(disk).takeNew(try needs(workspace)).map(\.kind) }
    workspace.write("rejected/a.jsonl", "{}")
    #expect(try take() == [.refused])
    #expect(try take().isEmpty)
    _ = try disk.remove("rejected/a.jsonl")
    #expect(try take().isEmpty)
    workspace.write("rejected/b.jsonl", "{}")
    #expect(try take() == [.refused])
  }

  @Test func refusedProductsAndResultsAreDistinguished() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", "{}")
    workspace.answer("b.jsonl", "{}")
    // The run reports what is wrong with each item; this is for people who look later.
    #expect(try workspace.run().newNeeds.isEmpty)
    #expect(
      try lines(needs(workspace).list) == [
        "refused 1 1 file is in rejected/ (a.jsonl): fix what rejected/a.jsonl.problems.json says, and drop it into inbox/ again, or remove it",
        "refused 1 1 result file is in rejected/ (b.jsonl): fix what rejected/b.jsonl.problems.json says, and drop it into inbox/results/ again, or remove it",
      ])
  }

  @Test func whatNoRunCanTakeIsNamedUntilItIsGone() throws {
    let workspace = try TemporaryWorkspace()
    for name in ["list.xls", "other.NUMBERS", "letter.docx", "list.zip", "a.jpg", "text.txt", "new.csv.part"] {
      workspace.write("inbox/\(name)", "x")
    }
    let report = try workspace.run()
    // The run reports each file, once.
    #expect(report.newNeeds.isEmpty && report.newLeft.count == 6)
    #expect(try workspace.run().newNeeds.isEmpty && workspace.run().newLeft.isEmpty)
    #expect(
      report.newLeft.map(\.oneLine).contains(
        "inbox/letter.docx: left in the inbox: it is a document; put its table into a sheet, and save that as .xlsx, or as CSV UTF-8"
      ))
    for _ in 1...2 {
      let health = try Health(folder: workspace.folder, now: workspace.clock)
      #expect(
        health.needs.list.map(\.oneLine) == [
          "1 file is left in inbox/ (text.txt): give it a header line of columns, or remove it from inbox/",
          "1 file is left in inbox/ (list.zip): if it is a list, give it the ending of its kind, such as .csv; if not, remove it from inbox/",
          "1 file is left in inbox/ (letter.docx): put its table into a sheet, save that as .xlsx, or as CSV UTF-8, and remove the document from inbox/",
          "2 files are left in inbox/ (list.xls, other.NUMBERS): save it as .xlsx, or as CSV UTF-8, and remove it from inbox/",
        ])
    }
    for name in ["list.xls", "other.NUMBERS", "letter.docx", "list.zip", "text.txt"] {
      _ = try workspace.opened().disk.remove("inbox/\(name)")
    }
    #expect(try Health(folder: workspace.folder, now: workspace.clock).needs.list.isEmpty)
  }

  @Test func aStoppedBrowserIsReportedUntilItContinues() throws {
    let workspace = try TemporaryWorkspace()
    let arena = Arena()
    func tell(_ message: String) throws {
      let document = JSONDocument(arena: arena)
      try document.parse(arena.keep(message))
      try BrowserStops.take(document.root, on: workspace.opened().disk)
    }
    try tell(#"{"needs": [{"kind": "bot", "message": "Vinted shows a bot check", "url": "https://www.vinted.fr/"}]}"#)
    #expect(
      try lines(workspace.run().newNeeds) == [
        "browser 1 the browser has stopped: Vinted shows a bot check: https://www.vinted.fr/"
      ])
    #expect(try workspace.run().newNeeds.isEmpty)
    // An address that is not one is not shown as one.
    try tell(#"{"needs": [{"kind": "login", "message": "log in", "url": "javascript:alert(1)"}]}"#)
    #expect(
      try lines(workspace.run().newNeeds) == ["browser 1 the browser has stopped: log in: see the extension's page"])
    try tell(#"{"needs": []}"#)
    #expect(try needs(workspace).list.isEmpty)
    #expect(throws: BridgeError.self) { try tell("{}") }
  }

  @Test func tasksThatNobodyTakesAreANeedOfHealth() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    let later = Timestamp(seconds: Platform.now + 2 * 3600)
    let health = try Health(folder: workspace.folder, now: later)
    #expect(health.needs.list.map(\.kind) == [.idle])
    #expect(health.needs.list[0].todo == "open the browser with the extension")
  }

  @Test func healthFindsADamagedLine() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    let file = try workspace.opened().disk.openForWriting("store/products.jsonl")
    let arena = Arena()
    try file.write(arena.keep("#"), at: 0)
    let health = try Health(folder: workspace.folder)
    #expect(!health.isFine)
    let message = health.checks.first { $0.name == "store" }?.message ?? ""
    #expect(message.contains("store/products.jsonl:1"))
    // Who has no copy finds the way out.
    #expect(message.contains("move store/, outbox/ and archive/ away, empty inbox/, take what is on Vinted out of"))
  }

  @Test func totalsOnlyGrow() throws {
    let workspace = try TemporaryWorkspace()
    for id in 1...3 {
      workspace.drop("\(id).jsonl", seed(["id": "\(id)"]), "{}")
      try workspace.run()
    }
    let totals = try Health(folder: workspace.folder).totals
    #expect(totals.first { $0.name == "items_taken" }?.count == 3)
    #expect(totals.first { $0.name == "items_rejected" }?.count == 3)
  }
}
