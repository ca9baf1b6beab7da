/// Changes that a person asks for by hand: delete, retry, analytics. Each is a small run of its own, with the lock, the
/// recovery and the commit of one.
public struct Changes {
  private let workspace: Workspace
  private let now: Timestamp

  /// Changes of a workspace, at a moment.
  public init(_ workspace: Workspace, now: Timestamp = .now) {
    self.workspace = workspace
    self.now = now
  }

  /// What became of one product.
  public enum Outcome: Equatable, Sendable {
    /// A task of this type waits for the plugin now.
    case enqueued(String)
    /// It was never on Vinted, and is marked deleted.
    case deleted
    /// Its open task has to end first; the change waits in the record.
    case waits
    /// There is nothing to do.
    case nothing
    /// The store has no such product.
    case unknown
    /// Its numbers are saved.
    case saved
  }

  /// Takes products down.
  public func delete(_ ids: [Int]) throws -> [(id: Int, outcome: Outcome)] {
    try change(ids) { record, ledger in
      switch EnqueueRules.remove(&record, now: now) {
      case .unchanged: return .nothing
      case .waiting: return .waits
      case .removed(let cancelled):
        if let cancelled { try ledger.close(cancelled) }
        return .deleted
      case .enqueue(let type):
        try ledger.enqueue(type, for: &record)
        return .enqueued(type.rawValue)
      }
    }
  }

  /// Makes new tasks of those that have failed or timed out.
  public func retry(_ ids: [Int]) throws -> [(id: Int, outcome: Outcome)] {
    try change(ids) { record, ledger in
      guard let type = EnqueueRules.retry(&record, now: now) else { return .nothing }
      try ledger.enqueue(type, for: &record)
      return .enqueued(type.rawValue)
    }
  }

  /// The products whose last task has failed or timed out.
  public func failed() throws -> [Int] {
    var ids: [Int] = []
    try StoreReader(workspace.disk).forEachProduct { product in
      let status = product.record.task?.status
      if status == .failed || status == .timeout { ids.append(product.id) }
    }
    return ids
  }

  /// Sets numbers of a product; nil leaves one as it is.
  public func setAnalytics(
    _ id: Int, views: Int?, favourites: Int?, conversations: Int?
  ) throws -> Outcome {
    let rules = ResultRules(maximumTries: 1, now: now)
    let numbers = PluginResult.AnalyticsChange(
      productID: id, views: views, favourites: favourites, conversations: conversations)
    return try change([id]) { record, _ in
      _ = rules.apply(numbers, to: &record)
      return .saved
    }[0].outcome
  }

  private func change(
    _ ids: [Int], _ apply: (inout Record, Ledger) throws -> Outcome
  ) throws -> [(id: Int, outcome: Outcome)] {
    let lock = try WorkspaceLock(workspace.disk)
    defer { withExtendedLifetime(lock) {} }
    let point = try Recovery(disk: workspace.disk, now: now).recover()
    let ledger = try Ledger(workspace.disk, workspace.settings, point: point, now: now, isDryRun: false)
    var outcomes: [(id: Int, outcome: Outcome)] = []
    for id in ids {
      guard var record = try ledger.store.record(id) else {
        outcomes.append((id, .unknown))
        continue
      }
      let outcome = try apply(&record, ledger)
      outcomes.append((id, outcome))
      if outcome != .nothing {
        record.updatedAt = now
        ledger.save(record)
        ledger.countItem()
      }
      ledger.store.release()
      if ledger.batchItems >= workspace.settings.batchSize { try ledger.commit() }
    }
    try ledger.finish({ _ in }, didSomething: false)
    return outcomes
  }
}
