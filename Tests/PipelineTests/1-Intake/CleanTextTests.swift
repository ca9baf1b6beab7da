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
