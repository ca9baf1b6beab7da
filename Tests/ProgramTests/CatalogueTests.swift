/// A catalogue of 5,000 lines, one in ten bad: every line is counted once, and a preview says what the run does.
import Foundation
import Testing

@Suite struct CatalogueTests {
  static let catalogue = Catalogue(lines: 5000)

  /// What a listing shows, from a preview or from a task.
  struct Listing: Equatable {
    let title: String
    let rest: NSDictionary

    init(_ object: [String: Any]) {
      // The run adds the id that it assigns.
      title = (object["title"] as? String ?? "").components(separatedBy: " [")[0]
      rest =
        object.filter { ["description", "price", "mapped_attributes", "product_data"].contains($0.key) } as NSDictionary
    }
  }

  @Test func overlappingRunsLeaveOneAtWork() throws {
    let catalogue = CatalogueTests.catalogue
    let workspace = try Folder.workspace([
      "inbox/catalogue.jsonl": catalogue.text, "pipeline.json": "{\"outbox\": {\"window\": null}}",
    ])
    let program = Program(in: workspace)
    let previews = try program("preview", "--jsonl")
    let dry = try program("run", "--dry-run", "--json")

    let ended = try (0..<5).map { _ in try program.start(["run", "--json"]) }.map { try $0.end() }
    #expect(ended.map(\.status).sorted() == [2, 75, 75, 75, 75])
    for busy in ended where busy.status == 75 {
      #expect(busy.errors == "pipeline-run: another run works in this workspace; try again when it has ended\n")
    }
    let worked = try #require(ended.first { $0.status == 2 })
    let report = try Report(worked.output)
    #expect(try Report(dry.output).text == report.text)

    try checkCounts(report)
    try checkRejected(workspace)
    try checkTasks(workspace, previews)

    // Nothing is left to do, and nothing is done twice.
    let again = try Report(program("run", "--json").output)
    #expect(again["products"].read == 0 && again["files"]["taken"] == 0)
    try workspace.write(catalogue.text, to: "inbox/again.jsonl")
    let unchanged = try Report(program("run", "--json").output)
    #expect(unchanged["products"]["unchanged"] == 5000 - catalogue.bad.count)
    #expect(unchanged["products"].rejected == catalogue.bad.count)
  }

  private func checkCounts(_ report: Report) throws {
    let catalogue = CatalogueTests.catalogue
    #expect(
      report.keys == [
        "run", "started_at", "seconds", "files", "products", "results", "timeouts", "gone", "repriced", "tasks",
        "warnings",
        "problems_by_code",
      ])
    #expect(report["products"].read == 5000)
    #expect(report["products"].read == report["products"].sumOfRest)
    #expect(report["products"].rejected == catalogue.bad.count)
    #expect(report["products"]["enqueued"] == 5000 - catalogue.bad.count)
    for (code, count) in catalogue.errors { #expect(report["problems_by_code"][code] == count, "\(code)") }
    #expect(catalogue.errors.count == 10, "each kind of fault must occur")
  }

  private func checkRejected(_ workspace: Folder) throws {
    let catalogue = CatalogueTests.catalogue
    #expect(try workspace.text(of: "rejected/catalogue.jsonl") == catalogue.bad.map { catalogue.lines[$0] }.joined())
    let text = try #require(try workspace.text(of: "rejected/catalogue.jsonl.problems.json"))
    let problems = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let errors = problems.filter { $0["severity"] as? String == "error" }
    #expect(errors.map { $0["line"] as? Int } == catalogue.bad.map { $0 + 1 })
  }

  /// The tasks hold what the preview has said, in the same order.
  private func checkTasks(_ workspace: Folder, _ previews: Program.Ended) throws {
    #expect(previews.status == 65)
    let lines = try previews.outputLines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(lines.map { $0["line"] as? Int } == Array(1...5000))
    let bad = CatalogueTests.catalogue.bad
    #expect(lines.indices.filter { lines[$0]["ready_to_publish"] as? Bool == false } == bad)

    let paths = workspace.files.filter { $0.hasPrefix("outbox/") }
    let payloads = try paths.map { path in
      let text = try workspace.text(of: path) ?? ""
      let task = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      return try #require(task["payload"] as? [String: Any])
    }
    let ready = lines.filter { $0["ready_to_publish"] as? Bool == true }
    try #require(payloads.count == ready.count)
    #expect(Set(payloads.map { $0["product_id"] as? Int }).count == payloads.count)
    for (preview, payload) in zip(ready, payloads) {
      #expect(Listing(preview) == Listing(payload))
      if let id = preview["product_id"] as? Int { #expect(payload["product_id"] as? Int == id) }
    }
  }
}
