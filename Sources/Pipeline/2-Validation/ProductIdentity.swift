/// The identity of a product: its id; without an id its sku; without either, what the seller wrote of it.
enum ProductIdentity {
  case id(Int)
  case sku(Text)
  case content(Hash128)

  /// nil if a product names neither.
  init?(id: Int?, sku: Text?) {
    if let id {
      self = .id(id)
    } else if let sku {
      self = .sku(sku)
    } else {
      return nil
    }
  }

  init(_ product: ValidProduct) {
    self = ProductIdentity(id: product.id, sku: product.sku) ?? .content(ProductIdentity.content(of: product))
  }

  /// It is the same on every machine and in every version, because it decides the shard.
  var hash: Hash128 {
    var writer = Writer(capacity: 256)
    switch self {
    case .id(let id):
      writer.write("id ")
      writer.write(id)
    case .sku(let sku):
      writer.write("sku ")
      writer.write(sku)
    case .content(let hash): return hash
    }
    return Hash128(writer.text)
  }

  /// The hash of what a person would recognise a product by: title, brand and size.
  static func likeness(of product: ValidProduct, in arena: Arena) -> Hash128 {
    var writer = Writer(capacity: 256)
    for text in [product.title, product.brand, product.size] {
      if let text { writer.write(arena.folded(text)) }
      writer.write(byte: 0)
    }
    return Hash128(writer.text)
  }

  /// The hash of what the seller wrote of a product, stock and operation aside.
  static func content(of product: ValidProduct) -> Hash128 {
    var writer = Writer(capacity: 2048)
    write(content: product, to: &writer)
    return Hash128(writer.text)
  }

  /// What the seller wrote of a product, stock and operation aside.
  static func write(content product: ValidProduct, to writer: inout Writer) {
    func put(_ text: Text?) {
      if let text { writer.write(text) }
      writer.write(byte: 0)
    }
    for text in [
      product.title, product.brand, product.category, product.condition, product.size, product.model, product.fit,
      product.location, product.description, product.conditionDetails,
    ] { put(text) }
    writer.write(product.price)
    writer.write(byte: 0)
    if let decade = product.decade { writer.write(decade.name) }
    put(product.gender?.catalogueName)
    for list in [product.colors, product.images, product.materials] {
      for text in list { put(text) }
      writer.write(byte: 1)
    }
    for measurement in product.measurements {
      put(measurement.name)
      put(measurement.value)
    }
  }
}
