// `errors`: lists the error log, or counts it.

import Pipeline

struct ErrorsCommand: Command {
  let name = "errors"
  let summary = "list what went wrong, newest last, or count it"
  let options = [Option.summary, Option.limit, Option.jsonl]

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let reader = try invocation.storeReader()
    if invocation.has(.summary) { return try summarise(reader, invocation) }
    let isJSON = invocation.has(.json) || invocation.has(.jsonl)
    let isList = invocation.has(.json) && !invocation.has(.jsonl)
    let total = try reader.errorCount()
    let limit = try invocation.number(.limit) ?? (isJSON ? total : 20)
    var isFirst = true
    if isList { try Terminal.write("[") }
    try reader.forEachError(skipping: max(0, total - limit)) { error in
      if isList, !isFirst { try Terminal.write(",\n") }
      isFirst = false
      try isJSON ? Terminal.write(error.line) : Terminal.show(Problem.printable(row(error, reader)))
      if !isList { try Terminal.write("\n") }
    }
    if isList { try Terminal.write("]\n") }
    if total > limit, !invocation.isQuiet {
      Terminal.say("… after \(total - limit) older ones; --limit \(total) shows all")
    }
    if total == 0, !isJSON, !invocation.isQuiet { Terminal.say("no errors") }
    return .done
  }

  private func row(_ error: LoggedError, _ reader: StoreReader) -> String {
    let sku = error.productID.flatMap { try? reader.product($0)?.sku }.map { " (\($0))" } ?? ""
    let product = error.productID.map { "  product \($0)\(sku)" } ?? error.sku.map { "  sku \($0)" } ?? ""
    let task = error.taskID.map { "  task \($0)" } ?? ""
    return
      "\(error.createdAt)  \(error.operation)  \(error.type)\(product)\(task)\(error.isFinal ? "  final" : ""): \(error.shownMessage)"
  }

  private func summarise(_ reader: StoreReader, _ invocation: Invocation) throws -> ExitStatus {
    let summary = try ErrorSummary(reader)
    if invocation.has(.json) {
      var writer = Writer()
      summary.write(to: &writer)
      try Terminal.write(writer.text)
      return .done
    }
    let open = summary.open
    var text = Counted(summary.all.total, "error").description
    text += summary.all.total == 0 ? "\n" : ": \(open.total) now, \(summary.all.total - open.total) over\n"
    let most = open.byType.values.max() ?? 0
    let worst = open.byType.filter { $0.value == most }.keys.sorted()
    for type in worst {
      let share = open.byType.count == 1 ? "all of them" : worst.count == 1 ? "most of them" : "\(most) of them"
      text += "\(share): \(type); \(ErrorsCommand.remedy(for: type))\n"
    }
    // What retry would do, and nothing that it would not.
    let waiting = reader.givenUp
    text +=
      waiting == 0
      ? "no product waits for a retry\n"
      : "\(Counted(waiting, "product waits", "products wait")) for you; `pipeline-run retry --all` tries again\n"
    for (name, counts, open) in [
      ("by type", summary.all.byType, open.byType), ("by operation", summary.all.byOperation, open.byOperation),
      ("by code", summary.all.byCode, open.byCode),
    ] where !counts.isEmpty {
      text += "\(name)\n"
      for (key, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        text += "  \(count)  \(key)\(open[key].map { ", \($0) now" } ?? "")\n"
      }
    }
    try Terminal.show(text.naming(workspace: invocation.folder))
    return .done
  }

  /// What to do about a type of error.
  private static func remedy(for type: String) -> String {
    switch type {
    case ErrorType.validation: "fix what is in rejected/ and drop it into inbox/ again"
    case ErrorType.mapping:
      "look what Vinted asks for in `pipeline-run errors`, and fix the product or the tables in reference/"
    case ErrorType.image: "check that the photos are in the place that the product names"
    case ErrorType.api: "`pipeline-run errors` shows what Vinted answered; fix that, then `pipeline-run retry --all`"
    case ErrorType.timeout: "nothing: the program looks on Vinted, or does it again, by itself"
    case ErrorType.conflict, ErrorType.duplicateListing: "look on Vinted which listing is the right one"
    default: "see `pipeline-run errors` for the messages"
    }
  }
}
