/// The category of an item: the word for its title, and the leaf of Vinted's catalogue.
extension Mapper {
  func mapCategory(
    _ product: Kept<ReadProduct>, _ written: Product, _ findings: inout Findings
  ) -> (MappedCategory, name: Int?) {
    guard let product = CategorizedProduct(product) else {
      return (MappedCategory(label: .empty, article: nil, kind: .other, id: nil), nil)
    }
    if let id = product.category.integer, tables.catalogues.gone[id] != nil {
      return mapGone(id, product, written, &findings)
    }
    // The words for a gender that cannot be read may say that it is a child's.
    let isRemembered = product.gender != nil || written[.gender].isAbsent
    let wearer = wearer(of: product)
    if isRemembered, let known = namedLeaves.answer(for: product.category, wearer) {
      return map(known, product, written, &findings)
    }
    let key = arena.folded(product.category)
    if let name = tables.categories.place(of: key) {
      let found = NamedLeaf(name: name, leaf: leaf(of: name, product, written))
      if isRemembered { namedLeaves.remember(found, for: product.category, wearer) }
      return map(found, product, written, &findings)
    }
    // A word of ours may end a path of Vinted's. Then the word is the item's name, and the path is its place.
    let end = tables.categories.endOfPath(product.category, arena)
    let match = tables.catalogueNames.match(product.category, for: product.gender, exactly: end != nil, in: arena)
    switch match {
    case .leaf(let node): return (end.flatMap { label(of: $0, for: node) } ?? map(node, product.category), nil)
    case .elsewhere(let nodes, isSaid: true): return elsewhere(product, written, nodes, &findings)
    default: break
    }
    if let name = end { return map(name, product, written, &findings) }
    switch pathEnd(of: product.category) {
    case .known(let name): return map(name, product, written, &findings)
    case .above(let name, let part, let unknown):
      let mapped = map(name, product, written, &findings, saysNearest: false)
      reportAbove(part, unknown, mapped.0, written, &findings)
      return mapped
    case nil: break
    }
    switch match {
    case .several(let nodes):
      return unmapped(product, written, "does not say which of Vinted's catalogues is meant", nodes, &findings)
    case .elsewhere(let nodes, _):
      // `Jeans slim` are a catalogue of men's alone, and a woman's are jeans.
      if CataloguePath.parts(of: product.category).count == 1, let name = placeInWords(of: product.category),
        tables.categories.leaf(of: name, gender: product.gender, fit: .empty)?.id != nil
      {
        return map(name, product, written, &findings)
      }
      return elsewhere(product, written, nodes, &findings)
    case .parents(let nodes):
      return unmapped(product, written, "is several catalogues of Vinted's", leaves(below: nodes), &findings)
    default: break
    }
    if let id = tables.catalogueNames.gone(named: product.category, for: product.gender, in: arena) {
      return mapGone(id, product, written, &findings)
    }
    // The last part of a path has been looked up; a word above it does not say what the item is.
    if CataloguePath.parts(of: product.category).count == 1, let name = placeInWords(of: product.category) {
      return map(name, product, written, &findings)
    }
    if findings.wants(.unmappedCategory) {
      findings.addRefusal(
        .unmappedCategory, .category, written[.category],
        "the category \"\(Problem.cut(product.category))\" is not known; the item goes without a catalogue",
        hint: hint(tables.categories.nearest(to: key), "categories.csv"), isListed: product.stock != 0)
    }
    return (MappedCategory(label: product.category, article: nil, kind: .other, id: nil), nil)
  }

  /// A name of the table of categories, and its leaf for an item's gender and fit.
  struct NamedLeaf: BitwiseCopyable {
    let name: Int
    let leaf: CategoryTable.Leaf?
  }

  /// A number for the gender and the fit, which decide between the leaves of a name.
  private func wearer(of product: CategorizedProduct) -> Int {
    let fit = product.fit.map { tables.categories.number(of: arena.folded($0)) } ?? 0
    return (fit + 1) << 3 | Gender.number(of: product.gender)
  }

  private func leaf(of name: Int, _ product: CategorizedProduct, _ written: Product) -> CategoryTable.Leaf? {
    // A child's item does not become an adult's because nobody says whether it is for boys or girls.
    let isChild =
      product.gender == nil && written[.gender].kind == .text
      && Gender.speaksOfChildren(arena.folded(written[.gender].text))
    return isChild ? nil : leaf(of: name, product)
  }

  private func leaf(of name: Int, _ product: CategorizedProduct) -> CategoryTable.Leaf? {
    let fit = product.fit.map { arena.folded($0) } ?? .empty
    return tables.categories.leaf(of: name, gender: product.gender, fit: fit).flatMap {
      suits($0, product.gender) ? $0 : nil
    }
  }

  /// A name of the table of categories, for the item's gender and fit.
  private func map(
    _ name: Int, _ product: CategorizedProduct, _ written: Product, _ findings: inout Findings,
    saysNearest: Bool = true
  ) -> (MappedCategory, name: Int?) {
    let named = NamedLeaf(name: name, leaf: leaf(of: name, product, written))
    return map(named, product, written, &findings, saysNearest: saysNearest)
  }

  private func map(
    _ named: NamedLeaf, _ product: CategorizedProduct, _ written: Product, _ findings: inout Findings,
    saysNearest: Bool = true
  ) -> (MappedCategory, name: Int?) {
    let (name, leaf) = (named.name, named.leaf)
    if let leaf, leaf.isBroad, let said = saidByTitle(leaf, name, product) { return said }
    var leafID = leaf?.id
    if leaf == nil, product.gender != nil {
      findings.addRefusal(
        .unmappedCategory, .category, written[.category],
        "no catalogue is known for \"\(Problem.cut(product.category))\" of this gender",
        hint: "check the gender, or add a row to reference/categories.csv", isListed: product.stock != 0)
    } else if leaf == nil, findings.saysGenderIsMissing {
      findings.noteRefusal()
    } else if let id = leaf?.id, tables.catalogues.isGone(id) {
      leafID = replacement(of: id, product, written, &findings)
    } else if leaf?.id == nil {
      findings.addRefusal(
        .missingCatalogue, .category, written[.category],
        leaf == nil
          ? "which catalogue it is depends on the gender" : "reference/categories.csv has no catalogue for it",
        hint: leaf == nil ? "write gender, or set defaults.gender" : "write the vinted_id of a leaf there",
        isListed: product.stock != 0)
    } else if let leaf, leaf.isNearest, saysNearest {
      reportNearest(leaf, product, written, &findings)
    }
    if let leaf { return (MappedCategory(leaf, id: leafID), name) }
    let entry = tables.categories.names[name]
    let article = entry.article.isEmpty ? nil : entry.article
    return (MappedCategory(label: entry.label, article: article, kind: entry.kind, id: nil), name)
  }

  /// What a title says of a broad category; without a category if it says nothing.
  struct SaidByTitle: BitwiseCopyable {
    var name = 0
    var category: MappedCategory?
  }

  /// `Jacke` is too broad for a catalogue, but the title may say which: `Winterjacke`. It must be in the same branch.
  private func saidByTitle(
    _ broad: CategoryTable.Leaf, _ name: Int, _ product: CategorizedProduct
  ) -> (MappedCategory, name: Int?)? {
    guard let id = broad.id, let title = product.title else { return nil }
    // With the title they are all that the answer depends on: `broad` is the leaf that the table has for them.
    let number = name << 32 | wearer(of: product)
    let known = saidByTitles.answer(for: title, number)
    let said = known ?? find(in: title, broad, id, name, product)
    if known == nil { saidByTitles.remember(said, for: title, number) }
    return said.category.map { ($0, said.name) }
  }

  private func find(
    in title: Text, _ broad: CategoryTable.Leaf, _ id: Int, _ name: Int, _ product: CategorizedProduct
  ) -> SaidByTitle {
    func narrower(_ said: Int) -> CategoryTable.Leaf? {
      guard said != name, let leaf = leaf(of: said, product), !leaf.isNearest, leaf.kind == broad.kind,
        let other = leaf.id, !tables.catalogues.isGone(other)
      else { return nil }
      // Both are clothes, or shoes, of the same people.
      let parents = ancestors(of: id)
      return ancestors(of: other).count { parents.contains($0) } >= 2 ? leaf : nil
    }
    let found = finder.find(.category, in: title)
    let named = found.flatMap { tables.categories.place(of: arena.folded($0)) }
    var said: Int?
    if let found, let named, narrower(named) != nil {
      if !broad.isFamily || !names(name, in: title, outside: found) { said = named }
    }
    if said == nil, !broad.isFamily {
      func apart(in title: Text) -> Int? { apartNames.find(in: title, head: name) { narrower($0) != nil } }
      said = apart(in: title)
      // `Wedding guest dress` is a longer name of the broad word itself, and no `wedding dress`.
      if let other = said, let found, found.contains(32), named == name, apart(in: found) == other { said = nil }
    }
    guard let said, let leaf = narrower(said) else { return SaidByTitle() }
    if broad.isNearest || broad.isFamily {
      return SaidByTitle(name: said, category: MappedCategory(leaf, id: leaf.id))
    }
    // The listing's title keeps the seller's own word.
    var category = MappedCategory(broad, id: leaf.id)
    category.isFromTitle = true
    return SaidByTitle(name: name, category: category)
  }

  /// Whether a title has a word for a name of the table of categories, and it is not in another word: `Beanie hat`.
  private func names(_ name: Int, in title: Text, outside word: Text) -> Bool {
    let words = TitleWords(title)
    let start = word.offset(in: title)
    return (0..<words.count).contains { index in
      let range = words.words[index]
      return !(start..<(start + word.count)).overlaps(range)
        && words.folded(index, in: arena).flatMap { tables.categories.place(of: $0) } == name
    }
  }

  /// The nodes above a leaf.
  private func ancestors(of id: Int) -> [Int] {
    var ids: [Int] = []
    var parent = tables.catalogues[id]?.parent
    while let node = parent, ids.count < 12 {
      ids.append(node)
      parent = tables.catalogues[node]?.parent
    }
    return ids
  }

  /// The name in a longer text, found as in a title: `Sparkly Blazers` are blazers.
  func placeInWords(of category: Text) -> Int? {
    finder.find(.category, in: category).flatMap { tables.categories.place(of: arena.folded($0)) }
  }

  /// A row for any gender does not put a child's item into an adults' catalogue, or a man's item into a women's.
  private func suits(_ leaf: CategoryTable.Leaf, _ gender: Gender?) -> Bool {
    guard let gender, leaf.gender.isEmpty, let id = leaf.id, let shelf = tables.catalogues[id]?.gender else {
      return true
    }
    switch gender {
    case .boy, .girl: return shelf != .male && shelf != .female
    case .male: return shelf != .female && shelf != .girl
    case .female: return shelf != .male && shelf != .boy
    case .unisex: return true
    }
  }

  /// The word of a name for a leaf that one of its rows leads to.
  private func label(of name: Int, for node: CatalogueTable.Node) -> MappedCategory? {
    tables.categories.names[name].leaves.first { $0.id == node.id }.map {
      MappedCategory(label: $0.label, article: $0.article.isEmpty ? nil : $0.article, kind: $0.kind, id: node.id)
    }
  }

  /// A leaf that is named as Vinted names it. The French titles go into listings; in other languages the table of
  /// categories has better words for most leaves; the others keep Vinted's own title.
  func map(_ node: CatalogueTable.Node, _ written: Text) -> MappedCategory {
    let title = tables.catalogueNames.title(of: node.id) ?? .empty
    if LeafNames.isVague(title), let name = LeafNames.label(of: node, tables, arena) {
      return MappedCategory(
        label: name.label, article: name.article.isEmpty ? nil : name.article, kind: node.kind, id: node.id)
    }
    if tables.speaksFrench {
      return MappedCategory(label: title, article: plural(title), kind: node.kind, id: node.id)
    }
    if let leaf = tables.categories.leaf(leadingTo: node.id) {
      return MappedCategory(
        label: leaf.label, article: leaf.article.isEmpty ? nil : leaf.article, kind: node.kind, id: node.id)
    }
    return MappedCategory(label: title, article: nil, kind: node.kind, id: node.id)
  }

  /// Vinted's leaves have no gender, but most are plurals, and those have one article for both.
  private func plural(_ title: Text) -> Text? {
    let word = title[0..<(title.first(32) ?? title.count)]
    return word.hasSuffix("s") || word.hasSuffix("x") ? "ces magnifiques" : nil
  }
}

/// Reports a category that does not lead to one leaf.
extension Mapper {
  private func unmapped(
    _ product: CategorizedProduct, _ written: Product, _ what: String, _ candidates: [CatalogueTable.Node],
    _ findings: inout Findings
  ) -> (MappedCategory, name: Int?) {
    if findings.wants(.unmappedCategory) {
      let genders = Set(candidates.map(\.gender))
      let isOpen = product.gender == nil && genders.count > 1
      findings.addRefusal(
        .unmappedCategory, .category, written[.category],
        "the category \"\(Problem.cut(product.category))\" \(what); the item goes without one",
        hint: "\(isOpen ? "write the gender, or " : "write ")\(list(candidates.map(path)))",
        isListed: product.stock != 0)
    }
    return (MappedCategory(label: product.category, article: nil, kind: .other, id: nil), nil)
  }

  private func elsewhere(
    _ product: CategorizedProduct, _ written: Product, _ nodes: [CatalogueTable.Node], _ findings: inout Findings
  ) -> (MappedCategory, name: Int?) {
    unmapped(
      product, written, "is not one for the gender \"\(product.gender?.catalogueName ?? .empty)\"", nodes, &findings)
  }

  func path(_ node: CatalogueTable.Node) -> String {
    tables.catalogueNames.path(of: node.id).map { String($0) }.joined(separator: " > ")
  }

  /// `"A" or "B"`, with at most four of them.
  func list(_ names: [String]) -> String {
    let most = 4
    var list = names.prefix(most).map { "\"\($0)\"" }
    if names.count > most { list.append("another of \(names.count)") }
    let last = list.popLast() ?? "the name of a leaf"
    return list.isEmpty ? last : "\(list.joined(separator: ", ")) or \(last)"
  }

  private func leaves(below nodes: [CatalogueTable.Node]) -> [CatalogueTable.Node] {
    nodes.flatMap { tables.catalogues.leaves(below: $0.id) }
  }

  /// Reports a word that is too broad for one catalogue of Vinted's: which one was taken, and which are beside it.
  private func reportNearest(
    _ leaf: CategoryTable.Leaf, _ product: CategorizedProduct, _ written: Product, _ findings: inout Findings
  ) {
    guard findings.wants(.nearestCatalogue), let id = leaf.id else { return }
    let hint = nearestHint(id)
    findings.add(.nearestCatalogue, .category, written[.category], nearestMessage(id, product.category), hint: hint)
  }

  /// The catalogues beside the one that was taken; cached, since a list has few of them.
  func nearestHint(_ id: Int) -> String {
    if let known = nearestHints[id] { return known }
    let hint = "write which it is if it is another: \(list(titles(beside: id)))"
    nearestHints[id] = hint
    return hint
  }

  private func nearestMessage(_ id: Int, _ category: Text) -> String {
    let category = Problem.cut(category)
    if let known = nearestMessages[id], known.category == category { return known.message }
    let title = tables.catalogueNames.title(of: id) ?? .empty
    let message = "Vinted has no catalogue for \"\(category)\" in general; it goes to \"\(title)\""
    nearestMessages[id] = (category, message)
    return message
  }

  private func titles(beside id: Int) -> [String] {
    guard let parent = tables.catalogues[id]?.parent else { return [] }
    var titles: [String] = []
    let nodes = tables.catalogues.nodes
    for index in nodes.indices where nodes[index].parent == parent && nodes[index].isLeaf && nodes[index].id != id {
      if let title = tables.catalogueNames.title(of: nodes[index].id) { titles.append(String(title)) }
    }
    return titles
  }
}
