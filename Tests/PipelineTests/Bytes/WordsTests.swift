// Words of a text with their small letters, remembered.

import Testing

@testable import Pipeline

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
