/// Brand, category, colour and the like, found in a title.
import Testing

@testable import Pipeline

@Suite struct WordFinderTests {
  private static let cases: [(ColumnExpression.WordKind, String, String?)] = [
    (ColumnExpression.WordKind.brand, "Vintage Nike Spell Out Hoodie", "Nike" as String?),
    (.brand, "Polo Ralph Lauren Scarf", "Polo Ralph Lauren"),
    (.brand, "Women Blue Shirt", nil), (.category, "Jealous Women Purple Shirt", "Shirt"),
    (.category, "Leather Jackets for men", "Leather Jacket"), (.color, "Men Navy Blue Shirt", "Navy Blue"),
    (.gender, "Titan Women Silver Watch", "Women"), (.gender, "all for her", nil), (.size, "Tee, L, worn once", "L"),
    (.decade, "Vintage 90s tee", "90s"), (.material, "Soft wool jumper", "wool"), (.brand, "", nil),
    // If a brand's name ends in what the item is, that counts when nothing else says it.
    (.category, "Levi's jeans 505", "jeans"), (.category, "Calvin Klein Jeans T-shirt", "T-shirt"),
    // Common words are brands only at a title's beginning.
    (.brand, "Peter England Men Jeans", nil), (.brand, "Pop Art Jacket", nil), (.brand, "Off White fur clutch", nil),
    (.brand, "Off-White t-shirt", "Off-White"), (.brand, "Sweat Champion gris", "Champion"),
    // German and Dutch say whom it is for within one word.
    (.category, "Damenhose schwarz", "hose"), (.category, "Herrenpullover", "pullover"),
    (.category, "damesjurk", "jurk"),
    (.category, "Culottes wide leg", nil), (.category, "culotte coton", "culotte"),
    (.gender, "Sissy Boy jas", nil), (.gender, "Spider-Man pyjama", nil), (.gender, "Baby boy romper", "boy"),
    (.sold, "2026-05-03", "0"), (.sold, "03/05/2026 10:00", "0"), (.sold, "5", nil),
  ]

  @Test(arguments: cases)
  func findsAKnownWord(_ kind: ColumnExpression.WordKind, _ title: String, _ wanted: String?) {
    let arena = Arena()
    let finder = WordFinder(tables: BuiltIn.tables, arena: arena)
    withExtendedLifetime(arena) { #expect(finder.find(kind, in: text(title)).map { String($0) } == wanted) }
  }
}
