/// A listing as it goes into task files, the store and previews: each part ready-made JSON, so that it is made once
/// and copied where it is needed.
struct Payload {
  /// A JSON string, with its quotes, as are the others.
  let title: Text
  let description: Text
  let price: Money
  /// A JSON object.
  let mappedAttributes: Text
  /// A JSON object: the product as the seller wrote it.
  let productData: Text

  /// Tells one content from another: what Vinted shows, and nothing of stock or file.
  func hash(in arena: Arena) -> Hash128 {
    var writer = Writer(capacity: 4096)
    for part in [title, description, mappedAttributes, productData] {
      writer.write(part)
      writer.write(byte: 10)
    }
    writer.write(price)
    return Hash128(writer.text)
  }
}

extension Payload {
  init(_ listing: Listing, in arena: Arena) {
    let product = listing.mapped.product
    func made(_ capacity: Int, _ write: (inout Writer) -> Void) -> Text {
      var writer = Writer(capacity: capacity)
      write(&writer)
      return arena.keep(writer)
    }
    title = made(256) { $0.write(json: listing.title) }
    description = made(listing.description.count * 2) { $0.write(json: listing.description) }
    price = listing.price
    mappedAttributes = made(512) { Payload.write(attributes: listing.mapped, to: &$0) }
    productData = made(1024) { Payload.write(data: product, in: arena, to: &$0) }
  }

  /// The same content under another title, for an id that was given later.
  init(_ payload: Payload, title: Text, in arena: Arena) {
    var writer = Writer(capacity: title.count * 2 + 32)
    writer.write(json: title)
    self.title = arena.keep(writer)
    description = payload.description
    price = payload.price
    mappedAttributes = payload.mappedAttributes
    productData = payload.productData
  }

  private static func write(attributes mapped: MappedProduct, to writer: inout Writer) {
    writer.write("{\"brand_id\": ")
    writer.write(json: mapped.brandID)
    writer.write(", \"color_id\": ")
    writer.write(json: mapped.colors.firstID)
    writer.write(", \"condition_id\": ")
    writer.write(json: mapped.conditionID)
    writer.write(", \"size_id\": ")
    writer.write(json: mapped.sizeID)
    writer.write(", \"category_id\": ")
    writer.write(json: mapped.category.id)
    writer.write(", \"gender\": ")
    if let gender = mapped.product.gender {
      writer.write(json: gender.name)
    } else {
      writer.write("null")
    }
    writer.write(", \"is_bottom\": ")
    writer.write(json: mapped.category.kind == .bottom)
    writer.write(", \"color_ids\": ")
    write(ids: mapped.colors, to: &writer)
    writer.write(", \"material_ids\": ")
    write(ids: mapped.materials, to: &writer)
    writer.write(", \"package_size_id\": ")
    writer.write(json: mapped.packageSizeID)
    writer.write("}")
  }

  private static func write(ids words: MappedWords, to writer: inout Writer) {
    writer.write("[")
    for index in 0..<words.idCount {
      if index > 0 { writer.write(", ") }
      writer.write(words.id(index))
    }
    writer.write("]")
  }

  private static func write(data product: ValidProduct, in arena: Arena, to writer: inout Writer) {
    writer.write("{\"brand\": ")
    writer.write(json: product.brand)
    writer.write(", \"category\": ")
    writer.write(json: product.category)
    writer.write(", \"size\": ")
    writer.write(json: product.size)
    writer.write(", \"color\": ")
    writer.write(json: product.writtenColor)
    writer.write(", \"condition\": ")
    writer.write(json: product.condition)
    writer.write(", \"images\": ")
    var images = Writer(capacity: 512)
    for (index, image) in product.images.enumerated() {
      if index > 0 { images.write(byte: UInt8(ascii: ",")) }
      images.write(image)
    }
    writer.write(json: images.text)
    writer.write("}")
  }
}
