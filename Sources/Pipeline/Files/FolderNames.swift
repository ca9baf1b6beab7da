/// The names of one folder, read once and looked up many times.
final class FolderNames {
  private let names: [String]
  /// The names by one case. Strings that look the same are equal, so é as one code point or as two is one key.
  private lazy var folded = Dictionary(grouping: names, by: FolderNames.key)
  /// The pictures by the digits in their names: a typing error in a number means another photo.
  private lazy var pictures = Dictionary(
    grouping: names.filter(FolderNames.isPicture), by: { FolderNames.digits(of: $0) })
  /// Whether it has pictures at all.
  private(set) lazy var hasPictures = !pictures.isEmpty

  /// More names than this with the same digits are not compared.
  private static let comparable = 200

  init(_ names: [String]) { self.names = names }

  /// Whether a name is there, in any case.
  func has(_ name: String) -> Bool { folded[FolderNames.key(name)] != nil }

  /// The name that is the same apart from its case and form, if there is exactly one.
  func alike(_ name: String) -> String? {
    guard let alike = folded[FolderNames.key(name)] else { return nil }
    // `==` compares characters, not the code points that they are made of.
    let same = alike.filter { $0 == name }
    let found = same.isEmpty ? alike : same
    return found.count == 1 ? found[0] : nil
  }

  /// The picture with the name most similar to one that is not there.
  func nearestPicture(to name: String) -> String? {
    guard let like = pictures[FolderNames.digits(of: name)], like.count <= FolderNames.comparable else { return nil }
    return Nearest.words(to: name, among: like, limit: 1).first
  }

  /// Whether a name ends as picture names do.
  static func isPicture(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let endings: Set = ["jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif"]

  private static func key(_ name: String) -> String { name.lowercased() }

  private static func digits(of name: String) -> [UInt8] { name.utf8.filter(isDigit) }
}
