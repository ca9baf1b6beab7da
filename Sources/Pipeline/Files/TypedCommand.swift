/// Names the workspace in commands that a message tells a person to type: the person may be in another folder.
extension String {
  /// A text with commands in backquotes, which then work outside of the workspace's folder.
  public func naming(workspace folder: String) -> String {
    if folder == "." { return self }
    let parts = split(separator: "`", omittingEmptySubsequences: false)
    return parts.map { part in
      // Help is the same everywhere, and init names the folder itself.
      let isElsewhere = part.hasPrefix("pipeline-run help") || part.hasPrefix("pipeline-run init ")
      let needsName =
        part.hasPrefix("pipeline-run ") && !isElsewhere && !part.contains(" --workspace")
        && !part.contains(" --tenants")
      return needsName ? "\(part) --workspace \(folder.quotedForShell)" : String(part)
    }.joined(separator: "`")
  }

  /// A word as a shell takes it: in quotes only if it needs them.
  public var quotedForShell: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789/._-+:@%,=".unicodeScalars.contains($0) }
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}

extension Disk {
  /// A command about this workspace, in backquotes.
  func command(_ words: String) -> String { "`pipeline-run \(words)`".naming(workspace: folder) }
}
