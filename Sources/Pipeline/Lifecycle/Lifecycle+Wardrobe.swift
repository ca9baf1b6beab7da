/// Moves for what the seller's wardrobe on Vinted shows.
extension Lifecycle {
  /// A listing of the product can be bought, or could if the seller showed it.
  func seenLive(_ move: LifecycleTable.Move, _ item: Wardrobe.Item, _ record: inout Record) -> Outcome {
    let isKnown = record.isLive && record.vintedID == item.vintedID
    let isFormer = record.formerIDs.contains(item.vintedID)
    // It was taken down, or another listing replaced it, and it is there again or still.
    if isFormer, !record.isLive || record.vintedID != item.vintedID { return takeDownToo(item, &record) }
    switch move {
    case .adopt: return seenAdopted(item, &record)
    case .takeDown:
      guard record.deletedAt.map({ item.readAt.seconds > $0.seconds + Wardrobe.delay }) ?? true else {
        return .nothing(.noted)
      }
      // The listing that was taken down is still there.
      record.vintedID = item.vintedID
      record.deletedAt = nil
      record.status = .published
      note(item, in: &record)
      return Outcome(effect: .begun(.delete), next: .delete)
    default:
      guard isKnown else { return takeDownToo(item, &record) }
      return Outcome(effect: .noted, changes: note(item, in: &record))
    }
  }

  private func seenAdopted(_ item: Wardrobe.Item, _ record: inout Record) -> Outcome {
    // A wardrobe that was read before the sale, or before the removal, is no news.
    let ended = record.soldAt ?? record.deletedAt
    if let ended, item.readAt.seconds <= ended.seconds + Wardrobe.delay { return .nothing(.noted) }
    let isSame = item.price == record.listing.price && record.listing.hasTitle(item.title)
    let wasSoldOrGone = record.status == .sold || record.status == .deleted
    if wasSoldOrGone, record.status == .deleted, !record.isGone {
      // A person took it down with our command; it is still there.
      record.vintedID = item.vintedID
      (record.deletedAt, record.status) = (nil, .published)
      note(item, in: &record)
      return Outcome(effect: .begun(.delete), next: .delete)
    }
    let url = item.url
    if wasSoldOrGone {
      (record.status, record.soldAt, record.deletedAt, record.removedByHand) = (.pending, nil, nil, false)
    }
    let outcome = adopted(
      PluginResult.Success(vintedID: item.vintedID, url: url, imageIDs: nil), .late, refreshes: !isSame, &record)
    note(item, in: &record)
    return outcome
  }

  /// A second listing of a product: the younger one, which has the higher number, is taken down.
  private func takeDownToo(_ item: Wardrobe.Item, _ record: inout Record) -> Outcome {
    guard let known = record.isLive ? record.vintedID : nil else {
      // The product itself is not on Vinted: this listing goes completely.
      if record.surplus.contains(item.vintedID) { return .nothing(.noted) }
      record.surplus.append(item.vintedID)
      return twice(item, nil, &record)
    }
    let younger = max(known, item.vintedID)
    if record.surplus.contains(younger) { return .nothing(.noted) }
    if younger == known {
      record.vintedID = item.vintedID
      record.url = item.url
    }
    record.surplus.append(younger)
    return twice(item, known, &record)
  }

  private func twice(_ item: Wardrobe.Item, _ known: Int?, _ record: inout Record) -> Outcome {
    let error = entry(
      record, record.task, ErrorType.duplicateListing,
      known.map {
        "the product is on Vinted twice: as \(min($0, item.vintedID)) and as \(max($0, item.vintedID)); "
          + "\(max($0, item.vintedID)) is taken down"
      } ?? "a former listing of the product, \(item.vintedID), is on Vinted again; it is taken down")
    var outcome = Outcome(effect: .noted, errors: [error])
    if !(record.task?.isOpen ?? false) { outcome.next = next(&record) }
    return outcome
  }

  func seenSold(_ move: LifecycleTable.Move, _ item: Wardrobe.Item, _ record: inout Record) -> Outcome {
    if record.surplus.contains(item.vintedID) {
      // One of two listings was sold: it needs no removal.
      record.surplus.removeAll { $0 == item.vintedID }
      let ended = record.task?.surplus == item.vintedID ? record.cancelTask() : nil
      return Outcome(effect: .noted, ended: ended, next: ended == nil ? nil : next(&record))
    }
    guard move == .sell, !record.formerIDs.contains(item.vintedID) || record.vintedID == item.vintedID else {
      return .nothing(.noted)
    }
    if record.isLive, record.vintedID != item.vintedID { return .nothing(.noted) }
    let ended = record.cancelTask()
    record.vintedID = item.vintedID
    record.url = item.url ?? record.url
    record.publishedAt = record.publishedAt ?? now
    record.status = .sold
    record.soldAt = now
    record.deletedAt = nil
    (record.update, record.waiting) = (nil, nil)
    note(item, in: &record)
    var outcome = Outcome(effect: .noted, ended: ended)
    if !record.surplus.isEmpty { outcome.next = .delete }
    return outcome
  }

  /// A complete wardrobe that was read after the listing was made does not have it.
  func missing(
    _ move: LifecycleTable.Move, _ readAt: Timestamp, _ believedAfter: Int, _ record: inout Record
  ) -> Outcome {
    // The same wardrobe again is not a second one.
    guard move == .lose, record.missedAt.map({ $0 < readAt }) ?? true else { return .nothing(.noted) }
    record.missed += 1
    record.missedAt = readAt
    if record.missed < believedAfter { return Outcome(effect: .noted) }
    let last = record.task
    let isOurs = last.map {
      $0.type == .delete && $0.surplus == nil && $0.status != .success && $0.status != .cancelled
    }
    let wasGoing = record.isToGo || isOurs ?? false
    // Our task removed it: what has waited for that comes now.
    let waiting = isOurs ?? false ? record.waiting : nil
    let byHand = !wasGoing || record.removedByHand
    let ended = record.cancelTask()
    let error = entry(
      record, ended ?? last, ErrorType.gone,
      "\(record.missed) wardrobes in a row do not have listing \(record.vintedID ?? 0): it was removed on Vinted")
    record.markDeleted(now, byHand: byHand)
    record.isGone = !wasGoing
    (record.missed, record.missedAt) = (0, nil)
    record.waiting = waiting
    return Outcome(
      effect: .noted, ended: ended, next: next(&record), errors: wasGoing ? [] : [error])
  }

  /// Sets what the wardrobe says of a listing; false if it says nothing new.
  @discardableResult
  func note(_ item: Wardrobe.Item, in record: inout Record) -> Bool {
    var hasChanged = record.missed != 0 || record.onVinted != item.status
    (record.missed, record.missedAt) = (0, nil)
    record.onVinted = item.status
    let old = record.analytics
    if item.views ?? old?.views ?? 0 != old?.views ?? 0
      || item.favourites ?? old?.favourites ?? 0 != old?.favourites ?? 0
    {
      hasChanged = true
      record.analytics = Record.Analytics(
        views: item.views ?? old?.views ?? 0, favourites: item.favourites ?? old?.favourites ?? 0,
        conversations: old?.conversations ?? 0, updatedAt: now)
    }
    return hasChanged
  }
}
