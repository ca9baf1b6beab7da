/// An error of the world, not of the data: it ends a run, with nothing half done. Bad data is a `Problem` instead.
public enum RunError: Error {
  /// The disk or the system refused.
  case disk(DiskError)
  /// A file of the store contains something that the program did not write.
  case damaged(file: String, line: Int?, message: String, hint: String)
  /// Another run works in this workspace.
  case busy(workspace: String)
  /// pipeline.json or a table of reference/ is wrong.
  case settings([SettingsProblem])
  /// A file cannot be read in its format: its problems, a line each.
  case unreadable([String])
  /// The command line is wrong.
  case usage(message: String, hint: String)
}

extension RunError {
  /// The lines that say what an error is and what to do, for errors of every kind.
  public static func lines(_ error: any Error) -> [String] {
    switch error {
    case let error as DiskError: return ["\(error.message); \(error.hint)"]
    case RunError.disk(let error): return lines(error)
    case RunError.damaged(let file, let line, let message, let hint):
      return ["\(file)\(line.map { ":\($0)" } ?? ""): \(message); \(hint)"]
    case RunError.busy(let workspace):
      return ["another run works in \(workspace == "." ? "this workspace" : workspace); try again when it has ended"]
    case RunError.settings(let problems): return problems.map(\.oneLine)
    case RunError.unreadable(let lines): return lines
    case RunError.usage(let message, let hint): return ["\(message); \(hint)"]
    default: return ["\(error)"]
    }
  }

  /// The way out of a damaged store. A new one does not know what is on Vinted.
  static let restoring =
    "restore a copy of store/ and outbox/ together, or undo exactly what was changed by hand; "
    + "`pipeline-run products --salvage damaged.txt` lists what can be read, and copies what cannot; if there is no copy, "
    + "stop cron and the browser, move store/, outbox/ and archive/ away, empty inbox/, take what is on Vinted out of your lists, and "
    + "drop the lists again"

  /// A folder that is no workspace.
  static func noWorkspace(_ folder: String, hint: String) -> RunError {
    .usage(message: "\(folder == "." ? "this folder" : folder) is no workspace: it has no inbox/", hint: hint)
  }

  static func oneLine(_ error: any Error) -> String { lines(error).joined(separator: " — ") }
}

/// One wrong key or value of the settings or of a table.
public struct SettingsProblem: Sendable, Equatable {
  /// Relative to the workspace.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// In characters, counted from 1.
  public let column: Int
  /// The key, with its parents: `pricing.ending`.
  public let key: String
  /// What is wrong.
  public let message: String
  /// What to do.
  public let hint: String

  /// One line a person can act on.
  public var oneLine: String {
    Problem.printable("\(file):\(line):\(column) \(key.isEmpty ? "" : "\(key): ")\(message); \(hint)")
  }
}
