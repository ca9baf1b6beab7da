/// Unpacks deflated bytes (RFC 1951) into a bounded buffer.
struct Inflate: ~Copyable {
  /// What is wrong with packed bytes.
  enum Fault: Error { case damaged, tooLong }

  private let input: Text
  private var at = 0
  /// Bits that have been read and not been used, the next one lowest.
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: Writer
  private let limit: Int

  private init(_ input: Text, limit: Int, expected: Int) {
    self.input = input
    self.limit = limit
    output = Writer(capacity: max(64, min(expected, limit)))
  }

  /// The unpacked bytes, at most `limit`; `expected` is how many they may be.
  static func unpacked(_ input: Text, limit: Int, expected: Int = 1 << 14) throws(Fault) -> Writer {
    var inflate = Inflate(input, limit: limit, expected: expected)
    try inflate.run()
    return inflate.output
  }

  private mutating func run() throws(Fault) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try copyCoded(Inflate.fixedLiterals, Inflate.fixedDistances)
      case 2:
        let (literals, distances) = try readCodes()
        try copyCoded(literals, distances)
      default: throw .damaged
      }
    }
  }

  // MARK: - Bits

  /// Fills the bit buffer with at least this many bits; after the input's end they are zeros.
  private mutating func fill() {
    while bitCount <= 56, at < input.count {
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
  }

  private mutating func take(_ count: Int) throws(Fault) -> Int {
    if bitCount < count { fill() }
    guard bitCount >= count else { throw .damaged }
    let value = Int(bits & (1 << UInt64(count) - 1))
    drop(count)
    return value
  }

  private mutating func drop(_ count: Int) {
    bits >>= UInt64(count)
    bitCount -= count
  }

  private mutating func symbol(_ code: borrowing Code) throws(Fault) -> Int {
    if bitCount < 15 { fill() }
    let entry = code.entries[Int(bits & code.mask)]
    let length = Int(entry & 15)
    guard length > 0, length <= bitCount else { throw .damaged }
    drop(length)
    return Int(entry >> 4)
  }

  // MARK: - Blocks

  private mutating func copyStored() throws(Fault) {
    drop(bitCount & 7)
    let length = try take(16)
    guard try take(16) == ~length & 0xFFFF else { throw .damaged }
    // Whole bytes that were read ahead go back.
    at -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard length <= input.count - at else { throw .damaged }
    guard output.count + length <= limit else { throw .tooLong }
    output.write(input[at..<(at + length)])
    at += length
  }

  private mutating func copyCoded(_ literals: Code, _ distances: Code) throws(Fault) {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLong }
        output.write(byte: UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol < 286 else { throw .damaged }
      let length = Inflate.lengths[symbol - 257] + (try take(Inflate.lengthBits[symbol - 257]))
      let place = try self.symbol(distances)
      guard place < 30 else { throw .damaged }
      let distance = Inflate.distances[place] + (try take(Inflate.distanceBits[place]))
      guard distance <= output.count else { throw .damaged }
      guard output.count + length <= limit else { throw .tooLong }
      output.writeAgain(distance: distance, length: length)
    }
  }

  private mutating func readCodes() throws(Fault) -> (Code, Code) {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    let count = try take(4) + 4
    guard literals <= 286, distances <= 30 else { throw .damaged }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<count { lengths[Inflate.order[index]] = try take(3) }
    let code = try Code(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      let symbol = try symbol(code)
      switch symbol {
      case ..<16: all.append(symbol)
      case 16:
        guard let last = all.last else { throw .damaged }
        all += Array(repeating: last, count: 3 + (try take(2)))
      case 17: all += Array(repeating: 0, count: 3 + (try take(3)))
      default: all += Array(repeating: 0, count: 11 + (try take(7)))
      }
    }
    // A block that cannot end is none.
    guard all.count == literals + distances, all[256] > 0 else { throw .damaged }
    return (try Code(Array(all[..<literals])), try Code(Array(all[literals...]), mayLack: true))
  }

  // MARK: - Codes

  /// A prefix code: for any next bits, the symbol that they begin with, and its length.
  struct Code {
    /// By the next bits: the symbol and, in the lowest four bits, its length; 0 if no code begins so.
    let entries: [UInt16]
    let mask: UInt64

    /// `mayLack`: a code of one distance, or of none, need not be whole.
    init(_ lengths: [Int], mayLack: Bool = false) throws(Fault) {
      var counts = [Int](repeating: 0, count: 16)
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      let most = (1...15).last { counts[$0] > 0 } ?? 1
      var left = 1
      for length in 1...15 {
        left = left * 2 - counts[length]
        if left < 0 { throw .damaged }
      }
      if left > 0, !(mayLack && counts.reduce(0, +) <= 1) { throw .damaged }
      var next = [Int](repeating: 0, count: 17)
      for length in 1...15 { next[length + 1] = (next[length] + counts[length]) << 1 }
      var entries = [UInt16](repeating: 0, count: 1 << most)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        let code = next[length]
        next[length] += 1
        var reversed = 0
        for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
        for place in stride(from: reversed, to: 1 << most, by: 1 << length) {
          entries[place] = UInt16(symbol << 4 | length)
        }
      }
      self.entries = entries
      mask = UInt64(1 << most - 1)
    }

    fileprivate init(fixed lengths: [Int]) {
      do { self = try Code(lengths) } catch { preconditionFailure("the fixed code is whole") }
    }
  }

  private static let fixedLiterals = Code(
    fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Code(fixed: Array(repeating: 5, count: 32))

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
}
