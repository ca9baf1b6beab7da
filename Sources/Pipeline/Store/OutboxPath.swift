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

  private static let batchPrefix = "batch-"
  /// How the names of what no commit names yet begin.
  static let hiddenPrefix = ".\(batchPrefix)"

  static func batch(_ number: Int) -> String { "\(Layout.outbox)/\(batchPrefix)\(self.number(number, digits: 6))" }
  /// The folder in which a batch is made before its commit.
  static func hidden(_ number: Int) -> String { "\(Layout.outbox)/\(hiddenName(number))" }
  /// How the names of what a batch makes before its commit begin.
  static func hiddenName(_ number: Int) -> String { hiddenPrefix + self.number(number, digits: 6) }
  /// Whether a folder of the outbox is a batch.
  static func isBatch(_ name: String) -> Bool { name.hasPrefix(batchPrefix) }
  /// The number of a batch's folder; nil for another name.
  static func batchNumber(_ name: String) -> Int? { isBatch(name) ? Int(name.dropFirst(batchPrefix.count)) : nil }
  /// A task file of a batch, taken back by a batch that is being made.
  static func taken(_ task: Int, from batch: Int, by number: Int) -> String { "\(taken)/\(number)-\(batch)-\(task)" }
  /// The numbers in such a name: the batch that took it, its own batch, and the task; nil for another name.
  static func takenNumbers(_ name: String) -> (by: Int, batch: Int, task: Int)? {
    let numbers = name.split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let by = numbers[0], let batch = numbers[1], let task = numbers[2] else { return nil }
    return (by, batch, task)
  }
  private static let taskPrefix = "task-"
  static func file(_ task: Int) -> String { "\(taskPrefix)\(number(task, digits: 10)).json" }
}

extension OutboxPath {
  /// The task whose result a file has, by its name: `456.json`, `task-456.json`, `task-0000000456.json`.
  static func taskID(ofFile name: String) -> Int? {
    guard name.lowercased().hasSuffix(".json") else { return nil }
    var stem = name.dropLast(5)
    if stem.hasPrefix(taskPrefix) { stem = stem.dropFirst(taskPrefix.count) }
    guard !stem.isEmpty, stem.utf8.allSatisfy(isDigit) else { return nil }
    return Int(stem)
  }
}
