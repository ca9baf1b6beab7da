/// Names a leaf of Vinted's catalogue whose own name means nothing without its parent's: `Midi`, `Autres`.
enum LeafNames {
  static func isVague(_ title: Text) -> Bool {
    let word = title[0..<(title.first(32) ?? title.count)]
    switch word {
    case "Midi", "Mini", "Maxi", "Autre", "Autres", "Ensembles", "Longues", "Longs", "Courtes", "Courts": return true
    default: return false
    }
  }

  /// The label of the nearest node above that the table of categories has a word for.
  static func label(of node: CatalogueTable.Node, _ tables: Tables, _ arena: Arena) -> (label: Text, article: Text)? {
    if let leaf = tables.categories.leaf(leadingTo: node.id), !isVague(leaf.label) { return (leaf.label, leaf.article) }
    var at = node.parent
    while let id = at, let parent = tables.catalogues[id] {
      let title = arena.folded(tables.catalogueNames.title(of: id) ?? .empty)
      let singular = title.hasSuffix("s") ? title[0..<(title.count - 1)] : title
      if let place = tables.categories.place(of: title) ?? tables.categories.place(of: singular) {
        let name = tables.categories.names[place]
        return (name.label, name.article)
      }
      at = parent.parent
    }
    return nil
  }
}
