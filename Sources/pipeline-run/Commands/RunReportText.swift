// The report of a run for people: what came in, what went out, what is wrong, with examples, and what to do next.

import Pipeline

struct RunReportText {
  let report: RunReport
  let isDryRun: Bool
  /// The first line of the report; the run's number if nothing is given.
  var heading: String?
  /// The workspace, as a person who is elsewhere names it.
  var folder = "."
  /// The folder of the workspaces, if it is the report of several.
  var tenants: String?

  var text: String {
    var text = isDryRun ? "Nothing was written. A run would say:\n" : ""
    text += "\(heading ?? "Run \(report.run)"), \(seconds) s\(report.isStopped ? ", stopped before its end" : "")\n"
    text += line("files", report.files.taken + report.files.rejected + report.files.left, files)
    text += line("products", report.products.read, products)
    if report.unaccepted > 0 {
      let them = report.unaccepted == 1 ? "it as it is" : "them as they are"
      text += row("", "\(report.unaccepted) of them can be sent, but Vinted will refuse \(them)")
    }
    text += gone
    text += line("results", report.results.read, results)
    text += sold
    if report.timeouts > 0 {
      text += row("timeouts", "\(Counted(report.timeouts, "task was", "tasks were")) not answered in time")
    }
    if report.repriced > 0 {
      text += row("prices", "\(Counted(report.repriced, "falls", "fall")) with the age of the listing")
    }
    text += row("tasks", tasks)
    if report.fixed > 0 {
      let files = report.fixed == 1 ? "1 file that was" : "\(report.fixed) files that were"
      text += row("fixed", "\(files) in rejected/: everything in \(report.fixed == 1 ? "it" : "them") has come since")
    }
    if report.removed > 0 { text += row("archive", "\(report.removed) files removed that were older than is kept") }
    if let lines = report.compaction?.lines {
      text += row("store", "rewritten, \(lines.before) lines became \(lines.after)")
    }
    text += problems
    for (index, hint) in next.enumerated() { text += row(index == 0 ? "next" : "", hint.naming(workspace: folder)) }
    return text
  }

  /// `12 products: 10 to publish, 2 refused; 3 results: 3 published`
  var oneLine: String {
    var parts: [String] = []
    func add(_ count: Int, _ name: String, _ outcomes: [(Int, String)]) {
      if count > 0 { parts.append("\(Counted(count, name)): \(RunReportText.shown(outcomes))") }
    }
    add(report.products.read, "product", products)
    add(report.results.read, "result", results)
    if report.gone.takenDown > 0 { parts.append("\(report.gone.takenDown) gone from a list") }
    if report.gone.heldBack > 0 { parts.append("\(report.gone.heldBack) missing in a list: needs --accept-gone") }
    if report.sold.count > 0 { parts.append("\(report.sold.count) sold") }
    if report.timeouts > 0 { parts.append(Counted(report.timeouts, "timeout").description) }
    return parts.isEmpty ? "nothing new" : parts.joined(separator: "; ")
  }

  private var files: [(Int, String)] {
    [(report.files.taken, "taken in"), (report.files.rejected, "refused"), (report.files.left, "left")]
  }

  private var products: [(Int, String)] {
    let products = report.products
    return [
      (products.enqueued, "to publish"), (products.updated, "to update"), (products.deleted, "deleted"),
      (products.unchanged, "unchanged"), (products.waiting, "changed, with a task open"),
      (products.skipped, "left out"),
      (products.rejected, "refused"),
    ]
  }

  /// What was missing in complete lists, by name.
  private var gone: String {
    let gone = report.gone
    if gone.takenDown + gone.heldBack == 0 { return "" }
    let counts = RunReportText.shown([(gone.takenDown, "taken down"), (gone.heldBack, "kept until you say so")])
    var text = row("gone", "\(counts), as complete lists do not have them any more")
    for name in gone.named { text += row("", Terminal.colored(Problem.printable(name), .dim)) }
    let others = gone.takenDown + gone.heldBack - gone.named.count
    if others > 0 { text += row("", Terminal.colored("and \(others) more", .dim)) }
    return text
  }

  /// What was sold, by name.
  private var sold: String {
    let sold = report.sold
    var text = ""
    for name in sold.named { text += row(text.isEmpty ? "sold" : "", Problem.printable(name)) }
    let others = sold.count - sold.named.count
    if others > 0, tenants != nil { text += row("", "and \(others) more") }
    if others > 0, tenants == nil {
      text += row("", "and \(others) more; `pipeline-run products --status sold` lists them".naming(workspace: folder))
    }
    return text
  }

  private var tasks: String {
    let tasks = report.tasks
    let released = tasks.released > 0 ? "\(tasks.released) released, " : ""
    return "\(released)\(tasks.open) open\(tasks.queued > 0 ? ", \(tasks.queued) queued" : "")"
  }

  private var results: [(Int, String)] {
    let results = report.results
    return [
      (results.published, "published"), (results.updated, "updated"), (results.deleted, "deleted"),
      (results.found, "looked up"), (results.retried, "to be tried again"), (results.failed, "failed"),
      (results.analytics, "analytics"),
      (results.wardrobe, results.wardrobe == 1 ? "wardrobe" : "wardrobes"),
      (results.late, "late"), (results.duplicate, "duplicate"), (results.conflict, "in conflict"),
      (results.rejected, "refused"),
    ]
  }

  /// Codes with their counts: first those for which items were refused, then all others.
  private var problems: String {
    let others = report.problemsByCode.merging(report.errorsByCode, uniquingKeysWith: -).filter { $0.value > 0 }
    return rows("refused", report.errorsByCode, report.firstErrors, color: .red)
      + rows("problems", others, report.firstOthers)
  }

  /// The most frequent one first, each with an example.
  private func rows(
    _ name: String, _ counts: [ProblemCode: Int], _ examples: [ProblemCode: Problem], color: Terminal.Color? = nil
  ) -> String {
    var text = ""
    for (code, count) in counts.sorted(by: { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }) {
      var words = "\(count) \(code.rawValue)"
      if let color { words = Terminal.colored(words, color) }
      if let example = examples[code] { words += Terminal.colored("  as \(example.oneLineWithoutCode)", .dim) }
      text += row(text.isEmpty ? name : "", words)
    }
    return text
  }

  /// What needs a person.
  private var next: [String] {
    if isDryRun { return [] }
    var hints: [String] = []
    if report.isStopped { hints.append("run again to take the rest") }
    if report.problemsByCode[.incompleteList] != nil {
      hints.append("drop the whole list again: what is missing in it stays on Vinted until then")
    }
    if report.products.rejected > 0 {
      hints.append("fix what is in rejected/ and drop it into inbox/ again")
    }
    if report.results.rejected > 0 {
      hints.append("fix the results in rejected/ and drop them into inbox/results/ again")
    }
    if report.gone.heldBack > 0 {
      hints.append("if the products that are missing have gone, type `pipeline-run run --accept-gone`")
    }
    if report.results.failed > 0 {
      hints.append("see `pipeline-run errors` for what failed, then `pipeline-run retry --all`")
    }
    if report.results.conflict > 0 { hints.append("see `pipeline-run errors` for the results in conflict") }
    if let tenants, !hints.isEmpty {
      return ["`pipeline-run health --tenants \(tenants.quotedForShell)` says which workspace needs what"]
    }
    return hints
  }

  private var seconds: String {
    let hundredths = Int(report.seconds * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func shown(_ parts: [(Int, String)]) -> String {
    parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private func line(_ name: String, _ read: Int, _ parts: [(Int, String)]) -> String {
    let shown = RunReportText.shown(parts)
    return row(name, shown.isEmpty ? "\(read)" : "\(read): \(shown)")
  }

  private func row(_ name: String, _ text: String) -> String {
    "  \(name)\(String(repeating: " ", count: 10 - name.count))\(text)\n"
  }
}
