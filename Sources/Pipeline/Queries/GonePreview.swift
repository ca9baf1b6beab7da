/// Finds what a complete list does not have any more, before a run takes it down.
final class GonePreview {
  /// The name by which the store knows a product.
  enum Name {
    case id(Int)
    case sku(String)
    case content(String)

    /// nil if it is not a product.
    init?(_ outcome: Preparation.Outcome) {
      guard case .listing(let listing, _) = outcome else { return nil }
      switch ProductIdentity(listing.mapped.product) {
      case .id(let id): self = .id(id)
      case .sku(let sku): self = .sku(String(sku))
      case .content(let hash): self = .content(hash.hexadecimal)
      }
    }
  }

  private let reader: StoreReader
  private let mapping: ColumnMapping
  private let settings: Settings
  private var present = Set<Int>()
  /// The last one that was new.
  private var last: Int?
  /// The list before this one.
  private let former: FullList?
  /// Where the file ends if it may be cut: then its last row is refused.
  let cutEnd: Int?

  init(
    _ reader: StoreReader, _ file: OpenFile, _ format: InputFormat, _ mapping: ColumnMapping, _ settings: Settings
  ) throws {
    self.reader = reader
    self.mapping = mapping
    self.settings = settings
    former = try FullList.load(mapping.files, from: reader.disk)
    cutEnd = try FullList.mayBeCut(file, format, after: former) ? try file.status().size : nil
  }

  /// Notes that an item is in the list.
  func note(_ name: Name) throws {
    let store = reader.store
    defer { store.release() }
    let record =
      switch name {
      case .id(let id): try store.record(id)
      case .sku(let sku): try store.record(ofSKU: store.arena.keep(sku))
      case .content(let hash): try store.record(ofIdentity: store.arena.keep(hash))
      }
    if let record, present.insert(record.productID).inserted { last = record.productID }
  }

  /// What is missing. A list that is only partly accepted takes nothing down, and neither does the rest of one that was
  /// cut.
  func missing(inPart: Bool) throws -> GoneProducts {
    var gone = GoneProducts()
    if inPart || former.map({ $0.isCut && $0.isRest(present) }) ?? false { return gone }
    var known = 0
    var missing: [Int] = []
    func look(_ record: Record) {
      known += 1
      guard !present.contains(record.productID), record.situation.isWanted, mapping.isLatest(of: record, settings)
      else {
        return
      }
      missing.append(record.productID)
      gone.note(record.productID, record)
    }
    if let former {
      present = former.whole(of: present)
      for id in former.products {
        if let record = try reader.store.record(id) { look(record) }
        reader.store.release()
      }
    } else {
      try reader.forEachProduct { if mapping.isLatest(of: $0.record, settings) { look($0.record) } }
    }
    let isEnd =
      mapping.maximumGonePercent < 100 && former?.lacksOnlyItsEnd(missing, present: present, last: last) ?? false
    if isEnd || GoneTaking.isTooMuch(missing.count, of: known, most: mapping.maximumGonePercent) {
      gone.heldBack = missing.count
    } else {
      gone.takenDown = missing.count
    }
    return gone
  }
}
