// Every language has a word for everything that the built-in tables know, and understands its own words.

import Testing

@testable import Pipeline

/// A row of a language's labels.
private struct LabelRow {
  let table: String
  let name: String
  let gender: String
  let label: String
  let article: String

  static func all(of language: Language) -> [LabelRow] {
    guard let table = language.labels.table else { return [] }
    let arena = Arena()
    var reader = TableReader(file: "labels", text: Text(table), arena: arena)
    var rows: [LabelRow] = []
    reader.forEachRow(columns: ["table", "name", "gender", "label", "article"], required: 5, idColumn: nil, key: 1) {
      rows.append(
        LabelRow(
          table: String($0[0]), name: String($0[1]), gender: String($0[2]), label: String($0[3]),
          article: String($0[4])))
    }
    #expect(reader.problems.isEmpty)
    return rows
  }
}

private let others = Language.allCases.filter { $0 != .fr }

@Suite struct LabelsTests {
  @Test(arguments: others)
  func thereIsARowForEveryName(_ language: Language) {
    let rows = LabelRow.all(of: language)
    func names(_ table: String) -> [String] {
      rows.filter { $0.table == table && $0.gender.isEmpty }.map(\.name)
    }
    let tables = BuiltIn.tables
    #expect(names("colors") == tables.colors.entries.map { String($0.name) })
    #expect(names("conditions") == tables.conditions.entries.map { String($0.name) })
    #expect(names("materials") == tables.materials.entries.map { String($0.name) })
    #expect(names("categories").sorted() == tables.categories.names.map { String($0.name) }.sorted())
    #expect(rows.allSatisfy { !$0.label.isEmpty })
    let articles = language.labels.articles.map { String($0) }
    #expect(rows.filter { $0.table == "categories" && !articles.contains($0.article) }.map(\.name) == [])
    #expect(rows.filter { $0.table != "categories" && $0.article + $0.gender != "" }.map(\.name) == [])
    // Each is in use, so none is a typing error.
    #expect(Set(rows.map(\.article)).subtracting([""]) == Set(articles))
  }

  @Test(arguments: Language.allCases)
  func everyLeafHasALabelAndAnArticle(_ language: Language) throws {
    let tables = try Tables(locale: language.rawValue)
    for leaf in tables.categories.names.flatMap(\.leaves) {
      #expect(!leaf.label.isEmpty)
      #expect(language.labels.articles.contains(leaf.article), "\(String(leaf.label))")
    }
  }

  /// In a workspace of the language. If a word is in two rows, it means the first.
  @Test(arguments: Language.allCases)
  func aLabelMeansItsOwnRow(_ language: Language) throws {
    let tables = try Tables(locale: language.rawValue)
    #expect(strangers(tables, tables) == ["POOR": "FAIR", "Romper": "Playsuit"])
  }

  /// In a workspace of another language, too, except for words that mean something else in French or English.
  @Test(arguments: others)
  func aLabelIsUnderstoodElsewhere(_ language: Language) throws {
    var wanted = ["POOR": "FAIR", "Romper": "Playsuit"]
    switch language {
    case .es: wanted["Sweater"] = "Sports jersey"  // Jersey
    case .it: wanted["Waistcoat"] = "Cardigan"  // Gilet
    case .nl:
      wanted["Waistcoat"] = "Cardigan"  // Gilet
      wanted["Cardigan"] = "Waistcoat"  // Vest
      wanted["Suit trousers"] = "Pants"  // Pantalon
      wanted["Tights"] = "Briefs"  // Panty
      wanted["Sports jersey"] = "Sports top"  // Sportshirt
    default: break
    }
    #expect(strangers(try Tables(locale: language.rawValue), BuiltIn.tables) == wanted)
  }

  /// The names whose label in some tables means another row in others, with that row.
  private func strangers(_ labels: Tables, _ words: Tables) -> [String: String] {
    let arena = Arena()
    var found: [String: String] = [:]
    for (labels, words) in [
      (labels.colors, words.colors), (labels.conditions, words.conditions), (labels.materials, words.materials),
    ] {
      for entry in labels.entries {
        let meant = words.named(arena.folded(entry.label)).map { String($0.name) } ?? "nothing"
        if meant != String(entry.name) { found[String(entry.name)] = meant }
      }
    }
    for name in labels.categories.names {
      for leaf in name.leaves {
        let place = words.categories.place(of: arena.folded(leaf.label))
        let meant = place.map { String(words.categories.names[$0].name) } ?? "nothing"
        if meant != String(name.name) { found[String(name.name)] = meant }
      }
    }
    return found
  }

  /// If a label is the French one, the language really uses that word.
  @Test(arguments: others)
  func noLabelWasLeftFrench(_ language: Language) throws {
    var french: [String: String] = [:]
    for entry in BuiltIn.tables.colors.entries + BuiltIn.tables.conditions.entries + BuiltIn.tables.materials.entries {
      french[String(entry.name)] = String(entry.label)
    }
    for name in BuiltIn.tables.categories.names { french[String(name.name)] = String(name.label) }
    let same = LabelRow.all(of: language).filter { french[$0.name]?.lowercased() == $0.label.lowercased() }.map(\.label)
    #expect(same.joined(separator: " ") == LabelsTests.alike[language])
  }

  private static let alike: [Language: String] = [
    .en:
      "Beige Orange Fuchsia Turquoise Polyester Viscose Nylon Denim Satin Tweed Mohair Jute Latex Sequin Silicone Tulle "
      + "T-shirt Blouse Top Crop top Kimono "
      + "Parka Cape Poncho Blazer Sari Bikini Mules Espadrilles Bracelet",
    .de:
      "Beige Orange Fuchsia Transparent Polyester Nylon Denim Satin Tweed Mohair Jute Latex Papier T-Shirt Top Body Kimono Parka Cape Poncho Blazer Sari "
      + "Bikini Espadrilles Accessoire",
    .es:
      "Gris Beige Lila Denim Tweed Mohair Peluche Polo Top Body Kimono Parka Poncho Blazer Sari Bikini Broche",
    .it:
      "Beige Bordeaux Multicolore Nylon Denim Tweed Mohair Peluche Silicone Tulle T-shirt Polo Top Crop top Body Kimono Bomber Parka "
      + "Trench Caban Poncho Blazer Sari Salopette Bikini Boxer Slip-on Pochette Foulard Parure",
    .nl:
      "Crème Beige Bordeaux Fuchsia Lila Turquoise Kaki Polyester Viscose Nylon Denim Tweed Mohair Jute Latex Papier Chino Legging T-shirt "
      + "Polo Blouse Top Crop top Body Kimono Parka Caban Cape Poncho Blazer Sari Bikini Pyjama Espadrilles "
      + "Broche Accessoire",
    .pl:
      "Nylon Denim Tweed Papier T-shirt Top Crop top Body Kimono Parka Sari Bikini",
  ]

  @Test func aWorkspacesOwnLabelGoesFirst() throws {
    let tables = try Tables(
      overlay: [
        ("colors.csv", "name,label,vinted_id\nBlue,Azur,9\nPetrol,,9\n"),
        (
          "categories.csv",
          "name,gender,fit,label,article,kind,vinted_id\nJeans,male,,Röhre,diese wunderschöne,bottom,1819\n"
        ),
      ], locale: "de")
    let german = try settings("{\"locale\": \"de\"}")
    let prepared = prepare(seed(["color": "\"Blue, Petrol, Red\""]), settings: german, tables: tables)
    #expect(prepared.title == "Levi's 501 Röhre Größe 32 Sehr gut Azur [123]")
    #expect(prepared.description?.hasPrefix("✨ Entdecke diese wunderschöne Levi's 501 Röhre!") == true)
    #expect(prepared.description?.contains(text: "• Farbe: Azur, Petrol\n") == true)
  }

  @Test func anArticleIsOneOfTheLanguage() throws {
    let row = "name,gender,fit,label,article,kind,vinted_id\nA,,,A,ce magnifique,top,1\n"
    for (locale, hint) in [
      ("en", "this lovely or these lovely"),
      ("de", "diesen wunderschönen, diese wunderschöne, dieses wunderschöne or diese wunderschönen"),
      ("pl", "piękny, piękna or piękne"),
    ] {
      do throws(RunError) {
        _ = try Tables(overlay: [("categories.csv", row)], locale: locale)
        Issue.record("the article was taken")
      } catch {
        guard case .settings(let problems) = error else { throw error }
        #expect(problems.map(\.hint) == ["write \(hint)"])
      }
    }
  }

  /// Vinted's own titles are French.
  @Test func aLeafOfTheCatalogueHasTheCategorysWord() throws {
    let tables = try Tables(locale: "de")
    let german = try settings("{\"locale\": \"de\"}")
    func opening(_ category: String) -> String? {
      let product = seed(["category": "\"\(category)\"", "gender": "\"female\"", "size": "\"M\""])
      return prepare(product, settings: german, tables: tables).description?.prefix { $0 != "\n" }.description
    }
    #expect(opening("1065") == "✨ Entdecke dieses wunderschöne Levi's 501 Sommerkleid!")
    #expect(opening("Femmes > Vêtements > Robes > Robes d'été") == opening("1065"))
    #expect(opening("Petites robes noires") == "✨ Entdecke dieses wunderschöne Levi's 501 Teil!")
  }
}
