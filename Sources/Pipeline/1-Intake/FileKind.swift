/// What a file is by its first bytes, whatever its name says.
enum FileKind {
  case text
  case zip, oldOfficeFile, pdf, packed, picture, richText, webPage, xml, json

  init(_ content: Text) {
    let head = content[0..<min(content.count, 4096)]
    if let kind = FileKind.byMark(head) {
      self = kind
      return
    }
    var start = head
    while start.hasPrefix("\u{FEFF}") { start = start.from(3) }
    start = start.trimmed
    let word = String(start[0..<min(start.count, 400)]).lowercased()
    if word.hasPrefix("<") {
      self = FileKind.ofMarkup(word)
    } else if word.hasPrefix("{\"") || word.hasPrefix("[{") || word.hasPrefix("{\n") || word.hasPrefix("[\n") {
      self = .json
    } else {
      self = .text
    }
  }

  private static func byMark(_ head: Text) -> FileKind? {
    let marks: [([UInt8], FileKind)] = [
      ([0x50, 0x4B, 3, 4], .zip), ([0x50, 0x4B, 5, 6], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .oldOfficeFile),
      (Array("%PDF-".utf8), .pdf), ([0x1F, 0x8B], .packed), (Array("Rar!".utf8), .packed),
      ([0x37, 0x7A, 0xBC, 0xAF], .packed),
      ([0xFF, 0xD8, 0xFF], .picture), ([0x89, 0x50, 0x4E, 0x47], .picture), (Array("GIF8".utf8), .picture),
      (Array("{\\rtf".utf8), .richText),
    ]
    for (mark, kind) in marks where head.count >= mark.count && mark.indices.allSatisfy({ head[$0] == mark[$0] }) {
      return kind
    }
    return nil
  }

  private static func ofMarkup(_ word: String) -> FileKind {
    let isXML = ["<?xml", "<rss", "<feed", "<rdf"].contains(where: word.hasPrefix)
    // A feed has a title of its own; a page in XML says so.
    let signs =
      isXML
      ? ["<!doctype html", "<html"]
      : ["<!doctype html", "<html", "<head", "<body", "<script", "<table", "<meta", "<div", "<style", "<title"]
    if signs.contains(where: word.contains) { return .webPage }
    return isXML ? .xml : .text
  }

  /// What it is called, and what to do with it; nil for text.
  private func words(asked: InputFormat) -> (name: String, hint: String)? {
    switch self {
    case .text where asked == .workbook: ("text, not a workbook", "give it the ending .csv")
    case .text: nil
    case .zip where asked == .workbook: nil
    case .zip:
      (
        "an Excel workbook, or another zip file",
        "give a workbook the ending .xlsx, or save it as \"CSV UTF-8\"; unpack what is a zip file"
      )
    case .oldOfficeFile:
      (
        "a workbook of an old Excel, or one with a password",
        "open it in a spreadsheet and save it as .xlsx without a password, or as \"CSV UTF-8\""
      )
    case .pdf: ("a PDF", "ask for the list as a workbook, or as \"CSV UTF-8\"")
    case .packed: ("a packed file", "unpack it, and drop what is in it")
    case .picture: ("a picture", "name it in the images of a product")
    case .richText: ("a document of a word processor", "save the list as \"CSV UTF-8\"")
    case .webPage:
      (
        "a web page, not a list of products",
        "look whether its link asks for a login, or has ended; for a table on a page, open it in a spreadsheet and save "
          + "it as \"CSV UTF-8\""
      )
    case .xml where asked == .feed: nil
    case .xml: ("XML", "give a feed in RSS or Atom the ending .xml")
    case .json where asked == .json || asked == .lines: nil
    case .json: ("JSON", "give it the ending .json, or .jsonl with one object a line")
    }
  }

  /// Whether there is nothing but white space, or a byte order mark.
  private static func isEmpty(_ content: Text) -> Bool {
    guard content.count <= 16 else { return false }
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let bytes = (0..<content.count).map { content[$0] }
    let rest = marks.first { bytes.starts(with: $0) }.map { bytes.dropFirst($0.count) } ?? bytes[...]
    return rest.allSatisfy { isSpace($0) }
  }

  /// Why the whole file is refused if it is to be read as `asked`; nil if it may be what its name says.
  static func refusal(of content: Text, asked: InputFormat) -> FileRefusal? {
    if isEmpty(content) { return .empty }
    guard let (name, hint) = FileKind(content).words(asked: asked) else { return nil }
    return FileRefusal(
      code: .wrongFormat, offset: 0, message: "this is \(name)", hint: hint, text: .empty)
  }
}
