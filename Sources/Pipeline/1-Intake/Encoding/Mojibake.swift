/// Repairs UTF-8 text that another program has read in a wrong encoding: `Ã©` is é, `â€™` is ’.
///
/// It is certain only if the whole text, written in the wrong encoding, is valid UTF-8 again and holds a pair that no
/// word has. A pair that a word could have (`LÃ ` before a space) counts only if the file has certain ones as well.
struct Mojibake {
  private let codes: [(encoding: TextEncoding, bytes: [Int: UInt8])]

  init() {
    codes = [TextEncoding.windows1252, .macRoman, .windows1250].map { encoding in
      (
        encoding,
        Dictionary(encoding.upperHalf.enumerated().map { ($1, UInt8(0x80 + $0)) }, uniquingKeysWith: { a, _ in a })
      )
    }
  }

  /// How certain a repair is.
  enum Sureness { case certain, likely }

  /// Whether the bytes hold a pair that is worth a closer look; nearly no file does.
  static func isSuspected(_ text: Text) -> Bool {
    var at = 0
    while at < text.count {
      let plain = Scanning.first(of: 0x82, or: 0x83, or: 0x9A, in: text.upToSixteen(at: at))
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { return false }
      let before = at > 0 ? text[at - 1] : 0
      let first = at > 1 ? text[at - 2] : 0
      switch text[at] {
      // Â and Ã; Ă; â before €.
      case 0x83 where before == 0xC3, 0x82 where before == 0xC3 || before == 0xC4: return true
      case 0x82 where before == 0xE2 && first == 0xA2: return true
      // √ and ‚ of a Mac.
      case 0x9A where first == 0xE2 && (before == 0x88 || before == 0x80): return true
      default: at += 1
      }
    }
    // ðŸ begins an emoji.
    at = 0
    while let next = text.first(0xC5, from: at) {
      if next > 1, text[next - 1] == 0xB0, text[next - 2] == 0xC3 { return true }
      at = next + 1
    }
    return false
  }

  /// Whether a text holds a pair that no word has, such as `Ã©` and `â€™`.
  static func holdsPair(_ text: Text) -> Bool {
    var before: Unicode.Scalar = " "
    for scalar in String(text).unicodeScalars {
      switch (before, scalar.value) {
      case ("Ã", 0xA1...0xBF), ("â", 0x20AC): return true
      default: before = scalar
      }
    }
    return false
  }

  /// The text as it was meant, in the arena; nil if it is right, or if nobody can say what was meant.
  func repaired(_ text: Text, in arena: Arena) -> (text: Text, sureness: Sureness)? {
    guard var found = once(text, in: arena) else { return withLostSpaces(text, in: arena) }
    // The text may have been read wrongly twice.
    if let again = once(found.text, in: arena), again.sureness == .certain { found = (again.text, .certain) }
    return found
  }

  /// Programs often turn no-break spaces into spaces: then only Â and a space remain of ` `, and only Ã remains of à.
  private func withLostSpaces(_ text: Text, in arena: Arena) -> (text: Text, sureness: Sureness)? {
    let scalars = Array(String(text).unicodeScalars)
    var put = String.UnicodeScalarView()
    var isChanged = false
    for (index, scalar) in scalars.enumerated() {
      let next = scalars[safe: index + 1]
      let before = index > 0 ? scalars[index - 1] : " "
      let endsWord = next == nil || next == " "
      if endsWord, scalar == "Â" && !before.properties.isUppercase || scalar == "Ã" && before == " " {
        put.append(scalar)
        put.append("\u{A0}")
        isChanged = true
      } else {
        put.append(scalar)
      }
    }
    guard isChanged, let found = once(arena.keep(String(put)), in: arena) else { return nil }
    return (arena.keep(String(found.text).replacing("\u{A0}", with: " ")).trimmed, .likely)
  }

  private func once(_ text: Text, in arena: Arena) -> (text: Text, sureness: Sureness)? {
    let scalars = String(text).unicodeScalars.map { Int($0.value) }
    guard scalars.contains(where: { $0 >= 0x80 }) else { return nil }
    for (encoding, bytes) in codes {
      var writer = Writer(capacity: text.count)
      let isWhole = scalars.allSatisfy { scalar in
        guard let byte = scalar < 0x80 ? UInt8(scalar) : bytes[scalar] else { return false }
        writer.write(byte: byte)
        return true
      }
      guard isWhole, UTF8Check.firstInvalid(in: writer.text) == nil,
        let sureness = Mojibake.sureness(of: writer.text, encoding)
      else { continue }
      return (arena.keep(writer), sureness)
    }
    return nil
  }

  /// How certain it is that these bytes are what was meant; nil if they hold what nobody writes.
  private static func sureness(of bytes: Text, _ encoding: TextEncoding) -> Sureness? {
    var sureness = Sureness.likely
    for scalar in String(bytes).unicodeScalars where scalar.value >= 0x80 {
      switch scalar.value {
      // Characters of two bytes: the most usual Latin letters are those that begin with Ã or Â.
      case 0xA0, 0xE0: continue
      case 0xA3, 0xA9, 0xAE, 0xB0, 0xC0...0xFF:
        let second = encoding.upperHalf[Int(scalar.value & 0x3F)]
        let isLetter = Unicode.Scalar(UInt32(second))?.properties.isAlphabetic ?? true
        if encoding == .windows1252 || !isLetter { sureness = .certain }
      case 0xA1...0x17F: continue
      // Quotes, dashes, €, ™, arrows and hearts, emoji and what joins them.
      case 0x2010...0x2044, 0x20AC, 0x2122, 0x2190...0x2BFF, 0x1F000...0x1FAFF: sureness = .certain
      case 0x200B...0x200D, 0xFE0F: continue
      default: return nil
      }
    }
    return sureness
  }
}
