// The model is found in the seller's title.

import Testing

@testable import Pipeline

@Suite struct ModelInferenceTests {
  @Test(
    arguments: [
      ("Jean Levi's 501", "501"), ("Levi's Jeans 501", "501"), ("jean LEVIS 501, bleu", "501"), ("501", "501"),
      ("Jean Levi's 501 blue 32", "501"), ("Pantalon en jean (501)", "501"), ("Jean 501XX Levi’s", "501XX"),
      ("Jean Levi's 501 505", nil), ("Jean Levi's 4711 super", nil), ("Jean Levi's", nil), ("Jean Levi's slim", nil),
      ("Jean Levi's 32", nil), ("Blue Jeans", nil), ("Jean Levi's 4711", "4711"), ("Jean Levi's MX-7", "MX-7"),
      // The number of a piece in the seller's list, a size with a half, a price.
      ("Jean Levi's n°11", nil), ("Jean Levi's N°11", nil), ("Jean Levi's no.4", nil), ("Jean Levi's nr7", nil),
      ("Jean Levi's lot12", nil), ("Jean Levi's 8.5", nil), ("Jean Levi's 37,5", nil), ("Jean Levi's 11€", nil),
    ] as [(String, String?)])
  func findsTheOneWordThatIsLeft(_ title: String, _ model: String?) {
    let prepared = prepare(seed(["model": nil, "title": "\"\(title)\""]))
    #expect(prepared.title == "Levi's\(model.map { " \($0)" } ?? "") Jean Taille 32 Très bon état Bleu [123]")
    #expect(
      prepared.lines.filter { $0.contains(text: "[model_inferred]") }
        == (model.map {
          [
            "1:1 info model: \"\($0)\" is taken for the model, from the title [model_inferred]; "
              + "write model yourself if it is another"
          ]
        } ?? []))
  }

  @Test func aGivenModelStays() {
    let prepared = prepare(seed(["model": "\"505\"", "title": "\"Jean Levi's 501\""]))
    #expect(prepared.title == "Levi's 505 Jean Taille 32 Très bon état Bleu [123]")
    #expect(prepared.codes == ["title_words_left_out"])
  }

  @Test func takesOutTheFitAndIsNotTheDecade() {
    #expect(
      prepare(seed(["model": nil, "title": "\"Jean Levi's slim-fit 511\"", "fit": "\"Slim Fit\""])).codes == [
        "model_inferred"
      ])
    #expect(prepare(seed(["model": nil, "title": "\"Jean Levi's 90s\"", "decade": "\"90s\""])).codes.isEmpty)
  }
}
