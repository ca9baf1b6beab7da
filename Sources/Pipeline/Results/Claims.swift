/// Watches the tasks in the outbox: notes which ones plugins have taken, and ends those that were not answered in time.
struct Claims {
  let ledger: Ledger

  /// Notes when plugins took the tasks that are in outbox/claimed now.
  func note(done: () throws -> Void) throws {
    // The commit removes the tasks that were answered.
    try ledger.waitForCommit()
    for name in try ledger.disk.names(in: OutboxPath.claimed) {
      guard let id = OutboxPath.taskID(ofFile: name), !ledger.isNoted(id) else { continue }
      guard var record = try ledger.store.record(ofTask: id), let task = record.task, task.id == id,
        task.status == .pending, task.batch < ledger.batchNumber,
        let status = ledger.disk.status("\(OutboxPath.claimed)/\(name)")
      else { continue }
      // A rename sets this time; a copied workspace, or a clock that was wrong, may have an impossible one.
      let renamed = Timestamp(seconds: status.changed / 1_000_000_000)
      let time = min(max(renamed, task.enqueuedAt), ledger.now)
      let outcome = ledger.lifecycle.apply(.claimed(at: time), to: &record)
      ledger.noteClaim(of: id, product: record.productID, at: time)
      try ledger.carryOut(outcome, &record)
      ledger.store.release()
      try done()
    }
  }

  /// Ends tasks that plugins have had for too long. Calls `done` after each.
  func endTimeouts(done: () throws -> Void) throws {
    for claim in ledger.openClaims where claim.at + ledger.settings.timeoutSeconds <= ledger.now {
      guard var record = try ledger.store.record(claim.product), let task = record.task, task.id == claim.task,
        task.status == .pending
      else {
        ledger.dropClaim(of: claim.task)
        continue
      }
      record.noteClaim(at: claim.at)
      let outcome = ledger.lifecycle.apply(.timedOut, to: &record)
      try ledger.carryOut(outcome, &record)
      ledger.store.release()
      try done()
    }
  }

  /// Ends tasks that nobody has taken for too long, if there is a setting for that. Reads only the store lines of
  /// batches that are due.
  func endUnclaimed(done: () throws -> Void) throws {
    guard let seconds = ledger.settings.unclaimedTimeoutSeconds else { return }
    let due = ledger.point.openBatches.filter { $0.enqueuedAt + seconds <= ledger.now }
    if !due.isEmpty { try ledger.waitForCommit() }
    for batch in due {
      var late: [Int] = []
      try ledger.store.forEachLine(from: batch.from, to: batch.to) { line, _ in
        if let task = line.task, task.status == .pending, task.batch == batch.number { late.append(line.productID) }
      }
      for product in late {
        guard var record = try ledger.store.record(product), let task = record.task, task.status == .pending,
          task.batch == batch.number, task.claimedAt == nil, try ledger.takeBack(task)
        else { continue }
        let outcome = ledger.lifecycle.apply(.waitedTooLong, to: &record)
        try ledger.carryOut(outcome, &record)
        ledger.store.release()
        try done()
      }
    }
  }
}
