// A table's texts are the same in every encoding; what cannot be known is reported.

import Testing

@testable import Pipeline

@Suite struct EncodingTests {
  private static let csv = "sku;title\nA-1;Robe d’été à 25 €\n"
  private static let wanted = #"2 {"sku": "A-1", "title": "Robe d’été à 25 €"}"#

  @Test(arguments: [
    Array(csv.utf8), Array("\u{FEFF}\(csv)".utf8), Array("\u{FEFF}\u{FEFF}\u{FEFF}\(csv)".utf8),
    utf16("\u{FEFF}\(csv)"), utf16("\u{FEFF}\(csv)", bigEndian: true), utf16("\u{FEFF}\u{FEFF}\(csv)"),
    utf16("sku;title\nA-1;Robe d’été à 25 €\n"), utf16("sku;title\nA-1;Robe d’été à 25 €\n", bigEndian: true),
  ])
  func aMarkSaysIt(_ bytes: [UInt8]) throws { #expect(try reading(bytes) == [Self.wanted]) }

  @Test func signsBeyondTheFirstPlaneAreRead() throws {
    #expect(try reading(utf16("\u{FEFF}sku;title\n1;Robe 👗\n")) == [#"2 {"sku": "1", "title": "Robe 👗"}"#])
    // Half of a character is left out.
    #expect(
      try reading(utf16("\u{FEFF}sku;title\n1;a") + [0x57, 0xD8] + utf16("b\n")) == [
        #"2 {"sku": "1", "title": "a\#u{FFFD}b"}"#
      ])
  }

  @Test(arguments: [
    ("Chemise d’été légère à fleurs, 25 €", TextEncoding.windows1252), ("Größe 38, weiß, schön", .windows1252),
    ("Niño, España, pequeño", .windows1252), ("rød kjole, grøn, blå, lærred", .windows1252),
    ("calções e botões, algodão, CAMISOLA DE LÃ", .windows1252), ("Levi’s", .windows1252),
    ("sukienka żółta, świetny stan, ąęćńśź", .windows1250), ("košile, příliš žluťoučký kůň", .windows1250),
    ("nő, fehér, hűvös, bőr", .windows1250), ("Robe légère, très bon état, Été", .macRoman),
    ("QUANTITÉ, ÉTAT, COULEUR FONCÉE", .macRoman), ("l’écharpe à 25 €, où ça", .macRoman), ("Größe, weiß", .macRoman),
  ])
  func theOneThatMakesSenseIsTaken(_ title: String, _ encoding: TextEncoding) throws {
    let found = try reading(encoded("sku;title\n1;\(title)\n", encoding))
    #expect(
      found == [
        "guessed_encoding 2: this line is not UTF-8; read as \(encoding.name)",
        "2 {\"sku\": \"1\", \"title\": \"\(title)\"}",
      ])
  }

  @Test func eachLineIsJudgedByItself() throws {
    let lines =
      Array("sku;title\n1;été 👗\n2;".utf8) + encoded("Bon état", .windows1252) + Array("\n3;Écharpe\n4;".utf8)
      + encoded("légère", .windows1252) + Array("\n".utf8)
    #expect(
      try reading(lines) == [
        "guessed_encoding 3: this line and 1 more are not UTF-8; read as windows-1252",
        #"2 {"sku": "1", "title": "été 👗"}"#, #"3 {"sku": "2", "title": "Bon état"}"#,
        #"4 {"sku": "3", "title": "Écharpe"}"#, #"5 {"sku": "4", "title": "légère"}"#,
      ])
  }

  @Test func oneWrongByteSpoilsNoLine() throws {
    let line = Array("sku;title\n1;été\n2;Café 😆 ".utf8) + [0xE9] + Array("t".utf8) + [0xE9] + Array("\n".utf8)
    #expect(try reading(line).last == #"3 {"sku": "2", "title": "Café 😆 été"}"#)
  }

  @Test(arguments: [[0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func halfASignAtTheEndOfACutTextIsLeftOut(_ cut: [UInt8]) throws {
    let line = Array("sku;title;brand\n1;été;x\n2;Robe".utf8) + cut + Array(";x\n".utf8)
    #expect(try reading(line).last == #"3 {"sku": "2", "title": "Robe", "brand": "x"}"#)
  }

  @Test func theSettingIsBelievedAndAMarkMore() throws {
    let columns = #"{"encoding": "windows-1250", "fields": {"title": "{title}"}}"#
    #expect(try reading([116, 105, 116, 108, 101, 10, 0xB3, 10], columns: columns) == [#"2 {"title": "ł"}"#])
    #expect(try reading(Array("\u{FEFF}title\né\n".utf8), columns: columns) == [#"2 {"title": "é"}"#])
    #expect(try reading(utf16("\u{FEFF}title\né\n"), columns: columns) == [#"2 {"title": "é"}"#])
  }

  @Test(arguments: TextEncoding.ofOneByte)
  func whatComesBackIsAsItWas(_ encoding: TextEncoding) {
    let every = (0...255).map { UInt8($0) }
    let decoded = encoding.decoded(Writer(copying: text(bytes: every)))
    #expect(UTF8Check.firstInvalid(in: decoded.text) == nil)
    var back = Writer()
    encoding.write(decoded.text, to: &back)
    #expect(back.text == text(bytes: every))
  }

  @Test func refusedRowsOfAGuessedEncodingComeBackAsUTF8() throws {
    let content = encoded("sku;title\n1;été\n", .windows1252)
    let source = CSVSource(file: "a.csv", content: Writer(copying: text(bytes: content)))
    #expect(source.headerLine == "\u{FEFF}sku;title\n" && source.encoding == .utf8)
  }
}
