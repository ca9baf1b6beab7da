/// Makes hostile inputs out of good ones: bytes changed, pieces cut, doubled, swapped between inputs.
struct Mutation {
  private var random: SeededGenerator
  private let corpus: [[UInt8]]

  init(seed: UInt64, corpus: [String]) { self.init(seed: seed, corpus: corpus.map { Array($0.utf8) }) }

  init(seed: UInt64, corpus: [[UInt8]]) {
    random = SeededGenerator(seed: seed)
    self.corpus = corpus
  }

  /// Bytes that parsers trip over.
  private static let signs: [[UInt8]] = [
    Array("\"".utf8), Array("\\".utf8), Array("{".utf8), Array("}".utf8), Array("[".utf8), Array("]".utf8),
    Array(",".utf8),
    Array(":".utf8), Array("\n".utf8), Array("\r\n".utf8), Array("\\ud800".utf8), Array("\\u0000".utf8), [0], [0xFF],
    [0xC3],
    [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], Array("1e999".utf8), Array("-".utf8),
    Array("🙂".utf8),
    Array("9007199254740992".utf8), Array("\"\"".utf8), Array("null".utf8), Array(repeating: 91, count: 70),
    Array(repeating: 65, count: 300),
  ]

  mutating func next() -> [UInt8] {
    var bytes = corpus.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.replaceSubrange(at..<end, with: [])
    case 1: bytes.insert(contentsOf: Mutation.signs.randomElement(using: &random) ?? [], at: at)
    case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &random) }
    case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 4: bytes.removeSubrange(at...)
    case 5: if at < bytes.count { bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random) }
    default:
      let other = corpus.randomElement(using: &random) ?? []
      let from = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(at..<end, with: other[from..<min(other.count, from + 40)])
    }
  }
}
