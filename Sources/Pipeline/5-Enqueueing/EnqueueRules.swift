/// What a product that comes in makes of the record that is there: one open task per product at any time.
///
/// Pure: it changes the record in hand and says what has to be enqueued; nothing is written here.
enum EnqueueRules {
  /// What happened to a product.
  enum Decision: Equatable {
    /// A task of this type is to be enqueued for it.
    case enqueue(TaskType)
    case unchanged
    /// The change stays in the record until the open task has ended.
    case waiting
    /// Taken down without a task, since it never was on Vinted; an open task has been cancelled.
    case removed(cancelled: RecordTask?)

    static func == (a: Decision, b: Decision) -> Bool {
      switch (a, b) {
      case (.enqueue(let a), .enqueue(let b)): a == b
      case (.unchanged, .unchanged), (.waiting, .waiting): true
      case (.removed(let a), .removed(let b)): a?.id == b?.id
      default: false
      }
    }
  }

  /// The product came with this content.
  static func take(_ content: Payload, hash: Text, into record: inout Record) -> Decision {
    if record.status == .deleted {
      record.publishAnew(content, hash: hash)
      return .enqueue(.publish)
    }
    var removalWaits = false
    if case .removal = record.waiting { removalWaits = true }
    let deleteIsOpen = record.hasOpenTask && record.task?.type == .delete
    if hash == record.contentHash, !removalWaits, !deleteIsOpen || record.waiting != nil { return .unchanged }
    record.contentHash = hash
    if record.hasOpenTask {
      record.waiting = .content(content)
      return .waiting
    }
    record.waiting = nil
    if record.isLive {
      record.update = content
      // An error that its last task may have left is being worked on.
      record.status = .published
      return .enqueue(.update)
    }
    record.listing = content
    record.status = .pending
    return .enqueue(.publish)
  }

  /// The product is to be taken down.
  static func remove(_ record: inout Record, now: Timestamp) -> Decision {
    if record.status == .deleted { return .unchanged }
    if let task = record.task, record.hasOpenTask {
      if task.type == .delete {
        let changed = record.waiting != nil
        record.waiting = nil
        return changed ? .waiting : .unchanged
      }
      if record.isLive {
        if case .removal = record.waiting { return .unchanged }
        record.waiting = .removal
        return .waiting
      }
      record.endTask(as: .cancelled)
      record.markDeleted(now)
      return .removed(cancelled: task)
    }
    record.waiting = nil
    if record.isLive {
      record.status = .published
      return .enqueue(.delete)
    }
    record.markDeleted(now)
    return .removed(cancelled: nil)
  }

  /// The record's task has ended: what has waited comes now. nil where nothing has.
  static func afterTask(_ record: inout Record, now: Timestamp) -> TaskType? {
    guard !record.hasOpenTask, let waiting = record.waiting else { return nil }
    record.waiting = nil
    switch waiting {
    case .removal:
      if record.isLive { return .delete }
      if record.status != .deleted { record.markDeleted(now) }
      return nil
    case .content(let content):
      if record.isLive {
        if content.isSame(as: record.listing) { return nil }
        record.update = content
        return .update
      }
      record.publishAnew(content, hash: record.contentHash)
      return .publish
    }
  }

  /// A person asks to try again what has failed or timed out; nil where there is nothing to try.
  static func retry(_ record: inout Record, now: Timestamp) -> TaskType? {
    guard !record.hasOpenTask, let task = record.task, task.status == .failed || task.status == .timeout else {
      return nil
    }
    if let waiting = afterTask(&record, now: now) { return waiting }
    switch task.type {
    case .publish:
      if record.isLive || record.status == .deleted { return nil }
      record.status = .pending
    case .update:
      if !record.isLive || record.update == nil { return nil }
      record.status = .published
    case .delete:
      if !record.isLive { return nil }
      record.status = .published
    }
    return task.type
  }
}

extension Record {
  /// Begins again as a product that is not on Vinted.
  mutating func publishAnew(_ content: Payload, hash: Text) {
    listing = content
    contentHash = hash
    status = .pending
    (vintedID, url, imageIDs, publishedAt, deletedAt, update, waiting) = (nil, nil, nil, nil, nil, nil, nil)
    late = false
  }

  /// A soft delete: the record stays.
  mutating func markDeleted(_ now: Timestamp) {
    status = .deleted
    deletedAt = now
    (update, waiting) = (nil, nil)
  }
}

extension Payload {
  func isSame(as other: Payload) -> Bool {
    title == other.title && description == other.description && price == other.price
      && mappedAttributes == other.mappedAttributes && productData == other.productData
  }
}
