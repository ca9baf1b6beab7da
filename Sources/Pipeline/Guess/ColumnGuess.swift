/// Proposes how to read a file of another program: which column is which field.
///
/// It knows names of columns in several languages. The values of a column count as much as its name. If no column has a
/// field, the field is taken from the title, or proposed as a constant, and a note says so.
public struct ColumnGuess {
  /// What is proposed for one field.
  struct Choice: Equatable {
    let field: String
    /// As in the settings; several if it is a list.
    let expressions: [String]
  }

  var choices: [Choice] = []
  var groupBy: String?
  /// The column that is empty in the rows that belong to the row above them.
  var firstRows: String?
  var productRows: String?
  var options: [(name: String, value: String)] = []
  /// For `words` in the settings.
  var words: [(field: String, words: [(word: String, meaning: String)])] = []
  /// For `skip` in the settings.
  var skips: [(column: String, words: [String])] = []
  /// For `sale_dates` in the settings.
  var saleDates: [(column: String, dates: String)] = []
  /// Why a required field has these sources.
  public internal(set) var reasons: [String] = []
  /// What a person should know or decide.
  public internal(set) var notes: [String] = []
  /// The path of the list of products in a JSON object.
  var items: String? { sample.items }
  let fileName: String
  let sample: SampleColumns
  let judge: ColumnJudge
  let constants: [(field: String, value: String)]
  /// Those of the price that are in cents.
  var minorUnits = Set<String>()
  /// The columns that are taken for each field, best first.
  var best: [ProductField: [String]] = [:]

  /// Looks at a file; `constants` are values that the seller gives for fields of which the file has none.
  public init(
    file path: String, on disk: Disk, settings: Settings, tables: Tables,
    constants: [(field: String, value: String)] = []
  ) throws {
    let (file, format) = try InputFormat.open(path, on: disk)
    let names = ProductField.allCases.map { "\($0.name)" }
    for constant in constants where !names.contains(constant.field) {
      let nearest =
        WordSuggestion.nearest(to: constant.field, among: names)
        ?? Arena.with(chunk: 1024) { arena in
          FieldWords.field(of: arena.folded(arena.keep(constant.field))).map { "\($0.name)" }
        }
      throw RunError.usage(
        message: "no product has a field \(constant.field)",
        hint: nearest.map { "did you mean \($0)?" } ?? "`pipeline-run help fields` lists them")
    }
    let former = settings.columns.first { $0.isFor(path) }
    sample = try SampleColumns(file, format: format, named: path, sheet: former?.sheet)
    fileName = path.split(separator: "/").last.map(String.init) ?? path
    // What a person has set for these files stays, until a person sets something else.
    let kept = former?.constantsOfPeople.filter { kept in !constants.contains { $0.field == kept.field } } ?? []
    self.constants = constants + kept
    var judge = ColumnJudge(tables: tables, currency: settings.currency, language: settings.locale)
    judge.variants = sample.variants.map { "\($0)[]." } ?? ""
    self.judge = judge
    if sample.columns.isEmpty {
      throw RunError.usage(
        message: "nothing can be read of \(path)\(sample.refusal.map { ": \($0.message)" } ?? "")",
        hint: sample.refusal?.hint ?? "look whether it is the file that is meant")
    }
    findOptions()
    choosePrice()
    assign()
    findGroups()
    makeChoices()
    chooseRows()
    sayLowerPrices()
    sayRepeatedColumns()
    sayOtherLists()
    for (field, value) in kept {
      notes.append("\(field): the settings say \(value) for these files; that stays where the file says nothing")
    }
  }

  func column(_ name: String) -> SampleColumns.Column? { sample.columns.first { $0.name == name } }

  func constant(_ field: ProductField) -> String? { constants.first { $0.field == "\(field.name)" }?.value }

  /// A column's name as it is written between braces.
  func escaped(_ name: String) -> String { ColumnExpression.escaped(column: name) }

  static func averageWords(_ column: SampleColumns.Column) -> Double {
    let filled = Array(column.filled.prefix(300))
    return Double(filled.reduce(0) { $0 + $1.split(separator: " ").count }) / Double(max(1, filled.count))
  }

  static func isLinks(_ column: SampleColumns.Column) -> Bool {
    column.filled.prefix(20).contains { $0.contains("://") }
  }
}

extension String {
  func replacingCharacters(_ range: Range<Index>, by other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
