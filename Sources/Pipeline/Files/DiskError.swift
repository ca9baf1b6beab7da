/// A system call that failed.
public struct DiskError: Error, Equatable {
  /// What was tried, as a verb: `write`, `rename`.
  public let operation: String
  /// On which file, relative to the workspace.
  public let path: String
  /// The system's number for the reason.
  public let errno: Int32

  /// One line for people.
  public var message: String { "cannot \(operation) \(path): \(reason)" }

  var reason: String { Platform.message(of: errno) }

  /// What to do about it.
  public var hint: String {
    switch errno {
    case Platform.noSpace: "free some space and run again; nothing is lost"
    case Platform.noPermission, Platform.notPermitted: "give this user permission and run again"
    case Platform.notFound: "look whether the path is right"
    case Platform.notOpen: "it is closed; send it to a file or to /dev/null; what was done before is done"
    case Platform.readOnly: "the file system is read-only; mount it writable and run again"
    default: "check the disk and run again; nothing is lost"
    }
  }
}
