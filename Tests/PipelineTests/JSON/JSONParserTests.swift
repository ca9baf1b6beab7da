// The parser accepts what RFC 8259 accepts and nothing else, and names the byte that does not fit.

import Testing

@testable import Pipeline

/// Parses a text; nil if it is accepted, else what is wrong.
private func fault(_ text: Text) -> JSONSyntaxError? {
  let document = JSONDocument(arena: Arena(chunk: 64))
  do throws(JSONSyntaxError) {
    try document.parse(text)
    return nil
  } catch {
    return error
  }
}

/// The string of a JSON text.
private func string(_ json: String) throws -> String? {
  let document = JSONDocument(arena: Arena(chunk: 64))
  try document.parse(text(json))
  return document.root.string.map { String($0) }
}

@Suite struct JSONParserTests {
  @Test(arguments: [
    "{}", "[]", "null", "true", "false", "0", "-0", "\"\"", " \t\r\n1 \t\r\n", "\u{FEFF}[1]",
    "[1,2 , 3]", "{\"a\":1}", "{\"a\" : {\"b\":[{}]} , \"c\":null}", "{\"\":0}", "{\"a\":1,\"a\":2}",
    "1.5", "-1.5e10", "1E+2", "1e-2", "0.0", "0e0", "123456789012345678901234567890",
    "\"é€😀\"", "\"\u{7F}\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"\\uFFFF\"",
    "\"sixteen bytes 16\"", "\"a text that is longer than one vector of sixteen bytes\"",
  ])
  func takes(_ json: String) { #expect(fault(text(json)) == nil) }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("\u{FEFF}", .unexpectedEnd, 3), ("[", .unexpectedEnd, 1),
      ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3), ("{", .unexpectedEnd, 1), ("{\"a\"", .unexpectedEnd, 4),
      ("{\"a\":", .unexpectedEnd, 5), ("{\"a\":1", .unexpectedEnd, 6), ("{\"a\":1,", .unexpectedEnd, 7),
      ("\"a", .unexpectedEnd, 2), ("\"a\\\"", .unexpectedEnd, 4), ("\"\\", .unexpectedEnd, 2), ("-", .unexpectedEnd, 0),
      ("[1,]", .trailingComma, 2), ("{\"a\":1,}", .trailingComma, 6), ("[1 , ]", .trailingComma, 3),
      ("[,1]", .unexpected(44), 1), ("[1,,2]", .unexpected(44), 3), ("{,}", .keyNotQuoted, 1),
      ("['a']", .singleQuote, 1), ("{'a':1}", .singleQuote, 1), ("{a:1}", .keyNotQuoted, 1),
      ("{1:1}", .keyNotQuoted, 1),
      ("[1 // x\n]", .comment, 3), ("/* x */ 1", .comment, 0), ("# x", .comment, 0), ("[#]", .comment, 1),
      ("[1 2]", .missingComma, 3), ("{\"a\":1 \"b\":2}", .missingComma, 7), ("[[] []]", .missingComma, 4),
      ("[\"a\" -1]", .missingComma, 5), ("{\"a\" 1}", .missingColon, 5), ("{\"a\",1}", .missingColon, 4),
      ("01", .leadingZero, 0), ("[-01]", .leadingZero, 1), ("00", .leadingZero, 0),
      ("[1.]", .badNumber, 1), ("[.5]", .badNumber, 1), ("[+1]", .badNumber, 1), ("[1e]", .badNumber, 1),
      ("[1.e5]", .badNumber, 1), ("[1e+]", .badNumber, 1), ("[-a]", .badNumber, 1), ("[-]", .badNumber, 1),
      ("[0x10]", .badNumber, 1), ("[1.5.2]", .badNumber, 1), ("[1a]", .badNumber, 1), ("[-Infinity]", .badNumber, 1),
      ("1.", .unexpectedEnd, 0), ("1e", .unexpectedEnd, 0),
      ("[NaN]", .badLiteral, 1), ("Infinity", .badLiteral, 0), ("[True]", .badLiteral, 1), ("tru", .badLiteral, 0),
      ("[nul]", .badLiteral, 1), ("[truex]", .badLiteral, 1), ("[null0]", .badLiteral, 1),
      ("undefined", .badLiteral, 0),
      ("\"\\x\"", .badEscape, 1), ("\"\\'\"", .badEscape, 1), ("\"ab\\u12g4\"", .badEscape, 3),
      ("\"\\u12\"", .badEscape, 1), ("\"\\uD83D\"", .loneSurrogate, 1), ("\"a\\uDE00\"", .loneSurrogate, 2),
      ("\"\\uD83D\\u0041\"", .loneSurrogate, 1), ("\"\\uD83Dx\"", .loneSurrogate, 1),
      ("\"\\uD83D\\n\"", .loneSurrogate, 1), ("\"\\uD83D\\uD83D\"", .loneSurrogate, 1),
      ("\"a\nb\"", .controlCharacter, 2), ("\"a\tb\"", .controlCharacter, 2), ("\"\u{0}\"", .controlCharacter, 1),
      ("\"\\n\u{1F}\"", .controlCharacter, 3), ("\"a text of some length, then\u{1}\"", .controlCharacter, 28),
      ("1 2", .moreAfterEnd, 2), ("{} {}", .moreAfterEnd, 3), ("[]]", .moreAfterEnd, 2), ("null,", .moreAfterEnd, 4),
      ("[1}", .unexpected(125), 2), ("{\"a\":1]", .unexpected(93), 6), ("]", .unexpected(93), 0),
      ("[\u{0}]", .unexpected(0), 1), ("\u{0}", .unexpected(0), 0), ("[é]", .unexpected(0xC3), 1),
      ("[*]", .unexpected(42), 1),
      ("\u{C}1", .unexpected(12), 0),
    ] as [(String, JSONSyntaxError.Fault, Int)])
  func refuses(_ json: String, _ wanted: JSONSyntaxError.Fault, at offset: Int) {
    #expect(fault(text(json)) == JSONSyntaxError(fault: wanted, offset: offset))
  }

  @Test(
    arguments: [
      ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0), ([0x61, 0xC3, 0x28], 1), ([0xE0, 0x80, 0x80], 0),
      ([0xE2, 0x82], 0), ([0xED, 0xA0, 0x80], 0), ([0xED, 0xBF, 0xBF], 0), ([0xF0, 0x80, 0x80, 0x80], 0),
      ([0xF0, 0x9F, 0x98], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0), ([0xFE], 0),
      (
        [0xC3, 0xA9, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0xA9], 17
      ),
    ] as [([UInt8], Int)])
  func refusesBytesThatAreNotUTF8(_ bytes: [UInt8], at offset: Int) {
    let plain = text(bytes: [34] + bytes + [34])
    #expect(fault(plain) == JSONSyntaxError(fault: .invalidUTF8, offset: offset + 1))
    let escaped = text(bytes: Array("\"\\n".utf8) + bytes + [34])
    #expect(fault(escaped) == JSONSyntaxError(fault: .invalidUTF8, offset: offset + 3))
    let key = text(bytes: Array("{\"".utf8) + bytes + Array("\": 1}".utf8))
    #expect(fault(key) == JSONSyntaxError(fault: .invalidUTF8, offset: offset + 2))
  }

  @Test(arguments: ["\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"])
  func takesEveryLengthOfUTF8(_ character: String) throws {
    #expect(try string("\"\(character)\"") == character)
    #expect(try string("\"a long enough text, then \(character)\"") == "a long enough text, then \(character)")
  }

  @Test(arguments: [
    ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{C}\n\r\t"), ("\\u0041\\u00e9\\u00C9\\u20AC", "AéÉ€"),
    ("\\uD83D\\uDE00 \\ud83d\\ude00", "😀 😀"), ("\\u0000", "\0"),
    ("x\\u007Fy\\u0080z\\u07ff\\u0800", "x\u{7F}y\u{80}z\u{7FF}\u{800}"),
    ("\\uDBFF\\uDFFF", "\u{10FFFF}"), ("é\\né", "é\né"), ("a\\\\", "a\\"), ("{\\\"a\\\": 1}", "{\"a\": 1}"),
  ])
  func resolvesEscapes(_ written: String, _ meant: String) throws { #expect(try string("\"\(written)\"") == meant) }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func takesADepthOf64(_ open: String, _ close: String) {
    func nested(_ depth: Int) -> Text {
      text(String(repeating: open, count: depth) + (open == "[" ? "" : "1") + String(repeating: close, count: depth))
    }
    #expect(fault(nested(64)) == nil)
    #expect(fault(nested(65)) == JSONSyntaxError(fault: .tooDeep, offset: 64 * open.count))
  }

  @Test func keepsNumbersAsWritten() throws {
    let document = JSONDocument(arena: Arena(chunk: 64))
    try document.parse(text("[0, -0.50, 12e+3]"))
    #expect(document.root.elements.map { String($0.token.text) } == ["0", "-0.50", "12e+3"])
  }

  @Test func keepsKeysThatAreGivenTwice() throws {
    let document = JSONDocument(arena: Arena(chunk: 64))
    try document.parse(text("{\"a\": 1, \"b\": {\"c\": 1, \"\\u0063\": 2}, \"a\": 3}"))
    var members: [String] = []
    document.root.forEachMember { members.append("\($0)=\($1.written)") }
    #expect(members == ["a=1", "b={\"c\": 1, \"\\u0063\": 2}", "a=3"])
    #expect(document.root["a"]?.integer == 3)
    #expect(document.root["b"]?.duplicateKey?.token.text == "c")
    #expect(document.root.duplicateKey?.token.offset == 23)
  }

  @Test func findsValuesByTheirPlace() throws {
    let document = JSONDocument(arena: Arena(chunk: 64))
    try document.parse(text(" {\"a\": [true, {\"b\": \"\\u00e9\"}], \"c\": null}"))
    let list = document.root["a"]?.elements ?? []
    #expect(list.map(\.token.offset) == [8, 14])
    #expect(list.first?.bool == true)
    #expect(list.last?["b"]?.string == "é")
    #expect(list.last?["b"].map { String($0.written) } == "\"\\u00e9\"")
    #expect(document.root["c"]?.isNull == true)
    #expect(document.root["d"] == nil)
  }

  @Test func readsMoreValuesThanItBeganWithRoomFor() throws {
    let document = JSONDocument(arena: Arena(chunk: 64))
    try document.parse(text("[" + (0..<1000).map(String.init).joined(separator: ",") + "]"))
    #expect(document.root.elements.compactMap(\.integer) == Array(0..<1000))
  }

  @Test(
    arguments: [
      ("9007199254740991", 9_007_199_254_740_991), ("9007199254740992", nil), ("\"12\"", 12), ("-1", nil), ("1.0", nil),
      ("1e3", nil), ("\"\"", nil), ("true", nil), ("\"1 2\"", nil),
    ] as [(String, Int?)])
  func readsWholeNumbers(_ json: String, _ number: Int?) throws {
    let document = JSONDocument(arena: Arena(chunk: 64))
    try document.parse(text(json))
    #expect(document.root.integer == number)
  }
}
