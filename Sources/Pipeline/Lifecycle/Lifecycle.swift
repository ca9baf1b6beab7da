/// Decides what an event does to a product: it finds the move in `LifecycleTable` and makes it.
///
/// Pure: it changes the record that it gets and says what must follow; `Ledger.carryOut` does that.
struct Lifecycle {
  /// How often a task is tried before it is given up.
  let maximumTries: Int
  let now: Timestamp

  func apply(_ event: Event, to record: inout Record) -> Outcome {
    switch event {
    case .succeeded(_, let task), .failed(_, let task), .found(_, let task), .notFound(let task):
      // An answer to a task that has ended says something about Vinted, but nothing about the task that is open now.
      if record.task?.id != task || !(record.task?.isOpen ?? false) { return late(event, task, &record) }
    default: break
    }
    let kind = kind(of: event, for: record)
    return make(LifecycleTable.move(kind, in: record.situation), event, kind, &record)
  }

  /// The column of the table that an event belongs to.
  func kind(of event: Event, for record: Record) -> Event.Kind {
    switch event {
    case .came(_, let hash): hash == record.contentHash && !record.isToGo ? .unchanged : .changed
    case .repriced: .repriced
    case .removed: .removed
    case .relisted(_, let hash):
      // For a product that is listed, or will be, a relisting is the same as a product that came.
      LifecycleTable.move(.relisted, in: record.situation) == .keep && hash != nil && hash != record.contentHash
        ? .changed : .relisted
    case .retried: .retried
    case .claimed: .claimed
    case .waitedTooLong: .waitedTooLong
    case .timedOut: .timedOut
    case .succeeded: .succeeded
    case .failed(let failure, _):
      failure.isUnknown
        ? .unknown
        : !failure.isRetryable || (record.task?.retryCount ?? 0) + 1 >= maximumTries ? .gaveUp : .failed
    case .found: .found
    case .notFound: .notFound
    case .seenLive: .seenLive
    case .seenSold: .seenSold
    case .missing: .missing
    }
  }

  private func make(
    _ move: LifecycleTable.Move, _ event: Event, _ kind: Event.Kind, _ record: inout Record
  ) -> Outcome {
    switch event {
    case .came(let content, let hash): came(move, content, hash, kind, &record)
    case .repriced(let price): repriced(move, price, &record)
    case .relisted(let content, let hash): relisted(move, content, hash, &record)
    case .retried(let content, let hash): retried(move, content, hash, &record)
    case .removed(let byHand): removed(move, byHand, &record)
    case .claimed(let time): claimed(move, time, &record)
    case .waitedTooLong: waitedTooLong(move, &record)
    case .timedOut: timedOut(move, &record)
    case .succeeded(let success, _): succeeded(move, success, &record)
    case .failed(let failure, _): failed(move, failure, &record)
    case .found(let success, _): adopted(success, .found, &record)
    case .notFound: notFound(&record)
    case .seenLive(let item): seenLive(move, item, &record)
    case .seenSold(let item): seenSold(move, item, &record)
    case .missing(let readAt, let most): missing(move, readAt, most, &record)
    }
  }

  func entry(
    _ record: Record, _ task: RecordTask?, _ type: String, _ message: String, details: Text? = nil,
    attempt: Int? = nil, final: Bool = false
  ) -> ErrorEntry {
    ErrorEntry(
      productID: record.productID, vintedProductID: record.vintedProductID, taskID: task.map(\.id),
      operation: (task?.type ?? .publish).operation, type: type, message: message, details: details, attempt: attempt,
      final: final)
  }

  // After a task

  /// The record has no open task: what has waited comes now, a second listing before everything else.
  func next(_ record: inout Record) -> TaskType? {
    if !record.surplus.isEmpty { return .delete }
    guard let waiting = record.waiting else { return nil }
    record.waiting = nil
    switch waiting {
    case .removal(let byHand):
      if record.isLive {
        record.removedByHand = byHand
        return .delete
      }
      if record.status != .deleted, record.status != .sold { record.markDeleted(now, byHand: byHand) }
      return nil
    case .content(let content):
      if record.isLive {
        if record.shows(content) { return nil }
        record.update = content
        return .update
      }
      record.publishAgain(content, hash: record.contentHash)
      return .publish
    }
  }
}
