// Cases about what columns are called: references, long and short texts, options in a cell, whose sizes they are.

import Testing

@testable import Pipeline

@Suite struct ColumnNameCases {
  @Test(arguments: ["id_anuncio", "Référence annonce", "Anzeigen-ID", "ID pièce", "Cod. articolo"])
  func aReferenceMayNameItsThing(_ name: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "list.csv",
      "\(name);Titre;Texte;Prix;Univers;Type;Taille\nA1;Robe Zara;Belle robe;18,00;Femmes;Robe;38\n"
        + "A2;Jupe Zara;Belle jupe;19,00;Enfants;Jupe;38\n")
    #expect(guess.source("sku") == "{\(name)}")
    #expect(guess.source("description") == "{Texte}", "a reference is no text for buyers")
    #expect(guess.source("gender").hasPrefix("{Univers"))
  }

  /// The code of an article is not its name, and a name may be long or short.
  @Test func namesMayBeLongOrShort() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "shop.csv",
      "Internal_ID;NL_Title_Long;NL_Description_Long;Brand;Price;Stock_Level;Article_Code;NL_Variant;NL_Category_1;NL_Category_2\n"
        + "500;Winterjas dames groen;Warme jas;Only;49,95;1;A-1;Maat: M;Dames;Jassen\n"
        + "501;Overhemd heren blauw;Katoen;Only;29,95;2;A-2;Maat: XL;Heren;Overhemden\n")
    #expect(guess.source("title") == "{NL_Title_Long}")
    #expect(guess.source("description") == "{NL_Description_Long}")
    #expect(guess.source("size") == "{NL_Variant[Maat]}", "one option in a cell is an attribute, too")
    let rows = try folder.preview("shop.csv")
    #expect(rows.allSatisfy { $0.id("size_id") != nil })
  }

  /// A sentence that begins with a word for size is no option.
  @Test func aSentenceIsNoOption() throws {
    let guess = try CaseFolder().guess(
      "shop.csv",
      "sku,title,price,remarks\na1,Robe,12,\"Taille: 38 mais taille grand, à essayer avant tout achat\"\n"
        + "a2,Jupe,13,\"Taille: M mais taille petit, à essayer avant tout achat\"\n")
    #expect(!guess.source("size").contains("remarks"))
  }

  @Test func sizesAreOfTheCountryThatAColumnNames() throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "luxe.csv",
      "ID produit;Créateur;Titre;Univers;Catégorie;Taille;Système de taille;Prix\n1001;Prada;Robe;Femmes;Robe;40;IT;220,00\n"
        + "1002;Prada;Robe;Femmes;Robe;40;FR;220,00\n1003;Prada;Baskets;Hommes;Baskets;8;UK;220,00\n"
        + "1004;Prada;Robe;Femmes;Robe;M;IT;220,00\n")
    #expect(guess.source("brand").hasPrefix("{Créateur"))
    let sizes = try folder.preview("luxe.csv").map { $0.id("size_id") }
    #expect(sizes == [3, 5, 784, 4], "Italian 40 is 36, and letters are the same everywhere")
  }

  @Test func anItalianListIsAskedWhoseSizesItHas() throws {
    let guess = try CaseFolder().guess(
      "lista.csv", "codice;nome;prezzo;taglia;sesso\nA;Vestito;12,00;44;donna\nB;Gonna;13,00;42;donna\n")
    #expect(guess.says("bare numbers of taglia are read as French ones"))
  }

  /// Airtable writes the name of a photo before its link, Markdown the words.
  @Test(arguments: [
    "front.jpg (https://a.example/u/1/front.jpg),back.jpg (https://a.example/u/2/back.jpg)",
    "[front](https://a.example/u/1/front.jpg) [back](https://a.example/u/2/back.jpg)",
    "my photo (1).jpg (https://a.example/u/1/front.jpg), b.jpg (https://a.example/u/2/back.jpg)",
  ])
  func theNameBeforeALinkIsNoPhoto(_ cell: String) throws {
    let folder = try CaseFolder()
    let guess = try folder.guess(
      "base.csv", "Name,Price,Size,Gender,Photos\nRobe Zara,12,M,Femme,\"\(cell)\"\nJupe Zara,13,M,Femme,\n")
    #expect(guess.source("images") == "{Photos}")
    #expect(
      try folder.preview("base.csv")[0].images == ["https://a.example/u/1/front.jpg", "https://a.example/u/2/back.jpg"])
  }

  @Test func whatOneTextLeavesOpenAnotherSays() throws {
    let folder = try CaseFolder()
    try folder.guess(
      "shop.csv",
      "sku;titel;kategorie;preis;größe\nA;Sommerrock;Damenmode;12,00;38\nB;Rock;Kleidung;13,00;38\n"
        + "C;Damenrock;Kleidung;14,00;38\n")
    #expect(try folder.preview("shop.csv").map { $0.json.mapped_attributes.gender.string } == ["female", "", "female"])
  }
}
