/// A log of lines beside the product store: the error log, or the run log. Lines are collected and appended with a
/// batch; how far they are committed the commit point says.
struct AppendLog: ~Copyable {
  static let errors = "store/errors.jsonl"
  static let runs = "store/runs.jsonl"

  private let file: OpenFile?
  /// Bytes that are written: committed, or in the batch that is being committed.
  private(set) var length: Int
  var pending = Writer(capacity: 4096)

  init(_ disk: Disk, _ path: String, committed: Int, writable: Bool) throws {
    file = writable ? try disk.openForWriting(path) : nil
    length = committed
  }

  /// Appends the batch's lines; they are committed by the commit point, not before. Returns the log where it grew.
  mutating func append() throws -> OpenFile? {
    guard pending.count > 0, let file else { return nil }
    try file.reserve(pending.count, from: length)
    try file.write(pending.text, at: length)
    length += pending.count
    pending.clear()
    return file
  }
}

extension RunError {
  static func missingLines(_ file: String) -> RunError {
    .damaged(
      file: file, line: nil, message: "it is shorter than what was committed",
      hint: "put back a copy of the whole store/ folder")
  }
}
