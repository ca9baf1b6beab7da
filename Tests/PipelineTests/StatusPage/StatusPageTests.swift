// The shop's page: every number on it, words for people who see no plots, and nothing from strangers but characters.

import Testing

@testable import Pipeline

@Suite struct StatusPageTests {
  /// The page of a shop with one listing, a day old.
  private func page(sku: String = "0123456789012345678", url: String = "https://v.example/1") throws -> String {
    // They replace others in the store, without any check.
    precondition(sku.utf8.count == 19 && url.utf8.count == 19)
    let workspace = try TemporaryWorkspace()
    workspace.drop("p.jsonl", seed(["id": "1", "sku": "\"0123456789012345678\""]))
    try workspace.run()
    workspace.answer(
      "r.json",
      "{\"task_id\": 1, \"success\": true, \"result\": {\"vinted_id\": 101, \"url\": \"https://v.example/1\"}}")
    try workspace.run()
    let store = workspace.read("store/products.jsonl") ?? ""
    workspace.write(
      "store/products.jsonl",
      store.replacing("https://v.example/1", with: url).replacing("0123456789012345678", with: sku))
    workspace.clock.seconds += 86_400
    workspace.answer("a.json", "{\"product_id\": 1, \"analytics\": {\"views\": 1234, \"favourites\": 1}}")
    try workspace.run()
    return try page(of: workspace)
  }

  private func page(of workspace: TemporaryWorkspace) throws -> String {
    let disk = try Disk(folder: workspace.folder)
    try StatusPage(ShopStatus(StoreReader(disk), workspace.settings, now: workspace.clock)).write(
      to: "s.html", on: disk)
    #expect(try disk.names(in: ".").filter { $0.contains("s.html") } == ["s.html"])
    return try disk.read("s.html") ?? ""
  }

  @Test func whatIsKnownIsOnIt() throws {
    let page = try page()
    for part in [
      "<div class=\"ready\"><dt>Live</dt><dd>1</dd></div>", "<dt>Views</dt><dd>1,234</dd>", "27.90\u{A0}\u{20AC}",
      "aria-label=\"Listed per day, 12 Nov to 11 Dec: 1 in all, at most 1, on 10 Dec.\"",
      "aria-label=\"Sold per day, 12 Nov to 11 Dec: none.\"",
      "aria-label=\"Views, 12 Nov to 11 Dec: from 0 to 1,234.\"",
      "1,234, +1,234 in 30 days", "href=\"https://v.example/1\"", "Nothing: everything runs by itself.",
      "<tr><th scope=\"row\">2024-12-11</th><td>0</td>", "Nothing waits to be listed.",
    ] { #expect(page.contains(text: part), "\(part)") }
    #expect(page.split(separator: "<svg ").count == 9 && page.split(separator: "<tr><th scope=\"row\">").count == 91)
  }

  /// Rows of tiles are full on every screen: eight tiles by fours, and with what was taken down nine in rows of their own.
  @Test func noTileIsAloneInItsRow() throws {
    func tiles(_ page: String) -> Int {
      let totals = page.split(separator: "<dl class=\"totals\">").last?.split(separator: "</dl>").first ?? ""
      return totals.split(separator: "<div class=").count
    }
    #expect(try tiles(page()) == 8)
    let workspace = try TemporaryWorkspace()
    workspace.drop("p.jsonl", seed(["id": "1", "images": nil]))
    try workspace.run()
    _ = try Changes(workspace.opened(), now: workspace.clock).delete([1])
    let nine = try page(of: workspace)
    #expect(tiles(nine) == 9 && nine.contains(text: "<div class=\"down\">"))
    // Five and four; four, three and two; one and then pairs.
    for rule in [
      "repeat(20,", "div:nth-child(n + 6) { grid-column: span 5; }", "repeat(12,",
      "div:nth-child(n + 5) { grid-column: span 4; }", ".totals:has(.down) div:first-child, ",
    ] { #expect(nine.contains(text: rule), "\(rule)") }
  }

  @Test func aLongNameBreaks() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("p.jsonl", seed(["id": "1", "images": nil]))
    workspace.write("inbox/\(String(repeating: "long", count: 50)).xls", "x")
    try workspace.run()
    let page = try page(of: workspace)
    #expect(page.contains(text: "longlong.xls)</span><span class=\"hint\">Save it as .xlsx"))
    #expect(page.contains(text: ".panel .problems span { min-width: 0; overflow-wrap: anywhere; }"))
  }

  @Test func itRunsNothingAndSendsNoRequest() throws {
    let page = try page()
    #expect(page.contains(text: "content=\"default-src 'none'; img-src data:; style-src 'sha256-"))
    for word in ["<script", " style=", " src=", "onclick", "@import", "url("] {
      #expect(!page.contains(text: word), "\(word)")
    }
  }

  @Test func strangersWriteCharactersOnly() throws {
    let page = try page(sku: "<img onerror=evil>'", url: "javascript:evil(12)")
    #expect(!page.contains(text: "<img") && page.contains(text: "&lt;img onerror=evil&gt;&#39;"))
    #expect(!page.contains(text: "javascript:") && page.contains(text: "<ol class=\"slow\">"))
  }

  @Test func anEmptyShopIsToldWhatToDo() throws {
    let page = try page(of: TemporaryWorkspace())
    #expect(page.contains(text: "<h2 id=\"h-begin\">Nothing is here yet</h2>"))
    #expect(page.contains(text: "<code>pipeline-run preview</code>"))
    #expect(page.contains(text: "Not known yet") && page.contains(text: "Nothing has been on Vinted for a day yet."))
  }

  @Test func aLineNeedsNoSecondPoint() {
    for values in [[nil, 5], [5, 5], [0, nil], [Int.max / 2, 0], [3, 1]] as [[Int?]] {
      for shape in [DayPlot.Shape.bars, .line] {
        var writer = Writer()
        DayPlot(
          title: "Views", shape: shape, kind: "views", points: values.enumerated().map { ($0, $1) }, unknown: "none"
        ).write(to: &writer)
        #expect(String(writer.text).hasSuffix("</div></figure>\n"))
      }
    }
  }
}
