/// What is committed: how far the logs are valid, which ids come next, and what a run that was interrupted within its
/// batch must still do. It is one small file, replaced as a whole, and the truth about everything else under store/.
struct CommitPoint: Equatable {
  static let path = "\(Layout.store)/commit.json"
  /// Holds the seal of the last commit whose consequences are all done.
  static let finishedPath = "\(Layout.store)/finished"

  /// Counts the rewritings of products.jsonl, so that an index of an older file is recognized.
  var generation = 0
  var batch = 0
  /// Committed bytes of products.jsonl, errors.jsonl and runs.jsonl.
  var products = 0
  var errors = 0
  var runs = 0
  var nextProductID = 1
  var nextVintedProductID = 1
  var nextTaskID = 1
  var nextErrorID = 1
  var nextRun = 1
  /// Lines of products.jsonl, and how many of them are a product's latest.
  var lines = 0
  var live = 0
  /// The month whose lines the error log and the run log contain, as 202610; 0 before the first.
  var logMonth = 0
  /// Which shard the workspace was at its last commit, and of how many.
  var shard = Shard.whole
  /// Logs of an ended month whose files must still be renamed.
  var rotation: LogRotation?
  /// When a run committed last.
  var lastRunAt = 0
  /// Tasks by type: those in the outbox or with a plugin, and those that wait in the store.
  var tasks = [TaskCount](repeating: TaskCount(), count: TaskType.allCases.count)
  /// How many products have each standing, in the order of `Standing`.
  var standings = [Int](repeating: 0, count: Standing.allCases.count)
  /// Views and favourites of all products; nil in a store of a version that did not count them.
  var analytics: AnalyticsTotals? = AnalyticsTotals()
  /// What runs have counted since the workspace began, in the order of `RunReport.totals`.
  var totals: [Int] = []
  /// The days on which prices fall, the earliest first.
  var dueDays: [DueDay] = []
  /// The `pricing.drops` that they are for; 0 for none.
  var planOfDrops = 0
  /// Products whose last task was given up: they wait for a person.
  var givenUp: Int { Standing.allCases.filter(\.needsPerson).reduce(0) { $0 + standings[$1.index] } }
  /// Tasks that plugins have taken and not answered.
  var claims: [Claim] = []
  /// The owner of this wardrobe, as Vinted numbers its members; 0 until one came.
  var account = 0
  /// When a plugin last took or answered a task, and when a run last said that none does.
  var lastTakenAt = 0
  var lastIdleAt = 0
  var openBatches: [OpenBatch] = []
  /// Task files to remove before the batch is published.
  var withdrawals: [Withdrawal] = []
  /// Files to move after the batch is published: inputs, and outputs from their hidden names.
  var moves: [Move] = []
  /// Inputs to remove after a copy without secrets is in archive/.
  var removals: [Move] = []
  /// A version without a queue wrote it, and no run has converted its store yet.
  var isOfVersion1 = false
  /// The input that a run has taken in only in part, and how far.
  var progress: Progress?

  /// How many tasks of a type there are, and which places of its queue are taken: from `head` up to the free `tail`.
  struct TaskCount: Equatable {
    var open = 0
    var queued = 0
    var head = 1
    var tail = 1
  }

  /// The totals of all products.
  struct AnalyticsTotals: Equatable {
    var views = 0
    var favourites = 0

    /// A product's numbers have changed.
    mutating func replace(_ old: Record.Analytics?, by new: Record.Analytics?) {
      // A plugin may report any number; none of them is a reason to stop.
      views = views &+ (new?.views ?? 0) &- (old?.views ?? 0)
      favourites = favourites &+ (new?.favourites ?? 0) &- (old?.favourites ?? 0)
    }
  }

  /// A day on which prices fall, and which of its places are taken: from `head` up to `tail`, which is free.
  struct DueDay: Equatable {
    let day: Int
    var head: Int
    var tail: Int
  }

  /// A task that a plugin has.
  struct Claim: Equatable {
    let task: Int
    let product: Int
    let at: Timestamp
  }

  /// A batch that has open tasks.
  struct OpenBatch: Equatable {
    let number: Int
    let enqueuedAt: Timestamp
    /// The bytes of products.jsonl in which its tasks were enqueued.
    var from: Int
    var to: Int
    var open: Int
  }

  /// A task file that must be removed.
  struct Withdrawal: Equatable {
    let batch: Int
    let task: Int
    /// The task comes again with this batch, so its file is removed only while the batch is hidden.
    let again: Bool
  }

  /// A file to move, identified by its state when it was read.
  struct Move: Equatable {
    let from: String
    /// The intended name; another one is used if it is not free.
    let to: String
    /// nil for the program's own hidden files.
    var inode: UInt64?
    var size = 0
    var modified = 0
  }

  /// How far a run has taken in a large input.
  struct Progress: Equatable {
    let file: String
    let inode: UInt64
    let size: Int
    let modified: Int
    /// Where the next item begins, and in which line.
    var offset: Int
    var line: Int
    var taken: Int
    var rejected: Int
    /// The hidden files of the items rejected so far, and their committed lengths.
    var hidden: String
    var items: Int
    var problems: Int
    var secrets: Bool

    /// The hidden file of the rejected items, by the name of both.
    static func items(_ hidden: String) -> String { hidden + ".items" }
    /// The hidden file of what is wrong with them.
    static func problems(_ hidden: String) -> String { hidden + ".problems" }
  }
}
