/// The steps that the moves of a lifecycle are made of.
extension Record {
  /// Whether it must be taken down: its removal is under way, waits, or was given up.
  var isToGo: Bool {
    if case .removal = waiting { return true }
    guard waiting == nil, let task, task.type == .delete, task.surplus == nil else { return false }
    return task.isOpen || situation == .stuck
  }

  /// Whether Vinted certainly shows this content.
  func shows(_ content: Payload) -> Bool { !isListingInDoubt && content.isSame(as: listing) }

  /// Whether a task takes its own listing down, not a surplus one.
  var isOnItsWayDown: Bool { hasOpenTask && task?.type == .delete && task?.surplus == nil }

  /// Whether a removal ended, and nobody knows whether it was made.
  var isRemovalInDoubt: Bool {
    task.map { $0.type == .delete && $0.surplus == nil && $0.isInDoubt && $0.status != .success } ?? false
  }

  /// Begins again as a product that is not on Vinted.
  mutating func publishAgain(_ content: Payload, hash: Text) {
    if let vintedID { formerIDs.append(vintedID) }
    listing = content
    contentHash = hash
    status = .pending
    (vintedID, url, imageIDs, onVinted) = (nil, nil, nil, nil)
    (publishedAt, soldAt, deletedAt) = (nil, nil, nil)
    (update, waiting) = (nil, nil)
    (late, removedByHand, isGone, isListingInDoubt) = (false, false, false, false)
    (tries, missed, missedAt) = (0, 0, nil)
  }

  /// It is on Vinted.
  mutating func goLive(as success: PluginResult.Success, at now: Timestamp) {
    vintedID = success.vintedID
    url = success.url ?? url
    imageIDs = success.imageIDs ?? imageIDs
    publishedAt = now
    status = .published
    deletedAt = nil
    (tries, missed, missedAt) = (0, 0, nil)
  }

  /// The listing is as Vinted took it.
  mutating func follow(_ success: PluginResult.Success) {
    if let learned = success.learned {
      listing = Payload(listing, attributes: learned.attributes)
      contentHash = learned.hash ?? contentHash
    }
    if let title = success.title { listing = Payload(listing, writtenTitle: title) }
  }

  /// A soft delete: the record stays.
  mutating func markDeleted(_ now: Timestamp, byHand: Bool) {
    status = .deleted
    deletedAt = now
    removedByHand = byHand
    (update, waiting) = (nil, nil)
  }

  /// A plugin has its task.
  mutating func noteClaim(at time: Timestamp) { task?.claimedAt = time }

  /// Ends the task: it goes into the history, and remains as the last one.
  mutating func endTask(as status: RecordTask.Status) {
    guard var ended = task else { return }
    if ended.type == .update {
      isListingInDoubt = status != .success && (isListingInDoubt || ended.isInDoubt || ended.claimedAt != nil)
    }
    ended.status = status
    task = ended
    // A task that never left the queue has no number that an answer could name.
    if ended.id == 0 { return }
    note(
      EndedTask(
        id: ended.id, type: ended.type, status: status,
        vintedID: ended.surplus ?? (status == .success ? vintedID : nil)))
  }

  /// Ends an open task that is not needed any more; returns it as it was, nil if there is none.
  mutating func cancelTask() -> RecordTask? {
    guard let open = task, open.isOpen else { return nil }
    endTask(as: .cancelled)
    return open
  }

  /// Sets what is known of an ended task.
  mutating func note(_ task: EndedTask) {
    endedTasks.removeAll { $0.id == task.id }
    endedTasks.append(task)
    // Results of older tasks count as repeated ones.
    if endedTasks.count > Record.longestHistory { endedTasks.removeFirst() }
  }

  /// A task of the record: the last one, one of its history, or one so old that it must have ended.
  func knownTask(_ id: Int) -> EndedTask {
    if let ended = ended(id) { return ended }
    if let task, task.id == id { return EndedTask(id: id, type: task.type, status: task.status, vintedID: nil) }
    return EndedTask(id: id, type: .publish, status: .success, vintedID: vintedID)
  }
}
