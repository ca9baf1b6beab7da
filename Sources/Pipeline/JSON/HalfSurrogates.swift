/// Replaces halves of surrogate pairs in what a browser sends: a text that was cut inside an emoji ends in one.
///
/// A half is `\ud83d` without its other half. It becomes `\uFFFD`, which has the same length, so places stay right.
enum HalfSurrogates {
  /// The text itself if it holds none.
  static func replaced(_ text: Text, in arena: Arena) -> Text {
    var writer: Writer?
    var copied = 0
    var at = text.first(92) ?? text.count
    while at < text.count {
      let unit = escapedUnit(in: text, at: at)
      if let unit, unit & 0xFC00 == 0xD800, let low = escapedUnit(in: text, at: at + 6), low & 0xFC00 == 0xDC00 {
        at += 12
      } else if let unit, unit & 0xF800 == 0xD800 {
        var copy = writer.take() ?? Writer(capacity: text.count)
        copy.write(text[copied..<at])
        copy.write("\\uFFFD")
        writer = consume copy
        at += 6
        copied = at
      } else {
        at += 2
      }
      at = text.first(92, from: at) ?? text.count
    }
    guard var copy = writer.take() else { return text }
    copy.write(text[copied..<text.count])
    return arena.keep(copy)
  }

  /// The number of an escape such as `\ud83d`; nil for anything else.
  private static func escapedUnit(in text: Text, at start: Int) -> UInt32? {
    guard start + 6 <= text.count, text[start] == 92, text[start + 1] == UInt8(ascii: "u") else { return nil }
    return UInt32(String(text[start + 2..<start + 6]), radix: 16)
  }
}
