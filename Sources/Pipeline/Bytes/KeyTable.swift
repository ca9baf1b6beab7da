/// A hash table from folded words to small numbers, built once and read for every product.
struct KeyTable: Sendable {
  private struct Slot {
    var key = Text.empty
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(capacity: Int = 64) {
    slots = Array(repeating: Slot(), count: KeyTable.size(for: capacity))
  }

  private static func size(for count: Int) -> Int {
    var size = 16
    while size < count * 2 { size *= 2 }
    return size
  }

  @inline(__always)
  subscript(_ key: Text) -> Int? {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key.tableHash) & mask
    while slots[at].value >= 0 {
      if slots[at].key == key { return Int(slots[at].value) }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Sets the value of a key, which must live as long as the table. Returns the value that it had.
  @discardableResult
  mutating func set(_ key: Text, _ value: Int) -> Int? {
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key.tableHash) & mask
    while slots[at].value >= 0 {
      if slots[at].key == key {
        let old = Int(slots[at].value)
        slots[at].value = Int32(value)
        return old
      }
      at = (at + 1) & mask
    }
    slots[at] = Slot(key: key, value: Int32(value))
    count += 1
    return nil
  }

  /// All keys with their values, in no order.
  func forEach(_ body: (Text, Int) -> Void) {
    for slot in slots where slot.value >= 0 { body(slot.key, Int(slot.value)) }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    count = 0
    for slot in old where slot.value >= 0 { set(slot.key, Int(slot.value)) }
  }
}
