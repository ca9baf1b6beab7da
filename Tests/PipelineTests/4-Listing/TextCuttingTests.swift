// A text is cut at a word, and never inside a character.

import Testing

@testable import Pipeline

@Suite struct TextCuttingTests {
  @Test(arguments: [
    ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 15, "👨‍👩‍👧‍👦"), ("🇫🇷🇫🇷🇫🇷", 9, "🇫🇷🇫🇷"), ("une robe longue", 12, "une robe"),
    ("court " + String(repeating: "x", count: 300), 200, "court " + String(repeating: "x", count: 194)),
    ("e\u{301}e\u{301}e\u{301}", 5, "e\u{301}e\u{301}"),
  ])
  func aCutIsNeverInsideOfASign(_ written: String, _ units: Int, _ wanted: String) {
    #expect(TextCutting.cut(text(written), to: units).map { String($0) } == wanted)
  }
}
