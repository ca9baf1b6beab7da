/// The names that Vinted's ids stand for, as a page shows them beside the ids.
struct PageNames {
  let tables: Tables
  private let sizes: [Int: Text]

  init(tables: Tables) {
    self.tables = tables
    sizes = tables.sizes.titlesByID
  }

  /// A size as Vinted writes it.
  func size(_ id: Int) -> Text? { sizes[id] }

  /// A catalogue with those above it: `Hommes › Vêtements › Jeans`.
  func catalogue(_ id: Int) -> String? {
    var names: [String] = []
    var next: Int? = id
    while let id = next, let node = tables.catalogues[id], names.count < 8 {
      names.append(String(node.title))
      next = node.parent
    }
    return names.isEmpty ? nil : names.reversed().joined(separator: " › ")
  }

  /// A parcel size.
  static func package(_ id: Int) -> Text {
    switch id {
    case 1: "small"
    case 2: "medium"
    case 3: "large"
    default: "parcel"
    }
  }
}
