/// Gives the error log and the run log a file for each month, so that the current one stays short.
///
/// The lines of an ended month keep their file, which is renamed to the month: `errors-2026-10.jsonl`. As with a batch,
/// a commit point says so first, and what follows from it can be repeated.
struct LogRotation: Equatable {
  /// A log whose file gets another name.
  struct Log: Equatable {
    let path: String
    let target: String
    /// Identifies the file: not one that was made since.
    let inode: UInt64
    /// Its committed bytes.
    let length: Int
  }

  var logs: [Log]

  /// A month as a number that grows, and can be read: 202610.
  static func month(of time: Timestamp) -> Int {
    let parts = Platform.calendar(time.seconds)
    return parts.year * 100 + parts.month
  }

  /// The file with the lines of a month.
  static func path(_ log: String, of month: Int) -> String {
    let stem = log.hasSuffix(".jsonl") ? log.dropLast(".jsonl".count) : log[...]
    return "\(stem)-\(month / 100)-\(month % 100 < 10 ? "0" : "")\(month % 100).jsonl"
  }

  /// The files of the months that have ended, oldest first.
  static func ended(_ log: String, on disk: Disk) throws -> [String] {
    let folder = "\(Layout.store)/"
    let stem = "\(log.dropFirst(folder.count).dropLast(".jsonl".count))-"
    return try disk.names(in: Layout.store).filter { $0.hasPrefix(stem) && $0.hasSuffix(".jsonl") }.map { folder + $0 }
  }

  /// If a month has ended since the logs began: commits to new ones. The consequences of the last commit must be done.
  static func perform(_ point: inout CommitPoint, now: Timestamp, on disk: Disk) throws {
    let month = month(of: now)
    guard point.logMonth > 0, month > point.logMonth, point.errors + point.runs > 0 else {
      // A clock that was set back does not begin an older month.
      point.logMonth = max(point.logMonth, month)
      return
    }
    var rotation = LogRotation(logs: [])
    for (path, length) in [(AppendLog.errors, point.errors), (AppendLog.runs, point.runs)] where length > 0 {
      guard let status = disk.status(path) else { throw RunError.missingLines(path) }
      let wished = LogRotation.path(path, of: point.logMonth)
      let number = FreeName.number(of: [wished]) { disk.status($0) != nil }
      rotation.logs.append(
        Log(path: path, target: FreeName.numbered(wished, number), inode: status.inode, length: length))
    }
    point.rotation = rotation
    (point.errors, point.runs, point.logMonth) = (0, 0, month)
    (point.withdrawals, point.moves, point.removals) = ([], [], [])
    try point.save(on: disk)
    try rotation.finish(on: disk)
    try point.noteFinished(on: disk)
  }

  /// Renames the files, unless they have their names already.
  func finish(on disk: Disk) throws {
    var isChanged = false
    for log in logs where isOpen(log, on: disk) {
      try disk.openForWriting(log.path).truncate(to: log.length)
      try disk.rename(log.path, to: log.target)
      isChanged = true
    }
    if isChanged { try disk.syncFolder(Layout.store) }
  }

  /// Whether a log still has its old name.
  func isOpen(_ log: Log, on disk: Disk) -> Bool {
    disk.status(log.target) == nil && disk.status(log.path)?.inode == log.inode
  }
}
