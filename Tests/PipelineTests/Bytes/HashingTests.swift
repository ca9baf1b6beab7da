// Hashes stay the same, and distinguish contents.

import Testing

@testable import Pipeline

@Suite struct HashingTests {
  /// Stores contain them, so they must never change.
  @Test(arguments: [
    ("", "00000000000000000000000000000000"), ("a", "4af916a48b631f46c58b3279bf9f5b45"),
    ("0123456789abcdef", "87c35b5c63a708da4be06d94cf4ad1a7"),
    ("The quick brown fox jumps over the lazy dog", "41c543154fa03199c9e97beae5a6d0d2"),
  ])
  func staysTheSame(_ string: String, _ hash: String) { #expect(Hash128(text(string)).hexadecimal == hash) }

  @Test func distinguishesContents() {
    var seen = Set<String>()
    for length in 0..<64 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 120, count: length)
        if place < length { bytes[place] = 121 }
        #expect(seen.insert(Hash128(text(bytes: bytes)).hexadecimal).inserted)
      }
    }
    #expect(Hash128("a", seed: 1) != Hash128("a"))
  }
}
