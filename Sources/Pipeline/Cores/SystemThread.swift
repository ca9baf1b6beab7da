import Glibc

/// A thread of the system.
struct SystemThread {
  private let thread: pthread_t

  private final class Start {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts a thread; nil if the system gives none.
  init?(_ body: @escaping @Sendable () -> Void) {
    let start = unsafe Unmanaged.passRetained(Start(body)).toOpaque()
    var thread = pthread_t()
    let failed = unsafe pthread_create(
      &thread, nil,
      { argument in
        if let argument = unsafe argument { unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, start)
    guard failed == 0 else {
      unsafe Unmanaged<Start>.fromOpaque(start).release()
      return nil
    }
    self.thread = thread
  }

  func join() { pthread_join(thread, nil) }
}
