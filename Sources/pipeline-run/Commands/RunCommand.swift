import Pipeline

/// `run`: one pass over the workspace.
struct RunCommand: Command {
  let name = "run"
  let summary = "take in results and products, and put tasks into the outbox"
  let options = [Option.dryRun]
  let details = """
    Results first, then timeouts, then products. Files that were taken in go to archive/, items that were refused come
    back in rejected/ with the reasons beside them.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let isDryRun = invocation.has(.dryRun)
    var lines = ProblemLines(isQuiet: invocation.isQuiet)
    let run = Run(try invocation.workspace(), isDryRun: isDryRun) { lines.add($0) }
    let report = try run.perform()
    lines.end()
    if !invocation.isQuiet {
      for file in report.left { Terminal.say(file.oneLine) }
    }
    if invocation.has(.json) {
      var writer = Writer()
      report.write(to: &writer)
      try Terminal.write(writer.text)
    } else if !invocation.isQuiet {
      try Terminal.write(RunReportText(report: report, isDryRun: isDryRun).text)
    }
    return report.hasRejects ? .rejected : .done
  }
}

/// Problems of a run as lines on standard error: the first ones of each code, and how many more there were.
struct ProblemLines {
  private static let most = 20
  private let isQuiet: Bool
  private var counts: [ProblemCode: Int] = [:]

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  mutating func add(_ problem: Problem) {
    guard !isQuiet, problem.severity != .info else { return }
    counts[problem.code, default: 0] += 1
    if counts[problem.code, default: 0] <= ProblemLines.most { Terminal.say(problem.oneLine) }
  }

  func end() {
    for code in ProblemCode.allCases {
      let more = (counts[code] ?? 0) - ProblemLines.most
      if more > 0 { Terminal.say("… and \(more) more of [\(code.rawValue)]") }
    }
  }
}
