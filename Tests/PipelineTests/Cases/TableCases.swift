// Cases about tables: encodings, separators, headers, quotes, short rows, and files that are not tables.

import Testing

@testable import Pipeline

@Suite struct TableCases {
  private static let own = "sku;title;brand;category;condition;price;stock_quantity;size;color;gender;images"

  /// 15: Unicode text out of a spreadsheet.
  @Test(arguments: [true, false]) func textInUTF16IsRead(isLittle: Bool) throws {
    let content =
      "sku\ttitle\tbrand\tcategory\tcondition\tprice\tstock_quantity\tsize\tcolor\tgender\timages\n"
      + "V-1\tPull d'hiver élimé\tMango\tPull\tTrès bon état\t14,00\t1\tM\tGris\tfemme\ta.jpg\n"
    var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in content.utf16 {
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      bytes += isLittle ? pair : pair.reversed()
    }
    let folder = try CaseFolder()
    folder.workspace.write("u.csv", bytes: bytes)
    let rows = try folder.preview("u.csv")
    #expect(rows.map(\.state) == ["ready"] && rows[0].id("condition_id") == 2 && rows[0].codes.isEmpty)
    #expect(try folder.guess("u.csv", bytes: bytes).source("condition") == "{condition|\"GOOD\"}")
  }

  /// 16: Mac Roman, and lines that end in a carriage return alone.
  @Test func aTableFromAnOldMacIsRead() throws {
    let content =
      "Référence;Désignation;Marque;Catégorie;État;Prix;Quantité;Taille;Couleur;Genre\r"
      + "N-1;Écharpe rayée;Zara;Écharpe;Très bon état;8,00;2;;Gris;femme\rN-2;Robe;Zara;Robe;Bon état;19,00;0;M;Noir;femme\r"
    let signs: [Character: UInt8] = ["é": 0x8E, "É": 0x83, "è": 0x8F]
    let bytes = content.flatMap { character in signs[character].map { [$0] } ?? Array(String(character).utf8) }
    let folder = try CaseFolder()
    let guess = try folder.guess("mac.csv", bytes: bytes)
    #expect(guess.source("sku") == "{Référence}" && guess.source("condition") == "{État|\"GOOD\"}")
    let rows = try folder.preview("mac.csv")
    #expect(rows.map(\.state) == ["ready", "left out"] && rows[1].codes.contains("out_of_stock"))
    #expect(rows[0].id("condition_id") == 2 && rows[0].title.contains("Écharpe"))
  }

  @Test func withReturnsAloneTheHeaderEndsAtTheFirst() throws {
    let content = Self.own + "\rR-1;Jupe;Zara;Jupe;GOOD;8,00;1;M;Noir, Gris, Bleu, Vert, Rose;femme;a.jpg\r"
    #expect(try CaseFolder().preview("cr.csv", content).map(\.state) == ["ready"])
  }

  /// 18: separators inside of quotes do not separate, and a name may have a remark.
  @Test func namesMayHoldCommasAndRemarks() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "export.csv",
      "\"Code, interne\";\"Libellé, long\";\"Marque, fabricant\";\"Type, rayon\";\"État, usure\";\"Prix, TTC, €\";\"Stock, pièces\";"
        + "\"Taille, FR\";Genre\nC-1;Pull noir;Zara;Pull;Bon état;12,00;3;M;femme\nC-2;Robe;Zara;Robe;Bon état;20,00;1;38;femme\n"
    )
    #expect(guess.source("title") == "{Libellé, long}" && guess.source("size") == "{Taille, FR}")
    #expect(guess.source("sku") == "{Code, interne}" && guess.source("stock_quantity").contains("{Stock, pièces|"))
    let rows = try folder.preview("export.csv")
    #expect(rows.map(\.state) == ["ready", "ready"] && rows.map(\.price) == ["12.00", "20.00"])
    #expect(rows.map { $0.id("size_id") != nil } == [true, true])
  }

  @Test(arguments: [
    ("Titre / Title", ProductField.title), ("Taille - FR", .size), ("Prix | Price", .price), ("Farbe (Colour)", .color),
    ("ID [id]", .sku), ("Marke/Brand", .brand),
  ])
  func aNameInTwoLanguagesIsTheFirst(_ name: String, _ field: ProductField) {
    let judge = ColumnJudge(tables: BuiltIn.tables, currency: "EUR", language: "fr")
    #expect((judge.nameScore(name, field) ?? 0) > 30)
  }

  /// 22: empty cells at the end of a row may be missing.
  @Test func cellsMayBeMissingAtTheEnd() throws {
    let content =
      "sku,title,brand,category,condition,price,stock_quantity,gender,size,color,material,description\n"
      + "T-1,Pull,Zara,Pull,GOOD,9.00,1,femme,M,Gris,Laine,Doux\nT-2,Robe,Zara,Robe,GOOD,9.00,1,femme,M\n"
      + "T-3,Jupe,Zara,Jupe,GOOD,9.00,1,femme,M,Noir\n"
    #expect(try CaseFolder().preview("short.csv", content).map(\.state) == ["ready", "ready", "ready"])
  }

  /// 23: quotes escaped by a backslash.
  @Test func quotesMayStandBehindABackslash() throws {
    let content =
      "\"sku\",\"title\",\"brand\",\"category\",\"condition\",\"price\",\"stock_quantity\",\"size\",\"gender\",\"description\"\n"
      + "\"Q-1\",\"Pull\",\"Zara\",\"Pull\",\"GOOD\",\"9.00\",\"1\",\"M\",\"femme\",\"Col \\\"V\\\", dit \\\"marin\\\"\"\n"
    let rows = try CaseFolder().preview("dump.csv", content)
    #expect(rows.map(\.state) == ["ready"] && rows[0].description.contains("Col \"V\", dit \"marin\""))
  }

  /// 25: marks, and a header in the middle.
  @Test func marksAndHeadersAreNoValues() throws {
    let row = "M-1;Pull;Zara;Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\n"
    let folder = try CaseFolder()
    try folder.run("marks.csv", "\u{FEFF}\u{FEFF}" + Self.own + "\n" + row)
    #expect(try folder.workspace.storeLines.map(\.sku) == ["M-1"])
    let both =
      "\u{FEFF}" + Self.own + "\n" + row + "\u{FEFF}" + Self.own + "\n"
      + row.replacing("M-1", with: "M-2")
    let rows = try CaseFolder().preview("both.csv", both)
    #expect(rows.map(\.state) == ["ready", "ready"] && rows[0].codes + rows[1].codes == ["passed_over"])
  }

  /// 26: the message says what a file is that is not a table.
  @Test(arguments: [
    ("stock.csv", "PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml", "Excel workbook"),
    ("feed.csv", "<!doctype html>\n<html><body>Sign in</body></html>", "web page"),
    ("feed.json", "<html><body>502</body></html>", "web page"),
    ("list.csv", "%PDF-1.7\n", "PDF"),
  ])
  func whatIsNoTableIsSaid(_ name: String, _ content: String, _ what: String) throws {
    let folder = try CaseFolder()
    let rows = try folder.preview(name, content)
    #expect(rows.map(\.state) == ["refused"] && rows[0].codes == ["wrong_format"])
    #expect(rows[0].json.problems[0].message.string.contains(what), "\(rows[0].json.problems[0].message)")
    #expect(throws: RunError.self) { try folder.guess(name, content) }
  }

  /// 43: the files that systems leave in folders are skipped without a message.
  @Test func whatSystemsLeaveIsNoInput() throws {
    let folder = try CaseFolder()
    for name in [
      "Thumbs.db", "desktop.ini", "~$stock.xlsx", "stock.csv~", "a.csv.crdownload", "b.csv.filepart", ".c.csv.swp",
    ] {
      folder.workspace.write("inbox/\(name)", "x")
    }
    for name in ["@eaDir", "#recycle", "lost+found"] {
      try Disk(folder: folder.workspace.folder).makeFolder("inbox/\(name)")
    }
    let report = try folder.run("ok.csv", Self.own + "\nM-1;Pull;Zara;Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\n")
    #expect(report.left.isEmpty, "\(report.left.map(\.oneLine))")
    #expect(try folder.workspace.tasks.count == 1)
  }

  /// 54: a feed of tabs, whatever it is called.
  @Test(arguments: ["feed.tsv", "feed.txt"])
  func aFeedOfTabsIsRead(_ name: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      name,
      "ID [id]\tTitle [title]\tBrand [brand]\tProduct type [product_type]\tPrice [price]\tAvailability [availability]\t"
        + "Condition [condition]\tGender [gender]\tSize [size]\tImage link [image_link]\n"
        + "f1\tPull noir\tZara\tPull\t17.00 EUR\tin stock\tnew\tfemale\tM\thttps://cdn.example.com/f1.jpg\n")
    #expect(guess.source("sku") == "{ID [id]}")
    let rows = try folder.preview(name)
    #expect(rows.map(\.state) == ["ready"] && rows[0].price == "17.00" && rows[0].codes.isEmpty)
  }
}
