/// What Vinted itself said of its catalogues, colours, sizes, parcels and brands, as a browser has read it for a seller.
struct VintedTables: Sendable, Equatable {
  /// A catalogue of the tree; one that is no other's parent is a leaf.
  struct Catalogue: Sendable, Equatable {
    let id: Int
    let parent: Int?
    let title: String
  }

  /// A colour or a size.
  struct Name: Sendable, Equatable {
    let id: Int
    let title: String
  }

  /// A list that is read as a whole.
  struct Whole<Row: Sendable & Equatable>: Sendable, Equatable {
    let readAt: Timestamp
    let rows: [Row]
  }

  /// What a leaf asks for; nil if it was not read, or if Vinted did not say.
  struct Leaf: Sendable, Equatable {
    let id: Int
    /// When each of its three tables was read.
    var attributesAt: Timestamp?
    var sizesAt: Timestamp?
    var parcelsAt: Timestamp?
    /// Empty if it takes no size.
    var sizeGroups: [Int]?
    var asksForSize: Bool?
    var asksForColour: Bool?
    var parcels: [Int]?
  }

  struct SizeGroup: Sendable, Equatable {
    let id: Int
    let sizes: [Name]
  }

  /// A brand that was looked for by a word.
  struct Brand: Sendable, Equatable {
    let word: String
    /// nil: Vinted has none of exactly this name.
    let id: Int?
    /// As Vinted writes it.
    let title: String
    let readAt: Timestamp
  }

  let market: VintedMarket
  var catalogues: Whole<Catalogue>?
  var colours: Whole<Name>?
  var leaves: [Int: Leaf] = [:]
  var sizeGroups: [Int: SizeGroup] = [:]
  /// By folded word.
  var brands: [String: Brand] = [:]

  init(market: VintedMarket) { self.market = market }

  /// The most brands that are kept; if there are more, those that were read first are dropped.
  static let mostBrands = 20_000

  /// How old a table may be.
  static let longestAge = 7 * 86_400

  static func key(of word: String) -> String {
    Arena.with(chunk: 1024) { arena in String(arena.folded(arena.keep(word))) }
  }

  mutating func add(_ brand: Brand) {
    let key = VintedTables.key(of: brand.word)
    if !key.isEmpty { brands[key] = brand }
  }

  /// How many leaves the tree has.
  var leafCount: Int? {
    catalogues.map { tree in
      let parents = Set(tree.rows.map(\.parent))
      return tree.rows.count { !parents.contains($0.id) }
    }
  }

  /// Takes what others of the same market have read later.
  mutating func take(_ other: VintedTables) {
    if let theirs = other.catalogues, (catalogues?.readAt).isBefore(theirs.readAt) { catalogues = theirs }
    if let theirs = other.colours, (colours?.readAt).isBefore(theirs.readAt) { colours = theirs }
    for (id, theirs) in other.leaves {
      var leaf = leaves[id] ?? Leaf(id: id)
      if let read = theirs.attributesAt, leaf.attributesAt.isBefore(read) {
        leaf.attributesAt = read
        leaf.asksForSize = theirs.asksForSize
        leaf.asksForColour = theirs.asksForColour
        if let groups = theirs.sizeGroups { take(groups, of: other, into: &leaf) }
      }
      if let read = theirs.sizesAt, leaf.sizesAt.isBefore(read) {
        leaf.sizesAt = read
        if let groups = theirs.sizeGroups { take(groups, of: other, into: &leaf) }
      }
      if let read = theirs.parcelsAt, leaf.parcelsAt.isBefore(read) {
        leaf.parcelsAt = read
        leaf.parcels = theirs.parcels
      }
      leaves[id] = leaf
    }
    for (key, theirs) in other.brands where (brands[key]?.readAt).isBefore(theirs.readAt) { brands[key] = theirs }
    if brands.count > VintedTables.mostBrands {
      let oldest = brands.sorted { ($0.value.readAt, $0.key) < ($1.value.readAt, $1.key) }
      for (key, _) in oldest.prefix(brands.count - VintedTables.mostBrands) { brands[key] = nil }
    }
  }

  private mutating func take(_ groups: [Int], of other: VintedTables, into leaf: inout Leaf) {
    leaf.sizeGroups = groups
    for id in groups { if let group = other.sizeGroups[id] { sizeGroups[id] = group } }
  }
}

extension Timestamp? {
  /// Whether something was never read, or before another time.
  func isBefore(_ time: Timestamp) -> Bool { map { $0 < time } ?? true }

  /// The same, but one second may hold both.
  func isNotAfter(_ time: Timestamp) -> Bool { map { $0 <= time } ?? true }
}
