// Strangers' text stays text.

import Testing

@testable import Pipeline

@Suite struct HTMLTests {
  private func html(_ text: Text) -> String {
    var writer = Writer()
    writer.write(html: text)
    return String(writer.text)
  }

  @Test(arguments: [
    ("", ""), ("Jean Levi's 501", "Jean Levi&#39;s 501"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b &amp; \"c\"", "a &amp; b &amp;amp; &quot;c&quot;"), ("deux\r\nlignes\tet plus", "deux\r\nlignes\tet plus"),
    ("\u{0}\u{1B}[31m\u{7F}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}"), ("a\u{85}b\u{9F}", "a\u{FFFD}b\u{FFFD}"),
    ("é ê 😀 👩‍👧 €", "é ê 😀 👩‍👧 €"), ("\u{202E}gpj.exe\u{202C}", "\u{FFFD}gpj.exe\u{FFFD}"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("\u{2028}x", "\u{2028}x"),
  ])
  func textIsShownAsCharacters(_ written: String, _ shown: String) {
    #expect(html(text(written)) == shown)
  }

  @Test func brokenBytesAreReplaced() {
    #expect(html(text(bytes: [60, 0xC3, 60, 0xE2, 0x80])) == "&lt;\u{FFFD}&lt;\u{FFFD}")
  }

  @Test func everyByteIsHarmless() {
    for byte in UInt8.min...UInt8.max {
      for other in [UInt8(60), 0x80, 0xBF, 34] {
        let shown = html(text(bytes: [byte, other, byte]))
        #expect(!shown.utf8.contains { $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 || $0 == 0 })
      }
    }
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12_345_678, "12,345,678"), (1_000_007, "1,000,007"),
  ])
  func numbersAreGrouped(_ number: Int, _ shown: String) {
    var writer = Writer()
    writer.write(grouped: number)
    #expect(String(writer.text) == shown)
  }
}
