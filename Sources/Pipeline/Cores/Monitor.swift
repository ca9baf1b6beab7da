import Glibc

/// A lock whose holder can wait until another thread signals a change.
@safe final class Monitor: @unchecked Sendable {
  /// Invariant: both are initialised, and stay where they are until the monitor ends.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe pthread_cond_destroy(changed)
    unsafe mutex.deallocate()
    unsafe changed.deallocate()
  }

  /// Calls `body` while no other thread is within the monitor.
  func locked<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Waits for a signal as long as `condition` holds; only within `locked`. Others may enter meanwhile.
  func wait(while condition: () -> Bool) {
    while condition() { unsafe pthread_cond_wait(changed, mutex) }
  }

  /// Lets all that wait look at their condition again; only within `locked`.
  func signal() { unsafe pthread_cond_broadcast(changed) }
}
