// Cases about names of columns: references, long and short texts, options in a cell, whose sizes they are.

import Testing

@testable import Pipeline

@Suite struct ColumnNameCases {
  @Test(arguments: ["id_anuncio", "Référence annonce", "Anzeigen-ID", "ID pièce", "Cod. articolo"])
  func aReferenceMayNameItsThing(_ name: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv",
      "\(name);Titre;Texte;Prix;Univers;Type;Taille\nA1;Robe Zara;Belle robe;18,00;Femmes;Robe;38\n"
        + "A2;Jupe Zara;Belle jupe;19,00;Enfants;Jupe;38\n")
    #expect(guess.source("sku") == "{\(name)}")
    #expect(guess.source("description") == "{Texte}", "a reference is no text for buyers")
    #expect(guess.source("gender").hasPrefix("{Univers"))
  }

  /// The code of an article is not its name, and a name may be long or short.
  @Test func namesMayBeLongOrShort() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "shop.csv",
      "Internal_ID;NL_Title_Long;NL_Description_Long;Brand;Price;Stock_Level;Article_Code;NL_Variant;NL_Category_1;NL_Category_2\n"
        + "500;Winterjas dames groen;Warme jas;Only;49,95;1;A-1;Maat: M;Dames;Jassen\n"
        + "501;Overhemd heren blauw;Katoen;Only;29,95;2;A-2;Maat: XL;Heren;Overhemden\n")
    #expect(guess.source("title") == "{NL_Title_Long}")
    #expect(guess.source("description") == "{NL_Description_Long}")
    #expect(guess.source("size") == "{NL_Variant[Maat]}", "one option in a cell is an attribute, too")
    let rows = try folder.preview("shop.csv")
    #expect(rows.allSatisfy { $0.id("size_id") != nil })
  }

  /// A sentence that begins with a word for size is no option.
  @Test func aSentenceIsNoOption() throws {
    let guess = try CaseFolder().guess(
      "shop.csv",
      "sku,title,price,remarks\na1,Robe,12,\"Taille: 38 mais taille grand, à essayer avant tout achat\"\n"
        + "a2,Jupe,13,\"Taille: M mais taille petit, à essayer avant tout achat\"\n")
    #expect(!guess.source("size").contains("remarks"))
  }

  @Test func sizesAreOfTheCountryThatAColumnNames() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "luxe.csv",
      "ID produit;Créateur;Titre;Univers;Catégorie;Taille;Système de taille;Prix\n1001;Prada;Robe;Femmes;Robe;40;IT;220,00\n"
        + "1002;Prada;Robe;Femmes;Robe;40;FR;220,00\n1003;Prada;Baskets;Hommes;Baskets;8;UK;220,00\n"
        + "1004;Prada;Robe;Femmes;Robe;M;IT;220,00\n")
    #expect(guess.source("brand").hasPrefix("{Créateur"))
    let sizes = try folder.preview("luxe.csv").map { $0.id("size_id") }
    #expect(sizes == [3, 5, 784, 4], "Italian 40 is 36, and letters are the same everywhere")
  }

  @Test func anItalianListIsAskedWhoseSizesItHas() throws {
    let guess = try CaseFolder().guess(
      "lista.csv", "codice;nome;prezzo;taglia;sesso\nA;Vestito;12,00;44;donna\nB;Gonna;13,00;42;donna\n")
    #expect(guess.says("bare numbers of taglia are read as French ones"))
  }

  /// Airtable writes the name of a photo before its link, Markdown the words.
  @Test(arguments: [
    "front.jpg (https://a.example/u/1/front.jpg),back.jpg (https://a.example/u/2/back.jpg)",
    "[front](https://a.example/u/1/front.jpg) [back](https://a.example/u/2/back.jpg)",
    "my photo (1).jpg (https://a.example/u/1/front.jpg), b.jpg (https://a.example/u/2/back.jpg)",
  ])
  func theNameBeforeALinkIsNoPhoto(_ cell: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "base.csv", "Name,Price,Size,Gender,Photos\nRobe Zara,12,M,Femme,\"\(cell)\"\nJupe Zara,13,M,Femme,\n")
    #expect(guess.source("images") == "{Photos}")
    #expect(
      try folder.preview("base.csv")[0].images == ["https://a.example/u/1/front.jpg", "https://a.example/u/2/back.jpg"])
  }

  /// In JSON the product's title says what it is, the variant's only which.
  @Test func aVariantsTitleIsNoTitle() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "shop.json",
      """
      {"products": [{"id": 1, "title": "Robe midi plissée", "vendor": "Sandro", "product_type": "Robes", "tags": "femme",
      "options": [{"name": "Taille"}, {"name": "Couleur"}], "variants": [
      {"title": "36 / Vert", "sku": "RM-36", "price": "95.00", "inventory_quantity": 1, "option1": "36", "option2": "Vert"},
      {"title": "38 / Vert", "sku": "RM-38", "price": "95.00", "inventory_quantity": 1, "option1": "38", "option2": "Vert"}]}]}

      """)
    #expect(guess.source("title") == "{title}")
    #expect(try folder.preview("shop.json").map { $0.data("size") } == ["36", "38"])
  }

  /// WooCommerce's API has a list of values below each attribute.
  @Test func attributesMayHoldLists() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "woo.json",
      """
      [{"id": 1, "name": "Pull", "sku": "P1", "price": "60", "categories": [{"name": "Femme"}, {"name": "Pulls"}],
      "attributes": [{"name": "Taille", "options": ["M"]}, {"name": "Couleur", "options": ["Gris"]}]},
      {"id": 2, "name": "Jean", "sku": "P2", "price": "61", "categories": [{"name": "Femme"}, {"name": "Jeans"}],
      "attributes": [{"name": "Couleur", "options": ["Bleu"]}, {"name": "Taille", "options": ["38"]}]}]

      """)
    let rows = try folder.preview("woo.json")
    #expect(rows.map { $0.data("size") } == ["M", "38"] && rows.map { $0.data("color") } == ["Gris", "Bleu"])
  }

  /// Google's numbers of categories may be numbers of Vinted's that mean something else: 203 is a woman's shorts there.
  @Test func numbersOfAnotherCatalogueAreNone() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "feed.tsv",
      "id\ttitle\tprice\tgender\tsize\tgoogle_product_category\nR1\tVeste en jean\t35.00 EUR\tmale\tL\t203\n"
        + "R2\tManteau\t36.00 EUR\tmale\tL\tApparel > Clothing > Coats\nR3\tJean\t37.00 EUR\tmale\tL\t204\n")
    #expect(guess.says("the numbers of google_product_category are not Vinted's"))
    let shelves = try folder.preview("feed.tsv").map {
      $0.id("category_id").flatMap { BuiltIn.tables.catalogues[$0]?.gender }
    }
    #expect(shelves == [.male, .male, .male])
  }

  /// Rows with the same price are no product.
  @Test func aPriceKeepsNothingTogether() throws {
    let guess = try CaseFolder().guess(
      "shop.csv",
      "Title,SKU,Size,Price,Visible\nShirt,Q1,M,40.00,Yes\n,Q2,L,40.00,\nCoat,Q3,S,140.00,Yes\nSkirt,Q4,S,20.00,Yes\n")
    #expect(guess.groupBy == nil)
  }

  /// Wix: variants have a reference, and no price of their own.
  @Test func variantsMayHaveTheirProductsPrice() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "wix.csv",
      "handleId,fieldType,name,collection,sku,price,inventory,productOptionName1,productOptionDescription1\n"
        + "p1,Product,Robe bohème,Femme,,50,,Taille,S;M\np1,Variant,,,RB-S,,1,Taille,S\np1,Variant,,,RB-M,,0,Taille,M\n"
        + "p2,Product,Jupe,Femme,J-1,35,InStock,Taille,M\n")
    let rows = try folder.preview("wix.csv")
    #expect(rows.map(\.state) == ["ready", "left out", "ready"], "\(rows.map(\.codes))")
    #expect(guess.productRows == "{sku}" && guess.groupBy == "handleId")
    #expect(rows[0].price == "50.00" && rows[0].data("size") == "S")
  }

  /// JTL: `Variationsname 1` beside `Variationswert 1`, and the father's number.
  @Test func variationsHaveAFather() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "jtl.csv",
      "Artikelnummer;Artikelname;Brutto-VK;Lagerbestand;Kategorie Ebene 1;Kategorie Ebene 2;Variationsname 1;Variationswert 1;"
        + "Vaterartikelnummer\nJ1;Bluse;39,95;0;Damen;Blusen;Größe;;\nJ1-36;Bluse 36;39,95;1;Damen;Blusen;Größe;36;J1\n"
        + "J1-38;Bluse 38;39,95;2;Damen;Blusen;Größe;38;J1\n")
    #expect(guess.source("size") == "{option size}" && guess.source("category").hasPrefix("{Kategorie Ebene 2"))
    #expect(try folder.preview("jtl.csv").map(\.state) == ["left out", "ready", "ready"])
  }

  /// `Item` is a name in one list and a number in another.
  @Test func aNumberIsNoTitle() throws {
    let guess = try CaseFolder().guess(
      "valuation.csv",
      "Item;Description;Brand;Size;Sex;Unit cost;Unit price (gross);Qty\n1001;Ladies wool coat;Hobbs;14;F;30.00;60.00;1\n"
        + "1002;Mens shirt;Next;L;M;5.00;12.00;2\n1003;Ladies scarf;Boden;;F;3.00;8.00;1\n")
    #expect(guess.source("title") == "{Description}" && guess.source("sku") == "{Item}")
    #expect(guess.source("price") == "{Unit price (gross)}")
  }

  @Test func anAgeIsTheSizeOfAChild() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "kids.csv",
      "SKU,Name,Brand,Dept,Age,Colour,Our Price\nC1,Floral dress,Next,Girls,5-6 Years,Pink,6.00\n"
        + "C2,T-shirt,Next,Boys,18-24 Months,Green,2.50\n")
    #expect(try folder.preview("kids.csv").map { $0.data("size") } == ["5-6 Years", "18-24 Months"])
  }

  /// A column of codes distinguishes products; it does not name a model.
  @Test func codesAreNoModels() throws {
    let rows = (1...4).map { "S\($0),Jupe,Zara,\($0)2.00,M,Femme,JP-2\($0)\n" }.joined()
    let guess = try CaseFolder().guess("cart.csv", "sku,name,manufacturer,price,size,gender,model\n" + rows)
    #expect(guess.source("model").isEmpty)
  }

  @Test func whatOneTextLeavesOpenAnotherSays() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "sku;titel;kategorie;preis;größe\nA;Sommerrock;Damenmode;12,00;38\nB;Rock;Kleidung;13,00;38\n"
        + "C;Damenrock;Kleidung;14,00;38\n")
    #expect(try folder.preview("shop.csv").map { $0.json.mapped_attributes.gender.string } == ["female", "", "female"])
  }
}
