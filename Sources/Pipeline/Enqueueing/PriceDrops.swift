/// Lowers the prices of listings with their age, by the setting `pricing.drops`: each fall is an update in the queue.
struct PriceDrops {
  let ledger: Ledger

  /// The content that a listing should have today: at its full price, or at the fallen one.
  static func content(_ content: Payload, for record: Record, _ pricing: Pricing, at now: Timestamp) -> Payload {
    guard !pricing.drops.isEmpty, record.isLive, let published = record.publishedAt else { return content }
    return content.priced(SellingPrice.dropped(content.price, days: now.days - published.days, pricing))
  }

  /// Lowers the prices that are due. Calls `done` after each product with whether its price has changed.
  func perform(done: (Bool) throws -> Void) throws {
    let plan = ledger.settings.pricing.planOfDrops
    if ledger.point.planOfDrops != plan { try begin(plan, done: done) }
    while var record = try ledger.nextDue() {
      let changed = try lower(&record)
      ledger.store.release()
      try done(changed)
    }
  }

  /// The setting is new: each listing gets its next day.
  private func begin(_ plan: Int, done: (Bool) throws -> Void) throws {
    ledger.forgetDue()
    var listed = Set<Int>()
    try ledger.forEachCommittedLine { record, _ in
      if record.isLive { listed.insert(record.productID) } else { listed.remove(record.productID) }
    }
    for product in listed.sorted() {
      guard var record = try ledger.store.record(product) else { continue }
      record.due = nil
      if record.fullPrice == nil { record.fullPrice = record.listing.price }
      _ = try lower(&record)
      ledger.store.release()
      try done(false)
    }
    ledger.point.planOfDrops = plan
  }

  private func lower(_ record: inout Record) throws -> Bool {
    let pricing = ledger.settings.pricing
    let full = record.fullPrice ?? record.listing.price
    let price = PriceDrops.content(record.listing.priced(full), for: record, pricing, at: ledger.now).price
    if price != record.listing.price, record.situation != .live, record.isLive, !pricing.drops.isEmpty {
      // Another task is under way; what comes after it is checked tomorrow.
      record.due = ledger.place(on: ledger.today + 1)
      ledger.save(record)
      return false
    }
    let outcome = try ledger.apply(.repriced(price), to: &record)
    guard outcome.changes else {
      ledger.save(record)
      return false
    }
    try ledger.carryOut(outcome, &record)
    return true
  }
}

extension Payload {
  /// The same content at another price.
  func priced(_ price: Money) -> Payload {
    Payload(
      title: title, description: description, price: price, mappedAttributes: mappedAttributes, productData: productData
    )
  }
}

extension Pricing {
  /// Distinguishes one set of drops from another; 0 for none.
  var planOfDrops: Int {
    if drops.isEmpty { return 0 }
    var writer = Writer(capacity: 64)
    for drop in drops {
      writer.write(drop.days)
      writer.write(":")
      writer.write(drop.percent)
      writer.write(";")
    }
    writer.write((floor ?? minimum).cents)
    return Int(Hash128(writer.text).low >> 12) | 1
  }
}
