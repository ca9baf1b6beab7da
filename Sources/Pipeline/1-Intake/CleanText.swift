/// What programs that a text has passed through have left in it, taken out before it is read.
enum CleanText {
  /// A short text without signs that nobody sees at its ends, without a spreadsheet's marks of text, and without markup.
  static func short(_ text: Text, in arena: Arena) -> Text {
    PlainText.cleaned(unmarked(Invisible.trimmed(text), in: arena), in: arena)
  }

  /// A long text: line breaks written as `\n` are some, and lists and paragraphs of web pages stay such.
  static func long(_ text: Text, in arena: Arena) -> Text {
    PlainText.cleaned(
      PlainText.withLineBreaks(unmarked(Invisible.trimmed(text), in: arena), in: arena), in: arena)
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
