/// Reads what the status of the shop needs from every product's latest line: one pass over the store, and only the
/// beginning of each line.
struct ShopLines {
  /// What the status needs of a product.
  struct Product {
    let id: Int
    let standing: Standing
    let price: Money
    let publishedAt: Timestamp?
    let soldAt: Timestamp?
    /// nil until a plugin reports them.
    let views: Int?
    let favourites: Int?
  }

  /// In no order.
  let products: [Product]

  init(_ reader: StoreReader) throws {
    let shortened = ShortenedLine()
    var latest: [Int: Product] = [:]
    latest.reserveCapacity(reader.point.live)
    try reader.store.forEachWrittenLine(from: 0, to: reader.point.products) { line, offset in
      guard let record = shortened.record(of: line) else { throw reader.store.damaged(at: offset) }
      latest[record.productID] = Product(
        id: record.productID, standing: record.standing, price: record.listing.price, publishedAt: record.publishedAt,
        soldAt: record.soldAt, views: record.analytics?.views, favourites: record.analytics?.favourites)
    }
    products = Array(latest.values)
  }
}

/// Reads a line of the store up to its descriptions, which are most of it. The product's standing and its history are
/// before them.
final class ShortenedLine {
  private let document = JSONDocument(arena: Arena(chunk: 1 << 16))
  private var beginning = Writer(capacity: 4096)

  /// The record without what comes after `deleted_at`; its texts are valid until the next one.
  func record(of line: Text) -> Record? {
    document.arena.reset()
    if let end = ShortenedLine.end(of: line) {
      beginning.clear()
      beginning.write(line[0..<end])
      beginning.write(ShortenedLine.rest)
      if (try? document.parse(beginning.text)) != nil, let record = Record(document.root) { return record }
    }
    // A plugin's own words may contain the same key; then the full line decides.
    return (try? document.parse(line)) == nil ? nil : Record(document.root)
  }

  private static let rest: Text = ", \"description\": \"\", \"product_data\": {}}"

  private static func end(of line: Text) -> Int? {
    let key: Text = ", \"late\": "
    var at = 0
    while let comma = line.first(44, from: at) {
      if line.from(comma).hasPrefix(key) { return comma }
      at = comma + 1
    }
    return nil
  }
}
