import Pipeline

/// What a run did, for people: what came in, what went out, what needs a person.
struct RunReportText {
  let report: RunReport
  let isDryRun: Bool

  var text: String {
    let products = report.products
    let results = report.results
    var text = isDryRun ? "Nothing was written. A run would say:\n" : ""
    text += "Run \(report.run), \(seconds) s\n"
    text += line(
      "files", report.files.taken + report.files.rejected + report.files.left,
      [
        (report.files.taken, "taken in"), (report.files.rejected, "refused"), (report.files.left, "left"),
      ])
    text += line(
      "products", products.read,
      [
        (products.enqueued, "to publish"), (products.updated, "to update"), (products.deleted, "deleted"),
        (products.unchanged, "unchanged"), (products.waiting, "waiting for an open task"),
        (products.rejected, "refused"),
      ])
    text += line(
      "results", results.read,
      [
        (results.published, "published"), (results.updated, "updated"), (results.deleted, "deleted"),
        (results.retried, "to be tried again"), (results.failed, "failed"), (results.analytics, "analytics"),
        (results.late, "late"), (results.duplicate, "duplicate"), (results.conflict, "in conflict"),
        (results.rejected, "refused"),
      ])
    if report.timeouts > 0 { text += line("timeouts", report.timeouts, []) }
    let problems = report.problemsByCode.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    for (index, (code, count)) in problems.enumerated() {
      text += row(index == 0 ? "problems" : "", "\(count) \(code.rawValue)")
    }
    if report.hasRejects && !isDryRun { text += row("next", "mend what is in rejected/ and drop it into inbox/ again") }
    return text
  }

  private var seconds: String {
    let hundredths = Int(report.seconds * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func line(_ name: String, _ read: Int, _ parts: [(Int, String)]) -> String {
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return row(name, shown.isEmpty ? "\(read)" : "\(read): \(shown)")
  }

  private func row(_ name: String, _ text: String) -> String {
    "  \(name)\(String(repeating: " ", count: 10 - name.count))\(text)\n"
  }
}
