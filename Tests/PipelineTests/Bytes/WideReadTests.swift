/// A text is read eight and sixteen bytes at a time, also at its end.
import Testing

@testable import Pipeline

@Suite struct WideReadTests {
  /// Reads near the end of a text take pieces that overlap; every length takes a different path.
  @Test func readsWhatIsThereAndZerosAfter() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 200 &+ $0 &* 7) }
      let text = text(bytes: bytes)
      for index in 0...count {
        let wanted = (0..<16).map { index + $0 < count ? bytes[index + $0] : 0 }
        let sixteen = text.upToSixteen(at: index)
        #expect((0..<16).map { sixteen[$0] } == wanted, "\(count) bytes, from \(index)")
        #expect((0..<8).map { UInt8(truncatingIfNeeded: text.eight(at: index) >> (8 * $0)) } == Array(wanted.prefix(8)))
      }
    }
  }

  @Test(arguments: ["", "a", "é", "😀", "abcdefgh😀é", "日本語日本語日本語", "aé😀aé😀aé😀aé😀", "\u{10FFFF}\u{FFFF}\u{7FF}\u{7F}"])
  func countsAsJavaScriptDoes(_ string: String) {
    #expect(text(string).utf16Count == string.utf16.count)
  }
}
