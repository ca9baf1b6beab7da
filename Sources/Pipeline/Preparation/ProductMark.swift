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

  /// nil if the product has neither id nor sku. The hashes use `arena` while they are made, and keep nothing in it.
  init?(_ product: Kept<ValidProduct>, in arena: Arena) {
    guard let identity = ProductIdentity(id: product.id, sku: product.sku) else { return nil }
    name = identity.hash.low
    isID = product.id != nil
    let written = arena.made { ProductIdentity.write(content: product, to: &$0) }
    content = UInt32(truncatingIfNeeded: written.tableHash)
    let piece = arena.made { writer in
      for text in [product.title, product.brand, product.category, product.size, product.model] {
        if let text { writer.write(text) }
        writer.write(byte: 0)
      }
      writer.write(byte: product.gender == nil ? 0 : 1)
      if let gender = product.gender { writer.write(gender.catalogueName) }
      for color in product.colors {
        writer.write(byte: 0)
        writer.write(color)
      }
    }
    self.piece = UInt32(truncatingIfNeeded: piece.tableHash)
  }

  /// What an item of a file means for the names that the file has had.
  enum Event {
    case came(ProductMark)
    case removed(name: UInt64)
    /// It has no name, or is not a product.
    case nothing

    init(_ outcome: Preparation.Outcome, in arena: Arena) {
      switch outcome {
      case .listing(let listing, _): self = ProductMark(listing.mapped.product, in: arena).map(Event.came) ?? .nothing
      case .removal(let removal):
        self = ProductIdentity(id: removal.id, sku: removal.sku).map { .removed(name: $0.hash.low) } ?? .nothing
      case .refused, .skipped: self = .nothing
      }
    }
  }
}
