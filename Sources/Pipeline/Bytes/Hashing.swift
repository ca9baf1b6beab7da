/// Hashes of bytes that are the same on every machine and in every version: the store contains them.
///
/// The mixing follows the public description of MurmurHash3 (x64, 128 bits). It does not protect against an attacker:
/// the data is the seller's own.
struct Hash128: Equatable {
  var low: UInt64
  var high: UInt64

  init(_ text: Text, seed: UInt64 = 0) {
    var a = seed
    var b = seed
    let c1: UInt64 = 0x87C3_7B91_1142_53D5
    let c2: UInt64 = 0x4CF5_AD43_2745_937F
    @inline(__always) func mix(_ first: UInt64, _ second: UInt64) {
      a = Hash128.turn(a ^ (Hash128.turn(first &* c1, 31) &* c2), 27) &+ b
      a = a &* 5 &+ 0x52DC_E729
      b = Hash128.turn(b ^ (Hash128.turn(second &* c2, 33) &* c1), 31) &+ a
      b = b &* 5 &+ 0x3849_5AB5
    }
    var at = 0
    while at &+ 16 <= text.count {
      let words = text.sixteenAsWords(at: at)
      mix(words.0, words.1)
      at &+= 16
    }
    if at < text.count { mix(text.eight(at: at), text.eight(at: at + 8)) }
    a ^= UInt64(text.count)
    b ^= UInt64(text.count)
    a = a &+ b
    b = b &+ a
    a = Hash128.finish(a)
    b = Hash128.finish(b)
    low = a &+ b
    high = b &+ low
  }

  /// The hash of a number.
  init(bits: UInt64) {
    low = Hash128.finish(bits &+ 0x9E37_79B9_7F4A_7C15)
    high = Hash128.finish(low)
  }

  private static func turn(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }

  private static func finish(_ word: UInt64) -> UInt64 {
    var word = word
    word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
    word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ word >> 33
  }

  /// 32 hexadecimal digits.
  var hexadecimal: String {
    var writer = Writer(capacity: 32)
    write(to: &writer)
    return String(writer.text)
  }

  /// The same in an arena.
  func hexadecimal(in arena: Arena) -> Text { arena.made { write(to: &$0) } }

  private func write(to writer: inout Writer) {
    writer.write(word: Hash128.digits(of: high >> 32))
    writer.write(word: Hash128.digits(of: high))
    writer.write(word: Hash128.digits(of: low >> 32))
    writer.write(word: Hash128.digits(of: low))
  }

  /// The eight hexadecimal digits of the lower half of a number, the first one in the lowest byte.
  private static func digits(of number: UInt64) -> UInt64 {
    // Each digit gets a byte of its own.
    var word = UInt64(UInt32(truncatingIfNeeded: number).byteSwapped)
    word = (word | word << 16) & 0x0000_FFFF_0000_FFFF
    word = (word | word << 8) & 0x00FF_00FF_00FF_00FF
    word = (word & 0x000F_000F_000F_000F) << 8 | word >> 4 & 0x000F_000F_000F_000F
    // A byte over 9 becomes a letter: with 6 more it has a bit of 16.
    let letters = (word + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return word + 0x3030_3030_3030_3030 + letters * 39
  }
}

/// A quick hash of several values in their order, for tables in memory; it is never written down.
struct TableHash {
  private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// An absent text differs from an empty one.
  @inline(__always)
  mutating func add(_ text: Text?) { add(text.map { $0.tableHash &+ 1 } ?? 0) }

  /// A list differs from its texts one by one.
  mutating func add(_ texts: Texts) {
    for text in texts { add(text) }
    add(UInt64(truncatingIfNeeded: texts.count))
  }

  @inline(__always)
  mutating func add(_ value: UInt64) {
    hash = (hash ^ value) &* 0x9FB2_1C65_1E98_DF25
    hash = (hash << 29 | hash >> 35) &+ 0x52DC_E729
  }

  /// Half of its bits, which depend on all.
  var half: UInt32 { UInt32(truncatingIfNeeded: (hash ^ hash >> 32) &* 0x87C3_7B91_1142_53D5 >> 32) }
}

extension Text {
  @inline(__always)
  private static func mix(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let mixed = (hash ^ bytes) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ mixed &>> 32
  }

  @inline(never)
  private func longTableHash(_ start: UInt64) -> UInt64 {
    var hash = start
    var at = 0
    while at < count {
      hash = Text.mix(hash, eight(at: at))
      at &+= 8
    }
    return hash
  }

  /// A quick hash for tables in memory; it is never written down.
  @inline(__always)
  var tableHash: UInt64 {
    let start = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    // Most are short.
    guard count <= 16 else { return longTableHash(start) }
    let (low, high) = pieces
    return Text.mix(Text.mix(start, low), high)
  }
}
