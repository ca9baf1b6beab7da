/// The middle of the pipeline: one item in, a listing or its problems out. It touches no file.
///
/// Preview, run and the line filter all make these calls: read, validate, map, list. So what a preview says is what the
/// run does. One preparation serves one thread; after `reset` it uses its memory again.
final class Preparation {
  /// What became of an item.
  enum Outcome {
    case listing(Listing, Payload)
    case removal(Removal)
    /// nil if nothing could be read of it.
    case refused(UnlistedProduct?)
    /// Left out, as the settings say; nil if it was not read at all.
    case skipped(UnlistedProduct?)

    /// The product, if it becomes no listing.
    var unlisted: UnlistedProduct? {
      switch self {
      case .listing(let listing, _): UnlistedProduct(listing)
      case .refused(let product), .skipped(let product): product
      case .removal: nil
      }
    }
  }

  /// A product that is not listed: what could be read of it, so that a person recognizes it.
  struct UnlistedProduct {
    let read: Kept<ReadProduct>
    let category: MappedCategory

    init(read: Kept<ReadProduct>, category: MappedCategory) {
      self.read = read
      self.category = category
    }

    /// A product that was to be listed, until its file or the store said otherwise.
    init(_ listing: Listing) { self.init(read: listing.mapped.product.read, category: listing.mapped.category) }
  }

  /// An item with what became of it.
  struct Prepared {
    var outcome = Outcome.refused(nil)
    var findings: Findings
  }

  let arena = Arena(remembersWords: true)
  private let settings: Settings
  private let reader: ProductReader
  private let validator: Validator
  private let mapper: Mapper
  private let lister: Lister
  private let translator: ColumnTranslator
  private let product: Product

  init(settings: Settings, tables: Tables) {
    self.settings = settings
    let document = JSONDocument(arena: arena)
    reader = ProductReader(document: document)
    product = Product(document: document)
    translator = ColumnTranslator(tables: tables, arena: arena)
    validator = Validator(settings: settings, catalogues: tables.catalogues)
    mapper = Mapper(tables: tables, settings: settings, arena: arena)
    lister = Lister(settings: settings, tables: tables, arena: arena)
  }

  /// Frees the memory of everything prepared so far.
  func reset() { arena.reset() }

  /// Prepares one item; its texts are valid until `reset`, and as long as the item's bytes.
  func prepare(_ item: Item) -> (outcome: Outcome, findings: Findings) {
    let prepared = prepared(item)
    return (prepared.outcome, prepared.findings)
  }

  /// The same as one value, which can be passed on without a copy.
  func prepared(_ item: Item) -> Prepared {
    if let columns = item.origin.columns { prepared(foreign: item, columns) } else { prepared(ours: item) }
  }

  private func prepared(foreign item: Item, _ columns: ColumnMapping) -> Prepared {
    let translated = translator.translate(item, by: columns)
    guard let reason = translator.leftOut else { return prepared(ours: translated) }
    var findings = Findings(item: item, severities: settings.severities)
    findings.add(
      .leftOut, at: 0, field: nil, value: nil, message: "left out: \(reason)",
      hint: "see skip and only in columns of pipeline.json")
    return Prepared(outcome: .skipped(nil), findings: findings)
  }

  /// Prepares an item that has our fields.
  private func prepared(ours item: Item) -> Prepared {
    var prepared = Prepared(findings: Findings(item: item, severities: settings.severities))
    prepare(item, &prepared)
    if prepared.findings.refused, product[.sku].isScalar { prepared.findings.name(sku: product[.sku].text) }
    return prepared
  }

  /// Sets the outcome if the item is not refused.
  private func prepare(_ item: Item, _ prepared: inout Prepared) {
    guard reader.read(item, into: product, &prepared.findings) else { return }
    switch validator.validate(product, arena: arena, &prepared.findings) {
    case .listing(let valid): list(valid, &prepared)
    case .removal(let removal): if !prepared.findings.refused { prepared.outcome = .removal(removal) }
    case .refused(let read):
      // All problems of a product are reported together, also those of its words.
      let words = mapper.words(of: read, written: product, &prepared.findings)
      if let price = read.price {
        let pricing = settings.pricing.effective(brand: [read.brand], category: [read.category], in: arena)
        _ = SellingPrice.price(of: price, pricing, product[.price], &prepared.findings)
      }
      prepared.outcome = .refused(UnlistedProduct(read: read, category: words.category))
    }
  }

  private func list(_ valid: ValidProduct, _ prepared: inout Prepared) {
    let words = mapper.words(of: valid.read, written: product, &prepared.findings)
    guard let mapped = mapper.map(valid, words, &prepared.findings),
      let listing = lister.list(mapped, productID: valid.id, written: product, &prepared.findings),
      !prepared.findings.refused
    else {
      prepared.outcome = .refused(UnlistedProduct(read: valid.read, category: words.category))
      return
    }
    prepared.outcome = .listing(listing, Payload(listing, in: arena))
  }

  /// Which product an item is about, whatever else is wrong with it; nil if that cannot be read.
  func identity(of item: Item) -> ProductIdentity? {
    switch read(item) {
    case .listing(let product): ProductIdentity(product)
    case .removal(let removal): ProductIdentity(id: removal.id, sku: removal.sku)
    case .refused(let product): ProductIdentity(id: product.id, sku: product.sku)
    case nil: nil
    }
  }

  /// What can be read of an item, and nothing more; nil if that is nothing.
  private func read(_ item: Item) -> ValidItem? {
    let item = item.origin.columns.map { translator.translate(item, by: $0) } ?? item
    var findings = Findings(item: item, severities: settings.severities)
    guard reader.read(item, into: product, &findings) else { return nil }
    return validator.validate(product, arena: arena, &findings)
  }

  /// An item that the settings leave out, as far as it can be read.
  func leftOut(_ item: Item) -> Kept<ReadProduct>? {
    switch read(item) {
    case .listing(let product): product.read
    case .refused(let product): product
    case .removal, nil: nil
    }
  }

  /// The content of a listing under the id that the workspace gave it.
  func payload(_ payload: Payload, of listing: Listing, as productID: Int) -> Payload {
    if listing.productID == productID { return payload }
    return Payload(payload, title: lister.identified(listing, as: productID).title, in: arena)
  }
}
