/// Finds in the store the leaves of a workspace's products, and their brands without an id.
///
/// It reads the end of the store and small pieces all over it. So it finds what a shop has often, and a million
/// products cost no more than ten thousand. What is rare is read when Vinted refuses it.
struct CataloguesInUse {
  /// Products by leaf.
  private(set) var leaves: [Int: Int] = [:]
  /// Products by brand without an id.
  private(set) var brands: [String: Int] = [:]

  private static let tail = 4 << 20
  private static let piece = 1 << 16
  private static let pieces = 64

  init(_ disk: Disk) throws {
    let end = try CommitPoint.load(from: disk).products
    guard end > 0, let file = try disk.openIfThere(ProductStore.path) else { return }
    let document = JSONDocument(arena: Arena())
    let rest = max(0, end - CataloguesInUse.tail)
    try add(file, from: rest, to: end, document)
    let step = max(CataloguesInUse.piece, rest / CataloguesInUse.pieces)
    for start in stride(from: 0, to: rest, by: step) {
      try add(file, from: start, to: min(rest, start + CataloguesInUse.piece), document)
    }
  }

  /// The whole lines between two places.
  private mutating func add(_ file: OpenFile, from start: Int, to end: Int, _ document: JSONDocument) throws {
    var writer = Writer(capacity: end - start + 1)
    _ = try file.read(into: &writer, most: end - start, at: start)
    let text = writer.text
    var at = 0
    if start > 0 {
      guard let first = text.first(10) else { return }
      at = first + 1
    }
    while let lineEnd = text.first(10, from: at) {
      document.arena.reset()
      if (try? document.parse(text[at..<lineEnd])) != nil { add(document.root) }
      at = lineEnd + 1
    }
  }

  private mutating func add(_ record: JSONNode) {
    guard let status = record["status"]?.string, status != "deleted", status != "sold" else { return }
    let listing = record["update"].flatMap { $0.isNull ? nil : $0 } ?? record
    let ids = listing["mapped_attributes"]
    if let leaf = ids?["category_id"]?.integer { leaves[leaf, default: 0] += 1 }
    guard ids?["brand_id"]?.isNull ?? false, let word = listing["product_data"]?["brand"]?.string else { return }
    let plain = VintedTables.plain(word)
    if !plain.isEmpty { brands[plain, default: 0] += 1 }
  }
}
