/// Answers to tasks that have ended: late, repeated, or in conflict with what is known.
extension Lifecycle {
  func late(_ event: Event, _ id: Int, _ record: inout Record) -> Outcome {
    let task = record.knownTask(id)
    switch event {
    case .succeeded(let success, _):
      switch task.type {
      case .publish: return latePublish(success, task, &record)
      case .update: return lateUpdate(success, task, &record)
      case .delete: return lateDelete(task, &record)
      case .find: return .nothing(.duplicate)
      }
    case .found(let success, _):
      guard let vintedID = success.vintedID, record.isLive, record.vintedID != vintedID else {
        return .nothing(.duplicate)
      }
      return .nothing(.conflict, duplicateListing(record, task, record.vintedID, vintedID))
    case .failed(let failure, _): return lateFailure(failure, task, &record)
    default: return .nothing(.duplicate)
    }
  }

  private func latePublish(
    _ success: PluginResult.Success, _ task: EndedTask, _ record: inout Record
  ) -> Outcome {
    let vintedID = success.vintedID ?? 0
    if task.status == .success {
      let first = task.vintedID ?? record.vintedID
      if first == nil || first == vintedID { return .nothing(.duplicate) }
      return .nothing(.conflict, duplicateListing(record, task, first, vintedID))
    }
    if record.isLive, record.vintedID != vintedID {
      // Meanwhile another task has listed the product: there are two listings now.
      return .nothing(.conflict, duplicateListing(record, task, record.vintedID, vintedID))
    }
    record.note(EndedTask(id: task.id, type: .publish, status: .success, vintedID: vintedID))
    // Its listing was found without this answer, and has been taken down or sold since.
    if !record.isLive, record.vintedID == vintedID || record.formerIDs.contains(vintedID) {
      return Outcome(effect: .duplicate)
    }
    if record.isLive {
      record.late = true
      return Outcome(effect: .late)
    }
    // What a newer task should list becomes a change of the listing that is there.
    let isNewer = record.task.map { $0.isOpen && $0.type == .publish } ?? false
    // The answer to a withdrawn task is not late: its plugin had the task before.
    let isLate = task.status != .cancelled
    return adopted(success, isLate ? .late : .published, isLate: isLate, refreshes: isNewer, &record)
  }

  func duplicateListing(_ record: Record, _ task: EndedTask, _ first: Int?, _ second: Int) -> ErrorEntry {
    ErrorEntry(
      productID: record.productID, vintedProductID: record.vintedProductID, taskID: task.id,
      operation: task.type.operation, type: ErrorType.duplicateListing,
      message: "the product is on Vinted twice: as \(first.map(String.init) ?? "?") and as \(second); "
        + "the younger listing is taken down when the next wardrobe shows both")
  }

  private func lateUpdate(_ success: PluginResult.Success, _ task: EndedTask, _ record: inout Record) -> Outcome {
    guard task.status != .success, task.status != .cancelled else { return .nothing(.duplicate) }
    record.note(EndedTask(id: task.id, type: .update, status: .success, vintedID: record.vintedID))
    record.late = true
    guard record.task?.id == task.id, record.isLive else { return Outcome(effect: .late) }
    // It was given up, but the plugin has done it.
    record.task?.status = .success
    if let update = record.update { record.listing = update }
    record.update = nil
    record.url = success.url ?? record.url
    record.status = .published
    return Outcome(effect: .late, next: next(&record))
  }

  private func lateDelete(_ task: EndedTask, _ record: inout Record) -> Outcome {
    guard task.status != .success, task.status != .cancelled, record.isLive else { return .nothing(.duplicate) }
    if let surplus = record.surplus.first(where: { $0 == task.vintedID }) {
      record.surplus.removeAll { $0 == surplus }
      record.note(EndedTask(id: task.id, type: .delete, status: .success, vintedID: surplus))
      return Outcome(effect: .late)
    }
    var outcome = Outcome(effect: .late)
    let isCurrent = record.task?.id == task.id
    if !isCurrent, let open = record.cancelTask() {
      // A newer task is for a listing that has gone: its content is listed again.
      if let update = record.update { record.waiting = record.waiting ?? .content(update) }
      outcome.ended = open
    }
    record.note(EndedTask(id: task.id, type: .delete, status: .success, vintedID: nil))
    if isCurrent { record.task?.status = .success }
    let waiting = record.waiting
    record.markDeleted(now, byHand: record.removedByHand)
    record.late = true
    if case .content = waiting { record.waiting = waiting }
    outcome.next = next(&record)
    return outcome
  }

  private func lateFailure(
    _ failure: PluginResult.Failure, _ task: EndedTask, _ record: inout Record
  ) -> Outcome {
    switch task.status {
    case .success:
      return .nothing(
        .conflict,
        ErrorEntry(
          productID: record.productID, vintedProductID: record.vintedProductID, taskID: task.id,
          operation: task.type.operation, type: ErrorType.conflict,
          message: "a failure came after the task had succeeded: \(failure.message)", details: failure.details,
          attempt: failure.attempt))
    // A task looks for its listing already, or a newer task is under way.
    case .timeout:
      return .nothing(
        .late,
        ErrorEntry(
          productID: record.productID, vintedProductID: record.vintedProductID, taskID: task.id,
          operation: task.type.operation, type: failure.type, message: failure.message, details: failure.details,
          attempt: failure.attempt))
    case .failed, .cancelled, .pending, .queued: return .nothing(.duplicate)
    }
  }
}
