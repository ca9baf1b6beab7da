/// The numbers of the progress line.
import Testing

@testable import pipeline_run

@Suite struct ProgressLineTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
  func groupsDigits(_ number: Int, _ text: String) { #expect(ProgressLine.grouped(number) == text) }
}
