// Whether a run says on standard error why it failed: always to a person, to cron only if it is new. A failure that is
// not new goes to the report, which cron's line discards; the exit status says it each time.

import Pipeline

struct RunFailures {
  private let remembers: Bool

  /// A dry run writes nothing, and says everything.
  init(isDryRun: Bool) { remembers = !isDryRun && !Terminal.hasPerson }

  func isToBeSaid(_ error: any Error, in folder: String) -> Bool {
    guard remembers, let disk = try? Workspace.disk(of: folder) else { return true }
    return SaidFailure(disk).takeNew(error)
  }

  /// Writes a failure that is not new to standard output.
  static func report(_ error: any Error, of tenant: String? = nil, in folder: String, _ invocation: Invocation) throws {
    if invocation.has(.json) || invocation.isQuiet { return }
    for line in RunError.lines(error) {
      try Terminal.show("\(tenant.map { "\($0): " } ?? "")failed as before: \(line.naming(workspace: folder))\n")
    }
  }

  /// The run has worked.
  func clear(in folder: String) {
    if remembers, let disk = try? Workspace.disk(of: folder) { SaidFailure(disk).clear() }
  }
}
