/// A text as a JSON string, escaped only as needed, so that it stays readable.
enum JSONString {
  /// The most bytes that a text can take: no byte needs more than six, and there is always room to store a full vector.
  @inline(__always) static func bound(_ text: Text) -> Int { text.count * 6 + 18 }

  /// Writes the text with its quotes to a place with room for `bound`; returns how many bytes it took.
  @inline(__always)
  static func write(_ text: Text, to place: UnsafeMutablePointer<UInt8>) -> Int {
    unsafe place[0] = 34
    let count = unsafe writeContent(text, to: place + 1)
    unsafe place[count + 1] = 34
    return count + 2
  }

  /// Writes the part between the quotes to a place with room for `bound`; returns how many bytes it took.
  static func writeContent(_ text: Text, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var out = 0
    var at = 0
    let count = text.count
    while at < count {
      // Most of a long text is plain.
      while at + 16 <= count {
        let bytes = text.sixteen(at: at)
        if Scanning.hasSpecial(bytes) { break }
        unsafe UnsafeMutableRawPointer(place + out).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
        at += 16
        out += 16
      }
      if at == count { break }
      // After the end come zeros, which are special too.
      let bytes = text.upToSixteen(at: at)
      unsafe UnsafeMutableRawPointer(place + out).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
      let plain = min(Scanning.firstSpecial(bytes), count - at)
      at += plain
      out += plain
      if plain == 16 || at == count { continue }
      let byte = text[at]
      at += 1
      unsafe place[out] = 92
      out += unsafe 1 + escape(byte, to: place + out + 1)
    }
    return out
  }

  /// What comes after the backslash.
  private static func escape(_ byte: UInt8, to place: UnsafeMutablePointer<UInt8>) -> Int {
    switch byte {
    case 34, 92: unsafe place[0] = byte
    case 10: unsafe place[0] = UInt8(ascii: "n")
    case 13: unsafe place[0] = UInt8(ascii: "r")
    case 9: unsafe place[0] = UInt8(ascii: "t")
    case 8: unsafe place[0] = UInt8(ascii: "b")
    case 12: unsafe place[0] = UInt8(ascii: "f")
    default:
      unsafe place[0] = UInt8(ascii: "u")
      unsafe place[1] = 48
      unsafe place[2] = 48
      unsafe place[3] = 48 + byte >> 4
      unsafe place[4] = byte & 15 < 10 ? 48 + byte & 15 : 87 + byte & 15
      return 5
    }
    return 1
  }
}

extension Arena {
  /// The text as a JSON string.
  func json(_ text: Text) -> Text {
    let bound = JSONString.bound(text)
    let place = unsafe reserve(bound)
    let count = unsafe JSONString.write(text, to: place)
    shrink(bound - count)
    return unsafe Text(start: place, count: count)
  }
}

/// Writes values as JSON.
extension Writer {
  /// Writes a text as a JSON string, in quotes.
  @inline(__always)
  public mutating func write(json text: Text) {
    write(byte: 34)
    write(escaped: text)
    write(byte: 34)
  }

  @inline(__always)
  mutating func write(json text: Text?) {
    if let text { write(json: text) } else { write("null") }
  }

  /// Writes a JSON string.
  public mutating func write(json string: String) {
    var string = string
    string.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return write("\"\"") }
      unsafe write(json: Text(start: start, count: bytes.count))
    }
  }

  mutating func write(json string: String?) {
    if let string { write(json: string) } else { write("null") }
  }

  @inline(__always)
  mutating func write(json number: Int?) {
    if let number { write(number) } else { write("null") }
  }

  mutating func write(json flag: Bool) { flag ? write("true") : write("false") }
}
