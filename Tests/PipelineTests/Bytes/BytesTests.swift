// The basis of every stage: texts, their memory, folding, tables of words, hashes and the writer.

import Testing

@testable import Pipeline

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Levi's", "levis"), ("LEVI’S", "levis"), (" levis ", "levis"), ("Très bon état", "tres bon etat"),
    ("ŒUVRE", "oeuvre"),
    ("Straße", "strasse"), ("Ærø", "aero"), ("Łódź", "lodz"), ("żółty", "zolty"), ("ÿŸ", "yy"), ("Çelik", "celik"),
    ("T-shirt", "t shirt"), ("a_b  c\t\nd", "a b c d"), ("- a -", "a"), ("N.A.", "na"), ("a\u{A0}b\u{202F}c", "a b c"),
    ("e\u{301}te\u{301}", "ete"), ("a–b—c", "a b c"), ("soft\u{AD}hyphen", "softhyphen"), ("l´été", "lete"),
    ("3 × 4", "3 × 4"),
    ("Ĳssel", "ijssel"), ("Þór", "thor"), ("😀 Café", "😀 cafe"), ("日本", "日本"), ("", ""), ("  ", ""), ("&", "&"),
  ])
  func comparesWithoutCaseAccentsAndSigns(_ written: String, _ folded: String) {
    let arena = Arena(chunk: 64)
    #expect(String(Folding.fold(text(written), in: arena)) == folded)
  }

  @Test func keepsBytesThatAreCutOff() {
    let arena = Arena(chunk: 64)
    #expect(Folding.fold(text(bytes: [65, 0xE2, 0x80]), in: arena) == text(bytes: [97, 0xE2, 0x80]))
    #expect(Folding.fold(text(bytes: [0xC3]), in: arena) == text(bytes: [0xC3]))
  }
}

@Suite struct KeyTableTests {
  @Test func keepsEveryKey() {
    var table = KeyTable(capacity: 1)
    for number in 0..<5000 { #expect(table.set(text("key \(number)"), number) == nil) }
    #expect(table.count == 5000)
    for number in 0..<5000 { #expect(table[text("key \(number)")] == number) }
    #expect(table["key 5000"] == nil)
    #expect(table[""] == nil)
    var sum = 0
    table.forEach { _, value in sum += value }
    #expect(sum == 5000 * 4999 / 2)
  }

  @Test func replacesAValue() {
    var table = KeyTable()
    table.set("", 1)
    #expect(table.set("", 2) == 1)
    #expect(table[""] == 2)
    #expect(table.count == 1)
  }
}

@Suite struct HashTests {
  /// Stores contain them, so they must never change.
  @Test(arguments: [
    ("", "00000000000000000000000000000000"), ("a", "4af916a48b631f46c58b3279bf9f5b45"),
    ("0123456789abcdef", "87c35b5c63a708da4be06d94cf4ad1a7"),
    ("The quick brown fox jumps over the lazy dog", "41c543154fa03199c9e97beae5a6d0d2"),
  ])
  func staysTheSame(_ string: String, _ hash: String) { #expect(Hash128(text(string)).hexadecimal == hash) }

  @Test func distinguishesContents() {
    var seen = Set<String>()
    for length in 0..<64 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 120, count: length)
        if place < length { bytes[place] = 121 }
        #expect(seen.insert(Hash128(text(bytes: bytes)).hexadecimal).inserted)
      }
    }
    #expect(Hash128("a", seed: 1) != Hash128("a"))
  }
}

@Suite struct WriterTests {
  @Test(arguments: [
    (0, 1, "0"), (7, 2, "07"), (10, 2, "10"), (123, 2, "123"), (-5, 1, "-5"),
    (9_007_199_254_740_991, 1, "9007199254740991"),
    (Int.max, 1, "9223372036854775807"), (Int.min, 1, "-9223372036854775808"), (456, 10, "0000000456"),
  ])
  func writesNumbers(_ number: Int, _ digits: Int, _ wanted: String) {
    var writer = Writer(capacity: 1)
    writer.write(number, digits: digits)
    #expect(String(writer.text) == wanted)
  }

  @Test func growsClearsAndCuts() {
    var writer = Writer(capacity: 1)
    for _ in 0..<1000 { writer.write("abc") }
    #expect(writer.count == 3000)
    writer.cut(to: 4)
    writer.write(byte: 33)
    writer.write(string: "é")
    #expect(writer.text == "abca!é")
    writer.cut(to: 99)
    #expect(writer.count == 7)
    writer.clear()
    #expect(writer.text.isEmpty)
    let copy = Writer(copying: "x")
    #expect(copy.text == "x")
  }
}

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

@Suite struct ArenaTests {
  @Test func keepsTextsUntilItIsReset() {
    let arena = Arena(chunk: 8)
    let kept = (0..<500).map { arena.keep("text \($0)") }
    for (number, text) in kept.enumerated() { #expect(String(text) == "text \(number)") }
    #expect(arena.keep("").isEmpty)
    arena.reset()
    #expect(arena.keep(text("again")) == "again")
  }

  @Test func returnsWhatIsNotNeeded() {
    let arena = Arena(chunk: 64)
    let first = arena.reserve(10)
    arena.shrink(6)
    #expect(arena.reserve(1) == first + 4)
  }
}

@Suite struct ArenaListTests {
  @Test func isAListInTheArena() {
    let arena = Arena(chunk: 16)
    _ = arena.reserve(3)
    let list = Texts(in: arena, capacity: 5) { add in for word in ["a", "b", "c"] as [Text] { add(word) } }
    let next = arena.keep("next")
    #expect(list.map { String($0) } == ["a", "b", "c"])
    #expect(list.prefix(2).map { String($0) } == ["a", "b"])
    #expect(list.prefix(9).count == 3)
    #expect(Texts.none.isEmpty)
    #expect(next == "next")
  }

  @Test func growsElementByElement() {
    let arena = Arena(chunk: 16)
    var builder = Texts.Builder(in: arena, capacity: 3)
    #expect(builder.list.isEmpty)
    for (index, word) in (["a", "b", "a"] as [Text]).enumerated() {
      builder.add(arena.keep(word))
      #expect(builder.list.count == index + 1 && builder.list[index] == word)
    }
    #expect(builder.list.map { String($0) } == ["a", "b", "a"])
    #expect(Texts.Builder(in: arena, capacity: 0).list.isEmpty)
  }
}

@Suite struct WordsTests {
  @Test(arguments: [
    "", "Levi's", "AZ[@`az{", "H&M 501 X_Y", "ÉTÉ", "Straße", "İstanbul", "abcÀ", "ΣΑΣ", "E\u{301}", "Œuvre",
    String((0xC0..<0x100).map { Character(Unicode.Scalar(UInt8($0))) }),
    String((1..<128).map { Character(Unicode.Scalar(UInt8($0))) }),
  ])
  func hasItsSmallLetters(_ string: String) {
    let arena = Arena(chunk: 64)
    #expect(String(Word(text(string), in: arena).small) == string.lowercased())
  }

  @Test func hasEveryForm() {
    let arena = Arena(chunk: 64, remembersWords: true)
    // Twice: the first time it is made, the second time remembered.
    for _ in 0..<2 {
      let word = arena.word("ÉTÉ & LEVI'S")
      #expect(word.folded == "ete & levis")
      #expect(word.tag == "etelevis")
      #expect(word.titled == "ÉTÉ & Levi's")
      #expect(word.titledUnits == 12)
    }
    #expect(arena.word("").tag.isEmpty)
  }

  @Test func remembersManyMoreThanItHoldsAndLongOnes() {
    let arena = Arena(chunk: 64, remembersWords: true)
    let plain = Arena(chunk: 64)
    for turn in 0..<3 {
      for number in 0..<6000 {
        let written = text("Word \(number) " + String(repeating: "É", count: number % 50))
        #expect(arena.folded(written) == Folding.fold(written, in: plain), "turn \(turn)")
      }
      arena.reset()
    }
  }
}

@Suite struct WideReadTests {
  /// Reads near the end of a text take pieces that overlap; every length takes a different path.
  @Test func readsWhatIsThereAndZerosAfter() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 200 &+ $0 &* 7) }
      let text = text(bytes: bytes)
      for index in 0...count {
        let wanted = (0..<16).map { index + $0 < count ? bytes[index + $0] : 0 }
        let sixteen = text.upToSixteen(at: index)
        #expect((0..<16).map { sixteen[$0] } == wanted, "\(count) bytes, from \(index)")
        #expect((0..<8).map { UInt8(truncatingIfNeeded: text.eight(at: index) >> (8 * $0)) } == Array(wanted.prefix(8)))
      }
    }
  }

  @Test(arguments: ["", "a", "é", "😀", "abcdefgh😀é", "日本語日本語日本語", "aé😀aé😀aé😀aé😀", "\u{10FFFF}\u{FFFF}\u{7FF}\u{7F}"])
  func countsAsJavaScriptDoes(_ string: String) {
    #expect(text(string).utf16Count == string.utf16.count)
  }
}
