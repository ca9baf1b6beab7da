/// Finds links to one photo in several sizes: `a.jpg?w=100` beside `a.jpg?w=800`, `small_a.jpg` beside `a.jpg`,
/// `1._AC_US40_.jpg` beside `1._AC_SL1500_.jpg`.
enum PhotoSizes {
  /// The places to keep: of each photo the largest.
  static func kept(of images: [Text]) -> [Int] {
    guard images.count > 1, images.contains(where: mayName) else { return Array(images.indices) }
    var kept: [(index: Int, form: Form)] = []
    for (index, image) in images.enumerated() {
      let form = Form(image)
      // A link without any size may be the photo itself, beside its smaller copies.
      guard let other = kept.firstIndex(where: { $0.form.stem == form.stem && ($0.form.isSized || form.isSized) })
      else {
        kept.append((index, form))
        continue
      }
      if form.width > kept[other].form.width { kept[other] = (index, form) }
    }
    return kept.map(\.index)
  }

  /// Whether a link may say how large its photo is. Most do not.
  static func mayName(_ link: Text) -> Bool {
    guard link.hasPrefix("http") else { return false }
    if link.contains(UInt8(ascii: "?")) { return true }
    for index in 8..<max(8, link.count - 1) {
      switch link[index] | 32 {
      // `._AC_`, `small`, `large`, `thumb`, `tiny`, `xl`, `original`, `medium`, `zoom`, `full`, `hires`, `big`, `mini`
      case UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "z"),
        UInt8(ascii: "f"), UInt8(ascii: "b"), UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "h"),
        UInt8(ascii: "w"),
        UInt8(ascii: "p"):
        if !isLetter(link[index - 1]) { return true }
      case UInt8(ascii: "_") | 32: if link[index - 1] == UInt8(ascii: ".") { return true }
      default: break
      }
    }
    return false
  }

  /// What is left of a link without its size, and the size.
  private struct Form {
    var stem: String
    /// In pixels, or a guess of it by a word.
    var width = 1000
    var isSized = false

    init(_ link: Text) {
      let link = String(link)
      let parts = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      stem = String(parts[0])
      guard link.hasPrefix("http") else { return }
      if parts.count == 2 {
        // Another query may name another photo.
        guard let size = Form.width(ofQuery: parts[1]) else {
          stem = link
          return
        }
        (width, isSized) = (size, true)
      }
      var folders = stem.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard folders.count > 3, let name = folders.popLast() else { return }
      let kept = folders.enumerated().filter { index, folder in index < 3 || !takeSize(folder) }.map(\.element)
      stem = (kept + [bare(name)]).joined(separator: "/")
    }

    /// A name without what says its size: `a_large.jpg`, `small_a.jpg`, `a-300x200.jpg`, `a._AC_SL1500_.jpg`.
    private mutating func bare(_ name: String) -> String {
      guard let dot = name.lastIndex(of: ".") else { return name }
      var stem = name[..<dot]
      if takeSize(String(stem)) { return String(name[dot...]) }
      if let mark = stem.firstRange(of: "._"), stem.hasSuffix("_") {
        let marks = stem[mark.upperBound...].split { $0 == "_" || $0 == "," }
        let numbers = marks.compactMap { Int($0.drop { !$0.isNumber }) }
        width = numbers.max() ?? 1000
        isSized = true
        stem = stem[..<mark.lowerBound]
      }
      for sign in ["_", "-", "."] as [Character] {
        if let last = stem.lastIndex(of: sign), last > stem.startIndex,
          takeSize(String(stem[stem.index(after: last)...]))
        {
          stem = stem[..<last]
        }
        if let first = stem.firstIndex(of: sign), stem.index(after: first) < stem.endIndex,
          takeSize(String(stem[..<first]))
        {
          stem = stem[stem.index(after: first)...]
        }
      }
      return String(stem)
    }

    /// Takes a word for a size, or `300x200`, `w800`, `640w`; false for any other.
    private mutating func takeSize(_ word: String) -> Bool {
      guard let size = PhotoSizes.words[word.lowercased()] ?? Form.pixels(word) else { return false }
      width = size
      isSized = true
      return true
    }

    private static func pixels(_ word: String) -> Int? {
      let word = word.lowercased()
      let sides = word.split(separator: "x", omittingEmptySubsequences: false)
      if sides.count == 2, let one = Int(sides[0]), let other = Int(sides[1]), one >= 16, other >= 16 {
        return max(one, other)
      }
      if word.hasPrefix("w"), let number = Int(word.dropFirst()), number >= 30 { return number }
      return word.hasSuffix("w") || word.hasSuffix("px")
        ? Int(word.prefix { $0.isNumber }).flatMap { $0 >= 30 ? $0 : nil } : nil
    }

    /// The width or height that a query asks for, if it says nothing else than how the photo is made.
    private static func width(ofQuery query: Substring) -> Int? {
      var size: Int?
      for part in query.split(separator: "&") {
        let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
        guard let key = pair.first?.lowercased(), PhotoSizes.keys.contains(key) else { return nil }
        if PhotoSizes.sizes.contains(key), let number = pair.last.flatMap(Int.init) { size = max(size ?? 0, number) }
      }
      return size
    }
  }

  private static let words: [String: Int] = [
    "thumb": 100, "thumbs": 100, "thumbnail": 100, "thumbnails": 100, "tiny": 80, "mini": 90, "xs": 90, "xsmall": 90,
    "small": 200, "medium": 400, "preview": 400, "large": 1500, "xl": 1500, "xlarge": 1600, "big": 1500, "hd": 1600,
    "hires": 2000, "zoom": 2000, "full": 2000, "fullsize": 2000, "original": 3000, "originals": 3000, "orig": 3000,
  ]
  private static let sizes: Set<String> = [
    "w", "h", "width", "height", "wid", "hei", "size", "s", "sw", "sh", "imwidth",
  ]
  private static let keys = sizes.union([
    "q", "quality", "fit", "fm", "format", "auto", "dpr", "crop", "sm", "fmt", "resize",
  ])
}
