// `guess` reads files that were not written for this program, and its proposal works unchanged.

import Foundation
import Testing

@Suite struct GuessTests {
  private let shopExport = """
    Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position
    summer-dress,Summer Dress,<p>Light &amp; long</p>,Zara,Dress,"women, summer",Size,S,,1,25.00,40.00,https://example.org/1.jpg,1
    summer-dress,,,,,,,M,,2,26.00,40.00,https://example.org/2.jpg,2
    blue-jeans,Blue Jeans,Good old ones,Levi's,Jeans,men,Size,32,,1,30,,https://example.org/3.jpg,1
    blue-jeans,,,,,,,,,,,,https://example.org/4.jpg,2

    """

  @Test func aShopsExportIsTakenAsItIs() throws {
    let program = Program(in: try Folder.workspace(["shop.csv": shopExport]))
    let guess = try program("guess", "shop.csv", "--set", "gender=female", "--save")
    #expect(guess.status == 0)
    #expect(guess.output == "")
    #expect(guess.errorLines.first == "saved in pipeline.json, for files called shop*.csv")
    #expect(
      guess.errors.contains(
        "  rows with the same Handle belong together; each of them with {Variant Price} is a product"))
    #expect(guess.errors.contains("1 of 3 products would be ready, 2 can be sent but Vinted will refuse them\n"))
    #expect(guess.errors.contains("condition: no column holds one; GOOD is written for all"))
    try program.folder.write(shopExport, to: "inbox/shop.csv")
    let run = try program("run", "--json")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let products = try #require(report["products"] as? [String: Any])
    #expect(products["read"] as? Int == 3 && products["enqueued"] as? Int == 3)
    let tasks = try program("tasks", "--json").output
    #expect(tasks.contains("Zara Robe d'été Taille M Bon état"))
    #expect(tasks.contains("Light & long"))
    #expect(tasks.contains("https://example.org/1.jpg,https://example.org/2.jpg"))
    #expect(tasks.contains("\"price\": 27.90"))
  }

  @Test func itsProposalIsReadyForThePipe() throws {
    let program = Program(in: try Folder.workspace(["shop.csv": shopExport]))
    let guess = try program("guess", "shop.csv", "--quiet")
    #expect(guess.errors == "")
    try program.folder.write(guess.output, to: "pipeline.json")
    #expect(try program("health").status == 0)
    // A shell has emptied the file before the program begins.
    try program.folder.write("", to: "pipeline.json")
    #expect(try program("guess", "shop.csv", "--quiet").output == guess.output)
  }

  @Test func otherSettingsStayAndASecondKindOfFileIsAdded() throws {
    let program = Program(
      in: try Folder.workspace(["shop.csv": shopExport, "pipeline.json": "{\"currency\": \"GBP\"}\n"]))
    #expect(try program("guess", "shop.csv", "--save", "--quiet").status == 0)
    let saved = try #require(try program.folder.text(of: "pipeline.json"))
    #expect(saved.contains("\"currency\": \"GBP\"") && saved.contains("\"group_by\": \"{Handle}\""))
    let again = try program("guess", "shop.csv", "--save", "--quiet")
    #expect(again.status == 0)
    #expect(try program.folder.text(of: "pipeline.json") == saved, "the same kind of file again takes its own place")
    try program.folder.write("Titre;Prix\nRobe;5\n", to: "notes.csv")
    #expect(try program("guess", "notes.csv", "--save", "--quiet").status == 0)
    let both = try #require(try program.folder.text(of: "pipeline.json"))
    #expect(both.contains("\"currency\": \"GBP\"") && both.contains("\"shop*.csv\"") && both.contains("\"notes*.csv\""))
    #expect(try program("health").status == 0)
  }

  @Test func listingsWithoutBrandAndCategoryAreReadFromTheirTitles() throws {
    let lines = """
      {"url": "https://example.org/1", "image": "https://example.org/1.jpg", "price": "29", "tags": "Vintage Nike Crewneck Sweatshirt", "size": "m", "color": "black", "condition": "used"}
      {"url": "https://example.org/2", "image": "https://example.org/2.jpg", "price": "45", "tags": "Carhartt Detroit Jackets faded", "size": "l", "color": "brown", "condition": "new"}

      """
    let program = Program(in: try Folder.workspace(["list.jsonl": lines]))
    let guess = try program("guess", "list.jsonl", "--set", "gender=male")
    #expect(guess.errors.contains("category: no column") == false)
    #expect(guess.errors.contains("2 of 2 products would be ready"))
    #expect(guess.errors.contains("condition: \"used\" does not say how good; it is taken for GOOD"))
    #expect(guess.output.contains("\"brand\": \"{brand in tags|\\\"no brand\\\"}\""))
  }

  @Test func itLooksForThePhotosAsThePreviewDoes() throws {
    let list = "Titel;Marke;Kategorie;Preis;Zustand;Größe;Farbe;Geschlecht;Bilder\n"
    let row = "Pullover;Esprit;Pullover;30;Gut;M;Beige;Damen;"
    let program = Program(in: try Folder.workspace(["list.csv": list + row + "da.jpg\n" + row + "fehlt.jpg\n"]))
    try program.folder.write(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46]), to: "da.jpg")
    let wanted = "1 of 2 products would be ready, 1 can be sent but Vinted will refuse it\n"
    #expect(try program("guess", "list.csv").errors.contains(wanted))
    let saved = try program("guess", "list.csv", "--save").errors
    #expect(saved.contains(wanted) && saved.contains("1 × missing_photo, as "))
    #expect(
      try program("preview", "list.csv").outputLines.last?
        .hasPrefix("1 of 2 ready, 1 can be sent but Vinted will refuse it") == true)
    // Outside of a workspace nobody knows where the photos are.
    let elsewhere = Program(in: try Folder())
    try elsewhere.folder.write(list + row + "da.jpg\n", to: "list.csv")
    #expect(
      try elsewhere("guess", "list.csv").errors.contains(
        "1 of 1 products would be ready; photos were not looked for: `pipeline-run preview` does, in a workspace\n"))
  }

  @Test func aListInsideAnObjectIsFound() throws {
    let json = """
      {"total": 2, "products": [
        {"name": "Robe d'été", "marque": "Zara", "type": "Robe", "prix": 20, "taille": "M", "photos": [{"url": "a.jpg"}, {"url": "b.jpg"}], "sexe": "femme"},
        {"name": "Jupe plissée", "marque": "Mango", "type": "Jupe", "prix": 15.5, "taille": "38", "photos": [{"url": "c.jpg"}], "sexe": "femme"}]}
      """
    let program = Program(in: try Folder.workspace(["api.json": json]))
    let guess = try program("guess", "api.json", "--save")
    #expect(guess.errors.contains("0 of 2 products would be ready, 2 can be sent but Vinted will refuse them\n"))
    #expect(guess.errors.contains("{photos[].url}"))
    try program.folder.write(json, to: "inbox/api.json")
    #expect(try program("run").status == 0)
    #expect(try program("tasks", "--json").output.contains("\"images\": \"a.jpg,b.jpg\""))
  }

  private static let shapes: [(String, String, [String])] = [
    (
      "feed.tsv",
      "id\ttitle\tdescription\timage_link\tadditional_image_link\tprice\tsale_price\tavailability\tbrand\tcondition"
        + "\tproduct_type\tsize\tcolor\tgender\nSKU-1\tRed dress\tNice\thttps://x.org/1.jpg\thttps://x.org/2.jpg"
        + "\t35.00 EUR\t29.00 EUR\tin stock\tZara\tnew\tWomen > Dresses\tM\tRed\tfemale\n",
      ["sku             {id}\n", "price           {sale_price", "{image_link}, {additional_image_link}\n"]
    ),
    (
      "etsy.csv",
      "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,IMAGE1,IMAGE2,VARIATION 1 NAME,VARIATION 1 VALUES,SKU\n"
        + "Levi's denim jacket,Light,48.50,EUR,1,\"jacket,women\",https://i.org/1.jpg,https://i.org/2.jpg,Size,M,E-1\n",
      ["{option size}\n", "{IMAGE1}, {IMAGE2}\n", "{gender in TAGS}"]
    ),
    (
      "ebay.csv",
      "CustomLabel,*Title,*C:Marque,C:Taille,*ConditionID,PicURL,*Quantity,*StartPrice\n"
        + "EB-1,Robe longue Mango femme,Mango,38,3000,https://e.org/a.jpg|https://e.org/b.jpg,1,22.5\n",
      ["{CustomLabel}\n", "{*C:Marque|\"no brand\"}", "{*StartPrice}\n", "\"3000\" does not say how good"]
    ),
    (
      "carnet.csv",
      "Article;Marque;T.;Coul.;Etat;Px;Qté;Pour\nJean slim;Levi's;38;bleu;très bon;25,50 €;1;Femme\n",
      ["{Px}\n", "{T.}\n", "{Coul.}\n", "{Pour}\n", "{Qté|\"1\"}\n"]
    ),
    (
      "api.jsonl",
      "{\"listing\": {\"id\": 91, \"headline\": \"Air Max 90\", \"pricing\": {\"amount\": 80.0}, \"attributes\": "
        + "{\"brand\": \"Nike\", \"size\": \"43\", \"category\": \"Sneakers\", \"condition\": \"Very good\", "
        + "\"gender\": \"Men\"}, \"media\": [{\"src\": \"https://c.org/1.jpg\"}]}}\n",
      ["{listing.pricing.amount}\n", "{listing.attributes.brand|\"no brand\"}", "{listing.media[].src}\n"]
    ),
    (
      "dump.json",
      "{\"data\": {\"listings\": [{\"ref\": \"a\", \"attributes\": {\"name\": \"Wrap dress\", \"brand\": {\"id\": 4, "
        + "\"name\": \"Ganni\"}, \"category\": {\"path\": [\"Women\", \"Dresses\"], \"name\": \"Dresses\"}, \"condition\": "
        + "{\"label\": \"Pre-owned – good\"}, \"colors\": [{\"name\": \"Green\"}], \"size\": {\"value\": \"EU 38 / UK 10\"}}, "
        + "\"pricing\": {\"formatted\": \"1.299,00 €\"}}]}}",
      [
        "{attributes.name}\n", "{attributes.brand.name|\"no brand\"}", "{attributes.condition.label|\"GOOD\"}",
        "{attributes.size.value}\n", "{pricing.formatted}\n", "{attributes.category.path[]}\n",
      ]
    ),
    (
      "frame.csv",
      ",Unnamed: 0,item_name,brand_name,category_name,item_condition_id,price,size,colour,quantity\n"
        + "0,0,Old boots,NaN,Women/Shoes/Boots,3,22.5,38.0,White/Black,1.0\n",
      [
        "{item_name}\n", "{colour}\n", "\"3\" does not say how good; it is taken for GOOD",
        "{gender in category_name}\n",
      ]
    ),
    (
      "closet.csv",
      "Listing ID,Description,Category,Subcategory,Brand,Condition,Size,Colour 1,Item Price,Picture Hero URL,Picture 2 URL\n"
        + "111,Super cute!,womenswear,tops,Nike,Used - Excellent,UK 10,Pink,35.00,https://d.org/1.jpg,https://d.org/2.jpg\n",
      [
        "[{Brand} ]{Subcategory}\n", "{Picture Hero URL}, {Picture 2 URL}\n",
        "title: no column holds one; it is made of",
      ]
    ),
    (
      "wardrobe.json",
      "{\"items\": [{\"id\": 4300001, \"title\": \"Robe fleurie femme\", \"price\": {\"amount\": \"12.5\"}, \"brand_title\": \"Zara\", "
        + "\"size_title\": \"M\", \"status\": \"Très bon état\", \"color1\": \"Rose\", \"color2\": \"Blanc\", \"view_count\": 20, "
        + "\"photos\": [{\"url\": \"https://v.org/1.jpg\", \"thumbnails\": [{\"url\": \"https://v.org/t.jpg\"}]}], "
        + "\"user\": {\"feedback_count\": 3}}]}",
      [
        "{brand_title|\"no brand\"}", "{size_title}\n", "category        {category in title}\n", "{color1}, {color2}\n",
        "images          {photos[].url}\n", "stock_quantity  1\n",
      ]
    ),
    (
      "anzeigen.csv",
      "Anzeigen-Nr.;Überschrift;Anzeigentext;Preis;Rubrik;Marke;Größe;Farbe;Zustand\n"
        + "1001;Winterjacke von Esprit;Sehr schön;35 € VB;Damenbekleidung;Esprit;M;Dunkelblau;Sehr gut\n",
      ["{Überschrift}\n", "{Preis}\n", "{gender in Rubrik}\n", "{Anzeigentext}\n"]
    ),
    (
      "sold.csv",
      "SKU,Listing Title,Department,Category,Subcategory,Brand,Color,Size,Original Price,Listing Price,Notes\n"
        + "P1,Align leggings,Women,Pants & Jumpsuits,Leggings,Nike,Black,M,98,45,closet A\n",
      ["{Listing Price}\n", "{Subcategory|", "{Department}\n"]
    ),
    (
      "merchant.csv",
      "id,title,image_link,availability,price,brand,google_product_category,product_type,condition,color,size,gender\n"
        + "S1,Air Max 90,https://s.org/1.jpg,in_stock,89.99 EUR,Nike,1604,Men > Shoes > Sneakers,new,White/Black,EU 42,male\n",
      ["{availability|\"1\"}", "{product_type", "{color"]
    ),
    (
      "sklep.csv",
      "Nr;Nazwa produktu;Marka;Kategoria;Stan;Cena brutto (EUR);Ilość sztuk;Rozmiar;Kolor;Płeć\n"
        + "1;Kurtka zimowa;Nike;Kurtki;bardzo dobry;149,00;1;L;czarny;mężczyzna\n",
      ["{Nazwa produktu}\n", "{Cena brutto (EUR)}\n", "{Ilość sztuk|\"1\"}"]
    ),
    (
      "cms.csv",
      "ID;Name *;Categories (x,y,z...);Price tax included;Manufacturer;Quantity;Feature(Name:Value:Position);Condition\n"
        + "1;Blouse en soie;Accueil,Femmes,Chemisiers;34.00;Maje;3;Taille:M:1,Couleur:Blanc:2;used\n",
      ["{Name *}\n", "{Categories (x,y,z...)", "{Feature(Name:Value:Position)[Taille]}\n", "{gender in Categories"]
    ),
  ]

  /// Feeds, exports and lists of other kinds: none of their products is refused, though some lack a photo or a colour.
  @Test(arguments: shapes)
  func otherShapesAreReadAsTheyAre(_ name: String, _ content: String, _ wanted: [String]) throws {
    let program = Program(in: try Folder.workspace([name: content]))
    let said = try program("guess", name).errors
    for words in wanted {
      let isSaid = said.contains(words)
      #expect(isSaid, "\(words) in \(said)")
    }
    let sum = said.split(separator: "\n").first { $0.contains(" of 1 products would be ready") }
    #expect(sum.map { !$0.contains("refused") && !$0.contains("left out") } == true, "\(said)")
  }

  @Test func aColumnOfPricesThatCanBeReadTwoWaysIsOne() throws {
    let program = Program(in: try Folder.workspace(["a.csv": "Titel;Preis\nMantel;1.050 €\nJacke;2.100 €\n"]))
    let said = try program("guess", "a.csv").errors
    #expect(said.contains("price           {Preis}\n"))
    #expect(said.contains("2 × price_ambiguous"))
  }

  @Test func refusedRowsComeBackInTheFilesOwnEncoding() throws {
    let program = Program(
      in: try Folder.workspace([
        "pipeline.json":
          "{\"columns\": {\"encoding\": \"windows-1252\", \"fields\": {\"title\": \"{Désignation}\", \"price\": \"{Prix}\"}}}"
      ]))
    let bytes = "Désignation;Prix\nRobe d’été;5 €\n".data(using: .windowsCP1252)
    try #require(bytes).write(to: program.folder["inbox/old.csv"])
    try #require("Désignation;Prix\nJupe dorée;\n".data(using: .windowsCP1252)).write(
      to: program.folder["inbox/new.csv"])
    #expect(try program("run").status == 2)
    #expect(try Data(contentsOf: program.folder["rejected/old.csv"]) == bytes)
  }

  @Test func saysWhatIsWrongWithTheWords() throws {
    let program = Program(in: try Folder.workspace(["a.csv": "x,y\n1,2\n"]))
    #expect(try program("guess").errors.contains("guess takes one file"))
    #expect(try program("guess", "none.csv").errors.contains("there is no file none.csv"))
    #expect(try program("guess", "a.csv", "--set", "prize=1").errors.contains("did you mean price?"))
    #expect(try program("guess", "a.csv", "--set", "price").errors.contains("--set price has no ="))
    #expect(try program("guess", "a.csv", "--set", "price").status == 64)
    #expect(try program("guess", "a.csv").errors.contains("0 of 1 products would be ready"))
  }
}
