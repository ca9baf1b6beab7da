/// `status` as a person and a program use it: words, a page, one object, and the exit status.
import Foundation
import Testing

@Suite struct StatusTests {
  /// A shop with a listing that is live and one that was given up.
  private func shop() throws -> Folder {
    let workspace = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": "1"]) + seedLine(["id": "2"])])
    let program = Program(in: workspace)
    _ = try program("run")
    try workspace.write("{\"success\": true, \"result\": {\"vinted_id\": 9}}", to: "inbox/results/task-0000000001.json")
    _ = try program("run")
    return workspace
  }

  @Test func anEmptyShopIsToldWhatToDo() throws {
    let ended = try Program(in: Folder.workspace())("status")
    #expect(ended.output.hasPrefix("Nothing is here yet. Drop a product file into inbox/") && ended.status == 0)
  }

  @Test func wordsFitOnAScreen() throws {
    let ended = try Program(in: shop())("status")
    let lines = ended.outputLines
    #expect(lines.count < 24 && lines.allSatisfy { $0.count <= 120 })
    #expect(ended.output.contains("live        1  at ") && ended.output.contains("queued      1\n"))
    #expect(ended.output.contains("1 listing waits to be listed.\n1.0 a day were listed in the last day"))
    #expect(ended.status == 0)
  }

  @Test func whatNeedsAPersonIsTheStatus() throws {
    let workspace = try shop()
    try workspace.write(
      "{\"success\": false, \"error_type\": \"image_error\", \"error_message\": \"x\", \"retryable\": false}",
      to: "inbox/results/task-0000000002.json")
    let program = Program(in: workspace)
    _ = try program("run")
    let ended = try program("status")
    #expect(ended.output.contains("next   1 product was given up (") && ended.status == 3)
    #expect(ended.output.contains("): `pipeline-run errors` says why; then `pipeline-run retry --all`"))
    #expect(try program("status", "--html", "s.html").status == 3)
  }

  @Test func thePageIsMade() throws {
    let workspace = try shop()
    let before = workspace.files
    let program = Program(in: workspace)
    let ended = try program("status", "--html", "s.html")
    #expect(ended.output == "1 live, 1 queued, 0 sold, 0 in error\nThe page is s.html\n" && ended.status == 0)
    #expect(workspace.files == (before + ["s.html"]).sorted())
    let page = try #require(try workspace.text(of: "s.html"))
    #expect(page.hasPrefix("<!doctype html>\n") && page.hasSuffix("</html>\n"))
    #expect(try program("status", "--html", "s.html", "--quiet").output == "")
  }

  @Test func theObjectIsJSON() throws {
    let program = Program(in: try shop())
    for (words, page) in [(["status", "--json"], nil), (["status", "--json", "--html", "s.html"], "s.html")]
      as [([String], String?)]
    {
      let output = try program.run(words).output
      let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      #expect(object["page"] as? String == page)
      #expect((object["products"] as? [String: Int]) == ["live": 1, "queued": 1, "sold": 0, "error": 0, "deleted": 0])
      #expect((object["days"] as? [[String: Any]])?.count == 90)
    }
  }

  @Test func mistakesAreSaid() throws {
    let empty = Program(in: try Folder())
    #expect(try empty("status").errors.contains("this folder is no workspace: it has no inbox/"))
    let program = Program(in: try Folder.workspace())
    for words in [
      ["status", "x"], ["status", "--html", "a.json"], ["status", "--html", "no/a.html"], ["status", "--limit", "3"],
    ] {
      #expect(try program.run(words).status == 64, "\(words)")
    }
  }
}
