// The built-in tables are complete and without collisions, and a workspace's own rows overlay them.

import Testing

@testable import Pipeline

private let header = "name,vinted_id,aliases\n"

/// The lines of everything that is wrong with an overlay.
private func problems(_ overlay: Tables.Overlay) -> [String] {
  do throws(RunError) {
    _ = try Tables(overlay: overlay)
    return []
  } catch {
    guard case .settings(let problems) = error else { return ["another error"] }
    return problems.map(\.oneLine)
  }
}

/// The tables, overlaid by the seed's own ids.
private func seedTables() throws -> Tables {
  try Tables(overlay: [
    ("brands.csv", "name,vinted_id,aliases\nLevi's,53,\n"),
    ("colors.csv", "name,label,vinted_id,aliases\nBlue,Bleu,12,\n"),
    ("conditions.csv", "name,label,vinted_id,aliases\nEXCELLENT,Très bon état,1,\n"),
    (
      "categories.csv",
      "name,gender,fit,label,article,kind,vinted_id,aliases\nJeans,male,,Jean,ce magnifique,bottom,,\n"
    ),
    ("sizes.csv", "gender,kind,size,vinted_id\nmale,bottom,32,207\n"),
  ])
}

@Suite struct TablesTests {
  @Test func areWhole() {
    let counts = Dictionary(uniqueKeysWithValues: BuiltIn.tables.counts.map { ($0.table, $0.rows) })
    #expect(counts["brands"] == 2784)
    #expect(counts["colors"] == 29)
    #expect(counts["conditions"] == 6)
    #expect(counts["materials"] == 55)
  }

  /// Every row is found under its own name, and no alias has taken the name of another row.
  @Test func everyNameFindsItsOwnRow() {
    let arena = Arena()
    for table in [BuiltIn.tables.brands, BuiltIn.tables.colors, BuiltIn.tables.conditions, BuiltIn.tables.materials] {
      for entry in table.entries {
        let found = table.named(Folding.fold(entry.name, in: arena))
        #expect(found?.name == entry.name)
        #expect(found?.id == entry.id)
      }
    }
    for name in BuiltIn.tables.categories.names {
      let place = BuiltIn.tables.categories.place(of: Folding.fold(name.name, in: arena))
      #expect(place.map { BuiltIn.tables.categories.names[$0].name } == name.name)
    }
  }

  /// An alias belongs to one row only.
  @Test func noAliasIsGivenTwice() {
    let arena = Arena()
    let tables: [(StaticString, Int)] = [
      (BuiltInTables.brands, 2), (BuiltInTables.colors, 3), (BuiltInTables.conditions, 3), (BuiltInTables.materials, 3),
      (BuiltInTables.categories, 7),
    ]
    for (content, column) in tables {
      var reader = CSVReader(Text(content), arena: arena)
      var fields: [Text] = []
      var owners: [String: String] = [:]
      while reader.next(into: &fields) {
        guard fields.count > column else { continue }
        let name = String(fields[0])
        fields[column].split(by: UInt8(ascii: "|")) { alias in
          let key = String(Folding.fold(alias, in: arena))
          let owner = owners.updateValue(name, forKey: key)
          #expect(owner == nil || owner == name, "\(key)")
        }
      }
    }
  }

  /// Every category leads to a leaf of the catalogue whose branch is that of its gender.
  @Test func everyCategoryLeadsToALeaf() {
    for name in BuiltIn.tables.categories.names {
      for leaf in name.leaves {
        guard let id = leaf.id else { continue }
        let node = BuiltIn.tables.catalogues[id]
        #expect(node?.isLeaf == true, "\(name.name) \(id)")
        if !leaf.gender.isEmpty, let gender = node?.gender {
          #expect(gender.catalogueName == leaf.gender, "\(name.name) \(id)")
        }
      }
    }
  }

  /// For a word that Vinted has no catalogue for, the message says where the item goes, and which catalogues are beside
  /// it.
  @Test func theNearestCatalogueIsSaid() {
    let prepared = prepare(seed(["title": "\"Veste Levi's\"", "category": "\"Veste\"", "size": "\"M\""]))
    #expect(prepared.id("category_id") == 2551)
    #expect(
      prepared.lines == [
        "1:39 warning category: Vinted has no catalogue for \"Veste\" in general; it goes to \"Vestes coupe-vent\" "
          + "[nearest_catalogue]; write which it is if it is another: \"Perfectos et blousons de moto\", \"Blousons "
          + "aviateur\", \"Vestes en jean\", \"Vestes militaires et utilitaires\" or another of 11"
      ])
    let bomber = prepare(
      seed(["title": "\"Veste\"", "category": "\"Veste\"", "size": "\"M\"", "fit": "\"Bomber\""]))
    #expect(bomber.codes == [])
  }

  /// The tables fit together: what a catalogue names is there, and every catalogue has a name.
  @Test func theTablesAgree() throws {
    let tables = BuiltIn.tables
    let arena = Arena()
    #expect(Text(BuiltInTables.catalogues).hasPrefix(CatalogueTable.header))
    var groups: Set<String> = []
    var reader = CSVReader(Text(BuiltInTables.sizes), arena: arena)
    var fields: [Text] = []
    while reader.next(into: &fields) { groups.insert(String(fields[0])) }
    let parcels: Set = [1, 2, 3, 8, 9, 10, 11, 12, 13]
    for node in tables.catalogues.nodes {
      if let parent = node.parent { #expect(tables.catalogues[parent]?.isLeaf == false, "\(node.id)") }
      #expect(tables.catalogueNames.title(of: node.id)?.isEmpty == false, "\(node.id)")
      node.sizeGroups.split(by: 32) { #expect(groups.contains(String($0)), "\(node.id)") }
      node.packageSizes.split(by: 32) { #expect(parcels.contains($0.integer ?? 0), "\(node.id)") }
      if node.isLeaf, node.asksForSize { #expect(!node.sizeGroups.isEmpty, "\(node.id)") }
    }
    #expect(Set(tables.catalogues.nodes.map(\.id)).count == tables.catalogues.nodes.count)
    #expect(tables.catalogues.leafCount == 2497)
  }

  /// In every language, each title belongs to a catalogue that exists.
  @Test(arguments: Language.allCases)
  func everyTitleHasItsCatalogue(_ language: Language) {
    let titles = Text(CatalogueTitles.rows(in: language))
    var count = 0
    var ids = Set<Int>()
    titles.split(by: 10) { line in
      count += 1
      let id = line.first(44).flatMap { line[0..<$0].integer } ?? 0
      #expect(BuiltIn.tables.catalogues[id] != nil && ids.insert(id).inserted, "\(String(line))")
    }
    #expect(count > 2850 && count <= BuiltIn.tables.catalogues.nodes.count)
  }

  /// No name is there twice for one gender and fit: the later row would hide the earlier one.
  @Test func noRowHidesAnother() {
    let arena = Arena()
    for (content, columns) in [
      (BuiltInTables.categories, 3), (BuiltInTables.brands, 1), (BuiltInTables.colors, 1), (BuiltInTables.materials, 1),
      (BuiltInTables.conditions, 1),
    ] {
      var reader = CSVReader(Text(content), arena: arena)
      var fields: [Text] = []
      var seen = Set<String>()
      while reader.next(into: &fields) {
        guard fields.count >= columns else { continue }
        let key = fields[0..<columns].map { String(arena.folded($0)) }.joined(separator: "|")
        #expect(seen.insert(key).inserted, "\(key)")
      }
    }
    var ids = Set<String>()
    var reader = CSVReader(Text(BuiltInTables.sizes), arena: arena)
    var fields: [Text] = []
    while reader.next(into: &fields) { #expect(ids.insert("\(String(fields[0])) \(String(fields[2]))").inserted) }
  }

  @Test(arguments: [
    ("Levi's", 10), ("LEVIS", 10), ("levi’s", 10), (" Levi Strauss ", 10), ("Nike", 53), ("ADIDAS", 14), ("Zara", 12),
    ("h & m", 7), ("H&M", 7), ("Okaidi", 571), ("GÉMO", 144), ("gemo", 144), ("Tape à l’œil", 16377),
  ])
  func brandsAreFoundAsTheyAreWritten(_ brand: String, _ id: Int) {
    #expect(prepare(seed(["brand": "\"\(brand)\""])).id("brand_id") == id)
  }

  @Test(arguments: [
    ("NEW_WITH_TAGS", 6), ("NEW", 1), ("EXCELLENT", 2), ("GOOD", 3), ("FAIR", 4), ("POOR", 4), ("new with tags", 6),
    ("Neuf avec étiquette", 6), ("tres bon etat", 2), ("Bon état", 3), ("satisfaisant", 4), ("10", 6), ("9", 1),
    ("8", 2),
    ("8.0", 2), ("7", 2), ("6", 3), ("5", 3), ("4", 4), ("3", 4), ("2", 4), ("1", 4), ("0", 4), ("very good", 2),
  ])
  func conditionsAreFound(_ condition: String, _ id: Int) {
    #expect(prepare(seed(["condition": "\"\(condition)\""])).id("condition_id") == id)
  }

  @Test(arguments: [
    ("Blue", 9), ("bleu", 9), ("Navy", 27), ("Bleu marine", 27), ("Rose", 24), ("pink", 24), ("Rose clair", 24),
    ("fuchsia", 5), ("hot pink", 5), ("transparent", 32), ("grey", 3),
    ("GRAY", 3),
    ("écru", 20), ("argenté", 13), ("multi", 15), ("white", 12), ("noir", 1),
  ])
  func coloursAreFound(_ color: String, _ id: Int) {
    #expect(prepare(seed(["color": "\"\(color)\""])).id("color_id") == id)
  }

  @Test func theRealIDsAreBuiltIn() {
    #expect(
      prepare(seed(["materials": "[\"Cotton\", \"élasthanne\"]", "color": "\"Blue, White\""])).attributes
        == "{\"brand_id\": 10, \"color_id\": 9, \"condition_id\": 2, \"size_id\": 1640, \"category_id\": 1819, "
        + "\"gender\": \"male\", \"is_bottom\": true, \"color_ids\": [9, 12], \"material_ids\": [44, 53], \"package_size_id\": 1}"
    )
  }

  @Test func theSeedsIDsCanBeLaidOver() throws {
    let prepared = prepare(
      seed(["material": "\"Cotton\"", "images": "[\"image1.jpg\", \"image2.jpg\"]"]), tables: try seedTables())
    #expect(
      prepared.attributes
        == "{\"brand_id\": 53, \"color_id\": 12, \"condition_id\": 1, \"size_id\": 207, \"category_id\": null, "
        + "\"gender\": \"male\", \"is_bottom\": true, \"color_ids\": [12], \"material_ids\": [44], \"package_size_id\": null}"
    )
    #expect(
      prepared.data
        == "{\"brand\": \"Levi's\", \"category\": \"Jeans\", \"size\": \"32\", \"color\": \"Blue\", \"condition\": \"EXCELLENT\", "
        + "\"images\": \"image1.jpg,image2.jpg\"}")
    #expect(prepared.codes == ["missing_catalogue"])
  }

  @Test func ownRowsReplaceAndAddWithoutTouchingOthers() throws {
    let tables = try Tables(overlay: [
      ("brands.csv", "\u{FEFF}vinted_id,name,aliases\r\n99,levis,\"l v s|red tab\"\r\n,Ma Marque,\r\n"),
      ("colors.csv", "name,label,vinted_id\nBlue,Azur,\n"),
      ("sizes.csv", "gender,kind,size,vinted_id\n,,\"W32/L34\",77\nmale,,W36,78\n"),
    ])
    #expect(prepare(seed(), tables: tables).id("brand_id") == 99)
    #expect(prepare(seed(["brand": "\"Levi Strauss\""]), tables: tables).id("brand_id") == 99)
    #expect(
      prepare(seed(["brand": "\"Red Tab\""]), tables: tables).title
        == "levis 501 Jean Taille 32 Très bon état Azur [123]")
    #expect(
      prepare(seed(["brand": "\"ma marque\""]), tables: tables).codes == ["missing_color"])
    #expect(prepare(seed(["brand": "\"Nike\""]), tables: tables).id("brand_id") == 53)
    #expect(prepare(seed(), tables: tables).id("color_id") == nil)
    #expect(prepare(seed(["size": "\"W32/L34\""]), tables: tables).id("size_id") == 77)
    #expect(prepare(seed(["size": "\"W36\""]), tables: tables).id("size_id") == 78)
    #expect(prepare(seed(["size": "\"W34\""]), tables: tables).id("size_id") == 1642)
  }

  @Test(arguments: [
    ("brands.csv", "", "1:1 the table is empty; begin with the header line name,vinted_id,aliases"),
    ("brands.csv", "name,vintedid\nA,1\n", "1:1 vintedid: the table has no such column; did you mean vinted_id?"),
    (
      "colors.csv", "name,vinted_id\nA,1\n",
      "1:1 label: the column is missing; begin with the header line name,label,vinted_id,aliases"
    ),
    ("brands.csv", header + "A,x,\n", "2:1 vinted_id: \"x\" is no id; write digits, or nothing for none"),
    ("brands.csv", header + "\n,5,\n", "3:1 name: the name is missing; write it, or take the row away"),
    (
      "brands.csv", header + "A,5,b,c\n",
      "2:1 the row has 4 fields, the header 3; put text with commas into double quotes"
    ),
    ("brands.csv", header + "A,5,\"b\n", "2:1 a quote is not closed; double a quote that belongs to the text"),
    ("brand.csv", header, "1:1 no table has this name; did you mean brands.csv?"),
    (
      "zzzzzzzzzzzz.csv", header,
      "1:1 no table has this name; the tables are brands.csv, colors.csv, conditions.csv, materials.csv, categories.csv, sizes.csv, models.csv"
    ),
    (
      "categories.csv", "name,gender,fit,label,article,kind,vinted_id\nA,robot,,A,,top,1\n",
      "2:1 gender: \"robot\" is not possible here; write male, female, boy, girl, unisex, or nothing for any"
    ),
    (
      "categories.csv", "name,gender,fit,label,article,kind,vinted_id\nA,,,A,un beau,top,1\n",
      "2:1 article: \"un beau\" is not possible here; write ce magnifique, cette magnifique or ces magnifiques"
    ),
    (
      "categories.csv", "name,gender,fit,label,article,kind,vinted_id\nA,,,A,,hat,1\n",
      "2:1 kind: \"hat\" is not possible here; write bottom, top, dress, shoes or accessory"
    ),
    (
      "sizes.csv", "gender,kind,size,vinted_id\nrobot,,M,1\n",
      "2:1 gender: \"robot\" is not possible here; write male, female, boy, girl, unisex, or nothing for any"
    ),
    (
      "sizes.csv", "gender,kind,size,vinted_id\n,hat,M,1\n",
      "2:1 kind: \"hat\" is not possible here; write bottom, top, dress, shoes, accessory, or nothing for any"
    ),
    (
      "sizes.csv", "gender,kind,size,vinted_id\nmale,,,1\n",
      "2:1 size: the size is missing; write it, or take the row away"
    ),
  ])
  func saysWhatIsWrongWithAnOverlay(_ file: String, _ content: String, _ line: String) {
    #expect(problems([(file, content)]).first == "reference/\(file):\(line)")
  }

  @Test func everythingThatIsWrongComesTogether() {
    #expect(problems([("brands.csv", header + "A,x,\n,1,\n"), ("sizes.csv", "")]).count == 3)
  }

  @Test(
    arguments: [
      ("Jeans", "female", 1864), ("Jean", "male", 1819), ("denim", "boy", 1696), ("Jeans", "girl", 1559),
      ("Jeans", "unisex", 1819),
      ("1819", "male", 1819), ("Hommes > Jeans > Jeans slim", "male", 1818), ("Robes d'été", "female", 1065),
      ("Femmes > Robes > Robes d'été", "female", 1065), ("robe", "female", 176), ("ROBE", "female", 176),
    ] as [(String, String, Int?)])
  func categoriesLeadToTheirLeaf(_ category: String, _ gender: String, _ id: Int?) {
    let prepared = prepare(
      seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": nil]), settings: relaxed)
    #expect(prepared.id("category_id") == id)
  }

  private let relaxed: Settings = {
    var settings = Settings()
    settings.severities[.missingSize] = .off
    return settings
  }()

  @Test(arguments: [";", "\t"]) func aSpreadsheetsSeparatorWillDo(_ sign: String) throws {
    let text = "name,vinted_id,aliases\nMaison Test,77,mt|m. test\n".split(separator: ",").joined(separator: sign)
    let tables = try Tables(overlay: [("brands.csv", text)])
    let arena = Arena()
    #expect(tables.brands.named(arena.folded("m. test"))?.id == 77)
  }
}
