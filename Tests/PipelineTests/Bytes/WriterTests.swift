// A buffer writes numbers, grows, clears and cuts.

import Testing

@testable import Pipeline

@Suite struct WriterTests {
  @Test(arguments: [
    (0, 1, "0"), (7, 2, "07"), (10, 2, "10"), (123, 2, "123"), (-5, 1, "-5"),
    (9_007_199_254_740_991, 1, "9007199254740991"),
    (Int.max, 1, "9223372036854775807"), (Int.min, 1, "-9223372036854775808"), (456, 10, "0000000456"),
  ])
  func writesNumbers(_ number: Int, _ digits: Int, _ wanted: String) {
    var writer = Writer(capacity: 1)
    writer.write(number, digits: digits)
    #expect(String(writer.text) == wanted)
  }

  @Test func growsClearsAndCuts() {
    var writer = Writer(capacity: 1)
    for _ in 0..<1000 { writer.write("abc") }
    #expect(writer.count == 3000)
    writer.cut(to: 4)
    writer.write(byte: 33)
    writer.write(string: "é")
    #expect(writer.text == "abca!é")
    writer.cut(to: 99)
    #expect(writer.count == 7)
    writer.clear()
    #expect(writer.text.isEmpty)
    let copy = Writer(copying: "x")
    #expect(copy.text == "x")
  }
}
