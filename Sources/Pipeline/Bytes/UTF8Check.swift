/// Whether bytes are UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// The offset of the first byte that is not part of a valid sequence, or nil.
  static func firstInvalid(in text: Text, from start: Int = 0) -> Int? {
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
      let lead = text[at]
      if lead < 0x80 {
        at += 1
      } else {
        let length = sequenceLength(text, at, lead)
        if length == 0 { return at }
        at += length
      }
    }
    return nil
  }

  /// How many bytes the sequence at `at` has; 0 where it is not valid.
  @inline(__always)
  private static func sequenceLength(_ text: Text, _ at: Int, _ lead: UInt8) -> Int {
    func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      at + offset < text.count && text[at + offset] >= low && text[at + offset] <= high
    }
    switch lead {
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
