// Files of other programs: the sources of fields, how rows belong together, and the places of their problems.

import Testing

@testable import Pipeline

private func columnSettings(_ columns: String) throws -> Settings {
  try SettingsReader.read(text("{\"columns\": \(columns)}"), file: "pipeline.json")
}

private func mapping(_ columns: String) throws -> ColumnMapping { try columnSettings(columns).columns[0] }

/// The JSON object of our fields that an item becomes.
private func translated(_ json: String, _ columns: String) throws -> String {
  let arena = Arena()
  let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena)
  let item = Item(raw: text(json), file: "a.jsonl", line: 1)
  return withExtendedLifetime(arena) { translator.translate(item, by: try! mapping(columns)).object }
}

/// What the items of a CSV file become: line, and JSON of our fields.
private func products(_ csv: [UInt8], _ columns: String, offset: Int = 0) throws -> [String] {
  let source = CSVSource(
    file: "a.csv", content: Writer(copying: text(bytes: csv)), offset: offset, mapping: try mapping(columns))
  let arena = Arena()
  let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena)
  let block = ItemBlock()
  var found: [String] = []
  while try source.next(into: block) {
    if case .refusal(let refusal) = block.content {
      found.append("\(refusal.code.rawValue): \(refusal.message); \(refusal.hint)")
    }
    block.forEachItem { item in
      let product = item.origin.columns.map { translator.translate(item, by: $0) } ?? item
      found.append("\(product.line) \(product.object)")
    }
  }
  return found
}

private func products(_ csv: String, _ columns: String, offset: Int = 0) throws -> [String] {
  try products(Array(csv.utf8), columns, offset: offset)
}

@Suite struct ColumnExpressionTests {
  @Test(arguments: [
    ("GOOD", #"{"title": "GOOD"}"#), ("{a}", #"{"title": "1"}"#), ("{b}", #"{"title": "two words"}"#),
    ("{none}", "{}"), ("{none|b}", #"{"title": "two words"}"#), ("{empty|blank|a}", #"{"title": "1"}"#),
    ("{none|\"x y\"}", #"{"title": "x y"}"#), ("{a}-{b}", #"{"title": "1-two words"}"#),
    ("{a}[ of {none}]!", #"{"title": "1!"}"#), ("{a}[ of {b}]!", #"{"title": "1 of two words!"}"#),
    ("\\{a\\} \\[", #"{"title": "{a} ["}"#), ("{c.d}", #"{"title": "deep"}"#), ("{e[1].f}", #"{"title": "y"}"#),
    ("{with.point}", #"{"title": "exact"}"#), ("{flag}", #"{"title": "true"}"#), ("lot {none}", "{}"),
  ])
  func isMadeOfColumnsAndText(_ expression: String, _ wanted: String) throws {
    let object =
      #"{"a": 1, "b": " two words ", "empty": "", "blank": " ", "c": {"d": "deep"}, "e": [{"f": "x"}, {"f": "y"}], "with.point": "exact", "flag": true}"#
    var written = Writer()
    written.write(json: expression)
    #expect(try translated(object, "{\"fields\": {\"title\": \(written.text)}}") == wanted)
  }

  @Test(arguments: [
    ("{", "a { is not closed"), ("{}", "{} names no column"), ("{a|}", "{a|} names no column"),
    ("[a", "a [ is not closed"),
    ("a]", "a ] closes nothing"), ("[[", "a [ is inside [ ]"),
  ])
  func saysWhatIsWrong(_ expression: String, _ message: String) {
    do throws(ColumnExpression.Fault) {
      _ = try ColumnExpression(expression)
      Issue.record("\(expression) was read")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test func listsAreListsAndHoldNothingTwice() throws {
    let object = #"{"photos": [{"url": "a.jpg"}, {"url": "b.jpg"}], "cover": "b.jpg", "tags": ["Blue", "White"]}"#
    #expect(
      try translated(object, #"{"fields": {"images": "{photos[].url}", "color": "{tags[]}"}}"#)
        == #"{"images": ["a.jpg", "b.jpg"], "color": ["Blue", "White"]}"#)
    #expect(
      try translated(object, #"{"fields": {"images": ["{cover}", "{photos[].url}", "{none}"]}}"#)
        == #"{"images": ["b.jpg", "a.jpg"]}"#)
  }

  @Test(arguments: [
    ("a.jpg", ["a.jpg"]), ("a.jpg, b.jpg", ["a.jpg", "b.jpg"]),
    ("http://x/1|http://x/2", ["http://x/1", "http://x/2"]),
    ("http://x/a,b.jpg", ["http://x/a,b.jpg"]), ("http://x/1,http://x/2", ["http://x/1", "http://x/2"]),
    ("a;b", ["a", "b"]),
    (
      "https://i.org/w_8,h_6/a.jpg,https://i.org/w_8,h_6/b.jpg",
      ["https://i.org/w_8,h_6/a.jpg", "https://i.org/w_8,h_6/b.jpg"]
    ),
    ("https://i.org/a.jpg https://i.org/b.jpg", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("https://i.org/a.jpg\nhttps://i.org/b.jpg\n", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("https://i.org/a.jpg|Front|8x6;https://i.org/b.jpg|Back|8x6", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    (#"["https:\/\/i.org\/a.jpg", "https://i.org/b.jpg"]"#, ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("['https://i.org/a.jpg', 'https://i.org/b.jpg']", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("https://i.org/?u=https://j.org/a.jpg", ["https://i.org/?u=https://j.org/a.jpg"]),
    ("https://i.org/my dress.jpg", ["https://i.org/my%20dress.jpg"]), ("a.jpg b.jpg", ["a.jpg", "b.jpg"]),
    ("front.jpg, https://i.org/b.jpg", ["front.jpg", "https://i.org/b.jpg"]), ("my dress.jpg", ["my dress.jpg"]),
  ])
  func photosOfACellAreParted(_ cell: String, _ wanted: [String]) {
    let arena = Arena(chunk: 256)
    withExtendedLifetime(arena) {
      #expect(PhotoList.photos(in: text(cell), arena: arena).map { String($0) } == wanted)
    }
  }

  @Test func wordsAreTranslatedAndMarkupGoes() throws {
    let columns = """
      {"fields": {"condition": "{state}", "title": "{name}", "stock_quantity": "{there}", "measurements.length": "{len}"},
       "words": {"condition": {"Used": "GOOD"}}}
      """
    #expect(
      try translated(
        #"{"state": "USED", "name": "<b>A&amp;B</b>", "there": "In stock", "len": 104}"#, columns)
        == #"{"condition": "GOOD", "title": "A&B", "stock_quantity": "1", "measurements": {"length": "104"}}"#)
  }

  @Test(arguments: [
    ("color", "White/Black", "White, Black"), ("color", "Blue and white", "Blue, white"),
    ("color", "Bleu marine / blanc", "Bleu marine, blanc"), ("color", "Noir & Or", "Noir, Or"),
    ("color", "Off-white", "Off-white"), ("color", "Blue, White", "Blue, White"),
    ("material", "80% Wool 20% Silk", "Wool, Silk"), ("material", "Cotton/Polyester", "Cotton, Polyester"),
    ("stock_quantity", "in_stock", "1"), ("stock_quantity", "Preorder", "0"), ("stock_quantity", "Ausverkauft", "0"),
    ("stock_quantity", "3.0", "3"), ("stock_quantity", "1.5", "1.5"), ("size", "38.0", "38"), ("size", "42.5", "42.5"),
  ])
  func cellsAreReadAsOtherProgramsWriteThem(_ field: String, _ written: String, _ wanted: String) throws {
    let object = "{\"cell\": \"\(written)\"}"
    let found = try translated(object, "{\"fields\": {\"\(field)\": \"{cell}\"}}")
    let words = found.dropFirst("{\"\(field)\": \"".count).dropLast("\"}".count)
    #expect(words.split(separator: ",").map { $0.trimmed } == wanted.split(separator: ",").map { $0.trimmed })
  }

  @Test(arguments: ["NaN", "nan", "NULL", "None", "N/A", "-", "—", " "])
  func wordsThatMeanNothingAreAsEmpty(_ word: String) throws {
    let object = "{\"cell\": \"\(word)\", \"other\": \"x\"}"
    #expect(try translated(object, #"{"fields": {"brand": "{cell|other}"}}"#) == #"{"brand": "x"}"#)
  }

  @Test func aPathWithManyValuesGivesTheFirstOfThemWhereOneIsAsked() throws {
    let object = #"{"path": ["Men", "Shoes"], "colors": [{"name": "Red"}, {"name": "Blue"}]}"#
    #expect(
      try translated(object, #"{"fields": {"gender": "{none|gender in path[]}", "color": "{colors[].name}"}}"#)
        == #"{"gender": "Men", "color": ["Red", "Blue"]}"#)
  }

  @Test func whatIsNoObjectIsLeftForTheReader() throws {
    for json in ["[1]", "{", "\"a\"", ""] {
      #expect(try translated(json, #"{"fields": {"title": "{a}"}}"#) == json)
    }
  }
}

@Suite struct ColumnMappingTests {
  @Test(arguments: [
    ("*", "inbox/a.csv", true), ("*.csv", "inbox/A.CSV", true), ("*.csv", "a.json", false),
    ("shop-*", "shop-1.csv", true),
    ("shop-*.csv", "my-shop-1.csv", false), ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("-", "-", true),
  ])
  func isForFilesByName(_ pattern: String, _ path: String, _ wanted: Bool) throws {
    #expect(try mapping("{\"files\": \"\(pattern)\"}").isFor(path) == wanted)
  }

  @Test(arguments: [
    (#"{"fieldz": {}}"#, "1:24 columns.fieldz: there is no such setting; did you mean fields?"),
    (
      #"{"fields": {"titel": "{a}"}}"#,
      "1:34 columns.fields.titel: there is no such setting; did you mean title?"
    ),
    (
      #"{"fields": {"title": "{a"}}"#,
      "1:34 columns.fields.title: a { is not closed; write {Column}, or \\{ for the character itself"
    ),
    (
      #"{"encoding": "latin"}"#,
      "1:26 columns.encoding: \"latin\" is not possible here; write \"utf-8\", \"windows-1252\", "
        + "\"windows-1250\" or \"macintosh\""
    ),
    (
      #"[{"separator": "ab"}]"#,
      "1:28 columns[0].separator: \"ab\" is not possible here; write \",\", \";\", \"|\" or \"\\t\""
    ),
    (
      #"{"product_rows": "{a}"}"#,
      "1:30 columns.product_rows: \"{a}\" is not possible here; write group_by or first_rows as well: which rows belong together"
    ),
  ])
  func saysWhatIsWrong(_ columns: String, _ line: String) {
    do {
      _ = try columnSettings(columns)
      Issue.record("\(columns) was read")
    } catch {
      #expect(RunError.lines(error) == ["pipeline.json:\(line)"])
    }
  }

  @Test func aColumnThatIsNotThereRefusesTheFile() throws {
    #expect(
      try products("Name,Prize\na,1\n", #"{"fields": {"title": "{Name}", "price": "{Price}"}}"#) == [
        "missing_column: the file has no column \"Price\", which the settings name; did you mean \"Prize\"? Else correct columns in pipeline.json, or set there which files they are for"
      ])
  }

  @Test func problemsStandWhereTheSellerWrote() throws {
    let csv = "Name;Prix\n\"Jean\nbleu\";abc\n"
    let source = CSVSource(
      file: "a.csv", content: Writer(copying: text(csv)),
      mapping: try mapping(#"{"fields": {"title": "{Name}", "price": "{Prix}"}}"#))
    let block = ItemBlock()
    var lines: [String] = []
    while try source.next(into: block) {
      block.forEachItem { lines += prepare($0).problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" } }
    }
    #expect(lines.contains("3:7 price_not_a_number"))
    let json = Item(
      raw: text(#"{"x": 1, "prix": "abc"}"#), file: "a.jsonl", line: 5,
      columns: try mapping(#"{"fields": {"price": "{prix}"}}"#))
    #expect(prepare(json).problems.contains { $0.code == .priceNotANumber && $0.line == 5 && $0.column == 18 })
  }
}

@Suite struct RowGroupTests {
  private let variants = """
    Handle,Title,Opt,Val,Price,Image
    dress,Dress,Size,S,10,a.jpg
    hat,Hat,,,5,h.jpg
    dress,,,M,11,b.jpg
    dress,,,,,c.jpg

    """

  @Test func eachRowWithAPriceIsAProduct() throws {
    let columns = """
      {"group_by": "{Handle}", "product_rows": "{Price}", "options": {"Opt": "Val"},
       "fields": {"title": "{Title}", "price": "{Price}", "size": "{option Taille}", "images": "{all Image}"}}
      """
    let wanted = [
      #"2 {"title": "Dress", "price": "10", "size": "S", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#,
      #"3 {"title": "Hat", "price": "5", "images": ["h.jpg"]}"#,
      #"4 {"title": "Dress", "price": "11", "size": "M", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#,
    ]
    #expect(try products(variants, columns) == wanted)
    // After an interruption the run continues after what it had taken in.
    let second = variants.range(after: "h.jpg\n").map { variants.utf8.distance(from: variants.startIndex, to: $0) }
    #expect(try products(variants, columns, offset: try #require(second)) == [wanted[2]])
  }

  @Test func orTheWholeGroupIsOne() throws {
    let columns = #"{"group_by": "{Handle}", "fields": {"title": "{Title}", "images": "{all Image}"}}"#
    #expect(
      try products(variants, columns) == [
        #"2 {"title": "Dress", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#, #"3 {"title": "Hat", "images": ["h.jpg"]}"#,
      ])
  }

  @Test func variantsNameTheirParent() throws {
    let csv = "ID,SKU,Parent,Name,Price,Cat\n1,tee,,Tee,,Tops\n2,tee-b,tee,,9,\n3,cap,,Cap,4,Caps\n4,,id:3,,5,\n"
    let fields = #""fields": {"title": "{Name}", "category": "{Cat}", "price": "{Price}"}"#
    #expect(
      try products(csv, "{\"group_by\": \"{Parent|SKU}\", \"product_rows\": \"{Price}\", \(fields)}").prefix(2) == [
        #"3 {"title": "Tee", "category": "Tops", "price": "9"}"#,
        #"4 {"title": "Cap", "category": "Caps", "price": "4"}"#,
      ])
    #expect(
      try products(csv, "{\"group_by\": \"{Parent|ID}\", \"product_rows\": \"{Price}\", \(fields)}").last
        == #"5 {"title": "Cap", "category": "Caps", "price": "5"}"#)
  }

  @Test func rowsBelowBelongToTheRowAbove() throws {
    let csv = "Ref,Title,Size,Price,Image\nA,Dress,S,10,a.jpg\n,,M,11,b.jpg\nB,Hat,,5,h.jpg\n,,,,i.jpg\n"
    let fields = #""fields": {"title": "{Title}", "price": "{Price}", "size": "{Size}", "images": "{all Image}"}"#
    #expect(
      try products(csv, "{\"first_rows\": \"{Title}\", \"product_rows\": \"{Price}\", \(fields)}") == [
        #"2 {"title": "Dress", "price": "10", "size": "S", "images": ["a.jpg", "b.jpg"]}"#,
        #"3 {"title": "Dress", "price": "11", "size": "M", "images": ["a.jpg", "b.jpg"]}"#,
        #"4 {"title": "Hat", "price": "5", "images": ["h.jpg", "i.jpg"]}"#,
      ])
    // The first row of a file has no row above.
    #expect(
      try products("Title,Price,Size,Image\n,5,,\nHat,6,,\n", "{\"first_rows\": \"{Title}\", \(fields)}").count == 2)
  }

  @Test func aVariantGoesBackComplete() throws {
    let columns = #"{"group_by": "{Handle}", "product_rows": "{Price}", "fields": {"title": "{Title}"}}"#
    let source = CSVSource(file: "a.csv", content: Writer(copying: text(variants)), mapping: try mapping(columns))
    let block = ItemBlock()
    var back: [String] = []
    while try source.next(into: block) { block.forEachItem { back.append(String($0.handBack)) } }
    #expect(back == ["dress,Dress,Size,S,10,a.jpg\n", "hat,Hat,,,5,h.jpg\n", "dress,Dress,Size,M,11,b.jpg\n"])
  }
}

@Suite struct TextEncodingTests {
  @Test func readsAndWritesWindows1252() throws {
    let every = (UInt8(1)...255).map { $0 }
    let decoded = TextEncoding.windows1252.decoded(Writer(copying: text(bytes: every)))
    let string = String(decoded.text)
    #expect(string.unicodeScalars.count == 255)
    #expect(
      string.unicodeScalars.contains("€") && string.unicodeScalars.contains("œ") && string.unicodeScalars.contains("ÿ"))
    var back = Writer()
    TextEncoding.windows1252.write(text(string), to: &back)
    #expect(back.text == text(bytes: every))
  }

  @Test func aFileInItIsReadAsTheSettingsSay() throws {
    let csv = Array("D\u{E9}signation;Prix\nRobe d\u{E9}t\u{E9};5 \u{80}\n".unicodeScalars).map { UInt8($0.value) }
    #expect(
      try products(
        csv, #"{"encoding": "windows-1252", "fields": {"title": "{Désignation}", "price": "{Prix}"}}"#)
        == [#"2 {"title": "Robe dété", "price": "5 €"}"#])
    // If the settings say nothing it is found out; what they say counts.
    #expect(try products(csv, #"{"fields": {"title": "{Désignation}"}}"#) == [#"2 {"title": "Robe dété"}"#])
    let refused = try products(csv, #"{"encoding": "utf-8", "fields": {"title": "{Prix}"}}"#)
    #expect(refused.count == 1 && refused[0].hasPrefix("invalid_utf8") && refused[0].contains("encoding"))
  }
}

@Suite struct BroadCategoryTests {
  private func category(_ column: String, _ title: String) throws -> [String] {
    try products(
      "t;c\n\(title);\(column)\n", #"{"fields": {"category": "{c|category in t}"}}"#)
  }

  @Test(arguments: [
    ("Accessories", "Leather belt", "belt"), ("Femme > Accessoires", "Bonnet en laine", "Bonnet"),
    ("Jackets", "Blue denim jacket", "denim jacket"), ("Shoes", "Red sandals", "sandals"),
    ("Dresses", "Red sandals", "Dresses"), ("Accessories", "Nice thing", "Accessories"),
    ("Blouses", "Scarf-neck", "Blouses"),
  ])
  func theTitleSaysItMoreClosely(_ column: String, _ title: String, _ wanted: String) throws {
    let found = try category(column, title)
    #expect(found.count == 1 && found[0].lowercased().contains(wanted.lowercased().prefix(6)), "\(found)")
  }
}

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"), ("a &amp; b &#8364; &#x20AC; &eacute;", "a & b € € é"),
    ("<ul><li>x</li><li>y</li></ul>", "• x\n• y"), ("3 < 4 and 5 > 2", "3 < 4 and 5 > 2"), ("a&b", "a&b"),
    ("<style>p {}</style>text<!-- no -->", "text"), ("  a \t b  ", "a b"), ("&unknown; &;", "&unknown; &;"), ("<", "<"),
  ])
  func isWhatAReaderSees(_ markup: String, _ wanted: String) { #expect(PlainText.text(of: markup) == wanted) }
}

@Suite struct WordFinderTests {
  private static let cases: [(ColumnExpression.WordKind, String, String?)] = [
    (ColumnExpression.WordKind.brand, "Vintage Nike Spell Out Hoodie", "Nike" as String?),
    (.brand, "Polo Ralph Lauren Scarf", "Polo Ralph Lauren"),
    (.brand, "Women Blue Shirt", nil), (.category, "Jealous Women Purple Shirt", "Shirt"),
    (.category, "Leather Jackets for men", "Leather Jacket"), (.color, "Men Navy Blue Shirt", "Navy Blue"),
    (.gender, "Titan Women Silver Watch", "Women"), (.gender, "all for her", nil), (.size, "Tee, L, worn once", "L"),
    (.decade, "Vintage 90s tee", "90s"), (.material, "Soft wool jumper", "wool"), (.brand, "", nil),
    // If a brand's name ends in what the item is, that counts when nothing else says it.
    (.category, "Levi's jeans 505", "jeans"), (.category, "Calvin Klein Jeans T-shirt", "T-shirt"),
    // Common words are brands only at a title's beginning.
    (.brand, "Peter England Men Jeans", nil), (.brand, "Pop Art Jacket", nil), (.brand, "Off White fur clutch", nil),
    (.brand, "Off-White t-shirt", "Off-White"), (.brand, "Sweat Champion gris", "Champion"),
    // German and Dutch say whom it is for within one word.
    (.category, "Damenhose schwarz", "hose"), (.category, "Herrenpullover", "pullover"),
    (.category, "damesjurk", "jurk"),
    (.category, "Culottes wide leg", nil), (.category, "culotte coton", "culotte"),
    (.gender, "Sissy Boy jas", nil), (.gender, "Spider-Man pyjama", nil), (.gender, "Baby boy romper", "boy"),
    (.sold, "2026-05-03", "0"), (.sold, "03/05/2026 10:00", "0"), (.sold, "5", nil),
  ]

  @Test(arguments: cases)
  func findsAKnownWord(_ kind: ColumnExpression.WordKind, _ title: String, _ wanted: String?) {
    let arena = Arena()
    let finder = WordFinder(tables: BuiltIn.tables, arena: arena)
    withExtendedLifetime(arena) { #expect(finder.find(kind, in: text(title)).map { String($0) } == wanted) }
  }
}
