/// What is wrong with a JSON text, and the offset of the byte that does not fit.
struct JSONSyntaxError: Error, Equatable {
  enum Fault: Equatable {
    case unexpectedEnd, unexpected(UInt8), trailingComma, singleQuote, comment, missingComma, missingColon
    case keyNotQuoted, leadingZero, badNumber, badLiteral, badEscape, loneSurrogate, controlCharacter
    case invalidUTF8, tooDeep, moreAfterEnd, tooLong
  }

  let fault: Fault
  let offset: Int

  /// What is wrong, in words.
  var message: String {
    switch fault {
    case .unexpectedEnd: "the JSON ends before it is complete"
    case .unexpected(let byte): "\(JSONSyntaxError.name(byte)) is not JSON here"
    case .trailingComma: "there is a comma after the last value"
    case .singleQuote: "text is in single quotes"
    case .comment: "JSON has no comments"
    case .missingComma: "a comma is missing here"
    case .missingColon: "a colon is missing after the key"
    case .keyNotQuoted: "a key without quotes"
    case .leadingZero: "a number begins with 0 and has more digits"
    case .badNumber: "this is not a complete number"
    case .badLiteral: "a word that JSON does not know"
    case .badEscape: "a backslash that begins no known escape"
    case .loneSurrogate: "half of a surrogate pair"
    case .controlCharacter: "a control character inside a text"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .tooDeep: "values are nested more than \(JSONDocument.maximumDepth) deep"
    case .moreAfterEnd: "something is after the end of the JSON value"
    case .tooLong: "the value is longer than \(JSONDocument.maximumLength >> 20) MiB"
    }
  }

  /// What to do about it.
  var hint: String {
    switch fault {
    case .unexpectedEnd: "close every quote, bracket and brace, or replace the file if it was cut"
    case .unexpected: "write a value: text in double quotes, a number, true, false, null, a list or an object"
    case .trailingComma: "remove the comma"
    case .singleQuote, .keyNotQuoted: "use double quotes"
    case .comment: "remove the comment"
    case .missingComma: "put a comma between two values"
    case .missingColon: "write \"key\": value"
    case .leadingZero: "write 7, not 07; put a number such as a sku in double quotes"
    case .badNumber: "write digits on both sides of the point, as in 0.5"
    case .badLiteral: "write true, false or null in small letters; put other words in double quotes"
    case .badEscape: "write \\\\ for a backslash"
    case .loneSurrogate: "write the character itself, or both halves of its escape"
    case .controlCharacter: "write \\n for a line break and \\t for a tab"
    case .invalidUTF8: "save the file as UTF-8"
    case .tooDeep: "a product needs two levels"
    case .moreAfterEnd: "write one value per line in .jsonl, and one object or one list in .json"
    case .tooLong: "a product needs a few kilobytes; put pictures into files and name them"
    }
  }

  /// The stable code of the problem that an item has because of it.
  var code: ProblemCode {
    switch fault {
    case .invalidUTF8: .invalidUTF8
    case .tooDeep: .nestedTooDeep
    case .tooLong: .lineTooLong
    default: .invalidJSON
    }
  }

  private static func name(_ byte: UInt8) -> String {
    switch byte {
    case 33...126: "\"\(Character(Unicode.Scalar(byte)))\""
    case 0x80...: "a character outside quotes"
    default: "byte \(byte)"
    }
  }
}
