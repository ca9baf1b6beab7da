/// Sixteen bytes at a time: the questions that reading and writing JSON asks about every byte.
///
/// The vectors are spelled `SIMD16<UInt8>(repeating:)`: without the type the compiler falls back to single bytes.
enum Scanning {
  /// The place of the first byte that ends a plain run inside a JSON string: a quote, a backslash or a control
  /// character; 16 if there is none.
  @inline(__always)
  static func firstSpecial(_ bytes: SIMD16<UInt8>) -> Int {
    firstSet(special(bytes))
  }

  /// Whether there is such a byte.
  @inline(__always) static func hasSpecial(_ bytes: SIMD16<UInt8>) -> Bool { any(special(bytes)) }

  @inline(__always)
  private static func special(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .== SIMD16<UInt8>(repeating: 34)) .| (bytes .== SIMD16<UInt8>(repeating: 92))
      .| (bytes .< SIMD16<UInt8>(repeating: 32))
  }

  /// The place of the first of three bytes, none of which is zero; 16 if there is none.
  @inline(__always)
  static func first(of a: UInt8, or b: UInt8, or c: UInt8, in bytes: SIMD16<UInt8>) -> Int {
    firstSet(
      (bytes .== SIMD16<UInt8>(repeating: a)) .| (bytes .== SIMD16<UInt8>(repeating: b))
        .| (bytes .== SIMD16<UInt8>(repeating: c)))
  }

  /// Whether there may be a character that nobody sees: a control character, or the first byte of such a character. Zero
  /// bytes, tabs and line feeds do not count.
  @inline(__always)
  static func mayHideSomething(_ bytes: SIMD16<UInt8>) -> Bool {
    let zero = SIMD16<UInt8>(repeating: 0)
    let beforeTab = (zero .< bytes) .& (bytes .< SIMD16<UInt8>(repeating: 9))
    let afterLineFeed = (SIMD16<UInt8>(repeating: 10) .< bytes) .& (bytes .< SIMD16<UInt8>(repeating: 32))
    return any(
      beforeTab .| afterLineFeed .| (bytes .== SIMD16<UInt8>(repeating: 0x7F))
        .| (bytes .== SIMD16<UInt8>(repeating: 0xC2)) .| (bytes .== SIMD16<UInt8>(repeating: 0xD8))
        .| (SIMD16<UInt8>(repeating: 0xE0) .< bytes))
  }

  @inline(__always)
  static func anyNonASCII(_ bytes: SIMD16<UInt8>) -> Bool {
    let words = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }

  @inline(__always)
  static func any(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  @inline(__always)
  private static func firstSet(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
    if words[1] != 0 { return 8 + words[1].trailingZeroBitCount >> 3 }
    return 16
  }
}
