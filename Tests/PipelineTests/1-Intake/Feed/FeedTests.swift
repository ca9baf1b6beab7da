// Feeds in XML become the rows that a feed of tabs would have; XML that is incomplete or could grow is refused.

import Testing

@testable import Pipeline

@Suite struct FeedTests {
  private static let columns =
    #"{"fields": {"sku": "{id}", "title": "{title}", "images": ["{image_link}", "{additional_image_link}"]}}"#
  private static let google = "xmlns:g=\"http://base.google.com/ns/1.0\""

  private func feed(_ xml: String, columns: String = columns) throws -> [String] {
    try reading(Array(xml.utf8), as: .feed, columns: columns, file: "a.xml")
  }

  private static let items = [
    "<g:id>A-1</g:id><title>Robe &amp; veste</title><g:image_link>https://c.org/1.jpg</g:image_link>"
      + "<g:additional_image_link>https://c.org/2.jpg</g:additional_image_link>\n"
      + "<g:additional_image_link><![CDATA[https://c.org/3.jpg?a=1&b=2]]></g:additional_image_link>",
    "<g:id>A-2</g:id><g:title>Jupe</g:title><title>shop: Jupe</title><g:image_link> https://c.org/4.jpg </g:image_link>",
  ]
  private static let wanted = [
    #"{"sku": "A-1", "title": "Robe & veste", "images": ["https://c.org/1.jpg", "https://c.org/2.jpg", "https://c.org/3.jpg?a=1&b=2"]}"#,
    #"{"sku": "A-2", "title": "Jupe", "images": ["https://c.org/4.jpg"]}"#,
  ]

  @Test func rss() throws {
    let items = Self.items.map { "<item>\($0)</item>\n" }.joined()
    let xml =
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" \(Self.google)><channel><title>Shop</title>\n\(items)</channel></rss>"
    #expect(try feed(xml) == ["3 \(Self.wanted[0])", "5 \(Self.wanted[1])"])
  }

  @Test func atom() throws {
    let items = Self.items.map { "<entry><id>tag:shop,2024:x</id><link href=\"https://shop/x\"/>\($0)</entry>" }
      .joined()
    let xml = "<feed xmlns=\"http://www.w3.org/2005/Atom\" \(Self.google)><title>Shop</title><id>x</id>\(items)</feed>"
    let found = try feed(xml)
    #expect(found == ["1 \(Self.wanted[0])", "2 \(Self.wanted[1])"])
    #expect(
      try feed(xml, columns: #"{"fields": {"title": "{link}"}}"#) == [
        #"1 {"title": "https://shop/x"}"#, #"2 {"title": "https://shop/x"}"#,
      ])
  }

  @Test func googlesPrefixMayBeCalledOtherwise() throws {
    let xml =
      "<rss xmlns:p=\"http://base.google.com/ns/1.0\"><channel><item><id>no</id><p:id>yes</p:id></item></channel></rss>"
    #expect(try feed(xml, columns: #"{"fields": {"sku": "{id}"}}"#) == [#"1 {"sku": "yes"}"#])
  }

  @Test func elementsInElementsAreJoined() throws {
    let xml =
      "<rss><channel><item><g:shipping>\n<g:country>FR</g:country> <g:service>Std</g:service><g:price>4.95 EUR</g:price></g:shipping>"
      + "<description>Une <b>belle</b> robe longue</description></item></channel></rss>"
    #expect(
      try feed(xml, columns: #"{"fields": {"sku": "{shipping}", "title": "{description}"}}"#) == [
        #"1 {"sku": "FR:Std:4.95 EUR", "title": "Une belle robe longue"}"#
      ])
  }

  @Test func itsEncodingIsTheOneThatItSays() throws {
    let xml = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><title>été</title></item></channel></rss>"
    let columns = #"{"fields": {"title": "{title}"}}"#
    #expect(try reading(encoded(xml, .windows1252), as: .feed, columns: columns) == [#"1 {"title": "été"}"#])
    #expect(try reading(utf16("\u{FEFF}" + xml), as: .feed, columns: columns) == [#"1 {"title": "été"}"#])
    #expect(
      try feed(xml.replacing("ISO-8859-1", with: "utf-7")) == ["invalid_xml 1: its encoding \"utf-7\" is not known"])
  }

  @Test func guessSeesWhatItSeesInAFeedOfTabs() throws {
    let workspace = try TemporaryWorkspace()
    let names = ["id", "title", "product_type", "price", "brand", "condition", "image_link"]
    let values = ["A-1", "Robe bleue", "Robe", "25.00 EUR", "Mango", "new", "https://c.org/1.jpg"]
    let elements = zip(names, values).map { "<g:\($0)>\($1)</g:\($0)>" }.joined()
    workspace.write("feed.xml", "<rss><channel><item>\(elements)</item></channel></rss>")
    workspace.write("feed.tsv", names.joined(separator: "\t") + "\n" + values.joined(separator: "\t") + "\n")
    func guess(_ name: String) throws -> [String] {
      let guess = try ColumnGuess(
        file: name, on: Disk(folder: workspace.folder), settings: Settings(), tables: BuiltIn.tables)
      return guess.lines.map { "\($0.field) \($0.source)" }
    }
    #expect(try guess("feed.xml") == guess("feed.tsv"))
    #expect(try guess("feed.xml").contains("price {price}"))
  }

  @Test(arguments: [
    ("<products><product/></products>", "invalid_xml 1: this XML is no feed in RSS or Atom: it begins with <products>"),
    ("<rss><channel></channel></rss>", "empty_file 1: there is no item in the feed"),
    ("<rss><channel><item>", "it ends within <item>"), ("<rss>\n<item></rss>", "</rss> closes nothing; <item> is open"),
    ("<rss/><rss/>", "there is more than one outermost element"),
    ("<rss></rss>x", "there is text outside of all elements"),
    ("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss/>", "it has a document type, which is never read"),
    ("<rss><item>&a;</item></rss>", "&a; is not known"),
    ("<rss><item>a & b</item></rss>", "there is a bare &; in a text it is written &amp;"),
    ("<rss><item>&#0;</item></rss>", "there is a control character in a text"),
    ("<rss><item>&#xD800;</item></rss>", "&#xD800; is not known"),
    ("<rss><item>a < b</item></rss>", "< is not followed by a name; in a text it is written &lt;"),
    ("<rss a=\"1\" a=\"2\"/>", "the attribute a is given twice"),
    ("<rss a=1/>", "an attribute's value is not in quotes"),
    ("<rss><!-- x</rss>", "a comment is not closed"), ("<rss><![CDATA[x</rss>", "a CDATA section is not closed"),
    ("<rss><item>\u{1}</item></rss>", "there is a control character in a text"),
    ("<?xml", "an instruction is not closed"),
  ])
  func whatIsWrongIsSaid(_ xml: String, _ what: String) throws {
    let found = try feed(xml)
    #expect(found.count == 1 && found[0].hasSuffix(what))
  }

  @Test func itIsBounded() throws {
    let deep = String(repeating: "<a>", count: 5000)
    #expect(try feed("<rss>\(deep)")[0].hasSuffix("elements are nested more than 100 deep"))
    let attributes = (0..<300).map { "a\($0)=\"\" " }.joined()
    #expect(try feed("<rss \(attributes)/>")[0].hasSuffix("an element has too many attributes"))
    let many = (0..<3000).map { "<e\($0)>x</e\($0)>" }.joined()
    #expect(try feed("<rss><item>\(many)</item></rss>")[0].hasSuffix("its items have too many kinds of elements"))
  }

  @Test func refusedItemsComeBackAsACSV() throws {
    let workspace = try TemporaryWorkspace()
    let names = ["title", "brand", "category", "condition", "stock_quantity", "images", "images", "price"]
    func item(_ price: String) -> String {
      let values = ["Jean", "Zara", "Jeans", "GOOD", "1", "a.jpg", "b.jpg", price]
      return "<item>" + zip(names, values).map { "<\($0)>\($1)</\($0)>" }.joined() + "</item>"
    }
    workspace.write("inbox/feed.xml", "<rss><channel>\(item("9"))\(item("x"))</channel></rss>")
    #expect(try workspace.run().products.enqueued == 1)
    #expect(
      workspace.read("rejected/feed.xml.csv")
        == "\u{FEFF}title,brand,category,condition,stock_quantity,images,images,price\nJean,Zara,Jeans,GOOD,1,a.jpg,b.jpg,x\n"
    )
  }
}
