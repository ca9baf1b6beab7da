// Workbooks as spreadsheets write them: each cell by its type; anything wrong with a workbook is one clear problem.

import Testing

@testable import Pipeline

@Suite struct WorkbookTests {
  private static let header = TestWorkbook.row(["sku", "title"])

  /// The title of a row of which the cell is given.
  private func title(_ cell: String, styles: String? = nil, strings: String? = nil, properties: String = "") throws
    -> String?
  {
    var workbook = TestWorkbook(Self.header + "<row><c t=\"inlineStr\"><is><t>1</t></is></c>\(cell)</row>")
    (workbook.styles, workbook.strings, workbook.properties) = (styles, strings, properties)
    let found = try reading(workbook.bytes, as: .workbook, file: "a.xlsx")
    guard let last = found.last, let start = last.range(after: "\"title\": \"") else { return nil }
    return String(last[start...].dropLast(2))
  }

  @Test func isATableLikeACSV() throws {
    let workbook = TestWorkbook(
      "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>sku</t></is></c><c r=\"D3\" t=\"inlineStr\"><is><t>title</t></is></c></row>"
        + "<row r=\"7\"><c r=\"B7\"><v>12</v></c><c r=\"D7\" t=\"str\"><f>\"a\"</f><v>A, \"b\"</v></c></row><row r=\"9\"/>"
    )
    #expect(try reading(workbook.bytes, as: .workbook) == [#"7 {"sku": "12", "title": "A, \"b\""}"#])
  }

  @Test(arguments: [
    ("1041", "1041"), ("1041.0", "1041"), ("25.5", "25.5"), ("29.989999999999998", "29.99"), ("0.1", "0.1"),
    ("3614270123456", "3614270123456"), ("3.614270123456E12", "3614270123456"), ("3.61427E+12", "3614270000000"),
    ("12345678901234567", "12345678901234567"), ("-4.50", "-4.5"), ("1E-3", "0.001"), ("0", "0"), ("0.000", "0"),
    ("99.999999999999999", "100"), ("1.0000000000000002", "1"), ("19.949999999999999", "19.95"), ("1E+300", "1E+300"),
    ("abc", "abc"), ("007", "7"), (".5", "0.5"), ("5.", "5"),
  ])
  func numbersAreExact(_ written: String, _ wanted: String) throws {
    #expect(try title("<c><v>\(written)</v></c>") == wanted)
    #expect(try title("<c t=\"n\"><v>\(written)</v></c>") == wanted)
  }

  private static let styles =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/>"
    + "<numFmt numFmtId=\"166\" formatCode=\"#,##0.00\\ [$€-40C];[Red]-0.00\"/><numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/>"
    + "<numFmt numFmtId=\"168\" formatCode=\"0&quot; days&quot;\"/><numFmt numFmtId=\"169\" formatCode=\"mmm\\-yy\"/></numFmts>"
    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
    + "<xf numFmtId=\"22\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"20\"/><xf numFmtId=\"167\"/>"
    + "<xf numFmtId=\"168\"/><xf numFmtId=\"169\"/><xf numFmtId=\"49\"/></cellXfs></styleSheet>"

  @Test(arguments: [
    (1, "45636", "2024-12-10"), (2, "45636", "2024-12-10"), (3, "45636.5", "2024-12-10T12:00:00"),
    (1, "1", "1900-01-01"),
    (1, "59", "1900-02-28"), (1, "61", "1900-03-01"), (4, "123", "00123"), (4, "1234567", "1234567"), (5, "25", "25"),
    (6, "0.4375", "10:30:00"), (7, "0.25", "06:00:00"), (8, "3", "3"), (9, "45566", "2024-10-01"), (10, "41.0", "41"),
    (3, "45635.999999999", "2024-12-10"), (1, "-3", "-3"), (1, "99999999", "99999999"), (77, "5", "5"),
  ])
  func datesAndZerosGoByTheFormat(_ style: Int, _ written: String, _ wanted: String) throws {
    #expect(try title("<c s=\"\(style)\"><v>\(written)</v></c>", styles: Self.styles) == wanted)
  }

  @Test func daysMayBeCountedFrom1904() throws {
    #expect(
      try title("<c s=\"1\"><v>44174</v></c>", styles: Self.styles, properties: "<workbookPr date1904=\"1\"/>")
        == "2024-12-10")
  }

  @Test(arguments: [
    ("<c t=\"b\"><v>1</v></c>", "TRUE"), ("<c t=\"b\"><v>0</v></c>", "FALSE"),
    ("<c t=\"str\"><f>X1</f><v>a &amp; b</v></c>", "a & b"),
    ("<c><f>1+1</f><v>2</v></c>", "2"), ("<c t=\"d\"><v>2024-12-10</v></c>", "2024-12-10"),
    ("<c t=\"inlineStr\"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r><rPh><t>no</t></rPh></is></c>", "a b"),
    ("<c t=\"s\"><v>1</v></c>", "second"), ("<c t=\"s\"><v>2</v></c>", "r\\ns_x"),
    ("<c t=\"str\"><v>2.50</v></c>", "2.50"),
  ])
  func cellsGoByTheirType(_ cell: String, _ wanted: String) throws {
    let strings =
      "<sst><si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r></si><si><t>r_x000D_\ns_x005F_x</t></si></sst>"
    #expect(try title(cell, strings: strings) == wanted)
  }

  @Test func errorsAreEmptyAndSaidOnce() throws {
    let row = "<row><c t=\"inlineStr\"><is><t>1</t></is></c><c t=\"e\"><v>#N/A</v></c></row>"
    #expect(
      try reading(TestWorkbook(Self.header + row + row).bytes, as: .workbook) == [
        "workbook_error 2: 2 cells hold an error of the spreadsheet, such as #N/A; taken as empty", #"2 {"sku": "1"}"#,
        #"3 {"sku": "1"}"#,
      ])
  }

  @Test func problemsNameRowAndColumn() throws {
    let rows =
      "<row>" + TestWorkbook.row(["sku", "operation"]).dropFirst(5)
      + "<row r=\"5\"><c r=\"A5\"><v>1</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>\nx\ny</t></is></c></row>"
    #expect(try places(TestWorkbook(rows).bytes, as: .workbook).contains("5:2 unknown_operation"))
  }

  @Test func theSheetIsTheOneThatIsMeant() throws {
    var workbook = TestWorkbook(Self.header + TestWorkbook.row(["1", "first"]))
    workbook.sheets.insert(("Lists", Self.header + TestWorkbook.row(["1", "hidden"]), "state=\"hidden\""), at: 0)
    workbook.sheets.insert(("Notes", "<row r=\"1\"/>", ""), at: 1)
    workbook.sheets.append(("Été &amp; co", Self.header + TestWorkbook.row(["1", "last"]), ""))
    #expect(
      try reading(workbook.bytes, as: .workbook) == [
        "passed_over 1: only the sheet \"Stock\" is read, of \"Lists\", \"Notes\", \"Stock\", \"Été & co\"",
        #"2 {"sku": "1", "title": "first"}"#,
      ])
    func sheet(_ name: String) throws -> [String] {
      try reading(
        workbook.bytes, as: .workbook, columns: "{\"sheet\": \"\(name)\", \"fields\": {\"title\": \"{title}\"}}")
    }
    // What was sold and notes come last.
    workbook.sheets.insert(("Vendus 2025", Self.header + TestWorkbook.row(["1", "sold"]), ""), at: 2)
    #expect(try reading(workbook.bytes, as: .workbook).contains { $0.contains("only the sheet \"Stock\" is read") })
    workbook.sheets.remove(at: 2)
    #expect(try sheet("Été & co") == [#"2 {"title": "last"}"#])
    #expect(try sheet("lists") == [#"2 {"title": "hidden"}"#])
    #expect(try sheet("Stok")[0].hasPrefix("missing_column 1: the workbook has no sheet \"Stok\""))
    workbook.sheets = [("A", "", ""), ("B", "<row><c/></row>", "")]
    #expect(try reading(workbook.bytes, as: .workbook) == ["empty_file 1: there is nothing in the file"])
  }

  @Test func linesAboveItsHeaderArePassedOver() throws {
    let rows =
      TestWorkbook.row(["Stock au 10/12"]) + "<row r=\"4\">" + Self.header.dropFirst(5) + TestWorkbook.row(["1", "A"])
    let found = try reading(TestWorkbook(rows).bytes, as: .workbook)
    #expect(found == ["passed_over 1: this line is above the header", #"5 {"sku": "1", "title": "A"}"#])
  }

  // MARK: - What is wrong

  private func fault(_ zip: TestZip) throws -> String { try fault(zip.bytes) }

  private func fault(_ bytes: [UInt8]) throws -> String {
    let found = try reading(bytes, as: .workbook, file: "a.xlsx")
    #expect(found.count == 1)
    return found[0]
  }

  @Test func aPasswordACutAndAChangeAreSaid() throws {
    var zip = TestZip()
    zip.add("xl/workbook.xml", Array("<workbook/>".utf8), flags: 1)
    #expect(try fault(zip) == "invalid_workbook 1: the workbook is locked by a password")
    let whole = TestWorkbook(Self.header + TestWorkbook.row(["1", "A"])).bytes
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(try fault(Array(whole[..<length])).hasPrefix("invalid_workbook 1: "))
    }
    zip = TestZip()
    zip.add("xl/workbook.xml", Array("<workbook/>".utf8), checksum: 1)
    #expect(try fault(zip) == "invalid_workbook 1: the workbook is damaged: the checksum of xl/workbook.xml is wrong")
    zip = TestZip()
    zip.add("photos/a.jpg", "x")
    #expect(try fault(zip) == "invalid_workbook 1: there is no workbook in this zip file")
    zip.add("xl/workbook.bin", "x")
    #expect(try fault(zip) == "invalid_workbook 1: this is a binary workbook (.xlsb)")
    zip = TestZip()
    zip.add("a", "x")
    zip.add("A", "y")
    #expect(try fault(zip) == "invalid_workbook 1: the workbook is damaged: it holds A twice")
  }

  @Test func whatWouldFillTheMemoryIsNotUnpacked() throws {
    var zip = TestZip()
    zip.add("xl/workbook.xml", [], packed: [3, 0], size: 300 << 20)
    #expect(try fault(zip).hasPrefix("too_large 1: unpacked it is too large; at most 256 MiB"))
    zip = TestZip()
    zip.add("xl/workbook.xml", [], packed: Array(repeating: 0, count: 1000), size: 64 << 20)
    #expect(try fault(zip).hasPrefix("too_large 1: xl/workbook.xml is packed more tightly than any table"))
    // It claims to be small, but is not.
    let runs = Packed.samples.first { $0.name == "runs" }
    zip = TestZip()
    zip.add("xl/workbook.xml", [], packed: Packed.bytes(runs?.packed ?? ""), size: 100)
    #expect(try fault(zip) == "invalid_workbook 1: the workbook is damaged: xl/workbook.xml cannot be unpacked")
  }

  @Test(arguments: [
    ("<row r=\"2000000\"/>", "row 2000000 comes after row 0"),
    ("<row r=\"5\"/><row r=\"5\"/>", "row 5 comes after row 5"),
    ("<row r=\"x\"/>", "\"x\" is no row"), ("<row><c r=\"A-1\"/></row>", "\"A-1\" is no cell"),
    ("<row><c r=\"XFE1\"><v>1</v></c></row>", "there are more columns than a sheet can have"),
    ("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "the cell A1 comes after a later one"),
    ("<row><c t=\"s\"><v>0</v></c></row>", "a cell names the text 0, which is not there"),
    ("<row><c></row>", "</row> closes nothing; <c> is open"), ("<row>&nbsp;</row>", "&nbsp; is not known"),
  ])
  func aSheetIsReadStrictly(_ rows: String, _ what: String) throws {
    let found = try fault(TestWorkbook(rows).zip)
    #expect(found.hasPrefix("invalid_workbook "))
    #expect(found.hasSuffix("xl/worksheets/s0.xml is no XML that can be read: \(what)"))
  }

  @Test func aTextThatComesInEveryCellIsBounded() throws {
    var workbook = TestWorkbook(Self.header + String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 9000))
    workbook.strings = "<sst><si><t>" + String(repeating: "x", count: 32_000) + "</t></si></sst>"
    #expect(try fault(workbook.bytes).hasPrefix("too_large 1: its sheet is too large"))
  }

  @Test func refusedRowsComeBackAsACSVThatIsReadAlike() throws {
    let columns =
      #"{"columns": {"files": "*.xlsx", "fields": {"sku": "{Réf}", "title": "{Nom}", "brand": "no brand", "category": "Jeans", "condition": "GOOD", "price": "{Prix}", "stock_quantity": "1", "size": "38", "gender": "femme"}}}"#
    let workspace = try TemporaryWorkspace(columns)
    let rows =
      TestWorkbook.row(["Stock"]) + TestWorkbook.row(["Réf", "Nom", "Prix"]) + TestWorkbook.row(["1", "Jean", "9"])
    let bytes = TestWorkbook(rows + TestWorkbook.row(["2", "Jean, \"slim\"", "neuf"])).bytes
    workspace.write("inbox/stock.xlsx", bytes: bytes)
    let report = try workspace.run()
    #expect(report.products.read == 2 && report.products.enqueued == 1)
    #expect(workspace.names("rejected") == ["stock.xlsx.csv", "stock.xlsx.csv.problems.json"])
    let back = try #require(workspace.read("rejected/stock.xlsx.csv"))
    #expect(back == "\u{FEFF}Stock\nRéf,Nom,Prix\n2,\"Jean, \"\"slim\"\"\",neuf\n")
    workspace.write("inbox/stock.xlsx.csv", back.replacing("neuf", with: "8"))
    #expect(try workspace.run().products.enqueued == 1)
  }

  @Test func aWholeWorkbookComesBackAsItIs() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/a.xlsx", bytes: TestWorkbook(TestWorkbook.row(["Nom"])).bytes)
    _ = try workspace.run()
    #expect(workspace.names("rejected") == ["a.xlsx", "a.xlsx.problems.json"])
  }
}
