// A line of a list that says that all below it is sold.

import Testing

@testable import Pipeline

@Suite struct SoldDividerTests {
  private static let header = "Ref,Titre,Marque,Taille,Couleur,Genre,Etat,Prix,Photo\n"
  private static func row(_ number: Int) -> String {
    "R\(number),Robe midi \(number),Zara,M,Rouge,Femme,Bon état,20.00,https://a.example/\(number).jpg\n"
  }

  private func preview(_ divider: String) throws -> (states: [String], codes: Set<String>) {
    let folder = try CaseFolder()
    let content = Self.header + Self.row(1) + Self.row(2) + divider + "\n" + Self.row(3) + Self.row(4)
    try folder.guess("list.csv", content)
    let rows = try folder.preview("list.csv")
    return (rows.map(\.state), Set(rows.flatMap(\.codes)))
  }

  @Test(arguments: [
    "VENDUS,,,,,,,,", ",--- SOLD ITEMS ---,,,,,,,", "Verkauft 2025,,,,,,,,", ",,,,vendus,,,,", "Already sold,,,,,,,,",
    "\"SOLD (do not relist!)\",,,,,,,,",
  ])
  func whatIsBelowItIsNotListed(_ divider: String) throws {
    let (states, codes) = try preview(divider)
    #expect(states == ["ready", "ready", "refused", "refused"])
    #expect(codes.isSuperset(of: ["sold_below", "passed_over"]))
  }

  @Test(arguments: ["FEMMES,,,,,,,,", "Carton 2,,,,,,,,"])
  func anotherLineSaysNothing(_ divider: String) throws {
    let (states, codes) = try preview(divider)
    #expect(states.filter { $0 == "ready" }.count == 4)
    #expect(!codes.contains("sold_below"))
  }

  /// A table that is read in blocks by all cores keeps what the line says.
  @Test func itCountsInLongTables() throws {
    let folder = try CaseFolder()
    let content =
      Self.header + (0..<3000).map(Self.row).joined() + "VENDUS,,,,,,,,\n" + (3000..<9000).map(Self.row).joined()
    try folder.guess("list.csv", content)
    let states = try folder.preview("list.csv").map(\.state)
    #expect(states.count == 9000)
    #expect(states.prefix(3000).allSatisfy { $0 == "ready" } && states.dropFirst(3000).allSatisfy { $0 == "refused" })
  }
}
