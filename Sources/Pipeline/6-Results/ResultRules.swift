/// What a result makes of the record it is about. Pure: it changes the record in hand and says what has to follow.
struct ResultRules {
  let maximumTries: Int
  let now: Timestamp

  /// Where a result is counted.
  enum Count { case published, updated, deleted, retried, failed, analytics, late, duplicate, conflict }

  /// What has to be done besides saving the record.
  struct Outcome {
    var count: Count
    /// nil: nothing changed, so nothing is saved.
    var changes = true
    /// The file of this task has to go.
    var ended: RecordTask?
    /// The task goes into the outbox again.
    var again = false
    /// A new task is to be enqueued.
    var enqueue: TaskType?
    var error: ErrorEntry?

    static func nothing(_ count: Count, _ error: ErrorEntry? = nil) -> Outcome {
      Outcome(count: count, changes: false, error: error)
    }
  }

  func apply(_ success: PluginResult.Success, task id: Int, to record: inout Record) -> Outcome {
    let task = known(id, in: record)
    switch task.type {
    case .publish: return published(success, task, &record)
    case .update: return updated(success, task, &record)
    case .delete: return deleted(task, &record)
    }
  }

  /// A task of the record: the last one, one of its history, or one so old that it is only taken to have ended.
  private func known(_ id: Int, in record: Record) -> EndedTask {
    if let task = record.task, task.id == id {
      return EndedTask(
        id: id, type: task.type, status: task.status, vintedID: record.ended(id)?.vintedID)
    }
    return record.ended(id) ?? EndedTask(id: id, type: .publish, status: .success, vintedID: record.vintedID)
  }

  private func entry(
    _ record: Record, _ task: EndedTask, _ type: String, _ message: String, details: Text? = nil,
    attempt: Int? = nil, final: Bool = false
  ) -> ErrorEntry {
    ErrorEntry(
      productID: record.productID, vintedProductID: record.vintedProductID, taskID: task.id,
      operation: task.type.operation, type: type, message: message, details: details, attempt: attempt, final: final)
  }

  private func published(
    _ success: PluginResult.Success, _ task: EndedTask, _ record: inout Record
  ) -> Outcome {
    let vintedID = success.vintedID ?? 0
    if task.status == .success {
      let first = task.vintedID ?? record.vintedID
      if first == nil || first == vintedID { return .nothing(.duplicate) }
      return .nothing(.conflict, duplicateListing(record, task, first, vintedID))
    }
    if record.isLive, record.vintedID != vintedID {
      // Another task has listed the product meanwhile: there are two items now.
      return .nothing(.conflict, duplicateListing(record, task, record.vintedID, vintedID))
    }
    if record.isLive, record.task?.id != task.id {
      // An older task made the item that is known; what is open now goes on.
      record.late = true
      record.note(EndedTask(id: task.id, type: .publish, status: .success, vintedID: vintedID))
      return Outcome(count: .late)
    }
    let wasDeleted = record.status == .deleted
    let open = record.hasOpenTask ? record.task : nil
    let isCurrent = record.task?.id == task.id
    var outcome = Outcome(count: task.status == .pending || task.status == .cancelled ? .published : .late)
    record.vintedID = vintedID
    record.url = success.url ?? record.url
    record.imageIDs = success.imageIDs ?? record.imageIDs
    record.publishedAt = now
    record.status = .published
    record.deletedAt = nil
    if outcome.count == .late { record.late = true }
    outcome.ended = open
    if isCurrent {
      record.endTask(as: .success)
    } else {
      if open != nil { record.endTask(as: .cancelled) }
      record.note(EndedTask(id: task.id, type: .publish, status: .success, vintedID: vintedID))
    }
    if wasDeleted {
      record.waiting = nil
      outcome.enqueue = .delete
    } else if let open, !isCurrent, open.type == .publish {
      // What the other task was to list becomes a change of the item that is there.
      record.waiting = record.waiting ?? .content(record.listing)
      outcome.enqueue = changeLive(&record)
    } else {
      outcome.enqueue = EnqueueRules.afterTask(&record, now: now)
    }
    return outcome
  }

  private func changeLive(_ record: inout Record) -> TaskType? {
    guard let waiting = record.waiting else { return nil }
    record.waiting = nil
    switch waiting {
    case .removal: return .delete
    case .content(let content):
      record.update = content
      return .update
    }
  }

  private func duplicateListing(
    _ record: Record, _ task: EndedTask, _ first: Int?, _ second: Int
  ) -> ErrorEntry {
    entry(
      record, task, "duplicate_listing",
      "the product is on Vinted twice: as \(first.map(String.init) ?? "?") and as \(second); take \(second) down by hand"
    )
  }

  private func updated(
    _ success: PluginResult.Success, _ task: EndedTask, _ record: inout Record
  ) -> Outcome {
    guard task.status != .success, task.status != .cancelled else { return .nothing(.duplicate) }
    guard record.task?.id == task.id else {
      // A newer task has followed, and what it brings is what counts.
      record.late = true
      record.note(EndedTask(id: task.id, type: .update, status: .success, vintedID: record.vintedID))
      return Outcome(count: .late)
    }
    var outcome = Outcome(count: task.status == .pending ? .updated : .late)
    if outcome.count == .late { record.late = true }
    if let update = record.update { record.listing = update }
    record.update = nil
    record.url = success.url ?? record.url
    record.imageIDs = success.imageIDs ?? record.imageIDs
    record.status = .published
    outcome.ended = task.status == .pending ? record.task : nil
    record.endTask(as: .success)
    outcome.enqueue = EnqueueRules.afterTask(&record, now: now)
    return outcome
  }

  private func deleted(_ task: EndedTask, _ record: inout Record) -> Outcome {
    guard task.status != .success, task.status != .cancelled else { return .nothing(.duplicate) }
    var outcome = Outcome(count: task.status == .pending ? .deleted : .late)
    outcome.ended = record.hasOpenTask ? record.task : nil
    if record.task?.id == task.id {
      record.endTask(as: .success)
    } else {
      guard record.isLive else { return .nothing(.duplicate) }
      // A newer task is for an item that is gone: what it was to bring is listed anew.
      if let update = record.update, record.hasOpenTask { record.waiting = record.waiting ?? .content(update) }
      if record.hasOpenTask { record.endTask(as: .cancelled) }
      record.note(EndedTask(id: task.id, type: .delete, status: .success, vintedID: nil))
    }
    var waiting = record.waiting
    if case .removal = waiting { waiting = nil }
    record.markDeleted(now)
    if outcome.count == .late { record.late = true }
    record.waiting = waiting
    outcome.enqueue = EnqueueRules.afterTask(&record, now: now)
    return outcome
  }

  func apply(_ failure: PluginResult.Failure, task id: Int, to record: inout Record) -> Outcome {
    let task = known(id, in: record)
    switch task.status {
    case .success:
      return .nothing(
        .conflict,
        entry(
          record, task, "conflict", "a failure came after the task had succeeded: \(failure.message)",
          details: failure.details, attempt: failure.attempt))
    case .failed, .cancelled: return .nothing(.duplicate)
    case .timeout:
      guard record.task?.id == id else { return .nothing(.duplicate) }
      // So it is not live after all; a person can retry without fear.
      record.endTask(as: .failed)
      return Outcome(
        count: .late, enqueue: EnqueueRules.afterTask(&record, now: now),
        error: entry(
          record, task, failure.type, failure.message, details: failure.details, attempt: failure.attempt, final: true))
    case .pending: return failed(failure, task, &record)
    }
  }

  private func failed(
    _ failure: PluginResult.Failure, _ task: EndedTask, _ record: inout Record
  ) -> Outcome {
    guard var current = record.task else { return .nothing(.duplicate) }
    if let attempt = failure.attempt, current.attempts.contains(attempt) { return .nothing(.duplicate) }
    current.retryCount += 1
    current.attempts.append(failure.attempt ?? current.retryCount)
    record.task = current
    let isFinal = !failure.isRetryable || current.retryCount >= maximumTries
    let error = entry(
      record, task, failure.type, failure.message, details: failure.details, attempt: current.retryCount,
      final: isFinal)
    if !isFinal { return Outcome(count: .retried, again: true, error: error) }
    record.endTask(as: .failed)
    if task.type == .publish { record.status = .error }
    return Outcome(
      count: .failed, ended: current, enqueue: EnqueueRules.afterTask(&record, now: now), error: error)
  }

  func apply(_ change: PluginResult.AnalyticsChange, to record: inout Record) -> Outcome {
    var analytics = record.analytics ?? Record.Analytics(updatedAt: now)
    analytics.views = change.views ?? analytics.views
    analytics.favourites = change.favourites ?? analytics.favourites
    analytics.conversations = change.conversations ?? analytics.conversations
    analytics.updatedAt = now
    record.analytics = analytics
    return Outcome(count: .analytics)
  }

  /// The task was not answered in time.
  func timedOut(_ record: inout Record, claimed: Bool, arena: Arena) -> Outcome {
    guard let task = record.task else { return .nothing(.duplicate) }
    record.endTask(as: .timeout)
    record.status = .error
    let ended = EndedTask(id: task.id, type: task.type, status: .timeout, vintedID: nil)
    // What waits behind a publish goes on waiting: the item may be live. An item that is known can be changed at once.
    let waiting = record.isLive ? EnqueueRules.afterTask(&record, now: now) : nil
    if waiting != nil { record.status = .published }
    return Outcome(
      count: .failed, ended: task, enqueue: waiting,
      error: entry(
        record, ended, "timeout",
        claimed
          ? "a plugin took the task and did not answer; the item may be on Vinted"
          : "no plugin took the task in time",
        details: arena.keep("{\"claimed\": \(claimed)}"), attempt: task.retryCount + 1, final: true))
  }
}

extension Record {
  /// Sets what is known of an ended task.
  mutating func note(_ task: EndedTask) {
    endedTasks.removeAll { $0.id == task.id }
    endedTasks.append(task)
  }
}
