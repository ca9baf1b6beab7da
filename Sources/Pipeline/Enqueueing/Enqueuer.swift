/// Listing → task in the outbox: finds the record of a product, applies the event to it, and lets the ledger write.
final class Enqueuer {
  private let ledger: Ledger
  private let preparation: Preparation
  private let likenesses: Likenesses

  init(ledger: Ledger, preparation: Preparation) {
    self.ledger = ledger
    self.preparation = preparation
    likenesses = Likenesses(arena: preparation.arena)
  }

  /// The product of the last item.
  private(set) var lastProduct: Int?

  /// The product that an item is about, if it is known; the item is not taken in.
  func product(of outcome: Preparation.Outcome) throws -> Int? {
    guard case .listing(let listing, _) = outcome else { return nil }
    let product = listing.mapped.product
    if let id = product.id { return try ledger.store.record(id)?.productID }
    if let sku = product.sku { return try ledger.store.record(ofSKU: sku)?.productID }
    let identity = ProductIdentity.content(of: product).hexadecimal(in: preparation.arena)
    return try ledger.store.record(ofIdentity: identity)?.productID
  }

  /// What can be made of an item before its turn comes; it needs nothing of the ledger.
  func draft(of prepared: Preparation.Prepared) -> Draft { Draft(of: prepared, by: preparation) }

  /// How an item is counted.
  enum Result { case enqueued, updated, deleted, unchanged, waiting, skipped, rejected }

  func take(_ outcome: Preparation.Outcome, _ draft: Draft, _ findings: inout Findings) throws -> Result {
    lastProduct = nil
    switch outcome {
    case .refused: return .rejected
    case .skipped: return .skipped
    case .removal(let removal): return try take(removal, draft, &findings)
    case .listing(let listing, let payload): return try take(listing, payload, draft, &findings)
    }
  }

  private func take(_ removal: Removal, _ draft: Draft, _ findings: inout Findings) throws -> Result {
    let known =
      if let id = removal.id { try ledger.store.record(id) } else {
        try removal.sku.flatMap(ledger.store.record(ofSKU:))
      }
    guard let record = known, removal.sku == nil || record.sku == removal.sku || removal.id == nil else {
      let name = removal.id.map { "id \($0)" } ?? "sku \"\(removal.sku.map(Problem.cut) ?? "")\""
      findings.add(
        .unknownProduct, at: 0, field: removal.id == nil ? "sku" : "id", value: removal.id == nil ? removal.sku : nil,
        message: "no product of this workspace has \(name)", hint: "look it up with `pipeline-run products`")
      return .rejected
    }
    return try remove(record, draft)
  }

  private func remove(_ known: Record, _ draft: Draft) throws -> Result {
    var record = known
    return try apply(.removed(byHand: false), to: &record, from: draft)
  }

  private func take(
    _ listing: Listing, _ payload: Payload, _ draft: Draft, _ findings: inout Findings
  ) throws -> Result {
    let product = listing.mapped.product
    if try isUnknown(product, draft) { return try takeNew(listing, payload, draft, &findings) }
    guard let known = try find(product, draft, &findings) else { return .rejected }
    guard var record = known.record else { return try takeNew(listing, payload, draft, &findings) }
    if product.stock == 0 { return try remove(record, draft) }
    lastProduct = record.productID
    let content = preparation.payload(payload, of: listing, as: record.productID)
    let hash = hash(of: content, draft)
    let pricing = ledger.settings.pricing
    let wanted = PriceDrops.content(content, for: record, pricing, at: ledger.now)
    guard let event = event(wanted, hash, of: product, record, &findings) else { return .rejected }
    let skuChanged = product.sku != nil && product.sku != record.sku
    if skuChanged { record.sku = product.sku }
    let full = pricing.drops.isEmpty ? nil : content.price
    let result = try apply(event, to: &record, from: draft, full: full)
    if result == .unchanged, skuChanged { save(&record, draft) }
    return result
  }

  private func takeNew(
    _ listing: Listing, _ payload: Payload, _ draft: Draft, _ findings: inout Findings
  ) throws -> Result {
    let product = listing.mapped.product
    if product.stock == 0 {
      findings.addOutOfStock()
      return findings.refused ? .rejected : .skipped
    }
    try reportTwin(of: product, &findings)
    let likeness = try likeness(of: product, isNamed: draft.identity == nil, &findings)
    if findings.refused { return .rejected }
    return try addNew(listing, payload, draft, likeness: likeness)
  }

  /// Reports a product that is on Vinted, or will soon be, under another spelling of its sku: it would be listed twice.
  private func reportTwin(of product: ValidProduct, _ findings: inout Findings) throws {
    guard let sku = product.sku, findings.wants(.looksKnown) else { return }
    for twin in SKUTwins.twins(of: sku, in: preparation.arena) where try ledger.store.hasNoted(.sku(twin)) {
      guard let known = try ledger.store.record(ofSKU: twin), known.situation.isWanted,
        likenesses.hasTitle(of: known, product)
      else { continue }
      return findings.add(
        .looksKnown, at: 0, field: "sku", value: sku,
        message: "the same title is known with the sku \"\(Problem.cut(twin))\", which a spreadsheet may have changed",
        hint: "write the sku as it was; if this is another piece, give it a sku or a title of its own", usually: .error)
    }
  }

  /// Recognizes a product without id and sku. Reports if one that looks the same is on Vinted already, or will soon be.
  private func likeness(of product: ValidProduct, isNamed: Bool, _ findings: inout Findings) throws -> Text? {
    if isNamed { return nil }
    let likeness = ProductIdentity.likeness(of: product, in: preparation.arena).hexadecimal(in: preparation.arena)
    if let known = try ledger.store.record(ofLikeness: likeness), known.situation.isWanted {
      findings.add(
        .looksKnown, at: 0, field: nil, value: nil,
        message:
          "product \(known.productID) has the same title, brand and size: if this is the same piece, it is listed twice",
        hint: "if so, type `pipeline-run delete \(known.productID)`; a sku of its own distinguishes the pieces")
    }
    return likeness
  }

  /// The event of a product that came; nil if the product is refused.
  private func event(
    _ content: Payload, _ hash: Text, of product: ValidProduct, _ record: Record, _ findings: inout Findings
  ) -> Event? {
    if product.isRelist { return .relisted(content, hash: hash) }
    if hash != record.contentHash, record.situation.isWanted, likenesses.isOther(product, than: record) {
      addOtherProduct(record, &findings)
      if findings.refused { return nil }
    }
    switch record.situation {
    case .sold:
      findings.add(
        .alreadySold, at: 0, field: nil, value: nil,
        message: "it was sold\(record.soldAt.map { " on \($0.day)" } ?? ""), and is not listed again",
        hint:
          "if there is another one of it, write \"operation\": \"relist\", or type `pipeline-run relist \(record.productID)`"
      )
    case .takenDown where hash == record.contentHash:
      findings.add(
        .deletedByHand, at: 0, field: nil, value: nil,
        message: "it was taken down by hand\(record.deletedAt.map { " on \($0.day)" } ?? ""), and is not listed again",
        hint: "to list it again type `pipeline-run relist \(record.productID)`")
      if !findings.wants(.deletedByHand) { return .relisted(content, hash: hash) }
    case .takenDown:
      findings.add(
        .deletedByHand, at: 0, field: nil, value: nil,
        message: "it was taken down by hand; it has changed since, so it is listed again",
        hint: "to keep it down, type `pipeline-run delete \(record.productID)`, and take it out of the file")
    default: break
    }
    return findings.refused ? nil : .came(content, hash: hash)
  }

  private func addOtherProduct(_ record: Record, _ findings: inout Findings) {
    let isSKU = record.isAssigned
    let name = isSKU ? "sku" : "id"
    findings.add(
      .otherProduct, at: 0, field: name, value: nil,
      message: "product \(record.productID), from \(record.source), has this \(name) and is another piece",
      hint:
        "give it a \(name) of its own; if it replaces the other, type `pipeline-run delete \(record.productID)` first"
    )
  }

  /// `full` is the price before it falls with the listing's age, if it does.
  private func apply(_ event: Event, to record: inout Record, from draft: Draft, full: Money? = nil) throws -> Result {
    let outcome = try ledger.apply(event, to: &record)
    if outcome.changes {
      if let full { record.fullPrice = full }
      record.source = draft.source
      switch event {
      case .came, .relisted: record.input = draft.input
      default: break
      }
    }
    try ledger.carryOut(outcome, &record)
    return Result(outcome.effect)
  }

  private func save(_ record: inout Record, _ draft: Draft) {
    record.source = draft.source
    record.updatedAt = ledger.now
    ledger.save(record)
  }

  /// The hash of a product's content under its id.
  private func hash(of content: Payload, _ draft: Draft) -> Text {
    draft.hash ?? content.hash(in: preparation.arena).hexadecimal(in: preparation.arena)
  }

  private func addNew(
    _ listing: Listing, _ payload: Payload, _ draft: Draft, likeness: Text?
  ) throws -> Result {
    let id = try listing.productID ?? ledger.assignProductID()
    lastProduct = id
    let content = preparation.payload(payload, of: listing, as: id)
    var record = Record(
      productID: id, sku: listing.mapped.product.sku, identity: draft.identity, isAssigned: listing.productID == nil,
      vintedProductID: ledger.assignVintedProductID(), status: .pending, listing: content,
      contentHash: hash(of: content, draft), source: draft.source, createdAt: ledger.now, updatedAt: ledger.now)
    record.likeness = likeness
    if !ledger.settings.pricing.drops.isEmpty { record.fullPrice = content.price }
    record.input = draft.input
    try ledger.enqueue(.publish, for: &record)
    ledger.save(record, isNew: true)
    return .enqueued
  }

  /// Whether none of a product's names was ever noted. So it is with most products of a new list, and a look at the
  /// keys decides it.
  private func isUnknown(_ product: ValidProduct, _ draft: Draft) throws -> Bool {
    let store = ledger.store
    if let id = product.id, try store.hasNoted(.product(id)) { return false }
    if let sku = product.sku, try store.hasNoted(.sku(sku)) { return false }
    if let identity = draft.identity, try store.hasNoted(.identity(identity)) { return false }
    return true
  }

  /// What is known of a product.
  private struct Known { var record: Record? }

  /// nil if the product's names contradict the store.
  private func find(
    _ product: ValidProduct, _ draft: Draft, _ findings: inout Findings
  ) throws -> Known? {
    if let id = product.id {
      let record = try ledger.store.record(id)
      if let record, record.isAssigned, record.sku != product.sku || product.sku == nil {
        findings.add(
          .idConflict, at: 0, field: "id", value: nil,
          message:
            "the workspace gave id \(id) to another product, \(record.sku.map { "sku \"\($0)\"" } ?? "from \(record.source)")",
          hint: "write that product's sku if you mean it, or another id")
        return findings.refused ? nil : Known(record: record)
      }
      if let sku = product.sku, let record, let known = record.sku, sku != known {
        findings.add(
          .skuConflict, at: 0, field: "sku", value: sku,
          message: "product \(id) has the sku \"\(Problem.cut(known))\"",
          hint: "write that sku, or another id; to rename the product, type `pipeline-run delete \(id)` first")
        if findings.refused { return nil }
      }
      if let sku = product.sku, sku != record?.sku, let other = try ledger.store.record(ofSKU: sku),
        other.productID != id
      {
        findings.add(
          .skuConflict, at: 0, field: "sku", value: sku, message: "product \(other.productID) has this sku",
          hint: "write that id, or another sku")
        if findings.refused { return nil }
      }
      return Known(record: record)
    }
    if let sku = product.sku { return Known(record: try ledger.store.record(ofSKU: sku)) }
    guard let identity = draft.identity else { return Known() }
    return Known(record: try ledger.store.record(ofIdentity: identity))
  }
}

extension Enqueuer.Result {
  init(_ effect: Outcome.Effect) {
    switch effect {
    case .begun(.publish): self = .enqueued
    case .begun(.update): self = .updated
    case .begun(.delete), .dropped: self = .deleted
    case .begun(.find), .waits: self = .waiting
    default: self = .unchanged
    }
  }
}
