/// What a run learns beside products: which tasks plugins have, whose wardrobe it is, what an older version did not count.
extension Ledger {
  /// Tasks that plugins have taken and not answered.
  var openClaims: [CommitPoint.Claim] { claims.values.sorted { ($0.at, $0.task) < ($1.at, $1.task) } }

  /// A plugin has the task.
  func noteClaim(of task: Int, product: Int, at time: Timestamp) {
    claims[task] = CommitPoint.Claim(task: task, product: product, at: time)
    noteSignOfLife()
  }

  /// Its task ended long ago.
  func dropClaim(of task: Int) {
    claims[task] = nil
    hasNote = true
  }

  func isNoted(_ task: Int) -> Bool { claims[task] != nil }

  /// A plugin took or answered something.
  func noteSignOfLife() { point.lastTakenAt = now.seconds }

  /// A run has reported that nobody takes tasks.
  func noteIdle() {
    point.lastIdleAt = now.seconds
    hasNote = true
  }

  /// Notes the owner of this wardrobe.
  func noteAccount(_ user: Int) {
    point.account = user
    hasNote = true
  }

  /// Sets the counts that a version without a queue did not keep.
  func takeOver(open counts: [Int], standings: [Int]) {
    point.standings = standings
    for (index, open) in counts.enumerated() { point.tasks[index].open = open }
    point.isOfVersion1 = false
    hasNote = true
  }

  /// Counts views and favourites once, before all else, in a store of a version that did not.
  func countAnalytics() throws {
    guard point.analytics == nil, !isDryRun else { return }
    var totals = CommitPoint.AnalyticsTotals()
    try forEachCommittedLine { record, offset in
      if try store.offset(of: record.productID) == offset { totals.replace(nil, by: record.analytics) }
    }
    point.analytics = totals
    hasNote = true
  }

  /// All tasks of a batch have ended: it needs no more attention.
  func forget(batch number: Int) { point.openBatches.removeAll { $0.number == number } }
}
