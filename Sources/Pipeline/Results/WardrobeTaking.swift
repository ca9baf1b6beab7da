/// Takes a wardrobe in: finds the product of each listing, applies the event to it, and keeps a list of the listings
/// that belong to no product.
struct WardrobeTaking {
  let ledger: Ledger
  private let likeness: TitleLikeness

  init(ledger: Ledger) {
    self.ledger = ledger
    likeness = TitleLikeness(sizeWord: ledger.settings.language.phrases.size)
  }

  /// Those of the last wardrobe that are not ours, for `pipeline-run wardrobe`; derived, and replaced as a whole.
  static let path = "\(Layout.store)/wardrobe.json"
  /// If more listings than this are missing at once, further wardrobes must confirm it.
  private static let suspicious = 5

  /// False if it is not this seller's.
  func take(_ wardrobe: Wardrobe, _ findings: inout Findings) throws -> Bool {
    guard isOfThisAccount(wardrobe, &findings) else { return false }
    if ledger.point.account == 0 { ledger.noteAccount(wardrobe.userID) }
    ledger.noteSignOfLife()
    var seen = Set<Int>()
    var others: [Wardrobe.Item] = []
    var unknown: [Wardrobe.Item] = []
    var strangers: [Wardrobe.Item] = []
    // Of two listings of one product the older comes first, so that one stays.
    for item in wardrobe.items.sorted(by: { $0.vintedID < $1.vintedID }) {
      seen.insert(item.vintedID)
      if try take(item) { continue }
      others.append(item)
      guard let number = item.productID else { continue }
      if try ledger.store.record(number) != nil { strangers.append(item) } else { unknown.append(item) }
      ledger.store.release()
      // Else a new product would get the number of a listing that is there.
      ledger.skip(product: number)
    }
    try takeByTitle(&others, &findings)
    if let first = unknown.first {
      findings.add(
        .unknownListing, at: 0, field: "wardrobe.items", value: first.title,
        message:
          "\(Counted(unknown.count, "listing")) with a product's number at the title's end "
          + "\(unknown.count == 1 ? "is" : "are") of no product here",
        hint: "see `pipeline-run wardrobe`; if another workspace lists for this account, that is right")
    }
    if let first = strangers.first {
      let others = strangers.count > 1 ? ", and \(strangers.count - 1) more like it" : ""
      findings.add(
        .unknownListing, at: 0, field: "wardrobe.items", value: first.title,
        message:
          "listing \(first.vintedID) ends with the number of product \(first.productID ?? 0), but its title is of something "
          + "else\(others); it stays as it is",
        hint: "see `pipeline-run wardrobe`; if it is of another workspace, or of a store that was lost, that is right")
    }
    if wardrobe.isComplete { try takeMissing(wardrobe, seen, &findings) }
    try keep(wardrobe, others: others)
    return true
  }

  private func isOfThisAccount(_ wardrobe: Wardrobe, _ findings: inout Findings) -> Bool {
    let known = ledger.point.account
    if known == 0 || known == wardrobe.userID { return true }
    findings.add(
      .otherAccount, at: 0, field: "wardrobe.user_id", value: nil,
      message: "this is the wardrobe of member \(wardrobe.userID), and the listings are those of \(known)",
      hint:
        "log in as \(known) on Vinted; if the listings moved, type `pipeline-run wardrobe --accept \(wardrobe.userID)`"
    )
    return false
  }

  /// False if the listing belongs to no product.
  private func take(_ item: Wardrobe.Item) throws -> Bool {
    defer { ledger.store.release() }
    if let record = try ledger.store.record(ofVinted: item.vintedID) { return try take(item, of: record) }
    if let record = try item.productID.flatMap({ try ledger.store.record($0) }) {
      let wasIts = record.formerIDs.contains(item.vintedID) || record.surplus.contains(item.vintedID)
      return try wasIts || likeness.fits(item.title, record) ? take(item, of: record) : false
    }
    guard let record = try former(item) else { return false }
    return try take(item, of: record)
  }

  /// A product that had the listing before, and whose titles do not name it.
  private func former(_ item: Wardrobe.Item) throws -> Record? {
    guard let id = try ledger.store.product(having: item.vintedID), let record = try ledger.store.record(id) else {
      return nil
    }
    return !record.listing.names(id) && record.formerIDs.contains(item.vintedID) ? record : nil
  }

  private func take(_ item: Wardrobe.Item, of found: Record) throws -> Bool {
    var record = found
    let event: Event
    if item.status.isLive {
      event = .seenLive(item)
    } else if item.status.isSold {
      event = .seenSold(item)
    } else {
      return true
    }
    let outcome = try ledger.apply(event, to: &record)
    try ledger.carryOut(outcome, &record)
    return true
  }

  /// Listings that only title and price identify: one belongs to the product that may have made it, if there is no
  /// other such listing, and no other such product.
  private func takeByTitle(_ others: inout [Wardrobe.Item], _ findings: inout Findings) throws {
    let titles = ListingTitle()
    var groups: [UInt64: [Wardrobe.Item]] = [:]
    for item in others where item.productID == nil && item.price != nil && (item.status.isLive || item.status.isSold) {
      groups[titles.key(of: item.title).low, default: []].append(item)
    }
    var taken = Set<Int>()
    for (_, group) in groups.sorted(by: { $0.value[0].vintedID < $1.value[0].vintedID }) {
      for item in group {
        guard let price = item.price else { continue }
        let alike = group.filter { $0.price == price }
        let products = try ledger.store.products(inDoubtTitled: item.title, at: price)
        defer { ledger.store.release() }
        guard let product = products.first, alike[0].vintedID == item.vintedID else { continue }
        if alike.count > 1 || products.count > 1 {
          report(alike, products, &findings)
        } else if let record = try ledger.store.record(product), try take(item, of: record) {
          taken.insert(item.vintedID)
        }
      }
    }
    others.removeAll { taken.contains($0.vintedID) }
  }

  private func report(_ listings: [Wardrobe.Item], _ products: [Int], _ findings: inout Findings) {
    func list(_ ids: [Int]) -> String { ids.map(String.init).joined(separator: ", ") }
    findings.add(
      .ambiguousListing, at: 0, field: "wardrobe.items", value: listings[0].title,
      message: "\(Counted(listings.count, "listing")) may be of "
        + "\(Counted(products.count, "product")) by title and price: listing \(list(listings.map(\.vintedID))), "
        + "product \(list(products))",
      hint: "if this does not resolve itself, delete the surplus ones on Vinted, then `pipeline-run retry` the product"
    )
  }

  /// Listings that should be in a complete wardrobe and are not.
  private func takeMissing(_ wardrobe: Wardrobe, _ seen: Set<Int>, _ findings: inout Findings) throws {
    let latest = Timestamp(seconds: wardrobe.readAt.seconds - Wardrobe.delay)
    func isMissing(_ record: Record) -> Bool {
      guard record.isLive, let id = record.vintedID, !seen.contains(id) else { return false }
      return record.publishedAt.map { $0 < latest } ?? true
    }
    var missing: [Int] = []
    var live = 0
    try ledger.forEachCommittedLine { record, offset in
      guard record.isLive, try ledger.store.offset(of: record.productID) == offset else { return }
      live += 1
      if isMissing(record) { missing.append(record.productID) }
    }
    let isSuspicious = missing.count > WardrobeTaking.suspicious && missing.count * 2 > live
    if isSuspicious {
      findings.add(
        .invalidWardrobe, at: 0, field: "wardrobe.items", value: nil,
        message:
          "\(missing.count) of \(live) listings are not in it, so it counts only after four that say the same",
        hint: "look at your wardrobe on Vinted; if they are there, fix the plugin")
    }
    for id in missing {
      guard var record = try ledger.store.record(id), isMissing(record) else { continue }
      let outcome = try ledger.apply(
        .missing(readAt: wardrobe.readAt, believedAfter: isSuspicious ? 4 : 2), to: &record)
      try ledger.carryOut(outcome, &record)
      ledger.store.release()
    }
  }

  private func keep(_ wardrobe: Wardrobe, others: [Wardrobe.Item]) throws {
    if ledger.isDryRun { return }
    var writer = Writer(capacity: 4096)
    writer.write("{\"user_id\": ")
    writer.write(wardrobe.userID)
    writer.write(", \"read_at\": ")
    writer.write(json: wardrobe.readAt)
    writer.write(", \"complete\": ")
    writer.write(json: wardrobe.isComplete)
    writer.write(", \"listings\": ")
    writer.write(wardrobe.items.count)
    writer.write(", \"others\": [")
    for (index, item) in others.enumerated() {
      writer.write(index == 0 ? "\n" : ",\n")
      item.write(to: &writer)
    }
    writer.write("]}\n")
    try ledger.disk.replace(WardrobeTaking.path, writer.text)
  }
}

extension Wardrobe.Item {
  /// As one JSON object.
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"vinted_id\": ")
    writer.write(vintedID)
    writer.write(", \"title\": ")
    writer.write(json: title)
    writer.write(", \"price\": ")
    if let price { writer.write(price) } else { writer.write("null") }
    writer.write(", \"status\": ")
    writer.write(json: status.rawValue)
    writer.write(", \"url\": ")
    writer.write(url ?? "null")
    writer.write("}")
  }
}
