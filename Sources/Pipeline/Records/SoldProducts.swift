/// Products of which a run has learned that they were sold: how many, and the names of the first.
public struct SoldProducts: Sendable, Equatable {
  /// How many.
  public private(set) var count = 0
  /// The first of them, by sku or id, with their titles.
  public private(set) var named: [String] = []

  /// The most that are named.
  private static let most = 5

  mutating func note(_ record: Record) {
    count += 1
    guard named.count < SoldProducts.most else { return }
    let name = record.sku.map { String($0) } ?? String(record.productID)
    named.append("\(name) \(record.listing.title.plainJSON)")
  }

  mutating func add(_ other: SoldProducts) {
    count += other.count
    named += other.named.prefix(SoldProducts.most - named.count)
  }
}
