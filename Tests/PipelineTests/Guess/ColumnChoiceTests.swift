// Columns that look alike, or whose name says less than their values.

import Testing

@testable import Pipeline

@Suite struct ColumnChoiceTests {
  private func guess(_ header: String, _ rows: [String]) throws -> ColumnGuess {
    let folder = try CaseFolder()
    let lines =
      ["SKU,Title,Gender,Size,Condition,\(header)"]
      + rows.enumerated().map { index, row in
        "A-\(index),\(["Midi dress", "Wool coat", "Knit sweater", "Denim skirt"][index % 4]) \(index),Women,M,Good,\(row)"
      }
    return try folder.guess("list.csv", lines.joined(separator: "\n") + "\n")
  }

  @Test func ofTwoPricesTheFirstCountsAndALineSaysSo() throws {
    let guess = try guess("Price,Price", ["40.00,20.00", "42.00,21.00", "44.00,"])
    #expect(guess.source("price") == "{Price}")
    #expect(guess.says("price: more than one column is called Price, and they differ (40.00 and 20.00 in one row)"))
    #expect(try !self.guess("Price,Price", ["40.00,40.00", "42.00,"]).says("more than one column"))
  }

  @Test func wordsAmongSalePricesAreSaid() throws {
    let guess = try guess("Price,Sale price", ["20.00,no sale", "21.00,15.00", "22.00,ask", "23.00,"])
    #expect(guess.source("price") == "{Price}")
    #expect(
      guess.says(
        "price: Sale price has words (no sale, ask) among its prices (15.00), and is not used; empty the cells"))
    #expect(!guess.says("if that means sold"))
  }

  @Test(arguments: ["List on Vinted?", "Pour Vinted", "Publish to Vinted"])
  func whatShallNotBeListedIsLeftOut(_ name: String) throws {
    let guess = try guess("Price,\(name)", ["20.00,Yes", "21.00,No", "22.00,Yes"])
    #expect(guess.says("skip: 1 row left out, as \(name) is No"))
  }

  @Test func aSupplierWhoseNamesAreBrandsIsTheBrand() throws {
    #expect(
      try guess("Price,supplier", ["20.00,Zara", "21.00,Mango", "22.00,Nike"]).source("brand")
        == "{supplier|\"no brand\"}")
    #expect(
      try guess("Price,supplier", ["20.00,Anna K", "21.00,Bea", "22.00,Carla M"]).source("brand").contains("supplier")
        == false)
  }

  @Test func theListingsOwnLanguageComesFirst() throws {
    let guess = try CaseFolder().guess(
      "list.csv",
      "SKU,Gender,Size,Condition,Price,title_en,title_fr,description_en,description_fr\n"
        + "A-1,Women,M,Good,20.00,Midi dress,Robe midi,Nice,Jolie\nA-2,Women,M,Good,20.00,Wool coat,Manteau,Fine,Belle\n"
    )
    #expect(guess.source("title") == "{title_fr}")
    #expect(guess.source("description").hasPrefix("{description_fr") == true)
  }

  /// What a buyer pays, by names of several languages and by the values.
  @Test(arguments: [
    ("actual_price,selling_price", "899.00,299.00", "{selling_price}"),
    ("price_without_discount,price", "80.00,64.50", "{price}"),
    ("Start price,BIN price", "1.00,64.50", "{BIN price}"),
    ("Mise à prix,Achat immédiat", "1.00,64.50", "{Achat immédiat}"),
    ("Prezzo base,Prezzo compralo subito", "1.00,64.50", "{Prezzo compralo subito}"),
    ("Cena wywoławcza,Kup teraz", "1.00,64.50", "{Kup teraz}"),
    ("Prix location,Prix vente", "12.00,64.50", "{Prix vente}"),
    ("Cena hurtowa,Cena detaliczna", "12.00,64.50", "{Cena detaliczna}"),
    ("Prix avant,Prix après", "80.00,64.50", "{Prix après}"),
    ("Stara cena,Nowa cena", "80.00,64.50", "{Nowa cena}"), ("Achat,Vente", "12.00,64.50", "{Vente}"),
    ("Cena brutto [Domyślny],Koszt", "64.50,12.00", "{Cena brutto [Domyślny]}"),
    ("Statt,Jetzt", "80.00,64.50", "{Jetzt}"),
  ])
  func thePriceIsWhatABuyerPays(_ header: String, _ row: String, _ source: String) throws {
    let other = row.split(separator: ",").map { "\((Double($0) ?? 0) + 3)0" }.joined(separator: ",")
    #expect(try guess(header, [row, other, row]).source("price") == source)
  }

  @Test func aLowerPriceBesideIsNamed() throws {
    #expect(
      try guess("price_x,price_y", ["80.00,64.50", "80.00,32.00", "80.00,14.99"]).says(
        "price: \"price_y\" is lower than \"price_x\" (64.50 for 80.00) and is not used"))
    #expect(
      try guess("Price,Price includes tax", ["20.00,no", "21.00,yes"]).says(
        "price: Price includes tax is no in 1 row, and the tax is not added to the price"))
  }

  @Test func amountsInCentsAreAskedFor() throws {
    let guess = try CaseFolder().guess(
      "list.json",
      #"[{"sku": "A", "title": "Robe midi", "amount": 6451, "currency": "eur"}, {"sku": "B", "title": "Pull", "amount": 2990, "currency": "eur"}]"#
    )
    #expect(guess.says("price: all of amount are large whole numbers, such as 6451; are these cents? Then write"))
  }

  /// What is no number of the item's own pieces takes nothing down.
  @Test(arguments: [
    "Box available", "Invoice available", "Sold individually?", "Available in store", "Uniquement en ligne",
    "Manage stock",
    "Sonderpreis aktiv", "On sale in Online Store?", "Offers available on eBay", "Vendu avec boîte",
  ])
  func whatIsNotTheItemTakesNothingDown(_ name: String) throws {
    let guess = try guess("Price,\(name)", ["20.00,No", "21.00,Yes", "22.00,No"])
    #expect(guess.source("stock_quantity") == "1")
    #expect(guess.skips.isEmpty)
  }

  @Test(arguments: [
    ("QOH", "0", "{QOH|\"1\"}"), ("Pcs", "0", "{Pcs|\"1\"}"), ("Stock total", "0", "{Stock total|\"1\"}"),
    ("StockX", "0", "1"), ("Ilość [Domyślny]", "0", "{Ilość [Domyślny]|\"1\"}"), ("sold", "t", "{sold in sold|\"1\"}"),
    ("Sold?", "☑", "{sold if Sold?|\"1\"}"), ("sold_date", "12/03/2024", "{sold if sold_date|\"1\"}"),
  ])
  func whatIsGoneIsRead(_ name: String, _ gone: String, _ source: String) throws {
    let there = gone == "t" ? "f" : gone == "☑" ? "☐" : gone.contains("/") ? "01/01/1900" : "1"
    #expect(
      try guess("Price,\(name)", ["20.00,\(there)", "21.00,\(gone)", "22.00,\(there)"]).source("stock_quantity")
        == source)
  }

  @Test func auctionsHaveNoPrice() throws {
    #expect(
      try guess("Price,Type", ["1.00,Auction", "32.00,Buy it Now", "1.00,Giveaway"]).says(
        "skip: 2 rows left out, as Type is Auction, Giveaway"))
  }

  @Test func aTimestampIsNoTitleAndATillsColourNone() throws {
    let guess = try CaseFolder().guess(
      "list.csv",
      "Horodateur,Quel est l'article ?,Couleur caisse,Prix\n2024/03/04 10:12:03 UTC+1,Robe portefeuille rouge,Bleu,20.00\n"
        + "2024/03/05 10:12:03 UTC+1,Jean droit noir,Bleu,21.00\n")
    #expect(guess.source("title") == "{Quel est l'article ?}")
    #expect(guess.source("color") == "{color in Quel est l'article ?}")
  }

  /// Services wrap each value, and say how a tag is painted.
  @Test func wrappedValuesHaveTheNameOfTheirField() throws {
    let guess = try CaseFolder().guess(
      "list.json",
      """
      [{"name": "projects/x/databases/d/documents/i/1", "fields": {"title": {"stringValue": "Wool coat"}, "price":
        {"doubleValue": 20.5}, "tag": {"select": {"name": "Black", "color": "red"}}, "brand": {"stringValue": "Zara"}}},
       {"name": "projects/x/databases/d/documents/i/2", "fields": {"title": {"stringValue": "Midi dress"}, "price":
        {"doubleValue": 21.5}, "tag": {"select": {"name": "Green", "color": "red"}}, "brand": {"stringValue": "Mango"}}}]
      """)
    #expect(guess.source("title") == "{fields.title.stringValue}")
    #expect(guess.source("brand").hasPrefix("{fields.brand.stringValue"))
    #expect(!guess.source("color").contains("select.color"))
  }

  @Test func otherListsOfAFileAreNamed() throws {
    let guess = try CaseFolder().guess(
      "list.json",
      #"{"Women": [{"title": "Robe", "price": 5}, {"title": "Jupe", "price": 6}], "Men": [{"title": "Jean", "price": 7}]}"#
    )
    #expect(guess.says("items: only the list Women is read, and not Men (1); put all products into one list"))
  }

  /// A number that was written in advance is no size of the row above.
  @Test(arguments: ["A3,,,,,,,", "Carton 2,,,,,,,", "A3,,,,,,,https://a.example/3.jpg"])
  func aRowWithANumberAloneIsNoSize(_ row: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv",
      "SKU,Title,Brand,Size,Colour,Gender,Price,Photo\nA1,Wrap dress,Zara,M,green,Women,64.50,https://a.example/1.jpg\n"
        + "A2,Pleated skirt,Zara,S,beige,Women,14.99,https://a.example/2.jpg\n\(row)\n\(row.replacing("3", with: "4"))\n"
    )
    #expect(guess.firstRows == nil)
    let rows = try folder.preview("list.csv")
    #expect(rows.count { $0.state == "ready" } == 2)
    #expect(rows.dropFirst(2).allSatisfy { $0.codes.contains("missing_title") })
  }

  @Test func columnsOfAnotherCountrySuggestItsCurrency() throws {
    let guess = try CaseFolder().guess(
      "lista.csv", "SKU;Nazwa;Marka;Rozmiar;Cena brutto\nA1;Sukienka;Mango;M;89,00\nA2;Jeansy;Levi's;S;139,00\n")
    #expect(
      guess.says(
        "price: no column says the currency, and the names of the columns are Polish; if the prices are in PLN, write"))
  }

  @Test func aQuestionNamesWhatItAsksFor() throws {
    let guess = try CaseFolder().guess(
      "form.csv",
      "Horodateur,Quel est l'article ?,Quelle est la marque de l'article ?,Quelle est la taille ?,Prix souhaité (en €)\n"
        + "2024/03/04 10:12,Robe midi,Kookaï,M,20\n2024/03/05 10:12,Jean droit,Zara,S,21\n")
    #expect(guess.source("brand").hasPrefix("{Quelle est la marque de l'article ?"))
    #expect(guess.source("size") == "{Quelle est la taille ?}")
  }

  /// One photo in two sizes, by the names of its columns.
  @Test(arguments: [
    ("merchant_image_url,large_image", ["{large_image}"]), ("Photo 1,Photo 2", ["{Photo 1}", "{Photo 2}"]),
    ("image_url,photo_link", ["{image_url}", "{photo_link}"]),
  ])
  func theLargerOfTwoPhotosIsTaken(_ header: String, _ wanted: [String]) throws {
    let guess = try guess(
      "Price,\(header)",
      [
        "20.00,https://a.example/1.jpg,https://b.example/5.jpg",
        "21.00,https://a.example/2.jpg,https://b.example/6.jpg",
      ])
    #expect(guess.choices.first { $0.field == "images" }?.expressions == wanted)
  }

  @Test func aBrandCalledReservedIsNotReserved() throws {
    #expect(try !guess("Price,Marka,Producent", ["20.00,Reserved,Zara", "21.00,Zara,Zara"]).says("if that means sold"))
  }

  /// Squarespace: the product's id is in its first row, and each size has a reference of its own.
  @Test func sizesBelowKeepTheirOwnReferences() throws {
    let guess = try CaseFolder().guess(
      "list.csv",
      "Product ID [Non Editable],Title,SKU,Size,Price,Gender\np0,Floral dress,SQ00,S,20.00,Women\n,,SQ01,M,20.00,\n"
        + "p1,Straight jeans,SQ10,S,21.00,Women\n,,SQ11,M,21.00,\n")
    #expect(guess.source("sku") == "{SKU}")
    #expect(guess.productRows == "{Price}")
  }

  /// What `guess` takes for yes and no, a run reads as yes and no.
  @Test(arguments: [
    ("sold", "t", "f"), ("Vendido?", "Sim", "Não"), ("is_sold", "1", "0"), ("Sold?", "☑", "☐"), ("Vendu", "oui", "non"),
    ("sold_date", "12/03/2024", "01/01/1900"),
  ])
  func whatIsSoldIsNotListed(_ name: String, _ yes: String, _ no: String) throws {
    let folder = try CaseFolder()
    let header = "SKU,Title,Gender,Size,Colour,Condition,Price,Photo,\(name)\n"
    let rows = [no, yes, no].enumerated().map { index, sold in
      "A-\(index),Midi dress \(index),Women,M,Red,Good,20.00,https://a.example/\(index).jpg,\(sold)\n"
    }
    try folder.guess("list.csv", header + rows.joined())
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "left out", "ready"])
  }

  @Test(arguments: [("in_stock", "t", "f"), ("Disponível", "Sim", "Não"), ("available", "yes", "no")])
  func whatIsGoneIsNotListed(_ name: String, _ yes: String, _ no: String) throws {
    let folder = try CaseFolder()
    let header = "SKU,Title,Gender,Size,Colour,Condition,Price,Photo,\(name)\n"
    let rows = [yes, no, yes].enumerated().map { index, there in
      "A-\(index),Midi dress \(index),Women,M,Red,Good,20.00,https://a.example/\(index).jpg,\(there)\n"
    }
    try folder.guess("list.csv", header + rows.joined())
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "left out", "ready"])
  }
}
