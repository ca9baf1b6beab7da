/// A product whose category could be read. What else it lacks does not matter for its catalogue.
@dynamicMemberLookup
struct CategorizedProduct {
  /// Invariant: it has a category.
  private let read: Kept<ReadProduct>

  /// nil if it has no category.
  @inline(__always)
  init?(_ read: Kept<ReadProduct>) {
    guard read.category != nil else { return nil }
    self.read = read
  }

  var category: Text {
    guard let category = read.category else { preconditionFailure("a categorized product lacks its category") }
    return category
  }

  @inline(__always)
  subscript<Member>(dynamicMember member: KeyPath<ReadProduct, Member>) -> Member { read[dynamicMember: member] }
}
