// The complete page: what is on it, whether its numbers add up, and that a seller can change nothing else on it.

import Testing

@testable import Pipeline

@Suite struct PreviewPageTests {
  /// The page of some lines of JSON.
  private func page(
    _ lines: String..., settings: String = "{}", tables: Tables = BuiltIn.tables, name: String = "page.html"
  ) throws -> String {
    let workspace = try TemporaryWorkspace(settings)
    workspace.drop("a.jsonl", lines.joined(separator: "\n"))
    let disk = try Disk(folder: workspace.folder)
    let page = try PreviewPage(
      name, on: disk, of: disk, settings: workspace.settings, tables: tables, made: Timestamp(seconds: 1_733_826_600))
    let preview = Preview(settings: workspace.settings, tables: tables, cores: 1)
    _ = try preview.inbox(of: disk, show: { item, _ in page.add(item) }, output: { _ in try page.flush() }) {
      page.add($0)
    }
    try page.finish()
    #expect(try disk.names(in: ".").filter { $0.contains("page.html") } == ["page.html"])
    return try disk.read(name) ?? ""
  }

  private func count(_ part: String, in page: String) -> Int {
    var count = 0
    var rest = page[...]
    while let end = String(rest).range(after: part) {
      let passed = String(rest)[..<end].utf8.count
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: passed)...]
      count += 1
    }
    return count
  }

  @Test func aListingIsShownWithAllThatBelongsToIt() throws {
    let page = try page(seed(["description": "\"Une ligne\\nune autre\"", "location": "\"A3\""]))
    for part in [
      "<html lang=\"en\">", "inbox/a.jsonl:1</span>",
      ">Levi&#39;s 501 Jean Taille 32 Très bon état Bleu (A3) [123]</h3>",
      " / 100 characters", "Your own title: <span dir=\"auto\">Jean Levi&#39;s 501</span>", "27.90\u{A0}€",
      "Your price 25.00\u{A0}€ + 10\u{A0}% = 27.50, cut to 27, plus 0.90",
      "Une ligne\nune autre", "id 10</span>", "Hommes › Vêtements › Jeans", "src=\"./image1.jpg\"", "loading=\"lazy\"",
      "<div class=\"ready\"><dt>Ready</dt><dd>1</dd></div>",
      "<div class=\"sum\"><dt>Sum of prices</dt><dd>27.90\u{A0}€</dd></div>",
      "2024-12-10 10:30\u{A0}UTC",
    ] { #expect(page.contains(text: part), "\(part)") }
    #expect(count("<article class=", in: page) == 1)
    #expect(count("</article>", in: page) == 1)
  }

  @Test func theTotalsAddUp() throws {
    let page = try page(
      seed(), seed(["id": "124", "brand": "\"Nulle Part\""]), seed(["id": "125", "price": "\"1,234\""]), "{\"id\": 3",
      "{\"id\": 4, \"operation\": \"delete\"}", "[]", seed(["id": "126", "images": nil]))
    let totals = [("read", 7), ("ready", 2), ("warned", 1), ("unaccepted", 1), ("refused", 3), ("removal", 1)]
    for (kind, number) in totals {
      #expect(page.contains(text: "<div class=\"\(kind)\"><dt>"))
      #expect(
        page.range(after: "<div class=\"\(kind)\"><dt>").map { page[$0...].prefix(60).contains("<dd>\(number)</dd>") }
          == true)
    }
    #expect(page.contains(text: "<dd>83.70\u{A0}€</dd>"))
    for (state, number) in [("ready", 1), ("warned", 1), ("unaccepted", 1), ("refused", 3), ("removal", 1)] {
      #expect(count("data-state=\"\(state)\"", in: page) == number)
    }
    for code in ["unmapped_brand", "price_ambiguous", "not_an_object"] {
      #expect(page.contains(text: "data-code=\"\(code)\""))
    }
    #expect(page.contains(text: "{&quot;id&quot;: 3</pre>"))
  }

  @Test func aRefusedItemShowsWhatCanBeReadOfIt() throws {
    let page = try page(seed(["title": "\"Le jean <zzz>\"", "condition": "\"a bit torn\""]))
    for part in [
      ">Le jean &lt;zzz&gt;</h3>", "Your own price", "a bit torn", "unmapped_condition", "src=\"./image1.jpg\"",
    ] {
      #expect(page.contains(text: part), "\(part)")
    }
  }

  @Test func whatCannotBeReadHasNoValue() throws {
    #expect(try page(seed(["stock_quantity": "\"many\""])).contains(text: "<dt>Stock</dt><dd>—</dd>"))
    #expect(try !page(seed(["price": "\"many\""])).contains(text: "Your own price"))
  }

  @Test func anItemThatIsLeftOutIsRecognized() throws {
    let columns = #"{"columns": {"skip": {"brand": ["Levi's"]}, "fields": {"title": "{title}"}}}"#
    let page = try page(seed(["title": "\"Le jean\""]), settings: columns)
    for part in ["data-state=\"skipped\"", ">Le jean</h3>", "left out: "] {
      #expect(page.contains(text: part), "\(part)")
    }
  }

  @Test func hostileTextIsHarmless() throws {
    let evil = "\\\"'></noscript><script>bad()</script><img src=x onerror=bad()> \\u0000\\u001b\\u202e"
    let fields = [
      "title", "brand", "category", "condition", "size", "color", "material", "model", "fit", "location", "description",
      "sku", "gender", "nonsense",
    ]
    var changes: [String] = []
    for field in fields {
      changes = [field]
      let page = try page(seed([changes[0]: "\"\(evil)\""]), "{\"\(evil)\": 1}", "{\"x\": \(evil)}")
      for part in ["<script>bad", "<img src=x", "onerror=bad()>", "\u{0}", "\u{1B}", "\u{202E}"] {
        #expect(!page.contains(text: part), "\(field): \(part)")
      }
      // The listings are in one, and no seller's words end it.
      #expect(count("</noscript>", in: page) == 1)
    }
    for image in [
      "javascript:bad()", "data:text/html,<script>bad()</script>", "x\\\" onerror=\\\"bad()",
      "'><script>bad()</script>",
    ] {
      let page = try page(seed(["images": "[\"\(image)\"]"]))
      #expect(
        !page.contains(text: "=\"javascript:") && !page.contains(text: "=\"data:text")
          && !page.contains(text: "<script>bad") && !page.contains(text: "\" onerror"))
    }
  }

  @Test func thePageSendsNoRequest() throws {
    let page = try page(seed())
    #expect(page.contains(text: "default-src 'none'; img-src http: https: file: data:; style-src 'sha256-"))
    #expect(page.contains(text: SHA256.base64(of: Text(PageScript.text))))
    #expect(page.contains(text: SHA256.base64(of: Text(PageStyle.text))))
    for part in ["http://", "https://", "@import", "url(", " style=\"", " onclick", "unsafe-inline"] {
      #expect(!page.contains(text: part), "\(part)")
    }
  }

  @Test func aSizeIsNotAddedIfTheCategoryIsUnknown() throws {
    let unknown = try page(seed(["category": "\"Machin\"", "size": "\"M\""]))
    #expect(unknown.contains(text: "Machin,male") && !unknown.contains(text: "sizes.csv"))
    let withoutGender = try page(seed(["category": "\"Jeans\"", "size": "\"enorme\"", "gender": "null"]))
    #expect(!withoutGender.contains(text: "sizes.csv"))
    let known = try page(seed(["category": "\"Jeans\"", "size": "\"enorme\""]))
    #expect(known.contains(text: "male,bottom,enorme,"))
  }

  @Test func aLongRawItemIsCut() throws {
    let page = try page("{\"id\": 1, \"x\": \"\(String(repeating: "é", count: 5000))")
    #expect(page.contains(text: " bytes more"))
    #expect(page.utf8.count < 60_000)
  }

  @Test func settingsAreThoseOfTheWorkspace() throws {
    let page = try page(
      seed(),
      settings:
        "{\"currency\": \"PLN\", \"pricing\": {\"markup_percent\": 12.5, \"ending\": 0}, \"title\": {\"max_length\": 60}}"
    )
    #expect(page.contains(text: "Your price 25.00\u{A0}zł + 12.5\u{A0}% = 28.125, cut to 28<"))
    #expect(page.contains(text: " / 60 characters"))
  }

  @Test(arguments: ["page.json", "page", ".html", "", "inbox", "page.html/"])
  func aPageHasANameOfItsOwn(_ name: String) throws {
    #expect(throws: RunError.self) { _ = try page(seed(), name: name) }
  }

  @Test func thereIsAFolderForIt() throws {
    #expect(throws: RunError.self) { _ = try page(seed(), name: "nowhere/page.html") }
  }
}
