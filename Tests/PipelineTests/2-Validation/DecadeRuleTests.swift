// The decade of a vintage item.

import Testing

@testable import Pipeline

@Suite struct DecadeRuleTests {
  @Test(
    arguments: [
      (
        "decade", "\"old\"",
        "1:12 warning decade: \"old\" is no decade from 1950 on [unknown_decade]; write 90s, or the year"
      )
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test(arguments: ["1949", "2030", "old", "9", "40s", "19990", "vintage", "199"])
  func leavesOutWhatIsNoDecade(_ written: String) {
    let prepared = prepare(seed(["decade": "\"\(written)\""]))
    #expect(prepared.title == "Levi's 501 Jean Taille 32 Très bon état Bleu [123]")
    #expect(prepared.codes == ["unknown_decade"])
  }
}
