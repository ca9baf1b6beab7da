/// The keys of the latest lines, which the index does not have yet. Nearly every key has one value, and takes no memory
/// except its slot; a few hashes belong to several products.
struct RecentKeys {
  private var latest: [StoreKey: Int] = [:]
  private var earlier: [StoreKey: [Int]] = [:]

  /// Adds a value; if the key is not a hash, it replaces the value before.
  mutating func note(_ key: StoreKey, _ value: Int) {
    guard let old = latest.updateValue(value, forKey: key), old != value, key.sharing == .beside else { return }
    earlier[key, default: []].append(old)
  }

  /// The value that `accept` takes, the latest first.
  func find(_ key: StoreKey, accept: (Int) throws -> Bool) throws -> Int? {
    guard let value = latest[key] else { return nil }
    if try accept(value) { return value }
    return try earlier[key]?.last(where: accept)
  }

  func forEach(_ body: (StoreKey, Int) throws -> Void) throws {
    for (key, values) in earlier {
      for value in values { try body(key, value) }
    }
    for (key, value) in latest { try body(key, value) }
  }

  mutating func removeAll() {
    latest.removeAll(keepingCapacity: latest.count < 20_000)
    earlier.removeAll()
  }
}
