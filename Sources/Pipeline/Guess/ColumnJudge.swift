/// Judges how well a column fits a field: by its name, and by what stands in it.
struct ColumnJudge {
  let tables: Tables
  let currency: String
  private let arena = Arena(remembersWords: true)

  init(tables: Tables, currency: String) {
    self.tables = tables
    self.currency = currency
  }

  /// How well the name fits: 100 for the field's own name, 0 for another's; nil where the name says that it is not.
  func nameScore(_ column: String, _ field: ProductField) -> Int? {
    let name = String(arena.folded(arena.keep(column)))
    // An id that is no number is the seller's own reference.
    if field == .sku, name == "id" { return 95 }
    if let score = score(name, field) { return 100 - score }
    for word in ["default"] + (ColumnJudge.otherThings[field] ?? []) where name.contains(word) { return nil }
    // `attributes.size`, `*C:Marque`, `StartPrice`, `IMAGE 2`, `Google Shopping / Gender`: the words, the last of which
    // say what it is.
    let parts = ColumnJudge.words(of: column).map { String(arena.folded(arena.keep($0))) }
    if let score = score(parts.joined(separator: " "), field) { return 90 - score }
    // `Price (EUR)`, `Image URLs (x,y,z...)`: what stands in brackets is a remark.
    if let bracket = column.firstIndex(of: "("), bracket != column.startIndex {
      return nameScore(String(column[..<bracket]), field).map { max(0, $0 - 5) }
    }
    // `size.value`, `condition.label`: the last word says nothing; `brand.name` does, as `attributes.name` does not.
    var heads = parts
    if let last = parts.last, parts.count > 1,
      ColumnJudge.emptyWords.contains(last)
        || ["name", "title"].contains(last) && FieldWords.field(of: arena.keep(parts[parts.count - 2])) != nil
    {
      heads.removeLast()
      if let score = score(parts.suffix(2).joined(separator: " "), field) { return 70 - score }
    }
    for count in stride(from: min(3, heads.count), to: 0, by: -1) {
      if let score = score(heads.suffix(count).joined(separator: " "), field) { return 70 - score }
    }
    // An id that is no number is the seller's own reference.
    return parts.dropLast().contains { score($0, field) != nil } ? 30 : 0
  }

  /// Letters in a row, parted where a capital follows a small one; numbers, as in `Photo 2`, say nothing.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in name {
      if !character.isLetter {
        end()
      } else {
        if character.isUppercase, let last = word.last, last.isLowercase { end() }
        word.append(character)
      }
    }
    end()
    // eBay's own marks in front of an item's specifics.
    return words.count > 1 && words[0] == "C" ? Array(words.dropFirst()) : words
  }

  private func score(_ name: String, _ field: ProductField) -> Int? {
    let text = arena.keep(name)
    return FieldWords.field(of: text) == field ? min(FieldWords.rank(of: text), 40) : nil
  }

  /// Words at the end of a name that do not say of what.
  private static let emptyWords = ["value", "label", "text", "display", "formatted", "raw", "slug", "code"]

  /// Words of a name that say that a column is something else.
  private static let otherThings: [ProductField: [String]] = [
    .price: ["compare", "original", "cost", "shipping", "purchase", "taxe", "currency", "date", "price range", "per "],
    .title: ["seo", "option", "attribute ", "image", "alt", "file", "seller", "user", "owner"],
    .description: ["seo", "meta", "image"],
    .images: ["position", "alt", "count", "width", "height", "date", "id", "thumbnails"],
    .size: ["package", "file", "image", "chart"],
    .id: ["parent", "vinted"],
    .category: ["tax", "id", "variant", "fulfillment", "inventory"],
    .color: ["code", "hex", "id"],
    .brand: ["id"],
    .condition: ["details", "description", "note"],
    .stockQuantity: [
      "view", "feedback", "favo", "like", "comment", "user", "seller", "low", "policy", "tracker", "min", "status",
    ],
    .gender: ["id"],
  ]

  /// The share of a column's different values that the field's table knows, or that have the field's shape; nil where a field takes
  /// anything.
  func share(_ column: SampleColumns.Column, _ field: ProductField, isNamed: Bool = true) -> Double? {
    let filled = column.filled
    guard !filled.isEmpty else { return 0 }
    let known: (String) -> Bool
    switch field {
    case .category: known = { isCategory($0, isNamed) }
    case .color: known = { isList($0) { tables.colors.named($0) != nil } }
    case .material: known = { isList($0) { tables.materials.named($0) != nil } }
    case .condition:
      // A bare number is a note only in a column that says so.
      known = {
        (isNamed || Int($0) == nil) && (tables.conditions.named(fold($0)) != nil || GuessWords.condition($0) != nil)
      }
    case .gender: known = { (isNamed ? Gender.described(by: fold($0)) : Gender.named(fold($0))) != nil }
    case .brand: known = { tables.brands.named(fold($0)) != nil || tables.noBrand[fold($0)] != nil }
    case .price: known = isPrice
    case .stockQuantity:
      known = { Double($0) != nil || CellWords.stock(fold($0)) != nil }
    case .images: known = ColumnJudge.isImage
    case .id: known = { Int($0).map { $0 > 0 } ?? false }
    case .sku: known = { $0.utf16.count <= IdentityRule.longestSKU }
    case .decade: known = { Decade(arena.keep($0)) != nil }
    default: return nil
    }
    return Double(filled.count(where: known)) / Double(filled.count)
  }

  /// The share of rows in whose text a word of a kind is found.
  func share(of kind: ColumnExpression.WordKind, in column: SampleColumns.Column) -> Double {
    let finder = WordFinder(tables: tables, arena: arena)
    let values = column.values.prefix(500)
    guard !values.isEmpty else { return 0 }
    return Double(values.count { finder.find(kind, in: arena.keep($0)) != nil }) / Double(values.count)
  }

  private func fold(_ word: String) -> Text { arena.folded(arena.keep(word)) }

  /// A list of words is one only in a column that says so.
  private func isCategory(_ word: String, _ isNamed: Bool) -> Bool {
    tables.categories.place(of: fold(word)) != nil
      || isNamed && tables.categories.lastKnown(in: arena.keep(word), arena) != nil
      || isCatalogue(word, isNamed)
  }

  /// A name that several catalogues have is one only in a column that says so.
  private func isCatalogue(_ word: String, _ isNamed: Bool) -> Bool {
    switch tables.catalogueNames.match(arena.keep(word), for: nil, in: arena) {
    case .leaf: true
    case .several, .elsewhere: isNamed
    case .parents, .none: false
    }
  }

  private func isList(_ word: String, _ isKnown: (Text) -> Bool) -> Bool {
    let parts = word.split { ",/&;|".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { isKnown(fold(String($0))) }
  }

  private func isPrice(_ word: String) -> Bool {
    var findings = Findings(item: Item(raw: .empty, file: "", line: 1), severities: SeverityTable())
    let document = JSONDocument(arena: arena)
    let product = Product(document: document)
    product.set(
      ProductField.price.rawValue,
      to: Product.Value(kind: .text, text: CellWords.price(arena.keep(word))))
    // One that can be read two ways is a price, too; the seller has to say which.
    return PriceRule.read(product, currency: currency, &findings) != nil
      || findings.problems.contains { $0.code == .priceAmbiguous }
  }

  private static func isImage(_ word: String) -> Bool {
    let word = word.lowercased()
    if word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("//") { return true }
    return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic"].contains { word.contains($0) }
  }
}
