/// Where task files stand.
enum OutboxPath {
  static let outbox = "outbox"
  static let claimed = "outbox/claimed"

  /// A number with leading zeros, so that names sort as numbers do.
  static func number(_ number: Int, digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  static func batch(_ number: Int) -> String { "outbox/batch-\(self.number(number, digits: 6))" }
  /// Where a batch is made before it is committed.
  static func hidden(_ number: Int) -> String { "outbox/.batch-\(self.number(number, digits: 6))" }
  static func file(_ task: Int) -> String { "task-\(number(task, digits: 10)).json" }
}
