// The place of a proposal in pipeline.json: beside those for other files, before those that would take its file.

import Testing

@testable import Pipeline

@Suite struct SavingGuessTests {
  private static let shop = "Ref;Nom;Prix\nA-1;Robe;10\nA-2;Jupe;9\n"
  private static let list = "Code;Titel;Preis\nB-1;Kleid;10\nB-2;Rock;9\n"

  /// Saves proposals for files one after the other, each alone in its folder; returns the patterns in the order of the
  /// settings.
  private func saved(_ files: [(name: String, content: String)], _ present: String? = nil) throws -> [String] {
    let folder = try CaseFolder()
    let disk = try Disk(folder: folder.workspace.folder)
    if let present { folder.workspace.write("pipeline.json", present) }
    for (name, content) in files {
      let guess = try CaseFolder().guess(name, content)
      _ = try Workspace.save(guess, on: disk)
    }
    let text = try #require(folder.workspace.read("pipeline.json"))
    return try settings(text).columns.map(\.files)
  }

  @Test func eachKindStandsBesideTheOthers() throws {
    #expect(try saved([("shop.csv", Self.shop), ("liste.csv", Self.list)]) == ["liste*.csv", "shop*.csv"])
    #expect(try saved([("shop-1.csv", Self.shop), ("shop-2.csv", Self.shop)]) == ["shop*.csv"], "the same kind again")
  }

  @Test func anotherKindUnderTheSameNameTakesNobodysPlace() throws {
    let patterns = try saved([("shop-1.csv", Self.shop), ("shop-2.csv", Self.list)])
    #expect(patterns == ["shop-2.csv", "shop*.csv"])
    #expect(
      try saved([("stock.csv", Self.shop)], "{\"columns\": {\"fields\": {\"title\": \"{x}\"}}}\n") == [
        "stock*.csv", "*",
      ])
    #expect(try saved([("20261126.csv", Self.shop)]) == ["20*.csv"])
  }

  /// A name beside it makes the pattern narrower; what a person set comes along.
  @Test func whatAPersonSetComesAlongUnderAnotherPattern() throws {
    let folder = try CaseFolder()
    let disk = try Disk(folder: folder.workspace.folder)
    folder.workspace.write(
      "pipeline.json",
      #"{"columns": {"files": "shop*.csv", "complete": true, "fields": {"sku": "{Ref}", "title": "{Nom}"}}}"#)
    let saved = try Workspace.save(CaseFolder().guess("shop.csv", Self.shop), on: disk, besides: ["shop-2.csv"])
    #expect(saved.files == "shop.csv")
    #expect(saved.changes.last == "shop.csv was read as shop*.csv, and has settings of its own now")
    let columns = try settings(try #require(folder.workspace.read("pipeline.json"))).columns
    #expect(columns.first { $0.isFor("shop.csv") }?.isComplete == true)
  }

  /// `--set gender=female` once, and a column for some rows later.
  @Test func aPersonsConstantStaysForRowsThatSayNothing() throws {
    let folder = try CaseFolder()
    try folder.guess("shop.csv", Self.shop, set: [("gender", "female")])
    let again = try folder.guess("shop.csv", "Ref;Nom;Prix;Pour\nA-1;Robe;10;\nA-2;Jupe;9;fille\n")
    #expect(again.source("gender") == "{Pour|\"female\"}")
    #expect(again.says("gender: the settings say female for these files"))
    #expect(try folder.guess("shop.csv", Self.shop, set: [("gender", "girl")]).source("gender") == "girl")
    // Still so when the settings have both.
    #expect(try folder.guess("shop.csv", Self.shop).source("gender") == "girl")
  }

  /// A person's own settings for the files stay, and what a new proposal changes is said.
  @Test func whatAPersonSetStaysOrIsSaid() throws {
    let folder = try CaseFolder()
    let disk = try Disk(folder: folder.workspace.folder)
    let present = """
      {"columns": {"files": "shop*.csv", "complete": true, "max_gone_percent": 50, "source": "etsy",
        "skip": {"Nom": ["Jupe"]}, "fields": {"sku": "{Ref}", "title": "{Nom} vintage", "decade": "80s"}}}
      """
    folder.workspace.write("pipeline.json", present)
    let saved = try Workspace.save(CaseFolder().guess("shop.csv", Self.shop), on: disk)
    #expect(
      saved.changes == [
        "skip was {\"Nom\": [\"Jupe\"]}, and is not set any more",
        "title was \"{Nom} vintage\", and is \"{Nom}\" now", "decade was \"80s\", and is not set any more",
      ])
    let columns = try settings(try #require(folder.workspace.read("pipeline.json"))).columns
    #expect(columns.count == 1 && columns[0].isComplete && columns[0].maximumGonePercent == 50)
    #expect(columns[0].source == "etsy" && columns[0].conditions.isEmpty)
    // The same proposal again changes nothing.
    #expect(try Workspace.save(CaseFolder().guess("shop.csv", Self.shop), on: disk).changes == [])
    #expect(try settings(try #require(folder.workspace.read("pipeline.json"))).columns[0].isComplete)
  }

  @Test func aPatternDoesNotTakeFilesThatItCannotRead() throws {
    let folder = try CaseFolder()
    let disk = try Disk(folder: folder.workspace.folder)
    folder.workspace.write("shop-returns.csv", Self.list)
    folder.workspace.write("shop-old.csv", "Ref;Nom;Prix;Note\nA-0;Robe;10;x\n")
    let guess = try folder.guess("shop.csv", Self.shop)
    #expect(guess.others(beside: "shop.csv", on: disk) == ["shop-returns.csv"])
    #expect(try Workspace.save(guess, on: disk, besides: ["shop-returns.csv"]).files == "shop.csv")
  }

  /// An export's files of several nights are in one folder.
  @Test func filesOfTheSameKindDoNotNarrowThePattern() throws {
    let folder = try CaseFolder()
    let table =
      "Référence;Titre;Marque;Catégorie;État;Prix;Quantité;Taille;Couleur;Genre;Photos;Description\n"
      + (1...9).map { "BQ-\($0);Robe \($0);Zara;Robe;bon état;20,00;1;38;Bleu;femme;p.jpg;Belle\n" }.joined()
    folder.workspace.write("export-2026-11-27.csv", table)
    let guess = try folder.guess("export-2026-11-26.csv", table)
    #expect(guess.others(beside: "export-2026-11-26.csv", on: try Disk(folder: folder.workspace.folder)) == [])
    #expect(guess.filePattern == "export*.csv")
  }

  @Test func everyRequiredFieldSaysWhy() throws {
    let guess = try CaseFolder().guess(
      "shop.csv",
      "Ref;Nom;Marque;Catégorie;État;Prix;Stock\nA-1;Robe;Zara;Robe;Bon état;10;1\nA-2;Jupe;Zara;Jupe;Neuf;9;2\n")
    for field in ["title", "brand", "category", "condition", "price", "stock_quantity", "sku"] {
      #expect(guess.reasons.contains { $0.hasPrefix("\(field): ") }, "\(field)")
    }
    let bare = try CaseFolder().guess("bare.csv", "x;y\n1;2\n")
    for field in ["title", "brand", "category", "condition", "price", "stock_quantity", "sku", "gender"] {
      #expect(bare.notes.contains { $0.hasPrefix("\(field): ") }, "\(field)")
    }
  }
}
