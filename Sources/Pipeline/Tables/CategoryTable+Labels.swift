/// The labels of categories in a language other than that of the built-in rows.
extension CategoryTable {
  /// Gives a name's rows the label of the language; `gender` is empty for all of them.
  mutating func relabel(_ name: Text, _ gender: Text, as label: Text, _ article: Text, in arena: Arena) {
    guard let index = keys[arena.folded(name)] else { return }
    let gender = Gender.named(arena.folded(gender))?.catalogueName ?? .empty
    for place in names[index].leaves.indices where gender.isEmpty || names[index].leaves[place].gender == gender {
      names[index].leaves[place].label = label
      names[index].leaves[place].article = article
    }
    guard let first = names[index].leaves.first else { return }
    (names[index].label, names[index].article) = (first.label, first.article)
  }

  /// Makes every label a word for its name. In its own language a label wins over an alias, but not over another name.
  mutating func claimLabels(in arena: Arena) {
    for index in names.indices {
      for leaf in names[index].leaves {
        let key = arena.folded(leaf.label)
        addWords(of: key, to: index)
        if let other = keys[key] {
          let isName = arena.folded(names[other].name) == key
          if isName || names[other].leaves.contains(where: { arena.folded($0.label) == key }) { continue }
        }
        keys.set(key, index)
      }
    }
  }

  /// The row for a leaf of the catalogue, the one without a fit before the others.
  func leaf(leadingTo id: Int) -> Leaf? {
    var found: Leaf?
    for name in names {
      for leaf in name.leaves where leaf.id == id {
        if leaf.fit.isEmpty { return leaf }
        found = found ?? leaf
      }
    }
    return found
  }
}
