// Titles: the seed's, the order of the parts, what is left out, and the length that Vinted takes.

import Testing

@testable import Pipeline

private func title(_ changes: KeyValuePairs<String, String?>, settings: Settings = Settings()) -> String? {
  prepare(seed(changes), settings: settings).title
}

@Suite struct TitleMakerTests {
  @Test func isTheSeeds() {
    let title = title(["fit": "\"Regular\"", "decade": "\"90s\"", "location": "\"A3\""])
    #expect(title == "Levi's 501 Jean Regular Taille 32 Très bon état Bleu Vintage 90s (A3) [123]")
  }

  @Test(
    arguments: [
      (["model": nil, "title": "\"Jean\""], "Levi's Jean Taille 32 Très bon état Bleu [123]"),
      (["color": nil], "Levi's 501 Jean Taille 32 Très bon état [123]"),
      (["color": "\"Blue, White\""], "Levi's 501 Jean Taille 32 Très bon état Bleu [123]"),
      (["id": nil], "Levi's 501 Jean Taille 32 Très bon état Bleu"),
      (["id": nil, "location": "\"A3\""], "Levi's 501 Jean Taille 32 Très bon état Bleu (A3)"),
      (["brand": "\"  LEVI'S \""], "Levi's 501 Jean Taille 32 Très bon état Bleu [123]"),
      (["brand": "\"levis\""], "Levi's 501 Jean Taille 32 Très bon état Bleu [123]"),
      (["brand": "\"Maison Inconnue\""], "Maison Inconnue 501 Jean Taille 32 Très bon état Bleu [123]"),
      (["category": "\"Truc de chat\""], "Levi's 501 Truc de chat Taille 32 Très bon état Bleu [123]"),
      (["color": "\"Rainbowish\""], "Levi's 501 Jean Taille 32 Très bon état Rainbowish [123]"),
      (["fit": "\"Slim   \\n fit\""], "Levi's 501 Jean Slim fit Taille 32 Très bon état Bleu [123]"),
      (["location": "\"Étagère 3 DROITE\""], "Levi's 501 Jean Taille 32 Très bon état Bleu (Étagère 3 DROITE) [123]"),
    ] as [(KeyValuePairs<String, String?>, String)])
  func leavesOutWhatIsNotThere(_ changes: KeyValuePairs<String, String?>, _ wanted: String) {
    #expect(title(changes) == wanted)
  }

  @Test(arguments: [
    "unbranded", "Unbranded", "sans marque", "SANS-MARQUE", "no brand", "No Brand", "none", "aucune", "n/a", "N.A.",
    "no name", "generic", "unknown", "inconnue", "?", "other", "ohne Marke", "sin marca",
  ])
  func leavesOutWordsForNoBrand(_ brand: String) {
    let prepared = prepare(seed(["brand": "\"\(brand)\"", "title": "\"Jean 501\""]))
    #expect(prepared.title == "501 Jean Taille 32 Très bon état Bleu [123]")
    #expect(prepared.codes.isEmpty)
    #expect(prepared.id("brand_id") == nil)
  }

  /// The suffix ` [123]` takes six units, the fixed parts after the brand 38.
  @Test func leavesOutAPartThatDoesNotFitAndKeepsLaterOnes() {
    func brand(_ count: Int) -> String { String(repeating: "b", count: count) }
    let rest = " 501 Jean Taille 32 Très bon état Bleu [123]"
    #expect(title(["brand": "\"\(brand(100 - rest.count))\""]) == brand(100 - rest.count) + rest)
    // The colour is left out first, because it is last.
    #expect(
      title(["brand": "\"\(brand(101 - rest.count))\""]) == brand(101 - rest.count)
        + " 501 Jean Taille 32 Très bon état [123]")
    // Without room for the condition, the colour after it still fits.
    #expect(title(["brand": "\"\(brand(66))\""]) == brand(66) + " 501 Jean Taille 32 Bleu [123]")
    #expect(title(["brand": "\"\(brand(95))\""]) == "501 Jean Taille 32 Très bon état Bleu [123]")
    #expect(title(["brand": "\"\(brand(94))\""]) == brand(94) + " [123]")
  }

  @Test func countsUTF16Units() {
    let rest = " 501 Jean Taille 32 Très bon état Bleu [123]"
    let fits = String(repeating: "😀", count: (100 - rest.count) / 2)
    #expect(title(["brand": "\"\(fits)\""]) == fits + rest)
    #expect(title(["brand": "\"\(fits)😀\""])?.utf16.count ?? 101 <= 100)
    #expect(title(["brand": "\"\(fits)😀\""]) != fits + "😀" + rest)
  }

  @Test func theEndAlwaysStays() {
    let location = String(repeating: "x", count: 92)
    #expect(title(["location": "\"\(location)\""]) == "(\(location)) [123]")
    let prepared = prepare(seed(["location": "\"\(location)x\""]))
    #expect(
      prepared.lines == [
        "1:14 error location: with the location and the id the title is longer than 100 characters "
          + "[text_too_long]; shorten it"
      ])
    // With any id that the workspace may give.
    #expect(prepare(seed(["id": nil, "location": "\"\(location)\""])).codes == ["no_identity", "text_too_long"])
  }

  @Test func followsTheSettings() throws {
    let short = try settings("{\"title\": {\"max_length\": 30}}")
    #expect(title([:], settings: short) == "Levi's 501 Jean Bleu [123]")
  }

  @Test(arguments: [
    ("90s", "90s"), ("1990s", "90s"), ("1994", "90s"), ("années 90", "90s"), ("'90s", "90s"), ("50s", "50s"),
    ("1950", "50s"), ("1959", "50s"), ("1999", "90s"), ("2000", "2000s"), ("2000s", "2000s"), ("Y2K", "2000s"),
    ("2010s", "2010s"), ("2013", "2010s"), ("00s", "2000s"), ("10s", "2010s"), ("Les années 80", "80s"),
    ("années 1970", "70s"), ("2029", "2020s"),
  ])
  func writesTheDecade(_ written: String, _ decade: String) {
    #expect(
      title(["decade": "\"\(written)\""]) == "Levi's 501 Jean Taille 32 Très bon état Bleu Vintage \(decade) [123]")
  }
}
