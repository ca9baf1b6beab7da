// Rows below a header that say what its columns are.

import Testing

@testable import Pipeline

@Suite struct LabelRowsTests {
  private static let header = "sku,title,brand,gender,size,color,condition,price,quantity,image"
  private static let names = "SKU,Product name,Brand,Gender,Size,Colour,Condition,Price,Quantity,Main image"
  private static let duties = "Mandatory,Mandatory,Optional,,Optional,Optional,Mandatory,Mandatory,Mandatory,Optional"
  private static let sentences =
    "Write your own code here,Give it a name that buyers find,The name of the maker,For whom the item is,"
    + "The size on the label,The main colour of it,How well it was kept,What a buyer pays for it,"
    + "How many of them there are,A link to one photo"
  private static let product = "T0,Midi dress,Zara,Women,M,Red,Good,20,1,https://e.example/0.jpg"

  private func taken(_ rows: String...) -> Int {
    let arena = Arena()
    func cells(_ row: String) -> [Text] {
      row.split(separator: ",", omittingEmptySubsequences: false).map { arena.keep(String($0)) }
    }
    var labels = LabelRows(cells(Self.header), arena)
    for row in rows where !labels.take(cells(row)) { break }
    return labels.count
  }

  @Test func labelsDutiesAndSentencesAre() {
    #expect(taken(Self.names, Self.duties, Self.sentences, Self.product) == 3)
    #expect(taken(Self.duties, Self.product) == 1)
  }

  @Test func productsAreNot() {
    #expect(taken(Self.product) == 0)
    #expect(taken(Self.sentences) == 0, "sentences alone may be a product with long texts")
    #expect(taken("Type,Label,,,,,,,,") == 0, "two words are too few")
  }

  /// What `guess` and a run read of such a file, and what they say of its rows.
  @Test func aSheetOfAMarketplaceIsRead() throws {
    let folder = try CaseFolder()
    let content = [Self.header, Self.names, Self.duties, Self.product].joined(separator: "\n") + "\n"
    try folder.guess("list.csv", content)
    let rows = try folder.preview("list.csv")
    #expect(rows.map(\.state) == ["ready"])
  }
}
