/// Changes that a person asks for by hand: delete, retry, relist, analytics. Each is a small run of its own, with a
/// run's lock, recovery and commit.
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
    /// A task of this type is made: it is in the outbox or queued. What is wrong with its photos is said, a line each:
    /// the browser needs them.
    case enqueued(String, photos: [String] = [])
    /// It was never on Vinted, and is marked deleted.
    case deleted
    /// Its open task must end first; the change waits in the record.
    case waits
    /// There is nothing to do.
    case nothing
    /// The store has no such product.
    case unknown
    /// Its numbers are saved.
    case saved
    /// With today's settings and tables it cannot be listed; one line for each reason.
    case refused([String])
  }

  /// Takes products down.
  public func delete(_ ids: [Int]) throws -> [(id: Int, outcome: Outcome)] {
    try change(ids) { record, ledger in try apply(.removed(byHand: true), to: &record, ledger) }
  }

  /// Makes new tasks for those that were given up, with the listing that today's tables and settings make.
  public func retry(_ ids: [Int]) throws -> [(id: Int, outcome: Outcome)] {
    let preparation = Preparation(settings: workspace.settings, tables: workspace.tables)
    let photos = PhotoCheck(workspace.disk, workspace.settings)
    return try change(ids) { record, ledger in
      switch record.situation {
      case .failed, .unsure, .stuck: break
      default: return .nothing
      }
      preparation.reset()
      switch preparation.relisted(record, photos) {
      case .refused(let reasons): return .refused(reasons)
      case .listing(let content, let hash, let photos):
        let priced = price(content, of: &record)
        return try apply(.retried(priced, hash: hash), to: &record, ledger, photos: photos)
      case .asItWas: return try apply(.retried(nil, hash: nil), to: &record, ledger)
      }
    }
  }

  /// Lists products again that were sold or taken down.
  public func relist(_ ids: [Int]) throws -> [(id: Int, outcome: Outcome)] {
    let preparation = Preparation(settings: workspace.settings, tables: workspace.tables)
    let photos = PhotoCheck(workspace.disk, workspace.settings)
    return try change(ids) { record, ledger in
      if LifecycleTable.move(.relisted, in: record.situation) == .keep { return .nothing }
      preparation.reset()
      switch preparation.relisted(record, photos) {
      case .refused(let reasons): return .refused(reasons)
      case .listing(let content, let hash, let photos):
        let priced = price(content, of: &record)
        return try apply(.relisted(priced, hash: hash), to: &record, ledger, photos: photos)
      case .asItWas: return try apply(.relisted(nil, hash: nil), to: &record, ledger)
      }
    }
  }

  /// The content at today's price, if prices fall with the age of a listing.
  private func price(_ content: Payload, of record: inout Record) -> Payload {
    let pricing = workspace.settings.pricing
    if !pricing.drops.isEmpty { record.fullPrice = content.price }
    return PriceDrops.content(content, for: record, pricing, at: now)
  }

  private func apply(
    _ event: Event, to record: inout Record, _ ledger: Ledger, photos: [String] = []
  ) throws -> Outcome {
    let outcome = try ledger.apply(event, to: &record)
    try ledger.carryOut(outcome, &record)
    switch outcome.effect {
    case .begun(let type): return .enqueued(type.rawValue, photos: photos)
    case .waits: return .waits
    case .dropped: return .deleted
    default: return .nothing
    }
  }

  /// The products that wait for a person, because their last task was given up.
  public func failed() throws -> [Int] {
    var ids: [Int] = []
    try StoreReader(workspace.disk).forEachProduct { product in
      switch product.record.situation {
      case .failed, .unsure, .stuck: ids.append(product.id)
      default: break
      }
    }
    return ids
  }

  /// Sets numbers of a product; nil leaves a number as it is.
  public func setAnalytics(
    _ id: Int, views: Int?, favourites: Int?, conversations: Int?
  ) throws -> Outcome {
    let numbers = PluginResult.AnalyticsChange(
      productID: id, views: views, favourites: favourites, conversations: conversations)
    return try change([id]) { record, ledger in
      let outcome = ledger.lifecycle.analytics(numbers, &record)
      try ledger.carryOut(outcome, &record)
      return .saved
    }[0].outcome
  }

  /// From now on the listings belong to another member of Vinted.
  public func acceptAccount(_ user: Int) throws {
    _ = try change([], { _, _ in .nothing }, before: { $0.noteAccount(user) })
  }

  private func change(
    _ ids: [Int], _ apply: (inout Record, Ledger) throws -> Outcome, before: (Ledger) -> Void = { _ in }
  ) throws -> [(id: Int, outcome: Outcome)] {
    let lock = try WorkspaceLock(workspace.disk)
    defer { withExtendedLifetime(lock) {} }
    return try IndexFile.remakingDamaged(on: workspace.disk) { try pass(ids, apply, before: before) }
  }

  private func pass(
    _ ids: [Int], _ apply: (inout Record, Ledger) throws -> Outcome, before: (Ledger) -> Void
  ) throws -> [(id: Int, outcome: Outcome)] {
    let point = try Recovery(disk: workspace.disk, now: now).recover()
    let ledger = try Ledger(workspace.disk, workspace.settings, point: point, now: now, isDryRun: false)
    defer { ledger.end() }
    if ledger.point.isOfVersion1 { try Takeover(ledger: ledger).perform { try ledger.countItem() } }
    before(ledger)
    var outcomes: [(id: Int, outcome: Outcome)] = []
    for id in ids {
      guard var record = try ledger.store.record(id) else {
        outcomes.append((id, .unknown))
        continue
      }
      let outcome = try apply(&record, ledger)
      outcomes.append((id, outcome))
      if outcome != .nothing { try ledger.countItem() }
      ledger.store.release()
      if ledger.isBatchFull { try ledger.commit() }
    }
    try ledger.finish({ _ in }, didSomething: false)
    return outcomes
  }
}

extension Preparation {
  /// A record's listing, made again.
  enum Relisted {
    case listing(Payload, hash: Text, photos: [String])
    /// The product's input was not kept, so the listing stays as it was.
    case asItWas
    /// Why it cannot be listed, a line each.
    case refused([String])
  }

  /// Makes the listing of a record again from its input, and looks for its photos as a run does.
  func relisted(_ record: Record, _ photos: PhotoCheck) -> Relisted {
    guard let input = record.input else { return .asItWas }
    var (outcome, findings) = prepare(Item(raw: input, file: "product \(record.productID)", line: 1))
    photos.check(outcome, &findings)
    guard case .listing(let listing, let payload) = outcome, !findings.refused else {
      return .refused(findings.problems.filter { $0.severity == .error }.map(\.text))
    }
    let content = self.payload(payload, of: listing, as: record.productID)
    let wrong = findings.problems.filter { $0.code == .missingPhoto || $0.code == .badPhoto }.map(\.text)
    return .listing(content, hash: content.hash(in: arena).hexadecimal(in: arena), photos: wrong)
  }
}
