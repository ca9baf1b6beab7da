/// The places of task files.
enum OutboxPath {
  static let outbox = Layout.outbox
  static let claimed = Layout.claimed
  /// The folder for task files that were taken back, until a commit makes that true.
  static let taken = "\(Layout.outbox)/.taken"

  /// A number with leading zeros, so that names sort like numbers.
  static func number(_ number: Int, digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  static func batch(_ number: Int) -> String { "\(Layout.outbox)/batch-\(self.number(number, digits: 6))" }
  /// The folder in which a batch is made before its commit.
  static func hidden(_ number: Int) -> String { "\(Layout.outbox)/.batch-\(self.number(number, digits: 6))" }
  /// A task file of a batch, taken back by a batch that is being made.
  static func taken(_ task: Int, from batch: Int, by number: Int) -> String { "\(taken)/\(number)-\(batch)-\(task)" }
  /// The numbers in such a name: the batch that took it, its own batch, and the task; nil for another name.
  static func takenNumbers(_ name: String) -> (by: Int, batch: Int, task: Int)? {
    let numbers = name.split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let by = numbers[0], let batch = numbers[1], let task = numbers[2] else { return nil }
    return (by, batch, task)
  }
  static func file(_ task: Int) -> String { "task-\(number(task, digits: 10)).json" }
}

extension OutboxPath {
  /// The task whose result a file has, by its name: `456.json`, `task-456.json`, `task-0000000456.json`.
  static func taskID(ofFile name: String) -> Int? {
    guard name.lowercased().hasSuffix(".json") else { return nil }
    var stem = name.dropLast(5)
    if stem.hasPrefix("task-") { stem = stem.dropFirst(5) }
    guard !stem.isEmpty, stem.utf8.allSatisfy(isDigit) else { return nil }
    return Int(stem)
  }
}
