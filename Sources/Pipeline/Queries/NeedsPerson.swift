/// The products that wait for a person: what was given up, why, and the command that tries again.
public struct NeedsPerson: Sendable {
  /// One product.
  public struct Item: Sendable {
    /// The product's id.
    public let productID: Int
    /// The seller's own reference, if it has one.
    public let sku: String?
    /// As it is on Vinted, or will be.
    public let title: String
    /// Why its last task was given up.
    public internal(set) var message: String
    /// Its address on Vinted, if it is there.
    public let url: String?

    /// The command that tries again.
    public var command: String { "pipeline-run retry \(productID)" }
  }

  /// How many there are.
  public let count: Int
  /// The first of them, as many as the caller wants.
  public private(set) var items: [Item] = []

  /// Finds the first `limit` of them; reads the store only if there are some.
  public init(_ reader: StoreReader, limit: Int) throws {
    count = reader.givenUp
    if count == 0 { return }
    var items: [Item] = []
    try reader.forEachProduct { product in
      guard items.count < limit, product.record.standing.needsPerson else { return }
      items.append(
        Item(
          productID: product.id, sku: product.record.sku.map { String($0) }, title: product.title,
          message: "it was given up", url: product.url))
    }
    let places = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.productID, $0) })
    try reader.forEachError { error in
      guard error.isFinal, let place = error.productID.flatMap({ places[$0] }) else { return }
      items[place].message = error.message
    }
    self.items = items
  }

  /// Writes the items as a JSON list.
  func write(to writer: inout Writer) {
    writer.write("[")
    writer.write(each: items) { item, writer in
      writer.write("{\"kind\": \"failed\", \"product_id\": ")
      writer.write(item.productID)
      for (key, value) in [
        ("sku", item.sku), ("title", item.title), ("message", item.message), ("command", item.command),
        ("url", item.url),
      ] as [(Text, String?)] {
        writer.write(", \"")
        writer.write(key)
        writer.write("\": ")
        writer.write(json: value)
      }
      writer.write("}")
    }
    writer.write("]")
  }
}
