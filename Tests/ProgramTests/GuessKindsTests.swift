// What `guess` must not mistake for something else, and what it says if nobody can know: one kind of file each.

import Foundation
import Testing

@Suite struct GuessKindsTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let what: String
    var name = "list.csv"
    let content: String
    /// What must be said.
    var says: [String] = []
    /// What must not be said.
    var never: [String] = []
    var options: [String] = []
    var testDescription: String { what }
  }

  private static let prices: [Kind] = [
    Kind(
      what: "the price with tax, not the one without",
      content: "ref;nom;marque;catégorie;Prix HT;Prix TTC;taille;sexe\nA1;Jupe;Zara;Jupe;10,00;12,00;M;femme\n",
      says: ["price           {Prix TTC}\n", "not Prix HT"], never: ["{Prix HT"]),
    Kind(
      what: "no price at all is better than one without tax",
      content: "sku,title,price excl. VAT\nA1,Skirt,10.00\n",
      says: ["price: \"price excl. VAT\" is not the price at which you sell"], never: ["price           {"]),
    Kind(
      what: "what the shop pays is no price",
      content: "code,name,Wholesale price,Retail price\nA1,Skirt,8.00,20.00\n",
      says: ["price           {Retail price}\n"]),
    Kind(
      what: "a sum with fees is no price",
      content: "code,name,Item.Total.Price,Item.Price\nA1,Skirt,11.20,10\n", says: ["price           {Item.Price}\n"]),
    Kind(
      what: "the current price goes before the lowest and the retail one",
      content: "code,name,Lowest Price,Retail Price,Current Price\nA1,Skirt,5,20,12\nA2,Shirt,4,18,11\n",
      says: ["price           {Current Price"], never: ["{Lowest"]),
    Kind(
      what: "a currency in the name", content: "code,name,Price (INR)\nA1,Kurta dress,1500\n",
      says: ["price           {Price (INR)} INR\n", "is in INR, and the listings are in EUR", "1 × price_currency"]),
    Kind(
      what: "a currency in a column", content: "code,name,Amount,Currency\nA1,Dress,15,USD\nA2,Skirt,9,EUR\n",
      says: ["price           {Amount}[ {Currency}]\n", "is in USD", "1 × price_currency"]),
    Kind(
      what: "our own currency in a column needs no word, but another may come",
      content: "code,name,Amount,Currency\nA1,Dress,15,EUR\n",
      says: ["price           {Amount}[ {Currency}]\n"], never: ["is in EUR", "price_currency"]),
    Kind(
      what: "of two currencies our own", content: "code,name,price_usd,price_eur\nA1,Dress,15,14\n",
      says: ["price           {price_eur}\n"], never: ["price_usd}"]),
    Kind(
      what: "cents", content: "code,name,price\nA1,Dress,1800\nA2,Skirt,900\nA3,Coat,4500\n",
      says: ["are these cents?"]),
    Kind(
      what: "a sale with dates",
      content: "code,name,Regular price,Sale price,Sale starts,Sale ends\nA1,Dress,40,20,2020-01-01,2020-02-01\n",
      says: ["price           {Sale price|Regular price}\n", "counts only between its dates"]),
  ]

  private static let others: [Kind] = [
    Kind(
      what: "a lower number that may be the price",
      content: "sku,title,price,sale,weight,brand,rrp\na,Dress,30,25,20,Zara,60\nb,Skirt,40,,30,Zara,70\n",
      says: [
        "price           {price}\n", "not used: sale, weight, rrp\n",
        "price: \"sale\" is lower than \"price\" (25 for 30) and is not used; if it is what a buyer pays, write "
          + "\"price\": \"{sale|price}\" in columns",
      ], never: ["\"weight\" is lower", "\"rrp\""]),
    Kind(
      what: "yes and no are no price", content: "sku,title,price,sale\na,Dress,30,yes\nb,Skirt,40,no\n",
      says: ["not used: sale\n"], never: ["is lower than"]),
    Kind(
      what: "of a photo in several sizes the largest", name: "list.jsonl",
      content:
        "{\"ref\": \"a\", \"title\": \"Pull\", \"price\": 3, \"photos\": [{\"url\": \"https://x.example/1.jpg\", \"full_size_url\": "
        + "\"https://x.example/2.jpg\", \"thumbnails\": [{\"url\": \"https://x.example/3.jpg\"}]}]}\n",
      says: ["images          {photos[].full_size_url}\n"], never: ["size            {photos"]),
    Kind(
      what: "two photos of an object are two", name: "list.jsonl",
      content:
        "{\"ref\": \"a\", \"title\": \"Pull\", \"price\": 3, \"images\": {\"front\": \"https://x.example/1.jpg\", \"back\": "
        + "\"https://x.example/2.jpg\"}}\n",
      says: ["{images.front}", "{images.back}"]),
    Kind(
      what: "one text that is called a description is the title",
      content: "Omschrijving;Merk;Prijs\nJurk blauw;Zara;10\nBroek zwart;Mango;12\n",
      says: ["title           {Omschrijving}\n", "no column is called so"]),
    Kind(
      what: "a double does not take the reference away",
      content: "uniq_id;Titel;Preis\na8;Kleid;10\nb2;Jacke;12\nc3;Rock;15\nc3;Hose;16\n",
      says: ["sku             {uniq_id}\n", "1 value of uniq_id occurs twice"]),
    Kind(
      what: "the address of a product tells it apart",
      content: "Title,Price,URL\nDress,9,https://s.example/p/1\nSkirt,8,https://s.example/p/2\n",
      says: ["sku             {URL}\n"]),
    Kind(
      what: "but not the address of a search",
      content: "Title,Price,URL\nDress,9,https://s.example/p/1?q=a\nSkirt,8,https://s.example/p/2?q=a\n",
      says: ["no column distinguishes the products"]),
    Kind(
      what: "new with tags, asked as a question",
      content: "sku,title,price,New with tags?\na,Dress,9,Yes\nb,Skirt,8,No\n",
      says: ["says which are new with tags; the others are taken for GOOD"]),
    Kind(
      what: "the column is not the title's equal, but may say less",
      content:
        "sku,title,price,category,gender,size\na,Denim jacket,9,Jackets,women,M\nb,Wool scarf,8,Accessories,women,\n",
      says: ["category        {category|category in title}\n"], never: ["× nearest_catalogue"]),
    Kind(
      what: "a path of a category says for whom",
      content: "UGS,Nom,Tarif,Catégories,Taille\na,Robe,9,Femme > Robe,M\nb,Jupe,8,Femme > Jupe,M\n",
      says: ["gender          {gender in Catégories}\n"]),
  ]

  private static let rows: [Kind] = [
    Kind(
      what: "drafts are left out, what is sold counts as none",
      content: "code,name,price,Status\nA1,Dress,15,Active\nA2,Skirt,9,Draft\nA3,Coat,30,Sold\n",
      says: ["{sold in Status|\"1\"}\n", "skip: 1 row left out, as Status is Draft", "1 left out", "1 × out_of_stock"]),
    Kind(
      what: "unpublished rows are left out",
      content: "code,name,price,Published\nA1,Dress,15,TRUE\nA2,Skirt,9,FALSE\n",
      says: ["skip: 1 row left out, as Published is FALSE", "1 left out"]),
    Kind(
      what: "sold by yes and no", name: "list.jsonl",
      content:
        "{\"ref\": \"a\", \"name\": \"Bague\", \"price\": 9, \"is_sold\": true, \"size\": \"52\", \"gender\": \"femme\"}\n"
        + "{\"ref\": \"b\", \"name\": \"Jupe\", \"price\": 8, \"is_sold\": false}\n",
      says: ["{sold in is_sold|\"1\"}\n", "1 × out_of_stock"]),
    Kind(
      what: "rows that only add a photo",
      content: "ID,Title,Price,Image\n7,Red dress,10,a.jpg\n7,Red dress,10,b.jpg\n8,Blue skirt,12,c.jpg\n",
      says: ["rows with the same ID are one product", "sku             {ID}\n", "{all Image}\n", "of 2 products"]),
    Kind(
      what: "a reference that all sizes share",
      content: "sku,title,price,size\nD1,Dress,10,S\nD1,Dress,10,M\nD2,Skirt,12,S\nD2,Skirt,12,M\n",
      says: ["sku             {sku}[ {size}]\n", "sku alone repeats"]),
    Kind(
      what: "a variant's own photo first",
      content: "Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src,Variant Image\n"
        + "ring,Ring,Color,Blue,10,a.jpg,b.jpg\nring,,,Black,10,c.jpg,d.jpg\n",
      says: ["images          {Variant Image}, {all Image Src}\n"]),
    Kind(
      what: "variants inside of a product", name: "shop.json",
      content: """
        {"products": [{"title": "Gilet", "type": "Gilet", "options": [{"name": "Taille"}], "variants": [
          {"sku": "G-S", "option1": "S", "price": "20", "inventory_quantity": 1},
          {"sku": "G-M", "option1": "M", "price": "22", "inventory_quantity": 0}]}]}
        """,
      says: [
        "sku             {variants[].sku}\n", "{option size}\n", "each of variants in an object is a product", "of 2",
      ]),
    Kind(
      what: "a shop's export in French",
      content: "UGS,Nom,Type,Tarif promo,Tarif régulier,Parent,Nom de l'attribut 1,Valeur(s) de l'attribut 1\n"
        + "R,Robe,variable,,,,Taille,\"S, M\"\nR-S,Robe,variation,15,20,R,Taille,S\nR-M,Robe,variation,,20,R,Taille,M\n",
      says: ["sku             {UGS}\n", "{Tarif promo|Tarif régulier}\n", "{option size}\n", "of 2 products"]),
  ]

  private static let columns: [Kind] = [
    Kind(
      what: "a number that only looks like a note", content: "code,name,price,trend\nA1,Dress,15,1.0\nA2,Skirt,9,1.0\n",
      says: ["condition       GOOD\n"], never: ["trend"]),
    Kind(
      what: "a column of which no word is a condition", content: "code,name,price,state\nA1,Dress,15,listed\n",
      says: ["condition       GOOD\n", "state holds no condition"]),
    Kind(
      what: "the seller's word for what is not known",
      content: "code,name,price,condition\nA1,Dress,15,Good\nA2,Skirt,9,Zzyzx\n",
      says: ["1 unknown word of condition as FAIR"], never: ["unmapped_condition"],
      options: ["--set", "condition=FAIR"]),
    Kind(
      what: "new with tags by yes and no", content: "code,name,price,NWT\nA1,Dress,15,Y\nA2,Skirt,9,N\n",
      says: ["condition       {NWT|\"GOOD\"}\n", "NWT says which are new with tags"]),
    Kind(
      what: "photos only if they are the item's",
      name: "list.jsonl",
      content:
        "{\"ref\": \"a\", \"name\": \"Robe\", \"price\": 9, \"url\": \"https://s.org/1.jpg\", \"photo\": \"https://s.org/2\", "
        + "\"seller\": {\"photo\": \"https://s.org/me.jpg\"}, \"badge\": {\"imageUrl\": \"https://s.org/b.png\"}, "
        + "\"link\": \"https://s.org/items/1\"}\n",
      says: ["images          {photo}"], never: ["seller.photo", "badge", "{link}"]),
    Kind(
      what: "the category's own column first",
      content: "code,name,category,price\nA1,Blazer - Shawl Lapel,Sparkly Blazers,15\n",
      says: ["category        {category|category in name}\n"], never: ["scarf"]),
    Kind(
      what: "counts of pictures are no stock", content: "code,name,price,gallery_count\nA1,Dress,15,0\n",
      says: ["stock_quantity  1\n"], never: ["{gallery_count"]),
    Kind(
      what: "a seller's town is not a shelf",
      content: "code,name,price,item_location\nA1,Dress,15,\"PARIS, FRANCE\"\n",
      never: ["location        "]),
    Kind(
      what: "a shelf is one", content: "code,name,price,location\nA1,Dress,15,B-12\n",
      says: ["location        {location}\n"]),
    Kind(
      what: "a title is no currency and no constant",
      content:
        "slug,status,priceAmount,currencyName\na-1,LISTED,10,EUR\na-2,LISTED,11,EUR\na-3,LISTED,12,EUR\na-4,LISTED,9,EUR\n",
      never: ["title           {currencyName}", "title           {status}"]),
    Kind(
      what: "the colour of a badge is not the item's", name: "list.jsonl",
      content: "{\"ref\": \"a\", \"name\": \"Robe\", \"price\": 9, \"badge\": {\"textColor\": \"white\"}}\n",
      never: ["textColor"]),
    Kind(
      what: "who may see it is no gender", content: "code,name,price,Visibility\nA1,Dress,15,both\n",
      never: ["gender          {Vis"]),
    Kind(
      what: "words for none", content: "code,name,brand,size,price\nA1,Robe Zara,Not Available,pas de taille,15\n",
      never: ["Not Available", "unmapped_size"]),
    Kind(
      what: "children of a feed", name: "feed.tsv",
      content: "id\ttitle\tprice\tgender\tage_group\tsize\nA1\tDress\t9\tfemale\tkids\t8\n",
      says: ["[{gender} ][{age_group}]\n"]),
    Kind(
      what: "attributes in one cell",
      content: "sku,name,price,attrs\nA1,Robe,9,\"size=38,color=Bleu,manufacturer=Zara\"\n"
        + "A2,Jupe,8,\"size=M,color=Noir,manufacturer=Mango\"\n",
      says: ["{attrs[size]}\n", "{attrs[manufacturer]|\"no brand\"}\n", "{attrs[color]"]),
    Kind(
      what: "names with signs that mean something here", content: "code,name,price,Marque|Brand\nA1,Robe,9,Zara\n",
      says: ["{Marque\\|Brand|\"no brand\"}\n"], never: ["missing_column"]),
    Kind(
      what: "nothing that distinguishes products", content: "name,price\nRobe bleue,9\nRobe bleue,8\n",
      says: ["sku: no column distinguishes the products"], never: ["sku             "]),
    Kind(
      what: "any reference is better than none", content: "N° article,name,price\n17,Robe bleue,9\n18,Robe rouge,8\n",
      says: ["sku             {N° article}\n"]),
  ]

  @Test(arguments: prices + rows + columns + others)
  func isSeenForWhatItIs(_ kind: Kind) throws {
    let program = Program(in: try Folder.workspace([kind.name: kind.content]))
    let said = try program.run(["guess", kind.name] + kind.options).errors
    for words in kind.says {
      let isSaid = said.contains(words)
      #expect(isSaid, "\(words) in \(said)")
    }
    // What is not used is listed.
    let used = said.split(separator: "\n").filter { !$0.hasPrefix("  not used: ") }.joined(separator: "\n")
    for words in kind.never {
      let isSaid = used.contains(words)
      #expect(!isSaid, "\(words) in \(said)")
    }
  }

  @Test func theSettingsNameWhatItSaid() throws {
    let list = "code;titre;prix;Statut\nA;Robe;9;brouillon\nB;Jupe;8;en ligne\n"
    let program = Program(in: try Folder.workspace(["stock-2026-11.csv": list]))
    #expect(try program("guess", "stock-2026-11.csv", "--save").status == 0)
    let saved = try #require(try program.folder.text(of: "pipeline.json"))
    #expect(saved.contains("\"files\": \"stock*.csv\"") && saved.contains("\"Statut\": [\"brouillon\""))
    try program.folder.write(list, to: "inbox/stock-2026-12.csv")
    let report = try Report(try program("run", "--json").output)
    #expect(report["products"].read == 2 && report["products"].sumOfRest == 2)
  }

  @Test func aPatternDoesNotCatchAFileOfAnotherKind() throws {
    let program = Program(
      in: try Folder.workspace([
        "shop.csv": "code,name,price\nA,Robe,9\n", "shop-own.csv": "sku,title,price\nA,Robe,9\n",
      ]))
    #expect(try program("guess", "shop.csv", "--save", "--quiet").status == 0)
    #expect(try #require(try program.folder.text(of: "pipeline.json")).contains("\"files\": \"shop.csv\""))
  }
}
