// Columns that look alike, or whose name says less than their values.

import Testing

@testable import Pipeline

@Suite struct ColumnChoiceTests {
  private func guess(_ header: String, _ rows: [String]) throws -> ColumnGuess {
    let folder = try CaseFolder()
    let lines =
      ["SKU,Title,Gender,Size,Condition,\(header)"]
      + rows.enumerated().map { index, row in
        "A-\(index),\(["Midi dress", "Wool coat", "Knit sweater", "Denim skirt"][index % 4]) \(index),Women,M,Good,\(row)"
      }
    return try folder.guess("list.csv", lines.joined(separator: "\n") + "\n")
  }

  @Test func ofTwoPricesTheFirstCountsAndALineSaysSo() throws {
    let guess = try guess("Price,Price", ["40.00,20.00", "42.00,21.00", "44.00,"])
    #expect(guess.source("price") == "{Price}")
    #expect(guess.says("price: more than one column is called Price, and they differ (40.00 and 20.00 in one row)"))
    #expect(try !self.guess("Price,Price", ["40.00,40.00", "42.00,"]).says("more than one column"))
  }

  @Test func wordsAmongSalePricesAreSaid() throws {
    let guess = try guess("Price,Sale price", ["20.00,no sale", "21.00,15.00", "22.00,ask", "23.00,"])
    #expect(guess.source("price") == "{Price}")
    #expect(
      guess.says(
        "price: Sale price has words (no sale, ask) among its prices (15.00), and is not used; empty the cells"))
    #expect(!guess.says("if that means sold"))
  }

  @Test(arguments: ["List on Vinted?", "Pour Vinted", "Publish to Vinted"])
  func whatShallNotBeListedIsLeftOut(_ name: String) throws {
    let guess = try guess("Price,\(name)", ["20.00,Yes", "21.00,No", "22.00,Yes"])
    #expect(guess.says("skip: 1 row left out, as \(name) is No"))
  }

  @Test func aSupplierWhoseNamesAreBrandsIsTheBrand() throws {
    #expect(
      try guess("Price,supplier", ["20.00,Zara", "21.00,Mango", "22.00,Nike"]).source("brand")
        == "{supplier|\"no brand\"}")
    #expect(
      try guess("Price,supplier", ["20.00,Anna K", "21.00,Bea", "22.00,Carla M"]).source("brand").contains("supplier")
        == false)
  }

  @Test func theListingsOwnLanguageComesFirst() throws {
    let guess = try CaseFolder().guess(
      "list.csv",
      "SKU,Gender,Size,Condition,Price,title_en,title_fr,description_en,description_fr\n"
        + "A-1,Women,M,Good,20.00,Midi dress,Robe midi,Nice,Jolie\nA-2,Women,M,Good,20.00,Wool coat,Manteau,Fine,Belle\n"
    )
    #expect(guess.source("title") == "{title_fr}")
    #expect(guess.source("description").hasPrefix("{description_fr") == true)
  }
}
