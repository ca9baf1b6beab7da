/// The outbox and the queue: a task goes into the outbox if the window has room, and leaves it when it ends.
extension Ledger {
  /// Tasks of a type: how many are in the outbox or with a plugin, and how many are queued.
  func count(_ type: TaskType) -> CommitPoint.TaskCount { point.tasks[type.index] }

  /// Whether the window has room for one more open task of a type.
  func hasRoom(for type: TaskType) -> Bool { settings.window.map { count(type).open < $0 } ?? true }

  /// Makes a new task for the record: in the outbox if the window has room, else in the queue. The caller must save the
  /// record afterwards. A task that replaces one that was taken back does not queue.
  func enqueue(_ type: TaskType, for record: inout Record, takesPlace: Bool = false) throws {
    var counts = count(type)
    let isQueued = !takesPlace && (counts.queued > 0 || !hasRoom(for: type))
    var task = RecordTask(
      id: 0, type: type, status: .queued, retryCount: type == .publish ? record.tries : 0, attempts: [], batch: 0,
      isInDoubt: type == .delete && record.isRemovalInDoubt, surplus: type == .delete ? record.surplus.first : nil,
      createdAt: now, enqueuedAt: now)
    if isQueued {
      task.place = counts.tail
      counts.tail += 1
      counts.queued += 1
      point.tasks[type.index] = counts
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
}
