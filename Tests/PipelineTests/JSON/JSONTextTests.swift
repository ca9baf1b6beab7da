// A text that is JSON already.

import Testing

@testable import Pipeline

@Suite struct JSONTextTests {
  @Test(arguments: ["", "a", "a\nb", "\"\\\u{1}\u{1F}", "é😀\n日本", String(repeating: "long \"one\"\n", count: 9)])
  func isTheTextAndKnowsItsLength(_ string: String) {
    let arena = Arena(chunk: 64)
    let ready = JSONText(text(string), in: arena)
    #expect(String(ready.text(in: arena)) == string)
    #expect(ready.utf16Count == string.utf16.count)
    #expect(ready.count >= string.utf16.count, "the quick measure is never too short")
    let made = arena.madeJSON { $0.write(escaped: text(string)) }
    #expect(made.json == ready.json)
  }
}
