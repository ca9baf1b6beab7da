/// What a category says about the item.
struct MappedCategory {
  /// As titles use it, in their language; the seller's own word if the category is not known.
  var label: Text
  /// `ce magnifique` and so on, see `Labels`; nil if the category is not known.
  var article: Text?
  var kind: Kind
  /// The leaf of Vinted's catalogue.
  var id: Int?
  /// Whether the seller's title chose the leaf, which says more than the label.
  var isFromTitle = false

  /// What sort of garment it is.
  enum Kind: UInt8, CaseIterable { case bottom, top, dress, shoes, accessory, other }
}

extension MappedCategory {
  /// As a row of the table says it, in a leaf of Vinted's catalogue.
  init(_ leaf: CategoryTable.Leaf, id: Int?) {
    self.init(label: leaf.label, article: leaf.article.isEmpty ? nil : leaf.article, kind: leaf.kind, id: id)
  }
}
