// Every problem that one product can have: its message, and its place.

import Testing

@testable import Pipeline

private let x1001 = String(repeating: "x", count: 1001)

@Suite struct ProblemTests {
  @Test(arguments: [
    ("{\"id\": 1,}", "1:9 error there is a comma after the last value [invalid_json]; remove the comma"),
    (
      "{\"sku\": \"é",
      "1:11 error the JSON ends before it is complete [invalid_json]; close every quote, bracket and brace, or replace the file if it was cut"
    ),
    (
      String(repeating: "[", count: 65),
      "1:65 error values are nested more than 64 deep [nested_too_deep]; a product needs two levels"
    ),
    (
      "[1]",
      "1:1 error this is a list, not a product [not_an_object]; write a product as an object: {\"title\": …, \"price\": …}"
    ),
    (
      " \"x\"",
      "1:2 error this is text, not a product [not_an_object]; write a product as an object: {\"title\": …, \"price\": …}"
    ),
    (
      "null",
      "1:1 error this is null, not a product [not_an_object]; write a product as an object: {\"title\": …, \"price\": …}"
    ),
    (
      "12",
      "1:1 error this is a number, not a product [not_an_object]; write a product as an object: {\"title\": …, \"price\": …}"
    ),
    (
      "true",
      "1:1 error this is true or false, not a product [not_an_object]; write a product as an object: {\"title\": …, \"price\": …}"
    ),
    (
      "{\"id\": 1, \"operation\": \"delete\", \"id\": 2}",
      "1:34 error id: the key is given twice [duplicate_key]; keep the one that is meant"
    ),
    (
      "{\"operation\": \"delete\", \"titel\": 1, \"sku\": \"a\"}",
      "1:25 warning titel: no product has a field of this name [unknown_field]; did you mean title?"
    ),
    (
      "{\"operation\": \"delete\"}",
      "1:1 error id: a delete must say which product [missing_identity]; write its id or its sku"
    ),
  ])
  func ofAnItem(_ json: String, _ line: String) { #expect(prepare(json).lines == [line]) }

  @Test func ofBytes() {
    let bytes = Array("{\"sku\": \"".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(
      prepare(Item(raw: text(bytes: bytes), file: "a", line: 3)).lines == [
        "3:10 error these bytes are not UTF-8 [invalid_utf8]; save the file as UTF-8"
      ])
    #expect(
      prepare(Item(raw: text("{"), origin: ItemOrigin(file: "a"), line: 7, tooLong: true)).lines == [
        "7:1 error the value is longer than 16 MiB [line_too_long]; a product needs a few kilobytes; put pictures into files and name them"
      ])
  }

  @Test(
    arguments: [
      (
        "id", "0",
        "1:8 error id: \"0\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "id", "\"A-1\"",
        "1:8 error id: \"A-1\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "id", "9007199254740992",
        "1:8 error id: \"9007199254740992\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "id", "true",
        "1:8 error id: \"true\" is no id [invalid_id]; write a whole number from 1 to 9007199254740991; other references belong into sku"
      ),
      (
        "sku", "\"\(x1001.prefix(101))\"",
        "1:9 error sku: the sku has 101 characters, 100 are the most [text_too_long]; shorten it"
      ),
      ("sku", "true", "1:9 error sku: sku must be text [wrong_type]; write it as \"sku\": \"…\""),
      (
        "operation", "\"sell\"",
        "1:15 error operation: \"sell\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out"
      ),
      (
        "operation", "1",
        "1:15 error operation: \"1\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out"
      ),
      (
        "title", nil,
        "1:1 error title: the title is missing [missing_title]; write your own name for it, as \"Jean Levi's 501\""
      ),
      (
        "title", "\" \\t\"",
        "1:11 error title: the title is missing [missing_title]; write your own name for it, as \"Jean Levi's 501\""
      ),
      ("title", "[\"x\"]", "1:11 error title: title must be text [wrong_type]; write it as \"title\": \"…\""),
      (
        "title", "\"\(x1001)\"",
        "1:11 error title: the title has 1001 bytes, 1000 are the most [text_too_long]; shorten it; long text belongs in description"
      ),
      ("brand", nil, "1:1 error brand: the brand is missing [missing_brand]; write the brand, or \"no brand\""),
      ("brand", "true", "1:11 error brand: brand must be text [wrong_type]; write it as \"brand\": \"…\""),
      (
        "brand", "\"Levys\"",
        "1:11 warning brand: the brand \"Levys\" has no Vinted id; it goes as text [unmapped_brand]; did you mean \"Levi's\"? If not, add it to reference/brands.csv"
      ),
      (
        "brand", "\"Qqqqqqqqqqqq\"",
        "1:11 warning brand: the brand \"Qqqqqqqqqqqq\" has no Vinted id; it goes as text [unmapped_brand]; add it to reference/brands.csv"
      ),
      (
        "category", nil,
        "1:1 error category: the category is missing [missing_category]; write what it is, such as Jeans or Robe"
      ),
      (
        "condition", nil,
        "1:1 error condition: the condition is missing [missing_condition]; write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR"
      ),
      (
        "condition", "\"EXELLENT\"",
        "1:15 error condition: the condition \"EXELLENT\" is not known [unmapped_condition]; did you mean \"EXCELLENT\"?"
      ),
      (
        "condition", "11",
        "1:15 error condition: the condition \"11\" is not known [unmapped_condition]; write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR, or add it to reference/conditions.csv"
      ),
      ("price", nil, "1:1 error price: the price is missing [missing_price]; write a number such as 25.00"),
      (
        "price", "\"abc\"",
        "1:11 error price: \"abc\" is not a price [price_not_a_number]; write a number such as 25.00"
      ),
      (
        "price", "1e12",
        "1:11 error price: \"1e12\" is more than any price [price_not_a_number]; write a number such as 25.00"
      ),
      ("price", "[]", "1:11 error price: \"[]\" is not a price [price_not_a_number]; write a number such as 25.00"),
      ("price", "\"1,234\"", "1:11 error price: \"1,234\" can be read two ways [price_ambiguous]; write 1234 or 1.23"),
      (
        "price", "-5", "1:11 error price: \"-5\" is not over 0 [price_not_positive]; write the price in whole, as 25.00"
      ),
      (
        "price", "25.001",
        "1:11 error price: \"25.001\" has more than two decimals [price_too_precise]; round it to cents, as in 25.00"
      ),
      (
        "price", "\"$15.00\"",
        "1:11 error price: the price is in USD, and the listings are in EUR [price_currency]; convert it, or set what one USD is worth: \"pricing\": {\"rates\": {\"USD\": 0.92}}"
      ),
      (
        "price", "0.50",
        "1:11 error price: it would sell at 0.90, below 1.00 [price_below_minimum]; raise the price, or sell several pieces as one lot"
      ),
      (
        "stock_quantity", nil,
        "1:1 error stock_quantity: the stock_quantity is missing [missing_stock_quantity]; write 1, or 0 to take it down"
      ),
      (
        "stock_quantity", "\"many\"",
        "1:20 error stock_quantity: \"many\" is no number of pieces [invalid_stock_quantity]; write a whole number such as 1"
      ),
      (
        "stock_quantity", "1.5",
        "1:20 error stock_quantity: \"1.5\" is no number of pieces [invalid_stock_quantity]; write a whole number such as 1"
      ),
      (
        "stock_quantity", "true",
        "1:20 error stock_quantity: \"true\" is no number of pieces [invalid_stock_quantity]; write a whole number such as 1"
      ),
      (
        "size", nil,
        "1:1 error size: Vinted asks for a size here [missing_size]; write it as on the label, such as M, 38 or W32"
      ),
      ("size", "{}", "1:10 error size: size must be text [wrong_type]; write it as \"size\": \"…\""),
      (
        "size", "\"W33x\"",
        "1:10 error size: the size \"W33x\" is not known for this item [unmapped_size]; did you mean \"W33 | FR 42\", \"W32 | FR 42\", \"W34 | FR 44\"? If not, add it to reference/sizes.csv"
      ),
      (
        "images", nil,
        "1:1 warning images: there is no photo [missing_images]; name one at least: \"images\": [\"front.jpg\"]"
      ),
      (
        "images", "[\"\", null]",
        "1:12 warning images: there is no photo [missing_images]; name one at least: \"images\": [\"front.jpg\"]"
      ),
      (
        "images", "[\"a.jpg\", {\"b\": 1}]",
        "1:22 error images: images must be a list of texts [wrong_type]; write it as \"images\": [\"front.jpg\", \"back.jpg\"]"
      ),
      (
        "images", "[\"a,b.jpg\", \"c.jpg\"]",
        "1:12 error images: the file name \"a,b.jpg\" has a comma in it [image_name]; rename the file; in the task, commas separate the names"
      ),
      (
        "images", "\"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21\"",
        "1:12 error images: there are 21 photos, 20 are the most [too_many_images]; keep the best 20"
      ),
      (
        "color", "[\"Blue\", \"White\", \"Red\"]",
        "1:11 warning color: there are 3 colours, the first two are kept [too_many_colors]; name the two that matter, or write Multicolor"
      ),
      (
        "color", "true",
        "1:11 error color: color must be a list of texts [wrong_type]; write it as \"color\": [\"Blue\", \"White\"]"
      ),
      (
        "color", "\"Bleuu\"",
        "1:11 warning color: the color \"Bleuu\" has no Vinted id [unmapped_color]; did you mean \"Blue\"? If not, add it to reference/colors.csv"
      ),
      (
        "material", "\"Cotton, Silk, Wool, Linen\"",
        "1:14 warning material: there are 4 materials, the first three are kept [too_many_materials]; name the three that matter"
      ),
      (
        "material", "[[]]",
        "1:15 error material: material must be a list of texts [wrong_type]; write it as \"material\": [\"Cotton\", \"Silk\"]"
      ),
      (
        "material", "\"Coton, Unobtainium\"",
        "1:14 warning material: the material \"Unobtainium\" has no Vinted id [unmapped_material]; add it to reference/materials.csv"
      ),
      (
        "decade", "\"old\"",
        "1:12 warning decade: \"old\" is no decade from 1950 on [unknown_decade]; write 90s, or the year"
      ),
      (
        "measurements", "104",
        "1:18 error measurements: measurements must be an object of names with centimetres [wrong_type]; write it as \"measurements\": {\"length\": 104}"
      ),
      (
        "measurements", "{\"length\": \"long\"}",
        "1:29 warning measurements.length: this is no length in centimetres [invalid_measurement]; write a number, or one with cm, mm, m or in: \"measurements\": {\"length\": 104}"
      ),
      (
        "measurements", "{\"length\": 1, \"length\": 2}",
        "1:42 error measurements.length: the key is given twice [duplicate_key]; keep the one that is meant"
      ),
      (
        "model", nil,
        "1:1 info model: \"501\" is taken for the model, from the title [model_inferred]; write model yourself if it is another"
      ),
      (
        "zzzzzz", "1",
        "1:2 warning zzzzzz: no product has a field of this name [unknown_field]; take it away; `pipeline-run help fields` lists the fields"
      ),
      (
        "description", "[]",
        "1:17 error description: description must be text [wrong_type]; write it as \"description\": \"…\""
      ),
    ] as [(String, String?, String)])
  func ofAField(_ field: String, _ value: String?, _ line: String) {
    let prepared = prepare(seed([field: value]))
    #expect(prepared.lines == [line])
    #expect((prepared.title == nil) == line.contains(text: " error "))
  }

  @Test(
    arguments: [
      (
        ["gender": nil],
        [
          "1:1 warning gender: without a gender no catalogue can be chosen [missing_gender]; write male, female, boy, girl or unisex, or set defaults.gender in pipeline.json",
          "1:152 warning size: the size \"32\" is not known for this item [unmapped_size]; give the gender, so that the size can be found",
        ]
      ),
      (
        ["gender": "\"robot\""],
        [
          "1:12 warning gender: \"robot\" is no gender that is known here [unknown_gender]; write male, female, boy, girl or unisex",
          "1:171 warning size: the size \"32\" is not known for this item [unmapped_size]; give the gender, so that the size can be found",
        ]
      ),
      (
        ["category": "\"Jeens\"", "title": "\"Levi's\""],
        [
          "1:14 warning category: the category \"Jeens\" is not known; the item goes without a catalogue [unmapped_category]; did you mean \"Jeans\"? If not, add it to reference/categories.csv",
          "1:143 warning size: the size \"32\" is not known for this item [unmapped_size]; give a category that is known, so that the size can be found",
        ]
      ),
    ] as [(KeyValuePairs<String, String?>, [String])])
  func ofWhatHangsTogether(_ changes: KeyValuePairs<String, String?>, _ lines: [String]) {
    #expect(prepare(seed(changes)).lines == lines)
  }

  @Test func ofSettingsThatDoNotFitTheItem() throws {
    let package = prepare(seed(), settings: try settings("{\"defaults\": {\"package_size_id\": 9}}"))
    #expect(
      package.lines == [
        "1:1 warning Vinted does not take parcel size 9 in this catalogue [package_size]; set defaults.package_size_id to one of 1 2 3"
      ])
    #expect(package.id("package_size_id") == nil)
    let maximum = prepare(seed(), settings: try settings("{\"pricing\": {\"maximum\": 20}}"))
    #expect(
      maximum.lines == [
        "1:116 error price: it would sell at 27.90, above 20.00 [price_above_maximum]; check the price, or raise pricing.maximum in pipeline.json"
      ])
  }

  @Test func ofStockThatIsThere() {
    let item = Item(raw: text(seed(["stock_quantity": "0"])), file: "a", line: 1)
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    let (outcome, findings) = preparation.prepare(item)
    let preview = PreviewItem((outcome, findings))
    #expect(!preview.isReady)
    #expect(
      preview.problems.map(\.oneLine) == [
        "a:1:1 stock_quantity: there is none to sell [out_of_stock]; write how many there are; 0 takes a listed product down"
      ])
  }

  @Test func allComeTogether() {
    let prepared = prepare(
      "{\"price\": \"x\", \"brand\": \"Levys\", \"condition\": \"ugly\", \"images\": 5, \"gender\": 1, \"oops\": 2}")
    #expect(
      prepared.codes == [
        "unknown_field", "missing_title", "missing_category", "price_not_a_number", "missing_stock_quantity",
        "wrong_type",
        "unmapped_brand", "unmapped_condition", "missing_size",
      ])
  }

  @Test func severitiesFollowTheSettings() throws {
    let own = try settings(
      "{\"validation\": {\"missing_images\": \"error\", \"missing_gender\": \"off\", \"unmapped_size\": \"off\", \"missing_size\": \"warning\"}}"
    )
    #expect(prepare(seed(["images": nil]), settings: own).title == nil)
    #expect(prepare(seed(["gender": nil]), settings: own).codes == ["missing_catalogue"])
    #expect(
      prepare(seed(["size": "\"99\""]), settings: own).title == "Levi's 501 Jean Taille 99 Très bon état Bleu [123]")
    #expect(prepare(seed(["size": nil]), settings: own).problems.map(\.severity) == [.warning])
  }

  @Test func isOneLineAndPlaysNoTricks() {
    let problem = prepare("{\"operation\": \"a\\nb\\u001b[31m\\u0085\"}").problems.first
    #expect(
      problem?.oneLine
        == "inbox/a.jsonl:1:15 operation: \"a\\nb\\u{1b}[31m\\u{85}\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out"
    )
  }

  @Test func cutsTheValue() {
    let problem = prepare(seed(["operation": "\"\(String(repeating: "é", count: 81))\""])).problems.first
    #expect(problem?.value == String(repeating: "é", count: 79) + "…")
    #expect(Problem.cut(text(String(repeating: "é", count: 80))) == String(repeating: "é", count: 80))
  }

  @Test func isWrittenAsJSON() {
    var writer = Writer(capacity: 1)
    prepare(seed(["sku": "true"])).problems.first?.write(to: &writer, withFile: true)
    #expect(
      String(writer.text)
        == "{\"severity\": \"error\", \"code\": \"wrong_type\", \"field\": \"sku\", \"value\": \"true\", \"message\": \"sku must be text\", "
        + "\"hint\": \"write it as \\\"sku\\\": \\\"…\\\"\", \"file\": \"inbox/a.jsonl\", \"line\": 1, \"column\": 9}")
  }
}

@Suite struct ProblemCodeTests {
  @Test func eachCodeKnowsItsPlace() {
    #expect(ProblemCode.allCases.map(\.index) == Array(0..<ProblemCode.allCases.count))
  }
}

@Suite struct NearestTests {
  @Test(arguments: [
    ("titel", ["title"]), ("prise", ["price"]), ("bran", ["brand"]), ("Brand", ["brand"]),
    ("descripton", ["description"]),
    ("pirce", ["price"]), ("xyz", []), ("", []), ("stock", ["stock_quantity"]),
  ])
  func findsWhatIsMeant(_ word: String, _ wanted: [String]) {
    #expect(Nearest.words(to: word, among: ["title", "price", "brand", "description", "stock_quantity"]) == wanted)
  }
}
