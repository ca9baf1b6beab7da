/// Brings the workspace back to its last commit, at the start of every run: it finishes what was committed, and undoes
/// what was not. If the last run ended well, it finds nothing to do.
struct Recovery {
  let disk: Disk
  /// The time of the new run: in a new month the logs get new files.
  let now: Timestamp

  /// The commit point that is valid, with nothing half done.
  func recover() throws -> CommitPoint {
    try disk.makeFolder(Layout.store)
    // The plugin's folders for results and claims: a copied workspace may come without empty folders.
    for folder in [Layout.results, OutboxPath.claimed] { try disk.makeFolder(folder) }
    var point = try CommitPoint.load(from: disk)
    // From here on a missing commit point means a damaged store, not a new one.
    if disk.status(CommitPoint.path) == nil {
      try point.save(on: disk)
      // store/ may be new as well.
      try disk.syncFolder(".")
    }
    try Compaction.finish(point, on: disk)
    try point.rotation?.finish(on: disk)
    try cutLogs(point)
    if try !point.isFinished(on: disk) {
      // The last run may have ended before its commit was durable; what follows from it must not be durable first.
      try disk.syncFolder(Layout.store)
      try Finishing(disk: disk, point: point, isDurable: true).finish(publishing: false)
      // What that run did is found done, but may not be durable; and after this run commits, nobody would repeat it
      // after a power cut.
      try disk.syncFileSystem()
      try point.noteFinished(on: disk)
    }
    if let progress = point.progress, disk.status(progress.file).map(progress.isMeant) != true {
      // A person has removed the input, or put another one in its place.
      point.progress = nil
    }
    try putBack(point)
    try removeHidden(point)
    try passOver(&point)
    try LogRotation.perform(&point, now: now, on: disk)
    return point
  }

  /// If an older copy of store/ was restored next to a newer outbox/, its numbers would be given a second time.
  private func passOver(_ point: inout CommitPoint) throws {
    let batches = try disk.names(in: OutboxPath.outbox).filter(OutboxPath.isBatch)
    let last = batches.compactMap(OutboxPath.batchNumber).max() ?? 0
    guard last > point.batch else { return }
    point.batch = last
    let folders = batches.map { "\(OutboxPath.outbox)/\($0)" } + [OutboxPath.claimed]
    let tasks = try folders.flatMap { try disk.names(in: $0) }.compactMap(OutboxPath.taskID(ofFile:))
    point.nextTaskID = max(point.nextTaskID, (tasks.max() ?? 0) + 1)
  }

  private func cutLogs(_ point: CommitPoint) throws {
    for (path, length) in [
      (ProductStore.path, point.products), (AppendLog.errors, point.errors), (AppendLog.runs, point.runs),
    ] {
      let size = disk.status(path)?.size ?? 0
      if size < length { throw RunError.missingLines(path) }
      if size > length {
        let log = try disk.openForWriting(path)
        // The last committed byte ends a line. If it does not, somebody has changed the file, and to cut it would lose more.
        var last = Writer(capacity: 1)
        if length > 0 { _ = try log.read(into: &last, most: 1, at: length - 1) }
        if length > 0, last.text != "\n" { throw RunError.changedLines(path) }
        try log.truncate(to: length)
      }
    }
  }

  /// Puts back the tasks that an uncommitted batch took back.
  private func putBack(_ point: CommitPoint) throws {
    guard disk.status(OutboxPath.taken) != nil else { return }
    for name in try disk.names(in: OutboxPath.taken) {
      guard let numbers = OutboxPath.takenNumbers(name) else { continue }
      let path = "\(OutboxPath.taken)/\(name)"
      if numbers.by <= point.batch {
        try disk.remove(path)
      } else {
        try disk.makeFolder(OutboxPath.batch(numbers.batch))
        try disk.rename(path, to: OutboxPath.batch(numbers.batch) + "/" + OutboxPath.file(numbers.task))
      }
    }
  }

  /// Batches, rejected items and copies that no commit names.
  private func removeHidden(_ point: CommitPoint) throws {
    for name in try disk.names(in: OutboxPath.outbox) where name.hasPrefix(OutboxPath.hiddenPrefix) {
      for file in try disk.names(in: "\(Layout.outbox)/\(name)") { try disk.remove("\(Layout.outbox)/\(name)/\(file)") }
      try disk.removeEmptyFolder("\(Layout.outbox)/\(name)")
    }
    let progress = point.progress
    for folder in [Layout.rejected, Layout.archive, FullList.folder] {
      for name in try disk.names(in: folder) where name.hasPrefix(OutboxPath.hiddenPrefix) {
        let path = "\(folder)/\(name)"
        if let progress, path == CommitPoint.Progress.items(progress.hidden) {
          try disk.openForWriting(path).truncate(to: progress.items)
        } else if let progress, path == CommitPoint.Progress.problems(progress.hidden) {
          try disk.openForWriting(path).truncate(to: progress.problems)
        } else {
          try disk.remove(path)
        }
      }
    }
  }
}

extension CommitPoint {
  /// The commit point of a workspace; a new one if there is no store yet.
  static func load(from disk: Disk) throws -> CommitPoint {
    guard let file = try disk.openIfThere(path) else {
      for log in [ProductStore.path, AppendLog.errors] where (disk.status(log)?.size ?? 0) > 0 {
        throw RunError.damaged(
          file: path, line: nil, message: "it is missing, though \(log) has lines",
          hint: RunError.restoring)
      }
      // What was listed once would be listed a second time.
      if try disk.hasArchive {
        throw RunError.damaged(
          file: path, line: nil, message: "it is missing, though archive/ has files of earlier runs",
          hint: RunError.restoring)
      }
      return CommitPoint()
    }
    let content = try file.readAll()
    guard let point = CommitPoint(content.text) else {
      throw RunError.damaged(
        file: path, line: nil, message: "its checksum does not match",
        hint: RunError.restoring)
    }
    return point
  }

  /// Replaces the file: a reader finds the old one or the new one, complete.
  func save(on disk: Disk) throws {
    var writer = Writer(capacity: 4096)
    write(to: &writer)
    let name = CommitPoint.path + ".new"
    try disk.remove(name)
    let file = try disk.openForWriting(name)
    try file.write(writer.text, at: 0)
    try file.syncData()
    try disk.rename(name, to: CommitPoint.path)
    try disk.syncFolder(Layout.store)
  }

  /// Notes that everything that follows this commit is done and durable, so that no later run repeats it. An input that
  /// a person moves back from archive/ or rejected/ is the same file, and must be taken in once more. The note need not
  /// be durable itself; if it is lost, recovery finds everything done.
  func noteFinished(on disk: Disk) throws {
    let seal = seal
    let file = try disk.openForWriting(CommitPoint.finishedPath)
    try file.write(seal.text, at: 0)
  }

  func isFinished(on disk: Disk) throws -> Bool {
    guard let file = try disk.openIfThere(CommitPoint.finishedPath) else { return false }
    let seal = seal
    let found = try file.readAll()
    return found.text.hasPrefix(seal.text)
  }

  /// Distinguishes this commit from every other one.
  private var seal: Writer {
    var content = Writer(capacity: 4096)
    write(to: &content)
    var seal = Writer(capacity: 64)
    seal.write(string: Hash128(content.text).hexadecimal)
    seal.write("\n")
    return seal
  }
}

extension Disk {
  /// Whether an earlier run has taken in a file.
  fileprivate var hasArchive: Bool {
    get throws(DiskError) {
      for day in try names(in: Layout.archive)
      where !day.hasPrefix(".") && status("\(Layout.archive)/\(day)")?.kind == .folder {
        if try !names(in: "\(Layout.archive)/\(day)").isEmpty { return true }
      }
      return false
    }
  }
}
