// Several sizes in one cell are not one.

import Testing

@testable import Pipeline

@Suite struct SeveralSizesTests {
  @Test(arguments: [("XS, S", 2), ("S|M|L", 3), ("36, 38, 40", 3), ("W28; W30", 2), ("36/38/40", 3), ("S/M/L/XL", 4)])
  func severalSizesAreNone(_ written: String, _ count: Int) {
    #expect(SeveralSizes.count(in: written) == count)
    #expect(prepare(seed(["size": "\"\(written)\""])).codes == ["several_sizes"])
  }
}
