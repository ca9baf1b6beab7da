// Records of separated fields by RFC 4180, and as programs write them.

import Testing

@testable import Pipeline

private func records(_ content: String, separator: Unicode.Scalar = ",") -> [String] {
  let arena = Arena(chunk: 64)
  var reader = CSVReader(text(content), separator: UInt8(ascii: separator), arena: arena)
  var fields: [Text] = []
  var records: [String] = []
  while true {
    let line = reader.line
    guard reader.next(into: &fields) else { return records }
    records.append("\(line): \(fields.map { String($0) }.joined(separator: "|"))\(reader.unclosedQuote ? " …" : "")")
  }
}

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("", []), ("a,b", ["1: a|b"]), ("a,b\nc,d\n", ["1: a|b", "2: c|d"]), ("a\r\nb\rc", ["1: a", "2: b", "3: c"]),
    ("a,,\n,", ["1: a||", "2: |"]), ("a\n\nb", ["1: a", "2: ", "3: b"]), ("\"a,b\",c", ["1: a,b|c"]),
    ("\"a\"\"b\",\"\"", ["1: a\"b|"]), ("\"\"\"\"", ["1: \""]), ("\"a\nb\",c\nd", ["1: a\nb|c", "3: d"]),
    ("\"a\r\nb\"\nc", ["1: a\r\nb", "3: c"]), ("a\"b,c", ["1: a\"b|c"]), ("\"a\"b,c", ["1: ab|c"]),
    ("\"a\"\"b\"c", ["1: a\"bc"]), ("a,\"b", ["1: a|b …"]), ("\"a\nb", ["1: a\nb …"]), ("\u{FEFF}a,b", ["1: a|b"]),
    ("\u{FEFF}\"a\"", ["1: a"]), (" a , b ", ["1:  a | b "]),
  ])
  func readsRecords(_ content: String, _ wanted: [String]) { #expect(records(content) == wanted) }

  @Test func separatesByOtherCharacters() {
    #expect(records("a;\"b;c\";d,e", separator: ";") == ["1: a|b;c|d,e"])
    #expect(records("a\tb c\t", separator: "\t") == ["1: a|b c|"])
  }
}
