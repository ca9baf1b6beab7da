// Which of Vinted's tables the bridge takes, which it refuses, and what stays then.

import Testing

@testable import Pipeline

@Suite struct ReferenceDropTests {
  private func files(_ workspace: TemporaryWorkspace) -> [String: String] {
    var files: [String: String] = [:]
    for name in workspace.names("reference/vinted") where name.hasSuffix(".json") && name != "asked.json" {
      files[name] = workspace.read("reference/vinted/\(name)")
    }
    return files
  }

  @Test func whatIsWantedIsTakenAndCounts() throws {
    let workspace = try workspaceWithTasks(1)
    let wanted = try ask(workspace, "{\"type\": \"reference\"}").wanted
    #expect(wanted.catalogues == true && wanted.colours == true)
    #expect(wanted.attributes == .list([1819]) && wanted.package_sizes == .list([1819]))
    #expect(wanted.sizes == .list([]) && wanted.brands == .list([]))
    let data = """
      "catalogues": \(VintedAnswer.tree(VintedAnswer.move)), "attributes": {"5903": \
      \(VintedAnswer.attributes(sizes: [(9001, "W32 | FR 42"), (9002, "W99")]))}, "package_sizes": {"5903": \
      {"package_sizes": [{"id": 3, "title": "Grand"}]}}
      """
    #expect(try ask(workspace, VintedAnswer.message(data)).accepted == true)
    #expect(files(workspace).keys.sorted() == ["catalogues.json", "leaves.json"])
    let (tables, problems) = try Workspace.tables(on: Disk(folder: workspace.folder), Settings())
    #expect(problems == [])
    let listed = prepare(seed(), tables: tables)
    #expect(listed.id("category_id") == 5903)
    #expect(listed.id("size_id") == 9001, "the size has another id")
    #expect(listed.id("package_size_id") == 3)
    #expect(prepare(seed(["size": "\"W99\""]), tables: tables).id("size_id") == 9002, "a size that is new")
    #expect(prepare(seed(["size": "\"W33\""]), tables: tables).codes.contains("unmapped_size"), "one that has gone")
    let health = try ask(workspace, "{\"type\": \"health\"}").reference
    #expect(health.market == "www.vinted.fr" && health.catalogues.read_at == .text(VintedAnswer.readAt))
  }

  @Test func whatIsOlderThanAWeekIsWantedAgain() throws {
    let workspace = try workspaceWithTasks(1)
    let data = "\"catalogues\": \(VintedAnswer.tree())"
    #expect(try ask(workspace, VintedAnswer.message(data)).accepted == true)
    let disk = try Disk(folder: workspace.folder)
    let read = try #require(Timestamp(text(VintedAnswer.readAt)))
    #expect(try !ReferenceWanted(disk, now: read + 6 * 86_400).catalogues)
    #expect(try ReferenceWanted(disk, now: read + 8 * 86_400).catalogues)
  }

  @Test func nothingElseOfAnAnswerIsKept() throws {
    let workspace = try workspaceWithTasks(1)
    let data = """
      "colours": {"colors": [{"id": 1, "title": "No\\u0007ir\\u202e", "csrf_token": "s3cret"}, \
      \((2...29).map { "{\"id\": \($0), \"title\": \"c\($0)\"}" }.joined(separator: ", "))], "session": "s3cret"}, \
      "token": "s3cret"
      """
    #expect(try ask(workspace, VintedAnswer.message(data)).accepted == true)
    let written = files(workspace).values.joined() + (workspace.read("reference/vinted/asked.json") ?? "")
    #expect(!written.contains(text: "s3cret") && !written.contains(text: "token"))
    #expect(written.contains(text: "\"title\": \"No ir\""))
  }

  /// Catalogues in catalogues, deeper than Vinted has them.
  private static let deep: String = (1...20).reversed().reduce("[]") { below, id in
    "[{\"id\": \(id), \"title\": \"x\", \"catalogs\": \(below)}]"
  }

  private static let bad: [(String, String)] = [
    ("\"catalogues\": \(VintedAnswer.tree { $0.removeAll { $0.parent != nil && $0.id % 3 != 0 } })", "cut"),
    ("\"catalogues\": {\"catalogs\": []}", "empty"), ("\"catalogues\": {}", "no list"),
    ("\"catalogues\": {\"catalogs\": {}}", "no list"), ("\"catalogues\": {\"catalogs\": [1]}", "no id"),
    ("\"catalogues\": \(VintedAnswer.tree { $0[9].title = "" })", "no title"),
    ("\"catalogues\": \(VintedAnswer.tree { $0[9].title = "\\u0000 \\u200b" })", "no title"),
    ("\"catalogues\": {\"catalogs\": [{\"id\": 9007199254740991, \"title\": \"x\"}]}", "no id"),
    ("\"catalogues\": {\"catalogs\": [{\"id\": -1, \"title\": \"x\"}]}", "no id"),
    ("\"catalogues\": {\"catalogs\": [{\"id\": 1, \"title\": \"x\"}, {\"id\": 1, \"title\": \"y\"}]}", "twice"),
    ("\"catalogues\": {\"catalogs\": \(deep)}", "deep"),
    ("\"colours\": {\"colors\": [{\"id\": 1, \"title\": \"Noir\"}]}", "cut"),
    ("\"attributes\": {\"1819\": {\"attributes\": []}}", "empty"),
    ("\"attributes\": {\"x\": {\"attributes\": []}}", "no catalogue"),
    ("\"attributes\": {\"1819\": {\"attributes\": [{\"code\": \"size\"}]}}", "configuration"),
    ("\"package_sizes\": {\"1819\": {\"package_sizes\": []}}", "empty"),
    ("\"sizes\": {\"1819\": {}}", "no list"), ("\"brands\": {\"x\": 1}", "no list"), ("\"brands\": []", "object"),
    ("\"colours\": {\"colors\": 1}, \"colours\": 2", "twice"), ("", "no table"), ("\"other\": 1", "no table"),
  ]

  @Test(arguments: bad)
  func whatIsWrongIsRefusedAndTheLastCounts(_ data: String, _ reason: String) throws {
    let workspace = try workspaceWithTasks(1)
    #expect(try ask(workspace, VintedAnswer.message("\"catalogues\": \(VintedAnswer.tree())")).accepted == true)
    let before = files(workspace)
    // A good part beside the bad one does not count either.
    let brand = data.isEmpty || data.contains(text: "brands") || data.contains(text: "other") ? "" : ", \"brands\": {}"
    let answer = try ask(workspace, VintedAnswer.message(data + brand))
    #expect(answer.type == "error" && answer.code == "invalid_reference")
    if case .text(let message) = answer.message { #expect(message.contains(text: reason), "\(message)") }
    #expect(files(workspace) == before)
    #expect(try ask(workspace, "{\"type\": \"health\"}").reference.problem.message == answer.message)
  }

  @Test(arguments: [
    ("www.vinted.de", VintedAnswer.readAt, "www.vinted.de"), ("www.example.fr", VintedAnswer.readAt, "markets"),
    ("", VintedAnswer.readAt, "markets"), ("www.vinted.fr", "2999-01-01T00:00:00Z", "future"),
    ("www.vinted.fr", "yesterday", "time"), ("www.vinted.fr", "", "time"),
  ])
  func aForeignMarketAndAnotherTimeAreRefused(_ market: String, _ readAt: String, _ reason: String) throws {
    let workspace = try workspaceWithTasks(1)
    let answer = try ask(
      workspace, VintedAnswer.message("\"brands\": {\"x\": {\"brands\": []}}", market: market, readAt: readAt))
    #expect(answer.code == "invalid_reference")
    if case .text(let message) = answer.message { #expect(message.contains(text: reason), "\(message)") }
    #expect(files(workspace) == [:])
  }

  @Test func whatIsOlderDoesNotReplaceWhatIsNewer() throws {
    let workspace = try workspaceWithTasks(1)
    let tree = "\"catalogues\": \(VintedAnswer.tree(VintedAnswer.move))"
    _ = try ask(workspace, VintedAnswer.message(tree))
    let before = files(workspace)
    let old = VintedAnswer.message("\"catalogues\": \(VintedAnswer.tree())", readAt: "2024-12-09T10:00:00Z")
    #expect(try ask(workspace, old).accepted == true)
    #expect(files(workspace) == before)
  }

  @Test func aRefusedIdIsWantedAtOnce() throws {
    let workspace = try workspaceWithTasks(2)
    let now = Timestamp.now.text
    func data(_ tree: String) -> String {
      """
      "catalogues": \(tree), "attributes": {"1819": \(VintedAnswer.attributes(sizes: [(1640, "W32 | FR 42")]))}, \
      "package_sizes": {"1819": {"package_sizes": [{"id": 1}]}}, "colours": {"colors": [\
      \((1...29).map { "{\"id\": \($0), \"title\": \"c\($0)\"}" }.joined(separator: ", "))]}
      """
    }
    _ = try ask(workspace, VintedAnswer.message(data(VintedAnswer.tree()), readAt: now))
    let disk = try Disk(folder: workspace.folder)
    #expect(try ReferenceWanted(disk, now: .now).isEmpty)
    try workspace.claim(1)
    _ = try ask(
      workspace,
      """
      {"type": "result", "task_id": 1, "success": false, "error_message": "m", "error_details": {"error_type": \
      "mapping_error", "error_details": {"errors": [{"field": "catalog_id", "value": "v"}]}}}
      """)
    let later = Timestamp.now + 1
    let wanted = try ReferenceWanted(disk, now: later)
    #expect(wanted.catalogues && wanted.attributes == [1819] && !wanted.colours)
    _ = try ask(workspace, VintedAnswer.message(data(VintedAnswer.tree()), readAt: later.text))
    #expect(try ReferenceWanted(disk, now: later).isEmpty)
  }

  @Test func aBrandIsAskedForOnceAndItsExactTitleTaken() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["brand": "\"Étoile Neuve\""]))
    try workspace.run()
    #expect(try ask(workspace, "{\"type\": \"reference\"}").wanted.brands == .list(["Étoile Neuve"]))
    let brands = """
      "brands": {"Étoile Neuve": {"brands": [{"id": 3, "title": "Étoile"}, {"id": 304, "title": "ETOILE NEUVE"}]}, \
      "Nobody": {"brands": [{"id": 5, "title": "Nobody's"}]}}
      """
    #expect(try ask(workspace, VintedAnswer.message(brands, readAt: Timestamp.now.text)).accepted == true)
    #expect(try ask(workspace, "{\"type\": \"reference\"}").wanted.brands == .list([]))
    let (tables, _) = try Workspace.tables(on: Disk(folder: workspace.folder), Settings())
    #expect(prepare(seed(["brand": "\"etoile neuve\""]), tables: tables).id("brand_id") == 304)
    #expect(prepare(seed(["brand": "\"Nobody\""]), tables: tables).id("brand_id") == nil)
    // The seller's own row wins.
    workspace.write("reference/brands.csv", "name,vinted_id,aliases\nÉtoile Neuve,77,\n")
    let (own, _) = try Workspace.tables(on: Disk(folder: workspace.folder), Settings())
    #expect(prepare(seed(["brand": "\"etoile neuve\""]), tables: own).id("brand_id") == 77)
  }

  @Test func whatADamagedFileHeldIsKeptBeside() throws {
    let workspace = try workspaceWithTasks(1)
    let data = "\"catalogues\": \(VintedAnswer.tree())"
    _ = try ask(workspace, VintedAnswer.message(data))
    workspace.write("reference/vinted/catalogues.json", "by hand, and wrong")
    _ = try ask(workspace, VintedAnswer.message(data, readAt: "2024-12-10T10:00:01Z"))
    #expect(workspace.read("reference/vinted/.catalogues.damaged.json") == "by hand, and wrong")
    #expect(try Workspace.tables(on: Disk(folder: workspace.folder), Settings()).problems == [])
  }
}
