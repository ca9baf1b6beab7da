/// Collects the sellers' words that no table knows, each once with its count and its first place.
struct UnmappedWords {
  /// The tables that a word can be missing in, in the order of the page.
  enum Table: Int, CaseIterable {
    case brands, categories, sizes, conditions, colors, materials

    /// The file of reference/ to add it to.
    var file: Text {
      switch self {
      case .brands: "brands.csv"
      case .categories: "categories.csv"
      case .sizes: "sizes.csv"
      case .conditions: "conditions.csv"
      case .colors: "colors.csv"
      case .materials: "materials.csv"
      }
    }
  }

  /// A word, with what helps to find it.
  struct Word {
    let table: Table
    let text: String
    /// For categories and sizes.
    var gender: Gender?
    /// For sizes.
    var kind = MappedCategory.Kind.other
    var catalogue: Int?
    var count = 1
    /// Its first place: in its file, and as a number on the page.
    let place: String
    let number: Int
  }

  /// More words are only counted, so memory does not grow with the input.
  static let most = 1000
  /// Longer texts are not words.
  static let longest = 200

  private(set) var words: [Word] = []
  /// How many occurred that are not among the words.
  private(set) var others = 0
  private var places: [String: Int] = [:]

  /// Adds the words of an item that its problems report as unmapped.
  mutating func add(_ item: PageItem, in tables: Tables, _ arena: Arena) {
    guard let product = item.product else { return }
    let codes = Set(item.problems.map(\.code))
    if codes.contains(.unmappedBrand), let brand = product.brand { add(brand, .brands, item, arena) }
    if codes.contains(.unmappedCategory), let category = product.category {
      add(category, .categories, item, arena)
    }
    // If the category or the gender is missing, a row for the size would hide it from all others.
    if codes.contains(.unmappedSize), !codes.contains(.unmappedCategory), let size = product.size,
      product.gender != nil,
      let category = item.category, category.id != nil || category.kind != .other
    {
      add(size, .sizes, item, arena)
    }
    if codes.contains(.unmappedCondition), let condition = product.condition {
      add(condition, .conditions, item, arena)
    }
    if codes.contains(.unmappedColor) {
      for word in product.colors where tables.colors.named(arena.folded(word)) == nil {
        add(word, .colors, item, arena)
      }
    }
    if codes.contains(.unmappedMaterial) {
      for word in product.materials where tables.materials.named(arena.folded(word)) == nil {
        add(word, .materials, item, arena)
      }
    }
    arena.reset()
  }

  private mutating func add(_ text: Text, _ table: Table, _ item: PageItem, _ arena: Arena) {
    guard !text.isEmpty, text.count <= UnmappedWords.longest else { return others += 1 }
    var word = Word(
      table: table, text: String(text), place: "\(item.item.file):\(item.item.line)", number: item.number)
    var key = "\(table.rawValue) \(arena.folded(text))"
    if table == .categories || table == .sizes {
      word.gender = item.product?.gender
      key += " \(word.gender?.catalogueName ?? "")"
    }
    if table == .sizes {
      word.kind = item.category?.kind ?? .other
      word.catalogue = item.category?.id
      key += " \(word.kind) \(word.catalogue ?? 0)"
    }
    if let place = places[key] {
      words[place].count += 1
    } else if words.count < UnmappedWords.most {
      places[key] = words.count
      words.append(word)
    } else {
      others += 1
    }
  }

  /// Those of a table, the most frequent first.
  func words(of table: Table) -> [Word] {
    words.filter { $0.table == table }.sorted { ($1.count, $0.number) < ($0.count, $1.number) }
  }
}
