/// Proposes how a file of another program is to be read: which column is which field.
///
/// Names of columns are known in several languages; what stands in a column counts as much as its name. What no column
/// holds is looked for in the title, or proposed as a constant, and said.
public struct ColumnGuess {
  /// What is proposed for one field.
  struct Choice: Equatable {
    let field: String
    /// As in the settings; several where it is a list.
    let expressions: [String]
  }

  private(set) var choices: [Choice] = []
  var groupBy: String?
  var productRows: String?
  var options: [(name: String, value: String)] = []
  private(set) var conditions: [(word: String, meaning: String)] = []
  /// What a person should know or decide.
  public private(set) var notes: [String] = []
  let encoding: TextEncoding
  /// Where in a JSON object the list of products is.
  var items: String? { sample.items }
  let fileName: String
  let sample: SampleColumns
  private let judge: ColumnJudge

  /// Looks at a file; `constants` are values that the seller gives for fields of which the file has none.
  public init(
    file path: String, on disk: Disk, settings: Settings, tables: Tables,
    constants: [(field: String, value: String)] = []
  ) throws {
    guard let format = InputFormat(name: path) else {
      throw RunError.usage(
        message: "\(path) is no product file", hint: "name a file that ends in .json, .jsonl, .ndjson or .csv")
    }
    guard let file = try disk.openIfThere(path) else {
      throw RunError.usage(message: "there is no file \(path)", hint: "look whether the path is right")
    }
    let names = ProductField.allCases.map { "\($0.name)" }
    for constant in constants where !names.contains(constant.field) {
      let nearest = WordSuggestion.nearest(to: constant.field, among: names)
      throw RunError.usage(
        message: "no product has a field \(constant.field)",
        hint: nearest.map { "did you mean \($0)?" } ?? "see docs/formats.md for the fields")
    }
    sample = try SampleColumns(file, format: format)
    encoding = sample.encoding
    fileName = path
    judge = ColumnJudge(tables: tables, currency: settings.currency)
    if sample.columns.isEmpty {
      throw RunError.usage(message: "nothing can be read of \(path)", hint: "look whether it is the file that is meant")
    }
    findOptions()
    assign(constants)
  }

  // MARK: - Columns

  func column(_ name: String) -> SampleColumns.Column? { sample.columns.first { $0.name == name } }

  /// The columns that fit a field, best first.
  private func candidates(_ field: ProductField, without used: Set<String>) -> [(name: String, score: Int)] {
    var found: [(name: String, score: Int)] = []
    for column in sample.columns where !used.contains(column.name) && !column.filled.isEmpty {
      guard let name = judge.nameScore(column.name, field) else { continue }
      let share = judge.share(column, field, isNamed: name > 0)
      let score = ColumnGuess.score(field, name: name, share: share, column)
      if score > 0 { found.append((column.name, score)) }
    }
    return found.sorted { $0.score > $1.score }
  }

  private static func score(
    _ field: ProductField, name: Int, share: Double?, _ column: SampleColumns.Column
  ) -> Int {
    let percent = Int((share ?? 0) * 100)
    switch field {
    case .price, .stockQuantity: return name > 0 && percent >= 60 ? name : 0
    case .images: return percent >= 60 ? (name > 0 ? name + 50 : 40) : 0
    case .category:
      // Another shop's numbers of categories may be numbers of Vinted's, too.
      if name == 0 || percent < 95, column.filled.allSatisfy({ Int($0) != nil }) { return 0 }
      return name > 0 && percent >= 5 ? name + percent : percent >= 60 ? percent / 2 : name >= 60 ? name / 2 : 0
    case .color, .gender, .condition, .material:
      return name > 0 && percent >= 20 ? name + percent : percent >= 80 ? percent / 2 : name >= 60 ? name / 2 : 0
    case .id: return name >= 100 && percent == 100 && column.isDistinct && column.filledShare == 1 ? name : 0
    case .sku: return name > 0 && percent == 100 && column.isDistinct && column.filledShare > 0.95 ? name : 0
    case .decade: return name > 30 && percent >= 60 ? name : 0
    case .title:
      let words = averageWords(column)
      if percent == 0, name > 30 { return name + (words >= 2 ? 20 : 0) }
      return words >= 2.5 && words <= 30 && !isLinks(column)
        ? 20 + Int(Double(Set(column.filled).count) / Double(column.filled.count) * 10) : 0
    case .description:
      if name > 30 { return name }
      return averageWords(column) > 25 ? 30 : 0
    default: return name > 30 ? name : 0
    }
  }

  private static func averageWords(_ column: SampleColumns.Column) -> Double {
    let filled = column.filled.prefix(300)
    return Double(filled.reduce(0) { $0 + $1.split(separator: " ").count }) / Double(max(1, filled.count))
  }

  private static func isLinks(_ column: SampleColumns.Column) -> Bool {
    column.filled.prefix(20).contains { $0.contains("://") }
  }

  // MARK: - Choices

  private mutating func assign(_ constants: [(field: String, value: String)]) {
    var used = Set(options.flatMap { [$0.name, $0.value] })
    var best: [ProductField: [String]] = [:]
    // The surest pairs first, so that a column goes to the field that it fits best.
    let order: [ProductField] = [
      .price, .images, .title, .category, .gender, .color, .condition, .brand, .size, .stockQuantity, .description,
      .material, .id, .sku, .model, .fit, .decade, .location, .conditionDetails,
    ]
    var pairs: [(field: ProductField, name: String, score: Int)] = []
    for field in order { pairs += candidates(field, without: used).map { (field, $0.name, $0.score) } }
    var takenBy: [String: Int] = [:]
    for pair in pairs.sorted(by: { $0.score > $1.score }) {
      if takenBy[pair.name] != nil { continue }
      let least = pair.field == .images ? 80 : 60
      if best[pair.field] != nil, pair.score < least || !ColumnGuess.hasAlternatives.contains(pair.field) { continue }
      takenBy[pair.name] = pair.score
      used.insert(pair.name)
      best[pair.field, default: []].append(pair.name)
    }
    if let photos = best[.images] { best[.images] = inOrder(photos) }
    // Each photo counts; of other fields only what fills a gap.
    for (field, names) in best where field != .images { best[field] = adding(names) }
    group(best)
    for field in ProductField.allCases {
      let constant = constants.first { $0.field == "\(field.name)" }?.value
      if field == .title, constant == nil, let made = titleOfOthers(best) {
        choices.append(made)
      } else if let choice = choose(field, best[field] ?? [], title: best[.title]?.first, constant) {
        choices.append(choice)
      }
    }
    guessConditions(best[.condition]?.first)
  }

  /// Photos as the file has them, the first one first; but a variant's own go before its product's.
  private func inOrder(_ photos: [String]) -> [String] {
    let names = sample.columns.map(\.name).filter(photos.contains)
    return names.filter { $0.lowercased().contains("variant") } + names.filter { !$0.lowercased().contains("variant") }
  }

  /// A name for products that have none of their own, from brand and category.
  private mutating func titleOfOthers(_ best: [ProductField: [String]]) -> Choice? {
    guard best[.title] == nil, let category = best[.category]?.first else { return nil }
    notes.append("title: no column holds one; it is made of others")
    let brand = best[.brand]?.first.map { "[{\($0)} ]" } ?? ""
    return Choice(field: "title", expressions: ["\(brand){\(category)}"])
  }

  private static let hasAlternatives: Set<ProductField> = [
    .price, .images, .category, .description, .size, .stockQuantity,
  ]

  /// Those columns that fill rows which the ones before leave empty.
  private func adding(_ names: [String]) -> [String] {
    var kept: [String] = []
    var filled = [Bool](repeating: false, count: sample.rowCount)
    for name in names {
      guard let column = column(name) else { continue }
      let new = column.values.indices.contains { !column.values[$0].isEmpty && !filled[$0] }
      if !new, kept.count > 0 { continue }
      kept.append(name)
      for index in column.values.indices where !column.values[index].isEmpty { filled[index] = true }
    }
    return kept
  }

  /// What a field is made of: `sources` in their order, then the seller's constant, then what is usual.
  private mutating func choose(
    _ field: ProductField, _ names: [String], title: String?, _ constant: String?
  ) -> Choice? {
    let name = "\(field.name)"
    var sources = names
    var usual: String?
    switch field {
    case .operation, .measurements: return nil
    case .images where !names.isEmpty:
      return Choice(field: name, expressions: names.map { groupBy != nil ? "{all \($0)}" : "{\($0)}" })
    case .sku:
      if let sku = sku(names) { return sku }
      sources = []
    case .category: sources = category(names, title)
    case .brand:
      sources = Array(names.prefix(1))
      usual = "no brand"
      if names.isEmpty, let title { sources = ["brand in \(title)"] }
      if names.isEmpty { note(constant, "brand", "a known brand in the title is taken, else none") }
    case .gender, .color:
      let kind: ColumnExpression.WordKind = field == .gender ? .gender : .color
      if field == .color { sources += optionSource("color") }
      if let text = textWith(kind, title, least: 0.05), !names.contains(text) {
        sources.append("\(kind.rawValue) in \(text)")
      }
      if field == .gender, names.isEmpty {
        note(constant, "gender", "without it neither catalogue nor size can be found; give --set gender=female")
      }
    case .size:
      sources += optionSource("size")
      if sources.isEmpty, let title, let column = column(title), judge.share(of: .size, in: column) > 0.1 {
        sources = ["size in \(title)"]
      }
      if sources.isEmpty, let text = textWith(.size, title, least: 0.3) { sources = ["size in \(text)"] }
      if sources.isEmpty {
        note(constant, "size", "where Vinted asks for one, products are refused; give --set size=…")
      }
    case .material: sources += optionSource("material")
    case .condition:
      sources = Array(names.prefix(1))
      usual = "GOOD"
      if names.isEmpty { note(constant, "condition", "GOOD is written for all; give --set condition=NEW for another") }
    case .stockQuantity:
      usual = "1"
      if names.isEmpty { note(constant, "stock_quantity", "1 is written for all") }
    case .price, .title:
      if names.isEmpty { note(constant, name, "no listing can be made without; give --set \(name)=…, or add a column") }
    default: break
    }
    if field == .color, let second = second(of: names.first) {
      return Choice(field: name, expressions: ["{\(sources.joined(separator: "|"))}", "{\(second)}"])
    }
    let last = constant ?? usual
    if sources.isEmpty { return last.map { Choice(field: name, expressions: [ColumnGuess.escaped($0)]) } }
    return Choice(
      field: name, expressions: ["{\((sources + (last.map { ["\"\($0)\""] } ?? [])).joined(separator: "|"))}"])
  }

  /// The column `Colour 2` beside `Colour 1`.
  private func second(of name: String?) -> String? {
    guard let name, name.hasSuffix("1") else { return nil }
    return column("\(name.dropLast())2")?.name
  }

  private mutating func note(_ constant: String?, _ field: String, _ consequence: String) {
    if constant == nil { notes.append("\(field): no column holds one; \(consequence)") }
  }

  private func category(_ names: [String], _ title: String?) -> [String] {
    let known = names.first.flatMap { column($0) }.map { column in
      (judge.share(column, .category) ?? 0) * column.filledShare
    }
    var sources = names
    if let title, let column = column(title) {
      let found = judge.share(of: .category, in: column)
      // A word of the title is better than a column that the tables hardly know.
      if found > 0.05 { sources.insert("category in \(title)", at: found > (known ?? 0) ? 0 : sources.count) }
    }
    return sources
  }

  /// The column with the most words of a kind: the title, or another text such as tags.
  private func textWith(_ kind: ColumnExpression.WordKind, _ title: String?, least: Double) -> String? {
    var best: (name: String, share: Double)?
    for column in sample.columns where !ColumnGuess.isLinks(column) && column.filledShare > 0.05 {
      let words = ColumnGuess.averageWords(column)
      guard
        column.name == title
          || words < 12 && ColumnGuess.looseTexts.contains(where: { column.name.lowercased().contains($0) })
      else { continue }
      let share = judge.share(of: kind, in: column)
      if share > max(least, best?.share ?? 0) { best = (column.name, share) }
    }
    return best?.name
  }

  /// Parts of the names of columns that hold words of several kinds.
  private static let looseTexts = [
    "tag", "categor", "rubri", "feature", "attribut", "propert", "caract", "merkmal", "collection",
  ]

  private func sku(_ names: [String]) -> Choice? {
    if let name = names.first { return Choice(field: "sku", expressions: ["{\(name)}"]) }
    // Variants of one product: its key, and what tells them apart.
    guard let groupBy, productRows != nil, !groupBy.contains("|") else { return nil }
    return Choice(field: "sku", expressions: ["{\(groupBy)}" + options.map { "[ {\($0.value)}]" }.joined()])
  }

  private mutating func guessConditions(_ name: String?) {
    guard let name, let column = column(name) else { return }
    let words = Set(column.filled)
    let areGrades = name.lowercased().hasSuffix("id") && words.allSatisfy { GuessWords.grades[$0] != nil }
    for word in words.sorted() {
      guard conditions.count < 40, let meaning = areGrades ? GuessWords.grades[word] : GuessWords.condition(word) else {
        continue
      }
      conditions.append((word, meaning))
      notes.append("condition: \"\(word)\" does not say how good; it is taken for \(meaning)")
    }
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "{}[]\\".contains($0) ? ["\\", $0] : [$0] })
  }
}

extension String {
  func replacingCharacters(_ range: Range<Index>, by other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
