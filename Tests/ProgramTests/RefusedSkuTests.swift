// A seller finds a refused item again by the reference that he gave it.

import Foundation
import Testing

@Suite struct RefusedSkuTests {
  private func problems(_ workspace: Folder, _ name: String) throws -> [[String: Any]] {
    let text = try #require(try workspace.text(of: "rejected/\(name).problems.json"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test func everyProblemOfAnItemNamesIt() throws {
    let bad = seedLine(["id": nil, "sku": "\"A06\"", "price": "\"abc\"", "color": "\"Blurple\""])
    let workspace = try Folder.workspace(["inbox/a.jsonl": "{\"sku\": 7}\n{}\n{\n" + bad])
    #expect(try Program(in: workspace)("run").status == 2)
    let skus = try problems(workspace, "a.jsonl").reduce(into: [Int: Set<String>]()) {
      $0[$1["line"] as? Int ?? 0, default: []].insert($1["sku"] as? String ?? "none")
    }
    #expect(skus == [1: ["7"], 2: ["none"], 3: ["none"], 4: ["A06"]])
    let errors = try Program(in: workspace)("errors").outputLines
    #expect(errors.contains { $0.contains("  validation_error  sku A06: ") })
  }

  /// Problems that show only beside other items, or with the store.
  @Test func itemsThatAreRefusedLateAreNamed() throws {
    let other = seedLine([
      "id": nil, "sku": "\"A06\"", "title": "\"Chaise longue\"", "brand": "\"Ikea\"", "size": "\"L\"",
    ])
    let workspace = try Folder.workspace([
      "inbox/a.jsonl": seedLine(["id": nil, "sku": "\"A06\""]) + other
        + "{\"sku\": \"B7\", \"operation\": \"delete\"}\n"
    ])
    #expect(try Program(in: workspace)("run").status == 2)
    let named = try problems(workspace, "a.jsonl").map { "\($0["code"] ?? "") \($0["sku"] ?? "")" }
    #expect(named.suffix(2) == ["came_twice A06", "unknown_product B7"])
    #expect(named.dropLast(2).allSatisfy { $0.hasSuffix(" A06") })
  }

  @Test func columnsOfOthersAreNamedAsWell() throws {
    let settings = #"{"columns": {"fields": {"sku": "{Ref}", "title": "{Nom}", "price": "{Prix}"}}}"#
    let workspace = try Folder.workspace([
      "pipeline.json": settings, "inbox/a.csv": "Ref;Nom;Prix\nR-1;Pull;abc\n",
    ])
    #expect(try Program(in: workspace)("run").status == 2)
    #expect(try problems(workspace, "a.csv").allSatisfy { $0["sku"] as? String == "R-1" })
  }

  @Test func thePageNamesThem() throws {
    let bad = seedLine(["id": nil, "sku": "\"A06\"", "price": "\"abc\""])
    let workspace = try Folder.workspace(["inbox/a.jsonl": bad + seedLine(["id": nil, "sku": "\"B<7\""])])
    _ = try Program(in: workspace)("preview", "--html", "p.html")
    let page = try #require(try workspace.text(of: "p.html"))
    #expect(page.contains("<span>sku A06</span>") && page.contains("<span>sku B&lt;7</span>"))
  }
}
