/// The middle of the pipeline: one item in, a listing or its problems out. It touches no file.
///
/// Preview, run and the line filter all make these calls: read, validate, map, list. So what a preview says is what the
/// run does. One preparation serves one thread; after `reset` it uses its memory again.
final class Preparation {
  /// What became of an item.
  enum Outcome {
    case listing(Listing, Payload)
    case removal(Removal)
    case refused
    /// Left out, as the settings say.
    case skipped
  }

  /// An item with what became of it.
  struct Prepared {
    var outcome = Outcome.refused
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
    return Prepared(outcome: .skipped, findings: findings)
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
    case .refused(let readable):
      // All problems of a product are reported together, also those of its words.
      _ = mapper.map(readable, written: product, &prepared.findings)
      if readable.price.cents > 0 {
        let pricing = settings.pricing.effective(brand: [readable.brand], category: [readable.category], in: arena)
        _ = SellingPrice.price(of: readable.price, pricing, product[.price], &prepared.findings)
      }
    }
  }

  private func list(_ valid: Kept<ValidProduct>, _ prepared: inout Prepared) {
    guard let mapped = mapper.map(valid, written: product, &prepared.findings),
      let listing = lister.list(mapped, productID: valid.id, written: product, &prepared.findings),
      !prepared.findings.refused
    else { return }
    prepared.outcome = .listing(listing, Payload(listing, in: arena))
  }

  /// Which product an item is about, whatever else is wrong with it; nil if that cannot be read.
  func identity(of item: Item) -> ProductIdentity? {
    let item = item.origin.columns.map { translator.translate(item, by: $0) } ?? item
    var findings = Findings(item: item, severities: settings.severities)
    guard reader.read(item, into: product, &findings) else { return nil }
    switch validator.validate(product, arena: arena, &findings) {
    case .listing(let product): return ProductIdentity(product)
    case .removal(let removal): return ProductIdentity(id: removal.id, sku: removal.sku)
    case .refused(let product): return ProductIdentity(id: product.id, sku: product.sku)
    }
  }

  /// The content of a listing under the id that the workspace gave it.
  func payload(_ payload: Payload, of listing: Listing, as productID: Int) -> Payload {
    if listing.productID == productID { return payload }
    return Payload(payload, title: lister.identified(listing, as: productID).title, in: arena)
  }
}
