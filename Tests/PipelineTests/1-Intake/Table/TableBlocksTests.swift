// A table in blocks, of any size and read by any number of cores, is the table that one reader reads from end to end.

import Foundation
import Testing

@testable import Pipeline

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
  @Test func readingContinuesAfterAnyRow() throws {
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

  /// The files of the samples with an ending.
  private func sampleFiles(ending: String) throws -> [(name: String, bytes: [UInt8])] {
    let samples = Page.root.appendingPathComponent("samples")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: samples.path)
    let names = paths.filter { $0.hasSuffix(ending) }.sorted()
    return try names.map { ($0, Array(try Data(contentsOf: samples.appendingPathComponent($0)))) }
  }
}
