/// A file of rejected/ that a run has made: what was refused of one input, and what to do with it.
public struct RefusedFile: Sendable, Equatable {
  /// Relative to the workspace.
  let path: String
  /// How many items were refused; 1 for a file that cannot be read.
  let items: Int
  /// Whether it is of inbox/results.
  let isOfResults: Bool

  /// One line a person can act on.
  public var oneLine: String {
    let folder = isOfResults ? Layout.results : Layout.inbox
    let count =
      items == 1 ? "what was refused is in this file" : "the \(items) items that were refused are in this file"
    return Problem.printable(
      "\(path): \(count); fix what \(path)\(Layout.problems) says, and drop it into \(folder)/ again")
  }

  /// The most that have a line.
  private static let most = 3

  /// Lines for people.
  public static func lines(_ files: [RefusedFile]) -> [String] {
    let more = files.count - most
    return files.prefix(most).map(\.oneLine)
      + (more > 0 ? ["\(Layout.rejected)/: \(more) more file\(more == 1 ? "" : "s") with what was refused"] : [])
  }
}
