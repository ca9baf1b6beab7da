/// The store, the logs and the outbox as one run changes them. All changes go into a batch, and the commit makes the
/// batch true at once.
///
/// The order of a commit is the promise of the program; docs/durability.md gives the reason for each step.
final class Ledger {
  let disk: Disk
  let settings: Settings
  let store: ProductStore
  var point: CommitPoint
  /// The input that a run has begun and not ended; a commit that does not continue it leaves it so.
  private(set) var begun: CommitPoint.Progress?
  /// The run's moment: all tasks of the run have it as their time.
  let now: Timestamp
  /// Nothing is written: the run only counts what would happen.
  let isDryRun: Bool
  private let errors: AppendLog
  private let runs: AppendLog
  private var batch = BatchContent()
  private var hiddenFiles = 0
  /// The names that the moves of this batch, and of the one that is being committed, will take.
  private var names = Set<String>()
  private var namesInCommit = Set<String>()
  private let files: TaskFiles
  /// Commits the last batch while the next one is made.
  private let committing: WorkQueue
  /// The tasks that plugins have, by their numbers.
  private var claims: [Int: CommitPoint.Claim]
  /// The commit point has changed in more than the batch.
  private var hasNote = false
  /// A batch of this run is committed, and its consequences are not durable yet.
  private var leavesUnsynced = false
  /// How the shop was before, if that was on an earlier day that is not in the history yet.
  private var endedDay: History.Day?
  /// What the current batch has besides its lines.
  private struct BatchContent {
    var items = 0
    var tasks = 0
    var open = 0
    /// Whether it made files that only a sync of the file system makes durable.
    var madeFiles = false
    var withdrawals: [CommitPoint.Withdrawal] = []
    var moves: [CommitPoint.Move] = []
    var removals: [CommitPoint.Move] = []
    /// The batches whose tasks ended.
    var ended: [Int: Int] = [:]

    mutating func takeAway(_ task: Int) {
      for (index, old) in withdrawals.enumerated() where old.task == task && old.again {
        withdrawals[index] = CommitPoint.Withdrawal(batch: old.batch, task: task, again: false)
      }
    }
  }

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
    files = TaskFiles(disk, isBeside: cores > 1)
    committing = WorkQueue(isBeside: cores > 1)
    store = try ProductStore(disk, point, writable: !isDryRun)
    errors = try AppendLog(disk, AppendLog.errors, committed: point.errors, writable: !isDryRun)
    runs = try AppendLog(disk, AppendLog.runs, committed: point.runs, writable: !isDryRun)
  }

  /// The number of the current batch.
  var batchNumber: Int { point.batch + 1 }
  /// The number of this run.
  var run: Int { point.nextRun }
  /// Items that the batch holds; it is committed at `settings.batchSize`.
  var batchItems: Int { batch.items }

  /// An item is done.
  func countItem() throws {
    batch.items += 1
    try appendEarly()
  }

  /// Not all lines wait in memory for their commit: until the commit point counts a line, it does not exist.
  private func appendEarly() throws {
    if isDryRun || store.collected < Ledger.chunk || !committing.isIdle && store.collected < 4 * Ledger.chunk { return }
    try committing.wait()
    guard let lines = store.handOverEarly() else { return }
    try committing.add { try lines.append() }
  }

  /// The least that deserves a write of its own, in bytes.
  private static let chunk = 2 << 20

  // Records

  func save(_ changed: Record, isNew: Bool = false) {
    var record = changed
    schedule(&record)
    store.add(record)
    if isNew { newRecords += 1 }
    if record.standing.needsPerson, record.formerStanding?.needsPerson != true {
      givenUp.append(record.sku.map { String($0) } ?? String(record.productID))
    }
    if let former = record.formerStanding { point.standings[former.index] -= 1 }
    point.standings[record.standing.index] += 1
    point.analytics?.replace(record.formerAnalytics, by: record.analytics)
  }

  /// What was given up since the ledger was opened, as a person looks for it.
  private(set) var givenUp: [String] = []
  private var newRecords = 0

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

  // Tasks

  /// Tasks of a type: how many are in the outbox or with a plugin, and how many are queued.
  func count(_ type: TaskType) -> CommitPoint.TaskCount { point.tasks[type.index] }

  /// Whether the window has room for one more open task of a type.
  func hasRoom(for type: TaskType) -> Bool { settings.window.map { count(type).open < $0 } ?? true }

  /// Makes a new task for the record: in the outbox if the window has room, else in the queue. The caller must save the
  /// record afterwards. A task that replaces one that was taken back does not queue.
  func enqueue(_ type: TaskType, for record: inout Record, takesPlace: Bool = false) throws {
    let isQueued = !takesPlace && (count(type).queued > 0 || !hasRoom(for: type))
    var task = RecordTask(
      id: 0, type: type, status: .queued, retryCount: type == .publish ? record.tries : 0, attempts: [], batch: 0,
      isInDoubt: type == .delete && record.isRemovalInDoubt, surplus: type == .delete ? record.surplus.first : nil,
      createdAt: now, enqueuedAt: now)
    if isQueued {
      task.place = point.tasks[type.index].tail
      point.tasks[type.index].tail += 1
      point.tasks[type.index].queued += 1
      record.task = task
    } else {
      try open(task, of: &record)
    }
  }

  /// Puts a task that was queued, or is new, into the outbox.
  private func open(_ task: RecordTask, of record: inout Record) throws {
    var opened = RecordTask(
      id: settings.shard.assign(from: &point.nextTaskID), type: task.type, status: .pending,
      retryCount: task.retryCount, attempts: task.attempts, batch: batchNumber, createdAt: task.createdAt,
      enqueuedAt: now)
    opened.surplus = task.surplus
    opened.isInDoubt = task.isInDoubt
    opened.place = task.place
    record.task = opened
    point.tasks[task.type.index].open += 1
    try writeFile(of: record)
  }

  /// Moves as many tasks of a type from the queue into the outbox as the window has room for, in the order in which
  /// they came. Reads only what it releases, not the store. Calls `done` after each.
  func release(_ type: TaskType, done: () throws -> Void) throws {
    while count(type).queued > 0, count(type).head < count(type).tail, hasRoom(for: type) {
      let place = count(type).head
      point.tasks[type.index].head += 1
      // A task that was cancelled has left an empty place.
      guard let product = try store.product(queued: type, place: place), var record = try store.record(product),
        let task = record.task, task.status == .queued, task.type == type, task.place == place
      else { continue }
      point.tasks[type.index].queued -= 1
      try open(task, of: &record)
      record.updatedAt = now
      save(record)
      store.release()
      try done()
    }
    if count(type).queued == 0 { point.tasks[type.index].head = count(type).tail }
  }

  /// Puts the record's task back into the outbox after a failure; the caller must save the record afterwards.
  func enqueueAgain(_ record: inout Record) throws {
    guard var task = record.task else { return }
    try takeAway(task, again: true)
    task.batch = batchNumber
    task.enqueuedAt = now
    task.claimedAt = nil
    record.task = task
    try writeFile(of: record)
  }

  private func writeFile(of record: Record) throws {
    batch.tasks += 1
    batch.open += 1
    guard !isDryRun, let task = record.task else { return }
    if batch.tasks == 1 { try disk.makeFolder(OutboxPath.hidden(batchNumber)) }
    try files.add(OutboxPath.hidden(batchNumber) + "/" + OutboxPath.file(task.id)) {
      TaskFile.write(record, settings, to: &$0)
    }
    batch.madeFiles = true
  }

  /// The task has ended: removes its file, or its place in the queue.
  func close(_ task: RecordTask) throws {
    if task.status == .queued {
      point.tasks[task.type.index].queued -= 1
      return
    }
    point.tasks[task.type.index].open -= 1
    try takeAway(task, again: false)
  }

  private func takeAway(_ task: RecordTask, again: Bool) throws {
    claims[task.id] = nil
    if task.batch == batchNumber {
      batch.open -= 1
      // It came into this batch from another one, and does not stay.
      if !again { batch.takeAway(task.id) }
      if isDryRun { return }
      try files.wait(for: files.handOver())
      try disk.remove(OutboxPath.hidden(batchNumber) + "/" + OutboxPath.file(task.id))
      return
    }
    batch.ended[task.batch, default: 0] += 1
    batch.withdrawals.append(CommitPoint.Withdrawal(batch: task.batch, task: task.id, again: again))
  }

  /// Takes an open task out of the outbox, so that no plugin can have it; false if one was faster. Until the commit the
  /// file is in a hidden folder; recovery puts it back from there.
  func takeBack(_ task: RecordTask) throws -> Bool {
    if task.batch == batchNumber { return true }
    let path = OutboxPath.batch(task.batch) + "/" + OutboxPath.file(task.id)
    if isDryRun { return disk.status(path) != nil }
    // The batch may be on its way into the outbox.
    if task.batch == point.batch { try waitForCommit() }
    if disk.status(OutboxPath.taken) == nil { try disk.makeFolder(OutboxPath.taken) }
    do throws(DiskError) {
      try disk.rename(path, to: OutboxPath.taken(task.id, from: task.batch, by: batchNumber))
    } catch {
      if error.errno == Platform.notFound { return false }
      throw error
    }
    batch.madeFiles = true
    return true
  }

  // Claims

  /// Tasks that plugins have taken and not answered.
  var openClaims: [CommitPoint.Claim] { claims.values.sorted { ($0.at, $0.task) < ($1.at, $1.task) } }

  /// A plugin has the task.
  func noteClaim(of task: Int, product: Int, at time: Timestamp) {
    claims[task] = CommitPoint.Claim(task: task, product: product, at: time)
    noteSignOfLife()
  }

  /// Its task ended long ago.
  func dropClaim(of task: Int) {
    claims[task] = nil
    hasNote = true
  }

  /// The committed lines of the store, with their offsets.
  func forEachCommittedLine(_ body: (Record, Int) throws -> Void) throws {
    try waitForCommit()
    try store.forEachLine(from: 0, to: store.length, body)
  }

  func isNoted(_ task: Int) -> Bool { claims[task] != nil }

  /// A plugin took or answered something.
  func noteSignOfLife() { point.lastTakenAt = now.seconds }

  /// A run has reported that nobody takes tasks.
  func noteIdle() {
    point.lastIdleAt = now.seconds
    hasNote = true
  }

  /// Notes the owner of this wardrobe.
  func noteAccount(_ user: Int) {
    point.account = user
    hasNote = true
  }

  /// Sets the counts that a version without a queue did not keep.
  func takeOver(open counts: [Int], standings: [Int]) {
    point.standings = standings
    for (index, open) in counts.enumerated() { point.tasks[index].open = open }
    point.isOfVersion1 = false
    hasNote = true
  }

  /// Counts views and favourites once, before all else, in a store of a version that did not.
  func countAnalytics() throws {
    guard point.analytics == nil, !isDryRun else { return }
    var totals = CommitPoint.AnalyticsTotals()
    try forEachCommittedLine { record, offset in
      if try store.offset(of: record.productID) == offset { totals.replace(nil, by: record.analytics) }
    }
    point.analytics = totals
    hasNote = true
  }

  /// All tasks of a batch have ended: it needs no more attention.
  func forget(batch number: Int) { point.openBatches.removeAll { $0.number == number } }

  // Errors

  func log(_ error: ErrorEntry) {
    let id = settings.shard.assign(from: &point.nextErrorID)
    error.write(id: id, run: run, at: now, to: &errors.collected.bytes)
  }

  /// Logs an item that was refused.
  func log(_ findings: Findings) {
    var details = Writer(capacity: 512)
    for (index, problem) in findings.problems.enumerated() {
      details.write(index == 0 ? "[" : ", ")
      problem.write(to: &details, withFile: true, sku: findings.sku)
    }
    details.write(findings.problems.isEmpty ? "[]" : "]")
    let errors = findings.problems.filter { $0.severity == .error }
    log(
      ErrorEntry(
        operation: "publish", type: "validation_error", message: errors.map(\.oneLine).joined(separator: "\n"),
        details: details.text))
  }

  // Inputs

  /// A name for a file that becomes visible with the batch.
  func hiddenName() -> String {
    hiddenFiles += 1
    return ".batch-\(OutboxPath.number(batchNumber, digits: 6))-\(hiddenFiles)"
  }

  /// Whether a name is taken, on the disk or by this batch.
  func isTaken(_ path: String) -> Bool {
    disk.status(path) != nil || names.contains(path) || namesInCommit.contains(path)
  }

  func noteFile() { batch.madeFiles = true }
  func move(_ move: CommitPoint.Move) {
    batch.moves.append(move)
    names.insert(move.to)
  }
  func remove(_ move: CommitPoint.Move) { batch.removals.append(move) }

  /// How far a run that was interrupted has taken in an input; the run continues from there.
  func resume(if isMeant: (CommitPoint.Progress) -> Bool) -> CommitPoint.Progress? {
    guard let progress = begun, isMeant(progress) else { return nil }
    begun = nil
    return progress
  }

  // The commit

  /// Waits until the last commit is in the logs; code that reads them as files must call it.
  func waitForCommit() throws { try committing.wait() }

  /// Makes the batch true: all of it or, if the world ends before, nothing of it. `progress` says how far an input is
  /// taken in that continues after this batch. It may become true only at the next commit, or at `finish`.
  func commit(progress: CommitPoint.Progress? = nil, isLast: Bool = false) throws {
    settle(progress)
    let tasks = batch.open
    if isDryRun {
      batch = BatchContent()
      return
    }
    if let day = endedDay {
      try History.append(day, to: disk)
      endedDay = nil
    }
    let lastFiles = try files.handOver()
    if batch.tasks > 0, tasks == 0 {
      try files.wait(for: lastFiles)
      try disk.removeEmptyFolder(OutboxPath.hidden(point.batch))
    }
    try committing.wait()
    let lines = [store.handOver(), errors.handOver(), runs.handOver()].compactMap(\.self)
    let commit = Commit(
      disk: disk, point: point, files: files, lastFiles: lastFiles, lines: lines,
      syncsAll: batch.madeFiles || leavesUnsynced, publishes: tasks > 0, isLast: isLast)
    try committing.add { try commit.perform() }
    try store.learnCommitted()
    leavesUnsynced = !isLast
    batch = BatchContent()
    namesInCommit = names
    names.removeAll()
  }

  /// The run ends, whatever has happened: no work continues in the background.
  func end() {
    committing.end()
    files.end()
  }

  /// Updates the commit point by the batch.
  private func settle(_ progress: CommitPoint.Progress?) {
    point.batch += 1
    for (number, count) in batch.ended {
      guard let index = point.openBatches.firstIndex(where: { $0.number == number }) else { continue }
      point.openBatches[index].open -= count
      if point.openBatches[index].open <= 0 { point.openBatches.remove(at: index) }
    }
    if batch.open > 0 {
      point.openBatches.append(
        CommitPoint.OpenBatch(
          number: point.batch, enqueuedAt: now, from: store.length, to: store.end, open: batch.open))
    }
    if !isDryRun {
      point.products = store.end
      point.errors = errors.end
      point.runs = runs.end
    }
    point.claims = openClaims
    point.lines += store.newLines
    point.live += newRecords
    newRecords = 0
    point.withdrawals = batch.withdrawals
    point.moves = batch.moves
    point.removals = batch.removals
    point.progress = progress ?? begun
    // The logs of an ended month have had their names since the recovery.
    point.rotation = nil
    point.lastRunAt = now.seconds
  }

  /// Ends the run: its line in the run log, the last batch, the index.
  func finish(_ line: (inout Writer) -> Void, didSomething: Bool) throws {
    if didSomething {
      line(&runs.collected.bytes)
      point.nextRun += 1
    }
    if didSomething || batch.items > 0 || leavesUnsynced || hasNote { try commit(isLast: true) }
    if isDryRun { return }
    try committing.wait()
    try store.seal()
  }
}
