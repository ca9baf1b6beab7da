// Problems of a run as lines on standard error: the first ones of each code, and how many more there were.

import Pipeline

final class ProblemLines {
  private static let most = 20
  private let isQuiet: Bool
  /// Before each line: the folder of a tenant, with its slash.
  private let prefix: String
  private let progress: ProgressLine?
  private var counts: [ProblemCode: Int] = [:]
  private var shown: [ProblemCode: Int] = [:]
  /// The warnings that were shown, without their places: a list repeats its words, and one line for each is enough.
  private var warnings = Set<String>()
  /// The first problem of each code, to show with the counts.
  private(set) var examples: [ProblemCode: Problem] = [:]

  init(isQuiet: Bool, prefix: String = "", progress: ProgressLine? = nil) {
    self.isQuiet = isQuiet
    self.prefix = prefix
    self.progress = progress
  }

  func add(_ problem: Problem) {
    if examples[problem.code] == nil { examples[problem.code] = problem }
    guard !isQuiet, problem.severity != .info else { return }
    counts[problem.code, default: 0] += 1
    guard shown[problem.code, default: 0] < ProblemLines.most else { return }
    if problem.severity == .warning, !warnings.insert(problem.text).inserted { return }
    shown[problem.code, default: 0] += 1
    progress?.clear()
    Terminal.say(prefix + problem.oneLine)
  }

  func end() {
    progress?.clear()
    for code in ProblemCode.allCases {
      let more = (counts[code] ?? 0) - (shown[code] ?? 0)
      if more > 0 { Terminal.say("\(prefix.isEmpty ? "" : "\(prefix) ")… and \(more) more of [\(code.rawValue)]") }
    }
  }
}
