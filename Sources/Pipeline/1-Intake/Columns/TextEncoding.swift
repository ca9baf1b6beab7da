/// How a file's bytes stand for characters.
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// What older programs of Western Europe write; Latin-1 is the same but for signs that no text holds.
  case windows1252 = "windows-1252"

  /// The same text in UTF-8.
  func decoded(_ content: consuming Writer) -> Writer {
    if self == .utf8 { return content }
    let bytes = content.text
    var writer = Writer(capacity: bytes.count + bytes.count / 8 + 16)
    var plain = 0
    for index in 0..<bytes.count where bytes[index] >= 0x80 {
      writer.write(bytes[plain..<index])
      let scalar = TextEncoding.scalar(of: bytes[index])
      if scalar >= 0x800 {
        writer.write(byte: UInt8(0xE0 | scalar >> 12))
        writer.write(byte: UInt8(0x80 | scalar >> 6 & 0x3F))
      } else {
        writer.write(byte: UInt8(0xC0 | scalar >> 6))
      }
      writer.write(byte: UInt8(0x80 | scalar & 0x3F))
      plain = index + 1
    }
    writer.write(bytes.from(plain))
    return writer
  }

  /// Writes a text that was decoded from this encoding as it was before.
  func write(_ text: Text, to writer: inout Writer) {
    if self == .utf8 { return writer.write(text) }
    for scalar in String(text).unicodeScalars {
      let value = Int(scalar.value)
      if let place = TextEncoding.beyondLatin.firstIndex(of: value) {
        writer.write(byte: UInt8(0x80 + place))
      } else {
        writer.write(byte: value < 256 ? UInt8(value) : UInt8(ascii: "?"))
      }
    }
  }

  private static func scalar(of byte: UInt8) -> Int {
    byte < 0xA0 ? beyondLatin[Int(byte) - 0x80] : Int(byte)
  }

  /// Bytes 0x80 to 0x9F by the table of the WHATWG encoding standard; the five that are not used are control characters.
  private static let beyondLatin: [Int] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
