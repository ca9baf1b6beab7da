/// Reads of every product's latest line what the status of the shop asks: one pass over the store, and of each line only
/// its beginning.
struct ShopLines {
  /// What is asked of a product.
  struct Product {
    let id: Int
    let standing: Standing
    let price: Money
    let publishedAt: Timestamp?
    let soldAt: Timestamp?
    /// nil as long as nobody has told them.
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

/// Reads a line of the store up to its descriptions, which are most of it: where the product is and what became of it
/// stands before them.
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
    // A plugin's own words may hold the same key; then the whole line tells.
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
