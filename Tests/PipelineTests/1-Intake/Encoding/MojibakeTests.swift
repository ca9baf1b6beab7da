// Texts that were read in another encoding are repaired if that is certain.

import Testing

@testable import Pipeline

@Suite struct MojibakeTests {
  private func wrong(_ string: String, _ encoding: TextEncoding) -> String {
    let decoded = encoding.decoded(Writer(copying: text(string)))
    return String(decoded.text)
  }

  private func repaired(_ string: String) -> String? {
    let arena = Arena()
    return withExtendedLifetime(arena) {
      let text = arena.keep(string)
      guard let found = Mojibake().repaired(text, in: arena), found.sureness == .certain else { return nil }
      return String(found.text)
    }
  }

  @Test(arguments: [TextEncoding.windows1252, .macRoman, .windows1250])
  func isRepairedIfItIsCertain(_ encoding: TextEncoding) {
    for string in ["Robe d’été", "25 €", "à fleurs – neuf", "Écharpe à pois “soie”", "très bon état", "👗 robe"] {
      #expect(repaired(wrong(string, encoding)) == string, "\(wrong(string, encoding))")
    }
  }

  @Test func isRepairedIfItWasDoneTwice() {
    #expect(repaired(wrong(wrong("Robe d’été", .windows1252), .windows1252)) == "Robe d’été")
  }

  @Test(arguments: [
    "Robe d’été", "LÃ", "CAMISOLA DE LÃ PRETA", "MAÇÃ", "SÃO JOÃO", "CAFÉ»", "« CHÂ »", "BLÅ”", "Â", "Ã", "MĂŞTI",
    "à", "√2", "25 °C", "Ñandú", "Žižka", "Škoda ©", "größe", "", "plain", "Ð", "łódź",
  ])
  func whatIsRightStays(_ string: String) { #expect(repaired(string) == nil) }

  @Test func isSaidOnceAFile() throws {
    let csv =
      "sku;title\n1;Robe d'\(wrong("été", .windows1252))\n2;\(wrong("à", .windows1252)) pois\n3;"
      + "CotonÂ \n4;\(wrong("é", .windows1252)) – ć\n5;Été\n"
    #expect(
      try reading(csv) == [
        "repaired_text 2: 3 texts are UTF-8 that was read in another encoding, such as \"Robe d'Ã©tÃ©\"; repaired",
        "repaired_text 5: 1 text looks like UTF-8 that was read in another encoding, and cannot be repaired; taken as "
          + "written",
        #"2 {"sku": "1", "title": "Robe d'été"}"#, #"3 {"sku": "2", "title": "à pois"}"#,
        #"4 {"sku": "3", "title": "Coton"}"#, #"5 {"sku": "4", "title": "Ã© – ć"}"#, #"6 {"sku": "5", "title": "Été"}"#,
      ])
  }

  @Test func columnsAreFoundByTheirRightName() throws {
    #expect(
      try reading(
        "RÃ©f;DÃ©signation\n1;Robe\n", columns: #"{"fields": {"sku": "{Réf}", "title": "{Désignation}"}}"#
      ).last == #"2 {"sku": "1", "title": "Robe"}"#)
  }
}
