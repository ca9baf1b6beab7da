/// Takes the markup out of a text that a shop wrote for its web pages: tags go, entities become their characters.
enum PlainText {
  /// Whether there is anything to take out: a tag or an entity.
  static func isMarkup(_ text: String) -> Bool {
    text.contains("&") || text.contains("<") && text.contains(">")
  }

  /// The text as a reader would see it: paragraphs and line breaks are kept, runs of spaces are one.
  static func text(of markup: String) -> String {
    var lines: [String] = [""]
    var rest = Substring(markup)
    while let sign = rest.first {
      if sign == "<", let (tag, end) = tag(in: rest) {
        rest = rest[end...]
        switch tag {
        case "br", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "/div": lines.append("")
        case "/p", "/ul", "/ol", "/table": lines += ["", ""]
        case "li": lines.append("• ")
        case "style", "script":
          if let close = rest.firstRange(of: "</\(tag)") { rest = rest[close.lowerBound...] }
        default: break
        }
      } else if sign == "&", let (character, end) = entity(in: rest) {
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
      kept.append(line)
    }
    if kept.last == "" { kept.removeLast() }
    return kept.joined(separator: "\n")
  }

  /// The name of a tag that begins here, and where it ends; a `<` of an ordinary text is none.
  private static func tag(in text: Substring) -> (name: String, end: Substring.Index)? {
    let inside = text.dropFirst()
    guard let first = inside.first, first.isLetter || first == "/" || first == "!",
      let close = inside.firstIndex(of: ">")
    else { return nil }
    let name = inside[..<close].prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }.lowercased()
    return (name.hasSuffix("/") && name.count > 1 ? String(name.dropLast()) : name, text.index(after: close))
  }

  private static let entities: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…", "ndash": "–", "mdash": "—", "euro": "€", "pound": "£",
    "deg": "°", "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "acirc": "â", "ccedil": "ç", "ocirc": "ô",
    "ucirc": "û", "ugrave": "ù", "icirc": "î", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä", "szlig": "ß",
    "ntilde": "ñ", "oelig": "œ", "times": "×", "bull": "•", "trade": "™", "reg": "®", "copy": "©", "frac12": "½",
  ]

  private static func entity(in text: Substring) -> (Character, end: Substring.Index)? {
    guard let close = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<close]
    let end = text.index(after: close)
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      guard let number = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(number), number >= 32 || number == 10
      else { return nil }
      return (Character(scalar), end)
    }
    return entities[String(name)].map { ($0, end) }
  }
}
