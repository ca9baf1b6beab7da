// Words in capitals become ordinary ones.

import Testing

@testable import Pipeline

@Suite struct CapitalsTests {
  @Test(arguments: [
    ("LEVI'S", "Levi's"), ("ZARA", "Zara"), ("H&M", "H&M"), ("UGG", "UGG"), ("NIKE AIR", "Nike AIR"),
    ("JEAN-PAUL", "Jean-Paul"), ("ÉTÉ", "ÉTÉ"), ("ÉTOILE", "Étoile"), ("L’ORÉAL", "L’oréal"), ("Levi's", "Levi's"),
    ("AF1000", "AF1000"), ("(NEUVES)", "(NEUVES)"), ("[BOITE NEUVE] BOITE", "[BOITE NEUVE] Boite"),
    ("a  b\t c", "a b c"),
    ("", ""), ("  ", ""), ("S.O.S.", "S.O.S."), ("ABCd", "ABCd"), ("(A BCDE", "(A BCDE"), ("A) BCDEF", "A) Bcdef"),
  ])
  func calmsWordsThatShout(_ written: String, _ wanted: String) {
    var writer = Writer(capacity: 1)
    Capitals.write(text(written), to: &writer)
    #expect(String(writer.text) == wanted)
  }
}
