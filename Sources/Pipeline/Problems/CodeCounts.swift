/// How often each problem code occurred: by the codes' places, since a run counts every problem of every item.
struct CodeCounts: Sendable {
  private var counts = [Int](repeating: 0, count: ProblemCode.allCases.count)

  subscript(_ code: ProblemCode) -> Int {
    get { counts[code.index] }
    set { counts[code.index] = newValue }
  }

  /// The codes that occurred.
  var byCode: [ProblemCode: Int] {
    var byCode: [ProblemCode: Int] = [:]
    for code in ProblemCode.allCases where self[code] > 0 { byCode[code] = self[code] }
    return byCode
  }

  mutating func add(_ other: CodeCounts) {
    for (index, count) in other.counts.enumerated() { counts[index] += count }
  }
}
