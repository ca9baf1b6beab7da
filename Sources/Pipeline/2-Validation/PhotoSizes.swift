/// Finds links to one photo in several sizes: `a.jpg?w=100` beside `a.jpg?w=800`.
enum PhotoSizes {
  /// The places to keep: of each photo the largest.
  static func kept(of images: [Text]) -> [Int] {
    var kept: [Int] = []
    for (index, image) in images.enumerated() {
      guard let width = width(image), let sign = image.first(UInt8(ascii: "?")) else {
        kept.append(index)
        continue
      }
      let path = image[0..<sign]
      if let other = kept.firstIndex(where: {
        images[$0].hasPrefix(path) && self.width(images[$0]) != nil
          && images[$0].first(UInt8(ascii: "?")) == sign
      }) {
        if width > self.width(images[kept[other]]) ?? 0 { kept[other] = index }
      } else {
        kept.append(index)
      }
    }
    return kept
  }

  /// The width or height that a link asks for, if its query says nothing else than how the photo is made.
  private static func width(_ link: Text) -> Int? {
    guard let sign = link.first(UInt8(ascii: "?")), link.hasPrefix("http") else { return nil }
    var size: Int?
    for part in String(link.from(sign + 1)).split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard let key = pair.first?.lowercased(), keys.contains(key) else { return nil }
      if sizes.contains(key), let number = pair.last.flatMap(Int.init) { size = max(size ?? 0, number) }
    }
    return size
  }

  private static let sizes: Set<String> = [
    "w", "h", "width", "height", "wid", "hei", "size", "s", "sw", "sh", "imwidth",
  ]
  private static let keys = sizes.union([
    "q", "quality", "fit", "fm", "format", "auto", "dpr", "crop", "sm", "fmt", "resize",
  ])
}
