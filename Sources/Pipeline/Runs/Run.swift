/// One pass of the program over a workspace. This page lists its steps in order.
public final class Run {
  private let workspace: Workspace
  private let now: Timestamp
  private let isDryRun: Bool
  private let acceptsGone: Bool
  private let cores: Int
  private let observer: RunObserver
  private var report = RunReport()
  /// The input that the run has continued: it is still in the inbox until the next commit.
  private var goneOn: String?
  /// Bytes of input files: how many were found, and how many of them were read.
  private var found = 0
  private var read = 0
  /// What was refused before this run.
  private var rejects: FixedRejects?

  /// Somebody asked for the end: what has been taken is committed, the rest waits for the next run.
  private struct Stopped: Error {}

  /// With `isDryRun` the run writes nothing, and otherwise reports the same. `acceptsGone` confirms that what is
  /// missing in complete lists has gone, however much it is.
  public init(
    _ workspace: Workspace, now: Timestamp = .now, isDryRun: Bool = false, acceptsGone: Bool = false, cores: Int? = nil,
    observer: RunObserver = RunObserver()
  ) {
    self.workspace = workspace
    self.now = now
    self.isDryRun = isDryRun
    self.acceptsGone = acceptsGone
    self.cores = cores ?? Platform.coreCount
    self.observer = observer
  }

  /// Runs all steps; throws if the world is bad, and then nothing is half done.
  public func perform() throws -> RunReport {
    defer { observer.onEnd() }
    // A dry run writes nothing, not even a lock.
    let lock = isDryRun ? nil : try WorkspaceLock(workspace.disk)
    defer { withExtendedLifetime(lock) {} }
    if isDryRun { return try pass() }
    return try IndexFile.remakingDamaged(on: workspace.disk) { try pass() }
  }

  /// The steps.
  private func pass() throws -> RunReport {
    let began = Platform.elapsed
    report = RunReport()
    goneOn = nil
    report.startedAt = now
    let point = isDryRun ? try CommitPoint.load(from: workspace.disk) : try recovered()
    let ledger = try Ledger(
      workspace.disk, workspace.settings, point: point, now: now, isDryRun: isDryRun, cores: cores)
    defer { ledger.end() }
    report.run = ledger.run

    rejects = isDryRun ? nil : try FixedRejects(workspace)
    for problem in workspace.tableProblems { note(problem) }
    try ledger.countAnalytics()
    do {
      try goOn(ledger)
      if ledger.point.isOfVersion1 { try Takeover(ledger: ledger).perform { try self.step(ledger) } }
      try takeResults(ledger)
      try endTimeouts(ledger)
      try dropPrices(ledger)
      try releaseTasks(ledger)
      try takeProducts(ledger)
      // The tasks that products took out of the outbox have made room.
      try releaseTasks(ledger)
    } catch is Stopped {
      report.isStopped = true
    }

    report.sold = ledger.sold
    sayIdle(ledger)
    countTasks(ledger)
    report.seconds = Platform.elapsed - began
    let totals = report.totals
    let before = ledger.point.totals
    ledger.point.totals = totals.enumerated().map { $1.count + ($0 < before.count ? before[$0] : 0) }
    try ledger.finish({ report.write(to: &$0) }, didSomething: report.didSomething)
    if !isDryRun {
      report.fixed = try rejects?.archive(at: now) ?? 0
      try tidy(ledger)
    }
    try noteNeeds(of: ledger)
    report.newLeft = try SaidNeeds(workspace.disk).takeNew(report.left, isDryRun: isDryRun)
    return report
  }

  /// Finds what is new and waits for a person. The run is done: if something fails here, the next one reports it.
  private func noteNeeds(of ledger: Ledger) throws {
    let needs = try Needs(workspace.disk, workspace.settings, ledger.point, now: now)
    // The run has reported what it refused item by item, and what it left file by file.
    let hasRejects = report.hasRejects
    report.newNeeds = try SaidNeeds(workspace.disk).takeNew(needs, isDryRun: isDryRun).filter {
      $0.kind != .left && ($0.kind != .refused || !hasRejects)
    }
    report.newNeeds = report.newNeeds.map { $0.kind == .failed ? $0.naming(ledger.givenUp) : $0 }
  }

  private func recovered() throws -> CommitPoint { try Recovery(disk: workspace.disk, now: now).recover() }

  /// Removes what nobody needs any more, so that a workspace stays small over years. The run itself is done.
  private func tidy(_ ledger: Ledger) throws {
    if let days = workspace.settings.archiveDays {
      report.removed = try ArchiveRetention(disk: workspace.disk, days: days, now: now).removeOld()
    }
    // A damaged line cannot be rewritten.
    if !report.isStopped, Compaction.isWorthwhile(ledger.point), ledger.check?.damaged.isEmpty ?? true {
      report.compaction = try Compaction(workspace, now: now).rewrite(ledger.point)
    }
  }

  /// Continues the input that an interrupted run had begun: its items are in the order in which that run took them.
  private func goOn(_ ledger: Ledger) throws {
    guard let begun = ledger.begun else { return }
    if begun.file.hasPrefix("\(Layout.results)/") {
      try takeResults(ledger, only: begun)
    } else {
      try takeProducts(ledger, only: begun)
    }
  }

  private func takeResults(_ ledger: Ledger, only begun: CommitPoint.Progress? = nil) throws {
    let taking = ResultTaking(ledger: ledger)
    var inbox = try openInbox(Layout.results, formats: [.json, .lines], only: begun)
    while let (input, source) = try nextFile(of: &inbox, ledger) {
      try taking.take(source, of: input) { findings, place in
        self.report.results.count(place)
        self.note(findings)
        try self.afterItem(findings.item, of: input, ledger)
      }
      try afterFile(input, &inbox, ledger)
    }
    noteLeft(inbox, only: begun)
    try taking.saveBrands()
  }

  private func endTimeouts(_ ledger: Ledger) throws {
    let claims = Claims(ledger: ledger)
    try claims.note { try self.step(ledger) }
    let timedOut = {
      self.report.timeouts += 1
      try self.step(ledger)
    }
    try claims.endTimeouts(done: timedOut)
    try claims.endUnclaimed(done: timedOut)
  }

  /// Lowers the prices of listings that are old enough.
  private func dropPrices(_ ledger: Ledger) throws {
    try PriceDrops(ledger: ledger).perform { isLower in
      if isLower { self.report.repriced += 1 }
      try self.step(ledger)
    }
  }

  /// Fills the outbox from the queue, in the order in which a plugin should do the tasks.
  private func releaseTasks(_ ledger: Ledger) throws {
    for type in TaskType.byUrgency {
      try ledger.release(type) {
        self.report.tasks.released += 1
        try self.step(ledger)
      }
    }
  }

  private func countTasks(_ ledger: Ledger) {
    report.tasks.open = ledger.point.tasks.reduce(0) { $0 + $1.open }
    report.tasks.queued = ledger.point.tasks.reduce(0) { $0 + $1.queued }
  }

  /// Reports once an hour that tasks wait and nobody takes them.
  private func sayIdle(_ ledger: Ledger) {
    let hour = 3600
    guard ledger.openClaims.isEmpty, let oldest = ledger.point.openBatches.map(\.enqueuedAt).min() else { return }
    let since = max(oldest.seconds, ledger.point.lastTakenAt)
    guard since + hour <= now.seconds, ledger.point.lastIdleAt + hour <= now.seconds else { return }
    report.idle = RunReport.Idle(since: Timestamp(seconds: since), now: now)
    ledger.noteIdle()
  }

  private func takeProducts(_ ledger: Ledger, only begun: CommitPoint.Progress? = nil) throws {
    let taking = ProductTaking(ledger: ledger, workspace, cores: cores)
    let gone = GoneTaking(ledger: ledger, settings: workspace.settings, isAccepted: acceptsGone)
    defer { report.gone.join(gone.report) }
    if acceptsGone, begun == nil { try gone.takeHeldBack { try self.step(ledger) } }
    var inbox = try openInbox(Layout.inbox, formats: InputFormat.ofProducts, known: ["results"], only: begun)
    while let (input, source) = try nextFile(of: &inbox, ledger) {
      var last = Item(raw: .empty, file: input.candidate.path, line: (input.resumed?.line ?? 2) - 1)
      last.end = input.resumed?.offset ?? 0
      if let columns = input.columns, columns.isComplete { input.mayBeCut = try gone.mayBeCut(input, of: columns) }
      try taking.take(source, of: input, after: earlier(of: input)) { findings, result in
        last.line = findings.item.line
        last.end = findings.item.end
        self.report.products.count(result)
        if let product = taking.lastProduct { self.rejects?.note(product: product) }
        // What was reported when it came is not reported again each night.
        self.note(findings, isSaid: result == .unchanged)
        try self.afterItem(findings.item, of: input, ledger)
      }
      var findings = Findings(
        item: Item(raw: .empty, file: input.candidate.path, line: 1), severities: workspace.settings.severities)
      if let columns = input.columns, columns.isComplete {
        try gone.take(input, of: columns, inOrder: taking.order, &findings) {
          try self.afterItem(last, of: input, ledger)
        }
      }
      if input.hasNoItems, !input.isWholeRefused, findings.problems.isEmpty { findings.addNoItems() }
      note(findings)
      rejects?.note(file: input.candidate.name, isRead: !input.isWholeRefused)
      try afterFile(input, &inbox, ledger)
    }
    noteLeft(inbox, only: begun)
  }

  /// The part of a file that an interrupted run has taken.
  private func earlier(of input: InputFile) throws -> (source: any ItemSource, offset: Int)? {
    guard let offset = input.resumed?.offset else { return nil }
    let candidate = input.candidate
    let source = try candidate.format.source(
      of: workspace.disk.open(candidate.path), named: candidate.path,
      columns: input.columns)
    return (source, offset)
  }

  // The files of a folder

  /// Finds the files of a folder; if the input of an interrupted run is given, only that one.
  private func openInbox(
    _ folder: String, formats: [InputFormat], known: Set<String> = [], only begun: CommitPoint.Progress?
  ) throws -> Inbox {
    var inbox = try Inbox(folder, on: workspace.disk, formats: formats, known: known)
    inbox.keep { candidate in begun.map(candidate.isMeant) ?? (candidate.path != goneOn) }
    found += inbox.candidates.reduce(0) { $0 + $1.status.size }
    return inbox
  }

  /// The next file that can be read now, with its items; nil after the last one.
  private func nextFile(
    of inbox: inout Inbox, _ ledger: Ledger
  ) throws -> (input: InputFile, source: any ItemSource)? {
    guard let (candidate, file) = try inbox.next(on: workspace.disk, wait: Platform.sleep) else { return nil }
    let resumed = ledger.resume(if: candidate.isMeant)
    if resumed != nil { goneOn = candidate.path }
    let columns = candidate.path.hasPrefix("\(Layout.results)/") ? nil : workspace.settings.columns(for: candidate.path)
    let input = InputFile(candidate, columns: columns, ledger: ledger, resuming: resumed)
    let source = try candidate.format.source(
      of: file, named: candidate.path, columns: columns, offset: resumed?.offset ?? 0, line: resumed?.line ?? 1)
    return (input, source)
  }

  private func afterItem(_ item: Item, of input: InputFile, _ ledger: Ledger) throws {
    observer.onProgress?(RunProgress(report: report, read: read + item.end, found: found))
    // A file that is refused as a whole ends here, and goes with the next commit.
    if input.isWholeRefused { return try ledger.countItem() }
    try step(ledger, at: try input.progress(offset: item.end, line: item.line + 1))
  }

  private func afterFile(_ input: InputFile, _ inbox: inout Inbox, _ ledger: Ledger) throws {
    read += input.candidate.status.size
    if try !input.finish() {
      inbox.leaveChanged(input.candidate)
    } else if input.goesBackWhole {
      report.files.rejected += 1
    } else {
      report.files.taken += 1
    }
    if let path = input.returned { report.note(refused: input.rejected, in: path, from: input.candidate.path) }
    // The next file of a complete list is compared with this one.
    try step(ledger, commits: input.columns?.isComplete ?? false)
  }

  /// Something was done: commits a full batch, and also a smaller one if somebody asked for the end. `progress` says
  /// how far an input has been taken that continues after it.
  private func step(
    _ ledger: Ledger, at progress: @autoclosure () throws -> CommitPoint.Progress? = nil, commits: Bool = false
  ) throws {
    try ledger.countItem()
    let stops = observer.shouldStop()
    if stops || commits || ledger.isBatchFull {
      try ledger.commit(progress: try progress())
    }
    if stops { throw Stopped() }
  }

  /// The files that were not continued are found again with the others.
  private func noteLeft(_ inbox: Inbox, only begun: CommitPoint.Progress?) {
    let left = inbox.left.filter { begun == nil || $0.path == goneOn }
    report.left += left
    report.files.left += left.count
  }

  // Problems

  private func note(_ problem: Problem) {
    guard workspace.settings.severities[problem.code] != .off else { return }
    report.count(problem)
    observer.onProblem(problem)
  }

  private func note(_ findings: Findings, isSaid: Bool = false) {
    if findings.problems.isEmpty { return }
    report.count(findings)
    if isSaid { return }
    for problem in findings.problems { observer.onProblem(problem) }
  }
}
