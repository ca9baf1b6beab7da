/// Judges how well a column fits a field, by its name and by all its values.
struct ColumnJudge {
  let tables: Tables
  let currency: String
  /// Of two columns that differ only in their language, the one in the listings' own is better.
  let language: String
  /// A prefix of the names of what variants of a product have; it says nothing.
  var variants = ""
  let arena = Arena(remembersWords: true)

  init(tables: Tables, currency: String, language: String) {
    self.tables = tables
    self.currency = currency
    self.language = language
  }

  func name(_ column: String) -> ColumnName {
    if let known = names.all[column] { return known }
    let name = ColumnName(column, arena)
    names.all[column] = name
    return name
  }

  /// Each column's name is asked for again and again.
  final class Names { var all: [String: ColumnName] = [:] }
  let names = Names()

  /// The share of a column's different values that the field can have; nil if the field takes anything.
  func share(_ column: SampleColumns.Column, _ field: ProductField, isNamed: Bool = true) -> Double? {
    guard !column.isBlank else { return 0 }
    guard let known = test(field, isNamed: isNamed) else { return nil }
    // Each value is looked up once, as values repeat and a lookup costs. If the column does not have the field's name,
    // some values are enough.
    var (good, all) = (0, 0)
    for (value, count) in isNamed ? column.counts[...] : column.counts.prefix(60) {
      all += count
      if known(value) { good += count }
    }
    return Double(good) / Double(all)
  }

  /// Whether a field can have a value; nil if the field takes anything.
  func test(_ field: ProductField, isNamed: Bool) -> ((String) -> Bool)? {
    switch field {
    case .category: { isCategory($0, isNamed) }
    case .color: { isList($0) { tables.colors.named($0) != nil } }
    case .material: { isList($0) { tables.materials.named($0) != nil } }
    case .condition: { isCondition($0, isNamed) }
    case .gender: { isGender($0, isNamed) }
    case .brand: { tables.brands.named(fold($0)) != nil || tables.noBrand[fold($0)] != nil }
    case .price: isPrice
    case .stockQuantity:
      { Double($0.replacing(",", with: ".")) != nil || CellWords.stock(arena.keep($0), in: arena) != nil }
    case .images: { isImage($0, isNamed) }
    case .id: { Int($0).map { $0 > 0 } ?? false }
    case .sku: { $0.utf16.count <= IdentityRule.longestSKU && !$0.contains("\n") }
    case .decade: { Decade(arena.keep($0)) != nil }
    // `A3`, `B-12`: a place in the stock, not a seller's town.
    case .location: { $0.count <= 12 && $0.contains(where: \.isNumber) }
    default: nil
    }
  }

  /// The share of rows in whose text a word of a kind is found.
  func share(of kind: ColumnExpression.WordKind, in column: SampleColumns.Column) -> Double {
    let finder = WordFinder(tables: tables, arena: arena)
    let values = column.values.prefix(500)
    guard !values.isEmpty else { return 0 }
    // Tags repeat; each text is looked through once.
    var known: [String: Bool] = ["": false]
    let found = values.count { value in
      if let known = known[value] { return known }
      let isFound = finder.find(kind, in: arena.keep(value)) != nil
      known[value] = isFound
      return isFound
    }
    return Double(found) / Double(values.count)
  }

  func fold(_ word: String) -> Text { arena.folded(arena.keep(word)) }

  /// A bare number is a grade only in a column that says so, and a decimal number never is.
  private func isCondition(_ word: String, _ isNamed: Bool) -> Bool {
    let text = CellWords.withoutSchema(arena.keep(word))
    if !isNamed, word.contains(where: \.isNumber) { return false }
    return ConditionWords.entry(for: text, in: tables, arena) != nil || GuessWords.condition(String(text)) != nil
  }

  private func isGender(_ word: String, _ isNamed: Bool) -> Bool {
    let folded = fold(word)
    if isNamed { return Gender.described(by: folded) != nil || Gender.speaksOfChildren(folded) }
    // `Enfants` and `Bébés` come with `Femmes` and `Hommes`.
    if folded == "man" || folded == "woman" { return true }
    return folded.count > 3 && Gender.named(folded) != nil && Gender.named(folded) != .unisex || folded == "men"
      || folded == "unisex" || !folded.contains(32) && Gender.speaksOfChildren(folded)
  }

  /// A list of words counts only in a column that says so.
  private func isCategory(_ word: String, _ isNamed: Bool) -> Bool {
    let text = arena.keep(word)
    if tables.categories.place(of: fold(word)) != nil || isCatalogue(text, isNamed) { return true }
    guard isNamed else { return false }
    return tables.categories.lastKnown(in: text, arena) != nil
      || WordFinder(tables: tables, arena: arena).find(.category, in: text) != nil
  }

  /// A name that several catalogues have counts only in a column that says so.
  private func isCatalogue(_ word: Text, _ isNamed: Bool) -> Bool {
    switch tables.catalogueNames.match(word, for: nil, in: arena) {
    case .leaf: true
    case .several, .elsewhere: isNamed
    case .parents, .none: false
    }
  }

  private func isList(_ word: String, _ isKnown: (Text) -> Bool) -> Bool {
    let parts = word.split { ",/&;|".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { isKnown(fold(String($0))) }
  }

  /// A price that can be read in two ways is a price, too; the seller must say which is meant.
  private func isPrice(_ word: String) -> Bool {
    switch PriceRule.reading(of: arena.keep(word), expected: currency).0 {
    case .cents, .ambiguous: true
    default: false
    }
  }

  /// A link without a picture's ending counts only in a column that says so.
  private func isImage(_ word: String, _ isNamed: Bool) -> Bool {
    let photos = PhotoList.photos(in: arena.keep(word), arena: arena)
    guard let first = photos.first else { return false }
    if PhotoList.isPicture(first) { return true }
    return isNamed && (first.hasPrefix("http://") || first.hasPrefix("https://") || first.hasPrefix("//"))
  }
}
