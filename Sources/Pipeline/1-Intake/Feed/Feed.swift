/// Reads a product feed in XML, RSS or Atom as Google has it, as a table: an item is a row, an element a column.
///
/// A column has the name of its element, without the prefix, as in a feed of tabs. An element that an item has several
/// times becomes several columns of one name. Elements inside of an element are joined by colons
/// (`FR:Standard:4.95 EUR`).
struct Feed {
  /// The columns' names, each repeated as often as any one item has it.
  private var columns: [Text] = []
  private var places: [String: [Int]] = [:]
  private var rows: [(line: Int, cells: [(column: Int, text: Text)])] = []
  private let arena = Arena()

  /// How many columns a feed can have, and how much text is taken of it.
  private static let most = (columns: 2000, bytes: 256 << 20)

  static func read(_ content: consuming Writer, into table: inout TableText.Made) throws(FileFault) {
    let text = try Feed.utf8(content)
    var feed = Feed()
    try feed.readItems(text.text)
    try feed.write(into: &table)
    // What the cells point to.
    withExtendedLifetime(text) {}
  }

  private init() {}

  // MARK: - Encoding

  /// The text in UTF-8: by its mark, else as the document says of itself.
  private static func utf8(_ content: consuming Writer) throws(FileFault) -> Writer {
    let head = String(content.text[0..<min(content.count, 200)]).lowercased()
    var said: TextEncoding?
    if head.hasPrefix("<?xml"), let name = Feed.encoding(in: head) {
      switch name {
      case "utf-8", "utf8", "us-ascii", "ascii", "utf-16": break
      case "iso-8859-1", "latin1", "windows-1252", "iso-8859-15": said = .windows1252
      case "windows-1250": said = .windows1250
      case "macintosh": said = .macRoman
      default:
        throw FileFault(
          code: .invalidXML, message: "its encoding \"\(name)\" is not known", hint: "ask for the feed as UTF-8")
      }
    }
    let decoded = DecodedText(content, as: said ?? .utf8)
    return decoded.content
  }

  private static func encoding(in head: String) -> String? {
    guard let end = head.firstIndex(of: ">") else { return nil }
    for quote in ["\"", "'"] {
      let parts = head[..<end].split(separator: "encoding=\(quote)", maxSplits: 1)
      if parts.count == 2 { return String(parts[1].prefix { String($0) != quote }) }
    }
    return nil
  }

  // MARK: - Items

  private mutating func readItems(_ bytes: Text) throws(FileFault) {
    var xml = try XMLReader(bytes, arena: arena)
    guard try xml.next() == .start else { throw xml.fault("there is no element in it") }
    let root = String(xml.name)
    guard ["rss", "feed", "RDF"].contains(root) else {
      throw FileFault(
        code: .invalidXML, message: "this XML is no feed in RSS or Atom: it begins with <\(Problem.cut(root))>",
        hint: "ask for a Google Merchant feed, or for the list as a workbook or \"CSV UTF-8\"")
    }
    var google: Set<String> = ["g"]
    note(xml, &google)
    var line = 1
    var counted = 0
    while true {
      let start = xml.at
      let piece = try xml.next()
      if piece == .none { break }
      guard piece == .start else { continue }
      note(xml, &google)
      guard xml.name == "item" || xml.name == "entry" else { continue }
      line += CSVReader.lineBreaks(in: bytes[counted..<start])
      counted = start
      try readItem(&xml, line, &google)
    }
    guard !rows.isEmpty else {
      throw FileFault(
        code: .emptyFile, message: "there is no item in the feed", hint: "check that it is the right feed")
    }
  }

  /// Prefixes may differ; the name that they stand for is Google's.
  private func note(_ xml: XMLReader, _ google: inout Set<String>) {
    for attribute in xml.attributes where attribute.prefix == "xmlns" {
      if String(attribute.value).hasPrefix("http://base.google.com/ns/") { google.insert(String(attribute.name)) }
    }
  }

  private mutating func readItem(_ xml: inout XMLReader, _ line: Int, _ google: inout Set<String>) throws(FileFault) {
    let depth = xml.depth
    var values: [(name: Text, isGoogle: Bool, text: Text)] = []
    while xml.depth >= depth {
      switch try xml.next() {
      case .start:
        note(xml, &google)
        let (name, isGoogle) = (xml.name, google.contains(String(xml.prefix)))
        let link = xml["href"] ?? xml["url"]
        let text = try value(&xml).trimmed
        let value = text.isEmpty ? link?.trimmed ?? .empty : text
        if !value.isEmpty { values.append((name, isGoogle, value)) }
      case .none: return
      default: continue
      }
    }
    // Google's elements describe the product; an Atom entry also has an id and a title of its own.
    let own = Set(values.lazy.filter(\.isGoogle).map { String($0.name) })
    var cells: [(column: Int, text: Text)] = []
    var seen: [String: Int] = [:]
    for value in values where value.isGoogle || !own.contains(String(value.name)) {
      let name = String(value.name)
      let number = seen[name, default: 0]
      seen[name] = number + 1
      cells.append((try column(name, number, xml), value.text))
    }
    rows.append((line, cells))
  }

  private mutating func column(_ name: String, _ number: Int, _ xml: XMLReader) throws(FileFault) -> Int {
    if let column = places[name]?[safe: number] { return column }
    guard columns.count < Feed.most.columns else { throw xml.fault("its items have too many kinds of elements") }
    columns.append(arena.keep(name))
    places[name, default: []].append(columns.count - 1)
    return columns.count - 1
  }

  /// The text of the element that has just begun; the texts of elements inside it are joined by colons.
  private func value(_ xml: inout XMLReader) throws(FileFault) -> Text {
    let depth = xml.depth
    var text = Writer(capacity: 64)
    var parts = Writer(capacity: 64)
    var count = 0
    while xml.depth >= depth {
      switch try xml.next() {
      case .text: text.write(xml.text)
      case .start:
        if count > 0 { parts.write(":") }
        count += 1
        var part = Writer(capacity: 32)
        try xml.textOfElement(to: &part)
        parts.write(part.text.trimmed)
        text.write(part.text)
      case .none: return .empty
      case .end: continue
      }
    }
    let isMixed = count == 0 || text.text.trimmed.count > parts.count + 8 * count
    return arena.keep(isMixed ? text.text : parts.text)
  }

  // MARK: - The table

  private func write(into table: inout TableText.Made) throws(FileFault) {
    CSVWriting.write(columns, separator: table.separator, to: &table.content)
    table.lines.append(1)
    var cells: [Text] = []
    for row in rows {
      cells = Array(repeating: .empty, count: columns.count)
      for cell in row.cells { cells[cell.column] = cell.text }
      CSVWriting.write(cells, separator: table.separator, to: &table.content)
      table.lines.append(row.line)
      guard table.content.count <= Feed.most.bytes else { throw ZipArchive.tooLarge("the feed is too large") }
    }
  }
}
