/// Makes a batch true: its files are being made, and its lines are being appended. It can run while the next batch is
/// prepared, and while the lines of the next batch are appended: those do not count yet.
///
/// The sync of the next commit makes the consequences of this one durable; after the last commit of a run, this one
/// does. A sync costs as much as thousands of files, and until the next commit point recovery can repeat everything.
struct Commit: Sendable {
  let disk: Disk
  let point: CommitPoint
  /// The batch's files, and which of them are the last.
  let files: TaskFiles
  let lastFiles: Int
  /// What appends the batch's lines, and which of them are the last.
  let appending: WorkQueue
  let lastLines: Int
  /// The logs that have new lines.
  let logs: [OpenFile]
  /// Files were made, or the consequences of the last commit are not durable: the whole file system must be synced.
  let syncsAll: Bool
  let publishes: Bool
  let isLast: Bool

  func perform() throws {
    try files.wait(for: lastFiles)
    try appending.wait(for: lastLines)
    if syncsAll {
      try disk.syncFileSystem()
    } else {
      for log in logs { try log.syncData() }
    }
    try point.save(on: disk)
    try Finishing(disk: disk, point: point, isDurable: isLast).finish(publishing: publishes)
    if isLast { try point.noteFinished(on: disk) }
  }
}
