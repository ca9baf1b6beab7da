/// A page of the index: slots with a key and its value, filled from the first one on, and their checksum.
struct IndexPage {
  static let size = 4096
  static let slots = 255
  /// By slot; a key of 0 is a free slot. In the file each key is followed by its value.
  private var keys: [UInt64]
  private var values: [UInt64]
  private(set) var count = 0
  var isChanged = false

  init() {
    keys = [UInt64](repeating: 0, count: IndexPage.slots)
    values = keys
  }

  /// nil if these are not the bytes that were written for this page. Otherwise a page of zeros would be one without
  /// keys, and each of its products a new one.
  init?(_ text: Text, number: Int) {
    let end = IndexPage.slots * 16
    guard text.count == IndexPage.size, text.eight(at: end) == IndexPage.checksum(of: text[0..<end], number) else {
      return nil
    }
    keys = (0..<IndexPage.slots).map { text.eight(at: $0 * 16) }
    values = (0..<IndexPage.slots).map { text.eight(at: $0 * 16 + 8) }
    while count < IndexPage.slots, keys[count] != 0 { count += 1 }
  }

  func write(to writer: inout Writer, number: Int) {
    let start = writer.count
    for slot in 0..<IndexPage.slots {
      writer.write(word: keys[slot])
      writer.write(word: values[slot])
    }
    writer.write(word: IndexPage.checksum(of: writer.text.from(start), number))
    writer.write(word: 0)
  }

  /// The number is in it, so that one page cannot replace another.
  private static func checksum(of text: Text, _ number: Int) -> UInt64 { Hash128(text, seed: UInt64(number) + 1).low }

  var isFull: Bool { count == IndexPage.slots }

  func key(_ slot: Int) -> UInt64 { keys[slot] }
  func value(_ slot: Int) -> Int { Int(truncatingIfNeeded: values[slot]) }

  /// The next slot of a key from a slot on.
  @inline(__always)
  func slot(of key: UInt64, from first: Int = 0) -> Int? {
    for slot in first..<count where keys[slot] == key { return slot }
    return nil
  }

  mutating func set(_ slot: Int, _ key: UInt64, _ value: Int) {
    keys[slot] = key
    values[slot] = UInt64(value)
    count = max(count, slot + 1)
    isChanged = true
  }
}

extension Writer {
  /// Writes eight bytes, the lowest first.
  mutating func write(word: UInt64) {
    let place = unsafe reserve(8)
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: word.littleEndian, as: UInt64.self)
    advance(8)
  }
}
