/// Reads categories that are paths of a shop, such as `Women > Dresses > Xyzzy`. The last part says what an item is,
/// and the part directly above it says of which kind. Parts higher up are too general: clothes are not accessories.
extension Mapper {
  /// What a path, a list or a pair of words leads to.
  enum PathEnd {
    case known(Int)
    /// The last part is not known, and the one above it is.
    case above(Int, part: Text, unknown: Text)
  }

  func pathEnd(of written: Text) -> PathEnd? {
    let parts = CataloguePath.parts(of: written)
    guard let end = parts.last else { return nil }
    if let name = tables.categories.lastKnown(in: end, arena) { return .known(name) }
    guard parts.count > 1 else { return nil }
    let above = parts[parts.count - 2]
    if Mapper.others[arena.folded(end)] != nil {
      return tables.categories.lastKnown(in: above, arena).map { .known($0) }
    }
    if let name = placeInWords(of: end) { return .known(name) }
    return tables.categories.place(of: arena.folded(above)).map { .above($0, part: above, unknown: end) }
  }

  /// Last parts that mean only "the rest of the part above".
  private static let others: KeyTable = {
    let words: [Text] = [
      "other", "others", "all", "misc", "miscellaneous", "general", "autre", "autres", "divers", "tous", "toutes",
      "sonstige", "sonstiges", "andere", "alle", "otros", "otras", "todo", "todos", "altro", "altri", "altre", "tutti",
      "overig", "overige", "alles", "inne", "pozostale", "wszystkie",
    ]
    var table = KeyTable()
    for (index, word) in words.enumerated() { table.set(word, index) }
    return table
  }()

  /// The item goes to the part above the unknown one, and the seller should check that.
  func reportAbove(
    _ part: Text, _ unknown: Text, _ category: MappedCategory, _ written: Product, _ findings: inout Findings
  ) {
    guard findings.wants(.nearestCatalogue), let id = category.id else { return }
    let title = tables.catalogueNames.title(of: id) ?? .empty
    findings.add(
      .nearestCatalogue, .category, written[.category],
      "\"\(Problem.cut(unknown))\" is not known; \"\(Problem.cut(part))\" above it is, so it goes to \"\(title)\"",
      hint: nearestHint(id))
  }
}
