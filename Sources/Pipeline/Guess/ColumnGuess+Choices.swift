/// Chooses the sources of each field: columns in their order, a word of a text, the seller's constant, the usual value.
extension ColumnGuess {
  mutating func makeChoices() {
    let title = best[.title]?.first ?? shortText
    let suffix = currencySuffix()
    for field in ProductField.allCases {
      let choice: Choice? =
        switch field {
        case .id, .operation, .measurements: nil
        case .sku: skuChoice()
        case .title: titleChoice()
        case .brand: brandChoice(title)
        case .category: categoryChoice(title)
        case .condition: conditionChoice()
        case .price: priceChoice(suffix)
        case .stockQuantity: stockChoice()
        case .size: sizeChoice(title)
        case .color: colorChoice(title)
        case .images: imagesChoice()
        case .gender: genderChoice(title)
        case .material: made(.material, (best[.material] ?? []).prefix(1).map(escaped) + optionSource("material"))
        default: made(field, (best[field] ?? []).prefix(field == .description ? 3 : 1).map(escaped))
        }
      if let choice { choices.append(choice) }
    }
  }

  /// Lists by hand have one text, and call it a description.
  private var shortText: String? {
    guard best[.title] == nil, constant(.title) == nil, let name = best[.description]?.first,
      let column = column(name), ColumnGuess.averageWords(column) <= 12, column.filledShare > 0.9,
      judge.share(of: .category, in: column) > 0.3
    else { return nil }
    return name
  }

  /// Sources followed by the seller's constant or the usual value.
  func made(_ field: ProductField, _ sources: [String], usual: String? = nil) -> Choice? {
    let name = "\(field.name)"
    let last = constant(field) ?? usual
    if sources.isEmpty { return last.map { Choice(field: name, expressions: [ColumnGuess.escaped(text: $0)]) } }
    let end = last.map { ["\"\(ColumnExpression.escapedConstant($0))\""] } ?? []
    return Choice(field: name, expressions: ["{\((sources + end).joined(separator: "|"))}"])
  }

  mutating func note(_ field: ProductField, _ consequence: String) {
    if constant(field) == nil { notes.append("\(field.name): no column holds one; \(consequence)") }
  }

  /// `--set` wins if a column's values are not known.
  mutating func unknownWords(_ field: ProductField, _ column: SampleColumns.Column, as constant: String) {
    guard let isKnown = judge.test(field, isNamed: true) else { return }
    let unknown = column.distinct.filter { !isKnown($0) }.sorted()
    guard !unknown.isEmpty, unknown.count <= 40 else { return }
    words.append(("\(field.name)", unknown.map { ($0, constant) }))
    notes.append(
      "\(field.name): \(unknown.count) unknown word\(unknown.count == 1 ? "" : "s") of \(column.name) as \(constant)")
  }

  mutating func because(_ field: ProductField, _ name: String) {
    guard let column = column(name) else { return }
    let share = judge.share(column, field, isNamed: true)
    let isNamed = (judge.nameScore(name, field) ?? 0) > 0
    let why = isNamed ? "it is called so" : "its values are such"
    let known = share.map { ", and \(Int($0 * 100 + 0.5)) % of its values are known" } ?? ""
    reasons.append("\(field.name): \(name), as \(why)\(known)")
  }

  // MARK: - Fields

  /// A name for products that have none of their own, from brand and category.
  private mutating func titleChoice() -> Choice? {
    if let name = best[.title]?.first {
      let isNamed = (judge.nameScore(name, .title) ?? 0) > 30
      reasons.append("title: \(name), as \(isNamed ? "it is called so" : "its texts name each product")")
      return made(.title, [escaped(name)])
    }
    if let name = shortText {
      notes.append("title: no column is called so; \(name) is short enough for one")
      return made(.title, [escaped(name)])
    }
    if constant(.title) == nil, let category = best[.category]?.first {
      notes.append("title: no column holds one; it is made of others")
      let brand = best[.brand]?.first.map { "[{\(escaped($0))} ]" } ?? ""
      return Choice(field: "title", expressions: ["\(brand){\(escaped(category))}"])
    }
    note(.title, "no listing can be made without; give --set title=…, or add a column")
    return made(.title, [])
  }

  private mutating func brandChoice(_ title: String?) -> Choice? {
    if let name = best[.brand]?.first, let column = column(name) {
      let isShop =
        sample.rowCount > 4 && column.counts.count == 1 && judge.name(name).has(["vendor", "shop", "store"])
        && (judge.share(column, .brand) ?? 0) == 0
      if !isShop, let title, isOfOthers(column, title) {
        notes.append("brand: \(name) holds hardly a known brand, and \(title) does; the brand in \(title) is taken")
        return made(.brand, ["brand in \(escaped(title))"], usual: "no brand")
      }
      if !isShop {
        because(.brand, name)
        return made(.brand, [escaped(name)] + brandOfTitle(title, besides: column), usual: "no brand")
      }
      notes.append(
        "brand: \(name) is \"\(column.counts[0].value)\" in all rows, which is the shop and no brand that is known")
    } else if !optionSource("brand").isEmpty {
      return made(.brand, optionSource("brand") + (title.map { ["brand in \(escaped($0))"] } ?? []), usual: "no brand")
    } else if constant(.brand) == nil, let supplier = supplierOfBrands {
      notes.append("brand: most values of \(supplier) are known brands, so it is taken")
      return made(.brand, [escaped(supplier)], usual: "no brand")
    } else {
      note(.brand, "a known brand in the title is taken, else none")
    }
    return made(.brand, title.map { ["brand in \(escaped($0))"] } ?? [], usual: "no brand")
  }

  /// Whether a column called `Vendor` or `Label` names persons or shelves, while the titles name brands.
  private func isOfOthers(_ column: SampleColumns.Column, _ title: String) -> Bool {
    guard judge.name(column.name).has(["vendor", "label", "designer", "maker"]), let texts = self.column(title) else {
      return false
    }
    return (judge.share(column, .brand) ?? 0) < 0.2 && judge.share(of: .brand, in: texts) > 0.3
  }

  /// Shopware calls the maker of an article its supplier; elsewhere it is whoever brought the piece.
  private var supplierOfBrands: String? {
    sample.columns.first { column in
      judge.name(column.name).has([
        "supplier", "fournisseur", "lieferant", "fornitore", "proveedor", "leverancier", "dostawca", "fornecedor",
      ]) && !ColumnGuess.isLinks(column) && (judge.share(column, .brand) ?? 0) >= 0.6
    }?.name
  }

  /// A brand in the titles of rows that have none in their own column.
  private mutating func brandOfTitle(_ title: String?, besides brands: SampleColumns.Column) -> [String] {
    guard let title, let texts = column(title) else { return [] }
    let finder = WordFinder(tables: judge.tables, arena: judge.arena)
    let gaps = brands.values.indices.filter { brands.values[$0].isEmpty }.prefix(300)
    let found = gaps.count { finder.find(.brand, in: judge.arena.keep(texts.values[$0])) != nil }
    guard found > 0 else { return [] }
    notes.append(
      "brand: \(found) row\(found == 1 ? "" : "s") without \(brands.name) \(found == 1 ? "has" : "have") a known brand in "
        + "\(title), which is taken")
    return ["brand in \(escaped(title))"]
  }

  /// A column with the field's name comes before the title.
  private mutating func categoryChoice(_ title: String?) -> Choice? {
    var sources = best[.category] ?? []
    let known = sources.first.flatMap { column($0) }.map { (judge.share($0, .category) ?? 0) * $0.filledShare } ?? 0
    var words: [String] = []
    if let title, let column = column(title) {
      let found = judge.share(of: .category, in: column)
      if found > 0.05 { words = ["category in \(escaped(title))"] }
      // If the tables know nearly nothing of a column, the column means something else.
      if known < 0.1, found > 0.3 {
        if let name = sources.first { notes.append("category: \(name) is hardly known; the title goes before it") }
        sources = []
      }
    }
    if let first = sources.first {
      because(.category, first)
    } else if words.isEmpty {
      note(.category, "no listing can be made without; give --set category=…, or add a column")
    } else {
      reasons.append("category: a word of \(title ?? "the title"), as no column holds one")
    }
    if words.isEmpty, sources.isEmpty, let loose = textWith(.category, title, least: 0.3) {
      words = ["category in \(escaped(loose))"]
    }
    // Numbers among words are another shop's; Vinted may use the same numbers for something else.
    if let first = sources.first, let column = column(first), holdsForeignNumbers(column) {
      notes.append("category: the numbers of \(first) are not Vinted's; a word of the title is taken")
      return made(.category, ["category in \(escaped(first))"] + words)
    }
    guard let first = sources.first, known < 0.9, !words.isEmpty else {
      return made(.category, sources.map(escaped) + words)
    }
    // If the tables do not know a value of the column, the title is searched before the seller is asked.
    return made(.category, ["category in \(escaped(first))"] + words + sources.map(escaped))
  }

  private func holdsForeignNumbers(_ column: SampleColumns.Column) -> Bool {
    let numbers = column.distinct.count { Int($0) != nil }
    return numbers > 0 && (numbers < column.distinct.count || judge.name(column.name).words.contains("google"))
  }

  private mutating func priceChoice(_ suffix: String) -> Choice? {
    let names = best[.price] ?? []
    if names.isEmpty {
      note(.price, "no listing can be made without; give --set price=…, or add a column")
      return made(.price, [])
    }
    let sources = names.map { minorUnits.contains($0) ? "cents in \(escaped($0))" : escaped($0) }
    if suffix.isEmpty { return made(.price, sources) }
    return Choice(field: "price", expressions: ["{\(sources.joined(separator: "|"))}\(suffix)"])
  }

  private func colorChoice(_ title: String?) -> Choice? {
    let names = best[.color] ?? []
    var sources = optionSource("color") + names.map(escaped)
    if let text = textWith(.color, title, least: 0.05), !names.contains(text) {
      sources.append("color in \(escaped(text))")
    }
    if let second = second(of: names.first) {
      return Choice(field: "color", expressions: ["{\(sources.joined(separator: "|"))}", "{\(escaped(second))}"])
    }
    return made(.color, sources)
  }

  /// The column `Colour 2` beside `Colour 1`, and `Secondary Color` beside `Primary Color`.
  private func second(of name: String?) -> String? {
    guard let name else { return nil }
    if name.hasSuffix("1"), let second = column("\(name.dropLast())2") { return second.name }
    let lower = name.lowercased()
    return sample.columns.first { other in
      let words = judge.name(other.name)
      return other.name != name && words.has(["secondary", "second", "secondaire", "zweite", "secundario"])
        && words.has(["color", "colour", "couleur", "farbe", "colore", "kleur"])
        && (lower.contains("primary") || lower.contains("main") || judge.name(name).words.count == 1)
    }?.name
  }

  private mutating func imagesChoice() -> Choice? {
    guard let names = best[.images], !names.isEmpty else {
      if !sayNamesWithoutEnding() { sayOtherPictures() }
      return made(.images, [])
    }
    if let first = names.compactMap({ column($0)?.distinct.first }).first, first.hasPrefix("/"), !first.hasPrefix("//")
    {
      notes.append(
        "images: \(first) is a path on the shop's own host; write the host before it in columns, as https://shop.example/…"
      )
    }
    return Choice(
      field: "images",
      expressions: names.map { name in
        // A variant shows its own photo first, and not those of the others.
        let isOwn = productRows != nil && name.lowercased().contains("variant")
        return (groupBy ?? firstRows) != nil && !isOwn ? "{all \(escaped(name))}" : "{\(escaped(name))}"
      })
  }

  /// Names without their endings are no pictures yet.
  private mutating func sayNamesWithoutEnding() -> Bool {
    let named = sample.columns.first { column in
      (judge.nameScore(column.name, .images) ?? 0) >= 60 && !column.isBlank
        && column.distinct.allSatisfy { !$0.contains(" ") && !$0.contains(".") && $0.utf16.count <= 60 }
    }
    guard let named, let example = named.distinct.first, constant(.images) == nil else { return false }
    notes.append(
      "images: \(named.name) holds no names of pictures, but \(example); if the files are called \(example).jpg, write "
        + "\"images\": \"{\(escaped(named.name))}.jpg\" in columns")
    return true
  }

  /// A column of thumbnails, or of what its name says is no photo, may still be all that there is.
  private mutating func sayOtherPictures() {
    let other = sample.columns.first { !$0.isBlank && (judge.share($0, .images) ?? 0) >= 0.6 }
    guard let other, constant(.images) == nil else { return }
    notes.append(
      "images: \(other.name) holds pictures, but by its name they are small or show something else; if they are the "
        + "photos, write \"images\": \"{\(escaped(other.name))}\" in columns")
  }

  /// The share of rows in which `gender in Tags` finds one.
  func textShare(_ kind: ColumnExpression.WordKind, _ source: String) -> Double {
    let start = "\(kind.rawValue) in "
    guard source.hasPrefix(start) else { return 1 }
    let name = source.dropFirst(start.count)
    return sample.columns.first { escaped($0.name) == name }.map { judge.share(of: kind, in: $0) } ?? 0
  }

  /// The column with the most words of a kind: the title, or another text such as tags.
  func textWith(_ kind: ColumnExpression.WordKind, _ title: String?, least: Double) -> String? {
    textsWith(kind, title, least: least).first
  }

  /// All of them, those with the most words first.
  func textsWith(_ kind: ColumnExpression.WordKind, _ title: String?, least: Double) -> [String] {
    var found: [(name: String, share: Double)] = []
    for column in sample.columns where !ColumnGuess.isLinks(column) && column.filledShare > 0.05 {
      let words = ColumnGuess.averageWords(column)
      let name = judge.name(column.name).folded
      guard
        column.name == title
          || words < 12
            && (ColumnGuess.looseTexts.contains(where: { name.contains($0) })
              || kind == .gender && mayBeCategory(column)),
        // `Tag Color` is about the tag.
        kind != .color || !judge.name(column.name).has(["color", "colour"]),
        // Its parts are columns of their own.
        !sample.columns.contains(where: { $0.name.hasPrefix("\(column.name)[") })
      else { continue }
      let share = judge.share(of: kind, in: column)
      if share > least { found.append((column.name, share)) }
    }
    return found.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }.map(
      \.element.name)
  }

  private func mayBeCategory(_ column: SampleColumns.Column) -> Bool {
    best[.category, default: []].contains(column.name) || (judge.nameScore(column.name, .category) ?? 0) >= 60
  }

  /// Parts of the names of columns that hold words of several kinds.
  private static let looseTexts = [
    "tag", "categor", "kategor", "warengr", "rubri", "feature", "attribut", "propert", "caract", "merkmal",
    "collection", "product_type",
    "product type", "etiquet", "schlagw", "stichw", "mot cle", "keyword",
  ]
}
