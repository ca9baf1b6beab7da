/// Valid product → mapped product, through the tables; every word without an id is reported with the nearest known ones.
final class Mapper {
  let tables: Tables
  let settings: Settings
  let arena: Arena
  let sizes: SizeMatcher
  let knownSizes: KnownSizes
  private let catalogueNeeds: CatalogueNeeds
  let finder: WordFinder
  /// Made when the first item with an unknown colour comes.
  private(set) lazy var colorWords = ColorWords(colors: tables.colors, arena: arena)
  /// Made when the first item with a broad category comes.
  private(set) lazy var apartNames = ApartNames(tables: tables, arena: arena)
  /// By category, gender and fit, what the table has for them.
  let namedLeaves = Answers<NamedLeaf>()
  /// By title, broad name, gender and fit, what the title says. A shop has many titles that are alike.
  let saidByTitles = Answers<SaidByTitle>()
  private let nearBrands = NearWords()
  /// By a brand as it was written, what the tables say of it if they know it.
  private let knownBrands = Answers<Brand>()
  /// By a condition as it was written, the entry that it means beyond doubt.
  private let knownConditions = Answers<WordTable.Entry>(size: 256)
  /// The colours and materials of lists that have one.
  let colorsAlone: WordsAlone
  private let materialsAlone: WordsAlone
  /// By its id, the message for each catalogue that was taken as the nearest one: the items of a shop repeat them.
  var nearestHints: [Int: String] = [:]
  /// By leaf, the message of the category that led there last: a list has few words for its categories.
  var nearestMessages: [Int: (category: String, message: String)] = [:]

  init(tables: Tables, settings: Settings, arena: Arena) {
    self.tables = tables
    self.settings = settings
    self.arena = arena
    sizes = SizeMatcher(table: tables.sizes)
    knownSizes = KnownSizes(matcher: sizes)
    catalogueNeeds = CatalogueNeeds(table: tables.catalogues)
    finder = WordFinder(tables: tables, arena: arena)
    colorsAlone = WordsAlone(table: tables.colors)
    materialsAlone = WordsAlone(table: tables.materials)
  }

  /// nil if one of the words that it needs is not known; `words` has reported that.
  @inline(__always)
  func map(_ product: ValidProduct, _ words: Words, _ findings: inout Findings) -> Kept<MappedProduct>? {
    guard !findings.refused, let condition = words.condition else { return nil }
    let hasPlainTitle = PlainTitle.isPlain(product)
    let model =
      hasPlainTitle ? nil : inferModel(of: product, words.brand.name, words.categoryPlace, words.colors.labels)
    if let model {
      findings.add(
        .modelInferred, .model, nil, "\"\(Problem.cut(model))\" is taken for the model, from the title",
        hint: "write model yourself if it is another")
    }
    let mapped = MappedProduct(
      product: product, brand: words.brand.name, brandID: words.brand.id, category: words.category,
      categoryPlace: words.categoryPlace, condition: condition.label, conditionID: condition.id, colors: words.colors,
      materials: words.materials, sizeID: words.size, packageSizeID: words.package, model: model,
      hasPlainTitle: hasPlainTitle)
    return Kept(mapped, in: arena)
  }

  /// What the tables say of the words of a product, as far as it could be read.
  struct Words {
    fileprivate let brand: Brand
    let category: MappedCategory
    fileprivate let categoryPlace: Int?
    fileprivate let condition: WordTable.Entry?
    fileprivate let colors: MappedWords
    fileprivate let materials: MappedWords
    fileprivate let size: Int?
    fileprivate let package: Int?
  }

  /// Looks up all words of a product, and reports those that are not known.
  @inline(__always)
  func words(of product: Kept<ReadProduct>, written: Product, _ findings: inout Findings) -> Words {
    let brand = mapBrand(product, written, &findings)
    let (category, name) = mapCategory(product, written, &findings)
    let condition = mapCondition(product, written, &findings)
    let needs = category.id.flatMap { catalogueNeeds[$0] }
    let colors = mapColors(product, needs, written, &findings)
    let materials = mapWords(product.materials, materialsAlone, .unmappedMaterial, .material, written, &findings)
    let size = mapSize(product, category, needs, written, &findings)
    let package = mapPackage(product, category, needs, &findings)
    return Words(
      brand: brand, category: category, categoryPlace: name, condition: condition, colors: colors,
      materials: materials, size: size, package: package)
  }

  /// A model that the brand is known to have, or else the one word that is left of the title.
  private func inferModel(of product: ValidProduct, _ brand: Text?, _ category: Int?, _ colors: Texts) -> Text? {
    guard product.model == nil else { return nil }
    if let brand {
      let known = tables.models.model(of: arena.folded(brand), in: product.title, arena)
      if let known { return known }
    }
    guard product.title.hasDigit else { return nil }
    let words = category.map { tables.categories.names[$0].words } ?? []
    return ModelInference.model(of: product, brand, words, colors, in: arena)
  }

  /// A brand as a listing has it; without a name if there is none.
  fileprivate struct Brand: BitwiseCopyable {
    var name: Text?
    var id: Int?
  }

  private func mapBrand(_ product: Kept<ReadProduct>, _ written: Product, _ findings: inout Findings) -> Brand {
    guard let word = product.brand else { return Brand() }
    if let known = knownBrands.answer(for: word) { return known }
    let key = arena.folded(word)
    if let known = brand(named: key) {
      knownBrands.remember(known, for: word)
      return known
    }
    if findings.wants(.unmappedBrand) {
      findings.add(
        .unmappedBrand, .brand, written[.brand],
        "the brand \"\(Problem.cut(word))\" has no Vinted id; it goes as text",
        hint: hint(nearBrands.near(key) { tables.brands.nearest(to: key) }, "brands.csv"))
    }
    return Brand(name: word)
  }

  private func brand(named key: Text) -> Brand? {
    // Vinted knows a brand called Unknown, but a seller who writes that means no brand.
    if tables.noBrand[key] != nil || CellWords.meansNone(key) { return Brand() }
    return tables.brands.named(key).map { Brand(name: $0.name, id: $0.id) }
  }

  func hint(_ nearest: [String], _ file: String) -> String {
    let known = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
    return nearest.isEmpty
      ? "add it to reference/\(file)" : "did you mean \(known)? If not, add it to reference/\(file)"
  }

  private func mapCondition(
    _ product: Kept<ReadProduct>, _ written: Product, _ findings: inout Findings
  ) -> WordTable.Entry? {
    guard let word = product.condition else { return nil }
    if let known = knownConditions.answer(for: word) { return known }
    let key = arena.folded(CellWords.withoutSchema(word))
    let known = tables.conditions.named(key) ?? ConditionWords.entry(for: word, in: tables, arena)
    if let known {
      if known.name == "NEW", ConditionWords.saysAlmostNew(key) {
        findings.add(
          .almostNew, .condition, written[.condition],
          "\"\(Problem.cut(word))\" goes as \"\(known.label)\", which means that nobody has worn it",
          hint: "write EXCELLENT if it was worn")
      } else {
        knownConditions.remember(known, for: word)
      }
      return known
    }
    let isVague = GuessWords.condition(String(CellWords.withoutSchema(word))) != nil
    let nearest = key.isDigits || isVague ? [] : tables.conditions.nearest(to: key)
    let names = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
    findings.add(
      .unmappedCondition, .condition, written[.condition],
      "the condition \"\(Problem.cut(word))\" is not known",
      hint: isVague
        ? "it does not say how good: write EXCELLENT, GOOD or FAIR, or set "
          + "\"words\": {\"condition\": {\"\(Problem.cut(word))\": \"GOOD\"}} in columns of pipeline.json"
        : names.isEmpty
          ? "write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR, or add it to reference/conditions.csv"
          : "did you mean \(names)?")
    return nil
  }

  /// If one is `needed` and none has an id, Vinted refuses the item.
  func mapWords(
    _ words: Texts, _ alone: WordsAlone, _ code: ProblemCode, _ field: ProductField, _ written: Product,
    _ findings: inout Findings, isNeeded: Bool = false, isListed: Bool = true
  ) -> MappedWords {
    if words.isEmpty { return MappedWords() }
    if words.count == 1, let known = alone.find(words[0], in: arena) { return known }
    let table = alone.table
    var mapped = MappedWords()
    var allKnown = true
    mapped.labels = Texts(in: arena, capacity: words.count) { add in
      for word in words {
        if let place = table.place(of: arena.folded(word)) {
          add(table.entries[place].label)
          if let id = table.entries[place].id { mapped.add(id: id) }
        } else {
          add(word)
          allKnown = false
        }
      }
    }
    if allKnown || !findings.wants(code) { return mapped }
    for word in words {
      let key = arena.folded(word)
      guard table.named(key) == nil else { continue }
      let message = "the \(field.name) \"\(Problem.cut(word))\" has no Vinted id"
      let hint = hint(table.nearest(to: key), field == .color ? "colors.csv" : "materials.csv")
      if isNeeded, mapped.idCount == 0 {
        findings.addRefusal(code, field, written[field], message, hint: hint, isListed: isListed)
      } else {
        findings.add(code, field, written[field], message, hint: hint)
      }
    }
    return mapped
  }
}

/// The known words nearest to unknown ones, cached: a search of thousands of brands costs more than all else of a
/// product, and sellers repeat themselves.
private final class NearWords {
  private var found: [String: [String]] = [:]

  func near(_ folded: Text, _ search: () -> [String]) -> [String] {
    let word = String(folded)
    if let known = found[word] { return known }
    if found.count == 4096 { found.removeAll(keepingCapacity: true) }
    let near = search()
    found[word] = near
    return near
  }
}
