// Fields that hold text.

import Testing

@testable import Pipeline

@Suite struct TextRuleTests {
  @Test(
    arguments: [
      (
        "title", nil,
        "1:1 error title: the title is missing [missing_title]; write your own name for it, as \"Jean Levi's 501\""
      ),
      (
        "title", "\" \\t\"",
        "1:11 error title: the title is missing [missing_title]; write your own name for it, as \"Jean Levi's 501\""
      ),
      ("title", "[\"x\"]", "1:11 error title: title must be text [wrong_type]; write it as \"title\": \"…\""),
      (
        "title", "\"\(String(repeating: "x", count: 1001))\"",
        "1:11 error title: the title has 1001 bytes, 1000 are the most [text_too_long]; shorten it; long text belongs in description"
      ),
      ("brand", nil, "1:1 error brand: the brand is missing [missing_brand]; write the brand, or \"no brand\""),
      ("brand", "true", "1:11 error brand: brand must be text [wrong_type]; write it as \"brand\": \"…\""),
      (
        "category", nil,
        "1:1 error category: the category is missing [missing_category]; write what it is, such as Jeans or Robe"
      ),
      (
        "condition", nil,
        "1:1 error condition: the condition is missing [missing_condition]; write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR"
      ),
      (
        "description", "[]",
        "1:17 error description: description must be text [wrong_type]; write it as \"description\": \"…\""
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test func nothingThatShowsIsNoBrand() {
    for blank in ["\u{A0}", "\u{200B}", "\u{2003}\u{FEFF}"] {
      #expect(prepare(seed(["brand": "\"\(blank)\""])).codes == ["missing_brand"])
    }
  }
}
