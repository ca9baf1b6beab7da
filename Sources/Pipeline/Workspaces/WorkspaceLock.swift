/// At most one run works in a workspace. The lock is on a file that is never deleted; the kernel frees it when the
/// process ends, however it ends.
struct WorkspaceLock {
  private static let path = "\(Layout.store)/lock"
  private let file: OpenFile

  init(_ disk: Disk) throws {
    try disk.makeFolder(Layout.store)
    file = try disk.openForWriting(WorkspaceLock.path)
    if file.lock() { return }
    // `health` takes the lock and frees it at once; that must not look like a run.
    Platform.sleep(seconds: 0.05)
    guard file.lock() else { throw RunError.busy(workspace: disk.folder) }
  }

  /// Whether a run works there now; asks without waiting.
  static func isHeld(on disk: Disk) -> Bool {
    guard let file = try? disk.openIfThere(path) else { return false }
    return !file.lock()
  }
}
