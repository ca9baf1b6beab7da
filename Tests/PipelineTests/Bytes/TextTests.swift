// A text is a view of bytes: counted, split, searched and read.

import Testing

@testable import Pipeline

@Suite struct TextTests {
  @Test(arguments: [("", 0), ("a", 1), ("é", 1), ("€", 1), ("😀", 2), ("a😀é", 4)])
  func countsUTF16(_ string: String, _ units: Int) {
    #expect(text(string).utf16Count == units)
    #expect(string.utf16.count == units)
  }

  @Test(
    arguments: [
      ("0", 0), ("9007199254740991", 9_007_199_254_740_991), ("9007199254740992", nil), ("0012", 12), ("", nil),
      ("-1", nil),
      ("1a", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func readsWholeNumbers(_ string: String, _ number: Int?) { #expect(text(string).integer == number) }

  @Test func splitsAndTrims() {
    var parts: [String] = []
    text(" a ,,b\t, c d ,").split(by: UInt8(ascii: ",")) { parts.append(String($0)) }
    #expect(parts == ["a", "b", "c d"])
    #expect(text(" \t\r\n a b \u{B}\u{C}").trimmed == "a b")
    #expect(text("   ").trimmed.isEmpty)
  }

  @Test func searches() {
    let whole = text("abcabc")
    #expect(whole.first(UInt8(ascii: "b")) == 1)
    #expect(whole.first(UInt8(ascii: "b"), from: 2) == 4)
    #expect(whole.first(UInt8(ascii: "b"), from: 5) == nil)
    #expect(whole.first(UInt8(ascii: "b"), from: 9) == nil)
    #expect(whole.last(UInt8(ascii: "b"), notBefore: 0) == 4)
    #expect(whole.last(UInt8(ascii: "b"), notBefore: 5) == nil)
    #expect(whole.last(UInt8(ascii: "b"), notBefore: 6) == nil)
    #expect(whole.count(of: UInt8(ascii: "c")) == 2)
    #expect(whole.hasPrefix("abc") && whole.hasSuffix("bc") && !whole.hasPrefix("b") && !whole.hasSuffix("abcabcd"))
    #expect(whole.from(2).offset(in: whole) == 2)
    #expect(whole.eight(at: 2) == 0x6362_6163)
  }
}
