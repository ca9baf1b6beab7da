/// A list in parts of any size, read by any number of cores, is the list that one reader reads from end to end.
import Testing

@testable import Pipeline

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
