/// A log of lines under store/. Lines are collected, and appended in pieces while the next ones are collected. The commit
/// point says how far they are committed; lines after that do not count.
final class AppendLog {
  static let products = "\(Layout.store)/products.jsonl"
  static let errors = "\(Layout.store)/errors.jsonl"
  static let runs = "\(Layout.store)/runs.jsonl"

  /// nil if nothing is written and there is no file to read.
  let file: OpenFile?
  /// Where the collected lines will begin: after all bytes that are appended, or are being appended.
  private(set) var length: Int
  private(set) var collected = Lines()
  /// Lines that may not be in the file yet, the oldest first, and their numbers in the queue that appends them.
  private var handedOver: [(lines: Lines, number: Int)] = []
  /// Buffers whose lines are in the file.
  private var free: [Lines] = []
  /// Whether lines were handed over that no commit has taken.
  private var isChanged = false

  /// Lines that are appended together; meanwhile they can be read but not changed.
  final class Lines: @unchecked Sendable {
    var bytes: Writer
    fileprivate(set) var file: OpenFile?
    fileprivate(set) var start = 0

    var count: Int { bytes.count }

    init(capacity: Int = 4096) { bytes = Writer(capacity: capacity) }

    /// Reserves the room first, so it finds a full disk before anything depends on the lines.
    func append() throws(DiskError) {
      guard let file else { return }
      try file.reserve(bytes.count, from: start)
      try file.write(bytes.text, at: start)
      if bytes.count >= Lines.many { file.beginSync(from: start, bytes.count) }
    }

    /// The least for which the disk should begin to work before the sync of the commit, in bytes.
    private static let many = 1 << 20
  }

  init(_ file: OpenFile?, committed: Int) {
    self.file = file
    length = committed
  }

  /// Opens a log to append to it; if it is not `writable`, lines are only collected.
  convenience init(_ disk: Disk, _ path: String, committed: Int, writable: Bool) throws {
    self.init(writable ? try disk.openForWriting(path) : nil, committed: committed)
  }

  /// The length with all lines that have been collected.
  var end: Int { length + collected.count }

  /// Appends what was collected, now or later. A log has one queue, so that its lines are appended in order.
  func append(in queue: WorkQueue) throws {
    guard collected.count > 0, let file else { return }
    let lines = collected
    lines.file = file
    lines.start = length
    length += lines.count
    isChanged = true
    handedOver.append((lines, try queue.add { try lines.append() }))
    while let (lines, number) = handedOver.first, queue.isDone(number) {
      handedOver.removeFirst()
      lines.bytes.clear()
      free.append(lines)
    }
    // The next lines are about as many.
    collected = free.popLast() ?? Lines(capacity: lines.count + 4096)
  }

  /// The file, if lines were handed over since the last call: the commit that counts them must see that they are durable.
  func takeChanged() -> OpenFile? {
    defer { isChanged = false }
    return isChanged ? file : nil
  }

  /// The bytes from an offset on that may not be in the file yet; nil if they are in it.
  func recent(from offset: Int) -> Text? {
    if offset >= length { return collected.bytes.text.from(offset - length) }
    guard let (lines, _) = handedOver.last(where: { $0.lines.start <= offset }) else { return nil }
    return lines.bytes.text.from(offset - lines.start)
  }
}

extension RunError {
  static func missingLines(_ file: String) -> RunError {
    .damaged(
      file: file, line: nil, message: "it is shorter than what was committed",
      hint: RunError.restoring)
  }

  static func changedLines(_ file: String) -> RunError {
    .damaged(
      file: file, line: nil, message: "it was changed after it was written; nothing of it was touched",
      hint: "undo the change, or \(RunError.restoring)")
  }
}
