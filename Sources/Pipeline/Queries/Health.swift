/// The state of a workspace: what a person or a monitor asks before anything is wrong.
public struct Health: Sendable {
  /// One thing that was checked.
  public struct Check: Sendable {
    /// What was checked.
    public let name: String
    /// Whether it is as it should be.
    public let isFine: Bool
    /// What was found and, if it is not fine, what to do.
    public let message: String
  }

  /// Everything that was checked.
  public private(set) var checks: [Check] = []
  /// Product files that wait, and the age of the oldest in seconds.
  public private(set) var inbox = Queue()
  /// Result files that wait.
  public private(set) var results = Queue()
  /// Tasks that no plugin has taken.
  public private(set) var outbox = Queue()
  /// Tasks that a plugin has taken and not answered.
  public private(set) var claimed = Queue()
  /// Tasks in the store, which wait for room in the outbox.
  public private(set) var queued = 0
  /// What runs have counted since the workspace began.
  public private(set) var totals: [(name: String, count: Int)] = []
  /// How many products have each standing.
  public private(set) var standings: [(standing: Standing, count: Int)] = []
  /// Lines of the product store, and how many are a product's latest.
  public private(set) var lines = (all: 0, live: 0)
  /// What a browser has read of Vinted's tables, and when.
  public private(set) var reference: ReferenceState?
  /// When a run last did something; nil if none has.
  public private(set) var lastRunAt: Timestamp?

  private let now: Timestamp
  private var lastTakenAt = 0

  /// Things that wait.
  public struct Queue: Sendable {
    /// How many.
    public var count = 0
    /// How long the oldest has waited, in seconds.
    public var oldestSeconds = 0
  }

  /// Whether everything is as it should be.
  public var isFine: Bool { checks.allSatisfy(\.isFine) }

  /// What waits for a person.
  public private(set) var needs = Needs()

  /// What a person should do: tasks that need one, and what the machine lacks.
  public var hints: [String] {
    var hints = needs.list.map(\.oneLine)
    // If a run comes every few minutes, nothing waits for an hour.
    let long = 3600
    if isFine, inbox.oldestSeconds > long || results.oldestSeconds > long {
      hints.append("files wait for over an hour: see whether cron or the timer starts `pipeline-run`")
    }
    if claimed.oldestSeconds > long / 2 {
      hints.append("a plugin holds tasks and does not answer: see whether its browser is still open")
    }
    if lines.all > 1000, lines.all > 2 * lines.live {
      hints.append("more than half of the store's lines are old states: `pipeline-run compact` makes it smaller")
    }
    return hints
  }

  /// Checks the workspace in a folder; changes nothing and waits for nothing.
  public init(folder: String, now: Timestamp = .now) throws {
    self.now = now
    let disk = try Workspace.disk(of: folder)
    checkSettings(disk)
    for name in [Layout.inbox, Layout.results, Layout.outbox] { checkFolder(name, disk) }
    checkStore(disk)
    checkDisk(disk)
    let isRunning = WorkspaceLock.isHeld(on: disk)
    add("lock", true, isRunning ? "a run is working here" : "no run is working here")
    inbox = waiting(in: Layout.inbox, disk, now)
    results = waiting(in: Layout.results, disk, now)
    countTasks(disk)
    addNeeds(disk)
  }

  private mutating func countTasks(_ disk: Disk) {
    do {
      for entry in try OpenTasks(disk).entries {
        let age = disk.status(entry.path).map { now.seconds - $0.modified / 1_000_000_000 } ?? 0
        if entry.isClaimed { claimed.add(age) } else { outbox.add(age) }
      }
    } catch {
      add("tasks", false, RunError.oneLine(error))
    }
  }

  private mutating func add(_ name: String, _ isFine: Bool, _ message: String) {
    checks.append(Check(name: name, isFine: isFine, message: message))
  }

  private mutating func checkSettings(_ disk: Disk) {
    var settings = Settings()
    do {
      settings = try Workspace.settings(on: disk)
      add(
        "settings", true,
        disk.status(Layout.settings) == nil
          ? "the defaults"
          : "pipeline.json is right"
            + (settings.titleNamesProduct ? "" : "; titles have no number, so listings are found by title and price"))
    } catch {
      add("settings", false, RunError.oneLine(error))
    }
    do {
      let (tables, problems) = try Workspace.tables(on: disk, settings)
      add("tables", true, tables.counts.map { "\($0.rows) \($0.table)" }.joined(separator: ", "))
      let reference = try ReferenceState(disk, settings, now: now)
      if let problem = problems.first {
        add(VintedFiles.folder, false, "\(problem.file):\(problem.line): \(problem.message); \(problem.hint)")
      } else if reference.isThere {
        add(VintedFiles.folder, true, reference.words)
      }
      self.reference = reference
    } catch {
      add("tables", false, RunError.oneLine(error))
    }
  }

  private mutating func checkFolder(_ name: String, _ disk: Disk) {
    guard disk.status(name)?.kind == .folder else {
      let isInbox = name == Layout.inbox
      return add(
        name, !isInbox,
        isInbox ? "there is none; run `pipeline-run init \(disk.folder.quotedForShell)`" : "made when needed")
    }
    let (isReadable, isWritable) = (disk.isReadable(name), disk.isWritable(name))
    add(
      name, isReadable && isWritable,
      isReadable && isWritable
        ? "can be written" : "cannot be \(isReadable ? "written" : "read"); give this user permission")
  }

  private mutating func checkStore(_ disk: Disk) {
    do {
      let point = try CommitPoint.load(from: disk)
      lines = (point.lines, point.live)
      standings = Standing.allCases.map { ($0, point.standings[$0.index]) }
      totals = zip(RunReport.totalNames, point.totals).map { ($0, $1) }
      queued = point.tasks.reduce(0) { $0 + $1.queued }
      lastTakenAt = point.lastTakenAt
      if point.lastRunAt > 0 { lastRunAt = Timestamp(seconds: point.lastRunAt) }
      for (path, length) in [(ProductStore.path, point.products), (AppendLog.errors, point.errors)]
      where disk.status(path)?.size ?? 0 < length {
        throw RunError.missingLines(path)
      }
      try StoreReader(disk).checkLines(last: Health.mostRead)
      add("store", true, "\(point.live) products in \(point.lines) lines")
    } catch {
      add("store", false, RunError.oneLine(error))
    }
  }

  /// How much room must be free, in bytes.
  private static let leastRoom = 100 << 20
  /// How much of the store is read, in bytes: the latest part.
  private static let mostRead = 64 << 20

  private mutating func checkDisk(_ disk: Disk) {
    if let room = disk.freeBytes {
      let isFine = room >= Health.leastRoom
      add(
        "disk", isFine, "\(room >> 20) MB free\(isFine ? "" : "; free some: a run that finds no room takes nothing in")"
      )
    }
    checkOwners(disk)
  }

  /// What a run or a browser's bridge of another user has left: what this user's run must write, move or read.
  private mutating func checkOwners(_ disk: Disk) {
    func names(in folder: String) -> [String] { ((try? disk.names(in: folder)) ?? []).map { "\(folder)/\($0)" } }
    let folders = [Layout.store, Layout.archive, "\(Layout.archive)/\(now.day)", Layout.rejected]
    let files = [Layout.store, Layout.results, OutboxPath.outbox, OutboxPath.claimed].flatMap(names)
    let written = (folders + files).filter { disk.status($0) != nil && !disk.isWritable($0) }
    let read = names(in: Layout.inbox).filter { disk.status($0)?.kind == .file && !disk.isReadable($0) }
    for (strangers, what) in [(written, "written"), (read, "read")] {
      guard let first = strangers.first else { continue }
      add(
        "owner", false,
        "\(first)\(strangers.count > 1 ? " and \(strangers.count - 1) more" : "") cannot be \(what) by this user; "
          + "give it back with chown; let cron or the unit, and the browser's bridge, work as one user")
    }
  }

  private mutating func addNeeds(_ disk: Disk) {
    guard let settings = try? Workspace.settings(on: disk), var needs = try? Needs(disk, settings, now: now) else {
      return
    }
    if claimed.count == 0 { needs.addIdle(outbox, lastTakenAt: lastTakenAt, now: now) }
    if let reader = try? StoreReader(disk) { try? needs.addDetails(of: reader, now: now) }
    self.needs = needs
  }

  /// What waits; nothing in a folder that cannot be read, which a check has said.
  private func waiting(in folder: String, _ disk: Disk, _ now: Timestamp) -> Queue {
    var queue = Queue()
    for name in (try? disk.names(in: folder)) ?? [] where !PassedOver.isMeant(name) {
      guard let status = disk.status("\(folder)/\(name)"), status.kind == .file else { continue }
      queue.add(now.seconds - status.modified / 1_000_000_000)
    }
    return queue
  }

  /// Writes it as one JSON object.
  public func write(to writer: inout Writer, lineEnd: Text = "\n") {
    writer.write("{\"status\": ")
    writer.write(json: !isFine ? "error" : needs.list.isEmpty ? "ok" : "needs_person")
    writer.write(", \"last_run_at\": ")
    writer.write(json: lastRunAt)
    for (name, queue) in [("inbox", inbox), ("results", results), ("outbox", outbox), ("claimed", claimed)] {
      writer.write(", ")
      writer.write(json: name)
      writer.write(": {\"count\": ")
      writer.write(queue.count)
      writer.write(", \"oldest_seconds\": ")
      writer.write(queue.oldestSeconds)
      writer.write("}")
    }
    writer.write(", \"tasks\": {\"open\": ")
    writer.write(outbox.count + claimed.count)
    writer.write(", \"claimed\": ")
    writer.write(claimed.count)
    writer.write(", \"queued\": ")
    writer.write(queued)
    writer.write("}")
    for (index, entry) in standings.enumerated() {
      writer.write(index == 0 ? ", \"products\": {" : ", ")
      writer.write(json: entry.standing.rawValue)
      writer.write(": ")
      writer.write(entry.count)
    }
    if !standings.isEmpty { writer.write("}") }
    writer.write(", \"store\": {\"lines\": ")
    writer.write(lines.all)
    writer.write(", \"products\": ")
    writer.write(lines.live)
    writer.write("}, \"reference\": ")
    if let reference { reference.write(to: &writer) } else { writer.write("null") }
    writer.write(", \"needs\": ")
    needs.write(to: &writer)
    writer.write(", \"checks\": [")
    writer.write(each: checks) { check, writer in
      writer.write("{\"name\": ")
      writer.write(json: check.name)
      writer.write(", \"ok\": ")
      writer.write(json: check.isFine)
      writer.write(", \"message\": ")
      writer.write(json: check.message)
      writer.write("}")
    }
    writer.write("]}")
    writer.write(lineEnd)
  }
}

extension Health.Queue {
  mutating func add(_ age: Int) {
    count += 1
    oldestSeconds = max(oldestSeconds, age)
  }
}
