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
    let lines = ProblemLines(isQuiet: invocation.isQuiet, progress: progress)
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
      try RunFailures.report(error, invocation)
      return ExitStatus(error)
    }
    try writeMetrics(report, invocation)
    if !invocation.isQuiet {
      for line in LeftFile.lines(report.newLeft) { Terminal.say(line) }
      RunCommand.sayGone(report.gone)
      RunCommand.sayNeeds(report.newNeeds, in: invocation.folder)
      if let idle = report.idle { Terminal.say(idle.oneLine(report.tasks)) }
    }
    if invocation.has(.json) {
      var writer = Writer()
      report.write(to: &writer)
      try Terminal.write(writer.text)
    } else if !invocation.isQuiet {
      try Terminal.write(RunReportText(report: report, isDryRun: isDryRun, folder: invocation.folder).text)
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

  /// What complete lists take down: listings end by it, so it is said where problems are said.
  static func sayGone(_ gone: GoneProducts, prefix: String = "") {
    let count = gone.takenDown
    if count == 0 { return }
    let names = gone.heldBack > 0 ? "" : ": \(gone.named.prefix(5).joined(separator: "; "))"
    Terminal.say(
      "\(prefix)\(count) product\(count == 1 ? " is" : "s are") taken down, as complete lists do not have "
        + "\(count == 1 ? "it" : "them") any more\(names)\(count > 5 && !names.isEmpty ? "; and \(count - 5) more" : "")"
    )
  }

  /// What has needed a person since this run.
  static func sayNeeds(_ needs: [Needs.Need], in folder: String, prefix: String = "") {
    for need in needs { Terminal.say("\(prefix)needs you: \(need.oneLine(in: folder))") }
  }

  private func writeMetrics(_ report: RunReport?, _ invocation: Invocation) throws {
    guard let path = invocation.value(.metrics), !invocation.has(.dryRun) else { return }
    var metrics = Metrics()
    metrics.add(report)
    if let health = try? Health(folder: invocation.folder) { metrics.add(health) }
    try metrics.write(to: path)
  }
}
