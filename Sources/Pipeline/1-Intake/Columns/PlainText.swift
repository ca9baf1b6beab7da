/// Takes the markup out of a text that a shop wrote for its web pages: tags go, entities become their characters.
enum PlainText {
  /// Whether there may be anything to take out: a tag or an entity. It costs little.
  @inline(__always)
  static func mayBeMarkup(_ text: Text) -> Bool {
    text.contains(UInt8(ascii: "&")) && text.contains(UInt8(ascii: ";"))
      || text.contains(UInt8(ascii: "<")) && text.contains(UInt8(ascii: ">"))
  }

  /// The text without markup, in the arena; the text itself if it has none.
  static func cleaned(_ text: Text, in arena: Arena) -> Text {
    guard mayBeMarkup(text) else { return text }
    var current = String(text)
    // Some shops encode a text twice: `&lt;p&gt;`, `&amp;eacute;`.
    for _ in 0..<3 {
      guard isMarkup(current) else { break }
      current = self.text(of: current)
    }
    return arena.keep(current)
  }

  /// Line breaks that were written as the two characters `\` and `n`; in a file's path they are not a line break.
  static func withLineBreaks(_ text: Text, in arena: Arena) -> Text {
    guard text.contains(UInt8(ascii: "\\")) else { return text }
    var writer = Writer(capacity: text.count)
    var at = 0
    while at < text.count {
      let isBreak = text.hasPair("\\", "n", at: at) || text.hasPair("\\", "r", at: at)
      let isPath = at > 0 && text[at - 1] == UInt8(ascii: ":")
      if isBreak, !isPath {
        if text[at + 1] == UInt8(ascii: "n") || !text.hasPair("\\", "n", at: at + 2) { writer.write("\n") }
        at += 2
      } else {
        writer.write(byte: text[at])
        at += 1
      }
    }
    return arena.keep(writer)
  }

  /// Whether it holds a tag or an entity.
  static func isMarkup(_ text: String) -> Bool {
    var rest = Substring(text)
    while let at = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
      rest = rest[at...]
      if rest.first == "&" ? Entities.character(in: rest) != nil : tag(in: rest) != nil { return true }
      rest.removeFirst()
    }
    return false
  }

  /// The text as a reader would see it: paragraphs and line breaks are kept, runs of spaces are one.
  static func text(of markup: String) -> String {
    var lines: [String] = [""]
    var rest = Substring(markup)
    while let sign = rest.first {
      if sign == "<", let (tag, end) = tag(in: rest) {
        rest = rest[end...]
        switch tag {
        case "br", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "/div", "/li": lines.append("")
        case "/p", "/ul", "/ol", "/table": lines += ["", ""]
        case "li": lines.append("• ")
        case "/td", "/th", "td", "th": lines[lines.count - 1].append(" ")
        case "style", "script":
          if let close = rest.firstRange(of: "</\(tag)") { rest = rest[close.lowerBound...] }
        default: break
        }
      } else if sign == "&", let (character, end) = Entities.character(in: rest) {
        rest = rest[end...]
        lines[lines.count - 1].append(character)
      } else {
        rest.removeFirst()
        if sign.isNewline { lines.append("") } else { lines[lines.count - 1].append(sign) }
      }
    }
    return joined(lines)
  }

  /// Lines without outer spaces, and never two empty ones in a row.
  private static func joined(_ lines: [String]) -> String {
    var kept: [String] = []
    for line in lines {
      let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if line == "•" || line.isEmpty && (kept.last ?? "").isEmpty { continue }
      // The items of a list follow each other.
      if line.hasPrefix("• "), kept.last == "", kept.dropLast().last?.hasPrefix("• ") == true { kept.removeLast() }
      kept.append(line)
    }
    if kept.last == "" { kept.removeLast() }
    return kept.joined(separator: "\n")
  }

  /// The name of the tag that begins here, and where the tag ends; nil for a `<` of ordinary text.
  private static func tag(in text: Substring) -> (name: String, end: Substring.Index)? {
    let inside = text.dropFirst()
    guard let first = inside.first, first.isLetter || first == "/" || first == "!",
      let close = inside.firstIndex(of: ">")
    else { return nil }
    let name = inside[..<close].prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }.lowercased()
    let bare = name.hasSuffix("/") && name.count > 1 ? String(name.dropLast()) : name
    // `<3` is a heart, and `<M>` is a size: only the tags of web pages count.
    guard first == "!" || tags.contains(bare.hasPrefix("/") ? String(bare.dropFirst()) : bare) else { return nil }
    return (bare, text.index(after: close))
  }

  private static let tags: Set<String> = Set(
    """
    a abbr address article aside b big blockquote body br button caption center cite code col colgroup dd del details div
    dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label legend
    li link main map mark meta nav nobr noscript o object ol option p param picture pre q s samp script section select
    small source span strike strong style sub summary sup svg table tbody td tfoot th thead time title tr tt u ul video
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
