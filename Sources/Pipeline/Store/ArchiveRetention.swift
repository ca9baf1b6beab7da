/// Removes the days of archive/ that are older than the setting allows.
///
/// Nothing refers to an archived file after its run has ended, so the next run continues a removal that was
/// interrupted. What is not a folder of a day, and folders within one, belong to somebody else and stay.
struct ArchiveRetention {
  let disk: Disk
  /// How many days a file is kept after the day of its run.
  let days: Int
  let now: Timestamp

  /// Returns how many files were removed.
  func removeOld() throws -> Int {
    let oldest = (now + -days * 86_400).day
    var removed = 0
    for name in try disk.names(in: Layout.archive) where ArchiveRetention.isDay(name) && name < oldest {
      let folder = "\(Layout.archive)/\(name)"
      guard disk.status(folder)?.kind == .folder else { continue }
      for file in try disk.names(in: folder) where disk.status("\(folder)/\(file)")?.kind == .file {
        if try disk.remove("\(folder)/\(file)") { removed += 1 }
      }
      try disk.removeEmptyFolder(folder)
    }
    return removed
  }

  /// Whether the name is a day as the program writes it: such names sort in the order of time.
  static func isDay(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy(isDigit)
  }
}
