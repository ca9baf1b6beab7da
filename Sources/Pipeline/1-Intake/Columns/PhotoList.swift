/// The photos in one cell, whatever separates them: links with commas in them, links with labels after `|`, one a line,
/// or a list as programs print it.
enum PhotoList {
  static func photos(in cell: Text, arena: Arena) -> [Text] {
    let cell = Invisible.trimmed(cell)
    if cell.hasPrefix("[{"), let links = linksOfObjects(in: cell, arena) { return links }
    if let list = QuotedList.elements(of: cell, in: arena) { return list.flatMap { self.photos(in: $0, arena: arena) } }
    let links = starts(in: cell)
    guard let first = links.first else { return names(in: cell) }
    var photos = first > 0 && !isBracketed(first, cell) ? names(in: edgeless(cell[0..<first])) : []
    for (index, start) in links.enumerated() {
      let next = index + 1 < links.count ? links[index + 1] : cell.count
      let end = isBracketed(start, cell) ? closing(cell, from: start, before: next) : next
      let isLast = index + 1 == links.count
      let link = link(isLast ? edgeless(cell[start..<end]) : withoutJoint(cell[start..<end]), in: arena)
      if !link.isEmpty { photos.append(link) }
    }
    return photos
  }

  /// The addresses in a list of objects that a program wrote into a cell: `[{"url": "a.jpg", "alt": "front"}]`.
  private static func linksOfObjects(in cell: Text, _ arena: Arena) -> [Text]? {
    let document = JSONDocument(arena: arena)
    guard (try? document.parse(cell)) != nil, document.root.kind == .array else { return nil }
    let links = document.root.elements.compactMap { element in
      keysOfLinks.lazy.compactMap { element[$0]?.string }.first { !$0.isEmpty }
    }
    return links.isEmpty ? nil : links.map { arena.keep(String($0)) }
  }

  private static let keysOfLinks: [Text] = ["url", "src", "link", "href", "image", "file", "path", "filename", "name"]

  /// Where links begin: at the beginning, or after a separator. A link inside of a link does not count.
  private static func starts(in cell: Text) -> [Int] {
    var starts: [Int] = []
    var at = 0
    while let next = cell.first(UInt8(ascii: "h"), from: at) {
      at = next + 1
      let rest = cell.from(next)
      guard rest.hasPrefix("http://") || rest.hasPrefix("https://") else { continue }
      if next == 0 || separates(cell, before: next) { starts.append(next) }
    }
    return starts
  }

  /// Whether what is before a link separates it from another. In `?url=https://…` and `/web/2020/https://…` it does not.
  private static func separates(_ cell: Text, before start: Int) -> Bool {
    let before = cell[start - 1]
    if before == UInt8(ascii: "=") || before == UInt8(ascii: "/") { return false }
    return !isLetter(before) && !isDigit(before) || joints.contains { cell[0..<start].hasSuffix($0) }
  }

  /// What some programs write between links, besides single signs.
  private static let joints: [Text] = ["%0A", "%0a", "%0D", "%2C", "%7C", "\\n", "\\r"]
  /// What else may be left of a separator at the end of a link.
  private static let ends: [Text] =
    joints + ["<br>", "<br/>", "<br />", "<BR>", "^", "*", ":", "@", "¦", "·", "•", ">", "<", "&", "+", "\\", "-"]

  /// `front.jpg (https://…)` and `[front](https://…)`: the name before the link is not another photo.
  private static func isBracketed(_ start: Int, _ cell: Text) -> Bool {
    start > 0 && cell[start - 1] == UInt8(ascii: "(")
  }

  /// Where the bracket before a link closes; a link may have brackets of its own.
  private static func closing(_ cell: Text, from start: Int, before end: Int) -> Int {
    var depth = 0
    for index in start..<end {
      if cell[index] == UInt8(ascii: "(") { depth += 1 }
      if cell[index] == UInt8(ascii: ")") {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return end
  }

  /// A link without the label that comes after it.
  private static func link(_ text: Text, in arena: Arena) -> Text {
    let bare = text.first(UInt8(ascii: "|")).map { edgeless(text[0..<$0]) } ?? text
    guard let space = (0..<bare.count).first(where: { isSpace(bare[$0]) }) else { return bare }
    let head = edgeless(bare[0..<space])
    if isPicture(head) || !isPicture(bare) { return head }
    // A space that belongs to the link.
    var writer = Writer(capacity: bare.count + 8)
    for index in 0..<bare.count {
      if isSpace(bare[index]) { writer.write("%20") } else { writer.write(byte: bare[index]) }
    }
    return arena.keep(writer)
  }

  /// Names of files: separated by `|`, line breaks, semicolons or commas; by spaces if each part is a picture.
  private static func names(in cell: Text) -> [Text] {
    for sign in [UInt8(ascii: "|"), 10, UInt8(ascii: ";"), UInt8(ascii: ",")] where cell.contains(sign) {
      return parts(of: cell, sign)
    }
    let words = parts(of: cell, 32)
    return words.count > 1 && words.allSatisfy(isPicture) ? words : cell.isEmpty ? [] : [cell]
  }

  private static func parts(of cell: Text, _ sign: UInt8) -> [Text] {
    var parts: [Text] = []
    cell.split(by: sign) { parts.append($0) }
    return parts
  }

  /// Without the separators and spaces at its ends.
  private static func withoutJoint(_ text: Text) -> Text {
    var text = edgeless(text)
    while let end = ends.first(where: { text.hasSuffix($0) }) { text = edgeless(text[0..<(text.count - end.count)]) }
    return text
  }

  private static func edgeless(_ text: Text) -> Text {
    var low = 0
    var high = text.count
    while low < high, isSpace(text[low]) || partingSigns.contains(text[low]) { low += 1 }
    while high > low, isSpace(text[high - 1]) || partingSigns.contains(text[high - 1]) { high -= 1 }
    return text[low..<high]
  }

  /// Whether a name or link has the ending of a picture, apart from a query after it.
  static func isPicture(_ text: Text) -> Bool {
    let path = text.first(UInt8(ascii: "?")).map { text[0..<$0] } ?? text
    guard let dot = path.last(UInt8(ascii: "."), notBefore: max(0, path.count - 5)) else { return false }
    let ending = String(path.from(dot + 1)).lowercased()
    return ["jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "tif", "tiff", "jfif"].contains(ending)
  }

  private static let partingSigns: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"),
    34, 39,
  ]
}
