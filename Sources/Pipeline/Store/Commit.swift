/// Makes a batch true whose files are being made and whose lines are collected: it can be done while the next batch is
/// prepared.
///
/// What follows from a commit is made durable by the sync of the next one, or here by the last one of a run: each sync
/// costs as much as thousands of files, and until the next commit point recovery can do it all again.
struct Commit: Sendable {
  let disk: Disk
  let point: CommitPoint
  /// The batch's files, and which of them are the last.
  let files: TaskFiles
  let lastFiles: Int
  /// The batch's lines.
  let lines: [AppendLog.Lines]
  /// Files were made, or what followed from the commit before is not durable: only the whole file system will do.
  let syncsAll: Bool
  let publishes: Bool
  let isLast: Bool

  func perform() throws {
    try files.wait(for: lastFiles)
    for lines in lines { try lines.append() }
    if syncsAll {
      try disk.syncFileSystem()
    } else {
      for lines in lines { try lines.sync() }
    }
    try point.save(on: disk)
    try Finishing(disk: disk, point: point, isDurable: isLast).finish(publishing: publishes)
    if isLast { try point.noteFinished(on: disk) }
  }
}
