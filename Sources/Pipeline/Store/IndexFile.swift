/// The index beside products.jsonl: a hash file from keys to offsets and product ids, so that a run finds a product
/// without reading the store.
///
/// It is derived. Its header says how many bytes of which log it covers; what is missing is replayed, what does not fit
/// is rebuilt. Slots are written only for committed lines, and the header only after the slots are durable; so
/// whatever moment a run is ended at, a slot never points to what is not there.
final class IndexFile {
  static let path = "store/index"
  private static let magic: UInt64 = 0x3130_5844_4956_5056  // "VPVIDX01"
  private static let headerSize = 64
  private static let slotSize = 16
  private static let smallest = 1024

  private let disk: Disk
  private var file: OpenFile
  private var slots: Int
  private var count: Int
  /// Committed bytes of the log that the slots cover.
  private(set) var covered: Int
  private let generation: Int
  private var changed = false

  /// Opens the index of a log; an empty one where there is none that fits it. `writable` makes the file.
  init?(_ disk: Disk, generation: Int, committed: Int, writable: Bool) throws {
    self.disk = disk
    self.generation = generation
    (slots, count, covered) = (0, 0, 0)
    guard let file = try writable ? disk.openForWriting(IndexFile.path) : disk.openIfThere(IndexFile.path) else {
      return nil
    }
    self.file = file
    if let header = try readHeader(), header.generation == generation, header.covered <= committed {
      (slots, count, covered) = (header.slots, header.count, header.covered)
      // A run that did not end has filled slots that the header does not know of.
      if covered < committed { count = try countSlots() }
    } else if writable {
      try startAnew()
    }
  }

  private struct Header {
    let generation: Int
    let slots: Int
    let count: Int
    let covered: Int
  }

  private func readHeader() throws -> Header? {
    var writer = Writer(capacity: 64)
    guard try file.read(into: &writer, most: IndexFile.headerSize, at: 0) == IndexFile.headerSize else { return nil }
    let text = writer.text
    let words = (0..<6).map { text.eight(at: $0 * 8) }
    guard words[0] == IndexFile.magic, words[5] == Hash128(text[0..<40]).low, words[2] >= 16,
      try file.status().size >= IndexFile.headerSize + Int(words[2]) * IndexFile.slotSize
    else { return nil }
    return Header(generation: Int(words[1]), slots: Int(words[2]), count: Int(words[3]), covered: Int(words[4]))
  }

  private func countSlots() throws -> Int {
    var filled = 0
    var window = Writer(capacity: 1 << 16)
    var slot = 0
    while slot < slots {
      window.clear()
      let most = min(4096, slots - slot)
      _ = try file.read(
        into: &window, most: most * IndexFile.slotSize, at: IndexFile.headerSize + slot * IndexFile.slotSize)
      for index in 0..<most where window.text.eight(at: index * IndexFile.slotSize) != 0 { filled += 1 }
      slot += most
    }
    return filled
  }

  private func startAnew() throws {
    (slots, count, covered) = (IndexFile.smallest, 0, 0)
    try file.truncate(to: 0)
    try file.truncate(to: IndexFile.headerSize + slots * IndexFile.slotSize)
    changed = true
  }

  private static func home(of key: UInt64, _ slots: Int) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & (slots - 1)
  }

  /// Calls `body` with the slot numbers and contents from a key's home on, until it returns false.
  private func probe(_ key: UInt64, _ body: (Int, UInt64, UInt64) throws -> Bool) throws {
    var slot = IndexFile.home(of: key, slots)
    var window = Writer(capacity: 8 * IndexFile.slotSize)
    for _ in 0...slots {
      window.clear()
      let most = min(8, slots - slot)
      _ = try file.read(
        into: &window, most: most * IndexFile.slotSize, at: IndexFile.headerSize + slot * IndexFile.slotSize)
      let text = window.text
      for index in 0..<(text.count / IndexFile.slotSize) {
        guard try body(slot + index, text.eight(at: index * 16), text.eight(at: index * 16 + 8)) else { return }
      }
      slot = (slot + most) & (slots - 1)
    }
  }

  /// The value of a key that `accept` takes; keys that are hashes may have several.
  func find(_ key: StoreKey, accept: (Int) throws -> Bool) throws -> Int? {
    guard slots > 0 else { return nil }
    var found: Int?
    try probe(key.code) { (_, stored, value) throws in
      if stored == 0 { return false }
      if stored == key.code, try accept(Int(value)) {
        found = Int(value)
        return false
      }
      return true
    }
    return found
  }

  /// Sets a key's value; a key that is a hash is added beside others of the same hash.
  func set(_ key: StoreKey, _ value: Int, replacing: Bool) throws {
    if (count + 1) * 3 > slots * 2 { try grow() }
    var place: Int?
    var isNew = false
    try probe(key.code) { (slot, stored, value_) throws in
      if stored == 0 || stored == key.code && (replacing || Int(value_) == value) {
        place = slot
        isNew = stored == 0
        return false
      }
      return true
    }
    guard let place else { return }
    try write(key.code, value, at: place)
    if isNew { count += 1 }
    changed = true
  }

  private func write(_ key: UInt64, _ value: Int, at slot: Int) throws {
    var writer = Writer(capacity: 16)
    writer.write(word: key)
    writer.write(word: UInt64(value))
    try file.write(writer.text, at: IndexFile.headerSize + slot * IndexFile.slotSize)
  }

  /// Doubles the slots, in a new file that takes the name of the old one.
  private func grow() throws {
    let name = IndexFile.path + ".new"
    try disk.remove(name)
    let old = file
    let oldSlots = slots
    let larger = try disk.openForWriting(name)
    slots *= 2
    count = 0
    try larger.truncate(to: IndexFile.headerSize + slots * IndexFile.slotSize)
    file = larger
    var window = Writer(capacity: 1 << 16)
    var slot = 0
    while slot < oldSlots {
      window.clear()
      let most = min(4096, oldSlots - slot)
      _ = try old.read(
        into: &window, most: most * IndexFile.slotSize, at: IndexFile.headerSize + slot * IndexFile.slotSize)
      for index in 0..<most {
        let key = window.text.eight(at: index * 16)
        if key != 0 { try insert(key, Int(window.text.eight(at: index * 16 + 8))) }
      }
      slot += most
    }
    try file.syncData()
    try writeHeader()
    try file.syncData()
    try disk.rename(name, to: IndexFile.path)
  }

  private func insert(_ key: UInt64, _ value: Int) throws {
    var place: Int?
    try probe(key) { (slot, stored, _) throws in
      if stored == 0 { place = slot }
      return stored != 0
    }
    if let place {
      try write(key, value, at: place)
      count += 1
    }
  }

  private func writeHeader() throws {
    var writer = Writer(capacity: 64)
    for word in [IndexFile.magic, UInt64(generation), UInt64(slots), UInt64(count), UInt64(covered)] {
      writer.write(word: word)
    }
    writer.write(word: Hash128(writer.text).low)
    writer.write(word: 0)
    writer.write(word: 0)
    try file.write(writer.text, at: 0)
  }

  /// Makes the slots durable and says that they cover the log so far.
  func seal(covering length: Int) throws {
    guard changed || covered != length else { return }
    try file.syncData()
    covered = length
    try writeHeader()
    changed = false
  }
}

extension Writer {
  /// Writes eight bytes, the lowest first.
  mutating func write(word: UInt64) {
    var rest = word
    for _ in 0..<8 {
      write(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
