// The status of the shop: every number is that of the store, whatever state its lines are in.

import Testing

@testable import Pipeline

@Suite struct ShopStatusTests {
  private let day = 86_400

  private func status(_ workspace: TemporaryWorkspace) throws -> ShopStatus {
    try ShopStatus(StoreReader(Disk(folder: workspace.folder)), workspace.settings, now: workspace.clock)
  }

  private func publish(_ workspace: TemporaryWorkspace, _ ids: ClosedRange<Int>) throws {
    workspace.write(
      "inbox/p.jsonl",
      ids.map { seed(["id": "\($0)", "sku": "\"S\($0)\""]) }.joined(separator: "\n"))
    try workspace.run()
    workspace.write(
      "inbox/results/r.jsonl",
      ids.map {
        "{\"task_id\": \($0), \"success\": true, \"result\": {\"vinted_id\": \(100 + $0), \"url\": \"https://v.example/\($0)\"}}"
      }.joined(separator: "\n"))
    try workspace.run()
  }

  private func wardrobe(_ workspace: TemporaryWorkspace, _ items: [(id: Int, status: String, views: Int)]) throws {
    let list = items.map {
      "{\"vinted_id\": \($0.id), \"title\": \"Jean [\($0.id - 100)]\", \"price\": 27.90, \"status\": \"\($0.status)\", "
        + "\"views\": \($0.views), \"favourites\": 1}"
    }
    workspace.answer(
      "w.json",
      "{\"wardrobe\": {\"user_id\": 7, \"read_at\": \"\(workspace.clock.text)\", \"complete\": false, "
        + "\"items\": [\(list.joined(separator: ", "))]}}")
    try workspace.run()
  }

  @Test func anEmptyShopHasNothing() throws {
    let status = try status(TemporaryWorkspace())
    #expect(status.products == 0 && status.views == nil && status.slowest.isEmpty && status.needs.list.isEmpty)
    #expect(status.days.count == 90 && status.days.allSatisfy { $0.listed + $0.sold == 0 && $0.end == nil })
    #expect(status.days.last?.date == "2024-12-10")
  }

  @Test func whatIsListedAndSoldIsCountedByItsDay() throws {
    let workspace = try TemporaryWorkspace()
    try publish(workspace, 1...2)
    workspace.clock.seconds += 2 * day
    try publish(workspace, 3...3)
    workspace.clock.seconds += day
    try wardrobe(workspace, [(101, "sold", 9), (102, "active", 4)])
    workspace.clock.seconds += 2 * day
    let status = try status(workspace)
    #expect(status.days.suffix(6).map(\.listed) == [2, 0, 1, 0, 0, 0])
    #expect(status.days.suffix(6).map(\.sold) == [0, 0, 0, 1, 0, 0])
    #expect(status.days.suffix(6).map { $0.turnover.text } == ["0.00", "0.00", "0.00", "27.90", "0.00", "0.00"])
    #expect(status.live == 2 && status.sold == 1 && status.liveSum.text == "55.80" && status.turnover.text == "27.90")
    #expect(status.views == 13 && status.favourites == 2)
    // A day on which nothing changed is like the day before.
    #expect(status.days.suffix(7).map { $0.end?.live } == [nil, 2, 2, 3, 2, 2, 2])
    #expect(status.days.suffix(6).map(\.views) == [0, 0, 0, 13, 13, 13])
    workspace.clock.seconds += 200 * day
    let later = try self.status(workspace)
    #expect(later.days.allSatisfy { $0.listed + $0.sold == 0 && $0.end?.live == 2 })
  }

  @Test func theCountsAreThoseThatRunsKeep() throws {
    let workspace = try TemporaryWorkspace("{\"outbox\": {\"window\": 3}}")
    try publish(workspace, 1...3)
    workspace.write(
      "inbox/q.jsonl", (4...9).map { seed(["id": "\($0)"]) }.joined(separator: "\n"))
    try workspace.run()
    workspace.answer(
      "f.json",
      "{\"task_id\": 4, \"success\": false, \"error_type\": \"image_error\", \"error_message\": \"x\", \"retryable\": false}"
    )
    try wardrobe(workspace, [(101, "sold", 2)])
    workspace.drop(
      "d.jsonl", "{\"id\": 2, \"operation\": \"delete\"}", seed(["id": "3", "price": "40.00"]))
    try workspace.run()
    _ = try Changes(workspace.opened(), now: workspace.clock).delete([9])
    let status = try status(workspace)
    let point = try CommitPoint.load(from: Disk(folder: workspace.folder))
    for standing in Standing.allCases {
      #expect(status.standings[standing] ?? 0 == point.standings[standing.index], "\(standing)")
    }
    #expect(status.error == 1 && status.sold == 1 && status.deleted == 1 && status.queue.waiting == 4)
    #expect(status.needs.list.map(\.kind) == [.failed])
  }

  @Test func aLineThatIsReadInPartSaysTheSame() throws {
    let workspace = try TemporaryWorkspace()
    try publish(workspace, 1...2)
    let shortened = ShortenedLine()
    let document = JSONDocument(arena: Arena())
    let lines = try #require(workspace.read("store/products.jsonl")).split(separator: "\n").map(String.init)
    let strange = ["https://v.example/1, \\\"late\\\": 1", "x\", \"y\": {\"z\": 1, \"late\": 2}, \"a\": \""]
    let more = strange.map { (lines.last ?? "").replacing("https://v.example/2", with: $0) }
    for line in lines + more {
      let kept = text(line)
      try document.parse(kept)
      let whole = try #require(Record(document.root))
      let part = try #require(shortened.record(of: kept))
      #expect(part.standing == whole.standing && part.productID == whole.productID)
      #expect(
        part.publishedAt == whole.publishedAt && part.soldAt == whole.soldAt
          && part.listing.price == whole.listing.price)
      #expect(part.analytics == whole.analytics)
    }
    #expect(shortened.record(of: "{\"product_id\": 1, \"late\": 1}") == nil && shortened.record(of: "{") == nil)
  }

  @Test func aDamagedLineIsReported() throws {
    let workspace = try TemporaryWorkspace()
    try publish(workspace, 1...1)
    let content = try #require(workspace.read("store/products.jsonl"))
    workspace.write("store/products.jsonl", "#" + content.dropFirst())
    #expect(throws: RunError.self) { _ = try status(workspace) }
  }

  @Test func theOldestWithTheFewestViewsComeFirst() throws {
    let workspace = try TemporaryWorkspace()
    try publish(workspace, 1...3)
    workspace.clock.seconds += 10 * day
    try publish(workspace, 4...5)
    // Days per view, with one view added: 20/10, 20/1, 20/5, 10/1, 10/2.
    workspace.clock.seconds += 10 * day
    try wardrobe(workspace, [(101, "active", 9), (102, "active", 0), (103, "active", 4), (105, "active", 1)])
    let slow = try status(workspace).slowest
    #expect(slow.map(\.productID) == [2, 4, 5, 3, 1])
    #expect(slow.map(\.days) == [20, 10, 10, 20, 20] && slow.map(\.views) == [0, nil, 1, 4, 9])
    #expect(slow[0].sku == "S2" && slow[0].url == "https://v.example/2" && slow[0].price.text == "27.90")
  }

  @Test func theListHasAnEndAndNoNewListings() throws {
    let workspace = try TemporaryWorkspace()
    try publish(workspace, 1...25)
    #expect(try status(workspace).slowest.isEmpty)
    workspace.clock.seconds += day
    #expect(try status(workspace).slowest.map(\.productID) == Array(1...20))
  }

  @Test func tasksThatNobodyTakesNeedAPerson() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "1"]))
    try workspace.run()
    // The age of a task is the age of its file.
    workspace.clock = Timestamp(seconds: Timestamp.now.seconds + 2 * 3600)
    let health = try Health(folder: workspace.folder, now: workspace.clock)
    let status = try status(workspace)
    #expect(status.needs.list.map(\.kind) == [.idle])
    #expect(status.needs.list.map(\.oneLine) == health.needs.list.map(\.oneLine))
  }

  @Test func theObjectIsOneForPrograms() throws {
    let workspace = try TemporaryWorkspace("{\"currency\": \"PLN\"}")
    try publish(workspace, 1...2)
    workspace.clock.seconds += day
    var writer = Writer()
    try status(workspace).write(to: &writer, page: "a.html")
    let object = try JSONValue(parsing: String(writer.text))
    #expect(object.page == .text("a.html") && object.currency == .text("PLN") && object.products.live == .number("2"))
    #expect(object.days.elements.count == 90 && object.days[88].listed == .number("2"))
    #expect(object.slowest[0].days == .number("1") && object.views == .null && object.queue.days_left == .null)
  }
}
