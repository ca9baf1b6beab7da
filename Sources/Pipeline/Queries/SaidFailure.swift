/// Why runs of cron fail, as they have reported it: the same failure is mailed once, not every five minutes.
///
/// A small file that may be lost or not written: then the failure is reported once more.
public struct SaidFailure {
  private static let path = "\(Layout.store)/failure"
  private let disk: Disk

  /// What was reported in a workspace.
  public init(_ disk: Disk) { self.disk = disk }

  /// Whether the last run has not failed in this way. From now on the failure counts as reported.
  public func takeNew(_ error: any Error) -> Bool {
    guard SaidFailure.lasts(error), disk.isWorkspace else { return true }
    let text = RunError.lines(error).joined(separator: "\n")
    if (try? disk.read(SaidFailure.path)) == text { return false }
    try? disk.makeFolder(Layout.store)
    try? Arena.with(chunk: 1024) { arena in try disk.replace(SaidFailure.path, arena.keep(text)) }
    return true
  }

  /// A run has worked: from now on the same failure is new.
  public func clear() {
    for path in [SaidFailure.path, Disk.unfinished(SaidFailure.path)] where disk.status(path) != nil {
      _ = try? disk.remove(path)
    }
  }

  /// Whether a failure stays until a person does something; a run that found another one at work says nothing of the
  /// next run.
  private static func lasts(_ error: any Error) -> Bool {
    switch error {
    case RunError.settings, RunError.damaged, RunError.disk, is DiskError: true
    default: false
    }
  }
}
