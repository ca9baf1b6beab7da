/// Moves for what a seller wants from a product.
extension Lifecycle {
  func came(
    _ move: LifecycleTable.Move, _ content: Payload, _ hash: Text, _ kind: Event.Kind, _ record: inout Record
  ) -> Outcome {
    let situation = record.situation
    var outcome = want(move, content, hash, &record)
    switch situation {
    case .sold: outcome.notice = .alreadySold
    case .takenDown: outcome.notice = kind == .unchanged ? .takenDown : .listedAgain
    default: break
    }
    return outcome
  }

  func repriced(_ move: LifecycleTable.Move, _ price: Money, _ record: inout Record) -> Outcome {
    if move == .keep || price == record.listing.price { return .nothing(.unchanged) }
    return change(record.listing.priced(price), record.contentHash, &record)
  }

  func relisted(
    _ move: LifecycleTable.Move, _ content: Payload?, _ hash: Text?, _ record: inout Record
  ) -> Outcome {
    want(move, content ?? record.update ?? record.listing, hash ?? record.contentHash, &record)
  }

  func retried(
    _ move: LifecycleTable.Move, _ content: Payload?, _ hash: Text?, _ record: inout Record
  ) -> Outcome {
    if move == .keep { return .nothing(.unchanged) }
    record.tries = 0
    if let hash { record.contentHash = hash }
    if let waiting = record.waiting, case .content = waiting, let content { record.waiting = .content(content) }
    guard move == .update else {
      return want(move, content ?? record.listing, record.contentHash, &record, keepsWaiting: true)
    }
    // A task that was given up begins again: the removal of a listing, or a change.
    if record.isRemovalInDoubt {
      record.status = .published
      return Outcome(effect: .begun(.delete), next: .delete)
    }
    if !record.surplus.isEmpty || record.waiting != nil {
      guard let type = next(&record) else {
        record.task?.status = .cancelled
        return Outcome(effect: .unchanged)
      }
      record.status = .published
      return Outcome(effect: .begun(type), next: type)
    }
    record.status = .published
    if record.task?.type == .delete { return Outcome(effect: .begun(.delete), next: .delete) }
    record.update = content ?? record.update ?? record.listing
    return Outcome(effect: .begun(.update), next: .update)
  }

  /// The content is what the seller wants on Vinted.
  private func want(
    _ move: LifecycleTable.Move, _ content: Payload, _ hash: Text, _ record: inout Record, keepsWaiting: Bool = false
  ) -> Outcome {
    switch move {
    case .publish:
      if let task = record.task, task.isOpen, task.status == .queued {
        record.listing = content
        record.contentHash = hash
        return Outcome(effect: .waits)
      }
      let ended = record.cancelTask()
      record.publishAgain(content, hash: hash)
      return Outcome(
        effect: ended == nil ? .begun(.publish) : .waits, ended: ended, next: .publish, takesPlace: ended != nil)
    case .update: return change(content, hash, &record)
    case .look:
      if !keepsWaiting { record.waiting = .content(content) }
      record.contentHash = hash
      record.status = .pending
      return Outcome(effect: .begun(.find), next: .find)
    case .wait:
      record.waiting = .content(content)
      record.contentHash = hash
      return Outcome(effect: .waits)
    default: return .nothing(.unchanged)
    }
  }

  /// Changes a live listing; an open task for something else has been taken back.
  private func change(_ content: Payload, _ hash: Text, _ record: inout Record) -> Outcome {
    record.contentHash = hash
    record.waiting = nil
    record.removedByHand = false
    record.status = .published
    if let task = record.task, task.status == .queued, task.type == .update {
      record.update = content
      return Outcome(effect: .waits)
    }
    // Its removal was given up, but may have been done: it is done once more; then the wanted content is listed.
    if record.isRemovalInDoubt {
      record.waiting = .content(content)
      return Outcome(effect: .waits, next: .delete)
    }
    let wasToGo = record.task.map { $0.type == .delete && $0.surplus == nil && $0.status != .success } ?? false
    let ended = record.cancelTask()
    // It was about to be taken down and now is not: nothing of it has changed.
    if wasToGo, record.shows(content) {
      record.update = nil
      record.task?.status = .cancelled
      return Outcome(effect: .waits, ended: ended)
    }
    record.update = content
    let takesPlace = ended?.type == .update
    return Outcome(effect: takesPlace ? .waits : .begun(.update), ended: ended, next: .update, takesPlace: takesPlace)
  }

  func removed(_ move: LifecycleTable.Move, _ byHand: Bool, _ record: inout Record) -> Outcome {
    switch move {
    case .drop: return dropped(byHand: byHand, &record)
    case .takeDown:
      let ended = record.cancelTask()
      record.waiting = nil
      record.status = .published
      record.removedByHand = byHand
      return Outcome(effect: .begun(.delete), ended: ended, next: .delete)
    case .look:
      record.waiting = .removal(byHand: byHand)
      record.status = .pending
      return Outcome(effect: .begun(.find), next: .find)
    case .wait:
      if record.isOnItsWayDown {
        // Its removal is under way already.
        if record.waiting == nil { return .nothing(.unchanged) }
        record.waiting = nil
        record.removedByHand = byHand
        return Outcome(effect: .waits)
      }
      if case .removal = record.waiting { return .nothing(.unchanged) }
      record.waiting = .removal(byHand: byHand)
      return Outcome(effect: .waits)
    default: return .nothing(.unchanged)
    }
  }

  private func dropped(byHand: Bool, _ record: inout Record) -> Outcome {
    let ended = record.cancelTask()
    record.markDeleted(now, byHand: byHand)
    return Outcome(effect: .dropped, ended: ended)
  }
}

extension Payload {
  func isSame(as other: Payload) -> Bool {
    title == other.title && description == other.description && price == other.price
      && mappedAttributes == other.mappedAttributes && productData == other.productData
  }
}
