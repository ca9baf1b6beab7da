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

  init(_ disk: Disk, folders: [String]) {
    self.disk = disk
    roots = ([""] + folders).map { disk.wholePath($0) }
  }

  /// The whole path of the photo, and whether a link or dots lead out of the folders; nil where there is no such file.
  func place(of written: String) -> (path: String, isInside: Bool)? {
    var name = written
    if name.lowercased().hasPrefix("file:///") { name = String(name.dropFirst(7)) }
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    var outside: String?
    for path in name.hasPrefix("/") ? [name] : roots.map({ "\($0)/\(name)" }) {
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
