/// Carries out what the lifecycle decides: the error log, the outbox, the queue, the record.
extension Ledger {
  var lifecycle: Lifecycle { Lifecycle(maximumTries: settings.maximumTries, now: now) }

  /// Lets an event change the record. If it is about a task in the outbox, the task is taken out first: a plugin that
  /// is faster keeps the task, and the event waits.
  func apply(_ event: Event, to record: inout Record) throws -> Outcome {
    let before = record
    let outcome = lifecycle.apply(event, to: &record)
    guard before.situation.hold == .open, let task = before.task, outcome.ended?.id == task.id, try !takeBack(task)
    else {
      return outcome
    }
    record = before
    record.noteClaim(at: now)
    noteClaim(of: task.id, product: record.productID, at: now)
    return lifecycle.apply(event, to: &record)
  }

  func carryOut(_ outcome: Outcome, _ record: inout Record) throws {
    for error in outcome.errors { log(error) }
    guard outcome.changes else { return }
    if let ended = outcome.ended { try close(ended) }
    if outcome.again { try enqueueAgain(&record) }
    if let type = outcome.next { try enqueue(type, for: &record, takesPlace: outcome.takesPlace) }
    record.updatedAt = now
    save(record)
  }
}
