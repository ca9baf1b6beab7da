// Samples come from all over a large file: a part gives the same items as the whole file, at the same lines.

import Testing

@testable import Pipeline

@Suite struct SampledSourceTests {
  private let size = SampledSource.Size(whole: 4096, head: 2048, piece: 600, pieces: 8)

  /// Each item as its line and its JSON, and whether the file was read whole.
  private func items(_ name: String, _ content: String, columns: String? = nil) throws -> (
    parts: [[String]], isWhole: Bool
  ) {
    let folder = try CaseFolder()
    folder.workspace.write(name, content)
    let (file, format) = try InputFormat.open(name, on: Disk(folder: folder.workspace.folder))
    let mapping = try columns.map { try settings("{\"columns\": \($0)}").columns[0] }
    let source = try SampledSource(file, format: format, named: name, columns: mapping, size: size)
    let block = ItemBlock()
    var parts: [[String]] = []
    while try source.next(into: block) {
      while parts.count <= source.part { parts.append([]) }
      block.forEachItem { parts[source.part].append("\($0.line) \($0.object)") }
    }
    return (parts, source.isWhole)
  }

  private func all(_ name: String, _ content: String, columns: String? = nil) throws -> Set<String> {
    let folder = try CaseFolder()
    folder.workspace.write(name, content)
    let (file, format) = try InputFormat.open(name, on: Disk(folder: folder.workspace.folder))
    let mapping = try columns.map { try settings("{\"columns\": \($0)}").columns[0] }
    let source = try format.source(of: file, named: name, columns: mapping)
    let block = ItemBlock()
    var found = Set<String>()
    while try source.next(into: block) { block.forEachItem { found.insert("\($0.line) \($0.object)") } }
    return found
  }

  private static let plain = "sku;title\n" + (1...900).map { "A-\($0);Robe \($0)\n" }.joined()
  private static let quoted =
    "sku;title;description\n"
    + (1...400).map { number in
      "A-\(number);\"Robe; \(number)\";\"first\nsku;title;description\nA-0;\(number);x\n\"\n"
    }.joined()
  private static let returns = plain.replacing("\n", with: "\r")
  private static let lines = (1...400).map { "{\"sku\": \"A-\($0)\", \"title\": \"Robe \($0)\"}\n" }.joined()

  @Test(arguments: [
    ("a.csv", plain), ("b.csv", quoted), ("c.csv", returns), ("d.csv", plain.replacing("\n", with: "\r\n")),
    ("e.csv", "Stock\n\n" + plain), ("f.jsonl", lines),
  ])
  func aPartGivesWhatTheWholeDoes(_ name: String, _ content: String) throws {
    let (parts, isWhole) = try items(name, content)
    let all = try all(name, content)
    #expect(!isWhole && parts.count == 9, "\(parts.map(\.count))")
    #expect(parts.allSatisfy { !$0.isEmpty })
    let found = parts.flatMap { $0 }
    let others = found.filter { !all.contains($0) }
    #expect(others.isEmpty, "\(others.prefix(3))")
    #expect(found.count < all.count && Set(found).count == found.count)
    let last = parts.last?.last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    #expect(last > content.count { $0 == "\n" || $0 == "\r" || $0 == "\r\n" } * 3 / 4)
  }

  @Test func aGroupThatIsCutIsLeftOut() throws {
    let content =
      "Handle,Title,Price,Size\n"
      + (1...150).map { "h\($0),Robe \($0),10,S\nh\($0),,10,M\nh\($0),,10,L\n" }.joined()
    let columns =
      "{\"group_by\": \"{Handle}\", \"product_rows\": \"{Price}\", \"fields\": {\"title\": \"{Title}\", \"price\": \"{Price}\"}}"
    let (parts, isWhole) = try items("g.csv", content, columns: columns)
    let all = try all("g.csv", content, columns: columns)
    let others = parts.flatMap { $0 }.filter { !all.contains($0) }
    #expect(!isWhole && others.isEmpty, "\(others.prefix(3))")
  }

  @Test func whatIsShortOrNoTextIsReadWhole() throws {
    #expect(try items("a.csv", "sku;title\nA;B\n").isWhole)
    #expect(try items("a.json", "[" + (1...400).map { "{\"a\": \($0)}" }.joined(separator: ",") + "]").isWhole)
  }

  /// What is far after the beginning is seen, too.
  @Test func guessSeesTheEndOfALargeFile() throws {
    let row = "Robe d'été à fleurs, longue, légère et neuve;Zara;Robe;12,00;M;femme;"
    let rows = (1...90_000).map { "R-\($0);\(row)\($0 > 60_000 ? "brouillon" : "en ligne")\n" }.joined()
    let folder = try CaseFolder()
    let guess = try folder.guess("large.csv", "Ref;Nom;Marque;Catégorie;Prix;Taille;Genre;Statut\n" + rows)
    #expect(guess.json().contains("\"skip\"") && guess.json().contains("brouillon"))
    #expect(guess.source("sku") == "{Ref}")
  }
}
