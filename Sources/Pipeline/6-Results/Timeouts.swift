/// Ends the tasks that no plugin has answered in time. They are not enqueued again: the item may be live.
struct Timeouts {
  let ledger: Ledger

  /// Returns how many there were. Only the store lines of batches that are due are read.
  func end() throws -> Int {
    let due = ledger.point.openBatches.filter {
      $0.enqueuedAt + ledger.settings.timeoutSeconds <= ledger.now
    }
    let rules = ResultRules(maximumTries: ledger.settings.maximumTries, now: ledger.now)
    var count = 0
    if !due.isEmpty { try ledger.waitForCommit() }
    for batch in due {
      var late: [Int] = []
      try ledger.store.forEachLine(from: batch.from, to: batch.to) { line, _ in
        if let task = line.task, task.status == .pending, task.batch == batch.number { late.append(line.productID) }
      }
      for product in late {
        guard var record = try ledger.store.record(product), let task = record.task, task.status == .pending,
          task.batch == batch.number
        else { continue }
        let outcome = rules.timedOut(&record, claimed: ledger.isClaimed(task), arena: ledger.store.arena)
        try ledger.carryOut(outcome, &record)
        ledger.store.release()
        count += 1
        ledger.countItem()
        if ledger.batchItems >= ledger.settings.batchSize { try ledger.commit() }
      }
      ledger.forget(batch: batch.number)
    }
    return count
  }
}
