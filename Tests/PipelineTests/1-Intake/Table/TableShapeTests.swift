// Tables as programs and people write them: what separates the fields, where the header is, what is not a product.

import Testing

@testable import Pipeline

@Suite struct TableShapeTests {
  private static let row = #"2 {"sku": "1", "title": "A, b"}"#

  @Test(arguments: [
    "sku;title\n1;A, b\n", "sku\ttitle\n1\tA, b\n", "sku|title\n1|A, b\n", "sku,title\n1,\"A, b\"\n",
    "sku;title\r1;A, b\r", "sku;title\r\n1;A, b\r\n", "\"sku\";\"title\"\n\"1\";\"A, b\"\n",
    "sku,title\n1, \"A, b\"\n", "sku,title\n 1 , \"A, b\" \n", "sku,title\n1,\t\"A, b\"\t\n",
    "\u{A0}sku\u{A0};\u{FEFF}title\u{200B}\n1;A, b\n", "sku\u{A0}; title\n1;A, b\n",
  ])
  func oneTableInManyForms(_ content: String) throws { #expect(try reading(content) == [Self.row]) }

  @Test(arguments: [
    "sep=;\nsku;title\n1;A, b\n", "SEP=|\r\nsku|title\r\n1|A, b\r\n", "\u{FEFF}sep=\t\nsku\ttitle\n1\tA, b\n",
    "\"sep=;\"\nsku;title\n1;A, b\n",
  ])
  func aLineThatNamesTheSeparatorIsObeyed(_ content: String) throws {
    #expect(try reading(content) == [Self.row.replacing("2 {", with: "3 {")])
  }

  /// A seller adds a column with our name, as a hint said; the settings have a constant for it.
  @Test func aColumnOfOursThatIsNotReadIsSaid() throws {
    let content = "Ref;Nom;Stock quantity;size\n1;Robe;0;M\n2;Jupe;1;S\n"
    let fields = #"{"fields": {"sku": "{Ref}", "title": "{Nom}", "stock_quantity": "1", "size": "{size}"}}"#
    let found = try reading(content, columns: fields)
    #expect(
      found.first
        == "unread_column 1: the column \"Stock quantity\" is not read: the settings have a constant for stock_quantity"
    )
    #expect(found.count == 3)
    let read = try reading(content, columns: fields.replacing("\"1\"", with: "\"{Stock quantity}\""))
    #expect(read.count == 2)
  }

  @Test func signsInsideQuotesDoNotCount() throws {
    let columns = #"{"fields": {"sku": "{Référence, interne}", "title": "{Titre, court}", "price": "{Prix, TTC, €}"}}"#
    #expect(
      try reading("\"Référence, interne\";\"Titre, court\";\"Prix, TTC, €\"\n1;Robe;25,00\n", columns: columns)
        == [#"2 {"sku": "1", "title": "Robe", "price": "25,00"}"#])
  }

  @Test func withCarriageReturnsAloneTheHeaderEndsAtTheFirst() throws {
    let content = "sku;title\r1;a, b, c, d, e, f\r2;\"g\rh\"\r3;i"
    #expect(
      try reading(content) == [
        #"2 {"sku": "1", "title": "a, b, c, d, e, f"}"#, #"3 {"sku": "2", "title": "g\rh"}"#,
        #"5 {"sku": "3", "title": "i"}"#,
      ])
  }

  @Test(arguments: [
    ("Stock au 10/12\nBoutique X\n\nsku;title\n1;A\n", "lines 1 to 2 are above the header"),
    ("Stock au 10/12;\n;\n;\nsku;title\n1;A\n", "this line is above the header"),
    ("#INFO,Version=1.0\n#INFO,\"two\nlines\"\nsku,title\n1,A\n", "lines 1 to 2 are above the header"),
  ])
  func whatIsAboveTheHeaderIsPassedOver(_ content: String, _ message: String) throws {
    #expect(try reading(content) == ["passed_over 1: \(message)", #"5 {"sku": "1", "title": "A"}"#])
  }

  @Test func theHeaderIsTheLineThatTheSettingsMean() throws {
    let content = "Titre;Prix\nx;y;z\nTitre;Prix;Réf\nA;1;r\n"
    let fields = #""fields": {"title": "{Titre}", "sku": "{Réf}"}"#
    #expect(try reading(content, columns: "{\(fields)}").last == #"4 {"title": "A", "sku": "r"}"#)
    #expect(try reading(content, columns: "{\(fields), \"header_line\": 3}").last == #"4 {"title": "A", "sku": "r"}"#)
    #expect(
      try reading(content, columns: "{\(fields), \"header_line\": 1}") == [
        "missing_column 1: the file has no column \"Réf\", which the settings name"
      ])
  }

  @Test func handedBackRowsAreBelowTheSameLines() throws {
    let content = "sep=;\nStock au 10/12;\nsku;title\n1;A\n"
    let source = CSVSource(file: "a.csv", content: Writer(copying: text(content)))
    #expect(source.headerLine == "sep=;\nStock au 10/12;\nsku;title\n")
  }

  @Test(arguments: [
    "Total;;;30", "TOTAL : 2;;;30", ";Sous-total;;30", "Gesamt;;;", "Grand Total;;;30", "Razem:;;;30", "Totale;;30;",
  ])
  func totalsArePassedOver(_ total: String) throws {
    let wanted = #"{"sku": "1", "title": "A", "brand": "Zara", "price": "10"}"#
    // Sous-total is two words of which the second says it.
    #expect(
      try reading("sku;title;brand;price\n1;A;Zara;10\n\(total)\n1;A;Zara;10\n") == [
        "passed_over 3: this line is a total, not a product", "2 \(wanted)", "4 \(wanted)",
      ])
  }

  @Test(arguments: ["T-1;Total look;Zara;10", "Total;Jupe;Zara;10", "Robe;;;10", "totally;;;"])
  func whatIsAProductIsNoTotal(_ row: String) throws {
    #expect(try reading("sku;title;brand;price\n\(row)\n").count == 1)
    #expect(try !reading("sku;title;brand;price\n\(row)\n")[0].hasPrefix("passed_over"))
  }

  @Test func theHeaderInTheMiddleIsNoProduct() throws {
    let again = ["passed_over 3: this line is the header again", #"2 {"sku": "1", "title": "A"}"#, #"4 {"sku": "2"}"#]
    #expect(try reading("sku;title\n1;A\nsku;title\n2;\n") == again)
    #expect(try reading("\u{FEFF}sku;title\n1;A\n\u{FEFF}\u{FEFF}sku;title\n2;\n") == again)
  }

  @Test func rowsBelowAnotherHeaderAreNotReadByTheFirst() throws {
    let found = try reading("sku;title;brand\n1;A;x\nbrand;sku;title\ny;2;B\n")
    #expect(found[0] == #"2 {"sku": "1", "title": "A", "brand": "x"}"#)
    #expect(found[1] == "3 otherHeader(3)" && found[3] == "4 otherHeader(3)")
  }

  @Test func missingFieldsAtTheEndAreEmpty() throws {
    #expect(
      try reading("sku,title,brand\n1,A\n2\n3,C,x\n") == [
        #"2 {"sku": "1", "title": "A"}"#, #"3 {"sku": "2"}"#, #"4 {"sku": "3", "title": "C", "brand": "x"}"#,
      ])
  }

  @Test func aFileThatEndsInAShortRowMayBeCut() throws {
    #expect(
      try reading("sku,title,brand\n1,A,x\n2,B") == [
        #"2 {"sku": "1", "title": "A", "brand": "x"}"#, "3 cut(2, 3)", #"3 {"sku": "2", "title": "B"}"#,
      ])
    // Not if rows are short anyway, or if a line break ends the file.
    #expect(try reading("sku,title,brand\n1,A\n2,B").count == 2)
    #expect(try reading("sku,title,brand\n1,A,x\n2,B\n").count == 2)
    #expect(try places(Array("operation,sku,title\ndelete,1,A\ndelete,2".utf8)) == [])
  }

  @Test(arguments: [
    (#""Veste \"Perfecto\" noire""#, #"Veste \"Perfecto\" noire"#), (#""a \\ \"b\" c""#, #"a \\ \"b\" c"#),
    (#""zip \"YKK\"""#, #"zip \"YKK\""#), (#""\"vichy\", bleu \"x\" y""#, #"\"vichy\", bleu \"x\" y"#),
  ])
  func aBackslashEscapesAQuote(_ written: String, _ json: String) throws {
    // One row shows it; another, whose quotes end the field, is read alike.
    let content = "sku,title\n0,\"a \\\"b\\\" c\"\n1,\(written)\n"
    #expect(try reading(content).last == "3 {\"sku\": \"1\", \"title\": \"\(json)\"}")
  }

  @Test(arguments: [
    (#""C:\","b""#, #""C:\\", "title": "b""#), (#""say ""hi""","12"" \""#, #""say \"hi\"", "title": "12\" \\""#),
  ])
  func elsewhereABackslashIsASign(_ written: String, _ json: String) throws {
    #expect(try reading("sku,title\n\(written)\n") == ["2 {\"sku\": \(json)}"])
  }

  @Test(arguments: ["\"Jean 12\" slim\"", "\"a\"b", "\"a\" b \"c\""])
  func textAfterAClosingQuoteIsDamage(_ field: String) throws {
    #expect(try places(Array("operation,sku\ndelete,\(field)\n".utf8)) == ["2:1 csv_quote"])
  }

  @Test(arguments: ["12\" slim", "robe \"x\"", " \"a\" b", "' \"a\""])
  func quotesInsideOfPlainTextAreText(_ field: String) throws {
    #expect(try reading("sku,title\n1,\(field)\n")[0].contains(text: "\\\""))
    #expect(try places(Array("operation,sku\ndelete,\(field)\n".utf8)) == [])
  }
}
