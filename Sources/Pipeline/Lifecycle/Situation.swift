/// The state of a product in its life: what is known of Vinted, and how far its task has come.
enum Situation: Hashable, CaseIterable {
  /// It is not on Vinted; a task lists it.
  case publish(Hold)
  /// Nobody knows whether it is on Vinted; a task looks.
  case find(Hold)
  /// It is on Vinted; a task changes it.
  case update(Hold)
  /// It is on Vinted; a task takes it down.
  case delete(Hold)
  /// A task takes it down once more, and no plugin has the task yet: nobody knows whether the first time worked.
  case deleteAgain
  /// It was on Vinted more than once; a task takes the younger listing down.
  case tidy(Hold)
  /// It is on Vinted, as wanted.
  case live
  /// It is on Vinted, and its last change was given up: a person must act.
  case stuck
  /// It is not on Vinted, and listing it was given up: a person must act.
  case failed
  /// Nobody knows whether it is on Vinted, and looking was given up: a person must act.
  case unsure
  case sold
  /// Taken down by a product file.
  case deleted
  /// Taken down by a person, here or on Vinted.
  case takenDown

  /// Who has the task.
  enum Hold: Hashable, CaseIterable {
    /// The store: it has no file yet.
    case queued
    /// The outbox: no plugin has taken it.
    case open
    /// A plugin.
    case claimed
  }

  static let allCases: [Situation] =
    [Situation.publish, find, update, delete, tidy].flatMap { make in Hold.allCases.map(make) }
    + [.deleteAgain, .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown]

  /// The hold of its open task; nil if there is none.
  var hold: Hold? {
    switch self {
    case .publish(let hold), .find(let hold), .update(let hold), .delete(let hold), .tidy(let hold): hold
    case .deleteAgain: .open
    case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: nil
    }
  }

  /// As docs/lifecycle.md names it.
  var name: String {
    switch self {
    case .publish(let hold): "publish \(hold)"
    case .find(let hold): "find \(hold)"
    case .update(let hold): "update \(hold)"
    case .delete(let hold): "delete \(hold)"
    case .tidy(let hold): "tidy \(hold)"
    case .deleteAgain: "delete again"
    case .live: "live"
    case .stuck: "stuck"
    case .failed: "failed"
    case .unsure: "unsure"
    case .sold: "sold"
    case .deleted: "deleted"
    case .takenDown: "taken down"
    }
  }
}

extension Record {
  /// The state of the product in its life.
  var situation: Situation {
    if let task, task.isOpen {
      let hold: Situation.Hold = task.status == .queued ? .queued : task.claimedAt == nil ? .open : .claimed
      switch task.type {
      case .publish: return .publish(hold)
      case .find: return .find(hold)
      case .update: return .update(hold)
      case .delete where task.surplus != nil: return .tidy(hold)
      case .delete: return task.isInDoubt && hold != .claimed ? .deleteAgain : .delete(hold)
      }
    }
    switch status {
    case .sold: return .sold
    case .deleted: return removedByHand ? .takenDown : .deleted
    case .pending, .published, .error: break
    }
    if isLive { return task.map { $0.status == .failed || $0.status == .timeout } ?? false ? .stuck : .live }
    return task?.type == .find ? .unsure : .failed
  }
}
