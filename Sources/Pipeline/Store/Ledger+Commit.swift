/// The commit: what a batch has becomes true at once, or not at all.
///
/// The order of its steps is the promise of the program; docs/durability.md gives the reason for each.
extension Ledger {
  // The files of the inputs

  /// A name for a file that becomes visible with the batch.
  func hiddenName() -> String {
    hiddenFiles += 1
    return "\(OutboxPath.hiddenName(batchNumber))-\(hiddenFiles)"
  }

  /// Whether a name is taken, on the disk or by this batch.
  func isTaken(_ path: String) -> Bool {
    disk.status(path) != nil || names.contains(path) || namesInCommit.contains(path)
  }

  func noteFile() { batch.madeFiles = true }
  func move(_ move: CommitPoint.Move) {
    batch.moves.append(move)
    names.insert(move.to)
  }
  func remove(_ move: CommitPoint.Move) { batch.removals.append(move) }

  /// How far a run that was interrupted has taken in an input; the run continues from there.
  func resume(if isMeant: (CommitPoint.Progress) -> Bool) -> CommitPoint.Progress? {
    guard let progress = begun, isMeant(progress) else { return nil }
    begun = nil
    return progress
  }

  // The commit

  /// Waits until the last commit is in the logs; code that reads them as files must call it.
  func waitForCommit() throws { try committing.wait() }

  /// Makes the batch true: all of it or, if the world ends before, nothing of it. `progress` says how far an input is
  /// taken in that continues after this batch. It may become true only at the next commit, or at `finish`.
  func commit(progress: CommitPoint.Progress? = nil, isLast: Bool = false) throws {
    settle(progress)
    let tasks = batch.open
    if isDryRun {
      batch = Batch()
      return
    }
    if let day = endedDay {
      try History.append(day, to: disk)
      endedDay = nil
    }
    let lastFiles = try files.handOver()
    if batch.tasks > 0, tasks == 0 {
      try files.wait(for: lastFiles)
      try disk.removeEmptyFolder(OutboxPath.hidden(point.batch))
    }
    try store.append(in: appending)
    try errors.append(in: appending)
    try runs.append(in: appending)
    try committing.wait()
    try store.endBatch()
    let commit = Commit(
      disk: disk, point: point, files: files, lastFiles: lastFiles, appending: appending, lastLines: appending.last,
      logs: [store.takeChanged(), errors.takeChanged(), runs.takeChanged()].compactMap(\.self),
      syncsAll: batch.madeFiles || leavesUnsynced, publishes: tasks > 0, isLast: isLast)
    try committing.add { try commit.perform() }
    leavesUnsynced = !isLast
    batch = Batch()
    namesInCommit = names
    names.removeAll()
  }

  /// The run ends, whatever has happened: no work continues in the background.
  func end() {
    // A commit waits for the others.
    committing.end()
    appending.end()
    files.end()
  }

  /// Updates the commit point by the batch.
  private func settle(_ progress: CommitPoint.Progress?) {
    point.batch += 1
    for (number, count) in batch.ended {
      guard let index = point.openBatches.firstIndex(where: { $0.number == number }) else { continue }
      point.openBatches[index].open -= count
      if point.openBatches[index].open <= 0 { point.openBatches.remove(at: index) }
    }
    if batch.open > 0 {
      point.openBatches.append(
        CommitPoint.OpenBatch(
          number: point.batch, enqueuedAt: now, from: store.length, to: store.end, open: batch.open))
    }
    if !isDryRun {
      point.products = store.end
      point.errors = errors.end
      point.runs = runs.end
    }
    point.claims = openClaims
    point.lines += store.newLines
    point.live += newRecords
    newRecords = 0
    point.withdrawals = batch.withdrawals
    point.moves = batch.moves
    point.removals = batch.removals
    point.progress = progress ?? begun
    // The logs of an ended month have had their names since the recovery.
    point.rotation = nil
    point.lastRunAt = now.seconds
  }

  /// Ends the run: its line in the run log, the last batch, the index.
  func finish(_ line: (inout Writer) -> Void, didSomething: Bool) throws {
    if didSomething {
      line(&runs.collected.bytes)
      point.nextRun += 1
    }
    if didSomething || batch.items > 0 || leavesUnsynced || hasNote { try commit(isLast: true) }
    if isDryRun { return }
    try store.prepareSeal()
    try committing.wait()
    try store.seal()
    try check?.note(on: disk)
  }
}
