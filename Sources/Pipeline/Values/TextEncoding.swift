/// How a file's bytes become characters, if they are not UTF-16.
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// What older programs of Western Europe write; it differs from Latin-1 only in characters that no text has.
  case windows1252 = "windows-1252"
  case windows1250 = "windows-1250"
  case macRoman = "macintosh"

  /// As people call it.
  var name: String { self == .macRoman ? "Mac Roman" : rawValue }

  /// The single-byte encodings, the most usual first.
  static let ofOneByte: [TextEncoding] = [.windows1252, .windows1250, .macRoman]

  /// The characters of the bytes from 0x80 on; empty for UTF-8.
  var upperHalf: [Int] {
    switch self {
    case .utf8: []
    case .windows1252: CharacterSets.windows1252
    case .windows1250: CharacterSets.windows1250
    case .macRoman: CharacterSets.macRoman
    }
  }

  /// The same text in UTF-8.
  func decoded(_ content: consuming Writer) -> Writer {
    if self == .utf8 { return content }
    var writer = Writer(capacity: content.count + content.count / 8 + 16)
    decode(content.text, to: &writer)
    return writer
  }

  /// Writes bytes of this encoding as UTF-8.
  func decode(_ bytes: Text, to writer: inout Writer) {
    if self == .utf8 { return writer.write(bytes) }
    let upperHalf = upperHalf
    var plain = 0
    for index in 0..<bytes.count where bytes[index] >= 0x80 {
      writer.write(bytes[plain..<index])
      writer.write(scalar: upperHalf[Int(bytes[index]) - 0x80])
      plain = index + 1
    }
    writer.write(bytes.from(plain))
  }

  /// Writes a text that was decoded from this encoding in its original bytes.
  func write(_ text: Text, to writer: inout Writer) {
    if self == .utf8 { return writer.write(text) }
    for scalar in String(text).unicodeScalars { writer.write(byte: byte(of: Int(scalar.value)) ?? UInt8(ascii: "?")) }
  }

  /// The byte of a character; nil if it has none.
  func byte(of scalar: Int) -> UInt8? {
    if scalar < 0x80 { return UInt8(scalar) }
    return upperHalf.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}

extension Writer {
  /// Writes a character in UTF-8; the caller knows that `scalar` is one.
  mutating func write(scalar: Int) {
    func rest(_ shift: Int) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80: write(byte: UInt8(scalar))
    case ..<0x800:
      write(byte: UInt8(0xC0 | scalar >> 6))
      write(byte: rest(0))
    case ..<0x10000:
      write(byte: UInt8(0xE0 | scalar >> 12))
      write(byte: rest(6))
      write(byte: rest(0))
    default:
      write(byte: UInt8(0xF0 | scalar >> 18 & 7))
      write(byte: rest(12))
      write(byte: rest(6))
      write(byte: rest(0))
    }
  }
}
