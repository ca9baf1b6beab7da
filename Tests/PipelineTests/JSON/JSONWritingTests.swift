// What is written as JSON is escaped only as needed, and reads back as it was.

import Testing

@testable import Pipeline

private func written(_ string: String) -> String {
  var writer = Writer(capacity: 1)
  writer.write(json: string)
  return String(writer.text)
}

@Suite struct JSONWritingTests {
  @Test(arguments: [
    ("", "\"\""), ("Levi's", "\"Levi's\""), ("é€😀/", "\"é€😀/\""), ("\"\\", "\"\\\"\\\\\""),
    ("\n\r\t\u{8}\u{C}", "\"\\n\\r\\t\\b\\f\""),
    ("\0\u{1}\u{F}\u{10}\u{1F}", "\"\\u0000\\u0001\\u000f\\u0010\\u001f\""),
    ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
    ("a text of thirty-three bytes \"in\"", "\"a text of thirty-three bytes \\\"in\\\"\""),
    ("0123456789abcde\n", "\"0123456789abcde\\n\""),
    ("0123456789abcdef\n0123456789abcdef", "\"0123456789abcdef\\n0123456789abcdef\""),
  ])
  func escapesWhatItMust(_ string: String, _ json: String) { #expect(written(string) == json) }

  @Test func writesNullFlagsAndNumbers() {
    var writer = Writer(capacity: 1)
    writer.write(json: nil as Text?)
    writer.write(json: nil as String?)
    writer.write(json: nil as Int?)
    writer.write(json: true)
    writer.write(json: false)
    writer.write(json: 12 as Int?)
    writer.write(json: "a" as Text?)
    writer.write(json: "b" as String?)
    #expect(writer.text == "nullnullnulltruefalse12\"a\"\"b\"")
  }

  @Test func randomTextsReadBackAsTheyWere() throws {
    var random = SeededGenerator(seed: 8259)
    let signs: [Unicode.Scalar] = [
      "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{1}", "\u{1F}", " ", "a", "Z", "0", "é", "ß", "€", "\u{FFFF}", "😀",
      "\u{10FFFF}", "\u{7F}", "\u{80}", "{", "}", "[", "]", ":", ",", "u",
    ]
    let document = JSONDocument(arena: Arena(chunk: 256))
    for _ in 0..<2000 {
      var string = ""
      for _ in 0..<Int.random(in: 0...70, using: &random) {
        string.unicodeScalars.append(signs.randomElement(using: &random) ?? "a")
      }
      let json = text(written(string))
      try document.parse(json)
      #expect(document.root.string == text(string))
      document.arena.reset()
    }
  }
}
