// Tables that browsers have read for some sellers are given to all sellers of a folder.

import Testing

@testable import Pipeline

@Suite struct SharedReferenceTests {
  /// A folder with these workspaces, by their settings.
  private func tenants(_ settings: [String: String]) throws -> TemporaryWorkspace {
    let folder = try TemporaryWorkspace()
    let disk = try Disk(folder: folder.folder)
    for (name, text) in settings {
      try disk.makeFolder("\(name)/inbox")
      folder.write("\(name)/pipeline.json", text)
    }
    return folder
  }

  private func write(_ data: String, market: Text = "fr", to name: String, _ folder: TemporaryWorkspace) throws {
    let disk = try Disk(folder: "\(folder.folder)/\(name)")
    let tables = try VintedAnswer.tables(data, market: market)
    try VintedFiles.change(disk) { try VintedFiles.write(tables, over: nil, to: disk) }
  }

  private func read(_ name: String, _ folder: TemporaryWorkspace, _ language: Language = .fr) throws -> VintedTables? {
    try VintedFiles.read(Disk(folder: "\(folder.folder)/\(name)"), for: language).0
  }

  private let brands = "\"brands\": {\"Étoile Neuve\": {\"brands\": [{\"id\": 304, \"title\": \"Étoile Neuve\"}]}}"

  @Test func everyOneGetsWhatAnyHas() throws {
    let folder = try tenants(["a": "{}", "b": "{}", "c": "{}", "d": "{\"locale\": \"de\"}", "e": "{"])
    try write("\"catalogues\": \(VintedAnswer.tree(VintedAnswer.move))", to: "a", folder)
    try write(brands, to: "b", folder)
    let outcomes = try SharedReference(tenants: Tenants(in: folder.folder), from: nil).share()
    #expect(outcomes.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(outcomes.map(\.hasChanged) == [true, true, true, false, false])
    #expect(outcomes[3].market == nil && outcomes[4].failure != nil, "one that is wrong stops no other")
    for name in ["a", "b", "c"] {
      let tables = try #require(try read(name, folder))
      #expect(tables.catalogues?.rows.contains { $0.id == 5903 } == true && tables.brands["etoile neuve"]?.id == 304)
    }
    #expect(try read("d", folder, .de) == nil)
    let again = try SharedReference(tenants: Tenants(in: folder.folder), from: nil).share()
    #expect(again.allSatisfy { !$0.hasChanged })
  }

  @Test func oneMayGiveAlone() throws {
    let folder = try tenants(["a": "{}", "b": "{}", "c": "{}"])
    try write("\"catalogues\": \(VintedAnswer.tree(VintedAnswer.move))", to: "a", folder)
    try write(brands, to: "b", folder)
    _ = try SharedReference(tenants: Tenants(in: folder.folder), from: "\(folder.folder)/b").share()
    #expect(try read("c", folder)?.brands.count == 1 && read("c", folder)?.catalogues == nil)
    #expect(throws: RunError.self) {
      try SharedReference(tenants: Tenants(in: folder.folder), from: "\(folder.folder)/none").share()
    }
  }

  @Test func twoMarketsOfOneLanguageAreNotMixed() throws {
    let folder = try tenants(["a": "{}", "b": "{}", "c": "{}"])
    try write(brands, to: "a", folder)
    try write(brands.replacing("304", with: "305"), market: "be", to: "b", folder)
    let outcomes = try SharedReference(tenants: Tenants(in: folder.folder), from: nil).share()
    #expect(outcomes.map(\.hasChanged) == [false, false, false])
    #expect(try read("b", folder)?.brands["etoile neuve"]?.id == 305 && read("c", folder) == nil)
  }
}
