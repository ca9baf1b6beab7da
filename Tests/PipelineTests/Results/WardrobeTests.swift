/// Wardrobes through complete runs: what they change, and what they must not.
import Testing

@testable import Pipeline

struct WardrobeTests {
  /// A workspace whose products 1 to `count` are live as 101, 102 and so on.
  private func workspace(_ count: Int) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    workspace.write(
      "inbox/p.jsonl", (1...count).map { seed(["id": "\($0)", "images": nil]) }.joined(separator: "\n"))
    try workspace.run()
    workspace.write(
      "inbox/results/r.jsonl",
      (1...count).map { "{\"task_id\": \($0), \"success\": true, \"result\": {\"vinted_id\": \(100 + $0)}}" }
        .joined(separator: "\n"))
    try workspace.run()
    return workspace
  }

  private func item(_ id: Int, _ title: String, _ status: String = "active") -> String {
    "{\"vinted_id\": \(id), \"title\": \"\(title)\", \"price\": 27.90, \"status\": \"\(status)\", \"views\": 5}"
  }

  private func wardrobe(_ items: [String], user: Int = 7, hour: Int = 12, complete: Bool = true) -> String {
    "{\"wardrobe\": {\"user_id\": \(user), \"read_at\": \"2024-12-11T\(hour):00:00.123Z\", \"complete\": \(complete), "
      + "\"items\": [\(items.joined(separator: ", "))]}}"
  }

  @Test func oneOfAnotherMemberIsRefusedUntilAPersonSaysYes() throws {
    let workspace = try workspace(1)
    workspace.answer("a.json", wardrobe([item(101, "Jean [1]")]))
    #expect(try workspace.run().results.wardrobe == 1)
    let before = try workspace.record(1)
    workspace.answer("b.json", wardrobe([item(101, "Jean [1]", "sold")], user: 8, hour: 13))
    #expect(try workspace.run().results == RunReport.Results(read: 1, rejected: 1))
    #expect(workspace.problems.map(\.code) == [.otherAccount])
    #expect(try workspace.record(1) == before)
    try Changes(workspace.opened(), now: workspace.clock).acceptAccount(8)
    workspace.answer("c.json", wardrobe([item(101, "Jean [1]", "sold")], user: 8, hour: 14))
    #expect(try workspace.run().results.wardrobe == 1)
    #expect(try workspace.record(1).status == "sold")
  }

  @Test(arguments: [false, true])
  func oneThatIsNotCompleteTakesNothingAway(_ isStrange: Bool) throws {
    let workspace = try workspace(2)
    for hour in [12, 13, 14] {
      let items =
        [item(101, "Jean [1]")]
        + (isStrange ? ["{\"vinted_id\": 102, \"title\": \"Jean [2]\", \"status\": \"odd\"}"] : [])
      workspace.answer("w.json", wardrobe(items, hour: hour, complete: isStrange))
      let report = try workspace.run()
      #expect(report.problemsByCode[isStrange ? .invalidWardrobe : .incompleteWardrobe] == 1)
    }
    #expect(try workspace.record(2).status == "published" && workspace.errors.isEmpty)
    #expect(try workspace.record(1).analytics.views == 5)
  }

  @Test func theSameOneTwiceIsNotASecondOne() throws {
    let workspace = try workspace(2)
    for _ in 1...2 {
      workspace.answer("w.json", wardrobe([item(101, "Jean [1]")]))
      try workspace.run()
    }
    #expect(try workspace.record(2).status == "published")
    workspace.answer("w.json", wardrobe([item(101, "Jean [1]")], hour: 13))
    try workspace.run()
    #expect(try workspace.record(2).status == "deleted" && workspace.errors.map(\.error_type) == ["gone"])
  }

  @Test func anEmptyOneIsNotBelievedAtOnce() throws {
    let workspace = try workspace(8)
    for hour in [12, 13, 14] {
      workspace.answer("w.json", wardrobe([], hour: hour))
      #expect(try workspace.run().problemsByCode[.invalidWardrobe] == 1)
    }
    #expect(try workspace.records.values.allSatisfy { $0.status == "published" })
    workspace.answer("w.json", wardrobe([], hour: 15))
    try workspace.run()
    #expect(try workspace.records.values.allSatisfy { $0.status == "deleted" })
  }

  @Test func whatIsNotOursIsCountedAndListed() throws {
    let workspace = try workspace(1)
    workspace.answer("w.json", wardrobe([item(101, "Jean [1]"), item(7, "Vase"), item(8, "Jean [99]")]))
    let report = try workspace.run()
    #expect(report.problemsByCode[.unknownListing] == 1)
    let last = try #require(try LastWardrobe(Disk(folder: workspace.folder)))
    #expect(last.others.map(\.id) == [7, 8] && last.listings == 3 && last.userID == 7)
  }

  /// A store that was lost, or another workspace of the account, has used the same numbers.
  @Test(arguments: ["active", "sold"])
  func aListingOfSomethingElseIsNotAdopted(_ status: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("p.jsonl", seed(["id": "1"]), seed(["id": "2"]))
    try workspace.run()
    workspace.answer(
      "w.json",
      wardrobe([
        item(901, "Zara Robe d'été Taille 38 Bon état Rouge [1]", status), item(902, "Mango Pull [40]", status),
      ]))
    workspace.drop("q.jsonl", seed(["id": nil, "sku": "\"new\""]))
    #expect(try workspace.run().problemsByCode[.unknownListing] == 2)
    #expect(try workspace.record(1).status == "pending" && workspace.tasks.count == 3)
    // New numbers begin above those that are there.
    #expect(try workspace.records.keys.contains("41") && workspace.records.count == 3)
    // Nor is it a second listing once the product has its own.
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 950}}")
    try workspace.run()
    workspace.answer(
      "w.json",
      wardrobe([item(901, "Zara Robe d'été Taille 38 Bon état Rouge [1]", status), item(950, "Jean [1]")], hour: 13))
    try workspace.run()
    #expect(try workspace.record(1).status == "published" && workspace.record(1).vinted_id == 950)
    #expect(try workspace.tasks.allSatisfy { $0.task_type == "vinted_publish" })
  }

  @Test(arguments: [
    ("Jean [1]", true), ("Levi's 501 Jean Taille 32 Neuf [1]", true), ("LEVI'S  jean taille 32 [1]", true),
    ("Levi's 501 Jean Taille 34 Bon état [1]", false), ("Levi's Veste Taille 32 [1]", false),
    ("Levi's 511 Jean Taille 32 Bon état [1]", false), ("Levi's 501 Jean Regular Taille 32 Bon état [1]", true),
    ("Belle pièce de la boutique [1]", true),
  ])
  func titlesAreLikeOneAnother(_ shown: StaticString, _ fits: Bool) {
    var record = Samples.record(task: .publish, .pending)
    record.listing = Payload(
      title: "\"Levi's 501 Jean Taille 32 Bon état Bleu [1]\"", description: "\"\"", price: Money(cents: 2790),
      mappedAttributes: "{}", productData: "{}")
    #expect(TitleLikeness(sizeWord: "Taille").fits(Text(shown), record) == fits)
  }

  @Test(arguments: [
    "[]", "{}", "{\"user_id\": 7}", "{\"user_id\": 7, \"read_at\": \"x\", \"items\": []}",
    "{\"user_id\": 7, \"items\": 1}",
  ])
  func whatIsNoWardrobeGoesBack(_ text: String) throws {
    let workspace = try workspace(1)
    workspace.answer("w.json", "{\"wardrobe\": \(text)}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, rejected: 1))
    #expect(workspace.problems.map(\.code) == [.invalidResult])
  }

  @Test func aProductThatWasTakenDownByHandIsNotListedAgainUnasked() throws {
    let workspace = try workspace(1)
    _ = try Changes(workspace.opened(), now: workspace.clock).delete([1])
    workspace.answer("2.json", "{\"success\": true}")
    try workspace.run()
    workspace.drop("again.jsonl", seed(["id": "1", "images": nil]))
    let report = try workspace.run()
    #expect(report.products.unchanged == 1 && report.problemsByCode[.deletedByHand] == 1)
    #expect(try Changes(workspace.opened(), now: workspace.clock).relist([1])[0].outcome == .enqueued("vinted_publish"))
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_publish"])
  }
}
