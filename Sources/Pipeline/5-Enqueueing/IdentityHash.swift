/// Who a product is that has neither id nor sku: the hash of what the seller wrote of it, stock and operation aside.
enum IdentityHash {
  static func hash(of product: Kept<ValidProduct>) -> Hash128 {
    var writer = Writer(capacity: 2048)
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
    product.decade?.write(to: &writer)
    put(product.gender?.catalogueName)
    for list in [product.colors, product.images, product.materials] {
      for text in list { put(text) }
      writer.write(byte: 1)
    }
    for measurement in product.measurements {
      put(measurement.name)
      put(measurement.value)
    }
    return Hash128(writer.text)
  }
}
