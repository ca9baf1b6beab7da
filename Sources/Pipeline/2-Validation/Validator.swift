/// Product → valid product, or every reason why not, in the order of `ProblemCode`.
///
/// Each rule reads one field and reports what is wrong with it; none stops the others.
final class Validator {
  private let settings: Settings

  private let catalogues: CatalogueTable?

  /// If the category is a number of Vinted's, `catalogues` says whom the item is for.
  init(settings: Settings, catalogues: CatalogueTable? = nil) {
    self.settings = settings
    self.catalogues = catalogues
  }

  func validate(_ product: Product, arena: Arena, _ findings: inout Findings) -> ValidItem {
    var id = IdentityRule.id(product, &findings)
    var sku = IdentityRule.sku(product, &findings)
    if let source = findings.item.origin.columns?.source {
      sku = IdentityRule.sku(sku, or: id, of: source, in: arena)
      id = nil
    }
    if let named = ProductIdentity(id: id, sku: sku) { ShardRule.check(named, settings.shard, product, &findings) }
    let operation = IdentityRule.operation(product, arena: arena, &findings)
    if operation == .delete {
      return removal(product, id: id, sku: sku, &findings)
    }
    let title = TextRule.required(
      .title, missing: .missingTitle, hint: "write your own name for it, as \"Jean Levi's 501\"", product, &findings)
    let brand = TextRule.required(
      .brand, missing: .missingBrand, hint: "write the brand, or \"no brand\"", product, &findings)
    let category = TextRule.required(
      .category, missing: .missingCategory, hint: "write what it is, such as Jeans or Robe", product, &findings)
    let condition = TextRule.required(
      .condition, missing: .missingCondition, hint: "write NEW_WITH_TAGS, NEW, EXCELLENT, GOOD, FAIR or POOR", product,
      &findings)
    let price = PriceRule.read(product, currency: settings.currency, rates: settings.pricing.rates, &findings)
    let stock = StockRule.read(product, &findings)
    SoldRule.check(title, stock: stock ?? 0, product, arena: arena, &findings)
    let size = SizeRule.read(product, arena: arena, &findings)
    let colors = ListRule.read(.color, product, arena: arena, &findings) ?? .none
    if colors.count > 2 {
      findings.add(
        .tooManyColors, .color, product[.color], "there are \(colors.count) colours, the first two are kept",
        hint: "name the two that matter, or write Multicolor")
    }
    let images = ImagesRule.read(product, stock: stock, arena: arena, &findings)
    let gender = GenderRule.read(
      product, default: catalogueGender(category) ?? settings.defaultGender, arena: arena, &findings)
    let materials = ListRule.read(.material, product, arena: arena, &findings) ?? .none
    if materials.count > 3 {
      findings.add(
        .tooManyMaterials, .material, product[.material],
        "there are \(materials.count) materials, the first three are kept", hint: "name the three that matter")
    }
    let model = TextRule.optional(.model, product, &findings)
    let fit = TextRule.optional(.fit, product, &findings)
    let decade = DecadeRule.read(product, &findings)
    let location = TextRule.optional(.location, product, &findings)
    let description = TextRule.optional(.description, product, &findings, longest: .max)
    let conditionDetails = TextRule.optional(.conditionDetails, product, &findings, longest: .max)
    let measurements = MeasurementsRule.read(product, arena: arena, &findings)
    let read = Kept(
      ReadProduct(
        id: id, sku: sku, isRelist: operation == .relist, title: title, brand: brand, category: category,
        condition: condition, price: price, stock: stock, size: size, colors: colors.prefix(2),
        writtenColor: written(colors, arena: arena), images: images, gender: gender, model: model, fit: fit,
        decade: decade, materials: materials.prefix(3), location: location, description: description,
        isDescriptionPlain: Validator.isPlain(description, in: findings.item), conditionDetails: conditionDetails,
        measurements: measurements), in: arena)
    guard !findings.refused, let valid = ValidProduct(read) else { return .refused(read) }
    if id == nil, sku == nil {
      ShardRule.check(ProductIdentity(valid), settings.shard, product, &findings)
      findings.add(
        .noIdentity, at: 0, field: nil, value: nil,
        message: "it has neither id nor sku, so once you change it, it is listed again as another product",
        hint: "give each product a sku of its own")
    }
    return findings.refused ? .refused(read) : .listing(valid)
  }

  private func catalogueGender(_ category: Text?) -> Gender? {
    category?.integer.flatMap { catalogues?[$0]?.gender }
  }

  private func removal(
    _ product: Product, id: Int?, sku: Text?, _ findings: inout Findings
  ) -> ValidItem {
    if id == nil, sku == nil, !findings.refused {
      findings.add(
        .missingIdentity, .id, product[.id], "a delete must say which product", hint: "write its id or its sku")
    }
    return .removal(Removal(id: id, sku: sku))
  }

  /// Whether nothing in a text has to be escaped in JSON. A cell of a table may hold any character as it is.
  private static func isPlain(_ text: Text?, in item: Item) -> Bool {
    guard let text, item.cells == nil else { return false }
    return text.isPart(of: item.json)
  }

  private func written(_ colors: Texts, arena: Arena) -> Text? {
    guard colors.count > 1 else { return colors.first }
    return arena.made { writer in
      writer.write(each: colors) { color, writer in
        writer.write(color)
      }
    }
  }
}
