// A title that is for others than the field says is a word, as a category is.

import Testing

@testable import Pipeline

@Suite struct TitleGenderTests {
  private func problem(_ gender: String, _ title: String, brand: String = "Zara") -> String? {
    let prepared = prepare(
      seed(["gender": "\"\(gender)\"", "title": "\"\(title)\"", "brand": "\"\(brand)\"", "category": "\"t-shirt\""]))
    return prepared.problems.first { $0.code == .genderConflict }?.message
  }

  @Test(arguments: [
    ("female", "Girls midi dress"), ("female", "Men's wool coat"), ("female", "Men’s wool coat"),
    ("female", "Boys jumper"), ("male", "Robe fille 8 ans"), ("male", "Damenschuhe schwarz"), ("female", "Kinderkleid"),
    ("girl", "Pull femme"), ("boy", "T-shirt homme"), ("female", "Pull enfant"), ("boy", "Mädchen Jacke"),
    ("female", "T-shirt garçon bleu"), ("uomo", "Maglia da donna"), ("girl", "spodnie meskie"),
  ])
  func whatContradictsIsSaid(_ gender: String, _ title: String) { #expect(problem(gender, title) != nil) }

  @Test(arguments: [
    ("male", "Men's wool coat"), ("female", "Robe femme"), ("female", "Boyfriend jeans"),
    ("female", "Pull homme femme"),
    ("unisex", "Pull homme"), ("boy", "Spider-Man pyjama"), ("boy", "Kids jumper"), ("girl", "Kinderkleid"),
    ("female", "T-shirt X-Men"), ("female", "Pull Comme des Garçons"), ("female", "Mom jeans"),
    ("female", "Menthe pull"),
    ("female", "pas homme"), ("male", "Kidskin gloves"), ("girl", "Robe fille femme"), ("female", ""),
  ])
  func whatFitsIsNot(_ gender: String, _ title: String) { #expect(problem(gender, title) == nil) }

  @Test func aBrandsNameSaysNothing() {
    #expect(problem("female", "Sac Homme Plissé", brand: "Homme Plissé") == nil)
    #expect(problem("male", "Donna Karan shirt", brand: "Donna Karan") == nil)
  }

  @Test func theMessageNamesTheWord() {
    #expect(problem("female", "Girls midi dress") == "the gender is female, and the title says \"Girls\"")
  }

  /// The quick look never says no of a title in which a word is found.
  @Test func theQuickLookMissesNothing() {
    let arena = Arena()
    for title in ["Girls dress", "x fille", "pull-mädchen", "(men)", "Men’s", "Damenschuhe", "zkinderen", "l'homme"] {
      let found = TitleGender.contradiction(to: .unisex, in: text(title), besides: .empty, arena) != nil
      if found { #expect(TitleGender.mayName(text(title)), "\(title)") }
    }
    #expect(!TitleGender.mayName(text("Robe rouge 38")))
  }
}
