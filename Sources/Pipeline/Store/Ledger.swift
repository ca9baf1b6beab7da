/// The store, the logs and the outbox as one run changes them. All changes go into a batch, and the commit makes the
/// batch true at once.
///
/// What it does with tasks, claims, errors and commits is in files of their own beside this one.
final class Ledger {
  let disk: Disk
  let settings: Settings
  let store: ProductStore
  var point: CommitPoint
  /// The input that a run has begun and not ended; a commit that does not continue it leaves it so.
  var begun: CommitPoint.Progress?
  /// The run's moment: all tasks of the run have it as their time.
  let now: Timestamp
  /// Nothing is written: the run only counts what would happen.
  let isDryRun: Bool

  // Only the ledger's own files (Ledger+….swift) use what follows.

  let errors: AppendLog
  let runs: AppendLog
  var batch = Batch()
  var hiddenFiles = 0
  /// The names that the moves of this batch, and of the one that is being committed, will take.
  var names = Set<String>()
  var namesInCommit = Set<String>()
  let files: TaskFiles
  /// Appends lines to the logs, also while a batch is committed.
  let appending: WorkQueue
  /// Commits the last batch while the next one is made.
  let committing: WorkQueue
  /// The tasks that plugins have, by their numbers.
  var claims: [Int: CommitPoint.Claim]
  /// The commit point has changed in more than the batch.
  var hasNote = false
  /// A batch of this run is committed, and its consequences are not durable yet.
  var leavesUnsynced = false
  /// Lines of the store that are no records.
  let check: StoreCheck?
  /// How the shop was before, if that was on an earlier day that is not in the history yet.
  var endedDay: History.Day?

  /// If `cores` is over 1, a batch is committed while the next one is made.
  init(
    _ disk: Disk, _ settings: Settings, point: CommitPoint, now: Timestamp, isDryRun: Bool, cores: Int = 1
  ) throws {
    try settings.shard.check(follows: point.shard)
    self.disk = disk
    self.settings = settings
    self.point = point
    self.point.shard = settings.shard
    begun = point.progress
    claims = Dictionary(point.claims.map { ($0.task, $0) }, uniquingKeysWith: { $1 })
    self.now = now
    self.isDryRun = isDryRun
    endedDay = History.Day(point).flatMap { $0.day < now.days ? $0 : nil }
    check = isDryRun ? nil : try StoreCheck.perform(on: disk, point)
    files = TaskFiles(disk, isBeside: cores > 1)
    appending = WorkQueue(isBeside: cores > 1, most: Ledger.waiting)
    committing = WorkQueue(isBeside: cores > 1)
    store = try ProductStore(disk, point, writable: !isDryRun)
    errors = try AppendLog(disk, AppendLog.errors, committed: point.errors, writable: !isDryRun)
    runs = try AppendLog(disk, AppendLog.runs, committed: point.runs, writable: !isDryRun)
  }

  /// The number of the current batch.
  var batchNumber: Int { point.batch + 1 }
  /// The number of this run.
  var run: Int { point.nextRun }
  /// Whether the batch holds as many items as are committed together. A batch of lines alone makes nothing that a
  /// plugin or a person waits for, and a commit takes as long as thousands of lines; so it may be larger.
  var isBatchFull: Bool {
    guard batch.items >= settings.batchSize else { return false }
    return batch.items >= 4 * settings.batchSize || !batch.hasOnlyLines || errors.collected.count > 0
  }

  /// An item is done.
  func countItem() throws {
    batch.items += 1
    try appendEarly()
  }

  /// Not all lines wait in memory for their commit: until the commit point counts a line, it does not exist.
  private func appendEarly() throws {
    if store.collected >= Ledger.chunk { try store.append(in: appending) }
  }

  /// The least that deserves a write of its own, in bytes; and how many of these may wait for the disk.
  private static let chunk = 1 << 20
  private static let waiting = 6

  // Records

  func save(_ changed: Record, isNew: Bool = false) {
    // Without falling prices there is nothing to schedule, and a copy of a record is large.
    if settings.pricing.drops.isEmpty, changed.due == nil { return put(changed, isNew) }
    var record = changed
    schedule(&record)
    put(record, isNew)
  }

  private func put(_ record: Record, _ isNew: Bool) {
    store.add(record)
    if isNew { newRecords += 1 }
    if record.standing.needsPerson, record.formerStanding?.needsPerson != true {
      givenUp.append(record.sku.map { String($0) } ?? String(record.productID))
    }
    if record.standing == .sold, record.formerStanding != .sold { sold.note(record) }
    if let former = record.formerStanding { point.standings[former.index] -= 1 }
    point.standings[record.standing.index] += 1
    point.analytics?.replace(record.formerAnalytics, by: record.analytics)
  }

  /// The committed lines of the store, with their offsets.
  func forEachCommittedLine(_ body: (Record, Int) throws -> Void) throws {
    try waitForCommit()
    try store.forEachLine(from: 0, to: store.length, body)
  }

  /// What was given up since the ledger was opened, as a person looks for it.
  private(set) var givenUp: [String] = []
  /// What was sold, as far as the ledger has learned.
  private(set) var sold = SoldProducts()
  var newRecords = 0

  /// The id for a new product that came without one.
  func assignProductID() throws -> Int {
    var id = settings.shard.id(from: point.nextProductID)
    while try store.record(id) != nil { id += settings.shard.count }
    point.nextProductID = id + 1
    return id
  }

  /// New products get numbers above this one. A number such as a year is no reason to leave out a billion.
  func skip(product number: Int) {
    if number < 1_000_000_000 { point.nextProductID = max(point.nextProductID, number + 1) }
  }

  func assignVintedProductID() -> Int { settings.shard.assign(from: &point.nextVintedProductID) }
}
