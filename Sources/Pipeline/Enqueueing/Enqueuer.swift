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

  /// How an item is counted.
  enum Result { case enqueued, updated, deleted, unchanged, waiting, skipped, rejected }

  func take(_ outcome: Preparation.Outcome, _ findings: inout Findings) throws -> Result {
    lastProduct = nil
    switch outcome {
    case .refused: return .rejected
    case .skipped: return .skipped
    case .removal(let removal): return try take(removal, &findings)
    case .listing(let listing, let payload): return try take(listing, payload, &findings)
    }
  }

  private func take(_ removal: Removal, _ findings: inout Findings) throws -> Result {
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
    return try remove(record, findings.item)
  }

  private func remove(_ known: Record, _ item: Item) throws -> Result {
    var record = known
    return try apply(.removed(byHand: false), to: &record, from: item)
  }

  private func take(
    _ listing: Listing, _ payload: Payload, _ findings: inout Findings
  ) throws -> Result {
    let product = listing.mapped.product
    guard let known = try find(product, payload, &findings) else { return .rejected }
    if product.stock == 0 {
      guard let record = known.record else {
        findings.addOutOfStock()
        return findings.refused ? .rejected : .skipped
      }
      return try remove(record, findings.item)
    }
    lastProduct = known.record?.productID
    guard var record = known.record else {
      let likeness = try likeness(of: product, isNamed: known.identity == nil, &findings)
      if findings.refused { return .rejected }
      return try addNew(listing, payload, identity: known.identity, likeness: likeness, findings.item)
    }
    let content = preparation.payload(payload, of: listing, as: record.productID)
    let hash = content.hash(in: preparation.arena).hexadecimal(in: preparation.arena)
    let pricing = ledger.settings.pricing
    let wanted = PriceDrops.content(content, for: record, pricing, at: ledger.now)
    guard let event = event(wanted, hash, of: product, record, &findings) else { return .rejected }
    let skuChanged = product.sku != nil && product.sku != record.sku
    if skuChanged { record.sku = product.sku }
    let full = pricing.drops.isEmpty ? nil : content.price
    let result = try apply(event, to: &record, from: findings.item, full: full)
    if result == .unchanged, skuChanged { save(&record, findings.item) }
    return result
  }

  /// Recognizes a product without id and sku. Reports if one that looks the same is on Vinted already, or will soon be.
  private func likeness(of product: Kept<ValidProduct>, isNamed: Bool, _ findings: inout Findings) throws -> Text? {
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
    _ content: Payload, _ hash: Text, of product: Kept<ValidProduct>, _ record: Record, _ findings: inout Findings
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
  private func apply(_ event: Event, to record: inout Record, from item: Item, full: Money? = nil) throws -> Result {
    let outcome = try ledger.apply(event, to: &record)
    if outcome.changes {
      if let full { record.fullPrice = full }
      record.source = source(of: item)
      switch event {
      case .came, .relisted: record.input = preparation.kept(item)
      default: break
      }
    }
    try ledger.carryOut(outcome, &record)
    return Result(outcome.effect)
  }

  private func save(_ record: inout Record, _ item: Item) {
    record.source = source(of: item)
    record.updatedAt = ledger.now
    ledger.save(record)
  }

  private func source(of item: Item) -> Text { preparation.arena.keep("\(item.file):\(item.line)") }

  private func addNew(
    _ listing: Listing, _ payload: Payload, identity: Text?, likeness: Text?, _ item: Item
  ) throws -> Result {
    let id = try listing.productID ?? ledger.assignProductID()
    lastProduct = id
    let content = preparation.payload(payload, of: listing, as: id)
    var record = Record(
      productID: id, sku: listing.mapped.product.sku, identity: identity, isAssigned: listing.productID == nil,
      vintedProductID: ledger.assignVintedProductID(), status: .pending, listing: content,
      contentHash: content.hash(in: preparation.arena).hexadecimal(in: preparation.arena), source: source(of: item),
      createdAt: ledger.now, updatedAt: ledger.now)
    record.likeness = likeness
    if !ledger.settings.pricing.drops.isEmpty { record.fullPrice = content.price }
    record.input = preparation.kept(item)
    try ledger.enqueue(.publish, for: &record)
    ledger.save(record, isNew: true)
    return .enqueued
  }

  /// What is known of a product: its record, if there is one, and the hash that identifies it if it has no name.
  private struct Known {
    var record: Record?
    var identity: Text?
  }

  /// nil if the product's names contradict the store.
  private func find(
    _ product: Kept<ValidProduct>, _ payload: Payload, _ findings: inout Findings
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
    let identity = ProductIdentity.content(of: product).hexadecimal(in: preparation.arena)
    return Known(record: try ledger.store.record(ofIdentity: identity), identity: identity)
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

extension Preparation {
  /// A product longer than this is not kept with its listing, in bytes.
  private static let longestInput = 32 << 10

  /// The product of an item as JSON in one line, so that it can be listed again; nil if it is too long.
  func kept(_ item: Item) -> Text? {
    let json = item.cells.map { cells in arena.made { $0.write(object: cells) } } ?? item.json.trimmed
    if json.count > Preparation.longestInput { return nil }
    if json.first(10) == nil, json.first(13) == nil { return json }
    // Line breaks are only between its parts: within strings they are escaped.
    return arena.made { writer in
      for index in 0..<json.count { writer.write(byte: json[index] == 10 || json[index] == 13 ? 32 : json[index]) }
    }
  }
}
