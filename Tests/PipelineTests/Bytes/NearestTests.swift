// The known word that is meant.

import Testing

@testable import Pipeline

@Suite struct NearestTests {
  @Test(arguments: [
    ("titel", ["title"]), ("prise", ["price"]), ("bran", ["brand"]), ("Brand", ["brand"]),
    ("descripton", ["description"]),
    ("pirce", ["price"]), ("xyz", []), ("", []), ("stock", ["stock_quantity"]),
  ])
  func findsWhatIsMeant(_ word: String, _ wanted: [String]) {
    #expect(Nearest.words(to: word, among: ["title", "price", "brand", "description", "stock_quantity"]) == wanted)
  }
}
