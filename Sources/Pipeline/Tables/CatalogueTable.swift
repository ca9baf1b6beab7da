/// Vinted's catalogue tree: which leaves can carry an item, and which sizes and parcels each takes.
struct CatalogueTable: Sendable {
  struct Node: Sendable {
    let id: Int
    let parent: Int?
    let isLeaf: Bool
    /// Whose branch it is in; nil if it is for nobody in particular.
    let gender: Gender?
    /// The other fields of its row. They are read on demand: there are thousands of rows, and a run needs a few.
    fileprivate let rest: Text

    fileprivate init(id: Int, parent: Int?, isLeaf: Bool, gender: Gender?, rest: Text) {
      (self.id, self.parent, self.isLeaf, self.gender, self.rest) = (id, parent, isLeaf, gender, rest)
    }

    /// Separated by spaces.
    var sizeGroups: Text { field(0) }
    /// Separated by spaces; empty if they are not known.
    var packageSizes: Text { field(1) }
    var asksForSize: Bool { field(2) == "1" && !sizeGroups.isEmpty }
    /// Whether Vinted itself says that it takes no size.
    var takesNoSize: Bool { field(2) == "-" }
    var asksForColor: Bool { field(3) == "1" }
    var kind: MappedCategory.Kind { CategoryTable.kind(field(4)) ?? .other }

    fileprivate func field(_ wanted: Int) -> Text {
      var low = 0
      for _ in 0..<wanted {
        guard let comma = rest.first(UInt8(ascii: ","), from: low) else { return .empty }
        low = comma + 1
      }
      return rest[low..<(rest.first(UInt8(ascii: ","), from: low) ?? rest.count)]
    }
  }

  /// The columns of its rows.
  static let header: Text = "vinted_id,parent_id,leaf,size_groups,package_sizes,size_required,color_field,kind"

  private(set) var nodes: [Node] = []
  /// Built-in catalogues that take no item in Vinted's own tree.
  private(set) var gone: [Int: Node] = [:]
  /// Leaves of Vinted's own tree that the built-in tree lacks.
  private(set) var new = Set<Int>()
  /// Whether the tree is Vinted's own, as a browser has read it.
  private(set) var isVinteds = false
  /// By id: the place in `nodes`, or -1.
  private var places: [Int32] = []

  subscript(_ id: Int) -> Node? {
    id >= 0 && id < places.count && places[id] >= 0 ? nodes[Int(places[id])] : nil
  }

  var leafCount: Int { nodes.count(where: \.isLeaf) }

  /// Reads rows below a header line; a parent comes before its children.
  init(_ rows: Text) {
    nodes.reserveCapacity(3000)
    places = Array(repeating: -1, count: 6000)
    var at = (rows.first(10) ?? rows.count) + 1
    while at < rows.count {
      let end = rows.first(10, from: at) ?? rows.count
      add(rows[at..<end])
      at = end + 1
    }
  }

  private mutating func add(_ row: Text) {
    var at = 0
    guard let id = CatalogueTable.number(in: row, &at) else { return }
    let parent = CatalogueTable.number(in: row, &at)
    let isLeaf = CatalogueTable.number(in: row, &at) == 1
    while places.count <= id { places.append(-1) }
    places[id] = Int32(nodes.count)
    nodes.append(
      Node(
        id: id, parent: parent, isLeaf: isLeaf,
        gender: CatalogueTable.branch(id) ?? parent.flatMap { self[$0]?.gender }, rest: row.from(min(at, row.count))))
  }

  /// The number at a place, nil if there is none; moves the place past the comma after it.
  private static func number(in row: Text, _ at: inout Int) -> Int? {
    var number = 0
    let start = at
    while at < row.count, isDigit(row[at]), number < 1 << 40 {
      number = number * 10 + Int(row[at] - 48)
      at += 1
    }
    let end = at
    at += 1
    return end > start ? number : nil
  }

  private static func branch(_ id: Int) -> Gender? {
    switch id {
    case 1904, 2983: .female
    case 5, 2988: .male
    case 1195: .girl
    case 1194: .boy
    default: nil
    }
  }

  /// How many steps lead from a node up to the branch that says whom it is for; nil if none does.
  func depthInBranch(_ node: Node) -> Int? {
    var at = node
    var depth = 0
    while CatalogueTable.branch(at.id) == nil {
      guard let parent = at.parent.flatMap({ self[$0] }) else { return nil }
      (at, depth) = (parent, depth + 1)
    }
    return depth
  }

  /// The leaves below a node, in the tree's order.
  func leaves(below id: Int) -> [Node] { nodes.filter { $0.isLeaf && isBelow($0, id) } }

  /// Whether a node is anywhere below another one.
  func isBelow(_ node: Node, _ id: Int) -> Bool {
    var next = node.parent
    while let at = next {
      if at == id { return true }
      next = self[at]?.parent
    }
    return false
  }
}

/// Merges Vinted's own tree into the built-in one.
extension CatalogueTable {
  /// Whether a catalogue takes no item, as Vinted's own tree says.
  func isGone(_ id: Int) -> Bool { isVinteds && !(self[id]?.isLeaf ?? false) }

  /// Takes the tree, and what its leaves ask for. An unknown leaf asks for what its neighbours ask for.
  mutating func lay(_ vinted: VintedTables, in arena: Arena) {
    if let rows = vinted.catalogues?.rows { lay(rows) }
    for leaf in vinted.leaves.values {
      guard let node = self[leaf.id], node.isLeaf else { continue }
      let groups = leaf.sizeGroups.map { $0.map(String.init).joined(separator: " ") }
      let parcels = leaf.parcels.map { $0.map(String.init).joined(separator: " ") }
      func flag(_ flag: Bool?, _ former: Bool) -> String { flag ?? former ? "1" : "0" }
      let fields = [
        groups ?? String(node.sizeGroups), parcels ?? String(node.packageSizes),
        groups == "" ? "-" : flag(leaf.asksForSize, node.field(2) == "1"), flag(leaf.asksForColour, node.asksForColor),
        String(node.field(4)),
      ]
      let rest = arena.keep(fields.joined(separator: ","))
      nodes[Int(places[leaf.id])] = Node(
        id: node.id, parent: node.parent, isLeaf: true, gender: node.gender, rest: rest)
    }
  }

  private mutating func lay(_ rows: [VintedTables.Catalogue]) {
    let former = self
    let parents = Set(rows.compactMap(\.parent))
    var neighbours: [Int: Text] = [:]
    for node in former.nodes where node.isLeaf {
      if let parent = node.parent, neighbours[parent] == nil { neighbours[parent] = node.rest }
    }
    nodes = []
    nodes.reserveCapacity(rows.count)
    places = Array(repeating: -1, count: former.places.count)
    for row in rows {
      let known = former[row.id]
      let isLeaf = !parents.contains(row.id)
      var rest = known?.rest ?? .empty
      if isLeaf, known?.isLeaf != true {
        new.insert(row.id)
        rest = row.parent.flatMap { former.rest(below: $0, neighbours) } ?? .empty
      }
      if places.count <= row.id { places += Array(repeating: -1, count: row.id + 1 - places.count) }
      places[row.id] = Int32(nodes.count)
      nodes.append(
        Node(
          id: row.id, parent: row.parent, isLeaf: isLeaf,
          gender: CatalogueTable.branch(row.id) ?? row.parent.flatMap { self[$0]?.gender }, rest: rest))
    }
    isVinteds = true
    for node in former.nodes where node.isLeaf && isGone(node.id) { gone[node.id] = node }
  }

  /// What the leaves of a catalogue ask for: its own fields, if it was a leaf, or those of a leaf of its own.
  private func rest(below id: Int, _ neighbours: [Int: Text]) -> Text? {
    guard let node = self[id] else { return nil }
    return node.isLeaf ? node.rest : neighbours[id]
  }
}
