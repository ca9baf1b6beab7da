/// The columns of a file of another program, with values to judge them by.
///
/// The file is read as a run would read it, so that every format, encoding and separator of a run is one here, too.
struct SampleColumns {
  struct Column {
    let name: String
    /// One for each row that was looked at; empty where the row has none.
    let values: [String]
    let filled: [String]
    let distinct: Set<String>
    /// Each value once with how often it stands there, in the order of the rows.
    let counts: [(value: String, count: Int)]

    init(name: String, values: [String]) {
      self.name = name
      self.values = values
      filled = values.filter { !$0.isEmpty }
      var places: [String: Int] = [:]
      var counts: [(value: String, count: Int)] = []
      for value in filled {
        if let place = places[value] {
          counts[place].count += 1
        } else {
          places[value] = counts.count
          counts.append((value, 1))
        }
      }
      self.counts = counts
      distinct = Set(places.keys)
    }

    var filledShare: Double { values.isEmpty ? 0 : Double(filled.count) / Double(values.count) }
    var isDistinct: Bool { distinct.count == filled.count }
    /// Of the values that are there, the share that differ.
    var distinctShare: Double { filled.isEmpty ? 0 : Double(distinct.count) / Double(filled.count) }
  }

  /// How many rows are looked at; a file says what it is long before its end.
  static let most = 3000

  private(set) var columns: [Column] = []
  private(set) var rowCount = 0
  /// Whether it has rows, which may belong together; JSON has objects.
  let isTable: Bool
  /// Where in a JSON object the list of products is; nil where the file is the list.
  private(set) var items: String?
  /// Inside of each product, the list of its variants; their paths begin with it.
  private(set) var variants: String?
  /// What the file says in place of products, where it cannot be read.
  private(set) var refusal: FileRefusal?

  private let arena = Arena()
  private var places: [String: Int] = [:]
  private var names: [String] = []
  private var rows: [[(place: Int, value: String)]] = []

  /// Reads the beginning of a file.
  init(_ file: OpenFile, format: InputFormat, named path: String) throws {
    isTable = format != .json && format != .lines
    try read(file, format, path)
    finish()
  }

  private mutating func read(_ file: OpenFile, _ format: InputFormat, _ path: String) throws {
    // A mapping that names no column of the file: rows come as objects with the file's own names.
    let nothing = try? ColumnExpression("-")
    let field = ColumnMapping.Field(name: "title", expressions: nothing.map { [$0] } ?? [], isList: false)
    let source = try format.source(of: file, named: path, columns: ColumnMapping(fields: [field]))
    if let table = source as? CSVSource { for name in table.columnNames where !name.isEmpty { _ = place(of: name) } }
    let block = ItemBlock()
    var items: [Item] = []
    let kept = Arena()
    while items.count < SampleColumns.most, try source.next(into: block) {
      if case .refusal(let refusal) = block.content { self.refusal = refusal }
      block.forEachItem { item in
        guard items.count < SampleColumns.most else { return }
        items.append(Item(raw: kept.keep(item.json), file: path, line: item.line))
      }
    }
    let isObject = source is ArraySource && items.count == 1
    withExtendedLifetime(kept) { add(items, mayHoldList: isObject) }
  }

  private mutating func add(_ items: [Item], mayHoldList: Bool) {
    let document = JSONDocument(arena: arena)
    if mayHoldList, (try? document.parse(items[0].raw)) != nil, document.root.kind == .object,
      let longest = SampleColumns.longestList(in: document.root)
    {
      self.items = longest.path
      let texts = longest.list.elements.prefix(SampleColumns.most).map { Item(raw: $0.written, file: "", line: 1) }
      return addObjects(texts)
    }
    addObjects(items)
  }

  private mutating func addObjects(_ items: [Item]) {
    let document = JSONDocument(arena: arena)
    if !isTable {
      for item in items.prefix(50) where variants == nil && (try? document.parse(item.raw)) != nil {
        variants = SampleColumns.variants(in: document.root)
      }
    }
    let nested = NestedRows(arena: arena)
    for item in items {
      for row in variants.map({ nested.items(of: item, path: $0) }) ?? [item] {
        guard (try? document.parse(row.json)) != nil, document.root.kind == .object else { continue }
        var values: [(String, String)] = []
        flatten(document.root, "", into: &values)
        var isTaken = Set<Int>()
        var placed: [(Int, String)] = []
        for (path, value) in values {
          let place = place(of: path)
          // Of several values the first one; an empty one is none.
          if !value.isEmpty, isTaken.insert(place).inserted { placed.append((place, value)) }
        }
        rows.append(placed)
      }
    }
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    return names.count - 1
  }

  private mutating func finish() {
    rowCount = rows.count
    var values = [[String]](repeating: [String](repeating: "", count: rowCount), count: names.count)
    for (row, placed) in rows.enumerated() { for (place, value) in placed { values[place][row] = value } }
    columns = zip(names, values).map { Column(name: $0, values: $1) }
    for column in columns { columns += packed(in: column) }
    (rows, places, names) = ([], [:], [])
  }

  /// A column for each attribute that stands with its name in the cells of another.
  private func packed(in column: Column) -> [Column] {
    guard let first = column.filled.first, first.contains("=") || first.contains(":"), !first.contains("://"),
      column.filledShare > 0.3
    else { return [] }
    var names: [String] = []
    var cells: [[(String, String)]] = []
    for value in column.values {
      let all = PackedAttributes.all(in: arena.keep(value)).map { (String($0.name), String($0.value)) }
      for (name, _) in all where !names.contains(name) { names.append(name) }
      cells.append(all)
    }
    let counts = cells.filter { !$0.isEmpty }.map(\.count)
    guard names.count <= 60, Double(counts.count) >= 0.8 * Double(column.filled.count),
      Double(counts.count { $0 > 1 }) >= 0.5 * Double(counts.count)
    else { return [] }
    return names.filter { !$0.contains("]") && !$0.contains("[") }.map { name in
      Column(name: "\(column.name)[\(name)]", values: cells.map { $0.first { $0.0 == name }?.1 ?? "" })
    }
  }

  // MARK: - JSON

  /// The longest list of objects in it, as in `{"data": {"products": [{…}, …]}}`, and the path to it; one product has none
  /// of its own.
  private static func longestList(in root: JSONNode, depth: Int = 0) -> (path: String, list: JSONNode)? {
    var found: (path: String, list: JSONNode)?
    var most = 0
    var isProduct = false
    root.forEachMember { key, value in
      if key == "title" || key == "price" || key == "name" { isProduct = true }
      let path = String(key)
      var candidate: (path: String, list: JSONNode)? = (path, value)
      if value.kind == .object, depth < 4 {
        candidate = longestList(in: value, depth: depth + 1).map { ("\(path).\($0.path)", $0.list) }
      }
      let count = candidate?.list.elements.count { $0.kind == .object } ?? 0
      if count > most { (found, most) = (candidate, count) }
    }
    return isProduct ? nil : found
  }

  /// The list of objects in a product that have a price, a size or a stock of their own.
  private static func variants(in product: JSONNode) -> String? {
    var found: String?
    product.forEachMember { key, value in
      let objects = value.elements.filter { $0.kind == .object }
      guard found == nil, value.kind == .array, let first = objects.first else { return }
      var own = 0
      first.forEachMember { key, _ in if variantKeys.contains(String(key).lowercased()) { own += 1 } }
      if own >= 2 { found = String(key) }
    }
    return found
  }

  private static let variantKeys: Set<String> = [
    "price", "sku", "size", "option1", "inventory_quantity", "inventoryquantity", "available", "quantity", "stock",
    "qty", "color", "colour", "barcode", "ean", "stock_quantity", "regular_price", "sale_price", "in_stock", "taille",
    "couleur", "prix", "quantite",
  ]

  private func flatten(_ node: JSONNode, _ path: String, into row: inout [(String, String)]) {
    switch node.kind {
    case .object:
      node.forEachMember { key, value in flatten(value, path.isEmpty ? String(key) : "\(path).\(key)", into: &row) }
    case .array:
      // Columns of one name count as one: the settings name them so, too.
      for element in node.elements { flatten(element, isTable ? path : "\(path)[]", into: &row) }
    case .null: return
    case .string, .number, .true, .false:
      let value = CleanText.unmarked(Invisible.trimmed(node.token.text), in: arena)
      let isNone = CellWords.isBlank(value) || value.count < 20 && CellWords.meansNone(arena.folded(value))
      row.append((path, isNone ? "" : String(PlainText.cleaned(value, in: arena))))
    }
  }
}
