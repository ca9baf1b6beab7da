// Cases about what distinguishes products, and about what comes back from the browser.

import Testing

@testable import Pipeline

@Suite struct IdentityCases {
  private static let header = "sku;title;brand;category;condition;price;stock_quantity;size;color;gender;images\n"

  /// 04: a code that a spreadsheet has cut is not a code.
  @Test(arguments: ["4,01E+12", "4.01E+12", "8,7E+11"]) func aCutCodeIsNone(_ code: String) throws {
    let folder = try CaseFolder()
    try folder.run(
      "cut.csv",
      Self.header + "\(code);Pull;Zara;Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\n"
        + "\(code);Jupe;Mango;Jupe;GOOD;8,00;1;M;Noir;femme;b.jpg\n")
    #expect(try folder.workspace.storeLines.isEmpty)
    #expect(folder.workspace.problems.map(\.code) == [.invalidSKU, .invalidSKU])
    #expect(folder.workspace.problems[0].hint.contains("format the column as text"))
  }

  /// An error of the spreadsheet does not count as an empty cell: the row would become a new listing.
  @Test(arguments: ["#N/A", "#REF!", "#NV", "#BEZUG!"]) func anErrorOfTheSpreadsheetIsNoCode(_ error: String) throws {
    let own = try CaseFolder().preview(
      "own.csv", Self.header + "\(error);Pull;Zara;Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\n")
    #expect(own.map(\.state) == ["refused"] && own[0].codes == ["invalid_sku"])
    let folder = try CaseFolder()
    let rows = (1...40).map { "R\($0)9;Pull;Zara;Pull;9,00;M;femme;\(5000 + $0)\n" }.joined()
    try folder.guess(
      "shop.csv",
      "Ref;Nom;Marque;Categorie;Prix;Taille;Genre;EAN\n" + rows + "\(error);Jupe;Zara;Jupe;9,00;M;femme;4711\n")
    #expect(
      try folder.preview("shop.csv").last.map { ($0.state, $0.codes.contains("invalid_sku")) } ?? ("", false) == (
        "refused", true
      ))
  }

  /// 06: invisible characters do not make another product.
  @Test func signsThatNobodySeesMakeNoOtherProduct() throws {
    let folder = try CaseFolder()
    try folder.run(
      "monday.csv",
      Self.header
        + "B-7;Pull;Zara;Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\nNoël-1;Jupe;Mango;Jupe;GOOD;8,00;1;M;Noir;femme;b.jpg\n")
    try folder.run(
      "tuesday.csv",
      Self.header + "B-7\u{A0};Pull;Zara;Pull;GOOD;7,00;1;M;Gris;femme;a.jpg\n"
        + "\u{200B}Noe\u{308}l-1;Jupe;Mango;Jupe;GOOD;6,00;1;M;Noir;femme;b.jpg\n")
    let records = try folder.workspace.records
    #expect(Set(records.values.map(\.sku.string)) == ["B-7", "Noël-1"])
  }

  @Test(arguments: ["\u{A0}", "\u{200B}", "\u{2060}\u{FEFF}", " \u{202F}"]) func aBrandOfNothingIsMissing(
    _ brand: String
  ) throws {
    let rows = try CaseFolder().preview(
      "blank.csv", Self.header + "B-8;Pull;\(brand);Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\n")
    #expect(rows.map(\.state) == ["refused"] && rows[0].codes == ["missing_brand"])
  }

  /// 46: half a character in its message does not cost a result.
  @Test(arguments: ["\\ud83d", "\\udc57 x", "a \\ud83d\\ud83d b", "\\ud83d\\u0041"])
  func aResultWithHalfASignIsTaken(_ message: String) throws {
    let details = "\"error_details\": {\"error_type\": \"api_error\", \"error_details\": \"\(message)\"}"
    let answer =
      "\"task_id\": 1, \"success\": false, \"retryable\": false, \"error_message\": \"\(message)\", \(details)"
    let bridge = try workspaceWithTasks(1)
    _ = try ask(bridge, "{\"type\": \"tasks\", \"limit\": 1}")
    #expect(try ask(bridge, "{\"type\": \"result\", \"attempt\": 1, \(answer)}").accepted == true)
    let file = try workspaceWithTasks(1)
    try file.claim(1)
    file.write("inbox/results/task-1.json", "{\(answer)}")
    let list = try workspaceWithTasks(1)
    try list.claim(1)
    list.write("inbox/results/all.json", "[{\(answer)}]")
    let lines = try workspaceWithTasks(1)
    try lines.claim(1)
    lines.write("inbox/results/all.jsonl", "{\(answer)}\n")
    for workspace in [bridge, file, list, lines] {
      workspace.clock = Timestamp(seconds: workspace.clock.seconds + 5)
      try workspace.run()
      let errors = try workspace.errors.map { "\($0)" }
      #expect(errors.contains { $0.contains("\u{FFFD}") }, "\(errors)")
      #expect(try workspace.record(1).status == "error")
      #expect(workspace.names("rejected").isEmpty)
      // What is written can be read again.
      workspace.clock = Timestamp(seconds: workspace.clock.seconds + 5)
      try workspace.run()
    }
  }

  @Test func wholeSignsStay() {
    let arena = Arena()
    let whole = text("{\"a\": \"\\ud83d\\ude00 \\\\ud83d \\u00e9 \\n\"}")
    #expect(HalfSurrogates.replaced(whole, in: arena) == whole)
    #expect(
      HalfSurrogates.replaced("\"\\uD83D\\ud83d\\ude00\\udE00\"", in: arena) == "\"\\uFFFD\\ud83d\\ude00\\uFFFD\"")
  }

  /// 47: the timeout runs from the claim; a task that nobody took waits.
  @Test func aBacklogWaitsAsLongAsItTakes() throws {
    let folder = try CaseFolder("\"retries\": {\"timeout_seconds\": 60}")
    let rows = (1...5).map { "W-\($0);Pull \($0);Zara;Pull;GOOD;9,00;1;M;Gris;femme;a.jpg\n" }.joined()
    try folder.run("five.csv", Self.header + rows)
    try folder.workspace.claim(1)
    for _ in 1...3 {
      folder.workspace.clock = Timestamp(seconds: folder.workspace.clock.seconds + 3600)
      try folder.workspace.run()
    }
    let states = try (2...5).map { try folder.workspace.record($0).status.string }
    #expect(states == Array(repeating: "pending", count: 4), "\(states)")
    #expect(folder.workspace.taskPaths.count { !$0.contains("claimed") } >= 4)
  }
}
