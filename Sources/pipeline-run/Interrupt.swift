import Glibc

/// Ctrl-C and a polite kill: the work ends at the next item, with everything committed that it has taken.
enum Interrupt {
  /// Set by the signal handler, which may do nothing else.
  nonisolated(unsafe) private static var received: Int32 = 0

  /// From now on the signals ask for the end instead of being the end; a second one is the end.
  static func listen() {
    // Who starts programs may have blocked the signals, and that is inherited.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, number) }
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if unsafe Interrupt.received != 0 {
          signal(number, SIG_DFL)
          raise(number)
        }
        unsafe Interrupt.received = number
      }
    }
  }

  static var isRequested: Bool { unsafe received != 0 }

  /// 128 and the signal's number, as shells count.
  static var status: ExitStatus? {
    switch unsafe received {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    default: nil
    }
  }
}
