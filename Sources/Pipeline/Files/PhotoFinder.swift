/// Finds the file of a photo that a seller names, in the workspace and the folders that its settings allow.
///
/// The name as it is written comes first. Else a Mac may have written `é` as two signs, Windows takes `.JPG` for `.jpg`
/// and `\` for `/`: then it is the one file whose name is the same apart from that, if there is exactly one.
final class PhotoFinder {
  private let disk: Disk
  /// The workspace, then the others, as whole paths.
  let roots: [String]
  /// What was found in folders, to answer for many photos.
  private var names: [String: [String]] = [:]
  /// The same names in one form and case, for a quick no.
  private var folded: [String: Set<String>] = [:]

  init(_ disk: Disk, folders: [String]) {
    self.disk = disk
    // Beside the list, in a folder of their own, or where the settings say.
    roots = (["", "photos", "inbox", "inbox/photos"] + folders).map { disk.wholePath($0) }
  }

  /// Whether a name may lead to a file: a quick look at the names that the folders have. What it denies is not there.
  func mayHave(_ written: String) -> Bool {
    guard !written.hasPrefix("/"), !written.lowercased().hasPrefix("file:"), !written.hasPrefix(".") else {
      return true
    }
    let first = written.split(separator: "/", maxSplits: 1).first.map(String.init) ?? written
    let name = PhotoFinder.key(first)
    let start = PhotoFinder.key(first.split(separator: "\\", maxSplits: 1).first.map(String.init) ?? first)
    return roots.contains { root in
      let known = keys(in: root)
      return known.contains(name) || known.contains(start)
    }
  }

  /// The name in the folders that is most like one that is not there.
  func nearest(to written: String) -> String? {
    let name = written.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? written
    for root in roots {
      let pictures = names(in: root).filter(PhotoFinder.isPicture)
      if pictures.isEmpty || pictures.count > 5000 { continue }
      if let found = Nearest.words(to: name, among: pictures, limit: 1).first { return found }
    }
    return nil
  }

  /// Whether a name ends as those of pictures do.
  static func isPicture(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".avif"].contains(where: name.hasSuffix)
  }

  /// Strings that look the same are equal, so only the case is left.
  private static func key(_ name: String) -> String { name.lowercased() }

  private func keys(in folder: String) -> Set<String> {
    if let known = folded[folder] { return known }
    let keys = Set(names(in: folder).map(PhotoFinder.key))
    folded[folder] = keys
    return keys
  }

  /// The whole path of the photo, and whether a link or dots lead out of the folders; nil where there is no such file.
  func place(of written: String) -> (path: String, isInside: Bool)? {
    var name = written
    if name.lowercased().hasPrefix("file:///") { name = String(name.dropFirst(7)) }
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    var outside: String?
    // Dots are meant from the workspace, not from a folder in it.
    let places = name.contains("..") ? roots.filter { !$0.hasSuffix("/inbox") && !$0.hasSuffix("/photos") } : roots
    for path in name.hasPrefix("/") ? [name] : places.map({ "\($0)/\(name)" }) {
      // Links and dots are followed first and judged then.
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

  /// Whether a whole path leads into one of the folders.
  func isInside(_ path: String) -> Bool { roots.contains { path.hasPrefix($0 == "/" ? "/" : $0 + "/") } }

  /// The path whose parts are the same, whatever their case and form.
  private func alike(_ path: String, in root: String) -> String? {
    var place = root
    for part in path.split(separator: "/").map(String.init) where part != "." {
      // `==` compares characters, and not the signs that they are made of.
      let names = names(in: place)
      var same = names.filter { $0 == part }
      if same.isEmpty { same = names.filter { $0.lowercased() == part.lowercased() } }
      guard same.count == 1 else { return nil }
      place += "/\(same[0])"
    }
    return place
  }

  private func names(in folder: String) -> [String] {
    if let known = names[folder] { return known }
    let found = (try? disk.names(in: folder)) ?? []
    names[folder] = found
    return found
  }
}
