// Many workspaces in one folder: each is run, one that fails stops no other, and the counts add up.

import Foundation
import Testing

@Suite struct TenantsTests {
  private func sellers() throws -> Folder {
    let folder = try Folder()
    for (index, name) in ["anna", "ben", "chloe"].enumerated() {
      try folder.makeFolder("\(name)/inbox/results")
      let lines = (0...index).map { seedLine(["id": nil, "sku": "\"\(name)-\($0)\""]) }.joined()
      try folder.write(lines + (name == "ben" ? "{}\n" : ""), to: "\(name)/inbox/a.jsonl")
    }
    try folder.makeFolder("notes")
    return folder
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func eachIsRunAndAllAreCounted() throws {
    let folder = try sellers()
    let ended = try Program(in: folder)("run", "--tenants", ".", "--json", "--metrics", "all.prom")
    #expect(ended.status == 2)
    #expect(ended.errors.contains("notes: skipped: it has no inbox/, so it is not a workspace"))
    #expect(ended.errors.contains("ben/inbox/a.jsonl:3:1 title: the title is missing [missing_title]"))
    let report = try object(ended.output)
    let tenants = try #require(report["tenants"] as? [[String: Any]])
    #expect(tenants.map { $0["tenant"] as? String } == ["anna", "ben", "chloe"])
    #expect(tenants.map { $0["status"] as? Int } == [0, 2, 0])
    let all = try #require((report["all"] as? [String: Any])?["products"] as? [String: Any])
    #expect(all["read"] as? Int == 7 && all["enqueued"] as? Int == 6 && all["rejected"] as? Int == 1)
    for (name, count) in [("anna", 1), ("ben", 2), ("chloe", 3)] {
      #expect(folder.files.count { $0.hasPrefix("\(name)/outbox/batch-") } == count)
    }
    let metrics = try #require(try folder.text(of: "all.prom"))
    #expect(metrics.contains("pipeline_run_last_run_products{tenant=\"chloe\",outcome=\"enqueued\"} 3\n"))
    #expect(metrics.contains("pipeline_run_waiting{tenant=\"ben\",queue=\"outbox\"} 2\n"))
    #expect(metrics.contains("# TYPE pipeline_run_last_run_failed gauge\n"))
    #expect(!folder.files.contains { $0.contains(".writing") })
  }

  @Test func oneThatFailsStopsNoOther() throws {
    let folder = try sellers()
    try folder.write("{\"locale\": 5}", to: "anna/pipeline.json")
    let ended = try Program(in: folder)("--tenants", ".", "--metrics", "all.prom")
    #expect(ended.status == 78)
    #expect(ended.errors.contains("pipeline-run: anna: pipeline.json:1:12 locale:"))
    #expect(ended.output.contains("anna   failed\n"))
    #expect(ended.output.contains("chloe  3 products: 3 to publish\n"))
    #expect(ended.output.contains("3 workspaces, 1 of them failed\n"))
    #expect(try #require(try folder.text(of: "all.prom")).contains("pipeline_run_last_run_failed{tenant=\"anna\"} 1\n"))
  }

  @Test func whatIsSkippedOrBrokenIsSaidOnce() throws {
    let folder = try sellers()
    try folder.write("{\"locale\": 5}", to: "anna/pipeline.json")
    let program = Program(in: folder)
    let said = ["notes: skipped: it has no inbox/", "pipeline-run: anna: pipeline.json:1:12 locale:"]
    let first = try program("--tenants", ".")
    for line in said { #expect(first.errors.contains(line)) }
    let second = try program("--tenants", ".")
    for line in said { #expect(!second.errors.contains(line)) }
    #expect(second.status == 78 && second.output.contains("anna   failed\n"))
    #expect(second.output.contains("anna: failed as before: pipeline.json:1:12 locale:"))
    let dry = try program("--tenants", ".", "--dry-run")
    for line in said { #expect(dry.errors.contains(line)) }
    // A folder that is new is said alone.
    try folder.makeFolder("more")
    let third = try program("--tenants", ".").errorLines.filter { $0.contains("skipped") }
    #expect(third == ["more: skipped: it has no inbox/, so it is not a workspace"])
  }

  @Test func statusHasALineForEachShop() throws {
    let folder = try sellers()
    _ = try Program(in: folder)("run", "--tenants", ".")
    try folder.write("{\"locale\": 5}", to: "anna/pipeline.json")
    let ended = try Program(in: folder)("status", "--tenants", ".")
    let lines = ended.outputLines
    #expect(lines.count == 4 && ended.status == 78)
    #expect(lines[0].hasPrefix("anna   pipeline.json:1:12 locale:"))
    // What ben's run refused waits for him.
    #expect(lines[1] == "ben    0 live, 2 queued, 0 sold, 0 in error; 1 thing needs a person")
    #expect(lines[2] == "chloe  0 live, 3 queued, 0 sold, 0 in error")
    #expect(lines[3] == "all    0 live, 5 queued, 0 sold, 0 in error; 1 cannot be read")
  }

  @Test func statusHasAnObjectForEachShop() throws {
    let folder = try sellers()
    _ = try Program(in: folder)("run", "--tenants", ".")
    try folder.write("{\"locale\": 5}", to: "anna/pipeline.json")
    let output = try Program(in: folder)("status", "--tenants", ".", "--json").output
    let shops = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(shops.map { $0["tenant"] as? String } == ["anna", "ben", "chloe"])
    #expect((shops[0]["error"] as? String)?.contains("locale") == true && shops[0]["status"] is NSNull)
    let products = (shops[2]["status"] as? [String: Any])?["products"] as? [String: Int]
    #expect(products?["queued"] == 3 && shops[2]["error"] is NSNull)
  }

  @Test func statusOfShopsThatNeedNobody() throws {
    let folder = try Folder()
    try folder.makeFolder("anna/inbox/results")
    let program = Program(in: folder)
    let ended = try program("status", "--tenants", ".")
    #expect(ended.output == "anna  0 live, 0 queued, 0 sold, 0 in error\n" && ended.status == 0)
    #expect(try program("status", "--tenants", ".", "--html", "s.html").errors.contains("do not go together"))
    #expect(try program("status", "--tenants", ".", "--workspace", "anna").status == 64)
    #expect(try program("status", "--tenants", "nowhere").status == 64)
  }

  @Test func saysWhatIsWrongWithTheWords() throws {
    let program = Program(in: try Folder())
    #expect(try program("run", "--tenants", ".").status == 64)
    #expect(try program("run", "--tenants", ".").errors.contains("holds no workspace"))
    #expect(try program("run", "--tenants", "nowhere").status == 64)
    #expect(try program("run", "--tenants", ".", "--workspace", ".").errors.contains("do not go together"))
  }

  @Test func tablesOfOneSellerAreNotAnothers() throws {
    let folder = try sellers()
    try folder.write("name,vinted_id,aliases\nLevi's,4711,\n", to: "ben/reference/brands.csv")
    try folder.write("{\"locale\": \"de\"}", to: "chloe/pipeline.json")
    _ = try Program(in: folder)("run", "--tenants", ".")
    func task(_ name: String) throws -> String {
      try folder.text(of: "\(name)/outbox/batch-000001/task-0000000001.json") ?? ""
    }
    #expect(try task("ben").contains("\"brand_id\": 4711,"))
    #expect(try !task("anna").contains("\"brand_id\": 4711,") && task("anna").contains("Jean Taille 32"))
    #expect(try task("chloe").contains("Größe 32"))
  }

  /// Whoever reads the mail is in no workspace: each command in it works where he is.
  @Test func everyCommandNamesItsWorkspace() throws {
    let again = seedLine(["id": "7", "operation": "\"delete\""])
    let wardrobe =
      "{\"wardrobe\": {\"user_id\": 7, \"read_at\": \"2026-12-11T12:00:00Z\", \"complete\": true, \"items\": [{\"vinted_id\": 9, \"title\": \"A [3]\", \"status\": \"active\"}]}}"
    let folder = try Folder()
    for name in ["shop", "my shop"] {
      try folder.write(again + "{}\n", to: "\(name)/inbox/a.jsonl")
      try folder.write("sku,nonsense\n1,2\n", to: "\(name)/inbox/b.csv")
      try folder.write("{\"task_id\": 99, \"success\": true}\n\(wardrobe)\n", to: "\(name)/inbox/results/r.jsonl")
    }
    try folder.write("#\n", to: "lost/store/products.jsonl")
    try folder.makeFolder("lost/inbox")
    let program = Program(in: folder)
    let run = try program("run", "--tenants", ".")
    let health = try program("health", "--tenants", ".")
    let single = try program("run", "--workspace", "lost")
    var commands: [String] = []
    for text in [run.errors, run.output, health.output, single.errors] {
      let parts = text.components(separatedBy: "`")
      commands += stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    }
    #expect(commands.contains("pipeline-run wardrobe --workspace 'my shop'"))
    #expect(commands.contains("pipeline-run products --salvage damaged.txt --workspace lost"))
    #expect(commands.contains("pipeline-run health --tenants ."))
    for command in commands where !command.hasPrefix("pipeline-run help") {
      #expect(command.contains(" --workspace ") || command.contains(" --tenants "), "\(command)")
    }
  }
}
