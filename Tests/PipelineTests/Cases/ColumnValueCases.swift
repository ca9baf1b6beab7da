// Cases about what a column's name and its other values say of a value: countries of sizes, marks, letters, photos.

import Testing

@testable import Pipeline

@Suite struct ColumnValueCases {
  private static let fields = ["SKU", "Title", "Brand", "Price", "Size", "Gender", "Colour", "Condition", "Photo"]
  private static let titles = ["Midi dress", "Wool coat", "Knit sweater", "Pleated skirt"]

  /// Four items, in which a column takes the place of one of ours.
  private func guess(_ name: String, _ values: [String], for field: String = "") throws -> (
    guess: ColumnGuess, rows: [CaseFolder.Row]
  ) {
    let folder = try CaseFolder()
    let own = ColumnValueCases.fields.filter { $0 != field }
    var text = (own + [name]).joined(separator: ",") + "\n"
    for (row, value) in values.enumerated() {
      let cells = [
        "SKU": "S\(row)", "Title": ColumnValueCases.titles[row % 4], "Brand": "Zara", "Price": "\(row + 20).00",
        "Size": "M",
        "Gender": "Women", "Colour": "Red", "Condition": "Good", "Photo": "https://e.example/\(row).jpg",
      ]
      text += (own.map { cells[$0] ?? "" } + [value]).joined(separator: ",") + "\n"
    }
    return (try folder.guess("list.csv", text), try folder.preview("list.csv"))
  }

  private static let countries: [(String, String)] = [
    ("IT Size", "IT"), ("Size (IT)", "IT"), ("Taglia IT", "IT"), ("US Size", "US"), ("Size (US)", "US"),
    ("size_uk", "UK"),
    ("Size UK", "UK"), ("Größe DE", "DE"), ("UK size", "UK"),
  ]

  @Test(arguments: countries) func aSizeIsOfTheCountryInItsName(_ name: String, _ country: String) throws {
    let numbers = ["IT": ["42", "44"], "US": ["6", "8"], "UK": ["10", "12"], "DE": ["36", "38"]][country] ?? []
    let (guess, rows) = try guess(name, numbers + ["M", "L"], for: "Size")
    #expect(guess.source("size") == "\(country) {\(name)}")
    #expect(
      rows.prefix(2).map { $0.id("size_id") } == rows.suffix(2).map { $0.id("size_id") }, "the numbers of M and L")
  }

  @Test(arguments: ["Size EU", "Taille FR", "Talla EU", "Rozmiar EU", "EU size", "Tg.", "Rozm.", "Kleidergröße"])
  func aEuropeanSizeIsAsWritten(_ name: String) throws {
    #expect(try guess(name, ["38", "40", "M", "L"], for: "Size").guess.source("size") == "{\(name)}")
  }

  /// `title_it` beside `size_it` is a text in Italian.
  @Test func aLanguageIsNoCountry() throws {
    let guess = try CaseFolder().guess(
      "shop.csv", "sku,title_it,size_it,price,gender\nA,Vestito lungo,42,12.00,donna\nB,Gonna lunga,44,13.00,donna\n")
    #expect(guess.source("size") == "{size_it}")
  }

  @Test func marksSayOutOfHowMany() throws {
    let (guess, rows) = try guess("Condition /5", ["5", "4", "3", "2"], for: "Condition")
    #expect(guess.source("condition") == "{Condition /5}/5")
    #expect(rows[0].id("condition_id") == BuiltIn.tables.conditions.named("excellent")?.id)
  }

  /// In Germany 1 is the best mark, elsewhere 5.
  @Test(arguments: ["Zustand (1-5)", "Condition (1-5)", "État 1 à 5"]) func marksThatMayBeEitherAreAsked(_ name: String)
    throws
  {
    let (guess, rows) = try guess(name, ["1", "2", "5", "4"], for: "Condition")
    #expect(guess.says("does not say which is the best"))
    #expect(rows.allSatisfy { $0.codes.contains("unmapped_condition") })
    let (bare, _) = try self.guess("Condition", ["1", "2", "5", "4"], for: "Condition")
    #expect(bare.says("are read as marks out of 10, and none is above 5"))
    #expect(try self.guess("Zustand", ["1", "1-2", "2", "3"], for: "Condition").guess.says("none is above 3"))
    #expect(try !self.guess("Condition", ["9", "8", "10", "7"], for: "Condition").guess.says("marks out of 10"))
  }

  @Test(arguments: [
    ("Neuf", "oui", "non", "NEW"), ("is_new", "true", "false", "NEW"), ("New?", "Yes", "No", "NEW"),
    ("Neu", "ja", "nein", "NEW"),
    ("BNWT", "x", "", "NEW_WITH_TAGS"), ("Etiqueta", "sí", "no", "NEW_WITH_TAGS"),
    ("Étiquette", "oui", "non", "NEW_WITH_TAGS"),
  ])
  func aColumnMaySayWhichAreNew(_ name: String, _ yes: String, _ no: String, _ meaning: String) throws {
    let (guess, rows) = try guess(name, [yes, no, no, no], for: "Condition")
    #expect(guess.says("\(name) says which are new"))
    #expect(rows[0].data("condition") == meaning && rows[1].data("condition") == "GOOD")
  }

  @Test(arguments: [
    ("Used", "yes", "no"), ("Gebraucht", "ja", "nein"), ("is_used", "true", "false"), ("Usato", "sì", "no"),
  ])
  func aColumnMaySayWhichAreUsed(_ name: String, _ yes: String, _ no: String) throws {
    let (guess, rows) = try guess(name, [yes, no, no, yes], for: "Condition")
    #expect(guess.says("\(name) says which are used; a no is taken for NEW, all others for GOOD"))
    #expect(rows.map { $0.data("condition") } == ["GOOD", "NEW", "NEW", "GOOD"])
  }

  /// Keywords, whatever they are, do not say that an item has its tags.
  @Test func keywordsAreNoTags() throws {
    #expect(try guess("tags", ["x", "", "x", "x"], for: "Condition").guess.source("condition") == "GOOD")
  }

  /// A letter is read with the others of its column.
  @Test(arguments: [
    ("Genere", ["D", "U"]), ("Sexo", ["M", "H"]), ("Płeć", ["K", "M"]), ("Geslacht", ["V", "M"]),
    ("Geslacht", ["D", "H"]),
    ("Sexe", ["F", "H"]), ("Gender", ["W", "M"]), ("Geschlecht", ["D", "H"]),
  ])
  func lettersAreReadTogether(_ name: String, _ letters: [String]) throws {
    let (_, rows) = try guess(name, letters + letters, for: "Gender")
    #expect(rows.map { $0.json.mapped_attributes.gender.string } == ["female", "male", "female", "male"])
  }

  /// A letter alone is read in the language of its column's name.
  @Test(arguments: [
    ("Genere", "D", "female"), ("Genere", "U", "male"), ("Geslacht", "V", "female"), ("Geslacht", "D", "female"),
    ("Geschlecht", "D", "female"), ("Płeć", "K", "female"), ("H/F", "F", "female"), ("M/W", "W", "female"),
    ("Gender", "U", "unisex"),
  ])
  func aLetterIsOfItsColumnsLanguage(_ name: String, _ letter: String, _ gender: String) throws {
    let (_, rows) = try guess(name, Array(repeating: letter, count: 4), for: "Gender")
    #expect(rows.allSatisfy { $0.json.mapped_attributes.gender.string == gender })
  }

  /// A department of clothes says whom they are for, and no category.
  @Test(arguments: ["Art", "Rubrik", "Type"]) func aKindMaySayForWhom(_ name: String) throws {
    let (guess, rows) = try guess(name, ["Damenbekleidung", "Herrenbekleidung"], for: "Gender")
    #expect(guess.source("gender") == "{gender in \(name)}")
    #expect(rows.map { $0.json.mapped_attributes.gender.string } == ["female", "male"])
  }

  @Test func aLetterOfTwoWordsIsSaid() throws {
    #expect(try guess("Sexo", ["M", "M", "M", "M"], for: "Gender").guess.says("if it is mujer"))
  }

  @Test(arguments: [
    ("section", ["MAN", "WOMAN"]),
    ("index_name", ["Menswear", "Ladieswear"]), ("Dept", ["MENS", "WMNS"]),
    ("Abteilung", ["Herren", "Damen"]),
  ])
  func aDepartmentMayBeAGender(_ name: String, _ words: [String]) throws {
    let (guess, _) = try guess(name, words + words, for: "Gender")
    #expect(guess.source("gender").hasPrefix("{\(name)"))
  }

  @Test(arguments: [
    "size_chart_image", "barcode_image", "invoice_photo", "swatch_image", "creator_picture_url", "Photo facture",
    "seller_photo", "stock photo", "user_avatar_image", "Rechnung Foto", "receipt_picture",
  ])
  func aPictureMayShowSomethingElse(_ name: String) throws {
    let (guess, _) = try guess(name, (0..<4).map { "https://e.example/other\($0).jpg" })
    #expect(guess.source("images") == "{Photo}")
  }

  /// If they are all that there is, a person is told.
  @Test(arguments: ["thumbnail", "seller_photo"]) func otherPicturesAreNamed(_ name: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess("a.csv", "SKU,Title,Price,\(name)\nA,Wool coat,20,a.jpg\nB,Skirt,21,b.jpg\n")
    #expect(guess.source("images").isEmpty && guess.says("images: \(name) holds pictures, but by its name"))
  }

  @Test(arguments: [("Hauptbild", "Zusatzbild 1"), ("Front", "Back"), ("Cover", "Pic2")])
  func aPhotoHasManyNames(_ first: String, _ second: String) throws {
    let folder = try CaseFolder()
    let list = "SKU,Title,Price,\(first),\(second)\nA,Wool coat,20,a.jpg,b.jpg\nB,Skirt,21,c.jpg,d.jpg\n"
    try folder.guess("a.csv", list)
    #expect(try folder.preview("a.csv")[0].images == ["a.jpg", "b.jpg"])
  }

  @Test(arguments: [
    (["url_75x75", "url_170x135", "url_570xN", "url_fullxfull"], "url_fullxfull"),
    (["url", "url_small", "url_large"], "url_large"),
    (["url_150", "url_1280", "url_640"], "url_1280"), (["url", "image_url"], "url"),
    (["image_url", "image_url_large"], "image_url_large"),
  ])
  func ofOnePhotoTheLargestIsTaken(_ names: [String], _ largest: String) throws {
    let folder = try CaseFolder()
    let items = (0..<3).map { item in
      let photos = names.map { "\"\($0)\": \"https://e.example/\(item)-\($0).jpg\"" }.joined(separator: ", ")
      return "{\"id\": \(item + 100), \"title\": \"Wool coat\", \"price\": \(item + 20), \"images\": [{\(photos)}]}"
    }
    let guess = try folder.guess("items.json", "[\(items.joined(separator: ","))]")
    #expect(guess.source("images") == "{images[].\(largest)}")
  }

  /// A flag says no more than its word.
  @Test(arguments: [("is_used", "GOOD"), ("is_worn", "FAIR"), ("Is_Used", "GOOD")])
  func aFlagIsAsVagueAsItsWord(_ word: String, _ meaning: String) { #expect(GuessWords.condition(word) == meaning) }

  /// A program has printed a dictionary; `Brand` in it is no attribute of a cell.
  @Test func aPrintedDictionaryIsNoAttribute() throws {
    let details = "[{'Product Details': 'Dress by Topshop'}| {'Brand': 'Topshop is the one'}| {'Size & Fit': 'UK 8'}]"
    let (guess, _) = try guess("description", ColumnValueCases.titles.map { "\(details) \($0)" }, for: "Brand")
    #expect(!guess.source("brand").contains("description") && guess.source("fit").isEmpty)
  }

  @Test func markupPartsAttributes() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "SKU,Title,Gender,Price,Description\nA,Wool coat,Women,20.00,Color: Red<br>Size: M\nB,Skirt,Women,21.00,Color: Blue<br/>Size: L\n"
    )
    let rows = try folder.preview("shop.csv")
    #expect(rows.map { $0.data("color") } == ["Red", "Blue"] && rows.map { $0.data("size") } == ["M", "L"])
  }

  /// Magento and WooCommerce list all paths of a product; the last may be a sale.
  @Test(arguments: ["Default Category/Women/Jeans,Default Category/Sale", "Women > Jeans, Women > New in"])
  func theLastKnownPathCounts(_ cell: String) throws {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "sku,name,categories,gender,size,price\nA,Blue Holly,\"\(cell)\",Women,M,20.00\nB,Blue Molly,\"\(cell)\",Women,M,21.00\n"
    )
    #expect(try folder.preview("shop.csv").allSatisfy { $0.title.hasPrefix("Jean") && $0.state == "ready" })
  }

  /// No catalogue is called so; the title says what it is. What is not known at all may be anything.
  @Test(arguments: ["Activewear", "Badmode", "Vêtements de sport", "Women/Nachtwäsche", "Obuwie"])
  func theTitleHelpsIfAColumnNamesOnlyAGroup(_ group: String) throws {
    let words = Array(repeating: "Dresses", count: 20) + [group, "Deodorant"]
    let folder = try CaseFolder()
    let rows = words.enumerated().map {
      "K\($0),\($0 >= 20 ? "Yoga leggings" : "Midi dress"),Zara,\($1),\($0 + 11).50,M,Women,Red\n"
    }
    let guess = try folder.guess("list.csv", "SKU,Title,Brand,Category,Price,Size,Gender,Colour\n" + rows.joined())
    #expect(guess.source("category") == "{Category|category in Title}")
    let rest = try folder.preview("list.csv").suffix(2)
    #expect(rest[20].title.contains("Legging") && rest[21].codes.contains("unmapped_category"))
  }

  @Test func aColourForAScreenIsNone() throws {
    let folder = try CaseFolder()
    let items = (0..<3).map {
      "{\"id\": \($0 + 100), \"title\": \"Wool coat\", \"price\": \($0 + 20), \"average_color\": \"6b6b6b\", \"color\": {\"text\": \"red\"}}"
    }
    #expect(try folder.guess("items.json", "[\(items.joined(separator: ","))]").source("color") == "{color.text}")
  }
}
