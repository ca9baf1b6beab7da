/// A log of lines under store/. Lines are collected; the commit of their batch appends them while the next ones are
/// collected. The commit point says how far they are committed.
final class AppendLog {
  static let products = "store/products.jsonl"
  static let errors = "store/errors.jsonl"
  static let runs = "store/runs.jsonl"

  /// nil if nothing is written and there is no file to read.
  let file: OpenFile?
  /// Where the collected lines will begin: after all bytes that are appended, or that a commit is appending.
  private(set) var length: Int
  private(set) var collected = Lines()
  private var handedOver = Lines()

  /// Lines that belong together. Their commit appends them; meanwhile they can be read but not changed.
  final class Lines: @unchecked Sendable {
    var bytes = Writer(capacity: 4096)
    fileprivate(set) var file: OpenFile?
    fileprivate(set) var start = 0

    var count: Int { bytes.count }

    /// Reserves the room first, so it finds a full disk before anything depends on the lines.
    func append() throws(DiskError) {
      guard let file else { return }
      try file.reserve(bytes.count, from: start)
      try file.write(bytes.text, at: start)
    }

    func sync() throws(DiskError) { try file?.syncData() }
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

  /// Hands over what was collected, for a commit to append; nil if there is nothing. By then, everything that was
  /// handed over before must be appended.
  func handOver() -> Lines? {
    guard collected.count > 0, let file else { return nil }
    swap(&collected, &handedOver)
    collected.bytes.clear()
    handedOver.file = file
    handedOver.start = length
    length += handedOver.count
    return handedOver
  }

  /// The bytes from an offset on that may not be in the file yet; nil if they are in it.
  func recent(from offset: Int) -> Text? {
    if offset >= length { return collected.bytes.text.from(offset - length) }
    guard handedOver.count > 0, offset >= handedOver.start else { return nil }
    return handedOver.bytes.text.from(offset - handedOver.start)
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
