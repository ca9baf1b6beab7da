/// A product's current state: what Vinted shows of it, its last task, and what waits.
struct Record {
  enum Status: String, CaseIterable {
    case pending, published, sold, error, deleted
  }

  let productID: Int
  var sku: Text?
  /// If it came with neither id nor sku: the hash of its content, in hexadecimal digits.
  var identity: Text?
  /// In that case, also the hash of its title, brand and size: it recognizes a changed product.
  var likeness: Text?
  /// The workspace gave it its id. Then only its sku or its content shows that an item is this product.
  var isAssigned = false
  let vintedProductID: Int
  var status: Status
  /// What Vinted shows, or will show after the first task succeeds.
  var listing: Payload
  var vintedID: Int?
  /// JSON, as the plugin wrote it.
  var url: Text?
  /// JSON, as the plugin wrote it.
  var imageIDs: Text?
  var analytics: Analytics?
  var task: RecordTask?
  /// Of the content that was taken in last, whether it is live already or waits.
  var contentHash: Text
  /// The file and line it came from last.
  var source: Text
  let createdAt: Timestamp
  var updatedAt: Timestamp
  var publishedAt: Timestamp?
  var soldAt: Timestamp?
  var deletedAt: Timestamp?
  /// It was found live after its task timed out or failed.
  var late = false
  /// A change ended, and nobody knows whether it was made: the listing may show it.
  var isListingInDoubt = false
  /// A person took it down, or is about to; no product file did.
  var removedByHand = false
  /// It was removed on Vinted, not by a task.
  var isGone = false
  /// How often a publish was tried without a known outcome.
  var tries = 0
  /// Complete wardrobes in a row that did not have its listing.
  var missed = 0
  /// When the last of them was read.
  var missedAt: Timestamp?
  /// What the last wardrobe said about the listing.
  var onVinted: Wardrobe.Status?
  /// Further listings of the product, besides the one at `vintedID`: they must be taken down.
  var surplus: [Int] = []
  /// Listings that the product had before.
  var formerIDs: [Int] = []
  /// The price before it fell with the listing's age; nil if prices do not fall.
  var fullPrice: Money?
  /// When the price falls next.
  var due: Due?
  /// JSON: the product as it came, in our fields, so that it can be listed again; nil if it was too long to keep.
  var input: Text?
  /// The content of an update that is open or has failed; the listing follows when it succeeds.
  var update: Payload?
  var waiting: Waiting?
  /// Tasks of this product that have ended, oldest first.
  var endedTasks: [EndedTask] = []

  /// Where the product was when the record was read from the store; nil for a new one.
  var formerStanding: Standing?
  /// Its numbers then.
  var formerAnalytics: Analytics?

  /// What is enqueued after the open task has ended.
  enum Waiting {
    case content(Payload)
    case removal(byHand: Bool)
  }

  /// A place among the products whose price falls on the same day, in days since 1970.
  struct Due: Equatable {
    let day: Int
    let place: Int
  }

  struct Analytics: Equatable {
    var views = 0
    var favourites = 0
    var conversations = 0
    var updatedAt: Timestamp
  }

  /// Whether the item is on Vinted, as far as the plugin has reported.
  var isLive: Bool { vintedID != nil && deletedAt == nil && soldAt == nil }

  /// Whether a task is with the plugin, waits for it, or is queued.
  var hasOpenTask: Bool { task?.isOpen ?? false }

  static let longestHistory = 32

  /// What is known of a task of this product, by its id.
  func ended(_ task: Int) -> EndedTask? { endedTasks.last { $0.id == task } }
}

/// The last task of a product.
struct RecordTask {
  enum Status: String { case queued, pending, success, failed, timeout, cancelled }

  /// 0 while it is queued.
  let id: Int
  let type: TaskType
  var status: Status
  /// How often it has failed.
  var retryCount: Int
  /// The attempt numbers that results have named.
  var attempts: [Int]
  /// The batch whose folder got its file last.
  var batch: Int
  /// Its place in the queue of its type; 0 if it was never queued.
  var place = 0
  /// It was tried, and nobody knows whether it was done.
  var isInDoubt = false
  /// For a removal: the surplus listing that it takes down.
  var surplus: Int?
  let createdAt: Timestamp
  /// When it came into the outbox, or into the queue.
  var enqueuedAt: Timestamp
  /// When a plugin took it; nil if none has.
  var claimedAt: Timestamp?

  var isOpen: Bool { status == .pending || status == .queued }
}

/// What a task asks of the plugin.
enum TaskType: String, CaseIterable {
  case publish = "vinted_publish"
  case update = "vinted_update"
  case delete = "vinted_delete"
  case find = "vinted_find"

  /// The order in which a plugin should do tasks, and in which they leave the queue.
  static let byUrgency: [TaskType] = [.delete, .update, .find, .publish]

  /// Its place in lists of counts.
  var index: Int {
    switch self {
    case .publish: 0
    case .update: 1
    case .delete: 2
    case .find: 3
    }
  }

  /// As the error log names it.
  var operation: String {
    switch self {
    case .publish: "publish"
    case .update: "update"
    case .delete: "delete"
    // A find is a part of a publish.
    case .find: "publish"
    }
  }
}

/// A task that has ended.
struct EndedTask: Equatable {
  let id: Int
  let type: TaskType
  let status: RecordTask.Status
  /// The item that it made or changed.
  let vintedID: Int?
}
