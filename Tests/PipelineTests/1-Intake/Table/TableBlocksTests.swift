// A table in blocks, of any size and read by any number of cores, is the table that one reader reads from end to end.

import Foundation
import Testing

@testable import Pipeline

/// Reads sources on some cores, as a preview does.
private final class Cores {
  private final class Worker {
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    var lines: [String] = []
  }
  private let workers = (0..<4).map { _ in Worker() }

  /// A line for each item, with all that is said of it.
  func lines(_ source: any ItemSource, _ count: Int = 1) throws -> [String] {
    var found: [String] = []
    try OrderedBlocks.run(
      workers: Array(workers[0..<count]), making: ItemBlock.init, read: { try source.next(into: $0) },
      work: { worker, block in
        worker.lines = []
        if case .refusal(let refusal) = block.content {
          worker.lines = refusal.findings(file: "a").problems.map(\.oneLine)
        }
        block.forEachItem { item in
          let findings = worker.preparation.prepare(item).findings
          let cells = item.cells.map { $0.map { "\($0.name)=\($0.text)@\($0.place)" } } ?? []
          worker.lines.append(
            "\(item.line):\(item.column) <\(item.end) \(item.raw) \(cells) \(item.handBack) "
              + findings.problems.map(\.oneLine).joined(separator: " "))
          worker.preparation.reset()
        }
      },
      deliver: { worker, _ in found += worker.lines })
    return found
  }
}

/// The first line that differs.
private func difference(_ found: [String], _ wanted: [String]) -> String? {
  if let place = zip(found, wanted).first(where: { $0 != $1 }) { return "\(place.0) instead of \(place.1)" }
  return found.count == wanted.count ? nil : "\(found.count) items instead of \(wanted.count)"
}

private func table(_ bytes: [UInt8], size: Int, offset: Int = 0, format: InputFormat = .csv) -> CSVSource {
  CSVSource(file: "a.csv", content: Writer(copying: text(bytes: bytes)), format: format, offset: offset, size: size)
}

@Suite struct TableBlocksTests {
  private static let header = "sku;title;brand;price\n"
  /// Rows, and what is none: blank ones, totals, the header and another one; rows with a fault.
  private static let records = [
    "1;Robe;Zara;12\n", "2;\"Robe; \"\"d’été\"\"\nlongue\";Zara;12,5\r\n", "SKU-3;Top;;1\r", ";;;\n", "\n",
    "Total;;;99\n",
    "sku;title;brand;price\n", "title;sku;price;brand\n", "4;court\n", "5;a;b;c;d\n", "6;\"a\"b;c;d\n",
    "\u{FEFF}7;Jupe;Zara;3\n",
    ";Total;;\n", "\"Total\";\"\";\"\";\"9\"\n", "sku;x;y;z\n", " \"8\" ;é;\" \";1\n", "Sous-total : ;;;3\n",
    "\"\"\"9\";a;b;1\n",
    "Tall;a;b;2\n", "10;\(String(repeating: "x", count: 90));;\n",
  ]

  @Test(arguments: 0..<8) func blocksOfAnySizeAreTheTable(_ seed: UInt64) throws {
    let cores = Cores()
    var random = SeededGenerator(seed: seed + 1)
    for _ in 0..<25 {
      var rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Self.records.randomElement(using: &random) ?? ""
      }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: rows.append("11;\"never closed\n12;a;b;1\n")
      case 1: rows.append("13;cut")
      case 2: rows.append("14;a;b;1")
      default: break
      }
      let bytes = Array((Self.header + rows.joined()).utf8)
      let whole = try cores.lines(table(bytes, size: .max >> 1))
      for size in [1, 2, 7, 40, 200] {
        let found = try cores.lines(table(bytes, size: size))
        #expect(difference(found, whole) == nil, "\(rows) in blocks of \(size)")
      }
      #expect(try cores.lines(table(bytes, size: 9), 1 + Int(seed % 4)) == whole, "\(rows)")
    }
  }

  /// What came before a row counts for it, wherever reading continues.
  @Test func readingGoesOnBehindAnyRow() throws {
    let cores = Cores()
    let bytes = Array((Self.header + Self.records.joined()).utf8)
    let block = ItemBlock()
    let whole = table(bytes, size: .max >> 1)
    var ends: [Int] = []
    while try whole.next(into: block) { block.forEachItem { ends.append($0.end) } }
    #expect(ends.count > 10)
    for end in ends {
      let wanted = try cores.lines(table(bytes, size: .max >> 1, offset: end))
      #expect(wanted.count == ends.count { $0 > end })
      #expect(try cores.lines(table(bytes, size: 3, offset: end)) == wanted)
    }
  }

  @Test func anUnusualSeparatorIsReadAsAWhole() throws {
    let cores = Cores()
    let bytes = Array("sep=\\\nsku\\title\\brand\n1\\\"a\\b\"\\c\n2\\d\\e\n".utf8)
    #expect(try cores.lines(table(bytes, size: 1)) == cores.lines(table(bytes, size: 1 << 20)))
  }

  /// A file that is read as it goes gives what the same bytes in memory give.
  @Test(arguments: [1, 7, 64, 1 << 18]) func largeFilesAreReadAsTheyGo(_ size: Int) throws {
    let cores = Cores()
    let folder = try TemporaryWorkspace()
    let rows = Self.header + String(repeating: Self.records[0..<4].joined(), count: 30)
    let contents = [
      Array(rows.utf8), Array(("\u{FEFF}" + rows).utf8), encoded(rows, .windows1252), Array((rows + "9;cut").utf8),
      Array((rows + "9;\"never closed\n").utf8), Array((rows + "1;Ã©tÃ©;;\n").utf8), utf16("\u{FEFF}" + rows),
      Array((rows + String(repeating: Self.records[19], count: 3)).utf8),
      // Lines of two encodings, and lines that end with a carriage return.
      Array(rows.utf8) + encoded(rows, .windows1252), encoded(rows + rows, .macRoman).map { $0 == 10 ? 13 : $0 },
      encoded(rows, .windows1252) + encoded("9;\"Été\n", .windows1252),
    ]
    var large = 0
    for (index, bytes) in contents.enumerated() {
      folder.write("inbox/\(index).csv", bytes: bytes)
      let (file, _) = try InputFormat.open("inbox/\(index).csv", on: Disk(folder: folder.folder))
      let sizes = LargeTable.Size(least: 0, head: 160, block: size)
      let source = try LargeTable.source(of: file, named: "a.csv", columns: nil, offset: 0, size: sizes)
      if source != nil { large += 1 }
      let whole = table(bytes, size: .max >> 1)
      let wanted = try cores.lines(whole)
      for count in 1...4 {
        guard
          let source = try LargeTable.source(of: file, named: "a.csv", columns: nil, offset: 0, size: sizes)
        else { continue }
        #expect(try cores.lines(source, count) == wanted, "\(index) on \(count) cores")
        withExtendedLifetime((source, whole)) {
          #expect(String(source.headerLine) == String(whole.headerLine))
        }
      }
    }
    #expect(large == 9)
  }

  @Test func everySampleIsTheSameInBlocks() throws {
    let cores = Cores()
    let files = try sampleFiles(ending: ".csv")
    #expect(files.count > 3)
    for (name, bytes) in files {
      for size in [1, 100, 3000] {
        for count in [1, 3] {
          let wanted = try cores.lines(table(bytes, size: .max >> 1))
          #expect(try cores.lines(table(bytes, size: size), count) == wanted, "\(name)")
        }
      }
    }
  }
}

/// The files of the samples with an ending.
private func sampleFiles(ending: String) throws -> [(name: String, bytes: [UInt8])] {
  let samples = Page.root.appendingPathComponent("samples")
  let names = try FileManager.default.subpathsOfDirectory(atPath: samples.path).filter { $0.hasSuffix(ending) }.sorted()
  return try names.map { ($0, Array(try Data(contentsOf: samples.appendingPathComponent($0)))) }
}

@Suite struct ListPartsTests {
  private func list(_ bytes: [UInt8], size: Int, offset: Int = 0) -> ArraySource {
    ArraySource(file: "a.json", content: Writer(copying: text(bytes: bytes)), offset: offset, size: size)
  }

  private static let elements = [
    "{\"sku\": \"1\", \"title\": \"Robe }] \\\" , é\", \"price\": 12}", "1", "\"a\\\\\"", "[]", "{}",
    "[1, [2, {\"a\": \"]\"}]]",
    "true", "-0.5e3", "null", "{\"sku\": \"2\",\n\"sku\": \"2\"}", "\"\\ud83d\"",
    "{\"sku\": \"3\", \"images\": [\"a\", \"b\"]}",
  ]
  private static let between = [",", ", ", " ,\n", ",\r\n\t", "\n,\n"]

  @Test(arguments: 0..<6) func partsOfAnySizeAreTheList(_ seed: UInt64) throws {
    let cores = Cores()
    var random = SeededGenerator(seed: seed + 1)
    for _ in 0..<30 {
      var content = ["[", "\u{FEFF}[", " [\n "].randomElement(using: &random) ?? ""
      let count = Int.random(in: 1...9, using: &random)
      for index in 0..<count {
        if index > 0 { content += Self.between.randomElement(using: &random) ?? "" }
        content += Self.elements.randomElement(using: &random) ?? ""
      }
      content += ["]", " ]\n", "\n]  "].randomElement(using: &random) ?? ""
      let bytes = Array(content.utf8)
      let whole = try cores.lines(list(bytes, size: 1 << 20))
      #expect(whole.count == count)
      for size in [1, 2, 5, 33] {
        let found = try cores.lines(list(bytes, size: size), 1 + size % 4)
        #expect(difference(found, whole) == nil, "\(content) in parts of \(size)")
      }
    }
  }

  /// Whatever is wrong with a list is found at the same place, however the reads fell.
  @Test(arguments: 0..<6) func faultsAreFoundInPartsAsInTheWhole(_ seed: UInt64) throws {
    let good = "[\n" + Self.elements.joined(separator: ",\n") + "\n]\n"
    var mutation = Mutation(seed: seed + 1, corpus: [good])
    var refused = 0
    for _ in 0..<80 {
      let bytes = mutation.next()
      let content = text(bytes: bytes)
      guard JSONParser(text: content, arena: Arena(chunk: 64)).beginsList else { continue }
      let wanted = Self.fault(of: content)
      for size in [1, 3, 20, 1 << 20] {
        let source = list(bytes, size: size)
        let block = ItemBlock()
        let hasFirst = try source.next(into: block)
        if case .refusal(let refusal) = block.content, hasFirst {
          let problem = try #require(refusal.findings(file: "a").problems.first)
          #expect("\(problem.line):\(problem.column) \(problem.message)" == wanted, "\(bytes)")
        } else {
          #expect(wanted == nil, "\(bytes)")
        }
      }
      if wanted != nil { refused += 1 }
    }
    #expect(refused > 20)
  }

  /// The first thing that is wrong with a list that is in memory.
  private static func fault(of content: Text) -> String? {
    let document = JSONDocument(arena: Arena())
    var parser = JSONParser(text: content, arena: document.arena, takesHalves: true)
    do throws(JSONSyntaxError) {
      while try parser.nextElement(into: document) != nil { document.arena.reset() }
      try parser.end()
      return nil
    } catch {
      let place = content.place(of: error.offset)
      return "\(place.line):\(place.column) \(error.message)"
    }
  }

  @Test func anElementThatIsLongerThanAPartIsWhole() throws {
    let cores = Cores()
    let long = "\"\(String(repeating: "é", count: 5000))\""
    let bytes = Array("[1, \(long), 2]".utf8)
    #expect(try cores.lines(list(bytes, size: 64)) == cores.lines(list(bytes, size: 1 << 20)))
    #expect(try cores.lines(list(bytes, size: 64)).count == 3)
  }

  @Test func filesAreReadAsBytesInMemory() throws {
    let cores = Cores()
    let folder = try TemporaryWorkspace()
    let bytes = Array("[\n\(Self.elements.joined(separator: ",\n"))\n]".utf8)
    for name in ["a.json", "a.jsonl"] {
      folder.write("inbox/\(name)", bytes: bytes)
      let (file, format) = try InputFormat.open("inbox/\(name)", on: Disk(folder: folder.folder))
      let source = try format.source(of: file, named: "a.json")
      #expect(source is ArraySource)
      #expect(try cores.lines(source, 2) == cores.lines(list(bytes, size: 1 << 20)))
    }
  }
}
