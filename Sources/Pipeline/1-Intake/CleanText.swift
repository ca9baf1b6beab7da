/// Takes out of a text what other programs have left in it, before it is read.
enum CleanText {
  /// A short text without invisible characters, without a spreadsheet's marks for text, and without markup.
  @inline(__always)
  static func short(_ text: Text, in arena: Arena) -> Text {
    isClean(text) ? text : cleaned(text, in: arena)
  }

  /// Whether a text is short and has nothing to take out, as most texts of a product.
  @inline(__always)
  static func isClean(_ text: Text) -> Bool {
    guard text.count <= 32, !text.isEmpty else { return false }
    // Edges that may be invisible, or signs of a spreadsheet.
    let (first, last) = (text[0], text[text.count - 1])
    guard first > 32, first < 0x7F, last > 32, last < 0x7F, first != UInt8(ascii: "'"), first != UInt8(ascii: "=")
    else {
      return false
    }
    if text.count <= 16 { return !hasSign(text.upToSixteen(at: 0)) }
    return !hasSign(text.sixteen(at: 0)) && !hasSign(text.sixteen(at: text.count - 16))
  }

  /// Whether a sign is among them that a tag, an entity, a written line break or an invisible character begins with.
  @inline(__always)
  private static func hasSign(_ bytes: SIMD16<UInt8>) -> Bool {
    Scanning.first(of: UInt8(ascii: "<"), or: UInt8(ascii: "&"), or: UInt8(ascii: "\\"), in: bytes) < 16
      || Scanning.mayHideSomething(bytes)
  }

  private static func cleaned(_ text: Text, in arena: Arena) -> Text {
    Invisible.removed(from: PlainText.cleaned(unmarked(Invisible.trimmed(text), in: arena), in: arena), in: arena)
  }

  /// A long text: `\n` in two characters becomes a line break; the lists and paragraphs of web pages are kept.
  static func long(_ text: Text, in arena: Arena) -> Text {
    Invisible.removed(
      from: PlainText.cleaned(
        PlainText.withLineBreaks(unmarked(Invisible.trimmed(text), in: arena), in: arena), in: arena),
      in: arena)
  }

  /// `="00123"`, by which a spreadsheet keeps a code as text, and the apostrophe before `=`, `+`, `-` and `@`, by which shops
  /// keep a spreadsheet from calculating.
  static func unmarked(_ text: Text, in arena: Arena) -> Text {
    guard text.count > 1 else { return text }
    if text[0] == UInt8(ascii: "'"), formulaSigns.contains(text[1]) { return text.from(1) }
    if text.count > 3, text.hasPair("=", "\"", at: 0), text[text.count - 1] == UInt8(ascii: "\"") {
      return text[2..<(text.count - 1)].trimmed
    }
    return text
  }

  private static let formulaSigns: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
  ]
}
