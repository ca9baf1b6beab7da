/// Reads XML piece by piece, strictly and within bounds.
///
/// It refuses a document type, so it knows only the entities of every XML: no text can grow, and no other file is read.
struct XMLReader {
  enum Piece { case start, end, text, none }

  /// An element's name without its prefix, the prefix, and the text between the elements.
  private(set) var name = Text.empty
  private(set) var prefix = Text.empty
  private(set) var text = Text.empty
  private(set) var attributes: [(prefix: Text, name: Text, value: Text)] = []

  private let bytes: Text
  private let arena: Arena
  private(set) var at = 0
  private var open: [Text] = []
  private var isEmptyElement = false
  private var hasRoot = false
  private let code: ProblemCode
  /// The name of the input in messages.
  private let file: String

  static let most = (depth: 100, attributes: 200)

  /// Reads UTF-8; new texts are in the arena.
  init(_ bytes: Text, arena: Arena, file: String = "the file", code: ProblemCode = .invalidXML) throws(FileFault) {
    self.bytes = bytes
    self.arena = arena
    self.file = file
    self.code = code
    while bytes.from(at).hasPrefix("\u{FEFF}") { at += 3 }
    if let invalid = UTF8Check.firstInvalid(in: bytes) {
      at = invalid
      throw fault("these bytes are not UTF-8", hint: "save it as UTF-8")
    }
  }

  /// The depth of the current element; the root has 1.
  var depth: Int { open.count }

  /// The current line, counted from 1.
  func line(of offset: Int) -> Int { 1 + CSVReader.lineBreaks(in: bytes[0..<min(offset, bytes.count)]) }

  func fault(_ message: String, hint: String = "ask the program that wrote it for well-formed XML") -> FileFault {
    let whole = Item(raw: bytes, origin: ItemOrigin(file: ""), line: 1)
    let place = whole.place(of: min(at, bytes.count))
    return FileFault(
      code: code, message: "\(file) is no XML that can be read: \(message)", hint: hint, line: place.line,
      column: place.column)
  }

  /// An attribute's value, by its name without a prefix.
  subscript(_ name: Text) -> Text? { attributes.first { $0.name == name }?.value }

  /// The next piece; `none` at the end of a whole document.
  mutating func next() throws(FileFault) -> Piece {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .end
    }
    while true {
      guard at < bytes.count else {
        guard open.isEmpty else { throw fault("it ends within <\(Problem.cut(open[open.count - 1]))>") }
        guard hasRoot else { throw fault("there is no element in it") }
        return .none
      }
      if bytes[at] != UInt8(ascii: "<") {
        if try readText() { return .text }
        continue
      }
      let rest = bytes.from(at)
      if rest.hasPrefix("<!--") {
        try pass(to: "-->", from: 4, "a comment")
      } else if rest.hasPrefix("<![CDATA[") {
        let start = at + 9
        try pass(to: "]]>", from: 9, "a CDATA section")
        guard !open.isEmpty else { throw fault("there is text outside of all elements") }
        text = try checked(bytes[start..<(at - 3)])
        return .text
      } else if rest.hasPrefix("<?") {
        try pass(to: "?>", from: 2, "an instruction")
      } else if rest.hasPrefix("<!") {
        throw fault("it has a document type, which is never read", hint: "take the <!DOCTYPE …> out of it")
      } else if rest.hasPrefix("</") {
        try readEnd()
        return .end
      } else {
        try readStart()
        return .start
      }
    }
  }

  /// Passes over the rest of the element that has just begun.
  mutating func skipElement() throws(FileFault) {
    let depth = open.count
    while open.count >= depth { if try next() == .none { return } }
  }

  /// All text of the element that has just begun, whatever elements are in it.
  mutating func textOfElement(to writer: inout Writer) throws(FileFault) {
    let depth = open.count
    while open.count >= depth {
      switch try next() {
      case .text: writer.write(text)
      case .none: return
      case .start, .end: continue
      }
    }
  }

  private mutating func pass(to end: Text, from start: Int, _ what: String) throws(FileFault) {
    var place = at + start
    while let next = bytes.first(end[0], from: place) {
      if bytes.from(next).hasPrefix(end) {
        at = next + end.count
        return
      }
      place = next + 1
    }
    throw fault("\(what) is not closed")
  }

  // MARK: - Elements

  private mutating func readStart() throws(FileFault) {
    at += 1
    let full = try readName()
    if open.isEmpty {
      guard !hasRoot else { throw fault("there is more than one outermost element") }
      hasRoot = true
    }
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = passSpace()
      guard at < bytes.count else { throw fault("<\(Problem.cut(full))> is not closed") }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        break
      }
      if bytes.from(at).hasPrefix("/>") {
        at += 2
        isEmptyElement = true
        break
      }
      guard hadSpace else { throw fault("<\(Problem.cut(full))> has an unexpected character in it") }
      try readAttribute()
    }
    guard open.count < XMLReader.most.depth else {
      throw fault("elements are nested more than \(XMLReader.most.depth) deep")
    }
    open.append(full)
    setName(full)
  }

  private mutating func readAttribute() throws(FileFault) {
    let full = try readName()
    _ = passSpace()
    guard bytes.byte(orZeroAt: at) == UInt8(ascii: "=") else { throw fault("an attribute has no value") }
    at += 1
    _ = passSpace()
    let quote = bytes.byte(orZeroAt: at)
    guard quote == 34 || quote == 39, let end = bytes.first(quote, from: at + 1) else {
      throw fault("an attribute's value is not in quotes")
    }
    let raw = bytes[(at + 1)..<end]
    guard !raw.contains(UInt8(ascii: "<")) else { throw fault("there is a < in an attribute") }
    at += 1
    let value = try decoded(raw)
    at = end + 1
    guard attributes.count < XMLReader.most.attributes else { throw fault("an element has too many attributes") }
    let (prefix, name) = XMLReader.parted(full)
    guard !attributes.contains(where: { $0.name == name && $0.prefix == prefix }) else {
      throw fault("the attribute \(Problem.cut(full)) is given twice")
    }
    attributes.append((prefix, name, value))
  }

  private mutating func readEnd() throws(FileFault) {
    at += 2
    let full = try readName()
    _ = passSpace()
    guard bytes.byte(orZeroAt: at) == UInt8(ascii: ">") else { throw fault("</\(Problem.cut(full))> is not closed") }
    guard let last = open.last, last == full else {
      throw fault("</\(Problem.cut(full))> closes nothing\(open.last.map { "; <\(Problem.cut($0))> is open" } ?? "")")
    }
    at += 1
    open.removeLast()
    setName(full)
  }

  private mutating func setName(_ full: Text) { (prefix, name) = XMLReader.parted(full) }

  private static func parted(_ full: Text) -> (prefix: Text, name: Text) {
    full.first(UInt8(ascii: ":")).map { (full[0..<$0], full.from($0 + 1)) } ?? (.empty, full)
  }

  private mutating func readName() throws(FileFault) -> Text {
    let start = at
    while at < bytes.count, XMLReader.isOfName(bytes[at]) { at += 1 }
    guard at > start, !isDigit(bytes[start]), bytes[start] != UInt8(ascii: "-"), bytes[start] != UInt8(ascii: ".")
    else {
      throw fault("< is not followed by a name; in a text it is written &lt;")
    }
    return bytes[start..<at]
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (byte | 32) &- 97 < 26 || byte == 45 || byte == 46 || byte == 58 || byte == 95
  }

  private mutating func passSpace() -> Bool {
    let start = at
    while at < bytes.count, [32, 9, 10, 13].contains(bytes[at]) { at += 1 }
    return at > start
  }

  // MARK: - Texts

  /// False if it is only white space outside of all elements.
  private mutating func readText() throws(FileFault) -> Bool {
    let end = bytes.first(UInt8(ascii: "<"), from: at) ?? bytes.count
    let raw = bytes[at..<end]
    if open.isEmpty {
      guard raw.trimmed.isEmpty else { throw fault("there is text outside of all elements") }
      at = end
      return false
    }
    text = try decoded(raw)
    at = end
    return true
  }

  /// A text with its references replaced. Reading is at its beginning.
  private mutating func decoded(_ raw: Text) throws(FileFault) -> Text {
    guard raw.contains(UInt8(ascii: "&")) else { return try checked(raw) }
    var writer = Writer(capacity: raw.count)
    var rest = raw
    while let start = rest.first(UInt8(ascii: "&")) {
      writer.write(rest[0..<start])
      guard let end = rest.from(start)[0..<min(12, rest.count - start)].first(UInt8(ascii: ";")) else {
        at += raw.count - rest.count + start
        throw fault("there is a bare &; in a text it is written &amp;")
      }
      let reference = rest[(start + 1)..<(start + end)]
      guard let scalar = XMLReader.scalar(of: reference) else {
        at += raw.count - rest.count + start
        throw fault("&\(reference); is not known")
      }
      writer.write(scalar: scalar)
      rest = rest.from(start + end + 1)
    }
    writer.write(rest)
    return try checked(arena.keep(writer))
  }

  private static func scalar(of reference: Text) -> Int? {
    switch String(reference) {
    case "amp": return 38
    case "lt": return 60
    case "gt": return 62
    case "quot": return 34
    case "apos": return 39
    default: break
    }
    guard reference.count > 1, reference[0] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = reference[1] | 32 == UInt8(ascii: "x")
    let digits = String(reference.from(isHexadecimal ? 2 : 1))
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), digits.first != "+", value < 0x110000,
      Unicode.Scalar(value) != nil
    else { return nil }
    return Int(value)
  }

  /// Control characters are no part of XML; line breaks become line feeds.
  private mutating func checked(_ text: Text) throws(FileFault) -> Text {
    var hasReturn = false
    for index in 0..<text.count where text[index] < 32 {
      let byte = text[index]
      if byte == 13 { hasReturn = true }
      guard byte == 9 || byte == 10 || byte == 13 else { throw fault("there is a control character in a text") }
    }
    guard hasReturn else { return text }
    var writer = Writer(capacity: text.count)
    for index in 0..<text.count {
      if text[index] != 13 {
        writer.write(byte: text[index])
      } else if text.byte(orZeroAt: index + 1) != 10 {
        writer.write(byte: 10)
      }
    }
    return arena.keep(writer)
  }
}
