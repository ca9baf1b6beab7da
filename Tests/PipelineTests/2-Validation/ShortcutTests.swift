// What rules ask first rests on words: no word that names a gender means none, and words for no size are no sizes.

import Testing

@testable import Pipeline

@Suite struct ShortcutTests {
  @Test(arguments: ["male", "femme", "h", "u", "boys", "fille", "unisex", "all", "both", "him", "lady"])
  func aWordForAGenderMeansNothingElse(_ word: String) {
    #expect(Gender.named(text(word)) != nil)
    #expect(!CellWords.meansNone(text(word)))
    #expect(!Gender.saysOnlyAdult(text(word)))
    // So a word as it was written means what its folded form means.
    Arena.with { arena in #expect(Folding.fold(text(word), in: arena) == text(word)) }
  }

  @Test(arguments: ["male", "Male", " MALE ", "mâle", "M.ale", "Herren", "HOMME"])
  func aWordForAGenderIsComparedHoweverItIsWritten(_ word: String) {
    #expect(prepare(seed(["gender": "\"\(word)\""])).attributes == prepare(seed()).attributes)
  }

  @Test(arguments: ["n/a", "none", "Sans taille", "?", "unknown", " - none - "])
  func wordsForNoSizeAreNone(_ word: String) {
    let arena = Arena()
    #expect(SizeRule.meansNone(text(word), in: arena))
  }

  @Test(arguments: ["8", "M", "38", "3XL", "s", "1/2", "W32"])
  func sizesAreSome(_ size: String) {
    let arena = Arena()
    #expect(!SizeRule.meansNone(text(size), in: arena))
  }

  /// Texts of every length with and without what has to be taken out, at every place.
  @Test func textsAreCleanOrCleaned() {
    let arena = Arena()
    for count in 1..<40 {
      for sign in ["<b>", "&amp;", "x", "é", "'", "="] {
        for place in 0...count {
          let string = String(repeating: "a", count: place) + sign + String(repeating: "b", count: count - place)
          let written = text(string)
          let long = PlainText.cleaned(CleanText.unmarked(Invisible.trimmed(written), in: arena), in: arena)
          #expect(CleanText.short(written, in: arena) == long, "\(string)")
          if CleanText.isClean(written) { #expect(CleanText.long(written, in: arena) == written, "\(string)") }
        }
      }
    }
    #expect(!CleanText.isClean("one\\ntwo"))
  }
}
