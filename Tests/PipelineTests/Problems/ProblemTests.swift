// Problems of a product as a whole and of its words: their messages, and their places. Those of a field are in its rule's tests.

import Testing

@testable import Pipeline

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
        "brand", "\"Levys\"",
        "1:11 warning brand: the brand \"Levys\" has no Vinted id; it goes as text [unmapped_brand]; did you mean \"Levi's\"? If not, add it to reference/brands.csv"
      ),
      (
        "brand", "\"Qqqqqqqqqqqq\"",
        "1:11 warning brand: the brand \"Qqqqqqqqqqqq\" has no Vinted id; it goes as text [unmapped_brand]; add it to reference/brands.csv"
      ),
      (
        "condition", "\"EXELLENT\"",
        "1:15 error condition: the condition \"EXELLENT\" is not known [unmapped_condition]; did you mean \"EXCELLENT\"?"
      ),
      (
        "condition", "11",
        "1:15 error condition: the condition \"11\" is not known [unmapped_condition]; write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR, or add it to reference/conditions.csv"
      ),
      (
        "size", nil,
        "1:1 error size: Vinted asks for a size here [missing_size]; write it as on the label, such as M, 38 or W32"
      ),
      (
        "size", "\"W33x\"",
        "1:10 error size: the size \"W33x\" is not known for this item [unmapped_size]; did you mean \"W33 | FR 42\", \"W32 | FR 42\", \"W34 | FR 44\"? If not, add it to reference/sizes.csv"
      ),
      (
        "color", "\"Bleuu\"",
        "1:11 warning color: the color \"Bleuu\" has no Vinted id [unmapped_color]; did you mean \"Blue\"? If not, add it to reference/colors.csv"
      ),
      (
        "material", "\"Coton, Unobtainium\"",
        "1:14 warning material: the material \"Unobtainium\" has no Vinted id [unmapped_material]; add it to reference/materials.csv"
      ),
      (
        "model", nil,
        "1:1 info model: \"501\" is taken for the model, from the title [model_inferred]; write model yourself if it is another"
      ),
      (
        "zzzzzz", "1",
        "1:2 warning zzzzzz: no product has a field of this name [unknown_field]; take it away; `pipeline-run help fields` lists the fields"
      ),
    ] as [(String, String?, String)])
  func ofAWord(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }

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
        == "inbox/a.jsonl:1:15 operation: \"a\\nb\\u{1B}[31m\\u{85}\" is no operation [unknown_operation]; write publish, delete or relist, or leave it out"
    )
  }

  @Test(arguments: [
    ("a\u{202E}gpj.exe", "a\\u{202E}gpj.exe"), ("\u{2066}x\u{2069}\u{200F}", "\\u{2066}x\\u{2069}\\u{200F}"),
    ("a\u{2028}b\nc\td", "a\\u{2028}b\\nc\\td"), ("Séjour 👩‍👧 日本 עברית", "Séjour 👩‍👧 日本 עברית"),
  ])
  func aLineOfATerminalSaysWhatIsThere(_ text: String, _ shown: String) {
    #expect(Problem.printable(text) == shown)
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
