/// Removes the days of archive/ that are older than the settings keep them.
///
/// Nothing refers to an archived file once its run has ended, so a removal that was ended in the middle is gone on with by
/// the next run. What is no folder of a day, and folders within one, are somebody else's and stay.
struct ArchiveRetention {
  let disk: Disk
  /// How many days a file is kept behind the day that it was taken in.
  let days: Int
  let now: Timestamp

  /// Returns how many files were removed.
  func removeOld() throws -> Int {
    let oldest = (now + -days * 86_400).day
    var removed = 0
    for name in try disk.names(in: "archive") where ArchiveRetention.isDay(name) && name < oldest {
      let folder = "archive/\(name)"
      guard disk.status(folder)?.kind == .folder else { continue }
      for file in try disk.names(in: folder) where disk.status("\(folder)/\(file)")?.kind == .file {
        if try disk.remove("\(folder)/\(file)") { removed += 1 }
      }
      try disk.removeEmptyFolder(folder)
    }
    return removed
  }

  /// Whether it is written as the program writes days, so that they sort as they follow each other.
  static func isDay(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy(isDigit)
  }
}
