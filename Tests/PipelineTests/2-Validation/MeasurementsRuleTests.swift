// Lengths in centimetres, whatever the unit.

import Testing

@testable import Pipeline

@Suite struct MeasurementsRuleTests {
  @Test(
    arguments: [
      (
        "measurements", "104",
        "1:18 error measurements: measurements must be an object of names with centimetres [wrong_type]; write it as \"measurements\": {\"length\": 104}"
      ),
      (
        "measurements", "{\"length\": \"long\"}",
        "1:29 warning measurements.length: this is no length in centimetres [invalid_measurement]; write a number, or one with cm, mm, m or in: \"measurements\": {\"length\": 104}"
      ),
      (
        "measurements", "{\"length\": 1, \"length\": 2}",
        "1:42 error measurements.length: the key is given twice [duplicate_key]; keep the one that is meant"
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test(arguments: [
    ("32 in", "81"), ("41\\\"", "104"), ("104 cm", "104"), ("0,28 m", "28"), ("280 mm", "28"), ("1.1 m", "110"),
    ("41,5", "41,5"),
    ("40 x 30 cm", "40 x 30"), ("12 inches", "30"),
  ])
  func lengthsAreCentimetres(_ written: String, _ wanted: String) {
    let prepared = prepare(seed(["measurements": "{\"Longueur\": \"\(written)\"}"]))
    #expect(prepared.description?.contains(text: "• Longueur: \(wanted)\n") == true)
  }

  @Test(arguments: ["lang", "about 50", "50 kg", "5 in 3", "12 EU"])
  func otherUnitsAreLeftOut(_ written: String) {
    let prepared = prepare(seed(["measurements": "{\"Longueur\": \"\(written)\"}"]))
    #expect(prepared.codes == ["invalid_measurement"])
    #expect(prepared.description?.contains(text: "Longueur") == false)
  }
}
