/// Finds catalogues by their names on Vinted in any language, and names them in the workspace's own language.
struct CatalogueNames: Sendable {
  let table: CatalogueTable
  let language: Language
  /// Titles of Vinted's own tree, in the form of the built-in rows, and whether they are certainly in the language.
  var vinteds: (rows: Text, isOwn: Bool) = (.empty, false)
  /// Made when the first name is looked up: most runs need none, and the start must not wait for them.
  private let titles = SharedValues<Language, CatalogueTitles>()
  /// Made when a catalogue is first looked for by its name: to name one is far more frequent.
  private let indices = SharedValues<Language, TitleIndex>()

  /// What a seller's words mean.
  enum Match {
    case leaf(CatalogueTable.Node)
    /// Several catalogues have this name and nothing decides, or the name is too vague for the only one.
    case several([CatalogueTable.Node])
    /// There is one, but not for this gender; the value says whether the words say whom it is for.
    case elsewhere([CatalogueTable.Node], isSaid: Bool)
    /// It is the name of catalogues that contain others.
    case parents([CatalogueTable.Node])
    case none
  }

  init(table: CatalogueTable, language: Language) {
    self.table = table
    self.language = language
  }

  private func titles(in language: Language) -> CatalogueTitles {
    titles.value(of: language) {
      let builtIn = Text(CatalogueTitles.rows(in: language))
      let french = language == .fr ? .empty : Text(CatalogueTitles.rows(in: .fr))
      if language != self.language { return CatalogueTitles(builtIn, orElse: french) }
      return vinteds.isOwn
        ? CatalogueTitles(vinteds.rows, orElse: builtIn, french)
        : CatalogueTitles(builtIn, orElse: french, vinteds.rows)
    }
  }

  /// The catalogues with a title in the workspace's language, including those that are gone.
  func ids(titled folded: Text) -> [Int] { index(in: language).ids(titled: folded) }

  private func index(in language: Language) -> TitleIndex {
    indices.value(of: language) { TitleIndex(of: titles(in: language)) }
  }

  /// Vinted's title of a catalogue in the workspace's language.
  func title(of id: Int) -> Text? { titles(in: language)[id] }

  /// A catalogue with those above it, from the top.
  func path(of id: Int) -> [Text] {
    var names: [Text] = []
    var next: Int? = id
    while let id = next, let node = table[id] {
      names.append(title(of: id) ?? .empty)
      next = node.parent
    }
    return names.reversed()
  }

  /// The leaf that a seller means by Vinted's own words: its id, its title, or a path to it.
  ///
  /// With `exactly`, nothing may be left out between the parts of a path.
  func match(_ written: Text, for gender: Gender?, exactly: Bool = false, in arena: Arena) -> Match {
    if let id = written.integer {
      guard let node = table[id] else { return .none }
      return node.isLeaf ? .leaf(node) : .parents([node])
    }
    for parts in CataloguePath.readings(of: written) {
      let folded = parts.map { arena.folded($0) }
      // In the workspace's own language a word means what it means there.
      var found = nodes(named: folded, in: language, exactly, arena)
      if found.isEmpty {
        var seen = Set<Int>()
        for other in Language.allCases where other != language {
          found += nodes(named: folded, in: other, exactly, arena).filter { seen.insert($0.node.id).inserted }
        }
      }
      if !found.isEmpty { return decide(among: found, for: gender, folded) }
    }
    return .none
  }

  /// A catalogue with the name, and the lowest of those above it that a path names too.
  private struct Named {
    let node: CatalogueTable.Node
    let below: Int?
    /// Whether nothing is left out between the parts.
    let isExact: Bool
  }

  private func nodes(named parts: [Text], in language: Language, _ exactly: Bool, _ arena: Arena) -> [Named] {
    guard let title = parts.last else { return [] }
    let titles = titles(in: language)
    let found = index(in: language).ids(titled: title).compactMap { table[$0] }.compactMap {
      place($0, below: parts.dropLast(), titles, arena)
    }
    let exact = found.filter(\.isExact)
    return exactly || !exact.isEmpty ? exact : found
  }

  private func place(
    _ node: CatalogueTable.Node, below parts: ArraySlice<Text>, _ titles: CatalogueTitles, _ arena: Arena
  ) -> Named? {
    var parts = parts
    var lowest: Int?
    var isExact = true
    var next = node.parent
    while let wanted = parts.last {
      guard let id = next, let parent = table[id] else { return nil }
      if let title = titles[id], Folding.fold(title, in: arena) == wanted {
        parts.removeLast()
        lowest = lowest ?? id
      } else {
        isExact = false
      }
      next = parent.parent
    }
    return Named(node: node, below: lowest, isExact: isExact)
  }

  private func decide(among found: [Named], for gender: Gender?, _ parts: [Text]) -> Match {
    let fitting = suiting(gender, found, isPath: parts.count > 1)
    if fitting.isEmpty {
      let isSaid = found.allSatisfy { parts.count > (table.depthInBranch($0.node) ?? 0) }
      return .elsewhere(found.map(\.node), isSaid: isSaid)
    }
    // A catalogue can have the name of one above it.
    let lowest = fitting.filter { one in !fitting.contains { table.isBelow($0.node, one.node.id) } }
    let leaves = lowest.filter(\.node.isLeaf)
    if leaves.isEmpty { return .parents(lowest.map(\.node)) }
    guard lowest.count == 1, saysEnough(leaves[0], parts) else { return .several(lowest.map(\.node)) }
    return .leaf(leaves[0].node)
  }

  /// Whether the words can only mean a leaf that is the only one of its name. In some branches the names leave out what
  /// the branch says: there `Coats & jackets` are for expecting mothers.
  private func saysEnough(_ named: Named, _ parts: [Text]) -> Bool {
    for branch in CatalogueNames.understood where table.isBelow(named.node, branch) {
      return named.below.flatMap { table[$0] }.map { $0.id == branch || table.isBelow($0, branch) } ?? false
    }
    // For things that people do not wear, a name alone is too little: `Coats & jackets` can be for dogs.
    return named.node.gender != nil || parts.count > 1
  }

  /// Maternity, sportswear, underwear, baby clothes, designers' and what belongs to care.
  private static let understood = [1176, 73, 30, 29, 85, 1252, 1203, 1243, 1196, 2993, 1906, 2055]

  private func suiting(_ gender: Gender?, _ found: [Named], isPath: Bool) -> [Named] {
    func of(_ wearer: Gender?) -> [Named] { found.filter { $0.node.gender == wearer } }
    let others = of(nil)
    switch gender {
    case nil: return found
    // What anyone can wear is in the men's branch, unless only one branch has it.
    case .unisex: return of(.male).isEmpty ? (others.isEmpty ? found : others) : of(.male)
    case .some(let wearer):
      if !of(wearer).isEmpty { return of(wearer) }
      if !others.isEmpty { return others }
      // A path says by itself that it is for a child.
      if isPath, wearer == .male { return of(.boy) }
      if isPath, wearer == .female { return of(.girl) }
      return []
    }
  }
}

/// The parts of a path as sellers write it: `Damen > Kleidung > Kleider`, `Men/Shoes`, `A | B`.
enum CataloguePath {
  /// The ways to read a text: as one name, then split by the first separator that it holds.
  static func readings(of written: Text) -> [[Text]] {
    let parts = parts(of: written)
    return parts.count > 1 ? [[written.trimmed], parts] : [[written.trimmed]]
  }

  /// The parts, or the whole text if it holds no separator. A slash within a name, as in `Jeux/jouets`, has no spaces.
  static func parts(of written: Text) -> [Text] {
    for sign in [">", "›", "|", " / ", "/"] as [Text] {
      var parts: [Text] = []
      var low = 0
      for index in 0...written.count where index >= low {
        guard index == written.count || written.from(index).hasPrefix(sign) else { continue }
        let part = written[low..<index].trimmed
        if !part.isEmpty { parts.append(part) }
        low = index + sign.count
      }
      if parts.count > 1 { return parts }
    }
    return [written.trimmed]
  }
}
