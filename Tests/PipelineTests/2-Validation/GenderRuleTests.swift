// A category that is for others than the field says is a word, since the field decides the catalogue.

import Testing

@testable import Pipeline

@Suite struct GenderRuleTests {
  private func isConflict(_ gender: String, _ category: String) -> Bool {
    prepare(seed(["gender": "\"\(gender)\"", "category": "\"\(category)\""])).codes.contains("gender_conflict")
  }

  @Test(arguments: [
    ("female", "jean homme"), ("femme", "Men's jeans"), ("male", "robe femme"), ("girl", "t-shirt homme"),
    ("boy", "T-shirt fille"), ("Damen", "Herrenschuhe"), ("male", "Damenschuhe"), ("uomo", "scarpe da donna"),
  ])
  func whatContradictsIsSaid(_ gender: String, _ category: String) { #expect(isConflict(gender, category)) }

  @Test(arguments: [
    ("male", "jean homme"), ("female", "Women's jeans"), ("unisex", "jean homme"), ("female", "jean homme femme"),
    ("female", "Jean boyfriend"), ("female", "Robe"), ("girl", "robe enfant fille"), ("boy", "pantalon garçon"),
    ("male", "Hoodie"), ("female", "dress"), ("male", "pas femme"),
  ])
  func whatFitsIsNot(_ gender: String, _ category: String) { #expect(!isConflict(gender, category)) }

  /// The field counts, as the warning says.
  @Test func theFieldCounts() {
    #expect(prepare(seed(["gender": "\"female\"", "category": "\"jean homme\""])).id("category_id") != nil)
  }
}
