/// The error log of a run.
extension Ledger {
  func log(_ error: ErrorEntry) {
    let id = settings.shard.assign(from: &point.nextErrorID)
    error.write(id: id, run: run, at: now, to: &errors.collected.bytes)
  }

  /// Logs an item that was refused.
  func log(_ findings: Findings) {
    var details = Writer(capacity: 512)
    for (index, problem) in findings.problems.enumerated() {
      details.write(index == 0 ? "[" : ", ")
      problem.write(to: &details, withFile: true, sku: findings.sku)
    }
    details.write(findings.problems.isEmpty ? "[]" : "]")
    let errors = findings.problems.filter { $0.severity == .error }
    log(
      ErrorEntry(
        operation: "publish", type: ErrorType.validation, message: errors.map(\.oneLine).joined(separator: "\n"),
        details: details.text))
  }
}
