// Problems of a run as lines on standard error: the first ones of each code, and how many more there were. Errors come
// first, as they are found; a refused item must not be one line among many warnings.

import Pipeline

final class ProblemLines {
  private let isQuiet: Bool
  /// Before each line: the folder of a tenant, with its slash.
  private let prefix: String
  /// The workspace, as commands in hints name it.
  private let folder: String
  private let progress: ProgressLine?
  private var errors = Shown()
  private var warnings = Shown()
  /// Warnings wait for the end of the run.
  private var waiting: [String] = []
  /// The warnings that are shown, without their places: a list repeats its words, and one line for each is enough.
  private var texts = Set<String>()

  init(isQuiet: Bool, prefix: String = "", folder: String, progress: ProgressLine? = nil) {
    self.isQuiet = isQuiet
    self.prefix = prefix
    self.folder = folder
    self.progress = progress
  }

  func add(_ problem: Problem) {
    if isQuiet { return }
    switch problem.severity {
    case .error:
      guard errors.takes(problem.code) else { return }
      progress?.clear()
      Terminal.say(line(problem))
    case .warning:
      if warnings.takes(problem.code, isNew: !texts.contains(problem.text)) {
        texts.insert(problem.text)
        waiting.append(line(problem))
      }
    case .info, .off: break
    }
  }

  private func line(_ problem: Problem) -> String { prefix + problem.oneLine.naming(workspace: folder) }

  /// The run is over, or has failed.
  func end() {
    progress?.clear()
    sayOthers(of: errors)
    for line in waiting { Terminal.say(line) }
    sayOthers(of: warnings)
    waiting = []
    (errors, warnings) = (Shown(), Shown())
  }

  private func sayOthers(of shown: Shown) {
    for (code, more) in shown.others {
      Terminal.say("\(prefix.isEmpty ? "" : "\(prefix) ")… and \(more) more of [\(code.rawValue)]")
    }
  }

  /// How many there were of each code, and how many of them have a line.
  private struct Shown {
    private static let most = 20
    private var all: [ProblemCode: Int] = [:]
    private var lines: [ProblemCode: Int] = [:]

    /// Counts one; whether it gets a line.
    mutating func takes(_ code: ProblemCode, isNew: @autoclosure () -> Bool = true) -> Bool {
      all[code, default: 0] += 1
      guard lines[code, default: 0] < Shown.most, isNew() else { return false }
      lines[code, default: 0] += 1
      return true
    }

    /// Those without a line.
    var others: [(code: ProblemCode, count: Int)] {
      ProblemCode.allCases.compactMap { code in
        let more = (all[code] ?? 0) - (lines[code] ?? 0)
        return more > 0 ? (code, more) : nil
      }
    }
  }
}
