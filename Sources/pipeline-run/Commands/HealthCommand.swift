// `health`: checks the workspace, and says what waits and for how long.

import Pipeline

struct HealthCommand: Command {
  let name = "health"
  let summary = "check settings, tables, rights and store; say what waits, how long, and for whom"
  let options = [Option.tenants]

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    if let folder = invocation.value(.tenants) { return try tenants(in: folder, invocation) }
    let health = try Health(folder: invocation.folder)
    if invocation.has(.json) {
      var writer = Writer()
      health.write(to: &writer)
      try Terminal.write(writer.text)
    } else {
      try Terminal.show(text(health, in: invocation.folder))
    }
    return status(health)
  }

  private func status(_ health: Health) -> ExitStatus {
    if health.isFine { return health.needs.list.isEmpty ? .done : .needsPerson }
    return health.checks.contains { !$0.isFine && ["settings", "tables", "reference/vinted"].contains($0.name) }
      ? .settings : .diskFailed
  }

  /// Every workspace of a folder in a line or two; the exit status is the most severe one.
  private func tenants(in folder: String, _ invocation: Invocation) throws -> ExitStatus {
    guard !invocation.has(.workspace) else {
      throw RunError.usage(message: "--tenants and --workspace do not go together", hint: "write one of them")
    }
    let tenants = try Tenants(in: folder)
    if !invocation.isQuiet { tenants.sayUnreadable() }
    var worst = ExitStatus.done
    var writer = Writer()
    writer.write(invocation.has(.json) ? "[" : "")
    let width = tenants.names.map(\.count).max() ?? 0
    for (index, name) in tenants.names.enumerated() {
      let health: Health
      do {
        health = try Health(folder: tenants.path(of: name))
      } catch {
        // If one cannot be opened, the others are still checked.
        worst = max(worst, ExitStatus(error))
        write(error, of: name, isFirst: index == 0, invocation, width, to: &writer)
        continue
      }
      worst = max(worst, status(health))
      if invocation.has(.json) {
        writer.write(index > 0 ? ",\n{\"tenant\": " : "{\"tenant\": ")
        writer.write(json: name)
        writer.write(", \"health\": ")
        var one = Writer()
        health.write(to: &one, lineEnd: "")
        writer.write(one.text)
        writer.write("}")
        continue
      }
      let broken = health.checks.filter { !$0.isFine }.map { "\($0.name): \($0.message)" }
      let lines = (broken + health.hints).map { $0.naming(workspace: tenants.path(of: name)) }
      let mark =
        !broken.isEmpty
        ? Terminal.colored("error", .red)
        : lines.isEmpty ? Terminal.colored("ok   ", .green) : Terminal.colored("next ", .yellow)
      let space = String(repeating: " ", count: width - name.count)
      writer.write(string: "\(name)\(space)  \(mark)  \(lines.first ?? "nothing to do")\n")
      for line in lines.dropFirst() { writer.write(string: "\(String(repeating: " ", count: width + 9))\(line)\n") }
    }
    if !invocation.has(.json) {
      try Terminal.show(writer.text)
      return worst
    }
    writer.write("]\n")
    try Terminal.write(writer.text)
    return worst
  }

  private func write(
    _ error: any Error, of name: String, isFirst: Bool, _ invocation: Invocation, _ width: Int, to writer: inout Writer
  ) {
    let message = RunError.lines(error).joined(separator: " — ")
    guard invocation.has(.json) else {
      let space = String(repeating: " ", count: width - name.count)
      return writer.write(string: "\(name)\(space)  \(Terminal.colored("error", .red))  \(message)\n")
    }
    writer.write(isFirst ? "{\"tenant\": " : ",\n{\"tenant\": ")
    writer.write(json: name)
    writer.write(", \"health\": null, \"error\": ")
    writer.write(json: message)
    writer.write("}")
  }

  private func text(_ health: Health, in folder: String) -> String {
    var text = ""
    for check in health.checks {
      let mark = check.isFine ? Terminal.colored("ok   ", .green) : Terminal.colored("error", .red)
      text += "\(mark)  \(check.name): \(check.message.naming(workspace: folder))\n"
    }
    for (one, several, queue) in [
      ("product file waits", "product files wait", health.inbox),
      ("result file waits", "result files wait", health.results),
      ("task waits for a plugin", "tasks wait for a plugin", health.outbox),
      ("task is with a plugin", "tasks are with a plugin", health.claimed),
    ] where queue.count > 0 {
      text += "       \(queue.count) \(queue.count == 1 ? one : several), the oldest \(age(queue.oldestSeconds))\n"
    }
    if health.queued > 0 { text += "       \(health.queued) task\(health.queued == 1 ? "" : "s") in the queue\n" }
    for hint in health.hints { text += "\(Terminal.colored("next ", .yellow))  \(hint.naming(workspace: folder))\n" }
    text += "       last run: \(health.lastRunAt?.text ?? "never")\n"
    return text
  }

  private func age(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    default: "\(seconds / 86_400) days"
    }
  }
}
