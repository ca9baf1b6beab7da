// The files of reference/vinted as a run reads them: whole, cut, of another market, or written meanwhile.

import Testing

@testable import Pipeline

@Suite struct VintedFilesTests {
  /// A workspace with all four files.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    let data = """
      "catalogues": \(VintedAnswer.tree(VintedAnswer.move)), "colours": {"colors": [{"id": 1, "title": "Noir"}]}, \
      "attributes": {"5903": \(VintedAnswer.attributes(sizes: [(9001, "W32 | FR 42")]))}, \
      "brands": {"Étoile Neuve": {"brands": [{"id": 304, "title": "Étoile Neuve"}]}}
      """
    let tables = try VintedAnswer.tables(data)
    let disk = try Disk(folder: workspace.folder)
    try VintedFiles.change(disk) { try VintedFiles.write(tables, over: nil, to: disk) }
    return workspace
  }

  @Test func whatWasWrittenIsReadAgain() throws {
    let workspace = try workspace()
    let (tables, damages) = try VintedFiles.read(Disk(folder: workspace.folder), for: .fr)
    #expect(damages == [])
    #expect(tables?.catalogues?.rows.count == VintedAnswer.rows.count)
    #expect(tables?.leaves[5903]?.sizeGroups == [77] && tables?.leaves[5903]?.asksForSize == true)
    #expect(tables?.sizeGroups[77]?.sizes == [VintedTables.Name(id: 9001, title: "W32 | FR 42")])
    #expect(tables?.colours?.rows.count == 1 && tables?.brands["etoile neuve"]?.id == 304)
  }

  /// A file that is cut at any place is recognized as cut, and the other files count.
  @Test(arguments: VintedFiles.File.allCases)
  func aFileThatIsCutDoesNotCount(_ file: VintedFiles.File) throws {
    let workspace = try workspace()
    let whole = try #require(workspace.read(file.path))
    let bytes = Array(whole.utf8)
    for place in 0..<20 {
      workspace.write(file.path, bytes: Array(bytes[..<((bytes.count - 3) * place / 20)]))
      let disk = try Disk(folder: workspace.folder)
      let (tables, damages) = try VintedFiles.read(disk, for: .fr)
      #expect(damages.map(\.file) == [file], "cut at \(place)")
      #expect(
        (tables?.catalogues == nil) == (file == .catalogues) && (tables?.brands.isEmpty == true) == (file == .brands))
      let (_, problems) = try Workspace.tables(on: disk, Settings())
      #expect(problems.map(\.code) == [.damagedTable])
    }
  }

  @Test func aRunWarnsOnceAndContinues() throws {
    let workspace = try workspace()
    workspace.write("reference/vinted/catalogues.json", "{\"market\": \"www.vinted.fr\",\n  oops")
    workspace.drop("a.jsonl", seed(["id": nil]), seed(["id": "7"]))
    var problems: [Problem] = []
    var observer = RunObserver()
    observer.onProblem = { if $0.code == .damagedTable { problems.append($0) } }
    let report = try Run(Workspace(folder: workspace.folder), now: workspace.clock, observer: observer).perform()
    #expect(report.products.enqueued == 2)
    #expect(report.problemsByCode[.damagedTable] == 1)
    #expect(problems.map { "\($0.file):\($0.line):\($0.column)" } == ["reference/vinted/catalogues.json:2:3"])
    let health = try Health(folder: workspace.folder)
    #expect(health.checks.first { $0.name == "reference/vinted" }?.isFine == false)
  }

  @Test func theFilesOfAnotherMarketDoNotCount() throws {
    let workspace = try workspace()
    let (tables, damages) = try VintedFiles.read(Disk(folder: workspace.folder), for: .de)
    #expect(tables == nil && damages.count == 4)
    #expect(damages[0].message.contains(text: "www.vinted.fr"))
    // Two markets in one folder: the first counts, and the other is reported.
    let other = try #require(workspace.read("reference/vinted/brands.json"))
    workspace.write("reference/vinted/brands.json", other.replacing("vinted.fr", with: "vinted.be"))
    let mixed = try VintedFiles.read(Disk(folder: workspace.folder), for: .fr)
    #expect(mixed.1.map(\.file) == [.brands] && mixed.0?.brands.isEmpty == true)
  }

  @Test(arguments: [
    ("{\"id\": 1904", "{\"id\": 0"), ("\"parent_id\": 1904", "\"parent_id\": 999"),
    ("\"title\": \"Femmes\"", "\"t\": 1"),
    ("\"read_at\": \"2024", "\"read_at\": \"20X4"), ("{\"id\": 4,", "{\"id\": 1904,"), ("\"market\"", "\"m\""),
    ("{\"id\": 4,", "{\"id\": 9999999,"),
  ])
  func whatIsImpossibleIsDamage(_ from: String, _ to: String) throws {
    let workspace = try workspace()
    let whole = try #require(workspace.read("reference/vinted/catalogues.json"))
    let start = try #require(whole.range(after: from))
    workspace.write(
      "reference/vinted/catalogues.json", whole[..<whole.index(start, offsetBy: -from.count)] + to + whole[start...])
    let (tables, damages) = try VintedFiles.read(Disk(folder: workspace.folder), for: .fr)
    #expect(damages.map(\.file) == [.catalogues] && tables?.catalogues == nil)
  }

  @Test(arguments: [
    ("www.vinted.fr", "www.vinted.fr"), ("fr", "www.vinted.fr"), ("vinted.co.uk", "www.vinted.co.uk"),
    ("WWW.VINTED.PL", "www.vinted.pl"),
  ])
  func marketsAreKnownByTheirAddress(_ written: String, _ host: String) throws {
    #expect(VintedMarket(text(written))?.host == host)
  }

  @Test func whatIsNoMarketIsNone() {
    for word in ["", "xx", "www.vinted.fr.evil.example", "evil.example/www.vinted.fr", "www.vinted."] {
      #expect(VintedMarket(text(word)) == nil, "\(word)")
    }
  }

  /// A reader beside a writer sees the old files or the new files, never half of them.
  @Test func aReaderBesideAWriterSeesWholeFiles() throws {
    let workspace = try workspace()
    let disk = try Disk(folder: workspace.folder)
    let before = try #require(try VintedFiles.read(disk, for: .fr).0)
    let watched = try Disk(folder: workspace.folder)
    watched.before = { (_, _) throws(DiskError) in
      guard let (tables, damages) = try? VintedFiles.read(disk, for: .fr), damages.isEmpty, let tables else {
        throw DiskError(operation: "read", path: "beside", errno: 5)
      }
      let isMoved = tables.catalogues?.rows.contains { $0.id == 5904 } ?? false
      if isMoved, tables.leaves[5904] == nil { throw DiskError(operation: "mix", path: "beside", errno: 5) }
    }
    var after = before
    let data = """
      "catalogues": \(VintedAnswer.tree { rows in for place in rows.indices where rows[place].id == 1819 { rows[place].id = 5904 } }), \
      "attributes": {"5904": \(VintedAnswer.attributes(sizes: [(1, "W32 | FR 42")]))}
      """
    var other = try VintedAnswer.tables(data)
    other.catalogues = other.catalogues.map { VintedTables.Whole(readAt: $0.readAt + 9, rows: $0.rows) }
    after.take(other)
    try VintedFiles.change(watched) { try VintedFiles.write(after, over: before, to: watched) }
    #expect(try VintedFiles.read(disk, for: .fr).0 == after)
  }
}
