/// Vinted's catalogue tree: which leaves can carry an item, and which sizes and parcels each takes.
struct CatalogueTable: Sendable {
  struct Node: Sendable {
    let id: Int
    let parent: Int?
    let isLeaf: Bool
    let title: Text
    /// Parted by spaces.
    let sizeGroups: Text
    let packageSizes: Text
    let asksForSize: Bool
    let kind: MappedCategory.Kind
    /// Whose branch it stands in; nil outside clothes.
    let gender: Gender?
    /// The next node of the same title.
    var sameTitle: Int?
  }

  private var nodes: [Node] = []
  /// By id: the place in `nodes`, or -1.
  private var places: [Int32] = []
  /// By folded title: the first node of that title.
  private var titles = KeyTable(capacity: 1024)

  subscript(_ id: Int) -> Node? {
    id >= 0 && id < places.count && places[id] >= 0 ? nodes[Int(places[id])] : nil
  }

  var leafCount: Int { nodes.count(where: \.isLeaf) }

  init(_ reader: inout TableReader) {
    let arena = reader.arena
    var table = self
    reader.forEachRow(
      columns: [
        "vinted_id", "parent_id", "leaf", "title", "size_groups", "package_sizes", "size_required", "kind",
        "brand_field", "color_field", "condition_field",
      ], required: 8, idColumn: 0
    ) { row in table.add(row, arena: arena) }
    self = table
  }

  private init() {}

  private mutating func add(_ row: TableReader.Row, arena: Arena) {
    guard let id = row.id(0) else { return }
    while places.count <= id { places.append(-1) }
    let parent = row.id(1)
    let key = arena.folded(row[3])
    places[id] = Int32(nodes.count)
    nodes.append(
      Node(
        id: id, parent: parent, isLeaf: row[2] == "1", title: row[3], sizeGroups: row[4], packageSizes: row[5],
        asksForSize: row[6] == "1" && !row[4].isEmpty, kind: CategoryTable.kind(row[7]) ?? .other,
        gender: branch(key) ?? parent.flatMap { self[$0]?.gender }, sameTitle: titles[key]))
    titles.set(key, nodes.count - 1)
  }

  private func branch(_ title: Text) -> Gender? {
    switch title {
    case "femmes": .female
    case "hommes": .male
    case "filles": .girl
    case "garcons": .boy
    default: nil
    }
  }

  /// The leaf that a seller means who writes Vinted's own words: an id, a leaf's title, or its path parted by `>`.
  func leaf(written text: Text, gender: Gender?, arena: Arena) -> Node? {
    if let id = text.integer { return self[id].flatMap { $0.isLeaf ? $0 : nil } }
    var parts: [Text] = []
    text.split(by: UInt8(ascii: ">")) { parts.append(arena.folded($0)) }
    guard let title = parts.popLast() else { return nil }
    var found: [Node] = []
    var next = titles[title]
    while let place = next {
      let node = nodes[place]
      if node.isLeaf, stands(node, below: parts, arena) { found.append(node) }
      next = node.sameTitle
    }
    // What anyone can wear stands with the men's; a home or a book is for nobody in particular.
    let wearer = gender == .unisex ? .male : gender
    let fitting = found.filter { wearer == nil || $0.gender == nil || $0.gender == wearer }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func stands(_ node: Node, below parts: [Text], _ arena: Arena) -> Bool {
    var parts = parts
    var at = node.parent
    while let wanted = parts.last {
      guard let id = at, let parent = self[id] else { return false }
      if arena.folded(parent.title) == wanted { parts.removeLast() }
      at = parent.parent
    }
    return true
  }
}
