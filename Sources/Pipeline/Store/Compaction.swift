/// Rewrites products.jsonl so that every product has one line, its latest. It is as safe as a run: the rewritten log is
/// durable before a commit point names it, and takes the old one's name only afterwards.
public struct Compaction {
  /// The result of a rewriting.
  public struct Outcome: Sendable {
    /// Lines before and after.
    public let lines: (before: Int, after: Int)
    /// Bytes before and after.
    public let bytes: (before: Int, after: Int)
  }

  private let workspace: Workspace
  private let now: Timestamp

  /// The rewriting of a workspace's store.
  public init(_ workspace: Workspace, now: Timestamp = .now) {
    self.workspace = workspace
    self.now = now
  }

  /// Whether a run should rewrite the store: more than half of its lines are outdated. A few lines are not worth it.
  static func isWorthwhile(_ point: CommitPoint) -> Bool { point.lines >= 100 && point.lines > 2 * point.live }

  /// The rewritten log of a generation, before it takes the old one's name.
  static func path(of generation: Int) -> String { "\(ProductStore.path).\(generation)" }

  /// Rewrites the store, with the lock and the recovery of a run.
  public func perform() throws -> Outcome {
    let disk = workspace.disk
    let lock = try WorkspaceLock(disk)
    defer { withExtendedLifetime(lock) {} }
    return try rewrite(try Recovery(disk: disk, now: now).recover())
  }

  /// Rewrites the store within a run that has ended well and still has the lock.
  func rewrite(_ old: CommitPoint) throws -> Outcome {
    let disk = workspace.disk
    var point = old
    point.generation += 1
    (point.withdrawals, point.moves, point.removals) = ([], [], [])
    point.rotation = nil
    try rewrite(old, into: &point)
    try point.save(on: disk)
    try Compaction.finish(point, on: disk)
    try point.noteFinished(on: disk)
    // To open the new log once makes its index.
    _ = try ProductStore(disk, point, writable: true)
    try StoreCheck.noteRewritten(on: disk)
    return Outcome(lines: (old.lines, point.lines), bytes: (old.products, point.products))
  }

  private func rewrite(_ old: CommitPoint, into point: inout CommitPoint) throws {
    let store = try ProductStore(workspace.disk, old, writable: true)
    let path = Compaction.path(of: point.generation)
    let file = try workspace.disk.openForWriting(path)
    var buffer = Writer(capacity: 1 << 20)
    var length = 0
    var lines = 0
    var places: [Int: (from: Int, to: Int)] = [:]
    func flush() throws {
      try file.write(buffer.text, at: length)
      length += buffer.count
      buffer.clear()
    }
    try store.forEachLine(from: 0, to: old.products) { record, offset in
      guard try store.offset(of: record.productID) == offset else { return }
      let start = length + buffer.count
      record.write(to: &buffer)
      lines += 1
      if let task = record.task, task.status == .pending {
        places[task.batch] = (places[task.batch]?.from ?? start, length + buffer.count)
      }
      if buffer.count > 1 << 20 { try flush() }
    }
    try flush()
    try file.syncData()
    try workspace.disk.syncFolder(Layout.store)
    (point.products, point.lines, point.live) = (length, lines, lines)
    point.openBatches = old.openBatches.compactMap { batch in
      var batch = batch
      guard let place = places[batch.number] else { return nil }
      (batch.from, batch.to) = place
      return batch
    }
  }

  /// The committed log takes its name; what an interrupted rewriting left is removed.
  static func finish(_ point: CommitPoint, on disk: Disk) throws {
    for path in try disk.names(in: Layout.store).map({ "\(Layout.store)/\($0)" })
    where path.hasPrefix("\(ProductStore.path).") {
      if path == self.path(of: point.generation) {
        try disk.rename(path, to: ProductStore.path)
        try disk.syncFolder(Layout.store)
      } else {
        try disk.remove(path)
      }
    }
  }
}
