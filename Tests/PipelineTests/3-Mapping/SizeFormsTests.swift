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

  /// Months and years of children as French shops write them.
  @Test(arguments: [
    ("12/18M", 618), ("6/9M", 616), ("3/6m", 614), ("18/24M", 619), ("3M-6M", 614), ("12 - 18 m", 618), ("12M", 617),
    ("0-3m", 613), ("6/9 mesi", 616), ("2/3A", 622), ("12/18 mois", 618),
  ])
  func monthsAreOfChildren(_ size: String, _ wanted: Int) { #expect(id("Dress", "girl", size) == wanted) }

  @Test(arguments: ["O/S", "N/S", "o/s", "one-size", "TU", "T.U.", "OS", "Free size"])
  func oneSizeHasManyNames(_ size: String) { #expect(id("Dress", "female", size) == 90) }

  /// Words and letters around a size, and sizes of other countries.
  @Test(arguments: [
    ("Dress", "female", "M Petite", "M"), ("Dress", "female", "MP", "M"), ("Dress", "female", "Women's M", "M"),
    ("Dress", "female", "Large Petite", "L"), ("Dress", "female", "Plus 2X", "XXL"), ("Dress", "female", "r. 38", "38"),
    ("Dress", "female", "roz. M", "M"), ("Dress", "female", "I 42", "IT 42"), ("Dress", "female", "D36", "DE 36"),
    ("Dress", "female", "AU 10", "UK 10"), ("Dress", "female", "10R", "10"), ("Dress", "female", "M-L", "M"),
    ("T-shirt", "male", "Men’s L", "L"), ("T-shirt", "male", "XLT", "XL"), ("T-shirt", "male", "2XLT", "XXL"),
    ("Jeans", "male", "32\\\"", "W32"), ("Jeans", "male", "32 inch", "W32"), ("Jeans", "male", "waist 32", "W32"),
    ("Jeans", "male", "3432", "W34"), ("Jeans", "male", "36 Long", "W36"),
    ("Shoes", "female", "P38", "38"), ("Shoes", "female", "Nr. 38", "38"), ("Shoes", "female", "N° 38", "38"),
    ("Shoes", "female", "24 cm", "38"), ("Shoes", "female", "24,5cm", "39"), ("Shoes", "female", "JP 24", "38"),
    ("Shoes", "female", "7.5 B(M) US", "US 7.5"), ("Shoes", "male", "11 D(M) US", "US 11"),
    ("Shoes", "male", "US M 10", "US 10"), ("Shoes", "male", "9.5UK/44EU", "44"), ("Shoes", "male", "UK9 EU44", "44"),
    ("Shoes", "male", "43⅓", "43,5"), ("Bra", "female", "B85", "85B"), ("T-shirt", "girl", "M (8-10)", "8"),
  ])
  func otherSpellingsAreTheSameSize(_ category: String, _ gender: String, _ size: String, _ plain: String) throws {
    let wanted = try #require(id(category, gender, plain))
    #expect(id(category, gender, size) == wanted)
  }

  /// A number that can be several sizes is never taken without a word.
  @Test(arguments: [
    ("Dress", "female", "2", "taken as American"), ("Dress", "female", "0", "taken as American"),
    ("Dress", "female", "10R", "taken as British"), ("Jeans", "male", "42", "taken as the waist"),
    ("Jeans", "male", "48", "taken as the European one"), ("Shoes", "female", "24 cm", "is a guess"),
  ])
  func whatIsOpenIsSaid(_ category: String, _ gender: String, _ size: String, _ words: String) throws {
    let prepared = prepare(seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""]))
    let problem = try #require(prepared.problems.first { $0.code == .ambiguousSize })
    #expect(problem.message.contains(words) && prepared.id("size_id") != nil)
  }

  /// Some French brands count from 0; of other brands nobody knows what a 1 is.
  @Test(arguments: [
    ("Sandro", "0", 2), ("Maje", "1", 3), ("Ba&sh", "T2", 4), ("The Kooples", "Taille 3", 5), ("Zara", "1", nil),
    ("Zara", "T2", nil),
  ])
  func aFrenchBrandsNumbersAreItsOwn(_ brand: String, _ size: String, _ wanted: Int?) {
    let prepared = prepare(
      seed([
        "brand": "\"\(brand)\"", "category": "\"Dress\"", "gender": "\"female\"", "size": "\"\(size)\"",
      ]))
    #expect(prepared.id("size_id") == wanted)
    #expect(prepared.codes.contains("ambiguous_size") == (wanted != nil))
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
