/// Rows that belong together: variants, further photos, and the values that they share.
import Testing

@testable import Pipeline

@Suite struct RowGroupsTests {
  private let variants = """
    Handle,Title,Opt,Val,Price,Image
    dress,Dress,Size,S,10,a.jpg
    hat,Hat,,,5,h.jpg
    dress,,,M,11,b.jpg
    dress,,,,,c.jpg

    """

  @Test func eachRowWithAPriceIsAProduct() throws {
    let columns = """
      {"group_by": "{Handle}", "product_rows": "{Price}", "options": {"Opt": "Val"},
       "fields": {"title": "{Title}", "price": "{Price}", "size": "{option Taille}", "images": "{all Image}"}}
      """
    let wanted = [
      #"2 {"title": "Dress", "price": "10", "size": "S", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#,
      #"3 {"title": "Hat", "price": "5", "images": ["h.jpg"]}"#,
      #"4 {"title": "Dress", "price": "11", "size": "M", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#,
    ]
    #expect(try products(variants, columns) == wanted)
    // After an interruption the run continues after what it had taken in.
    let second = variants.range(after: "h.jpg\n").map { variants.utf8.distance(from: variants.startIndex, to: $0) }
    #expect(try products(variants, columns, offset: try #require(second)) == [wanted[2]])
  }

  @Test func orTheWholeGroupIsOne() throws {
    let columns = #"{"group_by": "{Handle}", "fields": {"title": "{Title}", "images": "{all Image}"}}"#
    #expect(
      try products(variants, columns) == [
        #"2 {"title": "Dress", "images": ["a.jpg", "b.jpg", "c.jpg"]}"#, #"3 {"title": "Hat", "images": ["h.jpg"]}"#,
      ])
  }

  @Test func variantsNameTheirParent() throws {
    let csv = "ID,SKU,Parent,Name,Price,Cat\n1,tee,,Tee,,Tops\n2,tee-b,tee,,9,\n3,cap,,Cap,4,Caps\n4,,id:3,,5,\n"
    let fields = #""fields": {"title": "{Name}", "category": "{Cat}", "price": "{Price}"}"#
    #expect(
      try products(csv, "{\"group_by\": \"{Parent|SKU}\", \"product_rows\": \"{Price}\", \(fields)}").prefix(2) == [
        #"3 {"title": "Tee", "category": "Tops", "price": "9"}"#,
        #"4 {"title": "Cap", "category": "Caps", "price": "4"}"#,
      ])
    #expect(
      try products(csv, "{\"group_by\": \"{Parent|ID}\", \"product_rows\": \"{Price}\", \(fields)}").last
        == #"5 {"title": "Cap", "category": "Caps", "price": "5"}"#)
  }

  @Test func rowsBelowBelongToTheRowAbove() throws {
    let csv = "Ref,Title,Size,Price,Image\nA,Dress,S,10,a.jpg\n,,M,11,b.jpg\nB,Hat,,5,h.jpg\n,,,,i.jpg\n"
    let fields = #""fields": {"title": "{Title}", "price": "{Price}", "size": "{Size}", "images": "{all Image}"}"#
    #expect(
      try products(csv, "{\"first_rows\": \"{Title}\", \"product_rows\": \"{Price}\", \(fields)}") == [
        #"2 {"title": "Dress", "price": "10", "size": "S", "images": ["a.jpg", "b.jpg"]}"#,
        #"3 {"title": "Dress", "price": "11", "size": "M", "images": ["a.jpg", "b.jpg"]}"#,
        #"4 {"title": "Hat", "price": "5", "images": ["h.jpg", "i.jpg"]}"#,
      ])
    // The first row of a file has no row above.
    #expect(
      try products("Title,Price,Size,Image\n,5,,\nHat,6,,\n", "{\"first_rows\": \"{Title}\", \(fields)}").count == 2)
  }

  /// A number written in advance, a note and a photo under another number are no sizes of the piece above.
  @Test(arguments: ["Carton 2,,,,", "C,,,,", "C,,,,c.jpg", ",,,7,"])
  func aRowThatIsNoSizeIsAProductOfItsOwn(_ row: String) throws {
    let csv = "Ref,Title,Size,Price,Image\nA,Dress,S,10,a.jpg\n\(row)\nB,Hat,,5,h.jpg\n"
    let fields = #""fields": {"title": "{Title}", "price": "{Price}", "images": "{all Image}"}"#
    let found = try products(csv, "{\"first_rows\": \"{Title}\", \"product_rows\": \"{Size}\", \(fields)}")
    #expect(found.count == 3)
    #expect(found[0] == #"2 {"title": "Dress", "price": "10", "images": ["a.jpg"]}"#)
    #expect(!found[1].contains("title"))
  }

  @Test func aVariantGoesBackComplete() throws {
    let columns = #"{"group_by": "{Handle}", "product_rows": "{Price}", "fields": {"title": "{Title}"}}"#
    let source = CSVSource(file: "a.csv", content: Writer(copying: text(variants)), mapping: try mapping(columns))
    let block = ItemBlock()
    var back: [String] = []
    while try source.next(into: block) { block.forEachItem { back.append(String($0.handBack)) } }
    #expect(back == ["dress,Dress,Size,S,10,a.jpg\n", "hat,Hat,,,5,h.jpg\n", "dress,Dress,Size,M,11,b.jpg\n"])
  }
}
