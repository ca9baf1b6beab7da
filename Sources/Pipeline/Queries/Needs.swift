/// What waits for a person in a workspace, each with what to do. Runs, health, metrics and the extension all show this
/// one list.
public struct Needs: Sendable {
  /// What a person is needed for.
  public enum Kind: String, CaseIterable, Sendable {
    /// The last task of a product was given up.
    case failed
    /// Items came back in rejected/.
    case refused
    /// Files of the inbox are nothing that a run can take.
    case left
    /// Products are missing in a complete list, and stay until a person confirms that they have gone.
    case gone
    /// The browser's extension has stopped.
    case browser
    /// Tasks wait, and no plugin takes them.
    case idle
    /// Vinted's tables were not accepted, or are old.
    case tables
    /// Lines of the store are no records any more.
    case damaged
    /// Results contradict what was known: two listings of one product, or a failure after a success.
    case conflict
  }

  /// One thing.
  public struct Need: Sendable {
    /// What it is about.
    public let kind: Kind
    /// How many.
    public let count: Int
    /// What is wrong.
    public private(set) var message: String
    /// What to do: a command, or an address.
    public let todo: String
    /// Distinguishes it from others, so that a run knows whether it was reported before.
    let key: String

    /// One line for people.
    public var oneLine: String { Problem.printable("\(message): \(todo)") }

    /// The same, with commands that work outside of the workspace's folder.
    public func oneLine(in folder: String) -> String {
      Problem.printable("\(message): \(todo.naming(workspace: folder))")
    }

    /// The same, with the names of the first products or files that it is about.
    func naming(_ products: [String]) -> Need {
      if products.isEmpty { return self }
      let names = products.prefix(3)
      let others = count > names.count ? " and \(count - names.count) more" : ""
      var named = self
      named.message += " (\(names.joined(separator: ", "))\(others))"
      return named
    }
  }

  /// In the order of `Kind`.
  public private(set) var list: [Need] = []

  /// Nothing is needed.
  init() {}

  /// What a workspace's files say; it opens no task file and does not read the store.
  public init(_ disk: Disk, _ settings: Settings, now: Timestamp = .now) throws {
    try self.init(disk, settings, try CommitPoint.load(from: disk), now: now)
  }

  /// What they say with this commit point.
  init(_ disk: Disk, _ settings: Settings, _ point: CommitPoint, now: Timestamp) throws {
    addFailed(point)
    try addRefused(disk)
    try addLeft(disk)
    let missing = try FullList.all(on: disk).reduce(0) { $0 + $1.missing.count }
    add(
      .gone, missing, "\(Counted(missing, "product is", "products are")) not in a complete list any more",
      "if they have gone, type `pipeline-run run --accept-gone`")
    for stop in try BrowserStops.read(disk) {
      add(
        .browser, 1, "the browser has stopped: \(stop.message)",
        stop.url.isEmpty ? "see the extension's page" : stop.url, what: stop.kind)
    }
    try addTables(disk, settings, now)
    let lines = try StoreCheck.load(from: disk)?.damaged ?? []
    add(
      .damaged, lines.count, "\(Counted(lines.count, "damaged line is", "damaged lines are")) in the store",
      RunError.restoring,
      what: lines.map(String.init).joined(separator: " "))
    if !lines.isEmpty, let last = list.popLast() {
      list.append(last.naming(lines.map { "\(ProductStore.path):\($0)" }))
    }
  }

  /// `what` distinguishes needs of one kind.
  private mutating func add(_ kind: Kind, _ count: Int, _ message: String, _ todo: String, what: String = "") {
    if count == 0 { return }
    let key = what.isEmpty ? kind.rawValue : "\(kind.rawValue) \(what)"
    list.append(Need(kind: kind, count: count, message: message, todo: todo, key: key))
  }

  private mutating func addFailed(_ point: CommitPoint) {
    let count = point.givenUp
    add(
      .failed, count, "\(Counted(count, "product was", "products were")) given up",
      "`pipeline-run errors` says why; then `pipeline-run retry --all`")
  }

  private mutating func addRefused(_ disk: Disk) throws {
    let files = try disk.names(in: Layout.rejected).filter {
      !$0.hasPrefix(".") && disk.status("\(Layout.rejected)/\($0)")?.kind == .file
    }
    let results = try Set(
      files.filter { try $0.hasSuffix(Layout.problems) && Needs.isOfResults("\(Layout.rejected)/\($0)", disk) })
    let items = files.filter { !$0.hasSuffix(Layout.problems) }.sorted()
    let products = items.filter { !results.contains($0 + Layout.problems) }
    let empty = products.filter { disk.status("\(Layout.rejected)/\($0)")?.size == 0 }
    add(refused: products.filter { !empty.contains($0) }, "file", "inbox/")
    add(
      .refused, empty.count, "\(Counted(empty.count, "empty file is", "empty files are")) in rejected/",
      "drop the list with its content into inbox/; the run then moves the empty one to archive/", what: "empty")
    if !empty.isEmpty, let last = list.popLast() { list.append(last.naming(empty)) }
    add(refused: items.filter { results.contains($0 + Layout.problems) }, "result file", "inbox/results/", "results")
  }

  /// `word` says what they are, `folder` where a fixed one goes.
  private mutating func add(refused names: [String], _ word: String, _ folder: String, _ what: String = "") {
    let them = names.count == 1 ? "it" : "them"
    let problems = "\(names.count == 1 ? "\(Layout.rejected)/\(names[0])" : "*")\(Layout.problems)"
    add(
      .refused, names.count, "\(Counted(names.count, "\(word) is", "\(word)s are")) in rejected/",
      "fix what \(problems) says, and drop \(them) into \(folder) again, or remove \(them)", what: what)
    if !names.isEmpty, let last = list.popLast() { list.append(last.naming(names)) }
  }

  /// What stays in the inbox until a person does something, with one need for each way out.
  private mutating func addLeft(_ disk: Disk) throws {
    let left = try Inbox.lasting(on: disk)
    for todo in Set(left.compactMap(\.todo)).sorted() {
      let names = left.filter { $0.todo == todo }.map { String($0.path.dropFirst("\(Layout.inbox)/".count)) }
      add(.left, names.count, "\(Counted(names.count, "file is", "files are")) left in inbox/", todo, what: todo)
      if let last = list.popLast() { list.append(last.naming(names)) }
    }
  }

  /// Whether problems are about a file of inbox/results.
  static func isOfResults(_ path: String, _ disk: Disk) throws -> Bool {
    guard let file = try disk.openIfThere(path) else { return false }
    var start = Writer(capacity: 4096)
    _ = try file.read(into: &start, most: 4096, at: 0)
    return String(start.text).contains("\"file\": \"inbox/results/")
  }

  private mutating func addTables(_ disk: Disk, _ settings: Settings, _ now: Timestamp) throws {
    if disk.status(VintedFiles.folder) == nil { return }
    let state = try ReferenceState(disk, settings, now: now)
    if let problem = state.problem {
      add(.tables, 1, "Vinted's tables were not taken on \(problem.at.day)", problem.message, what: "not taken")
    } else if let age = state.treeAge, age > 3 * VintedTables.longestAge {
      add(
        .tables, 1, "what is known of Vinted's tables is \(age / 86_400) days old",
        "open the browser with the extension", what: "old")
    }
  }

  /// Adds what only the outbox shows: tasks that nobody has taken for an hour or more.
  mutating func addIdle(_ outbox: Health.Queue, lastTakenAt: Int, now: Timestamp) {
    let tasks = outbox.count
    let seconds = min(outbox.oldestSeconds, now.seconds - lastTakenAt)
    guard tasks > 0, seconds >= 3600 else { return }
    let hours = seconds / 3600
    add(
      .idle, tasks,
      "\(Counted(tasks, "task waits", "tasks wait")) and none was taken for \(Counted(hours, "hour"))",
      "open the browser with the extension")
  }

  /// Adds what only the store and its error log say: the names of what was given up, and conflicts of the last days.
  mutating func addDetails(of reader: StoreReader, now: Timestamp) throws {
    list = try list.map { need in
      guard need.kind == .failed else { return need }
      return need.naming(try NeedsPerson(reader, limit: 3).items.map { $0.sku ?? String($0.productID) })
    }
    var count = 0
    let conflicts = try OpenConflicts(reader, now: now)
    try reader.forEachError { if try conflicts.isOpen($0) { count += 1 } }
    add(
      .conflict, count,
      "\(Counted(count, "result of the last 7 days contradicts", "results of the last 7 days contradict")) the store",
      "`pipeline-run errors` names the listings; look on Vinted which one is right")
  }

  /// Writes them as a JSON list.
  func write(to writer: inout Writer) {
    writer.write("[")
    writer.write(each: list) { need, writer in
      writer.write("{\"kind\": ")
      writer.write(json: need.kind.rawValue)
      writer.write(", \"count\": ")
      writer.write(need.count)
      writer.write(", \"message\": ")
      writer.write(json: need.message)
      writer.write(", \"todo\": ")
      writer.write(json: need.todo)
      writer.write("}")
    }
    writer.write("]")
  }
}
