/// Names the workspace in commands that a message tells a person to type: the person may be in another folder.
extension String {
  /// A text with commands in backquotes, which then work outside of the workspace's folder.
  public func naming(workspace folder: String) -> String {
    if folder == "." { return self }
    let parts = split(separator: "`", omittingEmptySubsequences: false)
    return parts.map { part in
      let needsName = part.hasPrefix("pipeline-run ") && !part.contains(" --workspace") && !part.contains(" --tenants")
      return needsName ? "\(part) --workspace \(folder)" : String(part)
    }.joined(separator: "`")
  }
}

extension Disk {
  /// A command about this workspace, in backquotes.
  func command(_ words: String) -> String { "`pipeline-run \(words)`".naming(workspace: folder) }
}
