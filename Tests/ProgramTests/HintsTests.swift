// Answers at a glance end with what to do.

import Testing

@Suite struct HintsTests {
  @Test func refusedProductsAreNamedWithTheWayOut() throws {
    let program = Program(in: try Folder.workspace(["inbox/a.jsonl": "{}\n" + seedLine()]))
    let run = try program("run")
    #expect(run.output.contains("1 missing_title  as inbox/a.jsonl:1:1 title: the title is missing\n"))
    #expect(run.output.contains("next      fix what is in rejected/ and drop it into inbox/ again\n"))
    let health = try program("health").output
    #expect(
      health.contains(
        "next   1 file is in rejected/ (a.jsonl): fix what rejected/a.jsonl.problems.json says, and drop it into inbox/ again, or remove it\n"
      ))
    let errors = try program("errors", "--summary").output
    #expect(
      errors.contains(
        "all of them: validation_error; fix what is in rejected/ and drop it into inbox/ again\nno product waits for a retry"
      ))
  }

  /// Cron mails standard error: it says in which file the refused items are.
  @Test func theMailSaysWhereRefusedItemsAre() throws {
    let folder = try Folder.workspace([
      "inbox/a.jsonl": "{}\n{}\n" + seedLine(["id": nil]), "inbox/b.json": "[",
      "inbox/results/9.json": "{\"success\": true}",
    ])
    let dry = try Program(in: folder)("run", "--dry-run")
    let ended = try Program(in: folder)("run")
    #expect(
      ended.errorLines.filter { $0.hasPrefix("rejected/") && $0.contains("; fix what rejected/") } == [
        "rejected/9.json: what was refused is in this file; fix what rejected/9.json.problems.json says, and drop it into inbox/results/ again",
        "rejected/a.jsonl: the 2 items that were refused are in this file; fix what rejected/a.jsonl.problems.json says, and drop it into inbox/ again",
        "rejected/b.json: what was refused is in this file; fix what rejected/b.json.problems.json says, and drop it into inbox/ again",
      ])
    #expect(dry.errors == ended.errors)
    #expect(
      folder.files.filter { $0.hasPrefix("rejected/") && !$0.hasSuffix(".problems.json") } == [
        "rejected/9.json", "rejected/a.jsonl", "rejected/b.json",
      ])
    // Quiet is quiet, and of many files a few are enough.
    for number in 1...5 { try folder.write("{}\n", to: "inbox/\(number).jsonl") }
    #expect(try Program(in: folder)("run", "--dry-run", "--quiet").errors == "")
    let many = try Program(in: folder)("run").errorLines
    #expect(many.last == "rejected/: 2 more files with what was refused")
    // The same name again gets a number, and the line names it.
    try folder.write("{}\n", to: "inbox/a.jsonl")
    #expect(try Program(in: folder)("run").errorLines.last?.hasPrefix("rejected/a.2.jsonl: ") == true)
  }

  /// A seller must pack what was sold, so the report says what that is.
  @Test func aRunNamesWhatWasSold() throws {
    let products = (1...7).map { seedLine(["id": "\($0)"]) }.joined()
    let folder = try Folder.workspace(["inbox/a.jsonl": products])
    let program = Program(in: folder)
    _ = try program("run")
    let results = (1...7).map { "{\"task_id\": \($0), \"success\": true, \"result\": {\"vinted_id\": \(100 + $0)}}\n" }
    try folder.write(results.joined(), to: "inbox/results/r.jsonl")
    #expect(try !program("run").output.contains("sold"))
    let items = (1...7).map { "{\"vinted_id\": \(100 + $0), \"title\": \"A [\($0)]\", \"status\": \"sold\"}" }
    try folder.write(
      "{\"wardrobe\": {\"user_id\": 7, \"read_at\": \"2026-12-11T12:00:00Z\", \"complete\": true, \"items\": ["
        + items.joined(separator: ", ") + "]}}", to: "inbox/results/w.json")
    let output = try program("run", "--workspace", folder.url.path).outputLines
    let first = try #require(output.firstIndex { $0.hasPrefix("  sold      1 ") })
    #expect(output[first].hasSuffix(" [1]") && output[first + 4].hasPrefix("            5 "))
    #expect(
      output[first + 5]
        == "            and 2 more; `pipeline-run products --status sold --workspace \(folder.url.path)` lists them")
    #expect(try program("products", "--status", "sold").outputLines.count == 7)
    #expect(try !program("run").output.contains("sold"))
  }

  @Test func aHealthyWorkspaceAsksForNothing() throws {
    let program = Program(in: try Folder.workspace())
    #expect(try !program("health").output.contains("next "))
  }
}
