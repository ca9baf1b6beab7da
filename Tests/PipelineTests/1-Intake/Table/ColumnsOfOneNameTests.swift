/// A table with several columns of one name.
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

  @Test func ourOwnNamesMayComeTwiceIfTheyHoldSeveral() throws {
    #expect(
      try reading("sku,images,images,color,colour\n1,a.jpg,b.jpg,Bleu,\n") == [
        #"2 {"sku": "1", "images": ["a.jpg", "b.jpg"], "color": "Bleu"}"#
      ])
    #expect(try places(Array("operation,sku,sku\ndelete,1,2\ndelete,1,1\ndelete,,2\n".utf8)) == ["2:10 duplicate_key"])
  }
}
