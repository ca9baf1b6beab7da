/// The keys of the latest lines, which the index does not have yet: a table in memory of one slot a key.
///
/// Nearly every key has one value; a few hashes belong to several products. Consecutive ids are beside each other, so
/// the products of a batch touch little memory.
struct RecentKeys {
  private struct Slot {
    /// 0 is a free slot; no key has this code.
    var key: UInt64 = 0
    var value = 0
  }

  private static let smallest = 1 << 10
  /// As many as a power of two, at most half of them taken; none until the first key.
  private var slots: [Slot] = []
  /// How many keys it has.
  private(set) var count = 0
  /// What hashes had before their last value.
  private var earlier: [StoreKey: [Int]] = [:]

  /// The slot that has a key, or would have it.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    let hash = (key >> 3) &* 0x9E37_79B9_7F4A_7C15
    var at = Int(truncatingIfNeeded: (hash ^ hash >> 32) << 3 | key & 7) & mask
    while slots[at].key != key, slots[at].key != 0 { at = (at + 1) & mask }
    return at
  }

  /// Adds a value; if the key is not a hash, it replaces the value before.
  mutating func note(_ key: StoreKey, _ value: Int) {
    if (count + 1) * 2 > slots.count { grow() }
    let at = slot(of: key.code)
    if slots[at].key == 0 {
      slots[at] = Slot(key: key.code, value: value)
      count += 1
      return
    }
    let old = slots[at].value
    slots[at].value = value
    if old != value, key.sharing == .beside { earlier[key, default: []].append(old) }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(RecentKeys.smallest, old.count * 2))
    for taken in old where taken.key != 0 { slots[slot(of: taken.key)] = taken }
  }

  /// The value that `accept` takes, the latest first.
  func find(_ key: StoreKey, accept: (Int) throws -> Bool) throws -> Int? {
    if count == 0 { return nil }
    let found = slots[slot(of: key.code)]
    if found.key == 0 { return nil }
    if try accept(found.value) { return found.value }
    return try earlier[key]?.last(where: accept)
  }

  /// All keys with their values, those of a hash in the order in which they came.
  func forEach(_ body: (StoreKey, Int) throws -> Void) throws {
    for (key, values) in earlier {
      for value in values { try body(key, value) }
    }
    for slot in slots where slot.key != 0 { try body(StoreKey(code: slot.key), slot.value) }
  }

  /// Forgets all keys; a large table gives its memory back.
  mutating func removeAll() {
    if slots.count > 1 << 15 {
      slots = []
    } else if count > 0 {
      for at in slots.indices { slots[at] = Slot() }
    }
    count = 0
    earlier.removeAll()
  }
}
