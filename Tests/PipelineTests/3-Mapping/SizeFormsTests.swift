// Sizes with words around them, in several countries at once, or of something else: found, or left to the seller.

import Testing

@testable import Pipeline

@Suite struct SizeFormsTests {
  private func id(_ category: String, _ gender: String, _ size: String) -> Int? {
    prepare(seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""])).id("size_id")
  }

  @Test(arguments: [
    ("Dress", "female", "M International", 4), ("Dress", "female", "38 french", 4), ("Dress", "female", "Gr. 38", 4),
    ("Dress", "female", "Gr. M", 4), ("Dress", "female", "tg 38", 4), ("Dress", "female", "mt 38", 4),
    ("Dress", "female", "T. M", 4), ("Dress", "female", "M | 38–40", 4),
    ("Dress", "female", "M\\nSIZE INFORMATION: see below", 4),
    ("Dress", "female", "0", 102), ("Dress", "female", "L / US 10", 5), ("Dress", "female", "US 6-8", 4),
    ("Jeans", "male", "32 waist", 1640), ("Jeans", "male", "W34 | FR 44", 1642), ("Jeans", "male", "34W 30IN", 1642),
    ("Jeans", "male", "W 34\\\" L 32\\\"", 1642), ("Jeans", "male", "28 33", 1636), ("Jeans", "male", "32R", 1640),
    ("Jeans", "male", "xl l31", 210), ("Jeans", "male", "6m w28/l32", 1636), ("Jeans", "female", "34/32", 6),
    ("Jeans", "female", "27 US", 3), ("Shoes", "male", "8 (42)", 784), ("Shoes", "female", "42,5", 1579),
    ("Blazer", "male", "98", 1603), ("Blazer", "male", "26", 1587), ("Chemise", "male", "15.5", 1531),
    ("T-shirt", "girl", "Age 5-6", 625), ("T-shirt", "girl", "Youth M (10-12)", 629),
  ])
  func areFound(_ category: String, _ gender: String, _ size: String, _ wanted: Int) {
    #expect(id(category, gender, size) == wanted)
  }

  @Test(arguments: [
    ("Dress", "female", "2 0-5"), ("Dress", "female", "10/12 ans"), ("Dress", "female", "6 mois"),
    ("Jeans", "male", "12 medium / mediano"), ("Jeans", "male", "18W/L"), ("Jeans", "male", "15/32"),
    ("Shoes", "male", "38/30"), ("Shoes", "male", "33-42"), ("Shoes", "male", "xs/42"),
  ])
  func areLeftToTheSeller(_ category: String, _ gender: String, _ size: String) {
    #expect(id(category, gender, size) == nil)
  }

  @Test(arguments: [
    ("Dress", "female", "36/38", "36"), ("Dress", "female", "36-38", "36"), ("Dress", "female", "S/M", "S"),
    ("Dress", "female", "s - m", "S"), ("Shoes", "female", "38/39", "38"),
  ])
  func ofTwoSizesItSaysWhichWasTaken(_ category: String, _ gender: String, _ size: String, _ taken: String) throws {
    let seed = seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""])
    let prepared = prepare(seed)
    let problem = try #require(prepared.problems.first { $0.code == .betweenSizes })
    #expect(problem.severity == .info && problem.field == "size")
    #expect(problem.message == "\"\(size)\" is two sizes; on Vinted it goes as \(taken)")
    #expect(prepared.id("size_id") == id(category, gender, taken))
  }

  @Test(arguments: [
    ("Dress", "female", "S / 36 / 8"), ("Dress", "female", "M (38)"), ("Dress", "female", "38"),
    ("Jeans", "male", "30/32"), ("Jeans", "female", "28/30"), ("Jeans", "male", "W34 | FR 44"),
    ("Shoes", "male", "8 (42)"), ("Dress", "female", "L / US 10"),
  ])
  func oneSizeIsNoPair(_ category: String, _ gender: String, _ size: String) {
    let seed = seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""])
    #expect(!prepare(seed).codes.contains("between_sizes"))
  }

  @Test func aBareNumberOfAWomanIsAmericanInDollarsAndElseAskedAbout() throws {
    let dress = ["category": "\"Dress\"", "gender": "\"female\"", "size": "\"8\""] as KeyValuePairs
    let european = prepare(seed(["category": "\"Dress\"", "gender": "\"female\"", "size": "\"8\""]))
    #expect(european.codes == ["ambiguous_size"] && european.id("size_id") == 3)
    let american = prepare(
      seed(["category": "\"Dress\"", "gender": "\"female\"", "size": "\"8\""]),
      settings: try settings(#"{"currency": "USD"}"#))
    #expect(american.codes.isEmpty && american.id("size_id") == 5)
    #expect(dress.count == 3)
  }
}
