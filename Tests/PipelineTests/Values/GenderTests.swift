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
}
