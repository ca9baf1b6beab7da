// Cases about columns that tell that rows are sold, gone or not for sale: never listed, or said.

import Testing

@testable import Pipeline

@Suite struct SoldColumnCases {
  /// Four items, with a column, and what each of them comes to.
  private func guess(_ column: String, _ values: [String], more: String = "") throws -> (
    states: [String], guess: ColumnGuess
  ) {
    let folder = try CaseFolder()
    let titles = ["Midi dress", "Wool coat", "Knit sweater", "Pleated skirt"]
    let head = more.isEmpty ? "" : ",\(more)"
    let cells = more.isEmpty ? "" : ",1"
    let rows = values.enumerated().map { "K\($0),\(titles[$0 % 4]),Zara,\($0 + 11).50,M,Women,Red\(cells),\($1)\n" }
    let guess = try folder.guess(
      "stock.csv", "SKU,Title,Brand,Price,Size,Gender,Colour\(head),\(column)\n" + rows.joined())
    return (try folder.preview("stock.csv").map(\.state), guess)
  }

  private let second = ["ready", "left out", "ready", "ready"]
  private let all = ["ready", "ready", "ready", "ready"]

  /// Pieces that are sold, reserved or ordered are not there; a threshold counts nothing.
  @Test(arguments: [
    "Anzahl verkauft", "Verkaufte Menge", "Stock vendu", "Quantité vendue", "Quantity ordered", "reserved_quantity",
    "Reservierte Menge", "Quantité commandée", "Stock alert", "Seuil stock", "Cantidad vendida", "Quantità venduta",
    "Aantal verkocht", "Ilość sprzedana", "Minimum stock", "Mindestbestand", "Voorraad drempel", "Ilość zarezerwowana",
    "Stock value", "Bestellte Menge", "Qty sold", "inventory_threshold",
  ])
  func whatIsNotThereIsNoStock(_ name: String) throws {
    let (states, guess) = try guess(name, ["0", "1", "0", "0"])
    #expect(guess.source("stock_quantity") == "1")
    #expect(states == all)
  }

  /// The more exact name of a stock still is one.
  @Test(arguments: [
    "Stock Paris", "Bestand Lager", "Quantité en stock", "Available quantity", "inventory_level", "Qty on hand",
  ])
  func aPlaceMayHaveItsStock(_ name: String) throws {
    #expect(try guess(name, ["1", "0", "1", "2"]).states == second)
  }

  @Test(arguments: [
    "out_of_stock", "Sold out", "Rupture de stock", "Ausverkauft", "Agotado", "Esaurito", "Uitverkocht",
  ])
  func outOfStockIsTheOpposite(_ name: String) throws {
    #expect(try guess(name, ["false", "true", "false", "false"]).states == second)
    #expect(try guess(name, ["0", "1", "0", "0"]).states == second)
    #expect(try guess(name, ["no", "yes", "no", "no"], more: "Quantity").states == second)
  }

  @Test(arguments: [
    ("Disponible", "Vendido"), ("Disponible", "No"), ("Disponibile", "no"), ("Dispo", "non"), ("Verfügbar", "nein"),
    ("Beschikbaar", "nee"), ("Dostępny", "nie"), ("isOnline", "false"), ("product_is_available", "FALSE"),
    ("isForSale", "no"), ("Opublikowany", "nie"), ("is_in_stock", "0"), ("Online?", "No"),
    ("inventory.status", "sold_out"),
  ])
  func whatIsNotThereIsLeftOut(_ name: String, _ no: String) throws {
    let yes = no == "0" ? "1" : no == "sold_out" ? "available" : "yes"
    #expect(try guess(name, [yes, no, yes, yes]).states == second)
    #expect(try guess(name, [yes, no, yes, yes], more: "Quantity").states == second, "beside a number, too")
  }

  /// Only what is sold has a value there.
  @Test(arguments: [
    ("Sold", "x"), ("Vendu", "✓"), ("Verkauft", "15€"), ("Sold", "Vinted"), ("Sold Price", "14.00"),
    ("Prix vendu", "14"),
    ("Sold Platform", "eBay"), ("Buyer", "maria22"), ("Acheteur", "maria22"), ("Käufer", "maria22"),
    ("Date of sale", "2024-05-02"), ("Sale date", "02/05/2024"), ("Verkoopdatum", "2024-05-02"),
    ("deleted_at", "2024-05-02T10:00:00Z"), ("item_sold", "X"), ("Venduto a", "Anna"), ("Sprzedane", "OLX"),
    ("Reserved for", "Anna"),
  ])
  func aValueMaySayThatItIsSold(_ name: String, _ value: String) throws {
    let (states, guess) = try guess(name, ["", value, "", ""])
    #expect(states == second)
    #expect(guess.says(name))
    #expect(try self.guess(name, ["", value, "", ""], more: "Stock").states == second)
  }

  @Test(arguments: [
    "Gereserveerd", "zarezerwowane", "Riservato", "Reservado", "Reserviert", "Réservé", "SOLD ✔", "Vendu Vinted",
    "sold 12/04", "Sold - awaiting shipment", "Reserviert für Anna", "Verkauft (eBay)",
  ])
  func aStatusMaySayMore(_ word: String) throws {
    #expect(try guess("Status", ["Active", word, "Active", "Active"]).states == second)
    #expect(try guess("État de vente", ["En vente", word, "En vente", "En vente"]).states == second)
  }

  /// All that `guess` takes for sold, a run takes for sold.
  @Test func aRunKnowsTheSameWords() {
    Arena.with { arena in
      for word in GuessWords.sold { #expect(SoldCell.saysSold(arena.keep(word), in: arena), "\(word)") }
      for word in GuessWords.forSale { #expect(!SoldCell.saysSold(arena.keep(word), in: arena), "\(word)") }
      for word in ["Sold separately", "Vendu avec ceinture", "not sold", "Unsold", "Soldes"] {
        #expect(!SoldCell.saysSold(arena.keep(word), in: arena), "\(word)")
      }
    }
  }

  /// Whatever a column is called: what it says in some rows is said, with an example.
  @Test(arguments: [
    ("Kolom 7", "verkocht"), ("Where", "sold on Depop"), ("Order number", "99-123"), ("Bestellnummer", "B-77"),
    ("Commande", "C12"), ("Tracking", "1Z999"), ("Shipped on", "2024-05-02"), ("Date Shipped", "2024-05-02"),
    ("Payout", "12.00"), ("Sale ID", "8812"),
  ])
  func whatMayMeanSoldIsSaid(_ name: String, _ value: String) throws {
    let (states, guess) = try guess(name, ["", value, "", ""])
    let isSaid = guess.notes.contains {
      $0.hasPrefix("stock_quantity: \(name)") && $0.contains("\(value) for \"Wool coat\"")
    }
    #expect(isSaid || states == second, "\(guess.notes)")
  }

  @Test(arguments: [
    ("Attribute 1 visible", ["1", "0", "1", "1"]), ("On Sale", ["", "Yes", "", ""]),
    ("Sold by", ["Anna", "", "Anna", "Anna"]),
    ("Seller", ["Anna", "", "Anna", "Anna"]), ("Paid", ["4.00", "", "5.00", "6.00"]),
    ("Available for pickup", ["yes", "no", "yes", "yes"]), ("Sort order", ["1", "", "3", "4"]),
  ])
  func whatHasNothingToDoWithItIsNotSaid(_ name: String, _ values: [String]) throws {
    let (states, guess) = try guess(name, values)
    #expect(states == all)
    #expect(!guess.notes.contains { $0.contains("if that means sold") && $0.contains(name) }, "\(guess.notes)")
  }

  /// Three of five are sold: the other two are there.
  @Test func aNumberOfSoldPiecesIsNoFlag() throws {
    #expect(try guess("Sold", ["0", "3", "1", "0"], more: "Quantity").states == all)
  }

  @Test func flagsMayBeInsideOfAnObject() throws {
    let folder = try CaseFolder()
    let items = (0..<4).map { item in
      """
      {"id": \(100 + item), "title": "Wool coat", "brand": "Zara", "size": "M", "color": "Red", "gender": "women",
      "price": \(20 + item), "sold": {"flag": \(item == 1)}, "reserved": {"flag": \(item == 2)}}
      """
    }
    try folder.guess("items.json", "[\(items.joined(separator: ","))]")
    #expect(try folder.preview("items.json").map(\.state) == ["ready", "left out", "left out", "ready"])
  }

  /// `État` is on or off in PrestaShop, and a condition elsewhere.
  @Test(arguments: ["État", "Estado", "state", "Stato", "Zustand", "is_active"])
  func onAndOffIsNoCondition(_ name: String) throws {
    let (states, guess) = try guess(name, ["1", "0", "1", "1"])
    #expect(states == second)
    #expect(guess.source("condition") == "GOOD")
  }

  /// WooCommerce: the product is a draft, and its variations say that they are published.
  @Test func theVariantsOfADraftAreLeftOut() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "woo.csv",
      "ID,Type,SKU,Name,Published,Regular price,In stock?,Categories,Parent,Attribute 1 name,Attribute 1 value(s)\n"
        + "1,variable,W0,Red dress,1,,1,Women,,Size,\"S, M\"\n2,variation,W0S,Red dress - S,1,20,1,,W0,Size,S\n"
        + "3,variable,W1,Red coat,0,,1,Women,,Size,\"S, M\"\n4,variation,W1S,Red coat - S,1,21,1,,W1,Size,S\n"
        + "5,variation,W1M,Red coat - M,1,21,1,,W1,Size,M\n")
    #expect(try folder.preview("woo.csv").map(\.state) == ["ready", "left out", "left out"])
  }
}
