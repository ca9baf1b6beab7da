/// A listing for task files, the store and previews: each part is finished JSON, made once and copied wherever it is
/// needed.
struct Payload {
  /// A JSON string with its quotes, like the others.
  let title: Text
  let description: Text
  let price: Money
  /// A JSON object.
  let mappedAttributes: Text
  /// A JSON object: the product as the seller wrote it.
  let productData: Text

  /// Distinguishes one content from another: it covers what Vinted shows, not stock or file.
  func hash(in arena: Arena) -> Hash128 {
    let written = arena.made { writer in
      for part in [title, description, mappedAttributes, productData] {
        writer.write(part)
        writer.write(byte: 10)
      }
      writer.write(price)
    }
    return Hash128(written)
  }

  /// Its members, as they are in every object that shows a whole listing.
  @inline(__always)
  func writeMembers(to writer: inout Writer) {
    writer.write("\"title\": ")
    writer.write(title)
    writer.write(", \"description\": ")
    writer.write(description)
    writer.write(", \"price\": ")
    writer.write(price)
    writer.write(", \"mapped_attributes\": ")
    writer.write(mappedAttributes)
    writer.write(", \"product_data\": ")
    writer.write(productData)
  }
}

extension Payload {
  init(_ listing: Listing, in arena: Arena) {
    let product = listing.mapped.product
    title = arena.json(listing.title)
    description = listing.description.json
    price = listing.price
    mappedAttributes = arena.made { Payload.write(attributes: listing.mapped, to: &$0) }
    productData = arena.made { Payload.write(data: product, to: &$0) }
  }

  /// The same content with another title, for an id that was given later.
  init(_ payload: Payload, title: Text, in arena: Arena) {
    self.title = arena.json(title)
    description = payload.description
    price = payload.price
    mappedAttributes = payload.mappedAttributes
    productData = payload.productData
  }

  /// The same content with other attributes.
  init(_ payload: Payload, attributes: Text) {
    title = payload.title
    description = payload.description
    price = payload.price
    mappedAttributes = attributes
    productData = payload.productData
  }

  /// The same content with a title that is JSON already.
  init(_ payload: Payload, writtenTitle: Text) {
    title = writtenTitle
    description = payload.description
    price = payload.price
    mappedAttributes = payload.mappedAttributes
    productData = payload.productData
  }

  private static func write(attributes mapped: Kept<MappedProduct>, to writer: inout Writer) {
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

  /// Their names, separated by commas, as the plugin expects them.
  private static func write(images: Texts, to writer: inout Writer) {
    writer.write(byte: 34)
    for (index, image) in images.enumerated() {
      if index > 0 { writer.write(byte: UInt8(ascii: ",")) }
      writer.write(escaped: image)
    }
    writer.write(byte: 34)
  }

  private static func write(data product: ValidProduct, to writer: inout Writer) {
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
    write(images: product.images, to: &writer)
    writer.write("}")
  }
}
