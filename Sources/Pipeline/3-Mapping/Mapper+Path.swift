/// Categories as paths of a shop, such as `Women > Dresses > Xyzzy`: the last part says what an item is, the one directly
/// above it of which kind. What stands higher is too general: clothes are not accessories.
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

  /// Last parts that say nothing of their own: everything else of the part above.
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

  /// The item goes to what stands above the part that is not known, and the seller should look.
  func reportAbove(
    _ part: Text, _ unknown: Text, _ category: MappedCategory, _ written: Product, _ findings: inout Findings
  ) {
    guard findings.wants(.nearestCatalogue), let id = category.id else { return }
    let title = tables.catalogueNames.title(of: id) ?? .empty
    findings.add(
      .nearestCatalogue, .category, written[.category],
      "\"\(Problem.cut(unknown))\" is not known; as \"\(Problem.cut(part))\" stands above it, the item goes to \"\(title)\"",
      hint: nearestHint(id))
  }
}
