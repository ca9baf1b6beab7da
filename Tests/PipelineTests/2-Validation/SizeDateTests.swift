// A size of which a spreadsheet has made a date.

import Testing

@testable import Pipeline

@Suite struct SizeDateTests {
  @Test(arguments: [
    ("Oct-14", "10-14"), ("14-oct", "10-14"), ("06-Aug", "6-8"), ("8-juin", "6-8"), ("2025-02-04", "2-4"),
    ("04/06/2025", "4-6"), ("12.10.2024", "10-12"), ("45577", "10-12"), ("4-Jun-24", "4-6"), ("3 août", "3-8"),
    ("2024-10-12 00:00:00", "10-12"),
  ])
  func aSizeOfWhichADateWasMade(_ written: String, _ range: String) {
    #expect(SizeDate.range(in: written) == range)
    let prepared = prepare(seed(["size": "\"\(written)\""]))
    #expect(prepared.codes == ["size_is_date"])
    #expect(prepared.title == nil)
  }

  @Test(arguments: [
    "36/38", "W32 L34", "10-12", "12 mois", "6 m", "2XL", "42,5", "S / 36 / 8", "110", "98-104", "3-6 mois",
  ])
  func otherSizesAreNoDates(_ written: String) {
    #expect(SizeDate.range(in: written) == nil)
    #expect(SeveralSizes.count(in: written) == nil)
  }
}
