/// Reads strings with escapes: they are rarer, so they are kept out of the code that every string runs through.
extension JSONParser {
  /// Continues a string at its first backslash; the content goes into the arena.
  @inline(never)
  mutating func escapedString(from start: Int, into document: JSONDocument) throws(JSONSyntaxError) {
    // No resolved escape is longer than its written form, so the rest of the line is enough room.
    var end = at
    while end < text.count, text[end] != 34 { end += text[end] == 92 ? 2 : 1 }
    guard end < text.count else { throw fault(.unexpectedEnd, at: text.count) }
    let room = end - start
    let place = unsafe arena.reserve(room)
    var length = 0
    func put(_ byte: UInt8) {
      unsafe place[length] = byte
      length += 1
    }
    at = start + 1
    while text[at] != 34 {
      let byte = text[at]
      if byte == 92 {
        try escape(put)
      } else if byte < 32 {
        throw fault(.controlCharacter)
      } else {
        put(byte)
        at += 1
      }
    }
    let content = unsafe Text(start: place, count: length)
    arena.shrink(room - length)
    if UTF8Check.firstInvalid(in: content) != nil {
      throw fault(.invalidUTF8, at: start + 1 + (UTF8Check.firstInvalid(in: text[start + 1..<at]) ?? 0))
    }
    at += 1
    add(.string, from: start, text: content, to: document)
  }

  private mutating func escape(_ put: (UInt8) -> Void) throws(JSONSyntaxError) {
    let start = at
    at += 2
    switch at <= text.count ? text[at - 1] : 0 {
    case UInt8(ascii: "\""): put(34)
    case UInt8(ascii: "\\"): put(92)
    case UInt8(ascii: "/"): put(47)
    case UInt8(ascii: "b"): put(8)
    case UInt8(ascii: "f"): put(12)
    case UInt8(ascii: "n"): put(10)
    case UInt8(ascii: "r"): put(13)
    case UInt8(ascii: "t"): put(9)
    case UInt8(ascii: "u"):
      let unit = try fourHexDigits(of: start)
      if let scalar = try scalar(from: unit, of: start) {
        putUTF8(scalar, put)
      } else if takesHalves {
        putUTF8(0xFFFD, put)
      } else {
        throw fault(.loneSurrogate, at: start)
      }
    default: throw fault(.badEscape, at: start)
    }
  }

  /// What a unit means, with the escape after it if that is its other half; nil for a half alone.
  private mutating func scalar(from unit: UInt32, of start: Int) throws(JSONSyntaxError) -> UInt32? {
    guard unit & 0xF800 == 0xD800 else { return unit }
    guard unit & 0xFC00 == 0xD800, at + 1 < text.count, text[at] == 92, text[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    let before = at
    at += 2
    let low = try fourHexDigits(of: start)
    if low & 0xFC00 == 0xDC00 { return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF }
    at = before
    return nil
  }

  private mutating func fourHexDigits(of start: Int) throws(JSONSyntaxError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard at < text.count else { throw fault(.unexpectedEnd) }
      switch text[at] {
      case let byte where isDigit(byte): number = number << 4 | UInt32(byte - 48)
      case let byte where byte | 32 >= 97 && byte | 32 <= 102: number = number << 4 | UInt32((byte | 32) - 87)
      default: throw fault(.badEscape, at: start)
      }
      at += 1
    }
    return number
  }

  private func putUTF8(_ scalar: UInt32, _ put: (UInt8) -> Void) {
    func tail(_ shift: UInt32) { put(UInt8(0x80 | scalar >> shift & 0x3F)) }
    switch scalar {
    case ..<0x80: put(UInt8(scalar))
    case ..<0x800:
      put(UInt8(0xC0 | scalar >> 6))
      tail(0)
    case ..<0x10000:
      put(UInt8(0xE0 | scalar >> 12))
      tail(6)
      tail(0)
    default:
      put(UInt8(0xF0 | scalar >> 18))
      tail(12)
      tail(6)
      tail(0)
    }
  }
}
