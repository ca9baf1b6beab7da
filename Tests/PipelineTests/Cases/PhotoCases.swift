// Cases about photos: columns of one name, links with commas, lists of all kinds, and names that differ by a little.

import Testing

@testable import Pipeline

@Suite struct PhotoCases {
  /// 21: columns of one name.
  @Test func columnsOfOneNameAreAList() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "photos.csv",
      "Ref;Nom;Marque;Categorie;Etat;Prix;Taille;Genre;Image;Image;Image\n"
        + "H-1;Pull;Zara;Pull;Bon état;9,00;M;femme;https://c.example/1.jpg;https://c.example/2.jpg;https://c.example/3.jpg\n"
        + "H-2;Jupe;Zara;Jupe;Bon état;9,00;M;femme;https://c.example/4.jpg;;https://c.example/5.jpg\n")
    let rows = try folder.preview("photos.csv")
    #expect(
      rows.map(\.images) == [
        (1...3).map { "https://c.example/\($0).jpg" }, [4, 5].map { "https://c.example/\($0).jpg" },
      ])
  }

  /// 28: commas inside of links.
  @Test func commasInsideOfALinkPartNothing() throws {
    let first = "https://r.example/w_640,h_480,q_80/pull-a.jpg"
    let second = "https://r.example/w_640,h_480,q_80/pull-b.jpg"
    let right = [first, second].map { $0.replacing(",", with: "%2C") }
    let header = "sku,title,brand,category,condition,price,stock_quantity,size,gender,images\n"
    let start = "L-1,Pull,Zara,Pull,GOOD,9.00,1,M,femme,"
    #expect(try CaseFolder().preview("own.csv", header + start + "\"\(first),\(second)\"\n")[0].images == right)
    #expect(try CaseFolder().preview("one.csv", header + start + "\"\(first)\"\n")[0].images == [right[0]])
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "Reference;Nom;Marque;Categorie;Prix;Taille;Genre;Images\nL-2;Pull;Zara;Pull;9,00;M;femme;\(first),\(second)\n")
    #expect(try folder.preview("shop.csv")[0].images == right)
  }

  /// 29: links separated by anything, with labels, or as a list of a program.
  @Test(arguments: [
    "https://c.example/a.jpg https://c.example/b.jpg", "\"https://c.example/a.jpg\nhttps://c.example/b.jpg\"",
    "\"https://c.example/a.jpg|Face|640x480;https://c.example/b.jpg|Dos|640x480\"",
    "\"[\"\"https://c.example/a.jpg\"\", \"\"https://c.example/b.jpg\"\"]\"",
    "\"['https://c.example/a.jpg', 'https://c.example/b.jpg']\"",
    "\"https://c.example/a.jpg; https://c.example/b.jpg\"", "https://c.example/a.jpg|https://c.example/b.jpg",
  ])
  func linksMayBePartedByAnything(_ cell: String) throws {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv", "Reference;Nom;Marque;Categorie;Prix;Taille;Genre;Images\nM-1;Pull;Zara;Pull;9,00;M;femme;\(cell)\n")
    #expect(try folder.preview("shop.csv")[0].images == ["https://c.example/a.jpg", "https://c.example/b.jpg"])
  }

  @Test func whatIsNotQuotedIsSaid() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "Reference;Nom;Marque;Categorie;Prix;Taille;Genre;Images\nM-1;Pull;Zara;Pull;9,00;M;femme;https://c.example/a.jpg\n"
        + "M-2;Pull;Zara;Pull;9,00;M;femme;https://c.example/a.jpg|Face;https://c.example/b.jpg|Dos\n")
    let rows = try folder.preview("shop.csv")
    #expect(rows.map(\.state) == ["ready", "refused"] && rows[1].codes.contains("csv_field_count"))
  }

  /// 49: one rule says where a photo is, for all who ask.
  @Test(arguments: [
    ("jupe-plissée.jpg", "jupe-plisse\u{301}e.jpg"), ("jupe-plisse\u{301}e.jpg", "jupe-plissée.jpg"),
    ("DSC_7.jpg", "DSC_7.JPG"), ("dsc_7.JPG", "DSC_7.jpg"), ("bilder\\mantel.jpg", "bilder/mantel.jpg"),
    ("Bilder\\Mantel.JPG", "bilder/mantel.jpg"), ("bilder/mantel.jpg", "bilder/mantel.jpg"),
  ])
  func aNameThatDiffersByALittleIsFound(_ written: String, _ there: String) throws {
    let folder = try CaseFolder()
    try Disk(folder: folder.workspace.folder).makeFolder("bilder")
    folder.workspace.write(there, bytes: [0xFF, 0xD8, 0xFF, 0xE0])
    let disk = try Disk(folder: folder.workspace.folder)
    let whole = disk.wholePath(there)
    #expect(PhotoFinder(disk, folders: []).place(of: written)?.path == whole)
    #expect(try ImageReader(disk, PhotoFinder(disk, folders: [])).piece(of: written, at: 0).mime == "image/jpeg")
    let page = PhotoPlace(from: disk.wholePath("."), to: disk.wholePath("."), finder: PhotoFinder(disk, folders: []))
    guard case .link(let link) = page.photo(text(written)) else { return #expect(Bool(false), "no link") }
    #expect(link == "./" + there.utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + hex($0) }.joined())
  }

  private func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }

  @Test func ofTwoThatAreAlikeNoneIsTaken() throws {
    let folder = try CaseFolder()
    for name in ["a.JPG", "A.jpg"] { folder.workspace.write(name, bytes: [0xFF, 0xD8, 0xFF]) }
    let finder = PhotoFinder(try Disk(folder: folder.workspace.folder), folders: [])
    #expect(finder.place(of: "a.jpg") == nil)
    #expect(finder.place(of: "A.jpg")?.path.hasSuffix("/A.jpg") == true, "the exact name comes first")
    #expect(finder.place(of: "b.jpg") == nil && finder.place(of: "../A.jpg") == nil)
  }

  @Test func photosThatAreNotThereAreCounted() throws {
    let folder = try CaseFolder()
    folder.workspace.write("there.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0])
    folder.workspace.write(
      "a.jsonl", seed(["images": "[\"There.JPG\", \"gone.jpg\", \"https://c.example/x.jpg\"]"]) + "\n")
    let disk = try Disk(folder: folder.workspace.folder)
    let preview = Preview(settings: folder.workspace.settings, tables: BuiltIn.tables, cores: 1, photosOf: disk)
    let counts = try preview.file("a.jsonl", on: disk, show: { _, _ in }, output: { _ in })
    #expect(counts.byCode[.missingPhoto] == 1 && counts.byCode[.badPhoto] == nil)
  }
}
