/// An encoding of one byte a character, read and written back.
import Testing

@testable import Pipeline

@Suite struct TextEncodingTests {
  @Test func readsAndWritesWindows1252() throws {
    let every = (UInt8(1)...255).map { $0 }
    let decoded = TextEncoding.windows1252.decoded(Writer(copying: text(bytes: every)))
    let string = String(decoded.text)
    #expect(string.unicodeScalars.count == 255)
    #expect(
      string.unicodeScalars.contains("€") && string.unicodeScalars.contains("œ") && string.unicodeScalars.contains("ÿ"))
    var back = Writer()
    TextEncoding.windows1252.write(text(string), to: &back)
    #expect(back.text == text(bytes: every))
  }

  @Test func aFileInItIsReadAsTheSettingsSay() throws {
    let csv = Array("D\u{E9}signation;Prix\nRobe d\u{E9}t\u{E9};5 \u{80}\n".unicodeScalars).map { UInt8($0.value) }
    #expect(
      try products(
        csv, #"{"encoding": "windows-1252", "fields": {"title": "{Désignation}", "price": "{Prix}"}}"#)
        == [#"2 {"title": "Robe dété", "price": "5 €"}"#])
    // If the settings say nothing it is found out; what they say counts.
    #expect(try products(csv, #"{"fields": {"title": "{Désignation}"}}"#) == [#"2 {"title": "Robe dété"}"#])
    let refused = try products(csv, #"{"encoding": "utf-8", "fields": {"title": "{Prix}"}}"#)
    #expect(refused.count == 1 && refused[0].hasPrefix("invalid_utf8") && refused[0].contains("encoding"))
  }
}
