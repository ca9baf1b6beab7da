/// Finds lines of the product log that somebody else has damaged, as soon as a run comes by.
///
/// A run reads only the records that it needs. So it notes how the log was when it ended. If the log is different at the
/// next run, the run reads every line once, and notes those that are no records. The note is a small file that may be
/// lost: then the lines are read once more.
struct StoreCheck: Equatable {
  private static let path = "\(Layout.store)/checked"

  /// The numbers of the damaged lines, counted from 1.
  let damaged: [Int]
  /// How the log was.
  private let log: String

  /// What the log says now; reads it if it is not as the last run left it.
  static func perform(on disk: Disk, _ point: CommitPoint) throws -> StoreCheck {
    let log = state(of: disk)
    if let known = try load(from: disk), known.log == log { return known }
    var damaged: [Int] = []
    if let file = try disk.openIfThere(ProductStore.path) {
      try StoreLines(file, length: point.products).forEach { if $0.record == nil { damaged.append($0.number) } }
    }
    return StoreCheck(damaged: damaged, log: log)
  }

  /// What the last run noted.
  static func load(from disk: Disk) throws -> StoreCheck? {
    guard let lines = try disk.read(path)?.split(separator: "\n", omittingEmptySubsequences: false), lines.count == 3
    else { return nil }
    return StoreCheck(damaged: lines[1].split(separator: " ").compactMap { Int($0) }, log: String(lines[0]))
  }

  /// The run has ended: from now on the log is as it is, with the same damaged lines, as a run only appends.
  func note(on disk: Disk) throws {
    let now = StoreCheck(damaged: damaged, log: StoreCheck.state(of: disk))
    if try StoreCheck.load(from: disk) == now || now.log.isEmpty { return }
    let numbers = damaged.map(String.init).joined(separator: " ")
    let file = try disk.openForWriting(StoreCheck.path)
    try file.truncate(to: 0)
    try Arena.with(chunk: 1024) { arena in try file.write(arena.keep("\(now.log)\n\(numbers)\n"), at: 0) }
  }

  /// The store was rewritten, and every line of it is a record.
  static func noteRewritten(on disk: Disk) throws { try StoreCheck(damaged: [], log: "").note(on: disk) }

  /// Inode, size and time of the log; empty without a line in it.
  private static func state(of disk: Disk) -> String {
    guard let status = disk.status(ProductStore.path), status.size > 0 else { return "" }
    return "\(status.inode) \(status.size) \(status.modified)"
  }
}
