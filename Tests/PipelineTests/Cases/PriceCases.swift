// Cases about prices: with and without tax, sales, currencies, and prices as people write them.

import Testing

@testable import Pipeline

@Suite struct PriceCases {
  /// 01: the price with tax is the selling price, in whatever column it is.
  @Test(arguments: [
    "code;nom;marque;type;Tarif (hors taxe);Tarif (TTC);nb;taille;genre\nU1;Jupe;Zara;Jupe;15,00;18,00;1;M;femme\n",
    "code;nom;marque;type;Tarif TTC;Tarif HT;nb;taille;genre\nU1;Jupe;Zara;Jupe;18,00;15,00;1;M;femme\n",
    "Artikelnr;Titel;Marke;Kategorie;VK netto;VK brutto;Menge;Größe;Geschlecht\nU1;Rock;Zara;Rock;15,13;18,00;1;M;Damen\n",
    "sku,name,brand,category,Price excl. VAT,Price incl. VAT,qty,size,gender\nU1,Skirt,Zara,Skirt,15.00,18.00,1,M,women\n",
    "codice,nome,marca,categoria,Prezzo (IVA esclusa),Prezzo (IVA inclusa),quantità,taglia,sesso\nU1,Gonna,Zara,Gonna,14.75,18.00,1,M,donna\n",
    "artikelnummer;naam;merk;categorie;Prijs excl. btw;Prijs incl. btw;aantal;maat;geslacht\nU1;Rok;Zara;Rok;14,88;18,00;1;M;dames\n",
  ])
  func theGrossPriceIsThePrice(_ content: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess("prices.csv", content)
    let rows = try folder.preview("prices.csv")
    #expect(rows.map(\.price) == ["18.00"], "\(guess.source("price"))")
    #expect(guess.says("price: ") && guess.says("it says that the tax is in it; not "))
  }

  /// 31: a sale counts between its days, and a sale price of 0 does not count.
  @Test func aSaleHasItsDays() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "sales.csv",
      """
      SKU,Name,Brand,Category,Regular price,Sale price,Date sale price starts,Date sale price ends,Stock,Size,Gender
      S-1,Veste,Mango,Veste,60,45,2022-02-01,2022-03-01,1,M,femme
      S-2,Robe,Zara,Robe,50,35,2091-02-01,2091-03-01,1,M,femme
      S-3,Jupe,Zara,Jupe,20,12,2020-02-01,2091-03-01,1,M,femme
      S-4,Pull,Zara,Pull,25,,,,1,M,femme
      S-5,Pull,Zara,Pull,28,0,,,1,M,femme

      """)
    #expect(try folder.preview("sales.csv").map(\.price) == ["60.00", "50.00", "12.00", "25.00", "28.00"])
    #expect(guess.says("counts only between its dates"))
  }

  @Test func aSaleAtNothingIsNone() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "zero.csv",
      "SKU,Name,Brand,Category,Regular price,Sale price,Size,Gender\nZ-1,Robe,Zara,Robe,50.00,0.00,M,femme\n"
        + "Z-2,Robe,Zara,Robe,48.00,30.00,M,femme\nZ-3,Robe,Zara,Robe,46.00,0.00,M,femme\n")
    #expect(try folder.preview("zero.csv").map(\.price) == ["50.00", "30.00", "46.00"])
  }

  /// 33: prices as people write them; a range or a lower bound is none.
  @Test(arguments: [
    ("18,-", "18.00"), ("18.-", "18.00"), ("18,00 EUR €", "18.00"), ("18,00\u{A0}€", "18.00"),
    ("\u{200E}18,00 €", "18.00"), ("\u{202A}18,00\u{202C}", "18.00"), ("18 € VB", "18.00"), ("18,00 € TTC", "18.00"),
    ("Prix : 18,00 €", "18.00"), ("1.800 € VB", "1800.00"), ("18,- €", "18.00"), ("€18.00", "18.00"),
  ])
  func isReadAsItIsWritten(_ written: String, _ price: String) throws {
    let rows = try CaseFolder().preview("p.jsonl", seed(["price": "\"\(written)\"", "gender": "\"male\""]) + "\n")
    #expect(rows.map(\.price) == [price], "\(rows.map(\.codes))")
  }

  @Test(arguments: [
    ("ab 18 €", "price_not_a_number"), ("18 - 25", "price_not_a_number"), ("18.00 – 25.00", "price_not_a_number"),
    ("$18.00 USD", "price_currency"), ("18,00 zł", "price_currency"),
  ])
  func isNoPrice(_ written: String, _ code: String) throws {
    let rows = try CaseFolder().preview("p.jsonl", seed(["price": "\"\(written)\""]) + "\n")
    #expect(rows.map(\.state) == ["refused"] && rows[0].codes.contains(code), "\(rows.map(\.codes))")
  }

  @Test func centsMayStandBehindTheSign() throws {
    let rows = try CaseFolder(factor: 2).preview("p.jsonl", seed(["price": "\"18€50\""]) + "\n")
    #expect(rows.map(\.price) == ["37.00"])
  }

  @Test func aColumnOfPricesWithTheirCurrencyIsOne() throws {
    let folder = try CaseFolder("\"currency\": \"USD\", \"locale\": \"en\"")
    let guess = try folder.guess(
      "usd.csv",
      "SKU,Title,Brand,Category,Condition,Price,Quantity,Size,Gender\nU-1,Silk blouse,Mango,Blouse,Good,$31.00 USD,1,M,Women\n"
    )
    #expect(guess.source("price") == "{Price}")
    #expect(try folder.preview("usd.csv").map(\.price) == ["31.00"])
  }
}
