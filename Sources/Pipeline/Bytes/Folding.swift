/// How words are compared: without case, accents and the punctuation that people leave out.
///
/// Lower case; Latin letters lose their accents; apostrophes and full stops are dropped; hyphens, underscores and runs
/// of white space become one space; nothing at the ends. So `LEVI’S`, `Levi's` and ` levis ` are the same word.
enum Folding {
  /// The folded text, in the arena.
  static func fold(_ text: Text, in arena: Arena) -> Text {
    // The longest replacement is two letters (œ → oe) for two bytes, so the text never grows.
    let place = unsafe arena.reserve(text.count)
    var out = 0
    var pendingSpace = false
    @inline(__always) func put(_ byte: UInt8) {
      if pendingSpace, out > 0 {
        unsafe place[out] = 32
        out += 1
      }
      pendingSpace = false
      unsafe place[out] = byte
      out += 1
    }
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        switch byte {
        case 65...90: put(byte | 32)
        case 39, 46, 96: break
        case 9...13, 32, 45, 95: pendingSpace = true
        default: put(byte)
        }
        at += 1
      } else {
        at += foldSequence(text, at, put: put, space: { pendingSpace = true })
      }
    }
    arena.shrink(text.count - out)
    return unsafe Text(start: place, count: out)
  }

  /// Folds one character of two bytes or more; returns how many bytes it takes.
  private static func foldSequence(_ text: Text, _ at: Int, put: (UInt8) -> Void, space: () -> Void) -> Int {
    let lead = text[at]
    if lead == 0xC2 || lead == 0xC3 || lead == 0xC4 || lead == 0xC5, at + 1 < text.count {
      let scalar = Int(lead & 0x1F) << 6 | Int(text[at + 1] & 0x3F)
      if scalar == 0xA0 || scalar == 0xAD {
        if scalar == 0xA0 { space() }
        return 2
      }
      if scalar == 0xB4 { return 2 }  // an acute accent used as an apostrophe
      if scalar >= 0xC0 {
        let letter = latin[scalar - 0xC0]
        if letter != 0 {
          put(letter)
          if let second = digraphs[scalar] { put(second) }
          return 2
        }
      }
      put(lead)
      put(text[at + 1])
      return 2
    }
    if lead == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
      switch text[at + 2] {
      case 0x98, 0x99: return 3  // ‘ ’
      case 0x90...0x94, 0xAF:
        space()  // hyphens and dashes, narrow space
        return 3
      default: break
      }
    }
    if lead == 0xCC || lead == 0xCD, at + 1 < text.count { return 2 }  // combining accents
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    for offset in 0..<min(length, text.count - at) { put(text[at + offset]) }
    return length
  }

  /// For U+00C0 to U+017F the letter without its accent, in small letters; 0 if there is none.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiii" + "dnooooo\0ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo\0ouuuuyty"
      + "aaaaaacccccccc" + "dddd" + "eeeeeeeeee" + "gggggggg" + "hhhh" + "iiiiiiiiii" + "iijjkkk"
      + "llllllllll" + "nnnnnnnnn" + "oooooo" + "oo" + "rrrrrr" + "ssssssss" + "tttttt" + "uuuuuuuuuuuu" + "wwyyy"
      + "zzzzzzs")
      .utf8)

  /// The second letter of characters that become two.
  private static let digraphs: [Int: UInt8] = [
    0xC6: UInt8(ascii: "e"), 0xE6: UInt8(ascii: "e"), 0xDF: UInt8(ascii: "s"), 0x152: UInt8(ascii: "e"),
    0x153: UInt8(ascii: "e"), 0xDE: UInt8(ascii: "h"), 0xFE: UInt8(ascii: "h"),
    0x132: UInt8(ascii: "j"), 0x133: UInt8(ascii: "j"),
  ]
}
