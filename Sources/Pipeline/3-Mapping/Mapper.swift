/// Valid product → mapped product, through the tables; every word without an id is reported with the nearest known ones.
final class Mapper {
  let tables: Tables
  let settings: Settings
  let arena: Arena
  private let sizes: SizeMatcher
  private let nearBrands = NearWords()

  init(tables: Tables, settings: Settings, arena: Arena) {
    self.tables = tables
    self.settings = settings
    self.arena = arena
    sizes = SizeMatcher(table: tables.sizes)
  }

  func map(
    _ product: Kept<ValidProduct>, written: Product, _ findings: inout Findings
  ) -> Kept<MappedProduct>? {
    let (brand, brandID) = mapBrand(product, written, &findings)
    let (category, name) = mapCategory(product, written, &findings)
    let condition = mapCondition(product, written, &findings)
    let colors = mapWords(product.colors, tables.colors, .unmappedColor, .color, written, &findings)
    let materials = mapWords(product.materials, tables.materials, .unmappedMaterial, .material, written, &findings)
    let size = mapSize(product, category, written, &findings)
    let package = mapPackage(category, &findings)
    guard !findings.refused, let condition else { return nil }
    let model = inferModel(of: product, brand, name, colors.labels)
    if let model {
      findings.add(
        .modelInferred, .model, nil, "\"\(Findings.cut(model))\" is taken for the model, from the title",
        hint: "write model yourself if it is another")
    }
    let mapped = MappedProduct(
      product: product, brand: brand, brandID: brandID, category: category, condition: condition.label,
      conditionID: condition.id, colors: colors, materials: materials, sizeID: size, packageSizeID: package,
      model: model)
    return Kept(mapped, in: arena)
  }

  /// Nearly all titles hold no digit, and so no model.
  @inline(__always)
  private func inferModel(of product: Kept<ValidProduct>, _ brand: Text?, _ category: Int?, _ colors: Texts) -> Text? {
    guard product.model == nil, product.title.hasDigit else { return nil }
    let words = category.map { tables.categories.names[$0].words } ?? []
    return ModelInference.model(of: product, brand, words, colors, in: arena)
  }

  private func mapBrand(
    _ product: Kept<ValidProduct>, _ written: Product, _ findings: inout Findings
  ) -> (Text?, Int?) {
    guard !product.brand.isEmpty else { return (nil, nil) }
    let key = arena.folded(product.brand)
    // Vinted knows a brand called Unknown; who writes that means none.
    if tables.noBrand[key] != nil { return (nil, nil) }
    if let brand = tables.brands.named(key) { return (brand.name, brand.id) }
    if findings.wants(.unmappedBrand) {
      findings.add(
        .unmappedBrand, .brand, written[.brand],
        "the brand \"\(Findings.cut(product.brand))\" has no Vinted id; it goes as text",
        hint: hint(nearBrands.near(key) { tables.brands.nearest(to: key) }, "brands.csv"))
    }
    return (product.brand, nil)
  }

  private func hint(_ nearest: [String], _ file: String) -> String {
    let known = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
    return nearest.isEmpty
      ? "add it to reference/\(file)" : "did you mean \(known)? If not, add it to reference/\(file)"
  }

  func mapCategory(
    _ product: Kept<ValidProduct>, _ written: Product, _ findings: inout Findings
  ) -> (MappedCategory, name: Int?) {
    guard !product.category.isEmpty else {
      return (MappedCategory(label: .empty, article: nil, kind: .other, id: nil), nil)
    }
    let key = arena.folded(product.category)
    var place = tables.categories.place(of: key) ?? tables.categories.endOfPath(product.category, arena)
    if place == nil {
      if let node = tables.catalogues.leaf(written: product.category, gender: product.gender, arena: arena) {
        return (mapLeaf(node, written: product.category), nil)
      }
      place = tables.categories.lastKnown(in: product.category, arena)
    }
    guard let name = place else {
      if findings.wants(.unmappedCategory) {
        findings.add(
          .unmappedCategory, .category, written[.category],
          "the category \"\(Findings.cut(product.category))\" is not known; the item goes without a catalogue",
          hint: hint(tables.categories.nearest(to: key), "categories.csv"))
      }
      return (MappedCategory(label: product.category, article: nil, kind: .other, id: nil), nil)
    }
    let fit = product.fit.map { arena.folded($0) } ?? .empty
    let leaf = tables.categories.leaf(of: name, gender: product.gender, fit: fit).flatMap {
      suits($0, product.gender) ? $0 : nil
    }
    if leaf == nil, product.gender != nil {
      findings.add(
        .unmappedCategory, .category, written[.category],
        "no catalogue is known for \"\(Findings.cut(product.category))\" of this gender",
        hint: "check the gender, or add a row to reference/categories.csv")
    }
    let article = leaf?.article ?? tables.categories.names[name].article
    let category = MappedCategory(
      label: leaf?.label ?? tables.categories.names[name].label, article: article.isEmpty ? nil : article,
      kind: leaf?.kind ?? tables.categories.names[name].kind, id: leaf?.id)
    return (category, name)
  }

  /// A row for any gender does not put a child's item onto an adults' shelf.
  private func suits(_ leaf: CategoryTable.Leaf, _ gender: Gender?) -> Bool {
    guard gender == .boy || gender == .girl, leaf.gender.isEmpty, let id = leaf.id else { return true }
    let shelf = tables.catalogues[id]?.gender
    return shelf != .male && shelf != .female
  }

  /// A leaf that is named as Vinted names it. The built-in catalogue is French; in other languages the table of
  /// categories has the words for most leaves, and the seller for the others, unless the id alone was written.
  private func mapLeaf(_ node: CatalogueTable.Node, written: Text) -> MappedCategory {
    if tables.speaksCatalogue {
      return MappedCategory(label: node.title, article: plural(node.title), kind: node.kind, id: node.id)
    }
    if let leaf = tables.categories.leaf(leadingTo: node.id) {
      return MappedCategory(
        label: leaf.label, article: leaf.article.isEmpty ? nil : leaf.article, kind: node.kind, id: node.id)
    }
    let end = written.last(UInt8(ascii: ">"), notBefore: 0).map { written.from($0 + 1) } ?? written
    return MappedCategory(label: end.isDigits ? .empty : end.trimmed, article: nil, kind: node.kind, id: node.id)
  }

  /// Vinted's leaves have no gender, but most are plurals, and those have one article for both.
  private func plural(_ title: Text) -> Text? {
    let word = title[0..<(title.first(32) ?? title.count)]
    return word.hasSuffix("s") || word.hasSuffix("x") ? "ces magnifiques" : nil
  }

  private func mapCondition(
    _ product: Kept<ValidProduct>, _ written: Product, _ findings: inout Findings
  ) -> WordTable.Entry? {
    guard !product.condition.isEmpty else { return nil }
    // A note from 0 to 10 may come as a spreadsheet writes it.
    let isDecimal = product.condition.hasSuffix(".0") && product.condition.hasDigit
    let key = arena.folded(
      isDecimal ? product.condition[0..<(product.condition.count - 2)] : product.condition)
    if let condition = tables.conditions.named(key) { return condition }
    let nearest = key.isDigits ? [] : tables.conditions.nearest(to: key)
    let known = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
    findings.add(
      .unmappedCondition, .condition, written[.condition],
      "the condition \"\(Findings.cut(product.condition))\" is not known",
      hint: known.isEmpty
        ? "write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR, or add it to reference/conditions.csv"
        : "did you mean \(known)?")
    return nil
  }

  private func mapWords(
    _ words: Texts, _ table: WordTable, _ code: ProblemCode, _ field: ProductField, _ written: Product,
    _ findings: inout Findings
  ) -> MappedWords {
    var mapped = MappedWords()
    if words.isEmpty { return mapped }
    var allKnown = true
    mapped.labels = Texts(in: arena, capacity: words.count) { add in
      for word in words {
        if let entry = table.named(arena.folded(word)) {
          add(entry.label)
          if let id = entry.id { mapped.add(id: id) }
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
      findings.add(
        code, field, written[field], "the \(field.name) \"\(Findings.cut(word))\" has no Vinted id",
        hint: hint(table.nearest(to: key), field == .color ? "colors.csv" : "materials.csv"))
    }
    return mapped
  }

  private func mapSize(
    _ product: Kept<ValidProduct>, _ category: MappedCategory, _ written: Product, _ findings: inout Findings
  ) -> Int? {
    let catalogue = category.id.flatMap { tables.catalogues[$0] }
    let asked = catalogue?.asksForSize ?? false
    guard let size = product.size else {
      // What was given and could not be read has been reported; a bag or a pair of sunglasses takes none.
      if !written[.size].isAbsent, !SizeRule.meansNone(written[.size].text, in: arena) { return nil }
      if catalogue != nil && !asked || catalogue == nil && category.kind == .accessory { return nil }
      findings.add(
        .missingSize, .size, nil, asked ? "Vinted asks for a size here" : "the size is missing",
        hint: "write it as on the label, such as M, 38 or W32", usually: asked ? .error : .warning)
      return nil
    }
    let wearer = SizeMatcher.Wearer(gender: product.gender, kind: category.kind, catalogue: catalogue)
    if case .found(let id) = sizes.match(size, for: wearer, in: arena) { return id }
    if product.category.isEmpty || catalogue?.sizeGroups.isEmpty == true { return nil }
    let groups = sizes.groups(for: wearer, in: arena)
    let known = tables.sizes.suggestions(to: size, groups: groups).map { "\"\($0)\"" }.joined(separator: ", ")
    let isForeignShoe = category.kind == .shoes && size.isDigits && (size.integer ?? 99) < 16
    findings.add(
      .unmappedSize, .size, written[.size], "the size \"\(Findings.cut(size))\" is not known for this item",
      hint: isForeignShoe
        ? "say whose size it is, as in \"US \(size)\" or \"UK \(size)\", or write the European one"
        : known.isEmpty
          ? "give \(product.gender == nil ? "the gender" : "a category that is known"), so that the size can be found"
          : "did you mean \(known)? If not, add it to reference/sizes.csv",
      usually: asked ? .error : .warning)
    return nil
  }

  private func mapPackage(_ category: MappedCategory, _ findings: inout Findings) -> Int? {
    guard let package = settings.defaultPackageSizeID else { return nil }
    if let allowed = category.id.flatMap({ tables.catalogues[$0] })?.packageSizes, !allowed.isEmpty {
      var fits = false
      allowed.split(by: 32) { if $0.integer == package { fits = true } }
      if !fits {
        findings.add(
          .packageSize, at: 0, field: nil, value: nil,
          message: "Vinted does not take parcel size \(package) in this catalogue",
          hint: "set defaults.package_size_id to one of \(allowed)")
        return nil
      }
    }
    return package
  }
}

/// The known words near to unknown ones. To search thousands of brands costs more than all else of a product, and sellers
/// repeat themselves.
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
