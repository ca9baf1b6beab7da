/// The sellers' words for categories, and the leaf of Vinted's catalogue for each gender and fit.
struct CategoryTable: Sendable {
  struct Name: Sendable {
    let name: Text
    /// What its first row says, for products whose gender has no row.
    var label: Text
    var article: Text
    let kind: MappedCategory.Kind
    var leaves: [Leaf] = []
    /// Every word of its names and aliases, folded: what is left of a title without them may be the model.
    var words: [Text] = []
  }

  /// A row: a catalogue, and whom it is for.
  struct Leaf: Sendable {
    /// As categories.csv names it; empty for any.
    let gender: Text
    /// Folded; empty for any.
    let fit: Text
    /// The same two as numbers, to compare them quickly; 0 for any.
    let genderNumber: Int
    let fitNumber: Int
    let id: Int?
    var label: Text
    var article: Text
    let kind: MappedCategory.Kind
    /// Whether it came with the program.
    let isBuiltIn: Bool
    /// Whether Vinted has no catalogue for the word in general, and this is the nearest one.
    let isNearest: Bool
    /// Whether the word says less than most titles do, so that the title is asked, too.
    let isBroad: Bool
    /// Whether the title counts only if it names something else than the word.
    let isFamily: Bool

    /// Whether a row of a workspace covers everything that this one covers.
    func isCovered(by own: Leaf) -> Bool {
      (own.gender.isEmpty || own.gender == gender) && (own.fit.isEmpty || own.fit == fit)
    }
  }

  var names: [Name] = []
  var keys = KeyTable(capacity: 2400)
  /// A number for each fit that a row names.
  private var fits = KeyTable()

  /// The place of the name that a word, folded, means.
  @inline(__always) func place(of folded: Text) -> Int? { keys[folded] }

  func nearest(to folded: Text) -> [String] {
    Nearest.values(to: folded, in: keys).map { String(names[$0].name) }
  }

  static func kind(_ text: Text) -> MappedCategory.Kind? {
    switch text {
    case "bottom": .bottom
    case "top": .top
    case "dress": .dress
    case "shoes": .shoes
    case "accessory": .accessory
    case "", "other": .other
    default: nil
    }
  }

  /// Adds rows; a workspace's row replaces the built-in ones of the same name that it covers. Articles are a language's.
  mutating func read(_ reader: inout TableReader, isBuiltIn: Bool, speaking labels: Labels) {
    let arena = reader.arena
    var table = self
    var wrong: [(Int, String, Text, String)] = []
    let columns = ["name", "gender", "fit", "label", "article", "kind", "vinted_id", "aliases"]
    reader.forEachRow(columns: isBuiltIn ? columns + ["nearest"] : columns, required: 7, idColumn: 6) { row in
      guard let kind = CategoryTable.kind(row[5]) else {
        return wrong.append((row.line, "kind", row[5], "write bottom, top, dress, shoes or accessory"))
      }
      let gender = arena.folded(row[1])
      guard gender.isEmpty || Gender.named(gender) != nil else {
        return wrong.append((row.line, "gender", row[1], "write male, female, boy, girl, unisex, or nothing for any"))
      }
      guard row[4].isEmpty || labels.articles.contains(row[4].trimmed) else {
        return wrong.append((row.line, "article", row[4], "write \(labels.articleList)"))
      }
      table.add(
        row, kind: kind, gender: Gender.named(gender), isBuiltIn: isBuiltIn, arena: arena)
    }
    for (line, column, value, hint) in wrong {
      reader.report(line, column, "\"\(Problem.cut(value))\" is not possible here", hint)
    }
    self = table
  }

  private mutating func add(
    _ row: TableReader.Row, kind: MappedCategory.Kind, gender: Gender?, isBuiltIn: Bool, arena: Arena
  ) {
    let key = arena.folded(row[0])
    let label = row[3].isEmpty ? row[0] : row[3]
    let fit = arena.folded(row[2])
    if !fit.isEmpty, fits[fit] == nil { fits.set(fit, fits.count + 1) }
    let leaf = Leaf(
      gender: gender?.catalogueName ?? .empty, fit: fit, genderNumber: Gender.number(of: gender),
      fitNumber: fits[fit] ?? 0, id: row.id(6), label: label, article: row[4], kind: kind,
      isBuiltIn: isBuiltIn, isNearest: isBuiltIn && row[8] == "1",
      isBroad: isBuiltIn && !row[8].isEmpty, isFamily: isBuiltIn && row[8] == "3")
    var index = keys[key] ?? names.count
    if index < names.count, arena.folded(names[index].name) != key { index = names.count }
    if index == names.count {
      names.append(Name(name: row[0], label: label, article: row[4], kind: kind))
      keys.set(key, index)
      addWords(of: key, to: index)
    }
    names[index].leaves.removeAll { $0.gender == leaf.gender && $0.fit == leaf.fit }
    if !isBuiltIn { names[index].leaves.removeAll { $0.isBuiltIn && $0.isCovered(by: leaf) } }
    names[index].leaves.append(leaf)
    let labelKey = arena.folded(label)
    if keys[labelKey] == nil { keys.set(labelKey, index) }
    addWords(of: labelKey, to: index)
    row[7].split(by: UInt8(ascii: "|")) { alias in
      let key = arena.folded(alias)
      keys.set(key, index)
      addWords(of: key, to: index)
    }
  }

  mutating func addWords(of key: Text, to index: Int) {
    key.split(by: 32) { word in
      if !names[index].words.contains(word) { names[index].words.append(word) }
    }
  }
}

extension CategoryTable {
  /// The number of a folded fit: 0 for none, and -1 for one that no row names.
  func number(of fit: Text) -> Int { fit.isEmpty ? 0 : fits[fit] ?? -1 }

  /// The leaf for a gender and a folded fit: the most specific row; an empty column means any.
  func leaf(of name: Int, gender: Gender?, fit: Text) -> Leaf? {
    // Vinted has no branch for both; what anyone can wear is in the men's.
    let wanted = Gender.number(of: gender == .unisex ? .male : gender)
    let wantedFit = number(of: fit)
    // The best is a row that names both, or the only one that the product names.
    let most = (wanted == 0 ? 0 : 2) + (wantedFit > 0 ? 1 : 0)
    let leaves = names[name].leaves
    var best = -1
    var bestScore = -1
    var index = 0
    while index < leaves.count, bestScore < most {
      let gender = leaves[index].genderNumber
      let fit = leaves[index].fitNumber
      if gender == 0 || gender == wanted, fit == 0 || fit == wantedFit {
        let score = (gender == 0 ? 0 : 2) + (fit == 0 ? 0 : 1)
        if score > bestScore { (best, bestScore) = (index, score) }
      }
      index += 1
    }
    return best < 0 ? nil : leaves[best]
  }
}
