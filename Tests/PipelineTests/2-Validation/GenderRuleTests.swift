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

  @Test(arguments: [
    ("jean homme", "male", "32"), ("pull femme", "female", "M"), ("Women's jeans", "female", "38"),
    ("Femmes > Robes", "female", "38"), ("t-shirt fille", "girl", "8 ans"), ("Herrenschuhe", "male", "42"),
    ("jean homme femme", "unisex", "32"),
  ])
  func withoutAFieldTheCategorySaysIt(_ category: String, _ gender: String, _ size: String) throws {
    let said = prepare(seed(["gender": "null", "category": "\"\(category)\"", "size": "\"\(size)\""]))
    let written = prepare(seed(["gender": "\"\(gender)\"", "category": "\"\(category)\"", "size": "\"\(size)\""]))
    #expect(!said.codes.contains("missing_gender"))
    #expect(try #require(said.attributes) == #require(written.attributes))
  }

  /// The field counts, as the warning says.
  @Test func theFieldCounts() {
    #expect(prepare(seed(["gender": "\"female\"", "category": "\"jean homme\""])).id("category_id") != nil)
  }

  @Test(arguments: ["male", "Male", " MALE ", "mâle", "M.ale", "Herren", "HOMME"])
  func aWordForAGenderIsComparedHoweverItIsWritten(_ word: String) {
    #expect(prepare(seed(["gender": "\"\(word)\""])).attributes == prepare(seed()).attributes)
  }

  @Test func childrenOfWhomNobodySaysWhichAreNotAdults() {
    let prepared = prepare(seed(["gender": "\"kids\"", "category": "\"Robe\"", "size": "\"8 ans\""]))
    #expect(prepared.codes.contains("unknown_gender"))
    #expect(prepared.id("category_id") == nil)
  }
}
