/// Records in the states that tests begin with.
@testable import Pipeline

enum Samples {
  static let now = Timestamp(seconds: 1_733_826_600)

  /// The content that differs from another one by its letter.
  static func content(_ letter: StaticString) -> Payload {
    let title: Text =
      switch "\(letter)" {
      case "A": "\"Jean A\""
      case "B": "\"Jean B\""
      default: "\"Jean C\""
      }
    return Payload(
      title: title, description: "\"\"", price: Money(cents: 2790), mappedAttributes: "{}", productData: "{}")
  }

  /// A product with the content A that never was on Vinted, and its last task.
  static func record(task type: TaskType, _ status: RecordTask.Status) -> Record {
    var record = Record(
      productID: 1, vintedProductID: 1, status: .pending, listing: content("A"), contentHash: "A",
      source: "inbox/a.jsonl:1", createdAt: now, updatedAt: now)
    record.task = task(7, type)
    if status != .pending { record.endTask(as: status) }
    return record
  }

  /// A product with the content A that is on Vinted as 987, and its last task.
  static func live(task type: TaskType = .publish, _ status: RecordTask.Status = .success) -> Record {
    var record = record(task: type, .pending)
    record.vintedID = 987
    record.status = .published
    record.publishedAt = now
    if status != .pending { record.endTask(as: status) }
    return record
  }

  static func task(_ id: Int, _ type: TaskType) -> RecordTask {
    RecordTask(
      id: id, type: type, status: .pending, retryCount: 0, attempts: [], batch: 1, createdAt: now, enqueuedAt: now)
  }
}

extension Record {
  var waitingTitle: Text? {
    if case .content(let content) = waiting { return content.title }
    return nil
  }
}

extension Record {
  var isWaiting: Bool {
    if case .some = waiting { return true }
    return false
  }
}
