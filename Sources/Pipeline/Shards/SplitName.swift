/// The name of each shard's file: `shoes.jsonl` becomes `shoes.shard-0.jsonl`, or what a pattern says.
struct SplitName {
  /// The name of the file that is split, without its folder.
  private let name: Substring
  private let pattern: String?
  private let isFolder: (String) -> Bool

  private static let number = "{shard}"

  /// In `pattern`, {shard} is the number. A folder, or a path that ends with a slash, takes files of the same name.
  /// Throws if all shards would get one file.
  init(of file: String, _ pattern: String?, isFolder: @escaping (String) -> Bool) throws {
    let start = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    name = file[start...]
    self.pattern = pattern
    self.isFolder = isFolder
    if let pattern, !pattern.contains(SplitName.number), !pattern.hasSuffix("/"), !isFolder(pattern) {
      throw RunError.usage(
        message: "--into \(pattern) is one file for all shards",
        hint: "write \(SplitName.number) into it, or a folder with / at its end")
    }
  }

  func path(of shard: Int) -> String {
    guard let pattern else { return own(shard) }
    let place = pattern.replacing(SplitName.number, with: "\(shard)")
    let inside = place == pattern ? own(shard) : String(name)
    if place.hasSuffix("/") { return place + inside }
    return place == pattern || isFolder(place) ? "\(place)/\(inside)" : place
  }

  private func own(_ shard: Int) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot]).shard-\(shard)\(name[dot...])"
  }
}
