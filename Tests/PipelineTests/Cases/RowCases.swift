// Cases about which rows are products: drafts, sold ones, variants, several sizes, total lines, what distinguishes
// them.

import Testing

@testable import Pipeline

@Suite struct RowCases {
  /// 02: only what is for sale becomes a task; the others are counted, with a reason.
  @Test func draftsAndSoldOnesStayAtHome() throws {
    let content = """
      Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Status,Gender
      gilet,Gilet gris,Mango,Gilet,TRUE,Taille,M,G-M,2,22.00,active,femme
      short,Short bleu,Zara,Short,FALSE,Taille,S,S-S,1,14.00,draft,femme
      robe-19,Robe 2019,Zara,Robe,TRUE,Taille,M,R-M,1,30.00,archived,femme

      """
    let folder = try CaseFolder()
    let guess = try folder.guess("shop.csv", content)
    #expect(try folder.preview("shop.csv").map(\.state) == ["ready", "left out", "left out"])
    #expect(guess.says("skip: 1 row left out, as Published is FALSE"))
    #expect(guess.says("skip: 2 rows left out, as Status is archived, draft"))
    #expect(!guess.json().contains("\"false\"") && !guess.json().contains("hidden"), "words of the file alone")
    try folder.run("shop.csv", content)
    #expect(try folder.workspace.tasks.count == 1)
  }

  @Test func whatIsSoldCountsAsNone() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "cross.csv",
      """
      SKU,Title,Brand,Category,Condition,Size,Price,Quantity,Gender,Status,Sold Date,Sold Price
      X-1,Leather skirt,Zara,Skirt,Good,M,25,1,Women,Active,,
      X-2,Linen shirt,Mango,Shirt,Good,M,18,1,Women,Sold,2025-03-02,15
      X-3,Wool dress,Zara,Dress,Good,M,33,1,Women,Draft,,

      """)
    let rows = try folder.preview("cross.csv")
    #expect(rows.map(\.state) == ["ready", "left out", "left out"])
    #expect(rows[0].price == "25.00" && rows[1].codes.contains("out_of_stock"))
  }

  @Test func aDayOfSaleSaysThatItIsSold() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv",
      "ref;titre;marque;catégorie;prix;taille;genre;Date de vente\nA;Robe;Zara;Robe;9;M;femme;03/05/2026\n"
        + "B;Jupe;Zara;Jupe;8;M;femme;\n")
    #expect(try folder.preview("list.csv").map(\.state) == ["left out", "ready"])
    #expect(guess.says("what has a day in Date de vente is sold"))
  }

  /// Merged cells, and exports such as Squarespace's, describe a product in its first row only.
  @Test func rowsBelowAProductAreItsSizes() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv",
      """
      Ref,Product,Brand,Category,Gender,Colour,Size,Qty,Price,Photo
      D1,Silk dress,Zara,Dress,Women,Red,S,1,25,d.jpg
      ,,,,,,M,2,26,
      ,,,,,,L,0,27,
      J1,Wool jumper,Mango,Jumper,Women,Blue,M,1,18,j.jpg

      """)
    #expect(
      guess.firstRows == "Product"
        && guess.grouping?.hasPrefix("rows without Product belong to the row above them;") == true)
    let rows = try folder.preview("list.csv")
    #expect(rows.map(\.state) == ["ready", "ready", "left out", "ready"])
    #expect(rows.map(\.price) == ["25.00", "26.00", "", "18.00"])
    #expect(rows[1].title.contains("dress") || rows[1].title.contains("Robe"))
    #expect(guess.source("sku") == "{Ref}[ {Size}]")
    #expect(rows[1].images == ["d.jpg"] && rows[1].data("size") == "M")
  }

  @Test func photosBelowAProductAreItsPhotos() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv",
      "Ref,Product,Brand,Category,Gender,Size,Price,Photo\nD1,Silk dress,Zara,Dress,Women,S,25,a.jpg\n,,,,,,,b.jpg\n"
        + "J1,Jumper,Zara,Jumper,Women,M,18,j.jpg\n,,,,,,,k.jpg\n")
    #expect(guess.firstRows == "Product" && guess.productRows == nil)
    #expect(try folder.preview("list.csv").map(\.images) == [["a.jpg", "b.jpg"], ["j.jpg", "k.jpg"]])
  }

  /// A row with a brand and a category of its own lacks a title: a person must see it.
  @Test func aRowWithoutATitleIsNoSize() throws {
    let guess = try CaseFolder().guess(
      "list.csv",
      "Ref,Product,Brand,Category,Gender,Size,Price\nD1,Silk dress,Zara,Dress,Women,S,25\nD2,,Mango,Skirt,Women,M,26\n"
        + "D3,Jumper,Zara,Jumper,Women,M,18\n")
    #expect(guess.firstRows == nil)
  }

  /// 36: several sizes in a cell are not a size.
  @Test(arguments: ["XS, S, M", "XS|S|M", "36 / 38 / 40", "W30, W31", "S;M"])
  func severalSizesAreSeveralRows(_ sizes: String) throws {
    let json = seed(["size": "\"\(sizes)\"", "category": "\"T-shirt\"", "title": "\"T-shirt\"", "model": nil])
    let rows = try CaseFolder().preview("a.jsonl", json + "\n")
    #expect(rows.map(\.state) == ["refused"] && rows[0].codes.contains("several_sizes"), "\(rows.map(\.codes))")
  }

  @Test func theyAreSaidOfAShopsListingToo() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "etsy.csv",
      "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,IMAGE1,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,SKU,GENDER\n"
        + "Cotton skirt,Made by hand,30.00,EUR,2,https://cdn.example.com/a.jpg,Size,Size,\"S,L\",\"K-S,K-L\",Women\n"
        + "Silk scarf,Made by hand,15.00,EUR,1,https://cdn.example.com/b.jpg,,,,K-2,Women\n")
    let rows = try folder.preview("etsy.csv")
    #expect(rows.map(\.state) == ["refused", "ready"] && rows[0].codes.contains("several_sizes"))
  }

  /// 38: the variants of a product are products.
  @Test func eachVariantIsAProduct() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "api.json",
      """
      {"products": [
        {"id": 7, "title": "Jupe longue", "vendor": "Mango", "product_type": "Jupe", "tags": "femme", "options": [{"name": "Taille"}, {"name": "Couleur"}],
         "variants": [
           {"sku": "J-36", "price": "20.00", "option1": "36", "option2": "Noir", "inventory_quantity": 0},
           {"sku": "J-38", "price": "20.00", "option1": "38", "option2": "Noir", "inventory_quantity": 1},
           {"sku": "J-40", "price": "23.00", "option1": "40", "option2": "Rouge", "inventory_quantity": 2}]},
        {"id": 8, "title": "Pull", "vendor": "Zara", "product_type": "Pull", "tags": "femme", "options": [{"name": "Taille"}, {"name": "Couleur"}],
         "variants": [{"sku": "P-M", "price": "12.00", "option1": "M", "option2": "Gris", "inventory_quantity": 1}]}]}
      """)
    let rows = try folder.preview("api.json")
    #expect(rows.map(\.state) == ["left out", "ready", "ready", "ready"])
    #expect(rows.map(\.price).suffix(3) == ["20.00", "23.00", "12.00"])
    #expect(rows.map { $0.data("size") }.suffix(3) == ["38", "40", "M"])
    #expect(rows.map { $0.data("color") }.suffix(3) == ["Noir", "Rouge", "Gris"])
    #expect(guess.source("sku") == "{variants[].sku}")
  }

  /// 55: a list without references says so.
  @Test func whatTellsNothingApartIsSaid() throws {
    let guess = try CaseFolder().guess(
      "list.csv",
      "Libellé;Marque;Catégorie;État;Prix;Taille;Genre\nPull gris;Zara;Pull;Bon état;12;M;femme\n"
        + "Pull noir;Zara;Pull;Bon état;13;M;femme\n")
    #expect(guess.source("sku").isEmpty)
    #expect(guess.says("sku: no column distinguishes the products; a row that you change later becomes a new listing"))
  }

  /// If a row is removed, the row numbers below it belong to other products.
  @Test func numbersOfRowsTellNothingApart() throws {
    let rows = "1;Pull;9;M\n2;Jupe;8;S\n3;Robe;7;M\n"
    #expect(try CaseFolder().guess("a.csv", "Nr;Titel;Preis;Größe\n" + rows).source("sku").isEmpty)
    let counted = try CaseFolder().guess("a.csv", "ID;Titel;Preis;Größe\n" + rows)
    #expect(counted.source("sku") == "{ID}" && counted.says("counts from 1; a file of another shop"))
    let both = "ID;SKU;Titel;Preis\n1;A-9;Pull;9\n2;A-7;Jupe;8\n3;B-1;Robe;7\n"
    #expect(try CaseFolder().guess("a.csv", both).source("sku") == "{SKU}")
  }

  /// 20: lines above the header and a total below it are not products.
  @Test func linesAroundTheTableArePassedOver() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "report.csv",
      "Inventaire du 3 mars;;;;;;\nDépôt de Lyon;;;;;;\n;;;;;;\nCode;Libellé;Marque;Prix;Taille;Genre;Catégorie\n"
        + "L-1;Jupe rouge;Zara;11,00;M;femme;Jupe\nL-2;Robe;Zara;12,00;M;femme;Robe\nTotal;;;23,00;;;\n")
    #expect(guess.json().contains("\"header_line\": 4"))
    let rows = try folder.preview("report.csv")
    #expect(rows.map(\.price) == ["11.00", "12.00"])
    #expect(rows.map { $0.json.line.integer } == [5, 6])
    let own =
      "Stock;;;;;;;;\n\nsku;title;brand;category;condition;price;stock_quantity;size;gender\n"
      + "L-3;Jupe;Zara;Jupe;GOOD;9,00;1;M;femme\nTotal;;;;;9,00;1;;\n"
    #expect(try CaseFolder().preview("own.csv", own).map(\.state) == ["ready"])
  }

  @Test func aTemplateOfAMarketplaceIsReadBelowItsRemarks() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "drafts.csv",
      "#INFO,Version=2.0,Template=drafts,,,,,,\n#INFO,Fill in the title,,,,,,,\n\n"
        + "Action(SiteID=Germany|Country=DE|Currency=EUR),Custom label (SKU),Title,Start price,Available quantity,Condition,C:Brand,C:Size,C:Department\n"
        + "Add,E-1,Zara Rock rot,12.0,1,3000,Zara,M,Women\nAdd,E-2,Levis jeans 505,25.0,1,1000,Levi's,W31,Men\n")
    #expect(guess.source("sku") == "{Custom label (SKU)}" && guess.json().contains("\"header_line\": 4"))
    let rows = try folder.preview("drafts.csv")
    #expect(rows.map(\.state) == ["ready", "ready"] && rows.map(\.price) == ["12.00", "25.00"])
    #expect(rows[1].id("condition_id") == 2 || rows[1].id("condition_id") == 1)
  }
}
