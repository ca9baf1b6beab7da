/// What a page counts as the items come, for its top.
struct PageTotals {
  private(set) var read = 0
  private var states = [Int](repeating: 0, count: PageItem.State.allCases.count)
  /// The sum of the selling prices of all listings.
  private(set) var sum = Money(cents: 0)
  /// For each code: how many items have it, and its highest severity.
  private var codes: [ProblemCode: (items: Int, severity: Severity)] = [:]
  private(set) var files = 0
  private(set) var firstFiles: [String] = []
  private var lastFile: String?

  subscript(_ state: PageItem.State) -> Int { states[PageTotals.index(state)] }

  /// Listings that Vinted will take as far as we know, with and without warnings.
  var ready: Int { self[.ready] + self[.warned] }

  private static func index(_ state: PageItem.State) -> Int { PageItem.State.allCases.firstIndex(of: state) ?? 0 }

  mutating func add(_ item: PageItem) {
    read += 1
    states[PageTotals.index(item.state)] += 1
    if let price = item.listing?.price { sum.cents += price.cents }
    if item.item.file != lastFile {
      lastFile = item.item.file
      files += 1
      if firstFiles.count < 3 { firstFiles.append(item.item.file) }
    }
    var seen = Set<ProblemCode>()
    for problem in item.problems {
      let isFirst = seen.insert(problem.code).inserted
      let known = codes[problem.code]
      codes[problem.code] = (
        (known?.items ?? 0) + (isFirst ? 1 : 0), PageTotals.worse(problem.severity, known?.severity)
      )
    }
  }

  private static func worse(_ a: Severity, _ b: Severity?) -> Severity {
    guard let b else { return a }
    return Severity.allCases.first { $0 == a || $0 == b } ?? a
  }

  /// The codes that occurred, errors first, then by how many items have them.
  var groups: [(code: ProblemCode, items: Int, severity: Severity)] {
    func rank(_ severity: Severity) -> Int { Severity.allCases.firstIndex(of: severity) ?? 0 }
    return codes.map { ($0.key, $0.value.items, $0.value.severity) }
      .sorted { (rank($0.2), -$0.1, $0.0.index) < (rank($1.2), -$1.1, $1.0.index) }
  }
}
