// Bytes that are UTF-8 and bytes that are not, at every place of a text, compared with the standard library's answer.

import Testing

@testable import Pipeline

@Suite struct UTF8CheckTests {
  /// Sequences on both sides of every limit: lengths, shortest forms, surrogates, the last character.
  static let sequences: [[UInt8]] = [
    [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
    [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xE2, 0x82, 0xAC, 0xC3, 0xA9], [0xF0, 0x9F, 0x99, 0x82],
    [0x80], [0xBF, 0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
    [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xF0, 0x9F, 0x99], [0xC3, 0xC3, 0xA9], [0xC3, 0xA9, 0xA9],
    [0xE2, 0x82, 0xAC, 0x80],
  ]

  /// Where the first invalid sequence begins, by the standard library's decoding.
  private func expected(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    return (0..<bytes.count).first { String(validating: bytes[0...$0], as: UTF8.self) == nil && isBroken(bytes, $0) }
      .map { firstOfSequence(bytes, $0) }
  }

  /// Whether no next bytes can make the bytes up to `end` valid: three more decide it.
  private func isBroken(_ bytes: [UInt8], _ end: Int) -> Bool {
    let tail = bytes[0...end]
    for more in [[], [0x80], [0x80, 0x80], [0x80, 0x80, 0x80], [0xA0], [0xA0, 0x80], [0x90, 0x80, 0x80]] as [[UInt8]]
    where String(validating: tail + more, as: UTF8.self) != nil {
      return end == bytes.count - 1
    }
    return true
  }

  private func firstOfSequence(_ bytes: [UInt8], _ end: Int) -> Int {
    (0...end).last { String(validating: bytes[0..<$0], as: UTF8.self) != nil } ?? 0
  }

  @Test(arguments: sequences)
  func findsTheFirstInvalidByteWhereverItIs(_ sequence: [UInt8]) {
    for before in 0..<40 {
      for after in [0, 1, 2, 3, 15, 16, 31, 40] {
        let bytes = [UInt8](repeating: 97, count: before) + sequence + [UInt8](repeating: 98, count: after)
        #expect(UTF8Check.firstInvalid(in: text(bytes: bytes)) == expected(bytes), "\(before) before, \(after) after")
      }
    }
  }

  @Test func agreesOnEverySequenceOfTwoBytesInALongText() {
    for first in 0x7F...0xFF as ClosedRange<UInt8> {
      for second in 0x7F...0xFF as ClosedRange<UInt8> {
        let bytes = [UInt8](repeating: 97, count: 20) + [first, second, 0x80, 0x80] + [UInt8](repeating: 98, count: 20)
        #expect(
          (UTF8Check.firstInvalid(in: text(bytes: bytes)) == nil)
            == (String(validating: bytes, as: UTF8.self) != nil), "\(first) \(second)")
      }
    }
  }
}
