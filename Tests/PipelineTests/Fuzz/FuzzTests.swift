// Whatever bytes come in, nothing traps, and the output is valid. For hours: FUZZ_INPUTS=100000000 swift test --filter
// FuzzTests

import Glibc
import Testing

@testable import Pipeline

@Suite(.serialized) struct FuzzTests {
  /// Each target takes the same inputs each time; FUZZ_INPUTS is how many, and FUZZ_SEED begins elsewhere.
  static func fuzz(_ name: String, _ corpus: [String], _ check: ([UInt8]) throws -> Void) throws {
    func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }
    let inputs = number("FUZZ_INPUTS") ?? 1000
    var seed = UInt64(number("FUZZ_SEED") ?? 1)
    var count = 0
    while count < inputs {
      var mutation = Mutation(seed: seed, corpus: corpus)
      for _ in 0..<100 {
        let bytes = mutation.next()
        // Should the check trap, the input is found here.
        last = (name, bytes)
        try check(bytes)
        count += 1
      }
      seed += 1
    }
    print("fuzz \(name): \(count) inputs, up to seed \(seed - 1)")
  }

  /// What is being checked; a debugger shows it after a trap.
  nonisolated(unsafe) static var last: (String, [UInt8]) = ("", [])

  static let products = [
    seed(), seed(["price": "\"1 250,50 €\"", "color": "[\"Bleu\", \"Blanc\"]", "size": "\"W32 L34\""]),
    seed(["measurements": "{\"longueur\": 104}", "decade": "\"années 90\"", "images": "[\"a.jpg\", \"b,c.jpg\"]"]),
    "{\"operation\": \"delete\", \"sku\": \"A-1\"}",
  ]

  @Test func products() throws {
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    let document = JSONDocument(arena: Arena())
    try FuzzTests.fuzz("products", FuzzTests.products) { bytes in
      let item = Item(raw: text(keeping: bytes, in: preparation.arena), file: "a.jsonl", line: 1)
      let (outcome, findings) = preparation.prepare(item)
      var line = Writer()
      PreviewItem((outcome, findings)).write(to: &line)
      try document.parse(line.text)
      if case .listing(let listing, _) = outcome { #expect(listing.title.utf16Count <= 100) }
      if case .refused = outcome { #expect(findings.problems.contains { $0.severity == .error }) }
      preparation.reset()
      document.arena.reset()
    }
  }

  @Test func files() throws {
    let list = "[\n" + FuzzTests.products.joined(separator: ",\n") + "\n]"
    let lines = FuzzTests.products.joined(separator: "\n")
    let csv = "title,brand,price,measurements.length\n\"Jean; \"\"501\"\"\",Levi's,\"25,00\",104\nRobe,Zara,12,\n"
    let memory = Arena()
    try FuzzTests.fuzz("files", [list, lines, csv]) { bytes in
      let content = text(keeping: bytes, in: memory)
      var rest = content
      let sources: [any ItemSource] = [
        ArraySource(file: "a.json", content: Writer(copying: content)),
        CSVSource(file: "a.csv", content: Writer(copying: content)),
        LineSource(file: "a.jsonl") { (writer, most) throws(DiskError) in
          let part = rest[0..<min(rest.count, min(most, 7))]
          writer.write(part)
          rest = rest.from(part.count)
          return part.count
        },
      ]
      let block = ItemBlock()
      let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
      for source in sources {
        while try source.next(into: block) {
          var end = 0
          block.forEachItem { item in
            #expect(item.end >= end)
            end = item.end
            _ = preparation.prepare(item)
          }
        }
      }
      memory.reset()
    }
  }

  @Test func results() throws {
    let arena = Arena()
    let reader = ResultReader(arena: arena)
    let document = JSONDocument(arena: Arena())
    let corpus = [
      "{\"task_id\": 456, \"success\": true, \"result\": {\"vinted_id\": 9, \"url\": \"u\", \"image_ids\": [1, 2]}, \"cookie\": \"c\"}",
      "{\"task_id\": 456, \"success\": false, \"error_message\": \"m\", \"error_details\": {\"error_type\": \"t\"}, \"attempt\": 1}",
      "{\"product_id\": 1, \"analytics\": {\"views\": 10}}",
    ]
    try FuzzTests.fuzz("results", corpus) { bytes in
      let item = Item(raw: text(keeping: bytes, in: arena), file: "a.jsonl", line: 1)
      var findings = Findings(item: item, severities: SeverityTable())
      let reading = reader.read(item, named: nil, &findings)
      #expect(reading.result != nil || findings.refused)
      if let clean = reading.clean {
        try document.parse(clean)
        #expect(Secrets.without(document.root, in: document.arena) == nil)
      }
      arena.reset()
      document.arena.reset()
    }
  }

  @Test func settings() throws {
    let corpus = [
      "{\"pricing\": {\"markup_percent\": 12.5, \"ending\": 0.99, \"maximum\": 100}, \"validation\": {\"missing_size\": \"off\"}}",
      "{\"description\": {\"templates\": {\"opening\": \"{article} [{brand}] \\\\[x\\\\]\"}, \"hashtags\": [\"a\"]}, \"batch_size\": 7}",
      "{\"defaults\": {\"gender\": \"femme\"}, \"retries\": {\"max\": 3}, \"locale\": \"fr\", \"archive\": {\"keep_days\": 3}}",
    ]
    let memory = Arena()
    try FuzzTests.fuzz("settings", corpus) { bytes in
      do throws(RunError) {
        _ = try SettingsReader.read(text(keeping: bytes, in: memory), file: "pipeline.json")
      } catch {
        guard case .settings(let problems) = error else { throw error }
        #expect(!problems.isEmpty)
      }
      memory.reset()
    }
  }

  @Test func tables() throws {
    let corpus = [
      "name,label,vinted_id,aliases\nBlue,Bleu,9,bleu|azur\n\"Sky, light\",Ciel,,\n",
      "name,gender,fit,label,article,kind,vinted_id,aliases\nJeans,male,Slim,Jean,ce magnifique,bottom,1818,jean\n",
      "gender,kind,size,vinted_id\nmale,bottom,32,207\n,,M,\n",
    ]
    let arena = Arena()
    try FuzzTests.fuzz("tables", corpus) { bytes in
      let content = text(keeping: bytes, in: arena)
      var words = WordTable(capacity: 16)
      var reader = TableReader(file: "reference/colors.csv", text: content, arena: arena)
      words.read(&reader, labels: true)
      var categories = CategoryTable()
      reader = TableReader(file: "reference/categories.csv", text: content, arena: arena)
      categories.read(&reader, isBuiltIn: false, speaking: .french)
      _ = SizeWord(content, in: arena)
      arena.reset()
    }
  }

  /// Hand-overs of Vinted's tables, and their files: accepted ones can be written, read again and used for mapping.
  @Test func reference() throws {
    let answers = [
      """
      {"catalogues": {"catalogs": [{"id": 5, "title": "Hommes", "catalogs": [{"id": 1819, "title": "Jeans", "catalogs": []}]}]}}
      """,
      "{\"attributes\": {\"1819\": \(VintedAnswer.attributes(sizes: [(1640, "W32 | FR 42"), (9, "M / 38 / 10")]))}}",
      "{\"sizes\": {\"1819\": {\"size_groups\": [{\"id\": 77, \"sizes\": [{\"id\": 1640, \"title\": \"W32\"}]}]}}}",
      """
      {"package_sizes": {"1819": {"package_sizes": [{"id": 1, "title": "Petit"}]}}, "colours": {"colors": [{"id": 9, "title": "Bleu"}]},
       "brands": {"nike": {"brands": [{"id": 53, "title": "Nike"}]}}}
      """,
    ]
    let files = [
      "{\"market\": \"www.vinted.fr\", \"read_at\": \"2024-12-10T10:30:00Z\", \"catalogues\": [{\"id\": 5, \"parent_id\": null, \"title\": \"H\"}]}",
      """
      {"market": "www.vinted.fr", "size_groups": [{"id": 77, "sizes": [{"id": 1, "title": "W32"}]}], "leaves": [{"id": 1819,
       "attributes_read_at": "2024-12-10T10:30:00Z", "size_required": true, "size_groups": [77], "package_sizes": [1]}]}
      """,
      "{\"market\": \"www.vinted.fr\", \"brands\": [{\"word\": \"a\", \"id\": 1, \"title\": \"A\", \"read_at\": \"2024-12-10T10:30:00Z\"}]}",
    ]
    let market = try #require(VintedMarket("fr"))
    let memory = Arena()
    let document = JSONDocument(arena: Arena())
    var mapped = 0
    func check(_ tables: VintedTables) throws {
      for file in VintedFiles.File.allCases {
        guard let content = VintedFiles.content(of: file, tables) else { continue }
        _ = try VintedFiles.read(file, memory.keep(content), for: .fr)
      }
      mapped += 1
      // To build all tables costs more than the rest.
      if mapped % 50 == 0 { _ = prepare(seed(), tables: try Tables(locale: "fr", vinted: tables)) }
    }
    try FuzzTests.fuzz("reference", answers + files) { bytes in
      let content = text(keeping: bytes, in: memory)
      if (try? document.parse(content)) != nil,
        let answers = try? VintedAnswers(document.root, market: market, readAt: Timestamp(seconds: 9))
      {
        try check(answers.tables)
      }
      for file in VintedFiles.File.allCases {
        if let tables = try? VintedFiles.read(file, content, for: .fr) { try check(tables) }
      }
      memory.reset()
      document.arena.reset()
    }
  }

  @Test func commitPoints() throws {
    var point = CommitPoint()
    point.openBatches = [CommitPoint.OpenBatch(number: 1, enqueuedAt: Timestamp(seconds: 5), from: 0, to: 9, open: 2)]
    point.moves = [CommitPoint.Move(from: "inbox/a.json", to: "archive/x/a.json", inode: 7, size: 3, modified: 9)]
    var writer = Writer()
    point.write(to: &writer)
    let whole = String(writer.text)
    let memory = Arena()
    try FuzzTests.fuzz("commit points", [whole]) { bytes in
      // A change is either found or made no difference.
      let read = CommitPoint(text(keeping: bytes, in: memory))
      #expect(read == nil || read == point)
      memory.reset()
    }
  }
}

/// A copy of bytes, UTF-8 or not, in an arena.
private func text(keeping bytes: [UInt8], in arena: Arena) -> Text {
  bytes.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else { return .empty }
    return arena.keep(Text(start: start, count: buffer.count))
  }
}
