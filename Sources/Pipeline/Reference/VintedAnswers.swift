/// Reads tables out of Vinted's answers, as an extension hands them over. It takes only known members, so nothing else
/// of a session can come along.
struct VintedAnswers {
  let readAt: Timestamp
  private(set) var tables: VintedTables

  /// Throws what is wrong with them; then none of them is taken.
  init(_ data: JSONNode, market: VintedMarket, readAt: Timestamp) throws(VintedFault) {
    self.readAt = readAt
    tables = VintedTables(market: market)
    guard data.kind == .object else { throw VintedFault.dataIsNoObject }
    if let twice = data.duplicateKey { throw VintedFault.keyTwice(Problem.cut(twice.token.text)) }
    var isEmpty = true
    for (key, value) in data.members {
      switch key {
      case "catalogues": try readTree(value)
      case "colours": try readColours(value)
      case "attributes":
        for (leaf, node) in try VintedAnswers.leaves(value, "attributes") { try readAttributes(node, of: leaf) }
      case "sizes": for (leaf, node) in try VintedAnswers.leaves(value, "sizes") { try readSizes(node, of: leaf) }
      case "package_sizes":
        for (leaf, node) in try VintedAnswers.leaves(value, "package_sizes") { try readParcels(node, of: leaf) }
      case "brands": try readBrands(value)
      default: continue
      }
      isEmpty = false
    }
    if isEmpty { throw VintedFault.nothingKnown }
  }

  // The tree

  private mutating func readTree(_ answer: JSONNode) throws(VintedFault) {
    var rows: [VintedTables.Catalogue] = []
    var seen = Set<Int>()
    let roots = try answer.list("catalogs", of: "the answer of catalogues", most: VintedBounds.catalogues)
    try VintedAnswers.walk(roots, below: nil, depth: 1, &seen, &rows)
    tables.catalogues = VintedTables.Whole(readAt: readAt, rows: rows)
  }

  private static func walk(
    _ nodes: [JSONNode], below parent: Int?, depth: Int, _ seen: inout Set<Int>, _ rows: inout [VintedTables.Catalogue]
  ) throws(VintedFault) {
    if depth > VintedBounds.depth { throw VintedFault.tooDeep }
    for node in nodes {
      let id = try node.id("id", of: "a catalogue", most: VintedBounds.catalogueID)
      let title = try node.title("title", of: "catalogue \(id)")
      guard seen.insert(id).inserted else { throw VintedFault.twice(catalogue: id) }
      if rows.count == VintedBounds.catalogues { throw VintedFault.tooManyCatalogues }
      rows.append(VintedTables.Catalogue(id: id, parent: parent, title: title))
      guard let below = node["catalogs"], !below.isNull else { continue }
      guard below.kind == .array else { throw VintedFault.noListBelow(catalogue: id) }
      try walk(below.elements, below: id, depth: depth + 1, &seen, &rows)
    }
  }

  private mutating func readColours(_ answer: JSONNode) throws(VintedFault) {
    let rows = try VintedAnswers.names(answer, "colors", "colour")
    tables.colours = VintedTables.Whole(readAt: readAt, rows: rows)
  }

  private static func names(
    _ answer: JSONNode, _ key: Text, _ what: String, mayBeEmpty: Bool = false
  ) throws(VintedFault) -> [VintedTables.Name] {
    var rows: [VintedTables.Name] = []
    var seen = Set<Int>()
    for node in try answer.list(key, of: "a \(what)s' answer", most: VintedBounds.names, mayBeEmpty: mayBeEmpty) {
      let id = try node.id("id", of: "a \(what)")
      if seen.insert(id).inserted {
        rows.append(VintedTables.Name(id: id, title: try node.title("title", of: "\(what) \(id)")))
      }
    }
    return rows
  }

  // What a leaf asks for

  private static func leaves(_ answers: JSONNode, _ part: String) throws(VintedFault) -> [(Int, JSONNode)] {
    guard answers.kind == .object else { throw VintedFault.notByCatalogue(part: part) }
    var leaves: [(Int, JSONNode)] = []
    for (key, value) in answers.members {
      guard let leaf = key.integer, leaf > 0, leaf <= VintedBounds.catalogueID else {
        throw VintedFault.noCatalogue(Problem.cut(key), part: part)
      }
      leaves.append((leaf, value))
    }
    return leaves
  }

  private mutating func readAttributes(_ answer: JSONNode, of leaf: Int) throws(VintedFault) {
    let what = "the attributes of catalogue \(leaf)"
    var size: JSONNode?
    var colour: JSONNode?
    var isWhole = false
    for node in try answer.list("attributes", of: what, most: VintedBounds.groups) {
      guard let code = node["code"]?.string else { throw VintedFault.noCode(what) }
      if node["configuration"]?.kind == .object { isWhole = true }
      if code == "size" { size = node }
      if code == "color" { colour = node }
    }
    // Outside of its own page, Vinted answers without their parts.
    if !isWhole { throw VintedFault.noConfiguration(what) }
    let groups = try size.map { (node) throws(VintedFault) in try self.groups(node["configuration"], what) } ?? []
    for group in groups ?? [] { tables.sizeGroups[group.id] = group }
    func isRequired(_ node: JSONNode?) -> Bool? { node == nil ? false : node?["configuration"]?["required"]?.bool }
    var row = tables.leaves[leaf] ?? VintedTables.Leaf(id: leaf)
    row.attributesAt = readAt
    row.sizeGroups = groups?.map(\.id) ?? row.sizeGroups
    row.asksForSize = isRequired(size)
    row.asksForColour = isRequired(colour)
    tables.leaves[leaf] = row
  }

  /// The groups of sizes in an attribute's configuration; nil if it has none.
  private func groups(_ configuration: JSONNode?, _ what: String) throws(VintedFault) -> [VintedTables.SizeGroup]? {
    guard let configuration, configuration.kind == .object, configuration["options"]?.kind == .array else { return nil }
    var groups: [VintedTables.SizeGroup] = []
    for node in try configuration.list("options", of: what, most: VintedBounds.groups, mayBeEmpty: true) {
      guard node["options"]?.kind == .array else { return nil }
      groups.append(
        VintedTables.SizeGroup(
          id: try node.id("id", of: "a size group", most: VintedBounds.catalogueID),
          sizes: try VintedAnswers.names(node, "options", "size")))
    }
    return groups.isEmpty ? nil : groups
  }

  private mutating func readSizes(_ answer: JSONNode, of leaf: Int) throws(VintedFault) {
    var groups: [Int] = []
    let list = try answer.list(
      "size_groups", of: "the sizes of catalogue \(leaf)", most: VintedBounds.groups, mayBeEmpty: true)
    for node in list {
      let id = try node.id("id", of: "a size group", most: VintedBounds.catalogueID)
      tables.sizeGroups[id] = VintedTables.SizeGroup(id: id, sizes: try VintedAnswers.names(node, "sizes", "size"))
      if !groups.contains(id) { groups.append(id) }
    }
    var row = tables.leaves[leaf] ?? VintedTables.Leaf(id: leaf)
    row.sizesAt = readAt
    // If the leaf asks for a size, an empty list says nothing.
    if !groups.isEmpty { row.sizeGroups = groups }
    tables.leaves[leaf] = row
  }

  private mutating func readParcels(_ answer: JSONNode, of leaf: Int) throws(VintedFault) {
    var parcels: [Int] = []
    let list = try answer.list("package_sizes", of: "the parcels of catalogue \(leaf)", most: VintedBounds.groups)
    for node in list { parcels.append(try node.id("id", of: "a parcel")) }
    var row = tables.leaves[leaf] ?? VintedTables.Leaf(id: leaf)
    row.parcelsAt = readAt
    row.parcels = parcels
    tables.leaves[leaf] = row
  }

  // Brands

  private mutating func readBrands(_ answers: JSONNode) throws(VintedFault) {
    guard answers.kind == .object else { throw VintedFault.brandsNotByWord }
    for (key, answer) in answers.members {
      let word = VintedTables.plain(key)
      if word.isEmpty { throw VintedFault.askedWithoutWord }
      let found = try VintedAnswers.names(answer, "brands", "brand", mayBeEmpty: true)
      let brand = VintedAnswers.exact(word, among: found)
      tables.add(
        VintedTables.Brand(word: word, id: brand?.id, title: brand?.title ?? word, readAt: readAt))
    }
  }

  /// The brand with exactly this name, apart from accents and capitals: Vinted's answer has similar names, too.
  private static func exact(_ word: String, among brands: [VintedTables.Name]) -> VintedTables.Name? {
    let key = VintedTables.key(of: word)
    let same = brands.filter { VintedTables.key(of: $0.title) == key }
    let exact = same.count > 1 ? same.filter { $0.title == word } : same
    return exact.count == 1 ? exact[0] : nil
  }
}
