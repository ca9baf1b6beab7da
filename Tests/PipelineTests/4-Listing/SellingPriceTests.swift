// The selling price: the markup, cut to full units, plus the ending, in cents and never in binary floats.

import Testing

@testable import Pipeline

@Suite struct SellingPriceTests {
  @Test(arguments: [
    ("25.00", "27.90"), ("45.50", "50.90"), ("1.00", "1.90"), ("18.10", "19.90"), ("10.00", "11.90"), ("9.99", "10.90"),
    ("0.91", "1.90"), ("100", "110.90"), ("909.09", "999.90"), ("909.10", "1000.90"), ("999999999.99", "1099999999.90"),
    ("2.73", "3.90"), ("2.72", "2.90"),
  ])
  func sellsAt(_ price: String, _ selling: String) { #expect(prepare(seed(["price": price])).price == selling) }

  @Test func refusesWhatWouldSellBelowTheMinimum() {
    let prepared = prepare(seed(["price": "0.50"]))
    #expect(prepared.price == nil)
    #expect(prepared.codes == ["price_below_minimum"])
    #expect(prepare(seed(["price": "0.90"])).codes == ["price_below_minimum"])
  }

  @Test(
    arguments: [
      ("{\"markup_percent\": 0, \"ending\": 0}", "25.99", "25.00"), ("{\"markup_percent\": 12.5}", "20", "22.90"),
      ("{\"ending\": 0.99}", "25", "27.99"), ("{\"markup_percent\": 1000}", "25", "275.90"),
      ("{\"minimum\": 0.90}", "0.50", "0.90"), ("{\"minimum\": 27.90, \"maximum\": 27.90}", "25", "27.90"),
      ("{\"minimum\": 27.91}", "25", nil), ("{\"maximum\": 27.89}", "25", nil), ("{\"maximum\": null}", "25", "27.90"),
      ("{\"markup_percent\": 33.33}", "3", "3.90"), ("{\"markup_percent\": 33.34}", "3", "4.90"),
      // Prices that end in .90, the nearest and the next: 27.50 is between 26.90 and 27.90.
      ("{\"rounding\": \"nearest\"}", "25", "27.90"), ("{\"rounding\": \"nearest\"}", "24.90", "26.90"),
      ("{\"rounding\": \"up\"}", "25", "27.90"), ("{\"rounding\": \"up\", \"markup_percent\": 0}", "25.90", "25.90"),
      ("{\"rounding\": \"up\", \"markup_percent\": 0}", "25.91", "26.90"),
      ("{\"rounding\": \"none\"}", "25.01", "27.51"),
      ("{\"rounding\": \"up\", \"ending\": 0.90, \"markup_percent\": 0, \"minimum\": 0}", "0.10", "0.90"),
      ("{\"step\": 5, \"ending\": 4.90}", "25", "29.90"),
      ("{\"step\": 5, \"ending\": 4.90, \"rounding\": \"nearest\"}", "25", "29.90"),
      ("{\"step\": 0.50, \"ending\": 0}", "25", "27.50"),
      // The seed's jeans: the first rule that fits them counts.
      (
        "{\"rules\": [{\"brand\": \"Zara\", \"markup_percent\": 50}, {\"category\": [\"jeans\"], \"markup_percent\": 20}]}",
        "25", "30.90"
      ),
      ("{\"rules\": [{\"brand\": \"LEVI'S\", \"category\": \"Robe\", \"markup_percent\": 50}]}", "25", "27.90"),
      (
        "{\"rules\": [{\"brand\": \"levis\", \"category\": \"Jean\", \"markup_percent\": 50, \"ending\": 0.5}]}", "25",
        "37.50"
      ),
      (
        "{\"rules\": [{\"brand\": \"levi's\", \"category\": \"Jean\", \"markup_percent\": 50, \"ending\": 0.5}]}", "25",
        "37.50"
      ),
      ("{\"rules\": [{\"brand\": \"levi's\", \"minimum\": 40}]}", "25", nil),
    ] as [(String, String, String?)])
  func followsTheSettings(_ pricing: String, _ price: String, _ selling: String?) throws {
    let prepared = prepare(seed(["price": price]), settings: try settings("{\"pricing\": \(pricing)}"))
    #expect(prepared.price == selling)
  }

  @Test func aRelaxedBoundIsAWarning() throws {
    let relaxed = try settings("{\"validation\": {\"price_below_minimum\": \"warning\"}}")
    let prepared = prepare(seed(["price": "0.50"]), settings: relaxed)
    #expect(prepared.price == "0.90")
    #expect(prepared.problems.map(\.severity) == [.warning])
  }

  @Test(
    arguments: [
      (
        "price", "0.50",
        "1:11 error price: it would sell at 0.90, below 1.00 [price_below_minimum]; raise the price, or sell several pieces as one lot"
      )
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }
}
