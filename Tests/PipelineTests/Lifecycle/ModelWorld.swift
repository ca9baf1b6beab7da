/// A product, its task files and its listings on Vinted in one value, which the walk through all events changes.
@testable import Pipeline

struct ModelWorld {
  /// A listing on Vinted.
  struct Listing: Hashable {
    enum State: Hashable { case live, sold, removed }
    let id: Int
    var content: Int
    var state: State
  }

  /// The place of the file of the record's open task.
  enum Place: Hashable { case nowhere, outbox, plugin }

  static let contents: [Payload] = [Samples.content("A"), Samples.content("B")]
  static let hashes: [Text] = ["A", "B"]

  var record: Record
  var place = Place.nowhere
  var nextTask = 2
  var nextListing = 100
  var listings: [Listing] = []
  /// The answer to a publish that was made and never answered: it may come at any later time.
  var outstanding: (task: Int, listing: Int)?
  /// The latest success, which may come twice.
  var lastSuccess: (task: Int, listing: Int?)?
  /// Whether tasks begin in the queue.
  let queues: Bool
  /// What the seller wants: the content, or nil for no listing.
  var wanted: Int? = 0
  /// Something happened on Vinted or by hand, not by the program: then the seller's wish alone does not decide.
  var isMeddledWith = false
  /// Definite failures that left a task for a person.
  var gaveUp = false
  private(set) var errors = 0
  /// The last move, to name the event without a decision.
  var move = LifecycleTable.Move.keep

  let lifecycle = Lifecycle(maximumTries: 2, now: Samples.now)

  init(queues: Bool) {
    self.queues = queues
    record = Samples.record(task: .publish, .pending)
    record.task = nil
    enqueue(.publish, takesPlace: false)
  }

  var live: [Listing] { listings.filter { $0.state == .live } }

  // What the ledger does

  private mutating func enqueue(_ type: TaskType, takesPlace: Bool) {
    let isQueued = queues && !takesPlace
    record.task = RecordTask(
      id: isQueued ? 0 : nextTask, type: type, status: isQueued ? .queued : .pending,
      retryCount: type == .publish ? record.tries : 0, attempts: [], batch: 1, place: isQueued ? 1 : 0,
      isInDoubt: type == .delete && record.isRemovalInDoubt, surplus: type == .delete ? record.surplus.first : nil,
      createdAt: Samples.now, enqueuedAt: Samples.now)
    if !isQueued { nextTask += 1 }
    place = isQueued ? .nowhere : .outbox
  }

  mutating func release() {
    guard let task = record.task, task.status == .queued else { return }
    record.task = RecordTask(
      id: nextTask, type: task.type, status: .pending, retryCount: task.retryCount, attempts: [], batch: 1,
      isInDoubt: task.isInDoubt, surplus: task.surplus, createdAt: Samples.now, enqueuedAt: Samples.now)
    nextTask += 1
    place = .outbox
  }

  /// What `Ledger.apply` and `Ledger.carryOut` do.
  @discardableResult
  mutating func apply(_ event: Event) -> Outcome {
    let before = record
    move = LifecycleTable.move(lifecycle.kind(of: event, for: record), in: record.situation)
    var outcome = lifecycle.apply(event, to: &record)
    if before.situation.hold == .open, place == .plugin, outcome.ended?.id == before.task?.id,
      !ModelWorld.isAnswer(event)
    {
      // The plugin was faster.
      record = before
      record.noteClaim(at: Samples.now)
      move = LifecycleTable.move(lifecycle.kind(of: event, for: record), in: record.situation)
      outcome = lifecycle.apply(event, to: &record)
    }
    errors += outcome.errors.count
    if outcome.errors.contains(where: { $0.final }) { gaveUp = true }
    guard outcome.changes else { return outcome }
    if outcome.ended != nil { place = .nowhere }
    if outcome.again {
      record.task?.claimedAt = nil
      place = .outbox
    }
    if let type = outcome.next { enqueue(type, takesPlace: outcome.takesPlace) }
    return outcome
  }

  private static func isAnswer(_ event: Event) -> Bool {
    switch event {
    case .succeeded, .failed, .found, .notFound, .waitedTooLong: true
    default: false
    }
  }

  // What the plugin does on Vinted

  /// The listing that the record's task is about.
  private var target: Int? {
    guard let id = record.task?.surplus ?? record.vintedID else { return nil }
    return listings.firstIndex { $0.id == id }
  }

  private func number(of content: Payload?) -> Int {
    content.map { $0.title == ModelWorld.contents[1].title ? 1 : 0 } ?? 0
  }

  /// Does the task on Vinted; false if Vinted refuses it for good.
  mutating func perform() -> Bool {
    guard let task = record.task else { return false }
    switch task.type {
    case .publish:
      listings.append(Listing(id: nextListing, content: number(of: record.listing), state: .live))
      nextListing += 1
    case .update:
      guard let target, listings[target].state == .live else { return false }
      listings[target].content = number(of: record.update ?? record.listing)
    case .delete:
      if let target, listings[target].state == .live { listings[target].state = .removed }
    case .find: break
    }
    return true
  }

  /// The plugin's answer to a task that was done.
  mutating func succeed() {
    guard let task = record.task else { return }
    switch task.type {
    case .publish:
      let id = listings.last?.id
      lastSuccess = (task.id, id)
      apply(.succeeded(PluginResult.Success(vintedID: id, url: nil, imageIDs: nil), task: task.id))
    case .update, .delete:
      lastSuccess = (task.id, nil)
      apply(.succeeded(PluginResult.Success(vintedID: nil, url: nil, imageIDs: nil), task: task.id))
    case .find: find(task.id)
    }
  }

  private mutating func find(_ task: Int) {
    // No listing that the product had before counts as found.
    let found = listings.first { $0.state != .removed && !record.formerIDs.contains($0.id) }
    if let found {
      apply(.found(PluginResult.Success(vintedID: found.id, url: nil, imageIDs: nil), task: task))
    } else {
      apply(.notFound(task: task))
    }
  }

  mutating func fail(isFinal: Bool = false, isUnknown: Bool = false) {
    guard let task = record.task else { return }
    apply(
      .failed(
        PluginResult.Failure(
          type: "api_error", message: "m", details: nil, isRetryable: !isFinal, isUnknown: isUnknown, attempt: nil),
        task: task.id))
  }

  // What the wardrobe shows

  mutating func readWardrobe(at readAt: Timestamp) {
    for listing in listings where listing.state != .removed {
      let item = Wardrobe.Item(
        vintedID: listing.id, title: listing.content == 1 ? "Jean B" : "Jean A", price: Money(cents: 2790),
        status: listing.state == .live ? .active : .sold, views: nil, favourites: nil, url: nil, readAt: readAt)
      apply(listing.state == .live ? .seenLive(item) : .seenSold(item))
    }
    if record.isLive, !listings.contains(where: { $0.id == record.vintedID && $0.state != .removed }) {
      apply(.missing(readAt: readAt, believedAfter: 2))
    }
  }

  // Distinguishing states

  /// Two worlds with the same key behave the same way from now on.
  var key: String {
    let ids = Set(
      listings.map(\.id) + record.formerIDs + record.surplus + [record.vintedID].compactMap(\.self)
    ).sorted()
    func name(_ id: Int?) -> String { id.flatMap { ids.firstIndex(of: $0) }.map(String.init) ?? "-" }
    let task = record.task
    let waiting =
      switch record.waiting {
      case nil: "-"
      case .removal(let byHand): "r\(byHand)"
      case .content(let content): "\(number(of: content))"
      }
    let parts: [String] = [
      record.situation.name, "\(record.status)", waiting, "\(number(of: record.listing))",
      record.update.map { "\(number(of: $0))" } ?? "-", "\(record.contentHash)", "\(record.tries)", "\(record.missed)",
      "\(record.removedByHand)\(record.isGone)\(record.isLive)\(record.isListingInDoubt)", name(record.vintedID),
      record.surplus.map { name($0) }.joined(separator: ","), record.formerIDs.map { name($0) }.joined(separator: ","),
      task.map { "\($0.type)\($0.status)\($0.retryCount)\($0.isInDoubt)\(name($0.surplus))" } ?? "-", "\(place)",
      listings.map { "\(name($0.id))\($0.content)\($0.state)" }.joined(separator: ","),
      outstanding.map { "\(name($0.listing))\(record.ended($0.task).map { "\($0.status)" } ?? "-")" } ?? "-",
      lastSuccess.map { "\(name($0.listing))\(record.ended($0.task).map { "\($0.status)\($0.type)" } ?? "-")" } ?? "-",
      "\(wanted ?? -1)\(isMeddledWith)\(gaveUp)",
    ]
    return parts.joined(separator: "|")
  }
}
