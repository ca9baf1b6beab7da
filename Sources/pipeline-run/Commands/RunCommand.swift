// `run`: one pass over the workspace.

import Pipeline

struct RunCommand: Command {
  let name = "run"
  let summary = "take in results and products, and put tasks into the outbox"
  let options = [Option.dryRun, .acceptGone, .tenants, .parts, .part, .metrics]
  let details = """
    Results first, then timeouts, then products. Files that were taken in go to archive/, items that were refused come
    back in rejected/ with the reasons beside them. Ctrl-C ends it at the next item: what it has taken is committed, the
    rest waits.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    if let path = invocation.value(.metrics), !invocation.has(.dryRun) { try Metrics.checkFolder(of: path) }
    if invocation.has(.acceptGone), invocation.has(.tenants) {
      throw RunError.usage(
        message: "--accept-gone is for one workspace", hint: "name the one that you have looked at with --workspace")
    }
    if let folder = invocation.value(.tenants) { return try TenantsRun(folder: folder, invocation).perform() }
    if invocation.has(.parts) || invocation.has(.part) {
      throw RunError.usage(message: "only tenants run in parts", hint: "name their folder with --tenants")
    }
    let isDryRun = invocation.has(.dryRun)
    let progress = ProgressLine(isQuiet: invocation.isQuiet)
    let lines = ProblemLines(isQuiet: invocation.isQuiet, folder: invocation.folder, progress: progress)
    let report: RunReport
    let failures = RunFailures(isDryRun: isDryRun)
    do {
      let run = Run(
        try invocation.workspace(), isDryRun: isDryRun, acceptsGone: invocation.has(.acceptGone),
        observer: RunCommand.observer(lines, progress: progress))
      report = try run.perform()
      failures.clear(in: invocation.folder)
    } catch {
      progress.clear()
      try writeMetrics(nil, invocation)
      if failures.isToBeSaid(error, in: invocation.folder) { throw error }
      try RunFailures.report(error, in: invocation.folder, invocation)
      return ExitStatus(error)
    }
    try writeMetrics(report, invocation)
    if !invocation.isQuiet { RunCommand.sayNews(report, in: invocation.folder) }
    if invocation.has(.json) {
      var writer = Writer()
      report.write(to: &writer)
      try Terminal.write(writer.text)
    } else if !invocation.isQuiet {
      try Terminal.show(RunReportText(report: report, isDryRun: isDryRun, folder: invocation.folder).text)
    }
    return Interrupt.status ?? (report.hasRejects ? .rejected : .done)
  }

  /// Passes a run's problems and progress to the terminal, and Ctrl-C to the run.
  static func observer(_ lines: ProblemLines, progress: ProgressLine? = nil) -> RunObserver {
    Interrupt.listen()
    var observer = RunObserver()
    observer.onProblem = { lines.add($0) }
    observer.onEnd = { lines.end() }
    if let progress, progress.isShown { observer.onProgress = { progress.show($0) } }
    observer.shouldStop = { Interrupt.isRequested }
    return observer
  }

  /// What is new of a run besides its problems: where refused items are, what was left, gone or needs a person.
  static func sayNews(_ report: RunReport, in folder: String, tenant: String? = nil) {
    let (place, name) = tenant.map { ("\($0)/", "\($0): ") } ?? ("", "")
    for line in RefusedFile.lines(report.refused) + LeftFile.lines(report.newLeft) { Terminal.say(place + line) }
    sayGone(report.gone, prefix: name)
    for need in report.newNeeds { Terminal.say("\(name)needs you: \(need.oneLine(in: folder))") }
    if let idle = report.idle { Terminal.say(place + idle.oneLine(report.tasks)) }
  }

  /// What complete lists take down: listings end by it, so it is said where problems are said.
  private static func sayGone(_ gone: GoneProducts, prefix: String) {
    let count = gone.takenDown
    if count == 0 { return }
    let names = gone.heldBack > 0 ? "" : ": \(gone.named.prefix(5).joined(separator: "; "))"
    Terminal.say(
      "\(prefix)\(Counted(count, "product is", "products are")) taken down, as complete lists do not have "
        + "\(count == 1 ? "it" : "them") any more\(names)\(count > 5 && !names.isEmpty ? "; and \(count - 5) more" : "")"
    )
  }

  private func writeMetrics(_ report: RunReport?, _ invocation: Invocation) throws {
    guard let path = invocation.value(.metrics), !invocation.has(.dryRun) else { return }
    var metrics = Metrics()
    metrics.add(report)
    if let health = try? Health(folder: invocation.folder) { metrics.add(health) }
    try metrics.write(to: path)
  }
}
