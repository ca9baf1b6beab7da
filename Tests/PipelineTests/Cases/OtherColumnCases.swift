// Cases about columns whose name ends like a field, and that are about something else, or say it in another way.

import Testing

@testable import Pipeline

@Suite struct OtherColumnCases {
  /// A list of four women's pieces with one more column, or with a column left out.
  private func list(_ name: String, _ values: [String], without left: String = "", titles: [String]? = nil) -> String {
    let names = ["SKU", "Title", "Gender", "Size", "Colour", "Condition", "Price", "Photo"].filter { $0 != left }
    let titles = titles ?? ["Midi dress", "Wool coat", "Knit sweater", "Pleated skirt"]
    let rows = values.indices.map { row in
      let cells = [
        "SKU": "S\(row)", "Title": titles[row % 4], "Gender": "Women", "Size": "M", "Colour": "Red",
        "Condition": "Good",
        "Price": "2\(row).00", "Photo": "https://e.example/\(row).jpg",
      ]
      return (names.map { cells[$0] ?? "" } + [values[row]]).joined(separator: ",")
    }
    return (names + [name]).joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    ("Model wears size", ["S", "M", "S", "S"], "Size", "size"),
    ("Tag Color", ["Pink", "Blue", "Green", "Pink"], "Colour", "color"),
    ("Hardware colour", ["Gold", "Silver", "Gold", "Gold"], "Colour", "color"),
    ("Lining colour", ["Beige", "Black", "Beige", "Black"], "Colour", "color"),
    ("Box condition", ["Poor", "Fair", "Good", "Poor"], "Condition", "condition"),
    ("Customer gender", ["F", "M", "F", "F"], "Gender", "gender"),
    (
      "product-label-img src",
      ["https://e.example/s.png", "https://e.example/s.png", "https://e.example/s.png", "https://e.example/s.png"],
      "Photo", "images"
    ),
    (
      "promo",
      ["https://e.example/s.png", "https://e.example/s.png", "https://e.example/s.png", "https://e.example/s.png"],
      "Photo", "images"
    ),
  ])
  func theLastWordIsNotAll(_ name: String, _ values: [String], _ left: String, _ field: String) throws {
    let guess = try CaseFolder().guess("list.csv", list(name, values, without: left))
    #expect(!guess.source(field).contains(name))
  }

  @Test(arguments: ["color-count", "offerCount", "Watchers", "Qty received"])
  func aCountOfOtherThingsIsNoStock(_ name: String) throws {
    let guess = try CaseFolder().guess("list.csv", list(name, ["2", "3", "0", "1"]))
    #expect(guess.source("stock_quantity") == "1")
  }

  /// Shops that write decimals for pieces; a comma is a point.
  @Test(arguments: [["1,00", "0,00", "2,00", "-1,00"], ["1.0", "0.0", "2.0", "-1.0"]])
  func piecesMayHaveDecimals(_ values: [String]) throws {
    let folder = try CaseFolder()
    try folder.guess(
      "list.csv",
      list("Stock", values).replacing(",", with: ";").replacing("1;00", with: "1,00")
        .replacing("0;00", with: "0,00").replacing("2;00", with: "2,00"))
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "left out", "ready", "left out"])
  }

  @Test func aColumnMaySayWhoseSizesTheyAre() throws {
    let folder = try CaseFolder()
    let text = list("size_unit", ["FR", "IT", "IT", "IT"]).replacing(",M,Red", with: ",42,Red")
    try folder.guess("list.csv", text)
    let rows = try folder.preview("list.csv")
    #expect(rows[0].id("size_id") != rows[1].id("size_id") && rows[1].id("size_id") == rows[2].id("size_id"))
  }

  @Test(arguments: ["Can be Sold", "Peut être vendu"]) func whatCanBeSoldIsNotSold(_ name: String) throws {
    let folder = try CaseFolder()
    try folder.guess("list.csv", list(name, ["True", "True", "False", "True"]))
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "ready", "left out", "ready"])
  }

  @Test(arguments: [
    ("update_delete", ["Update", "PartialUpdate", "Delete", "Update"]),
    ("Returned to consignor", ["No", "No", "Yes", "No"]),
    ("Action", ["Add", "Revise", "End", "Add"]), ("Donated", ["no", "no", "yes", "no"]),
  ])
  func whatIsGivenUpStaysAtHome(_ name: String, _ values: [String]) throws {
    let folder = try CaseFolder()
    try folder.guess("list.csv", list(name, values))
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "ready", "left out", "ready"])
  }

  @Test(arguments: ["Cond", "Qualité", "Jakość"]) func aConditionHasManyNames(_ name: String) throws {
    let folder = try CaseFolder()
    try folder.guess("list.csv", list(name, ["BNWT", "VGC", "GC", "CN"], without: "Condition"))
    #expect(try folder.preview("list.csv").map { $0.id("condition_id") } == [6, 2, 3, 1])
  }

  @Test(arguments: ["seller_sku", "Seller SKU", "SKU Sprzedającego"]) func aSellersSKUIsTheirOwn(_ name: String) throws
  {
    let guess = try CaseFolder().guess("list.csv", list(name, ["AB0", "AB1", "AB2", "AB3"], without: "SKU"))
    #expect(guess.source("sku") == "{\(name)}")
  }

  @Test func aTitleSaysWhatIsSold() throws {
    let items = ["Midi dress", "Wool coat", "Knit sweater", "Pleated skirt"]
    let guess = try CaseFolder().guess(
      "list.csv",
      list("Item", items, titles: ["Jane Doe", "Anna Smith", "Mia Lee", "Eva Ray"]).replacing("Title", with: "Name"))
    #expect(guess.source("title") == "{Item}")
  }

  @Test func aTitleFillsTheGapsOfBrands() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv", list("Brand", ["", "Zara", "", ""], titles: ["Mango midi dress", "Coat", "Knit sweater", "Skirt"]))
    #expect(guess.says("brand: 1 row without Brand has a known brand in Title"))
    #expect(try folder.preview("list.csv").prefix(3).map { $0.data("brand") } == ["Mango", "Zara", "no brand"])
  }

  @Test func aPhotoMayLackItsEnding() throws {
    let guess = try CaseFolder().guess(
      "list.csv", list("Photos", ["DSC_1", "DSC_2", "DSC_3", "DSC_4"], without: "Photo"))
    #expect(guess.says("images: Photos holds no names of pictures, but DSC_1"))
  }

  /// MongoDB writes types into its keys, SQL writes \N for nothing.
  @Test func dataToolsWriteTypesAndBlanks() throws {
    let folder = try CaseFolder()
    let rows = (0..<3).map { row in
      "{\"id\": \(100 + row), \"title\": \"Midi dress\", \"brand\": \"\\\\N\", \"size\": \"M\", \"color\": \"Red\", "
        + "\"gender\": \"women\", \"price\": {\"$numberDecimal\": \"2\(row).00\"}, \"images\": [\"\(row).jpg\"]}"
    }
    try folder.guess("dump.jsonl", rows.joined(separator: "\n") + "\n")
    let read = try folder.preview("dump.jsonl")
    #expect(read.map(\.price) == ["20.00", "21.00", "22.00"] && read[0].data("brand") == "no brand")
  }

  @Test(arguments: [("name", "value_name"), ("key_label", "value_label"), ("name", "value")])
  func attributesAreListedByName(_ name: String, _ value: String) throws {
    let folder = try CaseFolder()
    let rows = (0..<3).map { row in
      let attributes = [("Colour", "Red"), ("Gender", "Women"), ("Size", "M")].map {
        "{\"\(name)\": \"\($0.0)\", \"\(value)\": \"\($0.1)\"}"
      }.joined(separator: ", ")
      return "{\"id\": \(100 + row), \"title\": \"Midi dress\", \"price\": 20, \"images\": [\"\(row).jpg\"], "
        + "\"attributes\": [\(attributes)]}"
    }
    let guess = try folder.guess("items.json", "[\(rows.joined(separator: ","))]")
    #expect(guess.source("size") == "{option size}")
    #expect(try folder.preview("items.json").map { $0.data("size") } == ["M", "M", "M"])
  }

  /// A list of sizes is no size, in a cell or in JSON.
  @Test(arguments: ["[\"S\", \"M\"]", "\"['S', 'M']\"", "\"S, M\""]) func severalSizesAreSaid(_ sizes: String) throws {
    let folder = try CaseFolder()
    let rows = (0..<3).map {
      "{\"id\": \(100 + $0), \"title\": \"Midi dress\", \"gender\": \"women\", \"price\": 20, \"images\": [\"a.jpg\"], \"sizes\": \(sizes)}"
    }
    try folder.guess("items.json", "[\(rows.joined(separator: ","))]")
    #expect(try folder.preview("items.json").allSatisfy { $0.codes.contains("several_sizes") })
  }

  @Test func aListOfOneSizeIsASize() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "items.json",
      "[{\"id\": 7, \"title\": \"Midi dress\", \"gender\": \"women\", \"price\": 20, \"images\": [\"a.jpg\"], \"sizes\": [\"M\"]}]"
    )
    #expect(try folder.preview("items.json").map { $0.data("size") } == ["M"])
  }

  /// Products by their ids would be taken for one product.
  @Test(arguments: ["", "products"]) func productsByIdAreNoProduct(_ name: String) throws {
    let products = (0..<3).map { "\"p\($0)\": {\"title\": \"Dress\", \"price\": 2\($0), \"images\": [\"a.jpg\"]}" }
      .joined(separator: ", ")
    let content = name.isEmpty ? "{\(products)}" : "{\"\(name)\": {\(products)}}"
    let rows = try CaseFolder().preview("items.json", content)
    #expect(rows.map(\.codes) == [["wrong_format"]])
    let one = seed(["brand": "{\"name\": \"Zara\"}", "sku": nil])
    #expect(try CaseFolder().preview("a.json", one).allSatisfy { !$0.codes.contains("wrong_format") })
  }

  /// GraphQL wraps each variant.
  @Test(arguments: ["edges", "nodes"]) func variantsOfGraphQLAreProducts(_ kind: String) throws {
    func variant(_ size: String, _ price: Int, _ count: Int) -> String {
      let node =
        "{\"sku\": \"V-\(size)\", \"price\": \"\(price).00\", \"inventoryQuantity\": \(count), \"size\": \"\(size)\"}"
      return kind == "edges" ? "{\"node\": \(node)}" : node
    }
    let folder = try CaseFolder()
    try folder.guess(
      "shop.jsonl",
      "{\"title\": \"Midi dress\", \"gender\": \"women\", \"images\": [\"a.jpg\"], \"variants\": {\"\(kind)\": [\(variant("S", 20, 0)), \(variant("M", 21, 1))]}}\n"
    )
    let rows = try folder.preview("shop.jsonl")
    #expect(rows.map(\.state) == ["left out", "ready"] && rows[1].price == "21.00" && rows[1].data("size") == "M")
  }

  @Test(arguments: [
    (
      "Vinted URL", ["https://www.vinted.fr/items/1", "", "", ""], "skip: Vinted URL says of 1 row that it is on Vinted"
    ),
    ("Listed on Vinted", ["Yes", "No", "Yes", "No"], "skip: Listed on Vinted says of 2 rows that they are on Vinted"),
    ("published_at", ["2024-01-01", "2024-01-02", "", "2024-01-03"], "skip: published_at is empty in 1 of 4 rows"),
  ])
  func whatMayBeThereTwiceIsSaid(_ name: String, _ values: [String], _ note: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess("list.csv", list(name, values))
    #expect(guess.says(note))
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "ready", "ready", "ready"])
  }

  /// Two weeks' exports in one file: the reference is one all the same, and the last row counts.
  @Test func aProductThatComesTwiceKeepsItsReference() throws {
    let folder = try CaseFolder()
    let content = list("Note", ["a", "b", "c", "d"])
    let rows = content.split(separator: "\n").map(String.init)
    let guess = try folder.guess("list.csv", content + rows[1...3].joined(separator: "\n") + "\n")
    #expect(guess.source("sku") == "{SKU}" && guess.says("occur twice (S0, S1, S2)"))
  }

  @Test func aCellMayHoldObjectsOfPhotos() throws {
    let folder = try CaseFolder()
    let cell =
      "\"[{\"\"url\"\":\"\"https://e.example/a.jpg\"\",\"\"alt\"\":\"\"x\"\"},{\"\"url\"\":\"\"https://e.example/b.jpg\"\"}]\""
    try folder.guess(
      "list.csv", list("Photos", [cell, cell.replacing("a.jpg", with: "c.jpg"), cell, cell], without: "Photo"))
    #expect(try folder.preview("list.csv")[1].images == ["https://e.example/c.jpg", "https://e.example/b.jpg"])
  }

  @Test func noDayIsNoSale() throws {
    let folder = try CaseFolder()
    try folder.guess("list.csv", list("sold_at", ["1970-01-01", "2024-05-05", "1970-01-01", "NaT"]))
    #expect(try folder.preview("list.csv").map(\.state) == ["ready", "left out", "ready", "ready"])
  }

  @Test func aPhotoInThreeSizesIsOne() throws {
    let folder = try CaseFolder()
    let rows = (0..<3).map { row in
      "{\"id\": \(100 + row), \"title\": \"Midi dress\", \"price\": 20, \"images\": {\"small_url\": \"https://s.example/\(row).jpg\", "
        + "\"urls\": [\"https://e.example/\(row).jpg\", \"https://e.example/b\(row).jpg\"], "
        + "\"urls_large\": [\"https://l.example/\(row).jpg\", \"https://l.example/b\(row).jpg\"]}}"
    }
    let guess = try folder.guess("items.json", "[\(rows.joined(separator: ","))]")
    #expect(guess.source("images") == "{images.urls_large[]}")
  }
}
