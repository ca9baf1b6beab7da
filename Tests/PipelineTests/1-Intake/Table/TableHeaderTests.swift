// What the columns of a table mean by its header.

import Testing

@testable import Pipeline

@Suite struct ColumnsOfOneNameTests {
  private static let csv = "Ref;Photo;Photo;Photo;Prix;Prix\n1;a.jpg;b.jpg;c.jpg;;9\n2;d.jpg;;f.jpg;8;7\n3;;;;8;\n"

  @Test func allOfThemAreReached() throws {
    #expect(
      try reading(Self.csv, columns: #"{"fields": {"sku": "{Ref}", "images": "{Photo}", "price": "{Prix}"}}"#) == [
        #"2 {"sku": "1", "images": ["a.jpg", "b.jpg", "c.jpg"], "price": "9"}"#,
        #"3 {"sku": "2", "images": ["d.jpg", "f.jpg"], "price": "8"}"#, #"4 {"sku": "3", "price": "8"}"#,
      ])
  }

  @Test func eachOfThemIsReached() throws {
    #expect(
      try reading(
        Self.csv,
        columns: #"{"fields": {"sku": "{Ref}", "images": ["{Photo[2]}", "{Photo[0]}"], "price": "{Prix[1]}"}}"#)
        == [
          #"2 {"sku": "1", "images": ["c.jpg", "a.jpg"], "price": "9"}"#,
          #"3 {"sku": "2", "images": ["f.jpg", "d.jpg"], "price": "7"}"#, #"4 {"sku": "3"}"#,
        ])
    #expect(
      try reading(Self.csv, columns: #"{"fields": {"images": "{Photo[3]}"}}"#) == [
        "missing_column 1: the file has no column \"Photo[3]\", which the settings name"
      ])
  }

  @Test func inAGroupAllRowsCount() throws {
    #expect(
      try reading(
        "Ref;Nom;Photo;Photo\n1;Robe;a.jpg;b.jpg\n1;;c.jpg;\n",
        columns: #"{"group_by": "{Ref}", "fields": {"sku": "{Ref}", "images": "{all Photo}"}}"#) == [
          #"2 {"sku": "1", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#
        ])
  }

  @Test func ourOwnNamesMayComeTwiceWhereTheyHoldSeveral() throws {
    #expect(
      try reading("sku,images,images,color,colour\n1,a.jpg,b.jpg,Bleu,\n") == [
        #"2 {"sku": "1", "images": ["a.jpg", "b.jpg"], "color": "Bleu"}"#
      ])
    #expect(try places(Array("operation,sku,sku\ndelete,1,2\ndelete,1,1\ndelete,,2\n".utf8)) == ["2:10 duplicate_key"])
  }
}

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
