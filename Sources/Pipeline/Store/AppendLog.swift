/// A log of lines beside the product store: the error log, or the run log. Lines are collected and appended with a
/// batch; how far they are committed the commit point says.
struct AppendLog: ~Copyable {
  static let errors = "store/errors.jsonl"
  static let runs = "store/runs.jsonl"

  private let file: OpenFile?
  private(set) var committed: Int
  var pending = Writer(capacity: 4096)

  init(_ disk: Disk, _ path: String, committed: Int, writable: Bool) throws {
    file = writable ? try disk.openForWriting(path) : nil
    self.committed = committed
  }

  mutating func append() throws {
    guard pending.count > 0, let file else { return }
    try file.reserve(pending.count, from: committed)
    try file.write(pending.text, at: committed)
  }

  func sync() throws { if pending.count > 0 { try file?.syncData() } }

  mutating func committedPending() {
    committed += pending.count
    pending.clear()
  }
}

extension RunError {
  static func missingLines(_ file: String) -> RunError {
    .damaged(
      file: file, line: nil, message: "it is shorter than what was committed",
      hint: "put back a copy of the whole store/ folder")
  }
}
