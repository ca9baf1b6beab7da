// Cases about which of several columns is the price at which the seller sells.

import Testing

@testable import Pipeline

@Suite struct PriceColumnCases {
  /// A table with two columns of prices; the second row's are higher, so that both are prices.
  private func guess(_ columns: [String]) throws -> (guess: ColumnGuess, folder: CaseFolder) {
    let folder = try CaseFolder()
    let rows = (0..<3).map { row in
      let prices = columns.indices.map { "\($0 * 10 + row + 11),50" }.joined(separator: ";")
      return "K\(row);Rock;Zara;Rock;M;Damen;\(prices)\n"
    }
    let header = "SKU;Titel;Marke;Kategorie;Größe;Geschlecht;\(columns.joined(separator: ";"))\n"
    return (try folder.guess("prices.csv", header + rows.joined()), folder)
  }

  /// What the seller paid, an earlier price, the price when new and the price it was sold at are not selling prices.
  @Test(arguments: [
    ["Buy price", "Sell price"], ["Price paid", "Price"], ["Prix d'achat", "Prix de revente"],
    ["Nákupní cena", "Prodejní cena"], ["Prix déposant", "Prix boutique"], ["Prix neuf", "Prix vente"],
    ["Old price", "New price"], ["Was price", "Now price"], ["Sold price", "List price"],
    ["Prix vendu", "Prix demandé"], ["Neupreis", "Verkaufspreis"], ["Coste", "PVP"], ["Trade price", "Price"],
    ["Prezzo pagato", "Prezzo vendita"], ["Payé", "Prix"], ["Bezahlt", "Preis"], ["Cena zapłacona", "Cena"],
    ["Betaald", "Vraagprijs"], ["Comprado", "Precio"], ["Prix plancher", "Prix affiché"],
    ["Mindestpreis", "Wunschpreis"],
    ["Schmerzgrenze", "VB"], ["Precio mínimo", "Precio"], ["Cena minimalna", "Cena"], ["Reserve price", "Price"],
  ])
  func itIsTheOneAtWhichIsSold(_ columns: [String]) throws {
    #expect(try guess(columns).guess.source("price") == "{\(columns[1])}")
    #expect(try guess(columns.reversed()).guess.source("price") == "{\(columns[1])}")
  }

  @Test(arguments: [
    ["Preis ohne MwSt.", "Preis mit MwSt."], ["Cena bez DPH", "Cena s DPH"], ["Nettopreis", "Bruttopreis"],
    ["Precio sin IVA", "Precio con IVA"], ["Pris exkl. moms", "Pris inkl. moms"], ["Prijs ex btw", "Prijs incl btw"],
  ])
  func itIsTheOneWithTax(_ columns: [String]) throws {
    #expect(try guess(columns).guess.source("price") == "{\(columns[1])}")
    #expect(try guess(columns.reversed()).guess.source("price") == "{\(columns[1])}")
  }

  @Test(arguments: ["Buy price", "Sold price", "Neupreis"]) func oneThatIsNoneAloneIsNamed(_ name: String) throws {
    let (guess, _) = try guess([name])
    #expect(guess.source("price").isEmpty)
    #expect(guess.says("\"\(name)\" is not the price at which you sell"))
  }

  @Test func onVintedItIsTheOneForVinted() throws {
    #expect(try guess(["eBay price", "Vinted price"]).guess.source("price") == "{Vinted price}")
    #expect(try guess(["Depop price", "Price"]).guess.source("price") == "{Price}")
  }

  /// Vend: the price that the shop pays comes before its selling price, and `track_inventory` before the stock.
  @Test func whatASupplierAsksIsNoPrice() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "vend.csv",
      "id,handle,sku,name,product_category,size,supply_price,retail_price,brand_name,active,track_inventory,inventory_Main_Outlet\n"
        + "a-1,dress,10001,Floral dress,Womens / Dresses,M,12.00,45.00,Zara,1,1,1\n"
        + "a-2,skirt,10002,Floral skirt,Womens / Skirts,M,13.00,46.00,Zara,1,1,0\n")
    let rows = try folder.preview("vend.csv")
    #expect(rows.map(\.state) == ["ready", "left out"] && rows[0].price == "45.00")
  }

  /// Squarespace keeps the price of a sale that is not on.
  @Test func aSaleThatIsNotOnHasNoPrice() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "shop.csv",
      "Title,SKU,Size,Price,Sale Price,On Sale,Stock,Categories\nLinen shirt,Q1,M,40.00,25.00,No,1,/mens/shirts\n"
        + "Wool coat,Q2,M,140.00,99.00,Yes,1,/womens/coats\n")
    #expect(try folder.preview("shop.csv").map(\.price) == ["40.00", "140.00"])
    #expect(guess.says("On Sale is not yes for all; the usual price is taken"))
  }

  /// What sold items brought is no price of the others.
  @Test(arguments: ["Prix de vente final", "Final sale price", "Endpreis", "Prezzo finale"])
  func aLastPriceOfSomeIsNone(_ name: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv", "SKU,Title,Price,\(name)\nA1,Wool coat,25.00,\nA2,Midi dress,26.00,14.00\nA3,Skirt,27.00,\n")
    #expect(guess.source("price") == "{Price}")
    #expect(guess.says("\(name) is filled in only 1 of 3 rows"))
  }

  @Test(arguments: ["surcharge", "Aufpreis", "Supplément", "Recargo"]) func aSurchargeIsSaid(_ name: String) throws {
    #expect(try guess(["price", name]).guess.says("\(name) is not added to the price (3 rows have one)"))
  }

  @Test func aDiscountOfItsOwnIsSaid() throws {
    let guess = try guess(["price", "discountValue"]).guess
    #expect(guess.source("price") == "{price}" && guess.says("discountValue is not taken off the price (3 rows)"))
  }

  /// A bid is no price.
  @Test func anAuctionWithoutAPriceIsLeftOut() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "active.csv",
      "Custom label (SKU),Title,Format,Start price,Current price,Available quantity\nB1,Women coat M,FIXED_PRICE,95.00,95.00,1\n"
        + "B2,Women skirt M,AUCTION,0.99,4.20,1\n")
    #expect(guess.says("skip: 1 row left out, as Format is AUCTION"))
    #expect(try folder.preview("active.csv")[1].state == "left out")
  }

  /// An auction begins at 1.00; a buyer pays the other price at once.
  @Test func anAuctionsStartIsNoPriceWhereOneCanBuyAtOnce() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "ebay.csv",
      "Custom label (SKU),Title,Start price,Format,Buy It Now price,Condition ID,C:Brand,C:Size,C:Department,Item photo URL\n"
        + "E1,Coat,1.00,Auction,89.00,3000,Zara,M,Women,https://e.example/1.jpg\n"
        + "E2,Skirt,24.00,FixedPrice,,3000,Zara,M,Women,https://e.example/2.jpg\n")
    #expect(try folder.preview("ebay.csv").map(\.price) == ["89.00", "24.00"])
  }
}
