/// A product's current state: what Vinted shows of it, its last task, and what waits.
struct Record {
  enum Status: String, CaseIterable {
    case pending, published, error, deleted
  }

  let productID: Int
  var sku: Text?
  /// Where it came with neither id nor sku: the hash of its content, in hexadecimal digits.
  var identity: Text?
  /// The workspace gave it its id; then only its sku or its content says that a product is meant.
  var isAssigned = false
  let vintedProductID: Int
  var status: Status
  /// What Vinted shows, or shall show once the first task succeeds.
  var listing: Payload
  var vintedID: Int?
  /// JSON, as the plugin wrote it.
  var url: Text?
  /// JSON, as the plugin wrote it.
  var imageIDs: Text?
  var analytics: Analytics?
  var task: RecordTask?
  /// Of the content that was taken in last, whether it is live yet or waits.
  var contentHash: Text
  /// The file and line it came from last.
  var source: Text
  let createdAt: Timestamp
  var updatedAt: Timestamp
  var publishedAt: Timestamp?
  var deletedAt: Timestamp?
  /// It was found live after its task had timed out or failed.
  var late = false
  /// The content of an update that is open or has failed; the listing follows when it succeeds.
  var update: Payload?
  var waiting: Waiting?
  /// Tasks of this product that have ended, oldest first.
  var endedTasks: [EndedTask] = []

  /// What is to be enqueued once the open task has ended.
  enum Waiting {
    case content(Payload)
    case removal
  }

  struct Analytics: Equatable {
    var views = 0
    var favourites = 0
    var conversations = 0
    var updatedAt: Timestamp
  }

  /// Whether the item is on Vinted, as far as the plugin has told.
  var isLive: Bool { vintedID != nil && deletedAt == nil }

  /// Whether a task is with the plugin, or waits for it.
  var hasOpenTask: Bool { task?.status == .pending }

  /// Ends the task: it goes into the history, and stays as the last one.
  mutating func endTask(as status: RecordTask.Status) {
    guard var ended = task else { return }
    ended.status = status
    task = ended
    endedTasks.removeAll { $0.id == ended.id }
    endedTasks.append(
      EndedTask(id: ended.id, type: ended.type, status: status, vintedID: status == .success ? vintedID : nil))
    // Results of older tasks are taken for repeated ones.
    if endedTasks.count > Record.longestHistory { endedTasks.removeFirst() }
  }

  static let longestHistory = 32

  /// What is known of a task of this product, by its id.
  func ended(_ task: Int) -> EndedTask? { endedTasks.last { $0.id == task } }
}

/// The last task of a product.
struct RecordTask {
  enum Status: String { case pending, success, failed, timeout, cancelled }

  let id: Int
  let type: TaskType
  var status: Status
  /// How often it has failed.
  var retryCount: Int
  /// The attempt numbers that results have named.
  var attempts: [Int]
  /// The batch in whose folder its file was put last.
  var batch: Int
  let createdAt: Timestamp
  var enqueuedAt: Timestamp
}

/// What a task asks of the plugin.
enum TaskType: String, CaseIterable {
  case publish = "vinted_publish"
  case update = "vinted_update"
  case delete = "vinted_delete"

  /// As the error log names it.
  var operation: String {
    switch self {
    case .publish: "publish"
    case .update: "update"
    case .delete: "delete"
    }
  }
}

/// A task that has ended.
struct EndedTask: Equatable {
  let id: Int
  let type: TaskType
  let status: RecordTask.Status
  /// The item that it made, or changed.
  let vintedID: Int?
}
