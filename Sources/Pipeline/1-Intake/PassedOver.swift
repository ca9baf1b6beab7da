/// Names of files that the run ignores: those still being written, and those that systems and programs leave in
/// folders.
enum PassedOver {
  /// Whether a file or folder of this name is not the seller's.
  static func isMeant(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix(".") || name.hasPrefix("~$") || name.hasPrefix("@") || name.hasPrefix("#")
      || endings.contains(where: name.hasSuffix) || names.contains(name)
  }

  /// Files that are still being written: by downloads, uploads and editors.
  private static let endings = [
    ".tmp", ".temp", ".part", ".partial", ".writing", ".crdownload", ".opdownload", ".download", ".filepart", ".!ut",
    ".aria2", ".swp", ".swo", ".swx", "~", ".lock", ".lnk",
  ]

  /// Files of systems: pictures and settings of folders, trash, what a repair of the disk found.
  private static let names: Set<String> = [
    "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "lost+found", "$recycle.bin", "recycler", "__macosx",
    "system volume information", "network trash folder", "temporary items",
  ]
}
