/// The numbers of the progress line.
import Testing

@testable import pipeline_run

@Suite struct ProgressLineTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
  func groupsDigits(_ number: Int, _ text: String) { #expect(ProgressLine.grouped(number) == text) }

  /// A line that wraps could not be removed.
  @Test(arguments: [
    (80, "12,400 products, 31,000 a second, 48 %, 3 s left"), (49, "12,400 products, 31,000 a second, 48 %, 3 s left"),
    (48, "12,400 products, 31,000 a second, 48 %"), (20, "12,400 products"), (10, "12,400 pr"), (1, "1"), (0, "1"),
  ])
  func isCutToTheTerminal(_ width: Int, _ line: String) {
    #expect(ProgressLine.cut("12,400 products, 31,000 a second, 48 %, 3 s left", to: width) == line)
  }
}
