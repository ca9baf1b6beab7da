/// Makes a batch true whose files and lines are written: it can be done while the next batch is prepared.
///
/// What follows from a commit is made durable by the sync of the next one, or here by the last one of a run: each sync
/// costs as much as thousands of files, and until the next commit point recovery can do it all again.
struct Commit: Sendable {
  let disk: Disk
  let point: CommitPoint
  /// The logs that have new lines.
  let logs: [OpenFile]
  /// Files were made, or what followed from the commit before is not durable: only the whole file system will do.
  let syncsAll: Bool
  let publishes: Bool
  let isLast: Bool

  func perform() throws {
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
