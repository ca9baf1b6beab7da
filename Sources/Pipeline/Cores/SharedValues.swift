import Glibc

/// Values that all threads use; the first thread that asks for one makes it.
@safe final class SharedValues<Key: Hashable, Value>: @unchecked Sendable {
  /// Guards the values; held while one is made, because all who wait want the same one.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var values: [Key: Value] = [:]

  init() { unsafe pthread_mutex_init(mutex, nil) }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// The value of a key; `make` makes it if there is none yet.
  func value<Failure: Error>(of key: Key, make: () throws(Failure) -> Value) throws(Failure) -> Value {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    if let value = values[key] { return value }
    let value = try make()
    values[key] = value
    return value
  }
}
