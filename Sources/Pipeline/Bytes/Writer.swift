import Glibc

/// A growing buffer of bytes to write output into.
@safe public struct Writer: ~Copyable {
  /// Invariant: `count` bytes from `start` on are initialised. `capacity` bytes are ours, or lent by an arena.
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var isLent = false
  /// How many bytes have been written.
  public private(set) var count = 0

  /// A buffer with room for this many bytes before it must grow.
  public init(capacity: Int = 4096) {
    unsafe start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  /// A buffer in memory that an arena lends; if that is too small, the buffer takes memory of its own.
  @inline(__always)
  init(lent place: UnsafeMutablePointer<UInt8>, capacity: Int) {
    unsafe start = place
    self.capacity = capacity
    isLent = true
  }

  /// A copy of a text.
  init(copying text: Text) {
    self.init(capacity: text.count + 1)
    write(text)
  }

  @inline(__always)
  deinit { if !isLent { unsafe start.deallocate() } }

  /// What has been written; valid until the next write.
  public var text: Text { unsafe Text(start: start, count: count) }

  /// Forgets what was written and keeps the memory.
  public mutating func clear() { count = 0 }

  /// Forgets what was written after `length`.
  mutating func cut(to length: Int) { count = min(count, length) }

  /// A place for `room` more bytes; `advance` says how many of them were filled.
  @inline(__always)
  mutating func reserve(_ room: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity &- count < room { grow(room) }
    return unsafe start + count
  }

  /// Counts bytes that were written at the place from `reserve`.
  @inline(__always)
  mutating func advance(_ bytes: Int) {
    count &+= bytes
    assert(count <= capacity)
  }

  @inline(never)
  private mutating func grow(_ room: Int) {
    let larger = max(capacity * 2, count + room)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe place.update(from: start, count: count)
    if !isLent { unsafe start.deallocate() }
    isLent = false
    unsafe start = place
    capacity = larger
  }

  /// Writes the bytes of a text.
  @inline(__always)
  public mutating func write(_ text: Text) {
    let place = unsafe reserve(text.count)
    // Most texts are short, and a call of memcpy costs more than they do.
    if text.count <= 32 {
      unsafe Writer.copyShort(text.start, to: place, text.count)
    } else {
      unsafe memcpy(place, text.start, text.count)
    }
    advance(text.count)
  }

  /// Copies at most 32 bytes in two pieces that may overlap.
  @inline(__always)
  private static func copyShort(_ from: UnsafePointer<UInt8>, to place: UnsafeMutablePointer<UInt8>, _ count: Int) {
    @inline(__always) func copy<Word: BitwiseCopyable>(_ type: Word.Type, _ offset: Int) {
      let word = unsafe UnsafeRawPointer(from + offset).loadUnaligned(as: type)
      unsafe UnsafeMutableRawPointer(place + offset).storeBytes(of: word, as: type)
    }
    if count > 16 {
      copy(SIMD16<UInt8>.self, 0)
      copy(SIMD16<UInt8>.self, count - 16)
    } else if count >= 8 {
      copy(UInt64.self, 0)
      copy(UInt64.self, count - 8)
    } else if count >= 4 {
      copy(UInt32.self, 0)
      copy(UInt32.self, count - 4)
    } else if count > 0 {
      unsafe place[0] = from[0]
      unsafe place[count / 2] = from[count / 2]
      unsafe place[count - 1] = from[count - 1]
    }
  }

  /// Writes elements one after the other, with a separator between them.
  @inline(__always)
  public mutating func write<Elements: Sequence>(
    each elements: Elements, between separator: Text = ", ", _ body: (Elements.Element, inout Writer) -> Void
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst { write(separator) }
      isFirst = false
      body(element, &self)
    }
  }

  @inline(__always)
  mutating func write(byte: UInt8) {
    unsafe reserve(1).pointee = byte
    advance(1)
  }

  /// Writes again what is `distance` bytes before the end; the copy may overlap itself.
  @inline(__always)
  mutating func writeAgain(distance: Int, length: Int) {
    precondition(distance > 0 && distance <= count, "nothing is there")
    let place = unsafe reserve(length)
    let from = unsafe place - distance
    for index in 0..<length { unsafe place[index] = from[index] }
    advance(length)
  }

  /// Writes the bytes of a string.
  public mutating func write(string: String) {
    var string = string
    string.withUTF8 { bytes in
      if let start = bytes.baseAddress { unsafe write(Text(start: start, count: bytes.count)) }
    }
  }

  /// Writes a number in decimal digits.
  mutating func write(_ number: Int, digits: Int = 1) {
    if number < 0 || number >= 10_000 || digits > 2 { return writeLong(number, digits: digits) }
    let place = unsafe reserve(4)
    let (high, low) = (number / 100, number % 100)
    if high >= 10 {
      unsafe Writer.write(pair: high, to: place)
      unsafe Writer.write(pair: low, to: place + 2)
      advance(4)
    } else if high > 0 {
      unsafe place[0] = UInt8(truncatingIfNeeded: 48 &+ high)
      unsafe Writer.write(pair: low, to: place + 1)
      advance(3)
    } else if low >= 10 || digits == 2 {
      unsafe Writer.write(pair: low, to: place)
      advance(2)
    } else {
      unsafe place[0] = UInt8(truncatingIfNeeded: 48 &+ low)
      advance(1)
    }
  }

  private mutating func writeLong(_ number: Int, digits: Int) {
    if number < 0 { write(byte: 45) }
    var rest = number.magnitude
    let length = max(number.digitCount, digits)
    let place = unsafe reserve(length)
    var at = length
    // Two digits at a time, from the end.
    while at >= 2 {
      at &-= 2
      unsafe Writer.write(pair: Int(truncatingIfNeeded: rest % 100), to: place + at)
      rest /= 100
    }
    if at == 1 { unsafe place[0] = UInt8(truncatingIfNeeded: 48 &+ rest % 10) }
    advance(length)
  }

  /// Writes five numbers below 100 as two digits each, with a sign before each of them and after the last one.
  mutating func write(pairs: (Int, Int, Int, Int, Int), between signs: StaticString) {
    let text = Text(signs)
    precondition(text.count == 6)
    let place = unsafe reserve(16)
    func write(_ pair: Int, _ index: Int) {
      unsafe place[3 * index] = text[index]
      unsafe Writer.write(pair: pair, to: place + 3 * index + 1)
    }
    write(pairs.0, 0)
    write(pairs.1, 1)
    write(pairs.2, 2)
    write(pairs.3, 3)
    write(pairs.4, 4)
    unsafe place[15] = text[5]
    advance(16)
  }

  /// Writes the two digits of a number below 100.
  @inline(__always)
  private static func write(pair: Int, to place: UnsafeMutablePointer<UInt8>) {
    let digits = unsafe UnsafeRawPointer(pairs.utf8Start + 2 &* pair).loadUnaligned(as: UInt16.self)
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: digits, as: UInt16.self)
  }

  private static var pairs: StaticString {
    """
    0001020304050607080910111213141516171819\
    2021222324252627282930313233343536373839\
    4041424344454647484950515253545556575859\
    6061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899
    """
  }
}

extension Int {
  /// How many digits it has, its sign aside.
  @inline(__always)
  var digitCount: Int {
    let magnitude = magnitude
    // Most have few digits.
    if magnitude < 1000 { return magnitude < 10 ? 1 : magnitude < 100 ? 2 : 3 }
    var count = 4
    var bound: UInt = 10_000
    // No number has more than 19 digits, so the last bound is below 2^64.
    while count < 19, magnitude >= bound {
      bound &*= 10
      count += 1
    }
    return count
  }
}
