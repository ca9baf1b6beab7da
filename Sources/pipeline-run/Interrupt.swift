// SIGINT and SIGTERM: the work ends at the next item, and everything that it has taken in is committed.

import Glibc
import Synchronization

enum Interrupt {
  /// Set by the signal handler, which may do nothing else.
  private static let received = Atomic<Int32>(0)

  /// From now on the first signal asks for the end, and a second one ends the program at once.
  static func listen() {
    // It is made here, not in the handler.
    _ = isRequested
    // The program that started this one may have blocked the signals, and the block is inherited.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, number) }
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if Interrupt.received.load(ordering: .relaxed) != 0 {
          signal(number, SIG_DFL)
          raise(number)
        }
        Interrupt.received.store(number, ordering: .relaxed)
      }
    }
  }

  static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

  /// 128 plus the signal's number, as shells count.
  static var status: ExitStatus? {
    switch received.load(ordering: .relaxed) {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    default: nil
    }
  }
}
