// The exit statuses of the program, by the numbers of sysexits.h if it has one.

import Glibc
import Pipeline

enum ExitStatus: Int32 {
  case done = 0
  /// Done, and something was refused.
  case rejected = 2
  /// `status` and `health`: nothing is broken, but something waits for a person.
  case needsPerson = 3
  case usage = 64
  /// A preview found something that is not ready, or a file cannot be read.
  case notReady = 65
  case diskFailed = 74
  /// Another run works in the workspace.
  case busy = 75
  case settings = 78
  /// Ended by Ctrl-C or SIGTERM, with everything committed that was taken in: 128 plus the signal's number.
  case interrupted = 130
  case terminated = 143

  /// The status of an error that ended the program.
  init(_ error: any Error) {
    switch error {
    case RunError.usage: self = .usage
    case RunError.settings: self = .settings
    case RunError.busy: self = .busy
    case RunError.unreadable: self = .notReady
    default: self = .diskFailed
    }
  }

  func exit() -> Never { Glibc.exit(rawValue) }
}

extension ExitStatus: Comparable {
  /// The more severe one is the larger: a failed disk, then wrong settings, then what needs a person.
  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.severity < b.severity }

  private var severity: Int { [.done, .needsPerson, .rejected, .settings, .diskFailed].firstIndex(of: self) ?? 0 }
}
