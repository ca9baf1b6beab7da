import Glibc

/// A view of UTF-8 bytes that stand somewhere else: in a block that was read, in an arena, or in the program itself.
///
/// Every value of a product is a `Text` on its way through the stages, so that no field costs an allocation.
/// A text is valid as long as the memory it points into: the block or arena of the product it came from. What shall
/// live longer is copied (`Arena.keep`, `String(text)`). Reads are checked against the text's own bounds.
@safe public struct Text: @unchecked Sendable {
  /// Invariant: `count` bytes from here are initialised and do not change while the text is in use.
  let start: UnsafePointer<UInt8>
  /// How many bytes.
  public let count: Int

  @inline(__always)
  init(start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  /// The text of a literal; it lives as long as the program.
  @inline(__always)
  public init(_ literal: StaticString) {
    unsafe start = literal.utf8Start
    count = literal.utf8CodeUnitCount
  }

  static let empty = Text("")

  @inline(__always) var isEmpty: Bool { count == 0 }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside of the text")
    return unsafe start[index]
  }

  @inline(__always)
  subscript(_ range: Range<Int>) -> Text {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside of the text")
    return unsafe Text(start: start + range.lowerBound, count: range.count)
  }

  @inline(__always) func from(_ index: Int) -> Text { self[index..<count] }

  /// How far this text begins behind the beginning of another one of the same memory.
  func offset(in whole: Text) -> Int { unsafe start - whole.start }

  /// Sixteen bytes from `index` on; the caller has checked that they are there.
  @inline(__always)
  func sixteen(at index: Int) -> SIMD16<UInt8> {
    assert(index >= 0 && index + 16 <= count)
    return unsafe UnsafeRawPointer(start + index).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// Eight bytes from `index` on as a little-endian number; missing ones count as zero.
  @inline(__always)
  func eight(at index: Int) -> UInt64 {
    if index + 8 <= count { return unsafe UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) }
    var word: UInt64 = 0
    var at = count - 1
    while at >= index {
      word = word << 8 | UInt64(unsafe start[at])
      at -= 1
    }
    return word
  }

  /// Where a byte stands first, from `index` on; the search is the C library's.
  @inline(__always)
  func first(_ byte: UInt8, from index: Int = 0) -> Int? {
    guard index < count else { return nil }
    guard let found = unsafe memchr(start + index, Int32(byte), count - index) else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  func contains(_ byte: UInt8) -> Bool { first(byte) != nil }

  func hasPrefix(_ other: Text) -> Bool {
    unsafe count >= other.count && memcmp(start, other.start, other.count) == 0
  }

  func hasSuffix(_ other: Text) -> Bool {
    count >= other.count && from(count - other.count) == other
  }

  /// Without white space at both ends.
  var trimmed: Text {
    var low = 0
    var high = count
    while low < high, isSpace(self[low]) { low += 1 }
    while high > low, isSpace(self[high - 1]) { high -= 1 }
    return self[low..<high]
  }

  /// The parts between the separators, trimmed; empty ones are left out.
  func split(by separator: UInt8, _ body: (Text) -> Void) {
    var low = 0
    while low <= count {
      let high = first(separator, from: low) ?? count
      let part = self[low..<high].trimmed
      if !part.isEmpty { body(part) }
      low = high + 1
    }
  }

  /// The length as JavaScript and Vinted count it.
  var utf16Count: Int {
    var units = 0
    for index in 0..<count {
      let byte = unsafe start[index]
      units += (byte & 0xC0 != 0x80 ? 1 : 0) + (byte >= 0xF0 ? 1 : 0)
    }
    return units
  }

  /// Whether all bytes are digits, and there is one at least.
  var isDigits: Bool {
    for index in 0..<count where !isDigit(self[index]) { return false }
    return count > 0
  }

  var hasDigit: Bool {
    for index in 0..<count where isDigit(self[index]) { return true }
    return false
  }

  /// The number that the digits make, if they are only digits and it is not over 2^53 - 1.
  var integer: Int? {
    guard isDigits, count <= 16 else { return nil }
    var number = 0
    for index in 0..<count { number = number * 10 + Int(self[index] - 48) }
    return number <= 9_007_199_254_740_991 ? number : nil
  }
}

extension Text: Equatable {
  /// Whether the bytes are the same.
  @inline(__always)
  public static func == (a: Text, b: Text) -> Bool {
    guard a.count == b.count else { return false }
    // Most are short, and a call of memcmp costs more than they do; two pieces that overlap cover up to sixteen bytes.
    if a.count > 16 { return unsafe memcmp(a.start, b.start, a.count) == 0 }
    if a.count >= 8 { return a.eight(at: 0) == b.eight(at: 0) && a.eight(at: a.count - 8) == b.eight(at: a.count - 8) }
    for index in 0..<a.count where unsafe a.start[index] != b.start[index] { return false }
    return true
  }
}

extension Text: ExpressibleByStringLiteral {
  /// The text of a literal.
  @inline(__always) public init(stringLiteral literal: StaticString) { self.init(literal) }
}

extension String {
  /// A copy that lives on its own.
  public init(_ text: Text) {
    self = unsafe String(decoding: UnsafeBufferPointer(start: text.start, count: text.count), as: UTF8.self)
  }
}

extension Text: CustomStringConvertible {
  /// A copy as a string.
  public var description: String { String(self) }
}

@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
@inline(__always) func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

extension Text {
  /// Writes all of it to a descriptor of the process, such as standard output; throws where it cannot be written.
  public func write(to descriptor: Int32) throws(DiskError) {
    var rest = self
    while !rest.isEmpty {
      let count = unsafe Platform.write(descriptor, rest.start, rest.count)
      guard count > 0 else { throw DiskError(operation: "write", path: "the output", errno: Platform.lastError) }
      rest = rest.from(count)
    }
  }
}
