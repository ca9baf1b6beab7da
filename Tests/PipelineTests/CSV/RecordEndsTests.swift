// The ends of records are found without reading fields; a reader of fields must find the same ones.

import Testing

@testable import Pipeline

@Suite struct RecordEndsTests {
  /// Signs that mean something to a table, and a few that do not.
  private static let signs: [[UInt8]] = [
    [34], [34], [34], [44], [44], [59], [9], [32], [10], [13], [13, 10], [92], [97], Array("é".utf8),
    [0xEF, 0xBB, 0xBF],
    Array(repeating: 98, count: 17), [11],
  ]

  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")], [false, true])
  func agreeWithTheReader(_ separator: UInt8, _ escapes: Bool) {
    var random = SeededGenerator(seed: UInt64(separator))
    let ends = RecordEnds(separator: separator, escapes: escapes)
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in
        Self.signs.randomElement(using: &random) ?? []
      }
      let content = text(bytes: bytes)
      let wanted = Self.ends(of: content, separator, escapes)
      var found: [Int] = []
      while (found.last ?? 0) < content.count,
        let end = ends.end(of: content, from: found.last ?? 0, isWhole: true)
      {
        found.append(end)
      }
      #expect(found == wanted, "\(bytes)")
      // What is known of a part does not change with what follows.
      for length in 0..<content.count {
        var at = 0
        for end in wanted {
          guard let known = ends.end(of: content[0..<length], from: at, isWhole: false) else { break }
          #expect(known == end, "\(bytes) up to \(length)")
          at = end
        }
      }
    }
  }

  @Test func aPartThatContinuesHasNoEnd() {
    let ends = RecordEnds(separator: 44, escapes: false)
    for part in ["a,b", "a,\"b\n", "a,\"b\"", "a\r", "a,  \"b", "a, \"b\" "] {
      #expect(ends.end(of: text(part), from: 0, isWhole: false) == nil, "\(part)")
      #expect(ends.end(of: text(part), from: 0, isWhole: true) == part.utf8.count, "\(part)")
    }
    #expect(ends.end(of: text("a\r\nb"), from: 0, isWhole: false) == 3)
    #expect(ends.end(of: text("\"a\nb\"\nc"), from: 0, isWhole: false) == 6)
  }

  private static func ends(of content: Text, _ separator: UInt8, _ escapes: Bool) -> [Int] {
    let arena = Arena()
    return withExtendedLifetime(arena) {
      var reader = CSVReader(content, separator: separator, escapes: escapes, onLine: 1, arena: arena)
      var fields: [Text] = []
      var found: [Int] = []
      while reader.next(into: &fields) { found.append(reader.at) }
      return found
    }
  }
}
