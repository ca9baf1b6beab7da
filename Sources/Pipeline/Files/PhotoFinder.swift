/// Finds the file of a photo that a seller names, in the workspace and the folders that its settings allow.
///
/// The name as it is written comes first. But a Mac may have written `é` as two code points, and Windows takes `.JPG`
/// for `.jpg` and `\` for `/`. Then it is the one file whose name is the same apart from that, if there is exactly one.
final class PhotoFinder {
  private let disk: Disk
  /// The workspace, then the others, as full paths.
  let roots: [String]
  /// The names of folders that were read, for many photos.
  private var folders: [String: FolderNames] = [:]
  /// The folder of the last question, and the answer of `mayHave`: photos of one list are usually in one folder.
  private var lastFolder = Writer(capacity: 64)
  private var mayBeInLast = false

  private lazy var rootsWithPictures = roots.map(names).filter(\.hasPictures)

  init(_ disk: Disk, folders: [String]) {
    self.disk = disk
    // Next to the list, in a folder of their own, or in a folder of the settings.
    roots = (["", Layout.photos, Layout.inbox, "\(Layout.inbox)/photos"] + folders).map { disk.wholePath($0) }
  }

  /// Whether a name may lead to a file: a quick look at the names in the folders. If it says no, there is no file.
  func mayHave(_ written: Text) -> Bool {
    let folder = PhotoFinder.folder(of: written)
    if folder.isEmpty { return mayHave(first: written.first(UInt8(ascii: "/")) == 0 ? "" : String(written)) }
    if folder == lastFolder.text { return mayBeInLast }
    lastFolder.clear()
    lastFolder.write(folder)
    mayBeInLast = mayHave(first: String(folder))
    return mayBeInLast
  }

  /// The part of a name before its first slash; empty if it has none, or begins with it.
  static func folder(of written: Text) -> Text { written.first(UInt8(ascii: "/")).map { written[0..<$0] } ?? .empty }

  /// Whether a path may lead to a file; `first` is its part up to the first slash.
  private func mayHave(first: String) -> Bool {
    // A full path, a link to a file, or dots: the disk knows.
    if first.isEmpty || first.hasPrefix(".") || first.lowercased() == "file:" { return true }
    if first.utf8.contains(UInt8(ascii: "%")) { return true }
    let start = first.split(separator: "\\", maxSplits: 1).first.map(String.init) ?? first
    return roots.contains { root in
      let names = names(in: root)
      return names.has(first) || names.has(start)
    }
  }

  /// The name in the folders that is most similar to one that is not there.
  func nearest(to written: Text) -> String? {
    if rootsWithPictures.isEmpty { return nil }
    let written = String(written)
    let name = written.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? written
    for root in rootsWithPictures {
      if let found = root.nearestPicture(to: name) { return found }
    }
    return nil
  }

  /// The full path of the photo, and whether a link or dots lead out of the folders; nil if there is no such file.
  ///
  /// Web pages write `%20` for a space, and some programs do so in their lists of files.
  func place(of written: String) -> (path: String, isInside: Bool)? {
    if let place = place(named: written) { return place }
    guard let decoded = PercentEncoding.decoded(written)
    else { return nil }
    return place(named: decoded)
  }

  private func place(named written: String) -> (path: String, isInside: Bool)? {
    var name = written
    if name.lowercased().hasPrefix("file:///") { name = String(name.dropFirst(7)) }
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    var outside: String?
    // Dots count from the workspace, not from a folder in it.
    let places = name.contains("..") ? roots.filter { !$0.hasSuffix("/inbox") && !$0.hasSuffix("/photos") } : roots
    for path in name.hasPrefix("/") ? [name] : places.map({ "\($0)/\(name)" }) {
      // First it follows links and dots, then it decides.
      guard let whole = Platform.wholePath(path) else { continue }
      if isInside(whole) { return (whole, true) }
      outside = outside ?? whole
    }
    if let outside { return (outside, false) }
    for root in roots {
      let rest = name.hasPrefix("/") ? name.hasPrefix(root + "/") ? String(name.dropFirst(root.count + 1)) : nil : name
      guard let rest, let path = alike(rest, in: root) ?? alike(rest.replacing("\\", with: "/"), in: root),
        let whole = Platform.wholePath(path)
      else { continue }
      return (whole, isInside(whole))
    }
    return nil
  }

  /// Whether a full path leads into one of the folders.
  func isInside(_ path: String) -> Bool { roots.contains { path.hasPrefix($0 == "/" ? "/" : $0 + "/") } }

  /// The path whose parts are the same, apart from their case and form.
  private func alike(_ path: String, in root: String) -> String? {
    var place = root
    for part in path.split(separator: "/").map(String.init) where part != "." {
      guard let name = names(in: place).alike(part) else { return nil }
      place += "/\(name)"
    }
    return place
  }

  private func names(in folder: String) -> FolderNames {
    if let known = folders[folder] { return known }
    let found = FolderNames((try? disk.names(in: folder)) ?? [])
    folders[folder] = found
    return found
  }
}
