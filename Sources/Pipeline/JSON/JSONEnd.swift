/// Finds where a value of a text that is JSON ends, without reading what is in it.
enum JSONEnd {
  /// The byte after the value that begins at `start`; the text's end if the value does not end in it.
  static func value(in text: Text, from start: Int) -> Int {
    switch text.byte(orZeroAt: start) {
    case UInt8(ascii: "\""): string(text, start)
    case UInt8(ascii: "{"), UInt8(ascii: "["): nested(text, start)
    default: word(text, start)
    }
  }

  private static func nested(_ text: Text, _ start: Int) -> Int {
    let bit = SIMD16<UInt8>(repeating: 32)
    var depth = 0
    var at = start
    while at < text.count {
      // This bit alone parts the two kinds of brackets; quotes have it.
      let plain = Scanning.first(of: 34, or: 0x7B, or: 0x7D, in: text.upToSixteen(at: at) | bit)
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { break }
      switch text[at] {
      case 34:
        at = string(text, at)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return at }
    }
    return text.count
  }

  @inline(__always)
  private static func string(_ text: Text, _ start: Int) -> Int {
    var at = start + 1
    while at < text.count {
      let plain = Scanning.first(of: 34, or: 34, or: 92, in: text.upToSixteen(at: at))
      at += plain
      if plain == 16 { continue }
      guard at < text.count else { break }
      if text[at] == 34 { return at + 1 }
      at += 2
    }
    return text.count
  }

  /// A number, `true`, `false` or `null`.
  private static func word(_ text: Text, _ start: Int) -> Int {
    var at = start
    while at < text.count, !isSpace(text[at]), text[at] != UInt8(ascii: ","), text[at] != UInt8(ascii: "]") { at += 1 }
    return max(at, min(start + 1, text.count))
  }
}
