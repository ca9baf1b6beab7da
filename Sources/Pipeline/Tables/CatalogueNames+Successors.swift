/// Finds the leaves that may have replaced one that is gone.
extension CatalogueNames {
  struct Successors {
    /// The leaf that is certainly the same one: new, with the same name and in the same place.
    var moved: CatalogueTable.Node?
    /// Otherwise the leaves that may be meant, the likeliest first.
    var likely: [CatalogueTable.Node] = []

    var all: [CatalogueTable.Node] { moved.map { [$0] } ?? likely }
  }

  private static let most = 4

  /// The catalogue that a seller means by Vinted's own word for one that is gone; nil if there may be several.
  func gone(named written: Text, for gender: Gender?, in arena: Arena) -> Int? {
    guard !table.gone.isEmpty, let name = CataloguePath.parts(of: written).last else { return nil }
    let wearer = gender == .unisex ? .male : gender
    let found = ids(titled: arena.folded(name)).filter { id in
      table.gone[id].map { wearer == nil || $0.gender == nil || $0.gender == wearer } ?? false
    }
    return found.count == 1 ? found[0] : nil
  }

  func successors(of id: Int) -> Successors {
    // It has become several.
    if table[id] != nil { return Successors(likely: Array(table.leaves(below: id).prefix(CatalogueNames.most))) }
    guard let former = table.gone[id], let title = title(of: id) else { return Successors() }
    let arena = Arena(chunk: 4096)
    let key = arena.folded(title)
    func isSame(_ node: CatalogueTable.Node) -> Bool {
      self.title(of: node.id).map { arena.folded($0) == key } ?? false
    }
    let same = table.nodes.filter { $0.isLeaf && $0.gender == former.gender && isSame($0) }
    let moved = same.filter { $0.parent == former.parent && table.new.contains($0.id) }
    if moved.count == 1 { return Successors(moved: moved[0]) }
    var likely = same
    let beside = former.parent.map { table.leaves(below: $0) } ?? []
    let names = beside.map { self.title(of: $0.id).map { String($0) } ?? "" }
    let near = Nearest.words(to: String(title), among: names, limit: CatalogueNames.most)
    let nearest = near.compactMap { name in names.firstIndex(of: name).map { beside[$0] } }
    for node in nearest + beside.filter({ table.new.contains($0.id) }) + beside
    where !likely.contains(where: { $0.id == node.id }) { likely.append(node) }
    return Successors(likely: Array(likely.prefix(CatalogueNames.most)))
  }
}
