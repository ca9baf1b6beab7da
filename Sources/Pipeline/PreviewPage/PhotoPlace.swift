/// Makes links from the photo names of sellers: links stay, file names lead from the page to the workspace.
struct PhotoPlace {
  /// What a browser can do with a photo.
  enum Photo: Equatable {
    /// Shown, and opened by a click.
    case link(String)
    /// Shown, and too long to be opened.
    case data(String)
    /// Nothing that a page should link to.
    case unusable
  }

  /// From the page's folder to the workspace: empty, or ending in a slash.
  private let way: String

  private let workspace: String
  private let finder: PhotoFinder?

  /// Photos of a workspace, for a page in a folder; both as full paths without links. With a finder, a photo's file is
  /// the one that a browser would get.
  init(from page: String, to workspace: String, finder: PhotoFinder? = nil) {
    way = PhotoPlace.way(from: page, to: workspace)
    self.workspace = workspace == "/" ? "/" : workspace + "/"
    self.finder = finder
  }

  /// The longest photo that is copied into the page itself.
  static let longestData = 1 << 16

  func photo(_ written: Text) -> Photo {
    let name = String(written.trimmed)
    let start = name.prefix(16).lowercased()
    if start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("file:///") { return .link(name) }
    if start.hasPrefix("data:image/") {
      return name.utf8.count <= PhotoPlace.longestData ? .data(name) : .unusable
    }
    // Any other scheme, or a drive of another system.
    let first = name.prefix { $0 != "/" }
    if first.contains(":") || name.isEmpty { return .unusable }
    if let place = finder?.place(of: name), place.isInside {
      guard place.path.hasPrefix(workspace) else {
        return .link("file:///" + PhotoPlace.encoded(String(place.path.dropFirst())))
      }
      return .link((way.isEmpty ? "./" : way) + PhotoPlace.encoded(String(place.path.dropFirst(workspace.count))))
    }
    if name.hasPrefix("/") { return .link("file:///" + PhotoPlace.encoded(String(name.drop { $0 == "/" }))) }
    return .link((way.isEmpty ? "./" : way) + PhotoPlace.encoded(name))
  }

  private static func way(from page: String, to workspace: String) -> String {
    let from = page.split(separator: "/")
    let to = workspace.split(separator: "/")
    let same = zip(from, to).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: from.count - same) + to.dropFirst(same).map { encoded(String($0)) }
    return steps.map { $0 + "/" }.joined()
  }

  /// Bytes that have a meaning in a link, or that a person cannot see, are written as `%20`.
  private static func encoded(_ path: String) -> String {
    var out: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      switch byte {
      case _ where isLetter(byte) || isDigit(byte), 45, 46, 47, 95, 126: out.append(byte)
      default: out += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
