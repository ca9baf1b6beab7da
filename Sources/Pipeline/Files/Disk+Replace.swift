/// Replaces small files that people write too.
extension Disk {
  /// Makes or replaces a small file that people write too. Another program sees the old content or the new one, and
  /// after a power cut one of the two is there.
  func replace(_ path: String, _ content: Text) throws(DiskError) {
    let hidden = Disk.unfinished(path)
    _ = try remove(hidden)
    do throws(DiskError) {
      try create(hidden, content)
      try openForWriting(hidden).syncData()
      try rename(hidden, to: path)
    } catch {
      // On a full disk nothing is left over.
      _ = try? remove(hidden)
      throw error
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try syncFolder(folder.isEmpty ? "." : folder)
  }

  /// The name under which a file is written until it is whole; a kill may leave it.
  static func unfinished(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    parts[parts.count - 1] = ".\(parts[parts.count - 1]).writing"
    return parts.joined(separator: "/")
  }
}
