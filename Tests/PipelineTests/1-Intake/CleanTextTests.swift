// Texts without markup and invisible characters.

import Testing

@testable import Pipeline

@Suite struct CleanTextTests {
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

  /// Marks of direction, zero-width spaces, soft hyphens and control characters hide words, and turn what a buyer reads.
  @Test(arguments: [
    ("Robe\u{7} mi\u{200B}di", "Robe midi"), ("\u{202E}Midi dress\u{2066}\u{200B}", "Midi dress"),
    ("a\u{202E}b\u{200B}c\u{AD}d", "abcd"), ("Zara\u{0}", "Zara"), ("été — “l’été”", "été — “l’été”"),
    ("👩‍👧 5 €", "👩‍👧 5 €"), ("\u{FEFF}M\u{2060}", "M"), ("x\u{9D}y\u{1F}z", "xyz"),
    (
      "A very long title with a mark \u{202E}in its middle, and more text after it",
      "A very long title with a mark in its middle, and more text after it"
    ),
  ])
  func whatNobodySeesGoes(_ written: String, _ wanted: String) {
    let arena = Arena()
    withExtendedLifetime(arena) {
      #expect(String(CleanText.short(text(written), in: arena)) == wanted)
      #expect(String(CleanText.long(text(written), in: arena)) == wanted)
    }
  }

  @Test(arguments: [
    ("&Eacute;t&eacute; &agrave; Saint-Malo", "Été à Saint-Malo"), ("L&#146;&eacute;charpe", "L’écharpe"),
    ("&lt;p&gt;Un&lt;/p&gt;&lt;p&gt;Deux&lt;/p&gt;", "Un\n\nDeux"), ("coton &amp;amp; lin", "coton & lin"),
    ("Un\\nDeux", "Un\nDeux"), ("C:\\new", "C:\\new"), ("a <3 b", "a <3 b"), ("R&D; rest", "R&D; rest"),
    ("'- coton", "- coton"), ("&#128; 5", "€ 5"), ("&iexcl;Hola! Espa&ntilde;a", "¡Hola! España"),
  ])
  func textsAreWhatAReaderSees(_ written: String, _ wanted: String) {
    let arena = Arena()
    withExtendedLifetime(arena) { #expect(String(CleanText.long(text(written), in: arena)) == wanted) }
  }
}
