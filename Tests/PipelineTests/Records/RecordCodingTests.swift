/// A record is read back with all it has.
import Testing

@testable import Pipeline

struct RecordCodingTests {
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
}
