/// How values are written as JSON: strings escaped only where they must be, so that text stays readable.
extension Writer {
  /// Writes a text as a JSON string, in quotes.
  public mutating func write(json text: Text) {
    // No byte needs more than six; sixteen more so that a whole vector can always be stored.
    let place = unsafe reserve(text.count * 6 + 18)
    var out = 0
    unsafe place[out] = 34
    out += 1
    var at = 0
    let count = text.count
    while at < count {
      var byte: UInt8
      if at + 16 <= count {
        let bytes = text.sixteen(at: at)
        unsafe UnsafeMutableRawPointer(place + out).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
        let special = Scanning.firstSpecial(bytes)
        at += special
        out += special
        if special == 16 { continue }
        byte = text[at]
      } else {
        byte = text[at]
        if byte >= 32, byte != 34, byte != 92 {
          unsafe place[out] = byte
          at += 1
          out += 1
          continue
        }
      }
      at += 1
      unsafe place[out] = 92
      out += 1
      switch byte {
      case 34, 92: break
      case 10: byte = UInt8(ascii: "n")
      case 13: byte = UInt8(ascii: "r")
      case 9: byte = UInt8(ascii: "t")
      case 8: byte = UInt8(ascii: "b")
      case 12: byte = UInt8(ascii: "f")
      default:
        unsafe place[out] = UInt8(ascii: "u")
        unsafe place[out + 1] = 48
        unsafe place[out + 2] = 48
        unsafe place[out + 3] = 48 + byte >> 4
        out += 4
        byte = byte & 15 < 10 ? 48 + byte & 15 : 87 + byte & 15
      }
      unsafe place[out] = byte
      out += 1
    }
    unsafe place[out] = 34
    advance(out + 1)
  }

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
