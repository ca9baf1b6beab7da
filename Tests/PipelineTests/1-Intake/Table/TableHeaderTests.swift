// What the columns of a table mean by its header.

import Testing

@testable import Pipeline

@Suite struct TableHeaderTests {
  @Test(arguments: [
    ("Nom,Prix,Marque\nA,1,x\n", "unknown_field 1: no column of the header line is a field of a product"),
    (
      "title,Prix,Marque,Etat\nA,1,x,y\nB,2,x,y\n",
      "missing_column 1: no column is brand, category, condition, price, stock_quantity, which every product needs"
    ),
    (
      "titel,brand,category,condition,price,stock_quantity\nA,x,y,z,1,1\n",
      "missing_column 1: no column is title, which every product needs"
    ),
    (
      "id,title,description,link,image_link,price,brand,condition\n1,A,,,,1,x,new\n",
      "missing_column 1: no column is category, stock_quantity, which every product needs"
    ),
  ])
  func aTableWithOtherColumnsIsRefusedInOneLine(_ content: String, _ line: String) throws {
    #expect(try reading(content) == [line])
  }

  @Test func theLineNamesGuess() throws {
    let source = CSVSource(file: "inbox/x.csv", content: Writer(copying: text("title,Prix\nA,1\n")))
    let block = ItemBlock()
    _ = try source.next(into: block)
    guard case .refusal(let refusal) = block.content else {
      Issue.record("it was taken")
      return
    }
    #expect(refusal.hint.contains("`pipeline-run guess inbox/x.csv --save`"))
  }

  @Test(arguments: ["operation,sku,note\ndelete,1,x\n", "sku,price\n1,2\n"])
  func whatMayBeReadIsRead(_ content: String) throws { #expect(try reading(content)[0].hasPrefix("2 {")) }
}
