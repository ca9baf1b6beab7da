/// Reads what can be read of a refused item, so that a person recognizes it; its problems are known already.
final class RefusedReader {
  let arena = Arena()
  private let reader: ProductReader
  private let product: Product
  private let validator: Validator
  private let mapper: Mapper
  private let severities: SeverityTable

  init(settings: Settings, tables: Tables) {
    let document = JSONDocument(arena: arena)
    reader = ProductReader(document: document)
    product = Product(document: document)
    validator = Validator(settings: settings)
    mapper = Mapper(tables: tables, settings: settings, arena: arena)
    var severities = SeverityTable()
    for code in ProblemCode.allCases { severities[code] = .off }
    self.severities = severities
  }

  /// The product as far as it can be read; nil if nothing can. Its texts are valid until the arena is reset.
  func read(_ item: Item) -> Kept<ValidProduct>? {
    var findings = Findings(item: item, severities: severities)
    guard reader.read(item, into: product, &findings) else { return nil }
    return switch validator.validate(product, arena: arena, &findings) {
    case .listing(let product), .refused(let product): product
    case .removal: nil
    }
  }

  /// What its category means for it.
  func category(of valid: Kept<ValidProduct>) -> MappedCategory {
    var findings = Findings(item: Item(raw: .empty, file: "", line: 1), severities: severities)
    product.clear()
    return mapper.mapCategory(valid, product, &findings).0
  }
}
