/// Replaces small files that people write too.
extension Disk {
  /// Makes or replaces a small file that people write too. Another program sees the old content or the new one, and
  /// after a power cut one of the two is there.
  func replace(_ path: String, _ content: Text) throws(DiskError) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    parts[parts.count - 1] = ".\(parts[parts.count - 1]).writing"
    let hidden = parts.joined(separator: "/")
    _ = try remove(hidden)
    try create(hidden, content)
    try openForWriting(hidden).syncData()
    try rename(hidden, to: path)
    try syncFolder(parts.count > 1 ? parts.dropLast().joined(separator: "/") : ".")
  }
}
