/// Takes Vinted's tables from a browser: checks them, and writes them durably into reference/vinted.
struct ReferenceDrop {
  let disk: Disk

  /// Takes the tables in a message. When it returns, they survive a power cut; if it throws, the former tables stay.
  func take(_ message: JSONNode, now: Timestamp = .now) throws {
    let language = ((try? Workspace.settings(on: disk)) ?? Settings()).language
    let parts = message["data"]?.members.prefix(10).map { VintedTables.plain($0.key) } ?? []
    do {
      let answers = try ReferenceDrop.read(message, for: language, now: now)
      try VintedFiles.change(disk) {
        let (former, damages) = try VintedFiles.read(disk, for: language)
        var tables = VintedTables(market: answers.market)
        if let former, former.market == answers.market { tables = former }
        try ReferenceDrop.check(answers, follows: tables, builtIn: Tables())
        tables.take(answers)
        try VintedFiles.write(tables, over: former, damages: damages, to: disk)
        try AskedAgain.settle(tables, taken: parts, on: disk)
      }
    } catch let fault as VintedFault {
      try? AskedAgain.noteRefusal(fault.message, of: parts, now: now, on: disk)
      throw BridgeError.reference(fault.message)
    }
  }

  private static func read(
    _ message: JSONNode, for language: Language, now: Timestamp
  ) throws(VintedFault) -> VintedTables {
    guard let market = message["market"]?.string.flatMap({ VintedMarket($0) }) else {
      throw VintedFault.messageWithoutMarket
    }
    guard market.suits(language) else { throw VintedFault.otherMarket(market, language) }
    guard let readAt = message["read_at"]?.string.flatMap({ Timestamp($0) }) else {
      throw VintedFault.messageWithoutTime
    }
    guard readAt.seconds <= now.seconds + VintedBounds.ahead else {
      throw VintedFault.fromTheFuture
    }
    return try VintedAnswers(message["data"] ?? message, market: market, readAt: readAt).tables
  }

  /// A list that is much shorter than the last one has lost a part on its way.
  private static func check(_ new: VintedTables, follows old: VintedTables, builtIn: Tables) throws(VintedFault) {
    if let leaves = new.leafCount {
      try check(leaves, "leaves in the tree", follows: old.leafCount ?? builtIn.catalogues.leafCount)
    }
    if let colours = new.colours?.rows.count {
      try check(colours, "colours", follows: old.colours?.rows.count ?? builtIn.colors.idCount)
    }
  }

  private static func check(_ count: Int, _ what: String, follows last: Int) throws(VintedFault) {
    if count * 3 < last * 2 { throw VintedFault.cut(what, count: count, last: last) }
  }
}
