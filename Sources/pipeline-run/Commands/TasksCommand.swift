// `tasks`: lists the tasks that wait for the plugin.

import Pipeline

struct TasksCommand: Command {
  let name = "tasks"
  let summary = "list open tasks, oldest first"
  let options = [Option.limit]

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let tasks = try OpenTasks(invocation.workspace().disk)
    let shown = tasks.entries.prefix(try invocation.number(.limit) ?? 10)
    if invocation.has(.json) {
      let contents = try shown.compactMap { try tasks.content(of: $0) }
      try Terminal.write("[" + contents.joined(separator: ",\n") + "]\n")
      return .done
    }
    let reader = try invocation.storeReader()
    for entry in shown {
      guard let summary = try tasks.summary(of: entry) else { continue }
      let place = entry.isClaimed ? "claimed" : "waiting"
      let sku = summary.product.flatMap { try? reader.product($0)?.sku } ?? "-"
      let row = "\(entry.id)  \(sku)  \(summary.type)  \(place)  \(summary.createdAt)  \(summary.title)"
      try Terminal.show(Problem.printable(row) + "\n")
    }
    let queued = reader.queued
    if shown.isEmpty, queued == 0, !invocation.isQuiet { Terminal.say("no tasks wait") }
    if queued > 0, !invocation.isQuiet {
      Terminal.say("\(Counted(queued, "more is", "more are")) queued; runs release them as there is room")
    }
    let more = tasks.entries.count - shown.count
    if more > 0, !invocation.isQuiet { Terminal.say("… and \(more) more; --limit \(tasks.entries.count) shows all") }
    return .done
  }
}
