/// Moves for what a plugin answers, or does not answer.
extension Lifecycle {
  func claimed(_ move: LifecycleTable.Move, _ time: Timestamp, _ record: inout Record) -> Outcome {
    guard move == .note else { return .nothing(.noted) }
    record.noteClaim(at: time)
    return Outcome(effect: .noted)
  }

  func waitedTooLong(_ move: LifecycleTable.Move, _ record: inout Record) -> Outcome {
    guard move == .giveUp, let task = record.task else { return .nothing(.noted) }
    record.endTask(as: .timeout)
    record.status = .error
    return Outcome(
      effect: .failed, ended: task,
      errors: [
        entry(
          record, task, ErrorType.timeout, "no plugin took the task in time", details: "{\"claimed\": false}",
          attempt: task.retryCount + 1, final: true)
      ])
  }

  func timedOut(_ move: LifecycleTable.Move, _ record: inout Record) -> Outcome {
    guard let task = record.task else { return .nothing(.noted) }
    let error = entry(
      record, task, ErrorType.timeout,
      move == .look
        ? "a plugin took the task and did not answer; a task looks on Vinted"
        : "a plugin took the task and did not answer; it is done again", details: "{\"claimed\": true}",
      attempt: task.retryCount + 1)
    switch move {
    case .look: return look(as: .timeout, error, .noted, &record)
    case .again:
      record.task?.isInDoubt = true
      return again(error, .noted, &record)
    default: return .nothing(.noted)
    }
  }

  func succeeded(
    _ move: LifecycleTable.Move, _ success: PluginResult.Success, _ record: inout Record
  ) -> Outcome {
    guard move == .finish, let task = record.task else { return .nothing(.duplicate) }
    switch record.situation {
    case .publish:
      record.goLive(as: success, at: now)
      record.follow(success)
      record.endTask(as: .success)
      return finished(.published, task, &record, leftOut(success, task, record))
    case .update:
      if let update = record.update { record.listing = update }
      record.update = nil
      record.follow(success)
      record.url = success.url ?? record.url
      record.imageIDs = success.imageIDs ?? record.imageIDs
      record.status = .published
      record.endTask(as: .success)
      return finished(.updated, task, &record, leftOut(success, task, record))
    case .delete, .deleteAgain:
      let waiting = record.waiting
      record.endTask(as: .success)
      record.markDeleted(now, byHand: record.removedByHand)
      if case .content = waiting { record.waiting = waiting }
      return finished(.deleted, task, &record)
    case .tidy:
      record.surplus.removeAll { $0 == task.surplus }
      record.endTask(as: .success)
      return finished(.deleted, task, &record)
    default: return .nothing(.duplicate)
    }
  }

  private func finished(
    _ effect: Outcome.Effect, _ task: RecordTask, _ record: inout Record, _ errors: [ErrorEntry] = []
  ) -> Outcome {
    Outcome(effect: effect, ended: task, next: next(&record), errors: errors)
  }

  /// Reports what the listing does not have, though nobody must do anything.
  private func leftOut(_ success: PluginResult.Success, _ task: RecordTask, _ record: Record) -> [ErrorEntry] {
    if success.leftOut.isEmpty { return [] }
    return [
      entry(
        record, task, ErrorType.leftOut,
        "Vinted's catalogue does not take \(success.leftOut.joined(separator: ", ")); the listing leaves it out")
    ]
  }

  func failed(
    _ move: LifecycleTable.Move, _ failure: PluginResult.Failure, _ record: inout Record
  ) -> Outcome {
    guard var task = record.task, move != .never else { return .nothing(.duplicate) }
    if let attempt = failure.attempt, task.attempts.contains(attempt) { return .nothing(.duplicate) }
    task.attempts.append(failure.attempt ?? task.retryCount + 1)
    if !failure.isUnknown || task.type == .publish { task.retryCount += 1 }
    if failure.isUnknown { task.isInDoubt = true }
    record.task = task
    let error = entry(
      record, task, failure.type, failure.message, details: failure.details,
      attempt: failure.isUnknown ? failure.attempt ?? task.attempts.count : task.retryCount, final: move == .giveUp)
    switch move {
    case .look: return look(as: .timeout, error, .retried, &record)
    case .again: return again(error, .retried, &record)
    default: return giveUp(error, &record)
    }
  }

  /// The task is done again, unless something else is wanted by now. Nothing of a failed task is on Vinted, and a
  /// change or a removal that may have been made does no harm to the next one.
  private func again(_ error: ErrorEntry, _ effect: Outcome.Effect, _ record: inout Record) -> Outcome {
    var outcome = Outcome(effect: effect, again: true, errors: [error])
    guard let task = record.task, let waiting = record.waiting else { return outcome }
    switch (task.type, waiting) {
    case (.publish, .content(let content)):
      record.listing = content
      record.waiting = nil
    case (.update, .content(let content)):
      record.update = content
      record.waiting = nil
    case (.delete, .content) where task.surplus == nil && !task.isInDoubt:
      // It was not taken down, and need not be any more.
      record.endTask(as: .cancelled)
      outcome.again = false
      outcome.ended = task
      outcome.next = next(&record)
    case (.publish, .removal), (.update, .removal):
      record.endTask(as: .failed)
      outcome.again = false
      outcome.ended = task
      outcome.next = next(&record)
    case (.delete, _), (.find, _): break
    }
    return outcome
  }

  private func giveUp(_ error: ErrorEntry, _ record: inout Record) -> Outcome {
    guard let task = record.task else { return .nothing(.duplicate) }
    record.endTask(as: .failed)
    var outcome = Outcome(effect: .failed, ended: task, errors: [error])
    switch task.type {
    case .publish: record.status = .error
    case .find:
      record.status = .error
      return outcome
    case .update: break
    case .delete:
      // It would be the same removal again.
      if task.surplus != nil { return outcome }
      // What is wanted can be listed only after it is certain that the listing is down.
      if task.isInDoubt, case .content = record.waiting { return outcome }
    }
    let hasWaited = record.waiting != nil
    outcome.next = next(&record)
    // Nobody wants any more what was given up: no person must act.
    if hasWaited, outcome.next == nil { record.task?.status = .cancelled }
    return outcome
  }

  /// A publish with an unknown outcome: its task ends, and another one looks.
  private func look(
    as status: RecordTask.Status, _ error: ErrorEntry, _ effect: Outcome.Effect, _ record: inout Record
  ) -> Outcome {
    guard let task = record.task else { return .nothing(.noted) }
    record.tries = max(record.tries + 1, task.retryCount)
    record.endTask(as: status)
    record.status = .pending
    return Outcome(effect: effect, ended: task, next: .find, errors: [error])
  }

  /// It is on Vinted under this number, though no publish has reported so in time.
  func adopted(
    _ success: PluginResult.Success, _ effect: Outcome.Effect, isLate: Bool = true, refreshes: Bool = false,
    _ record: inout Record
  ) -> Outcome {
    let task = record.task
    let isOpen = task?.isOpen ?? false
    let wasRemoved = record.status == .deleted
    record.goLive(as: success, at: now)
    if isLate { record.late = true }
    if isOpen {
      record.endTask(as: task?.type == .find ? .success : .cancelled)
    } else if task?.type == .publish || task?.type == .find {
      // What was given up is done.
      record.task?.status = .success
    }
    var outcome = Outcome(effect: effect, ended: isOpen ? task : nil)
    if wasRemoved {
      record.waiting = .removal(byHand: record.removedByHand)
    } else if refreshes, record.waiting == nil {
      record.update = record.listing
      outcome.next = .update
      return outcome
    }
    outcome.next = next(&record)
    return outcome
  }

  func notFound(_ record: inout Record) -> Outcome {
    guard let task = record.task else { return .nothing(.duplicate) }
    record.endTask(as: .success)
    var outcome = Outcome(effect: .found, ended: task)
    if record.waiting != nil {
      if case .removal = record.waiting {} else { record.tries = 0 }
      outcome.next = next(&record)
    } else if record.tries >= maximumTries {
      // Now it is certain that nothing is there: the publish has failed.
      record.status = .error
      outcome.errors = [
        entry(
          record, task, ErrorType.unknownOutcome,
          "tried \(record.tries) times, each time without an answer, and nothing is on Vinted", attempt: record.tries,
          final: true)
      ]
    } else {
      outcome.next = .publish
    }
    return outcome
  }

  func analytics(_ change: PluginResult.AnalyticsChange, _ record: inout Record) -> Outcome {
    var analytics = record.analytics ?? Record.Analytics(updatedAt: now)
    analytics.views = change.views ?? analytics.views
    analytics.favourites = change.favourites ?? analytics.favourites
    analytics.conversations = change.conversations ?? analytics.conversations
    analytics.updatedAt = now
    record.analytics = analytics
    return Outcome(effect: .analytics)
  }
}
