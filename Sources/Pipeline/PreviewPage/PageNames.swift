/// The names of Vinted's ids, which a page shows next to the ids.
struct PageNames {
  let tables: Tables
  private let sizes: [Int: Text]

  init(tables: Tables) {
    self.tables = tables
    sizes = tables.sizes.titlesByID
  }

  /// A size as Vinted writes it.
  func size(_ id: Int) -> Text? { sizes[id] }

  /// A catalogue with its parents: `Hommes › Vêtements › Jeans`.
  func catalogue(_ id: Int) -> String? {
    let names = tables.catalogueNames.path(of: id)
    return names.isEmpty ? nil : names.map { String($0) }.joined(separator: " › ")
  }

  /// A parcel size.
  static func package(_ id: Int) -> Text {
    switch id {
    case 1: "small"
    case 2: "medium"
    case 3: "large"
    case 8, 9, 10: "heavy"
    case 11, 12, 13: "bulky"
    default: "parcel"
    }
  }
}
