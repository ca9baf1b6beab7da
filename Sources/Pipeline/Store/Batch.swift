/// What a batch has besides its lines, until it is committed.
struct Batch {
  var items = 0
  var tasks = 0
  var open = 0
  /// Whether it made files that only a sync of the file system makes durable.
  var madeFiles = false
  var withdrawals: [CommitPoint.Withdrawal] = []
  var moves: [CommitPoint.Move] = []
  var removals: [CommitPoint.Move] = []
  /// The batches whose tasks ended.
  var ended: [Int: Int] = [:]

  /// Whether its commit changes nothing but logs.
  var hasOnlyLines: Bool {
    tasks == 0 && !madeFiles && withdrawals.isEmpty && moves.isEmpty && removals.isEmpty
  }

  mutating func takeAway(_ task: Int) {
    for (index, old) in withdrawals.enumerated() where old.task == task && old.again {
      withdrawals[index] = CommitPoint.Withdrawal(batch: old.batch, task: task, again: false)
    }
  }
}
