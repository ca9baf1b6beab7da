/// Takes over a store of the version without a queue: counts what is open, and lets tasks look for publishes that timed
/// out.
struct Takeover {
  let ledger: Ledger

  /// Calls `done` after each product that gets a task.
  func perform(done: () throws -> Void) throws {
    var open = [Int](repeating: 0, count: TaskType.allCases.count)
    var standings = [Int](repeating: 0, count: Standing.allCases.count)
    var unsure: [Int] = []
    try ledger.forEachCommittedLine { record, offset in
      guard try ledger.store.offset(of: record.productID) == offset else { return }
      standings[record.standing.index] += 1
      guard let task = record.task else { return }
      if task.status == .pending { open[task.type.index] += 1 }
      if task.type == .publish, task.status == .timeout, !record.isLive, record.status == .error {
        unsure.append(record.productID)
      }
    }
    ledger.takeOver(open: open, standings: standings)
    for id in unsure {
      guard var record = try ledger.store.record(id) else { continue }
      record.tries = 1
      record.status = .pending
      try ledger.enqueue(.find, for: &record)
      record.updatedAt = ledger.now
      ledger.save(record)
      ledger.store.release()
      try done()
    }
  }
}
