/// Distinguishes a tab-separated feed that is named .txt from a text that somebody has written for people.
enum PlainTextFile {
  /// How much of it is looked at.
  static let most = 1 << 16

  /// Whether a beginning has the header line of a table, or is no text at all, so that the message must say what it is.
  static func isTaken(_ head: consuming Writer) -> Bool {
    switch FileKind(head.text) {
    case .text: break
    case .json, .xml: return false
    default: return true
    }
    let text = DecodedText(head)
    return Arena.with { arena in
      let shape = TableShape(of: text.content.text, arena: arena) { HeaderName.isOfField($0, in: arena) }
      var reader = CSVReader(
        text.content.text, separator: shape.separator, escapes: shape.escapes, from: shape.header, arena: arena)
      var fields: [Text] = []
      guard reader.next(into: &fields) else { return false }
      return fields.count { HeaderName.isOfField($0, in: arena) } >= 2 || shape.separator == 9 && fields.count > 2
    }
  }
}
