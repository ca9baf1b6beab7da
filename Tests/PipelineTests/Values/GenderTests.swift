// Whom an item is for, in the words of sellers and shops.

import Testing

@testable import Pipeline

@Suite struct GenderTests {
  @Test(arguments: [
    ("Women's clothing", Gender.female), ("Men", .male), ("Damenbekleidung", .female), ("Herrenschuhe", .male),
    ("bébé fille", .girl), ("Enfant garçon", .boy),
    ("Boys 2-14", .boy), ("Kids, male", .boy), ("Kids male", .boy), ("Baby Girls", .girl),
    ("Unisex Erwachsene", .unisex),
    ("Men Women", .unisex), ("women,girls", .female), ("Boys & Men", .male), ("Senhora", .female),
    ("femenino", .female),
    ("Männlich", .male), ("Boys, Women", .unisex), ("for all of them", nil), ("adult", nil), ("f", .female),
    ("a f b", nil),
  ])
  func isReadFromAFewWords(_ words: String, _ wanted: Gender?) {
    let arena = Arena()
    withExtendedLifetime(arena) {
      #expect(Gender.described(by: arena.folded(arena.keep(words))) == wanted)
    }
  }

  @Test(arguments: ["male", "femme", "h", "u", "boys", "fille", "unisex", "all", "both", "him", "lady"])
  func aWordForAGenderMeansNothingElse(_ word: String) {
    #expect(Gender.named(text(word)) != nil)
    #expect(!CellWords.meansNone(text(word)))
    #expect(!Gender.saysOnlyAdult(text(word)))
    // So a word as it was written means what its folded form means.
    Arena.with { arena in #expect(Folding.fold(text(word), in: arena) == text(word)) }
  }

  @Test(arguments: [
    ("female kids", "girl"), ("male toddler", "boy"), ("unisex kids", "male"), ("homme/femme", "unisex"),
    ("uomo donna", "unisex"), ("female adult", "female"), ("boys & girls", "male"),
  ])
  func whomItIsFor(_ written: String, _ gender: String) {
    let arena = Arena()
    let read = withExtendedLifetime(arena) { Gender.described(by: Folding.fold(text(written), in: arena)) }
    #expect(read.map { String(gender == "male" ? $0.name : $0.catalogueName) } == gender)
  }
}
