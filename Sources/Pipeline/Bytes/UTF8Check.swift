/// Whether bytes are UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// The offset of the first byte that is not part of a valid sequence, or nil.
  static func firstInvalid(in text: Text) -> Int? {
    text.count >= 32 && isValid(text) ? nil : firstInvalid(in: text, from: 0)
  }

  // Sixteen bytes at a time. The three bytes before it decide whether a byte is valid. They are read where they are, so
  // the first sequences are checked one by one, and the last sixteen bytes may be checked twice.

  private static func isValid(_ text: Text) -> Bool {
    var at = 0
    while at < 3 {
      let length = sequenceLength(text, at, text[at])
      if length == 0 { return false }
      at += length
    }
    let last = text.count - 16
    while at < last {
      let bytes = text.sixteen(at: at)
      if Scanning.anyNonASCII(bytes) || text[at - 1] >= 0x80, hasFault(bytes, text, at) { return false }
      at += 16
    }
    return !hasFault(text.sixteen(at: last), text, last) && endsWhole(text)
  }

  @inline(__always)
  private static func hasFault(_ bytes: SIMD16<UInt8>, _ text: Text, _ at: Int) -> Bool {
    let first = text.sixteen(at: at - 1)
    let second = text.sixteen(at: at - 2)
    let third = text.sixteen(at: at - 3)
    let goesOn: Mask = (bytes .>= all(0x80)) .& (bytes .< all(0xC0))
    // A lead of two, three or four bytes is one, two or three places before.
    let ledLong: Mask = first .>= all(0xE0)
    let led: Mask = (second .>= all(0xE0)) .| (third .>= all(0xF0))
    let shallGoOn: Mask = (first .>= all(0xC0)) .| led
    // No lead at all: C0, C1, and all above F4.
    let never: Mask = ((bytes & all(0xFE)) .== all(0xC0)) .| (bytes .> all(0xF4))
    let fault: Mask = (goesOn .^ shallGoOn) .| never
    // Most letters beyond ASCII have two bytes, and then the second one may be any.
    if !Scanning.any(ledLong) { return Scanning.any(fault) }
    return Scanning.any(fault .| misplaced(bytes, behind: first))
  }

  /// After some leads not every byte may come: not of a form that is too long, a surrogate, or above U+10FFFF.
  @inline(__always)
  private static func misplaced(_ bytes: SIMD16<UInt8>, behind first: SIMD16<UInt8>) -> Mask {
    let shorter: Mask = (first .== all(0xE0)) .& (bytes .< all(0xA0))
    let surrogate: Mask = (first .== all(0xED)) .& (bytes .>= all(0xA0))
    let shorterOfFour: Mask = (first .== all(0xF0)) .& (bytes .< all(0x90))
    let tooLarge: Mask = (first .== all(0xF4)) .& (bytes .>= all(0x90))
    return (shorter .| surrogate) .| (shorterOfFour .| tooLarge)
  }

  private typealias Mask = SIMDMask<SIMD16<Int8>>

  @inline(__always) private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: byte) }

  /// Whether the last sequence is complete.
  private static func endsWhole(_ text: Text) -> Bool {
    text[text.count - 1] < 0xC0 && text[text.count - 2] < 0xE0 && text[text.count - 3] < 0xF0
  }

  // One sequence after the other.

  private static func firstInvalid(in text: Text, from start: Int) -> Int? {
    var at = start
    let end = text.count
    while at < end {
      if at + 8 <= end {
        let beyondASCII = text.eight(at: at) & 0x8080_8080_8080_8080
        if beyondASCII == 0 {
          at += 8
          continue
        }
        at += beyondASCII.trailingZeroBitCount >> 3
      }
      let length = sequenceLength(text, at, text[at])
      if length == 0 { return at }
      at += length
    }
    return nil
  }

  /// How many bytes the sequence at `at` has; 0 if it is not valid.
  @inline(__always)
  private static func sequenceLength(_ text: Text, _ at: Int, _ lead: UInt8) -> Int {
    func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      at + offset < text.count && text[at + offset] >= low && text[at + offset] <= high
    }
    switch lead {
    case ..<0x80:
      return 1
    case 0xC2...0xDF:
      return continues(1) ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return continues(1, low, high) && continues(2) ? 3 : 0
    case 0xF0...0xF4:
      let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0
    default:
      return 0
    }
  }
}
