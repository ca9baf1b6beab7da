/// All mapping tables: the built-in ones, overlaid by a workspace's reference/*.csv.
public struct Tables: Sendable {
  private(set) var brands = WordTable(capacity: 4096)
  private(set) var colors = WordTable(capacity: 512)
  private(set) var conditions = WordTable(capacity: 256)
  private(set) var materials = WordTable(capacity: 256)
  private(set) var categories = CategoryTable()
  private(set) var catalogues: CatalogueTable
  private(set) var catalogueNames: CatalogueNames
  private(set) var models = ModelTable()
  private(set) var sizes: SizeTable
  /// Brand words that mean: none. They stay out of titles.
  private(set) var noBrand = KeyTable()
  /// Whether the built-in rows have their labels in the workspace's own language.
  let speaksFrench: Bool
  /// Keeps the memory alive that the tables' texts point into.
  private let memory: Memory

  /// The arena is written while the tables are made and only read afterwards.
  private final class Memory: @unchecked Sendable {
    let arena = Arena(chunk: 1 << 18)
  }

  /// A workspace's own tables: file names as in reference/, with their text.
  public typealias Overlay = [(file: String, text: String)]

  /// The names that files of reference/ can have.
  public static let files = [
    "brands.csv", "colors.csv", "conditions.csv", "materials.csv", "categories.csv", "sizes.csv",
    "models.csv",
  ]

  /// The built-in tables, overlaid by the labels of a locale and then by `overlay`; throws all that is wrong in it.
  public init(overlay: Overlay = [], locale: String = Settings().locale) throws(RunError) {
    try self.init(overlay: overlay, locale: locale, vinted: nil)
  }

  /// As above, with Vinted's own tables between the built-in tables and the overlay.
  init(overlay: Overlay = [], locale: String, vinted: VintedTables?) throws(RunError) {
    let language = Language(rawValue: locale) ?? .fr
    let labels = language.labels
    speaksFrench = labels.table == nil
    memory = Memory()
    let arena = memory.arena
    func builtIn(_ text: StaticString) -> TableReader {
      TableReader(file: "built-in", text: Text(text), arena: arena)
    }
    var reader = builtIn(BuiltInTables.brands)
    brands.read(&reader, labels: false)
    reader = builtIn(BuiltInTables.colors)
    colors.read(&reader, labels: true)
    reader = builtIn(BuiltInTables.conditions)
    conditions.read(&reader, labels: true)
    reader = builtIn(BuiltInTables.materials)
    materials.read(&reader, labels: true)
    reader = builtIn(BuiltInTables.categories)
    categories.read(&reader, isBuiltIn: true, speaking: .french)
    catalogues = CatalogueTable(Text(BuiltInTables.catalogues))
    catalogueNames = CatalogueNames(table: catalogues, language: language)
    reader = builtIn(BuiltInTables.sizes)
    sizes = SizeTable(&reader)
    reader = builtIn(BuiltInTables.models)
    models.read(&reader, known: brands)
    for word in Tables.noBrandWords { noBrand.set(word, 1) }
    if let table = labels.table { lay(builtIn(table)) }
    if let vinted { lay(vinted, language) }
    var problems: [SettingsProblem] = []
    for (file, text) in overlay {
      var reader = TableReader(file: "\(Layout.reference)/\(file)", text: arena.keep(text), arena: arena)
      switch file {
      case "brands.csv": brands.read(&reader, labels: false)
      case "colors.csv": colors.read(&reader, labels: true)
      case "conditions.csv": conditions.read(&reader, labels: true)
      case "materials.csv": materials.read(&reader, labels: true)
      case "categories.csv": categories.read(&reader, isBuiltIn: false, speaking: labels)
      case "sizes.csv": sizes.readOwn(&reader)
      case "models.csv": models.read(&reader, known: brands)
      default:
        let nearest = Nearest.words(to: file, among: Tables.files, limit: 1).first
        reader.report(
          1, "", "no table has this name",
          nearest.map { "did you mean \($0)?" } ?? "the tables are \(Tables.files.joined(separator: ", "))")
      }
      problems += reader.problems
    }
    if !problems.isEmpty { throw .settings(problems) }
  }

  /// Overlays the built-in labels with those of another language.
  private mutating func lay(_ labels: TableReader) {
    var reader = labels
    let arena = reader.arena
    var rows: [TableReader.Row] = []
    let columns = ["table", "name", "gender", "label", "article"]
    reader.forEachRow(columns: columns, required: columns.count, idColumn: nil, key: 1) { rows.append($0) }
    for row in rows {
      switch row[0] {
      case "colors": colors.relabel(row[1], as: row[3], in: arena)
      case "conditions": conditions.relabel(row[1], as: row[3], in: arena)
      case "materials": materials.relabel(row[1], as: row[3], in: arena)
      default: categories.relabel(row[1], row[2], as: row[3], row[4], in: arena)
      }
    }
    // First all rows must have their labels: a word may be the French label of another row.
    colors.claimLabels(in: arena)
    conditions.claimLabels(in: arena)
    materials.claimLabels(in: arena)
    categories.claimLabels(in: arena)
  }

  /// Overlays the built-in tables with Vinted's own.
  private mutating func lay(_ vinted: VintedTables, _ language: Language) {
    let arena = memory.arena
    catalogues.lay(vinted, in: arena)
    catalogueNames = CatalogueNames(table: catalogues, language: language)
    if let tree = vinted.catalogues {
      let rows = arena.made { writer in
        for row in tree.rows {
          writer.write(row.id)
          writer.write(",")
          writer.write(string: row.title)
          writer.write("\n")
        }
      }
      catalogueNames.vinteds = (rows, vinted.market.speaks(language))
    }
    if let colours = vinted.colours { colors.lay(colours.rows, in: arena) }
    sizes.lay(vinted.sizeGroups.values, in: arena)
    for brand in vinted.brands.values.sorted(by: { $0.word < $1.word }) {
      if let id = brand.id { brands.learn(brand.title, id: id, as: brand.word, in: arena) }
    }
  }

  /// Whether a brand's word means that there is none.
  func meansNoBrand(_ word: String) -> Bool {
    Arena.with(chunk: 1024) { arena in
      let key = arena.folded(arena.keep(word))
      return noBrand[key] != nil || CellWords.meansNone(key)
    }
  }

  /// The id of a brand that is known.
  func brandID(of word: String) -> Int? {
    Arena.with(chunk: 1024) { arena in brands.named(arena.folded(arena.keep(word)))?.id }
  }

  /// In folded form.
  private static let noBrandWords: [Text] = [
    "sonstige", "sonstiges", "sonstige marke", "andere", "andere marke", "markenlos", "altro", "altra", "altra marca",
    "otra", "otro", "otra marca", "overig", "overige", "ander merk", "anders", "inne", "inna", "inna marka",
    "other brand", "other brands", "autre marque", "autres marques",
    "unbranded", "sans marque", "no brand", "none", "aucune", "aucune marque", "n/a", "na", "no name", "noname",
    "generic", "generique", "unknown", "inconnu", "inconnue", "marque inconnue", "keine marke", "ohne marke",
    "sin marca", "senza marca", "geen merk", "bez marki", "brak marki", "other", "autre", "?", "",
  ]

  /// How many rows each table has, for `health`.
  public var counts: [(table: String, rows: Int)] {
    [
      ("brands", brands.entries.count), ("colors", colors.entries.count), ("conditions", conditions.entries.count),
      ("materials", materials.entries.count), ("categories", categories.names.count),
      ("catalogues", catalogues.leafCount), ("sizes", sizes.ids.count),
      ("models", models.count),
    ]
  }
}
