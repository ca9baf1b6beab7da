// Words for no size are no size.

import Testing

@testable import Pipeline

@Suite struct SizeRuleTests {
  @Test(arguments: ["none", "N/A", " - ", "sans taille", "?"])
  func aWordForNoneIsNoSize(_ word: String) {
    let prepared = prepare(seed(["size": "\"\(word)\""]))
    #expect(
      prepared.lines == [
        "1:10 error size: Vinted asks for a size here [missing_size]; write it as on the label, such as M, 38 or W32"
      ])
    let bag = prepare(seed(["size": "\"\(word)\"", "category": "\"Sac\"", "gender": "\"female\""]))
    #expect(bag.codes == [])
    #expect(bag.title?.contains(text: "Taille") == false)
  }

  @Test(arguments: ["S (sold out)", "S (sold out), M", "38 - épuisé", "M ausverkauft", "L / agotado"])
  func aSizeThatIsSoldIsNotListed(_ size: String) {
    #expect(prepare(seed(["size": "\"\(size)\""])).codes.contains("size_says_sold"))
  }

  @Test(arguments: ["brak", "Not available", "indisponible"])
  func aWordForNoSizeSaysNothingOfTheStock(_ size: String) {
    #expect(!prepare(seed(["size": "\"\(size)\""])).codes.contains("size_says_sold"))
  }

  @Test func aBareNumberOfShoesAsksWhoseItIs() {
    let prepared = prepare(seed(["size": "\"9\"", "category": "\"Sneakers\""]))
    #expect(
      prepared.problems.map(\.hint) == ["say whose size it is, as in \"US 9\" or \"UK 9\", or write the European one"])
  }

  @Test(
    arguments: [
      ("size", "{}", "1:10 error size: size must be text [wrong_type]; write it as \"size\": \"…\"")
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

  @Test(arguments: ["n/a", "none", "Sans taille", "?", "unknown", " - none - "])
  func wordsForNoSizeAreNone(_ word: String) {
    let arena = Arena()
    #expect(SizeRule.meansNone(text(word), in: arena))
  }

  @Test(arguments: ["8", "M", "38", "3XL", "s", "1/2", "W32"])
  func sizesAreSome(_ size: String) {
    let arena = Arena()
    #expect(!SizeRule.meansNone(text(size), in: arena))
  }
}
