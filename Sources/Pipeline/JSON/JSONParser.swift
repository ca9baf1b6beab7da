/// Reads a JSON text by RFC 8259, byte by byte, and stops at the first one that does not fit.
struct JSONParser {
  let text: Text
  let arena: Arena
  /// Whether half of a surrogate pair is read as U+FFFD.
  let takesHalves: Bool
  var at = 0
  private var inList = false
  private(set) var listEnded = false

  init(text: Text, arena: Arena, takesHalves: Bool = false) {
    self.text = text
    self.arena = arena
    self.takesHalves = takesHalves
  }

  /// Continues within a list, in a text that begins at the place of `parser`.
  init(goingOn parser: JSONParser, in text: Text) {
    self = JSONParser(text: text, arena: parser.arena, takesHalves: parser.takesHalves)
    inList = parser.inList
    listEnded = parser.listEnded
  }

  mutating func document(into document: JSONDocument) throws(JSONSyntaxError) {
    guard text.count <= Int(Int32.max) else { throw fault(.tooLong) }
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { at = 3 }
    skipSpace()
    try value(into: document, depth: 0)
    skipSpace()
    if at < text.count { throw fault(.moreAfterEnd) }
  }

  // Reads a list element by element, so a long one need not be in memory as values all at once.

  /// Whether there is nothing but white space.
  var isAtEnd: Bool {
    var parser = self
    parser.skipStart()
    return parser.at >= text.count
  }

  /// Whether the text is a list.
  var beginsList: Bool {
    var parser = self
    parser.skipStart()
    return parser.byte == UInt8(ascii: "[")
  }

  // Reads an object member by member, for a reader that knows which key comes next.

  /// Passes over the beginning of an object; false if there is none.
  mutating func opensObject() -> Bool {
    skipStart()
    guard byte == UInt8(ascii: "{") else { return false }
    at += 1
    skipSpace()
    return true
  }

  /// Passes over a key, given in its quotes; false if another one is here.
  @inline(__always)
  mutating func takes(key: Text) -> Bool {
    guard at &+ key.count <= text.count, text[at..<at &+ key.count] == key else { return false }
    at &+= key.count
    return true
  }

  /// Passes over a colon with the white space around it; false if none is here.
  @inline(__always)
  mutating func takesColon() -> Bool {
    // Nearly all programs write this between a key and its value.
    if text.hasPair(":", " ", at: at) {
      at &+= 2
    } else {
      skipSpace()
      guard byte == UInt8(ascii: ":") else { return false }
      at &+= 1
    }
    skipSpace()
    return true
  }

  /// Passes over a string that is short and plain, as most are, and returns its content; nil for any other value.
  @inline(__always)
  mutating func shortString() -> Text? {
    // What ends it is among the next sixteen bytes.
    guard byte == UInt8(ascii: "\"") else { return nil }
    let bytes = text.upToSixteen(at: at &+ 1)
    let plain = Scanning.firstSpecial(bytes)
    guard plain < 16, !Scanning.anyNonASCII(bytes), text.byte(orZeroAt: at &+ 1 &+ plain) == 34 else { return nil }
    let content = text[at &+ 1..<at &+ 1 &+ plain]
    at &+= plain &+ 2
    return content
  }

  private mutating func skipStart() {
    if at == 0, text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { at = 3 }
    skipSpace()
  }

  /// Reads the next element of the list into the document; returns its range, or nil after the last.
  mutating func nextElement(into document: JSONDocument) throws(JSONSyntaxError) -> Range<Int>? {
    document.begin(text)
    if !inList {
      skipStart()
      at += 1
      inList = true
      skipSpace()
      if byte == UInt8(ascii: "]") {
        at += 1
        listEnded = true
      }
    }
    if listEnded { return nil }
    let start = at
    try value(into: document, depth: 1)
    let end = at
    if try closes(with: UInt8(ascii: "]")) { listEnded = true }
    return start..<end
  }

  /// After the list: nothing may follow.
  mutating func end() throws(JSONSyntaxError) {
    skipSpace()
    if at < text.count { throw fault(.moreAfterEnd) }
  }

  func fault(_ fault: JSONSyntaxError.Fault, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(fault: fault, offset: offset ?? at)
  }

  @inline(__always)
  private mutating func skipSpace() {
    while true {
      let byte = byte
      if byte > 32 || byte != 32 && byte != 10 && byte != 13 && byte != 9 { return }
      at += 1
    }
  }

  /// The byte here, or 0 at the end; 0 is not JSON anywhere.
  @inline(__always) var byte: UInt8 { text.byte(orZeroAt: at) }

  mutating func value(into document: JSONDocument, depth: Int) throws(JSONSyntaxError) {
    switch byte {
    case UInt8(ascii: "\""): try string(into: document)
    case UInt8(ascii: "-"), 48...57: try number(into: document)
    case UInt8(ascii: "{"): try object(into: document, depth: depth)
    case UInt8(ascii: "["): try array(into: document, depth: depth)
    case UInt8(ascii: "t"): try literal("true", .true, into: document)
    case UInt8(ascii: "f"): try literal("false", .false, into: document)
    case UInt8(ascii: "n"): try literal("null", .null, into: document)
    default: throw notAValue()
    }
  }

  private func notAValue() -> JSONSyntaxError {
    if at >= text.count { return fault(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "'"): return fault(.singleQuote)
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return fault(.comment)
    case UInt8(ascii: "."), UInt8(ascii: "+"): return fault(.badNumber)
    case let byte where isLetter(byte): return fault(.badLiteral)
    case let byte: return fault(.unexpected(byte))
    }
  }

  private mutating func object(into document: JSONDocument, depth: Int) throws(JSONSyntaxError) {
    let token = try open(.object, into: document, depth: depth)
    if byte == UInt8(ascii: "}") {
      at += 1
      return document.close(token, at: at)
    }
    while true {
      guard byte == UInt8(ascii: "\"") else {
        throw at >= text.count ? fault(.unexpectedEnd) : fault(byte == 39 ? .singleQuote : .keyNotQuoted)
      }
      try string(into: document)
      // Nearly all programs write this between a key and its text.
      if text.hasPair(":", " ", at: at), text.byte(orZeroAt: at + 2) == UInt8(ascii: "\"") {
        at += 2
      } else {
        skipSpace()
        guard byte == UInt8(ascii: ":") else { throw fault(at >= text.count ? .unexpectedEnd : .missingColon) }
        at += 1
        skipSpace()
      }
      if byte == UInt8(ascii: "\"") {
        try string(into: document)
      } else {
        try value(into: document, depth: depth + 1)
      }
      if try closes(with: UInt8(ascii: "}")) { return document.close(token, at: at) }
    }
  }

  private mutating func array(into document: JSONDocument, depth: Int) throws(JSONSyntaxError) {
    let token = try open(.array, into: document, depth: depth)
    if byte == UInt8(ascii: "]") {
      at += 1
      return document.close(token, at: at)
    }
    while true {
      if byte == UInt8(ascii: "\"") {
        try string(into: document)
      } else {
        try value(into: document, depth: depth + 1)
      }
      if try closes(with: UInt8(ascii: "]")) { return document.close(token, at: at) }
    }
  }

  private mutating func open(
    _ kind: JSONToken.Kind, into document: JSONDocument, depth: Int
  ) throws(JSONSyntaxError) -> Int {
    if depth >= JSONDocument.maximumDepth { throw fault(.tooDeep) }
    let token = document.add(
      JSONToken(text: .empty, offset: Int32(truncatingIfNeeded: at), length: 0, next: 0, kind: kind))
    at += 1
    skipSpace()
    return token
  }

  /// After a value of an array or object: whether the list ends here; if not, the next value begins here.
  @inline(__always)
  mutating func closes(with end: UInt8) throws(JSONSyntaxError) -> Bool {
    // Nearly all programs write this between two members.
    if text.hasPair(",", " ", at: at), text.byte(orZeroAt: at + 2) == UInt8(ascii: "\"") {
      at += 2
      return false
    }
    skipSpace()
    if byte == UInt8(ascii: ",") {
      let comma = at
      at += 1
      skipSpace()
      if byte == end { throw fault(.trailingComma, at: comma) }
      return false
    }
    guard byte == end else { throw fault(at >= text.count ? .unexpectedEnd : afterValue()) }
    at += 1
    return true
  }

  private func afterValue() -> JSONSyntaxError.Fault {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), 48...57, UInt8(ascii: "-"): .missingComma
    case UInt8(ascii: "/"), UInt8(ascii: "#"): .comment
    default: .unexpected(byte)
    }
  }

  private mutating func literal(
    _ word: Text, _ kind: JSONToken.Kind, into document: JSONDocument
  ) throws(JSONSyntaxError) {
    guard text.from(at).hasPrefix(word) else { throw fault(.badLiteral) }
    let start = at
    at += word.count
    if isLetter(byte) || isDigit(byte) { throw fault(.badLiteral, at: start) }
    add(kind, from: start, text: text[start..<at], to: document)
  }

  @inline(__always)
  func add(_ kind: JSONToken.Kind, from start: Int, text: Text, to document: JSONDocument) {
    _ = document.add(
      JSONToken(
        text: text, offset: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: at - start),
        next: Int32(truncatingIfNeeded: document.count + 1), kind: kind))
  }

  private mutating func number(into document: JSONDocument) throws(JSONSyntaxError) {
    let start = at
    if let end = plainNumber() {
      at = end
      return add(.number, from: start, text: text[start..<end], to: document)
    }
    if byte == UInt8(ascii: "-") { at += 1 }
    if byte == 48 {
      at += 1
      if isDigit(byte) { throw fault(.leadingZero, at: start) }
    } else {
      try digits(of: start)
    }
    if byte == UInt8(ascii: ".") {
      at += 1
      try digits(of: start)
    }
    if byte | 32 == UInt8(ascii: "e") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try digits(of: start)
    }
    if isLetter(byte) || byte == UInt8(ascii: ".") { throw fault(.badNumber, at: start) }
    add(.number, from: start, text: text[start..<at], to: document)
  }

  /// Where a number ends that is digits with at most one point among them, as most are; nil for any other.
  private func plainNumber() -> Int? {
    guard byte &- 49 < 9 else { return nil }
    var end = at &+ 1
    while isDigit(text.byte(orZeroAt: end)) { end &+= 1 }
    if text.byte(orZeroAt: end) == UInt8(ascii: ".") {
      end &+= 1
      guard isDigit(text.byte(orZeroAt: end)) else { return nil }
      while isDigit(text.byte(orZeroAt: end)) { end &+= 1 }
    }
    let next = text.byte(orZeroAt: end)
    return isLetter(next) || next == UInt8(ascii: ".") ? nil : end
  }

  @inline(__always)
  private mutating func digits(of start: Int) throws(JSONSyntaxError) {
    guard isDigit(byte) else { throw fault(at >= text.count ? .unexpectedEnd : .badNumber, at: start) }
    repeat { at += 1 } while isDigit(byte)
  }

  @inline(__always)
  private mutating func string(into document: JSONDocument) throws(JSONSyntaxError) {
    let start = at
    guard let content = shortString() else { return try longString(into: document) }
    add(.string, from: start, text: content, to: document)
  }

  @inline(never)
  private mutating func longString(into document: JSONDocument) throws(JSONSyntaxError) {
    let start = at
    var end = at + 1
    var seen = SIMD16<UInt8>(repeating: 0)
    var plain = 16
    while plain == 16, end &+ 16 <= text.count {
      let bytes = text.sixteen(at: end)
      seen |= bytes
      plain = Scanning.firstSpecial(bytes)
      end &+= plain
    }
    if plain == 16 {
      // After the text's end come zeros, which end a run as the quote does.
      let bytes = text.upToSixteen(at: end)
      seen |= bytes
      end &+= Scanning.firstSpecial(bytes)
    }
    guard text.byte(orZeroAt: end) == 34 else {
      at = min(end, text.count)
      return try unusualString(from: start, into: document)
    }
    at = end &+ 1
    let content = text[start &+ 1..<end]
    if Scanning.anyNonASCII(seen) { try checkUTF8(content, from: start + 1) }
    add(.string, from: start, text: content, to: document)
  }

  @inline(never)
  private func checkUTF8(_ content: Text, from start: Int) throws(JSONSyntaxError) {
    if let invalid = UTF8Check.firstInvalid(in: content) { throw fault(.invalidUTF8, at: start + invalid) }
  }

  @inline(never)
  private mutating func unusualString(from start: Int, into document: JSONDocument) throws(JSONSyntaxError) {
    guard at < text.count else { throw fault(.unexpectedEnd) }
    guard text[at] == 92 else { throw fault(.controlCharacter) }
    try escapedString(from: start, into: document)
  }
}
