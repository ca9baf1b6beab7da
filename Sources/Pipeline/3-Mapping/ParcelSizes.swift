/// Chooses the parcel size if the settings name none: the usual one for such items, if its catalogue takes it.
enum ParcelSizes {
  static let small = 1
  static let medium = 2
  static let large = 3

  /// By the leaf or the nearest catalogue above it; if neither is here, the kind of garment decides.
  static let byCatalogue: [Int: Int] = [
    // Women's clothes: coats, suits; bags, luggage, and what is small among the bags; care.
    4: small, 1037: medium, 8: medium, 19: medium, 1850: large, 159: small, 160: small, 161: small, 2939: small,
    146: small,
    // Men's, in the same order.
    2050: small, 1206: medium, 32: medium, 94: medium, 1862: large, 248: small, 139: small,
    // Children's clothes: outerwear, shoes.
    1195: small, 1244: medium, 1255: medium, 1194: small, 1197: medium, 1256: medium,
    // Designers': bags, clothes.
    2984: medium, 2987: small, 2992: small,
  ]

  static func usual(for kind: MappedCategory.Kind) -> Int? {
    switch kind {
    case .top, .bottom, .dress, .accessory: small
    case .shoes: medium
    case .other: nil
    }
  }

  /// The parcel size for a catalogue; nil if its items are of no known kind, or if no parcel size that it takes is
  /// large enough.
  static func size(for catalogue: CatalogueTable.Node?, _ kind: MappedCategory.Kind, in table: CatalogueTable) -> Int? {
    var wanted: Int?
    var next = catalogue
    while let node = next, wanted == nil {
      wanted = byCatalogue[node.id]
      next = node.parent.flatMap { table[$0] }
    }
    guard let usual = wanted ?? usual(for: kind) else { return nil }
    let offered = catalogue?.packageSizes ?? .empty
    if offered.isEmpty { return usual }
    var best: Int?
    offered.split(by: 32) { text in
      guard let size = text.integer, size >= usual, size <= large else { return }
      best = min(best ?? size, size)
    }
    return best
  }
}
