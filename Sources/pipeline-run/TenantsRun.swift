// `run --tenants DIR`: runs every workspace in a folder on all cores; a report for each, and one for all.

import Pipeline

extension Tenants {
  func sayUnreadable() {
    for line in unreadableLines { Terminal.say(line) }
  }
}

/// The run of all workspaces.
struct TenantsRun {
  private let tenants: Tenants
  private let invocation: Invocation

  init(folder: String, _ invocation: Invocation) throws {
    guard !invocation.has(.workspace) else {
      throw RunError.usage(message: "--tenants and --workspace do not go together", hint: "write one of them")
    }
    var tenants = try Tenants(in: folder)
    if let (part, count) = try TenantsRun.part(invocation) { tenants.keep(part: part, of: count) }
    self.tenants = tenants
    self.invocation = invocation
  }

  /// The part of the workspaces that this process runs; nil for all of them.
  private static func part(_ invocation: Invocation) throws -> (part: Int, count: Int)? {
    guard let count = try invocation.number(.parts) else {
      if invocation.has(.part) {
        throw RunError.usage(message: "--part needs --parts", hint: "write in how many parts the workspaces are run")
      }
      return nil
    }
    guard let part = try invocation.number(.part) ?? JobArray.index else {
      throw RunError.usage(message: "--parts needs --part", hint: JobArray.hint)
    }
    guard (0..<count).contains(part) else {
      throw RunError.usage(message: "there is no part \(part) of \(count)", hint: "parts are counted from 0 on")
    }
    return (part, count)
  }

  func perform() throws -> ExitStatus {
    let isQuiet = invocation.isQuiet
    let began = Clock.seconds
    let isDryRun = invocation.has(.dryRun)
    let failures = RunFailures(isDryRun: isDryRun)
    if !isQuiet {
      for line in Terminal.hasPerson || isDryRun ? tenants.skipped : tenants.takeNewSkipped() { Terminal.say(line) }
    }
    let outcomes = tenants.run(
      isDryRun: isDryRun,
      observer: { name in
        let lines = ProblemLines(isQuiet: isQuiet, prefix: "\(name)/", folder: tenants.path(of: name))
        return RunCommand.observer(lines)
      },
      done: { outcome in
        if let failure = outcome.failure {
          guard failures.isToBeSaid(failure, in: tenants.path(of: outcome.name)) else {
            return (try? RunFailures.report(failure, of: outcome.name, in: tenants.path(of: outcome.name), invocation))
              ?? ()
          }
          for line in RunError.lines(failure) {
            Terminal.say("pipeline-run: \(outcome.name): \(line.naming(workspace: tenants.path(of: outcome.name)))")
          }
          return
        }
        failures.clear(in: tenants.path(of: outcome.name))
        if !isQuiet, let report = outcome.report {
          RunCommand.sayNews(report, in: tenants.path(of: outcome.name), tenant: outcome.name)
        }
      })
    var all = RunReport()
    for outcome in outcomes { if let report = outcome.report { all.add(report) } }
    // They ran at the same time.
    all.seconds = Clock.seconds - began
    try writeMetrics(outcomes)
    if invocation.has(.json) {
      try Terminal.write(json(outcomes, all))
    } else if !isQuiet {
      try Terminal.show(text(outcomes, all))
    }
    return status(outcomes)
  }

  /// The most severe status: a failed disk before wrong settings, both before a workspace that another run has locked.
  private func status(_ outcomes: [Tenants.Outcome]) -> ExitStatus {
    if let status = Interrupt.status { return status }
    let failures = outcomes.compactMap { $0.failure.map { ExitStatus($0) } }
    for status in [ExitStatus.diskFailed, .settings, .usage, .busy] where failures.contains(status) { return status }
    return outcomes.contains { $0.report?.hasRejects ?? false } ? .rejected : .done
  }

  private func json(_ outcomes: [Tenants.Outcome], _ all: RunReport) -> String {
    var writer = Writer()
    for (index, outcome) in outcomes.enumerated() {
      writer.write(index == 0 ? "{\"tenants\": [\n" : ",\n")
      writer.write("{\"tenant\": ")
      writer.write(json: outcome.name)
      writer.write(", \"status\": ")
      let status = outcome.failure.map { ExitStatus($0) } ?? (outcome.report?.hasRejects == true ? .rejected : .done)
      writer.write(string: "\(status.rawValue)")
      writer.write(", \"error\": ")
      if let failure = outcome.failure {
        writer.write(json: RunError.lines(failure).joined(separator: "\n"))
      } else {
        writer.write("null")
      }
      writer.write(", \"report\": ")
      if let report = outcome.report { report.write(to: &writer, lineEnd: "}") } else { writer.write("null}") }
    }
    writer.write("],\n\"all\": ")
    all.write(to: &writer, lineEnd: "}\n")
    return String(writer.text)
  }

  private func text(_ outcomes: [Tenants.Outcome], _ all: RunReport) -> String {
    let width = outcomes.map(\.name.count).max() ?? 0
    var text = ""
    for outcome in outcomes {
      let name = outcome.name + String(repeating: " ", count: width - outcome.name.count)
      if let report = outcome.report {
        text += "\(name)  \(RunReportText(report: report, isDryRun: false).oneLine)\n"
      } else {
        text += "\(name)  \(Terminal.colored("failed", .red))\n"
      }
    }
    let failed = outcomes.count { $0.failure != nil }
    text += "\(outcomes.count) workspaces\(failed > 0 ? ", \(failed) of them failed" : "")\n"
    return text
      + RunReportText(
        report: all, isDryRun: invocation.has(.dryRun), heading: "All", tenants: invocation.value(.tenants)
      ).text
  }

  private func writeMetrics(_ outcomes: [Tenants.Outcome]) throws {
    guard let path = invocation.value(.metrics), !invocation.has(.dryRun) else { return }
    var metrics = Metrics()
    for outcome in outcomes {
      metrics.add(outcome.report, tenant: outcome.name)
      if let health = try? Health(folder: tenants.path(of: outcome.name)) { metrics.add(health, tenant: outcome.name) }
    }
    try metrics.write(to: path)
  }
}
