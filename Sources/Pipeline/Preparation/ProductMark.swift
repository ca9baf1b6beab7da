/// A product's name and looks as hashes: enough to see that a name is twice in a file.
struct ProductMark {
  /// Of its id, or else its sku.
  let name: UInt64
  /// Of what makes it this piece and no other: title, brand, category, size, gender, colours, model.
  let piece: UInt32
  /// Of everything that the seller wrote about it.
  let content: UInt32
  /// Whether the name is an id.
  let isID: Bool

  /// nil if the product has neither id nor sku.
  init?(_ product: ValidProduct) {
    guard let name = ProductMark.name(id: product.id, sku: product.sku) else { return nil }
    self.name = name
    isID = product.id != nil
    var piece = TableHash()
    piece.add(product.title)
    piece.add(product.brand)
    piece.add(product.category)
    piece.add(product.size)
    piece.add(product.model)
    piece.add(product.gender?.catalogueName)
    piece.add(product.colors)
    self.piece = piece.half
    // All that makes it this piece, and the rest.
    var content = piece
    content.add(product.condition)
    content.add(product.fit)
    content.add(product.location)
    content.add(product.description)
    content.add(product.conditionDetails)
    content.add(product.decade?.name)
    content.add(UInt64(truncatingIfNeeded: product.price.cents))
    content.add(product.images)
    content.add(product.materials)
    for measurement in product.measurements {
      content.add(measurement.name)
      content.add(measurement.value)
    }
    self.content = content.half
  }

  /// The hash of a name; nil if there is none.
  private static func name(id: Int?, sku: Text?) -> UInt64? {
    if let id { return Hash128(bits: UInt64(truncatingIfNeeded: id)).low }
    return sku.map { Hash128($0, seed: 1).low }
  }

  /// What an item of a file means for the names that the file has had.
  enum Event {
    case came(ProductMark)
    case removed(name: UInt64)
    /// It has no name, or is not a product.
    case nothing

    init(_ outcome: Preparation.Outcome) {
      switch outcome {
      case .listing(let listing, _): self = ProductMark(listing.mapped.product).map(Event.came) ?? .nothing
      case .removal(let removal):
        self = ProductMark.name(id: removal.id, sku: removal.sku).map(Event.removed) ?? .nothing
      case .refused, .skipped: self = .nothing
      }
    }
  }
}
