/// Reads the columns of another program's file, with sample values to judge them by.
///
/// The file is read as a run reads it, so every format, encoding and separator of a run works here, too.
struct SampleColumns {
  struct Column {
    let name: String
    /// One for each row that was read; empty if the row has none.
    let values: Cells
    /// Each value once, with how often it occurs, in the order of the rows.
    let counts: [(value: String, count: Int)]
    let filledCount: Int

    init(name: String, values: Cells) {
      self.name = name
      self.values = values
      var counts = [Int](repeating: 0, count: values.words.count)
      for code in values.codes where code >= 0 { counts[Int(code)] += 1 }
      self.counts = zip(values.words, counts).filter { $0.1 > 0 }.map { ($0.0, $0.1) }
      filledCount = counts.reduce(0, +)
    }

    init(name: String, values: [String]) {
      var cells = Cells.Making()
      for (row, value) in values.enumerated() { cells.set(value, row) }
      self.init(name: name, values: cells.done(rows: values.count))
    }

    var filled: LazyFilterSequence<LazySequence<Cells>.Elements> { values.lazy.filter { !$0.isEmpty } }
    var isBlank: Bool { filledCount == 0 }
    var distinct: [String] { counts.map(\.value) }
    var filledShare: Double { values.isEmpty ? 0 : Double(filledCount) / Double(values.count) }
    var isDistinct: Bool { counts.count == filledCount }
    /// Of the values that are there, the share that differ.
    var distinctShare: Double { isBlank ? 0 : Double(counts.count) / Double(filledCount) }
  }

  /// The cells of a column. Most values repeat, so each is held once.
  struct Cells: RandomAccessCollection {
    fileprivate let words: [String]
    fileprivate let codes: [Int32]

    var startIndex: Int { 0 }
    var endIndex: Int { codes.count }
    subscript(row: Int) -> String { codes[row] < 0 ? "" : words[Int(codes[row])] }

    /// A column while its rows are read.
    fileprivate struct Making {
      private var words: [String] = []
      private var places: [String: Int32] = [:]
      private var codes: [Int32] = []

      /// If a row has several values, the first counts.
      mutating func set(_ value: String, _ row: Int) {
        if value.isEmpty || codes.count > row { return }
        while codes.count < row { codes.append(-1) }
        if let place = places[value] { return codes.append(place) }
        places[value] = Int32(words.count)
        codes.append(Int32(words.count))
        words.append(value)
      }

      func done(rows: Int) -> Cells {
        Cells(words: words, codes: codes + Array(repeating: -1, count: rows - codes.count))
      }
    }
  }

  /// How many rows are read: the first ones, then some from each part of the file.
  static let most = 3000
  private static let mostOfPart = 96
  /// If the file is read whole, one in this many of the other rows.
  private static let step = 32

  private(set) var columns: [Column] = []
  private(set) var rowCount = 0
  /// Whether it has rows, which may belong together; JSON has objects.
  let isTable: Bool
  /// The path of the list of products in a JSON object; nil if the file is the list.
  private(set) var items: String?
  /// The other lists of products in that object, which are not read.
  private(set) var otherLists: [(path: String, count: Int)] = []
  /// Inside of each product, the list of its variants; their paths begin with it.
  private(set) var variants: String?
  /// Why the file cannot be read, if so.
  private(set) var refusal: FileRefusal?

  private let arena = Arena()
  private var places: [String: Int] = [:]
  private var names: [String] = []
  private var cells: [Cells.Making] = []
  /// All values of paths such as `options[].name`, of which a row has several.
  private(set) var labels: [String: Set<String>] = [:]
  /// The first of the rows that do not follow the one before in the file.
  private(set) var leaps: Set<Int> = []
  /// Columns of tables whose name is there more than once, with two values of one row that differ.
  private(set) var repeated: [String: (first: String, second: String)] = [:]
  /// The line of the header, if there are lines above it.
  private(set) var headerLine: Int?

  /// Reads the beginning of a file, and some of all the rest.
  /// Of a workbook, `sheet` is read, if the settings name one.
  init(_ file: OpenFile, format: InputFormat, named path: String, sheet: String? = nil) throws {
    isTable = format != .json && format != .lines
    try read(file, format, path, sheet)
    finish()
  }

  private mutating func read(_ file: OpenFile, _ format: InputFormat, _ path: String, _ sheet: String?) throws {
    let source = try SampledSource(file, format: format, named: path, columns: .ofForeignNames(sheet: sheet))
    let table = source.table
    for name in table?.columnNames ?? [] where !name.isEmpty { _ = place(of: name) }
    if let line = table?.lineOfHeader, table?.hasTextAboveHeader == true, format != .feed { headerLine = line }
    let block = ItemBlock()
    let document = JSONDocument(arena: arena)
    // The first objects are inspected before any is taken.
    var first: [Item] = []
    let kept = Arena()
    var part = 0
    var count = 0
    while try source.next(into: block) {
      if case .refusal(let refusal) = block.content { self.refusal = refusal }
      if source.part != part {
        add(first, document)
        first = []
        (part, count) = (source.part, 0)
        leaps.insert(rowCount)
      }
      block.forEachItem { item in
        count += 1
        if part == 0, count <= 50 { return first.append(item.kept(in: kept)) }
        if !first.isEmpty {
          add(first, document)
          first = []
        }
        if part > 0 ? count > SampleColumns.mostOfPart : count > SampleColumns.most {
          guard source.isWhole, count % SampleColumns.step == 0, count < SampleColumns.most * SampleColumns.step else {
            return
          }
          leaps.insert(rowCount)
        }
        add(item, document)
      }
      if count > (part > 0 ? SampleColumns.mostOfPart : SampleColumns.most), !source.isWhole { source.passOn() }
    }
    if source.isOneValue, first.count == 1, rowCount == 0, addList(in: first[0], document) { return }
    add(first, document)
  }

  /// Takes the products of an object that holds a list of them; false if the object is a product itself.
  private mutating func addList(in item: Item, _ document: JSONDocument) -> Bool {
    guard (try? document.parse(item.raw)) != nil, document.root.kind == .object,
      let longest = SampleColumns.longestList(in: document.root)
    else { return false }
    items = longest.path
    otherLists = otherLists(in: document.root, besides: longest.path)
    let texts = longest.list.elements.enumerated().filter { index, _ in
      index < SampleColumns.most || index % SampleColumns.step == 0
    }.map { Item(raw: $0.element.written, file: "", line: 1) }
    let own = JSONDocument(arena: Arena())
    add(Array(texts.prefix(50)), own)
    for text in texts.dropFirst(50) { add(text, own) }
    return true
  }

  private mutating func add(_ items: [Item], _ document: JSONDocument) {
    if !isTable {
      for item in items where variants == nil && (try? document.read(item)) != nil {
        variants = SampleColumns.variants(in: document.root)
      }
    }
    for item in items { add(item, document) }
  }

  private mutating func add(_ item: Item, _ document: JSONDocument) {
    let nested = NestedRows(arena: arena)
    for row in variants.map({ nested.items(of: item, path: $0) }) ?? [item] {
      guard (try? document.read(row)) != nil, document.root.kind == .object else { continue }
      flatten(document.root, "")
      rowCount += 1
    }
    if document.arena !== arena { document.arena.reset() }
    arena.reset()
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    cells.append(Cells.Making())
    return names.count - 1
  }

  private mutating func finish() {
    columns = zip(names, cells).map { Column(name: $0, values: $1.done(rows: rowCount)) }
    for column in columns { columns += packed(in: column) }
    (places, names, cells) = ([:], [], [])
  }

  /// A column for each attribute whose name and value are in the cells of another column.
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
      Double(counts.count { $0 > 1 }) >= 0.5 * Double(counts.count) || areOptions(names, in: column)
    else { return [] }
    return names.filter { !$0.contains("]") && !$0.contains("[") }.map { name in
      Column(name: "\(column.name)[\(name)]", values: cells.map { $0.first { $0.0 == name }?.1 ?? "" })
    }
  }

  /// `Pointure : 38`, `Maat: M`: one attribute in a cell of its own, not a sentence that begins so.
  private func areOptions(_ names: [String], in column: Column) -> Bool {
    names.count <= 8 && column.distinct.allSatisfy { $0.count <= 40 }
      && names.allSatisfy { name in
        guard let field = FieldWords.field(of: arena.folded(arena.keep(name))) else { return false }
        return [.size, .color, .material, .gender].contains(field)
      }
  }

  // MARK: - JSON

  /// The longest list of objects in it, as in `{"data": {"products": [{…}, …]}}`, and its path; nil for a single
  /// product.
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

  /// Lists beside the longest one whose objects look like those: `{"Women": […], "Men": […]}`.
  private func otherLists(in root: JSONNode, besides path: String) -> [(path: String, count: Int)] {
    guard let first = root[arena.keep(path)]?.elements.first(where: { $0.kind == .object }) else { return [] }
    var keys = Set<String>()
    first.forEachMember { key, _ in keys.insert(String(key)) }
    var found: [(path: String, count: Int)] = []
    root.forEachMember { key, value in
      guard String(key) != path, value.kind == .array, let other = value.elements.first(where: { $0.kind == .object })
      else { return }
      var shared = 0
      other.forEachMember { key, _ in if keys.contains(String(key)) { shared += 1 } }
      if shared * 2 >= keys.count { found.append((String(key), value.elements.count)) }
    }
    return found
  }

  /// The list of objects in a product that have a price, a size or a stock of their own.
  private static func variants(in product: JSONNode) -> String? {
    var found: String?
    product.forEachMember { key, value in
      guard found == nil else { return }
      if isOfVariants(value) { return found = String(key) }
      // GraphQL: `variants.edges[].node`, `variants.nodes[]`.
      for inner in ["edges", "nodes"] as [Text] {
        if let list = value[inner], isOfVariants(list) { return found = "\(String(key)).\(String(inner))" }
      }
    }
    return found
  }

  private static func isOfVariants(_ list: JSONNode) -> Bool {
    guard list.kind == .array, let first = list.elements.first(where: { $0.kind == .object }) else { return false }
    var own = 0
    (first["node"] ?? first).forEachMember { key, _ in
      if variantKeys.contains(String(key).lowercased()) { own += 1 }
    }
    return own >= 2
  }

  private static let variantKeys: Set<String> = [
    "price", "sku", "size", "option1", "inventory_quantity", "inventoryquantity", "available", "quantity", "stock",
    "qty", "color", "colour", "barcode", "ean", "stock_quantity", "regular_price", "sale_price", "in_stock", "taille",
    "couleur", "prix", "quantite",
  ]

  private mutating func compare(_ cells: [JSONNode], _ name: String) {
    guard repeated[name] == nil else { return }
    let values = cells.map { $0.token.text.trimmed }.filter { !CellWords.isBlank($0) }
    guard let first = values.first, let other = values.first(where: { $0 != first }) else { return }
    repeated[name] = (String(first), String(other))
  }

  private mutating func flatten(_ node: JSONNode, _ path: String) {
    switch node.kind {
    case .object:
      node.forEachMember { key, value in flatten(value, path.isEmpty ? String(key) : "\(path).\(key)") }
    case .array:
      // Columns of one name count as one: the settings name them so, too.
      for element in node.elements { flatten(element, isTable ? path : "\(path)[]") }
      if isTable { compare(node.elements, path) }
    case .null: return
    case .string, .number, .true, .false:
      let value = CleanText.unmarked(Invisible.trimmed(node.token.text), in: arena)
      let isNone = CellWords.isBlank(value) || value.count < 20 && CellWords.meansNone(arena.folded(value))
      let place = place(of: path)
      if !isNone, ColumnGuess.nestedLabels.contains(where: { path.hasSuffix("[].\($0)") }) {
        labels[path, default: []].insert(String(value))
      }
      if !isNone { cells[place].set(String(PlainText.cleaned(value, in: arena)), rowCount) }
    }
  }
}

extension ColumnMapping {
  /// A mapping without columns: rows become objects with the file's own names, whatever they are.
  static func ofForeignNames(sheet: String? = nil) -> ColumnMapping {
    let nothing = try? ColumnExpression("-")
    return ColumnMapping(fields: [Field(name: "title", expressions: nothing.map { [$0] } ?? [], isList: false)])
  }
}
