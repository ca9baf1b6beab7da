/// Reads a workspace's store as the last commit left it, at the same time as a run and without its lock.
public struct StoreReader {
  let disk: Disk
  let point: CommitPoint
  let store: ProductStore

  /// Opens the store; an empty one if no run has been there yet.
  public init(_ disk: Disk) throws {
    self.disk = disk
    // A run may commit, or rewrite the log, between the two openings; then both are opened again.
    while true {
      let point = try CommitPoint.load(from: disk)
      let store = Swift.Result { try ProductStore(disk, point, writable: false) }
      if try CommitPoint.load(from: disk).generation == point.generation {
        self.point = point
        self.store = try store.get()
        return
      }
    }
  }

  /// A command about this workspace, in backquotes.
  public func command(_ words: String) -> String { disk.command(words) }

  /// Products whose last task was given up; `retry` tries them again.
  public var givenUp: Int { point.givenUp }

  /// Tasks that are in the queue.
  public var queued: Int { point.tasks.reduce(0) { $0 + $1.queued } }

  /// Calls `body` with the latest line of every product, in the order of the log, as it is there.
  public func forEachProduct(_ body: (StoredProduct) throws -> Void) throws {
    var latest: [Int: Int] = [:]
    try store.forEachLine(from: 0, to: point.products) { record, offset in latest[record.productID] = offset }
    let document = JSONDocument(arena: Arena())
    try store.forEachWrittenLine(from: 0, to: point.products) { line, offset in
      document.arena.reset()
      guard (try? document.parse(line)) != nil, let record = Record(document.root),
        latest[record.productID] == offset
      else { return }
      try body(StoredProduct(record: record, line: line))
    }
  }

  /// Reads the latest part of the store; throws if a line is not a product's.
  func checkLines(last bytes: Int) throws {
    var from = max(0, point.products - bytes)
    // A line may begin before that place.
    if from > 0 { from = try store.beginningOfLine(after: from) }
    try store.forEachLine(from: from, to: point.products) { _, _ in }
  }

  /// The product that a person means: by its id, or else by its sku.
  public func productID(named word: String) throws -> Int? {
    if let id = Int(word), id > 0, try product(id) != nil { return id }
    let sku = Composing.composed(store.arena.keep(word).trimmed, in: store.arena)
    return try store.record(ofSKU: sku)?.productID
  }

  /// One product, or nil.
  public func product(_ id: Int) throws -> StoredProduct? {
    let known: Record?
    do {
      known = try store.record(id)
    } catch {
      // A run has committed meanwhile, so the index is newer than the commit point that was read.
      if try CommitPoint.load(from: disk) == point { throw error }
      return try StoreReader(disk).product(id)
    }
    guard let record = known else { return nil }
    var writer = Writer()
    record.write(to: &writer)
    let line = store.arena.keep(writer)
    return StoredProduct(record: record, line: line[0..<(line.count - 1)])
  }
}

/// A product as the store has it; valid until the next one is read.
public struct StoredProduct {
  let record: Record
  /// Its line in the store, without the line break.
  public let line: Text

  /// The product's id.
  public var id: Int { record.productID }
  /// The seller's own reference.
  public var sku: String? { record.sku.map { String($0) } }
  /// pending, published, sold, error or deleted.
  public var status: String { record.status.rawValue }
  /// Whether it waits for a person.
  public var needsPerson: Bool { record.standing.needsPerson }
  /// As on Vinted, or as it will be.
  public var title: String { record.listing.title.plainJSON }
  /// The selling price with two decimals.
  public var price: String { record.listing.price.text }
  /// The item on Vinted.
  public var vintedID: Int? { record.vintedID }
  /// The item's address.
  public var url: String? { record.url.map(\.plainJSON) }
  /// The last task in words: `vinted_publish 456 pending, tried 1 time`.
  public var task: String? {
    record.task.map { task in
      "\(task.type.rawValue)\(task.id > 0 ? " \(task.id)" : "") \(task.status.rawValue)"
        + (task.retryCount > 0 ? ", failed \(Counted(task.retryCount, "time"))" : "")
    }
  }
  /// Views, favourites and conversations, as the plugin last reported them.
  public var analytics: (views: Int, favourites: Int, conversations: Int) {
    let numbers = record.analytics
    return (numbers?.views ?? 0, numbers?.favourites ?? 0, numbers?.conversations ?? 0)
  }

  /// The statuses that a product can have.
  public static let statuses = Record.Status.allCases.map(\.rawValue)
}

/// A line of the error log; valid until the next one is read.
public struct LoggedError {
  private let node: JSONNode
  /// As it is in the log, without the line break.
  public let line: Text

  init(node: JSONNode, line: Text) {
    self.node = node
    self.line = line
  }

  private func text(_ key: Text) -> String { node[key]?.string.map { String($0) } ?? "" }

  /// When it was logged.
  public var createdAt: String { text("created_at") }
  /// publish, update or delete.
  public var operation: String { text("operation") }
  /// validation_error, api_error and so on.
  public var type: String { text("error_type") }
  /// What went wrong.
  public var message: String { text("error_message") }
  /// The same in one line, for a terminal.
  public var shownMessage: String {
    Problem.printable(message.split(separator: "\n").joined(separator: "; "))
  }
  /// The product it is about.
  public var productID: Int? { node["product_id"]?.integer }
  /// The task it is about.
  public var taskID: Int? { node["task_id"]?.integer }
  /// Whether the task was given up.
  public var isFinal: Bool { node["final"]?.bool ?? false }
  /// The problems of a refused item.
  var details: [JSONNode] { node["error_details"]?.elements ?? [] }
  /// The sku of a refused item, if it has one.
  public var sku: String? { details.first?["sku"]?.string.map { String($0) } }
  /// The codes of the problems of a refused item.
  public var codes: [String] {
    details.compactMap { detail in
      detail["severity"]?.string == "error" ? detail["code"]?.string.map { String($0) } : nil
    }
  }
}
