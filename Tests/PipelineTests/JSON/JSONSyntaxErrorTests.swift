// The message for each way in which a text is not JSON stays the same.

import Testing

@testable import Pipeline

@Suite struct JSONSyntaxErrorTests {
  @Test(
    arguments: [
      (
        .unexpectedEnd, "the JSON ends before it is complete",
        "close every quote, bracket and brace, or replace the file if it was cut"
      ),
      (
        .unexpected(42), "\"*\" is not JSON here",
        "write a value: text in double quotes, a number, true, false, null, a list or an object"
      ),
      (
        .unexpected(0xC3), "a character outside quotes is not JSON here",
        "write a value: text in double quotes, a number, true, false, null, a list or an object"
      ),
      (
        .unexpected(7), "byte 7 is not JSON here",
        "write a value: text in double quotes, a number, true, false, null, a list or an object"
      ),
      (.trailingComma, "there is a comma after the last value", "remove the comma"),
      (.singleQuote, "text is in single quotes", "use double quotes"),
      (.comment, "JSON has no comments", "remove the comment"),
      (.missingComma, "a comma is missing here", "put a comma between two values"),
      (.missingColon, "a colon is missing after the key", "write \"key\": value"),
      (.keyNotQuoted, "a key without quotes", "use double quotes"),
      (
        .leadingZero, "a number begins with 0 and has more digits",
        "write 7, not 07; put a number such as a sku in double quotes"
      ),
      (.badNumber, "this is not a complete number", "write digits on both sides of the point, as in 0.5"),
      (
        .badLiteral, "a word that JSON does not know",
        "write true, false or null in small letters; put other words in double quotes"
      ),
      (.badEscape, "a backslash that begins no known escape", "write \\\\ for a backslash"),
      (.loneSurrogate, "half of a surrogate pair", "write the character itself, or both halves of its escape"),
      (.controlCharacter, "a control character inside a text", "write \\n for a line break and \\t for a tab"),
      (.invalidUTF8, "these bytes are not UTF-8", "save the file as UTF-8"),
      (.tooDeep, "values are nested more than 64 deep", "a product needs two levels"),
      (
        .moreAfterEnd, "something is after the end of the JSON value",
        "write one value per line in .jsonl, and one object or one list in .json"
      ),
      (
        .tooLong, "the value is longer than 16 MiB",
        "a product needs a few kilobytes; put pictures into files and name them"
      ),
    ] as [(JSONSyntaxError.Fault, String, String)])
  func says(_ fault: JSONSyntaxError.Fault, _ message: String, _ hint: String) {
    let error = JSONSyntaxError(fault: fault, offset: 0)
    #expect(error.message == message)
    #expect(error.hint == hint)
  }

  @Test(
    arguments: [
      (.unexpectedEnd, .invalidJSON), (.invalidUTF8, .invalidUTF8), (.tooDeep, .nestedTooDeep),
      (.tooLong, .lineTooLong),
      (.badNumber, .invalidJSON),
    ] as [(JSONSyntaxError.Fault, ProblemCode)])
  func hasAStableCode(_ fault: JSONSyntaxError.Fault, _ code: ProblemCode) {
    #expect(JSONSyntaxError(fault: fault, offset: 0).code == code)
  }
}
