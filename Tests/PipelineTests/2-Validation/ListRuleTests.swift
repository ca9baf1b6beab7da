// Fields that hold several texts.

import Testing

@testable import Pipeline

@Suite struct ListRuleTests {
  @Test(
    arguments: [
      (
        "color", "[\"Blue\", \"White\", \"Red\"]",
        "1:11 warning color: there are 3 colours, the first two are kept [too_many_colors]; name the two that matter, or write Multicolor"
      ),
      (
        "color", "true",
        "1:11 error color: color must be a list of texts [wrong_type]; write it as \"color\": [\"Blue\", \"White\"]"
      ),
      (
        "material", "\"Cotton, Silk, Wool, Linen\"",
        "1:14 warning material: there are 4 materials, the first three are kept [too_many_materials]; name the three that matter"
      ),
      (
        "material", "[[]]",
        "1:15 error material: material must be a list of texts [wrong_type]; write it as \"material\": [\"Cotton\", \"Silk\"]"
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }
}
