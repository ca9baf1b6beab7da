/// Reads the error log: the files of ended months, and the current one.
extension StoreReader {
  private struct LogFile {
    let path: String
    /// Committed bytes.
    let length: Int
  }

  /// Oldest first.
  private func errorFiles() throws -> [LogFile] {
    let files = try LogRotation.ended(AppendLog.errors, on: disk).map { path in
      LogFile(path: path, length: disk.status(path)?.size ?? 0)
    }
    // A run that ended in between has not renamed the old file yet.
    if let rotation = point.rotation,
      let log = rotation.logs.first(where: { $0.path == AppendLog.errors && rotation.isOpen($0, on: disk) })
    {
      return files + [LogFile(path: log.path, length: log.length)]
    }
    return files + [LogFile(path: AppendLog.errors, length: point.errors)]
  }

  /// How many lines the error log has.
  public func errorCount() throws -> Int { try errorFiles().reduce(0) { try $0 + lineCount(of: $1) } }

  private func lineCount(of log: LogFile) throws -> Int {
    guard let file = try disk.openIfThere(log.path) else { return 0 }
    var buffer = Writer(capacity: 1 << 18)
    var (count, at) = (0, 0)
    while at < log.length {
      buffer.clear()
      let read = try file.read(into: &buffer, most: min(1 << 18, log.length - at), at: at)
      if read == 0 { break }
      count += buffer.text.count(of: 10)
      at += read
    }
    return count
  }

  /// Calls `body` with every line of the error log as it is there, oldest first, without the first `skipped` ones.
  public func forEachError(skipping skipped: Int = 0, _ body: (LoggedError) throws -> Void) throws {
    var left = skipped
    for log in try errorFiles() {
      let count = left > 0 ? try lineCount(of: log) : 0
      if left == 0 || left < count { try forEachError(in: log, skipping: left, body) }
      left = max(0, left - count)
    }
  }

  private func forEachError(in log: LogFile, skipping skipped: Int, _ body: (LoggedError) throws -> Void) throws {
    guard let file = try disk.openIfThere(log.path) else { return }
    var at = 0
    let source = LineSource(file: log.path) { (writer, most) throws(DiskError) in
      let count = try file.read(into: &writer, most: min(most, log.length - at), at: at)
      at += count
      return count
    }
    let block = ItemBlock()
    let document = JSONDocument(arena: Arena())
    var left = skipped
    while try source.next(into: block) {
      try block.forEachItem { item in
        if left > 0 {
          left -= 1
          return
        }
        document.arena.reset()
        guard (try? document.parse(item.raw)) != nil else {
          throw RunError.damaged(
            file: log.path, line: item.line, message: "the line is not JSON",
            hint: RunError.restoring)
        }
        try body(LoggedError(node: document.root, line: item.raw))
      }
    }
  }
}
