/// What a run skips in a folder of workspaces: cron mails each once, not every five minutes.
extension Tenants {
  /// A hidden file that may be lost or not written: then everything is reported once more.
  private static let said = ".pipeline-run-skipped"

  /// A line for each folder that is not run.
  public var skipped: [String] {
    others.map { "\($0): skipped: it has no inbox/, so it is not a workspace" }
      + unreadableLines
  }

  /// Those of them that cannot be opened.
  public var unreadableLines: [String] { unreadable.map { "\($0): skipped: its name is not UTF-8; rename it" } }

  /// Those of the lines that the run before has not reported. From now on they count as reported.
  public func takeNewSkipped() -> [String] {
    guard let disk = try? Workspace.disk(of: folder) else { return skipped }
    let before = (try? disk.read(Tenants.said)) ?? nil
    let said = Set((before ?? "").split(separator: "\n").map(String.init))
    let text = skipped.map { Problem.printable($0) }.joined(separator: "\n")
    if text != before ?? "" {
      try? Arena.with(chunk: 1024) { arena in try disk.replace(Tenants.said, arena.keep(text)) }
    }
    return skipped.map { Problem.printable($0) }.filter { !said.contains($0) }
  }
}
