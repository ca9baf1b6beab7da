/// Values that all threads use; the first thread that asks for one makes it.
final class SharedValues<Key: Hashable & Sendable, Value: Sendable>: @unchecked Sendable {
  /// Guards the values; held while one is made, because all who wait want the same one.
  private let monitor = Monitor()
  private var values: [Key: Value] = [:]

  /// The value of a key; `make` makes it if there is none yet.
  func value<Failure: Error>(of key: Key, make: () throws(Failure) -> Value) throws(Failure) -> Value {
    try monitor.locked { () throws(Failure) -> Value in
      if let value = values[key] { return value }
      let value = try make()
      values[key] = value
      return value
    }
  }
}
