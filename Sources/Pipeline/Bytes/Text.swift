import Glibc

/// A view of UTF-8 bytes that are somewhere else: in a block that was read, in an arena, or in the program itself.
///
/// Every value of a product is a `Text` in all stages, so no field costs an allocation. A text is valid as long as the
/// memory that it points into: the block or arena of the product it came from. To keep a text longer, copy it
/// (`Arena.keep`, `String(text)`). Each read of a byte or of a part is checked against the text's own bounds. Reads of
/// several bytes at once trust their callers; debug builds check them, too.
@safe public struct Text: @unchecked Sendable, BitwiseCopyable {
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
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the text")
    return unsafe start[index]
  }

  @inline(__always)
  subscript(_ range: Range<Int>) -> Text {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside the text")
    return unsafe Text(start: start + range.lowerBound, count: range.count)
  }

  /// The byte at a place; 0 outside the text.
  @inline(__always)
  func byte(orZeroAt index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? unsafe start[index] : 0
  }

  /// Whether two bytes are at a place that is not negative.
  @inline(__always)
  func hasPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar, at index: Int) -> Bool {
    guard index &+ 2 <= count else { return false }
    return word(UInt16.self, at: index) == UInt16(UInt8(ascii: first)) | UInt16(UInt8(ascii: second)) << 8
  }

  @inline(__always) func from(_ index: Int) -> Text { self[index..<count] }

  /// How far this text begins after the beginning of another one in the same memory.
  func offset(in whole: Text) -> Int { unsafe start - whole.start }

  /// Whether it is in the memory of another one. A part of a JSON text that a string was read from has nothing to
  /// escape: what was written with escapes is decoded to another place.
  func isPart(of whole: Text) -> Bool {
    unsafe start >= whole.start && start + count <= whole.start + whole.count
  }

  /// Sixteen bytes from `index` on; the caller has checked that they are there.
  @inline(__always)
  func sixteen(at index: Int) -> SIMD16<UInt8> {
    assert(index >= 0 && index + 16 <= count)
    return unsafe UnsafeRawPointer(start + index).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// Sixteen bytes from `index` on, all of which must be there, as two little-endian numbers.
  @inline(__always)
  func sixteenAsWords(at index: Int) -> (UInt64, UInt64) {
    (word(UInt64.self, at: index), word(UInt64.self, at: index &+ 8))
  }

  /// Eight bytes from `index` on as a little-endian number; missing ones count as zero.
  @inline(__always)
  func eight(at index: Int) -> UInt64 {
    let rest = count &- index
    if rest >= 8 { return word(UInt64.self, at: index) }
    return rest > 0 ? lastBytes(from: index, rest) : 0
  }

  /// The `rest` bytes from `index` on, one to seven, as a little-endian number.
  @inline(__always)
  private func lastBytes(from index: Int, _ rest: Int) -> UInt64 {
    if count >= 8 { return word(UInt64.self, at: count - 8) &>> UInt64(truncatingIfNeeded: 8 &* (8 &- rest)) }
    // Two pieces that may overlap, or three bytes.
    if rest >= 4 {
      return UInt64(word(UInt32.self, at: index)) | UInt64(word(UInt32.self, at: count - 4))
        &<< UInt64(truncatingIfNeeded: 8 &* (rest &- 4))
    }
    let middle = rest >> 1
    return unsafe UInt64(start[index]) | UInt64(start[index + middle]) &<< UInt64(truncatingIfNeeded: 8 &* middle)
      | UInt64(start[count - 1]) &<< UInt64(truncatingIfNeeded: 8 &* (rest &- 1))
  }

  /// Two pieces of a text of at most sixteen bytes, which may overlap. Of two texts with the same count they are the same
  /// only if the texts are.
  @inline(__always)
  var pieces: (UInt64, UInt64) {
    if count >= 8 { return (word(UInt64.self, at: 0), word(UInt64.self, at: count &- 8)) }
    if count >= 4 { return (UInt64(word(UInt32.self, at: 0)), UInt64(word(UInt32.self, at: count &- 4))) }
    if count == 0 { return (0, 0) }
    return unsafe (UInt64(start[0]) | UInt64(start[count &>> 1]) &<< 8, UInt64(start[count &- 1]))
  }

  /// Sixteen bytes from `index` on; missing ones are zero.
  @inline(__always)
  func upToSixteen(at index: Int) -> SIMD16<UInt8> {
    if index &+ 16 <= count { return sixteen(at: index) }
    return unsafe unsafeBitCast(SIMD2(eight(at: index), eight(at: index &+ 8)), to: SIMD16<UInt8>.self)
  }

  /// Some bytes as a little-endian number; the caller has checked that they are there.
  @inline(__always)
  private func word<Word: BitwiseCopyable>(_ type: Word.Type, at index: Int) -> Word {
    assert(index >= 0 && index + MemoryLayout<Word>.size <= count)
    return unsafe UnsafeRawPointer(start + index).loadUnaligned(as: type)
  }

  /// Where a byte is first, from `index` on; the C library searches.
  @inline(__always)
  func first(_ byte: UInt8, from index: Int = 0) -> Int? {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return nil }
    guard let found = unsafe memchr(start + index, Int32(byte), count - index) else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  func contains(_ byte: UInt8) -> Bool { first(byte) != nil }

  @inline(__always)
  func hasPrefix(_ other: Text) -> Bool { count >= other.count && self[0..<other.count] == other }

  @inline(__always)
  func hasSuffix(_ other: Text) -> Bool {
    count >= other.count && (other.isEmpty || self[count - 1] == other[other.count - 1])
      && from(count - other.count) == other
  }

  /// Without white space at both ends.
  @inline(__always)
  var trimmed: Text {
    if count > 0, unsafe !isSpace(start[0]) && !isSpace(start[count - 1]) { return self }
    return trimmedSlowly
  }

  private var trimmedSlowly: Text {
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
    var units = count
    var at = 0
    let top: UInt64 = 0x8080_8080_8080_8080
    while at < count {
      let word = eight(at: at)
      // Bytes that continue a character begin with the bits 10; those that begin one of four bytes, with 1111.
      let beyond = word & top
      if beyond != 0 {
        units -= (beyond & ~(word << 1)).nonzeroBitCount
        units += (beyond & word << 1 & word << 2 & word << 3).nonzeroBitCount
      }
      at += 8
    }
    return units
  }

  /// Whether all bytes are digits, and there is at least one.
  var isDigits: Bool {
    for index in 0..<count where !isDigit(self[index]) { return false }
    return count > 0
  }

  var hasDigit: Bool {
    for index in 0..<count where isDigit(self[index]) { return true }
    return false
  }

  /// The number that the digits make, if there are only digits and it is not over 2^53 - 1.
  var integer: Int? {
    guard count > 0, count <= 16 else { return nil }
    var number = 0
    for index in 0..<count {
      let digit = unsafe start[index] &- 48
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number <= 9_007_199_254_740_991 ? number : nil
  }
}

extension Text: Equatable {
  /// Whether the bytes are the same.
  @inline(__always)
  public static func == (a: Text, b: Text) -> Bool {
    guard a.count == b.count else { return false }
    // Most are short, and a call of memcmp costs more than they do.
    return a.count > 16 ? unsafe memcmp(a.start, b.start, a.count) == 0 : a.pieces == b.pieces
  }
}

extension Text: ExpressibleByStringLiteral {
  /// The text of a literal.
  @inline(__always) public init(stringLiteral literal: StaticString) { self.init(literal) }
}

extension String {
  /// A copy that owns its bytes.
  public init(_ text: Text) {
    self = unsafe String(decoding: UnsafeBufferPointer(start: text.start, count: text.count), as: UTF8.self)
  }
}

extension Text: CustomStringConvertible {
  /// A copy as a string.
  public var description: String { String(self) }
}

@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
@inline(__always) func isSpace(_ byte: UInt8) -> Bool { byte <= 32 && (byte == 32 || byte &- 9 < 5) }
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

extension Text {
  /// The line and column of a byte, if the text begins at a line and column; columns count characters.
  func place(of offset: Int, line: Int = 1, column: Int = 1) -> (line: Int, column: Int) {
    let end = min(offset, count)
    // Editors do not show the marks that some programs begin a file with.
    var start = 0
    while from(start).hasPrefix("\u{FEFF}") { start += 3 }
    guard start < end else { return (line, column) }
    let text = self[start..<end]
    var lines = 0
    var begin = 0
    while let next = text.first(10, from: begin) {
      lines += 1
      begin = next + 1
    }
    return (line + lines, (lines == 0 ? column : 1) + text.from(begin).characterCount)
  }

  /// How many characters begin in it.
  private var characterCount: Int {
    var continuing = 0
    var at = 0
    let one = SIMD16<UInt8>(repeating: 1)
    while at &+ 16 <= count {
      // A byte of the sum holds 255 of them.
      let end = min(count, at &+ 255 &* 16)
      var sum = SIMD16<UInt8>(repeating: 0)
      while at &+ 16 <= end {
        let bytes = sixteen(at: at)
        sum = sum.replacing(
          with: sum &+ one, where: (bytes & SIMD16<UInt8>(repeating: 0xC0)) .== SIMD16<UInt8>(repeating: 0x80))
        at &+= 16
      }
      for index in 0..<16 { continuing &+= Int(sum[index]) }
    }
    while at < count {
      if self[at] & 0xC0 == 0x80 { continuing &+= 1 }
      at &+= 1
    }
    return count - continuing
  }
}

extension Text {
  /// The last place of a byte, at `start` or after it.
  func last(_ byte: UInt8, notBefore start: Int) -> Int? {
    var at = count - 1
    while at >= start {
      if self[at] == byte { return at }
      at -= 1
    }
    return nil
  }

  /// How often a byte is in it.
  func count(of byte: UInt8) -> Int {
    var found = 0
    var at = 0
    while let next = first(byte, from: at) {
      found += 1
      at = next + 1
    }
    return found
  }
}
