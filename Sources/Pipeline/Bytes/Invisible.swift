/// Characters that nobody sees: spaces of all kinds, zero-width characters and marks of direction. Cells that were
/// copied from a web page have them at their ends.
enum Invisible {
  /// Whether a scalar shows nothing.
  static func shows(nothing scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180E, 0x2000...0x200F,
      0x2028...0x202F, 0x205F...0x206F, 0x2800, 0x3000, 0x3164, 0xFEFF, 0xFFA0:
      true
    default: false
    }
  }

  /// The text without them at both ends.
  static func trimmed(_ text: Text) -> Text {
    let text = text.trimmed
    guard !text.isEmpty, mayShowNothing(text, at: 0) || mayShowNothing(text, at: lastScalar(of: text)) else {
      return text
    }
    let scalars = String(text).unicodeScalars
    var low = 0
    for scalar in scalars {
      if !shows(nothing: scalar) { break }
      low += UTF8.width(scalar)
    }
    if low >= text.count { return .empty }
    var high = text.count
    for scalar in scalars.reversed() {
      // A joiner that belongs to an emoji is inside the text; at the end it joins nothing.
      if !shows(nothing: scalar) { break }
      high -= UTF8.width(scalar)
    }
    return text[low..<high].trimmed
  }

  /// The text without the characters inside it that show nothing and hide a word or turn the direction of the text: marks
  /// of direction, zero-width spaces, soft hyphens, control characters. What joins the parts of an emoji, line breaks and
  /// tabs are kept.
  static func removed(from text: Text, in arena: Arena) -> Text {
    guard holdsHidden(text) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in String(text).unicodeScalars where !isHidden(scalar) { kept.append(scalar) }
    return arena.keep(String(kept))
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...8, 0xB, 0xC, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// Sixteen bytes at a time; a closer look at those that may begin such a character, as a dash and an emoji do, too.
  private static func holdsHidden(_ text: Text) -> Bool {
    var at = 0
    while at < text.count {
      let end = min(at + 16, text.count)
      guard Scanning.mayHideSomething(text.upToSixteen(at: at)) else {
        at = end
        continue
      }
      while at < end {
        let length = length(text[at])
        if let scalar = scalar(in: text, at: at, length), isHidden(scalar) { return true }
        at += length
      }
    }
    return text.contains(0)
  }

  /// How many bytes a character has, by its first one; 1 for a byte that begins none.
  private static func length(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1 }

  /// The scalar of `length` bytes at a place; nil if the text has none there.
  private static func scalar(in text: Text, at start: Int, _ length: Int) -> Unicode.Scalar? {
    if length == 1 { return text[start] < 0x80 ? Unicode.Scalar(text[start]) : nil }
    guard start + length <= text.count else { return nil }
    var value = UInt32(text[start]) & (0x7F >> UInt32(length))
    for at in (start + 1)..<(start + length) { value = value << 6 | UInt32(text[at] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// Where the last scalar begins.
  private static func lastScalar(of text: Text) -> Int {
    var at = text.count - 1
    while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// Whether the scalar at a place shows nothing, or is not one: then the text needs a closer look.
  private static func mayShowNothing(_ text: Text, at start: Int) -> Bool {
    let lead = text[start]
    if lead < 0x7F { return false }
    let length = length(lead)
    guard length > 1 else { return true }
    return scalar(in: text, at: start, length).map { shows(nothing: $0) } ?? true
  }
}
