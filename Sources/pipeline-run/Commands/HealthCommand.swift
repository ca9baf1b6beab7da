import Pipeline

/// `health`: whether the workspace is as it should be, and what waits how long.
struct HealthCommand: Command {
  let name = "health"
  let summary = "check settings, tables, rights and store; say what waits how long"

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let health = try Health(folder: invocation.folder)
    if invocation.has(.json) {
      var writer = Writer()
      health.write(to: &writer)
      try Terminal.write(writer.text)
    } else {
      try Terminal.write(text(health))
    }
    return health.isFine ? .done : .settings
  }

  private func text(_ health: Health) -> String {
    var text = ""
    for check in health.checks {
      let mark = check.isFine ? Terminal.colored("ok   ", .green) : Terminal.colored("error", .red)
      text += "\(mark)  \(check.name): \(check.message)\n"
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
    for hint in health.hints { text += "\(Terminal.colored("next ", .yellow))  \(hint)\n" }
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
