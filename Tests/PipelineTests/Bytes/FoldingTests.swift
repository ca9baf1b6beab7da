// Words are compared without case, accents and signs.

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
