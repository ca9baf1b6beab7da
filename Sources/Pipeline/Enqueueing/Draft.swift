/// What a product's record needs and only the item decides: made beside other products, before its turn comes.
struct Draft {
  /// The file and the line that the item is from.
  let source: Text
  /// The product as it came; nil if it is too long to keep.
  let input: Text?
  /// The hash of its content, in hexadecimal digits; nil if the title waits for an id that the workspace gives.
  let hash: Text?
  /// The hash of what the seller wrote, if that is all that identifies the product.
  let identity: Text?

  init(of prepared: Preparation.Prepared, by preparation: Preparation) {
    let (item, arena) = (prepared.findings.item, preparation.arena)
    guard case .listing(let listing, let payload) = prepared.outcome else {
      (input, hash, identity) = (nil, nil, nil)
      if case .removal = prepared.outcome { source = Draft.source(of: item, in: arena) } else { source = .empty }
      return
    }
    let product = listing.mapped.product
    source = Draft.source(of: item, in: arena)
    input = preparation.kept(item)
    hash = listing.productID == nil ? nil : payload.hash(in: arena).hexadecimal(in: arena)
    let isNamed = product.id != nil || product.sku != nil
    identity = isNamed ? nil : ProductIdentity.content(of: product).hexadecimal(in: arena)
  }

  private static func source(of item: Item, in arena: Arena) -> Text {
    arena.made { writer in
      writer.write(string: item.file)
      writer.write(":")
      writer.write(item.line)
    }
  }
}

extension Preparation {
  /// A product longer than this is not kept with its listing, in bytes.
  private static let longestInput = 32 << 10

  /// The product of an item as JSON in one line, so that it can be listed again; nil if it is too long.
  fileprivate func kept(_ item: Item) -> Text? {
    let json = item.cells.map { cells in arena.made { $0.write(object: cells) } } ?? item.json.trimmed
    if json.count > Preparation.longestInput { return nil }
    if json.first(10) == nil, json.first(13) == nil { return json }
    // Line breaks are only between its parts: within strings they are escaped.
    return arena.made { writer in
      for index in 0..<json.count { writer.write(byte: json[index] == 10 || json[index] == 13 ? 32 : json[index]) }
    }
  }
}
