/// Finds records: those of the log by its index, those of the current batch from memory.
final class ProductStore {
  static let path = AppendLog.products

  private let log: AppendLog
  private let writable: Bool
  private let index: IndexFile?
  /// What the index does not cover yet: lines after its end, and those of the current batch.
  private var recent = RecentKeys()
  /// The same for older lines. All of them were in a commit that has begun, and those that `endBatch` finds are committed.
  private var settling = RecentKeys()
  /// The index learns many keys together: to learn them in every batch would change most of its pages every time.
  private static let mostRecent = 240_000
  /// Lines of the current batch.
  private(set) var newLines = 0
  private var window = Writer(capacity: 4096)
  let arena = Arena()
  private let titles = ListingTitle()
  private let document: JSONDocument

  /// Opens the store as the commit point has it.
  init(_ disk: Disk, _ point: CommitPoint, writable: Bool) throws {
    document = JSONDocument(arena: arena)
    // Between a commit and its renaming, a rewritten log does not have its final name yet.
    let rewritten = writable ? nil : try disk.openIfThere(Compaction.path(of: point.generation))
    let file =
      try rewritten ?? (writable ? disk.openForWriting(ProductStore.path) : disk.openIfThere(ProductStore.path))
    log = AppendLog(file, committed: point.products)
    length = point.products
    self.writable = writable
    index = try IndexFile(disk, generation: point.generation, committed: point.products, writable: writable)
    try replay(writable: writable)
  }

  /// Reads the lines that the index does not cover.
  private func replay(writable: Bool) throws {
    try forEachLine(from: index?.covered ?? 0, to: log.length) { (record, offset) throws in
      note(record, at: offset)
      // A rewritten log has no older lines that would name the ended tasks.
      for ended in record.endedTasks { recent.note(.task(ended.id), record.productID) }
      if writable, recent.count >= ProductStore.mostRecent { try learnAll() }
    }
    if writable { try seal() }
  }

  /// Every record between two offsets, with the offset of its line.
  func forEachLine(from: Int, to: Int, _ body: (Record, Int) throws -> Void) throws {
    try forEachWrittenLine(from: from, to: to) { line, offset in try body(try parse(line, at: offset), offset) }
  }

  /// Every line between two offsets as it was written, with its offset.
  func forEachWrittenLine(from: Int, to: Int, _ body: (Text, Int) throws -> Void) throws {
    guard let file = log.file, from < to else { return }
    var buffer = Writer(capacity: 1 << 18)
    var offset = from
    var number = 0
    while offset < to {
      let wanted = min(1 << 18, to - offset - buffer.count)
      if try file.read(into: &buffer, most: wanted, at: offset + buffer.count) < wanted {
        throw RunError.missingLines(ProductStore.path)
      }
      let text = buffer.text
      var at = 0
      while let end = text.first(10, from: at) {
        number += 1
        try body(text[at..<end], offset + at)
        at = end + 1
      }
      let rest = text.count - at
      offset += at
      let carry = Writer(copying: text.from(at))
      buffer.clear()
      buffer.write(carry.text)
      if rest > 0, offset + rest >= to { throw damaged(at: offset) }
      arena.reset()
    }
  }

  /// The place of the first line that begins after an offset.
  func beginningOfLine(after offset: Int) throws -> Int {
    guard let file = log.file else { return log.length }
    var buffer = Writer(capacity: 1 << 16)
    var at = offset
    while at < log.length {
      buffer.clear()
      let count = try file.read(into: &buffer, most: min(1 << 16, log.length - at), at: at)
      if count == 0 { break }
      if let end = buffer.text.first(10) { return at + end + 1 }
      at += count
    }
    return log.length
  }

  private func parse(_ line: Text, at offset: Int) throws -> Record {
    guard (try? document.parse(line)) != nil, let record = Record(document.root) else { throw damaged(at: offset) }
    return record
  }

  func damaged(at offset: Int) -> RunError {
    RunError.damaged(
      file: ProductStore.path, line: lineNumber(at: offset), message: "the line is not a record",
      hint: RunError.restoring)
  }

  private func lineNumber(at offset: Int) -> Int? {
    guard let file = log.file else { return nil }
    var line = 1
    var at = 0
    var buffer = Writer(capacity: 1 << 16)
    while at < offset {
      buffer.clear()
      guard let count = try? file.read(into: &buffer, most: min(1 << 16, offset - at), at: at), count > 0 else { break }
      line += buffer.text.count(of: 10)
      at += count
    }
    return line
  }

  // Finding

  private func find(_ key: StoreKey, accept: (Int) throws -> Bool) throws -> Int? {
    if let value = try recent.find(key, accept: accept) { return value }
    if let value = try settling.find(key, accept: accept) { return value }
    return try index?.find(key, accept: accept)
  }

  /// Whether a record was ever found by a key; of a hash, perhaps another one.
  func hasNoted(_ key: StoreKey) throws -> Bool { try find(key, accept: { _ in true }) != nil }

  /// The latest record of a product; its texts are valid until `release`.
  func record(_ productID: Int) throws -> Record? {
    guard let offset = try find(.product(productID), accept: { _ in true }) else { return nil }
    guard offset < end else { throw damagedIndex() }
    let record = try line(at: offset)
    // If the run continued as with a new product, it would list it twice.
    guard record.productID == productID else { throw damagedIndex() }
    return record
  }

  /// Where the latest line of a product begins, or nil.
  func offset(of productID: Int) throws -> Int? { try find(.product(productID), accept: { _ in true }) }

  private func damagedIndex() -> RunError {
    RunError.damaged(
      file: IndexFile.path, line: nil, message: "it does not fit \(ProductStore.path)",
      hint: "remove it; the next run rebuilds it from the store")
  }

  func record(ofTask id: Int) throws -> Record? {
    guard let product = try find(.task(id), accept: { _ in true }) else { return nil }
    return try record(product)
  }

  /// The product whose task of a type is at a place of the queue; also one that has left the place.
  func product(queued type: TaskType, place: Int) throws -> Int? {
    try find(.queue(type, place: place), accept: { _ in true })
  }

  /// The product at a place among those that are due; also one that has left the place.
  func product(due: Record.Due) throws -> Int? { try find(.due(due), accept: { _ in true }) }

  func record(ofVinted id: Int) throws -> Record? {
    guard let product = try find(.vinted(id), accept: { _ in true }), let record = try record(product) else {
      return nil
    }
    return record.vintedID == id ? record : nil
  }

  func record(ofSKU sku: Text) throws -> Record? {
    try matching(.sku(sku)) { $0.sku == sku }
  }

  func record(ofIdentity hash: Text) throws -> Record? {
    try matching(.identity(hash)) { $0.identity == hash }
  }

  func record(ofLikeness hash: Text) throws -> Record? {
    try matching(.likeness(hash)) { $0.likeness == hash }
  }

  /// The product that has, or had, a listing.
  func product(having vintedID: Int) throws -> Int? { try find(.vinted(vintedID), accept: { _ in true }) }

  /// The products that may have made a listing of which only title and price are known: a publish was tried, and its
  /// outcome is not known.
  func products(inDoubtTitled title: Text, at price: Money) throws -> [Int] {
    let key = titles.key(of: title)
    return try inDoubt(key, price)
  }

  /// The same for the title and the price of a product; it is one of them.
  func productsInDoubt(like record: Record) throws -> [Int] {
    try titles.key(of: record).map { try inDoubt($0, record.listing.price) } ?? []
  }

  private func inDoubt(_ title: Hash128, _ price: Money) throws -> [Int] {
    var ids = Set<Int>()
    _ = try find(.title(title)) { id in
      ids.insert(id)
      return false
    }
    return try ids.sorted().filter { id in
      guard let record = try record(id), record.listing.price == price, titles.key(of: record) == title else {
        return false
      }
      return record.situation.mayBeListed(record.task, tries: record.tries)
    }
  }

  private func matching(_ key: StoreKey, _ isMeant: (Record) -> Bool) throws -> Record? {
    var found: Record?
    _ = try find(key) { (product) throws in
      if let record = try record(product), isMeant(record) {
        found = record
        return true
      }
      return false
    }
    return found
  }

  private func line(at offset: Int) throws -> Record {
    if let text = log.recent(from: offset) {
      return try parse(arena.keep(text[0..<(text.first(10) ?? text.count)]), at: offset)
    }
    guard let file = log.file else { throw damaged(at: offset) }
    window.clear()
    while true {
      let have = window.count
      let count = try file.read(into: &window, most: min(4096, log.length - offset - have), at: offset + have)
      if let end = window.text.first(10, from: have) {
        return try parse(arena.keep(window.text[0..<end]), at: offset)
      }
      if count == 0 { break }
    }
    throw damaged(at: offset)
  }

  /// Frees the memory of all records that were returned.
  func release() { arena.reset() }

  // Changing

  /// Adds a record's new state to the current batch.
  func add(_ record: Record) {
    let offset = end
    record.write(to: &log.collected.bytes)
    newLines += 1
    note(record, at: offset)
  }

  private func note(_ record: Record, at offset: Int) {
    let id = record.productID
    recent.note(.product(id), offset)
    if let task = record.task {
      if task.id > 0 { recent.note(.task(task.id), id) }
      if task.status == .queued { recent.note(.queue(task.type, place: task.place), id) }
    }
    if let vinted = record.vintedID { recent.note(.vinted(vinted), id) }
    for former in record.formerIDs { recent.note(.vinted(former), id) }
    if let title = titles.key(of: record) { recent.note(.title(title), id) }
    if let sku = record.sku { recent.note(.sku(sku), id) }
    if let due = record.due { recent.note(.due(due), id) }
    if let identity = record.identity { recent.note(.identity(identity), id) }
    if let likeness = record.likeness { recent.note(.likeness(likeness), id) }
  }

  /// The log's length with the lines of the current batch.
  var end: Int { log.end }
  /// Where those lines begin.
  private(set) var length: Int
  /// How many bytes of them wait in memory.
  var collected: Int { log.collected.count }

  /// Appends the lines that wait in memory, now or later.
  func append(in queue: WorkQueue) throws { if writable { try log.append(in: queue) } }

  /// The log, if it has lines that no commit has counted.
  func takeChanged() -> OpenFile? { log.takeChanged() }

  /// The batch's lines are complete, and the commit before theirs is done. The index never points to an uncommitted
  /// line, so it learns only what was passed on at an earlier commit.
  func endBatch() throws {
    newLines = 0
    length = log.end
    guard recent.count >= ProductStore.mostRecent else { return }
    try learn(settling)
    settling.removeAll()
    swap(&recent, &settling)
  }

  private func learn(_ keys: RecentKeys) throws {
    guard let index, keys.count > 0 else { return }
    try index.makeRoom(for: keys.count)
    try keys.forEach { key, value in try index.set(key, value, replacing: key.sharing == .replace) }
  }

  /// All lines are committed.
  private func learnAll() throws {
    try learn(settling)
    try learn(recent)
    settling.removeAll()
    recent.removeAll()
  }

  /// The last commit of a run has begun: does what it can for the seal meanwhile. An index that must grow does so in a
  /// file of its own, which nobody reads before the seal, so it may have lines that are not committed yet.
  func prepareSeal() throws {
    guard let index, settling.count == 0, index.lacksRoom(for: recent.count) else { return }
    try index.makeSuccessor(covering: log.length, adding: recent.count) { add in
      try recent.forEach { key, value in try add(key, value) }
    }
  }

  /// All lines are committed: at the end of a run, the index learns them and becomes durable.
  func seal() throws {
    guard let index else { return }
    if try index.takeSuccessor(covering: log.length) {
      recent.removeAll()
    } else {
      try learnAll()
      try index.seal(covering: log.length)
    }
  }
}

extension StoreKey {
  /// Whether one key can belong to several products, as hashes can.
  enum Sharing { case replace, beside }

  var sharing: Sharing { code >> 61 == 4 || code >> 61 == 5 ? .beside : .replace }
}
