/// A log of lines under store/. Lines are collected, and appended by the commit of their batch while the next ones are
/// collected; how far they are committed the commit point says.
final class AppendLog {
  static let products = "store/products.jsonl"
  static let errors = "store/errors.jsonl"
  static let runs = "store/runs.jsonl"

  /// nil where nothing is written and there is no file to read.
  let file: OpenFile?
  /// Where the lines that are being collected will stand: bytes that are appended, or that a commit is appending.
  private(set) var length: Int
  private(set) var collected = Lines()
  private var handedOver = Lines()

  /// Lines that belong together. Whoever commits them appends them, and meanwhile they can be read but not changed.
  final class Lines: @unchecked Sendable {
    var bytes = Writer(capacity: 4096)
    fileprivate(set) var file: OpenFile?
    fileprivate(set) var start = 0

    var count: Int { bytes.count }

    /// Reserves the room first: a full disk is found before anything depends on the lines.
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

  /// Opens a log to append to it; where it is not `writable` lines are only collected.
  convenience init(_ disk: Disk, _ path: String, committed: Int, writable: Bool) throws {
    self.init(writable ? try disk.openForWriting(path) : nil, committed: committed)
  }

  /// The length with all lines that have been collected.
  var end: Int { length + collected.count }

  /// Hands over what was collected, to be appended by a commit; nil where there is nothing. What was handed over before
  /// has to be appended by then.
  func handOver() -> Lines? {
    guard collected.count > 0, let file else { return nil }
    swap(&collected, &handedOver)
    collected.bytes.clear()
    handedOver.file = file
    handedOver.start = length
    length += handedOver.count
    return handedOver
  }

  /// The bytes from an offset on that may not be in the file yet; nil for one that is.
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
      hint: "put back a copy of the whole store/ folder")
  }
}
