// `watch`: runs whenever something comes in, in place of cron.

import Pipeline

struct WatchCommand: Command {
  let name = "watch"
  let summary = "run whenever something comes in, until it is ended"
  let options = [Option.every, Option.metrics]
  let details = """
    It looks when the inbox changes, and every 5 seconds (--every) whatever happens; once a minute it looks for tasks that
    were not answered in time. A run that found nothing says nothing. Ctrl-C ends it after the current item.
    """

  /// How often it looks for tasks that nobody has answered.
  private static let longest = 60.0

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let every = try invocation.number(.every) ?? 5
    guard (1...3600).contains(every) else {
      throw RunError.usage(message: "--every \(every) is not possible", hint: "write seconds from 1 to 3600")
    }
    Interrupt.listen()
    // An error at the first look is wrong usage; a later one is reported, and may pass.
    let workspace = try invocation.workspace()
    let watcher = FolderWatcher([Layout.inbox, Layout.results], on: workspace.disk)
    if !invocation.isQuiet {
      Terminal.say("watching \(invocation.folder == "." ? "this workspace" : invocation.folder); Ctrl-C ends it")
    }
    var last = -WatchCommand.longest
    var said: [String] = []
    while !Interrupt.isRequested {
      if Clock.seconds - last >= WatchCommand.longest || hasWaiting(workspace) {
        last = Clock.seconds
        try perform(invocation, &said)
      }
      if !Interrupt.isRequested { watcher.wait(seconds: every) }
    }
    return Interrupt.status ?? .done
  }

  private func hasWaiting(_ workspace: Workspace) -> Bool { (try? workspace.hasInput()) ?? true }

  /// One run; the same failure is reported once, until it has passed.
  private func perform(_ invocation: Invocation, _ said: inout [String]) throws {
    let lines = ProblemLines(isQuiet: invocation.isQuiet, folder: invocation.folder)
    var metrics = Metrics()
    do {
      let report = try Run(try invocation.workspace(), observer: RunCommand.observer(lines)).perform()
      said = []
      if !invocation.isQuiet { RunCommand.sayNews(report, in: invocation.folder) }
      metrics.add(report)
      let isNews = report.products.read + report.results.read + report.timeouts + report.tasks.released > 0
      if isNews, invocation.has(.json) {
        var writer = Writer()
        report.write(to: &writer)
        try Terminal.write(writer.text)
      } else if isNews, !invocation.isQuiet {
        try Terminal.show(
          "\(Timestamp.now.text)  run \(report.run)  \(RunReportText(report: report, isDryRun: false).oneLine)\n")
      }
    } catch {
      let words = RunError.lines(error)
      if words != said {
        for line in words { Terminal.say("pipeline-run: \(line.naming(workspace: invocation.folder))") }
      }
      said = words
      metrics.add(nil)
    }
    guard let path = invocation.value(.metrics) else { return }
    if let health = try? Health(folder: invocation.folder) { metrics.add(health) }
    try metrics.write(to: path)
  }
}
