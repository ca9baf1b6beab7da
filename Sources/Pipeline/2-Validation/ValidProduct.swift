/// A product with nothing wrong in itself: what every listing needs is there, and each value is within its limits. Only
/// the validator makes one.
@dynamicMemberLookup
struct ValidProduct: BitwiseCopyable {
  /// Invariant: it has all values that a listing needs. A product is passed on very often, so they are not copied.
  let read: Kept<ReadProduct>

  /// nil if something is missing that every listing needs.
  @inline(__always)
  init?(_ read: Kept<ReadProduct>) {
    guard read.title != nil, read.brand != nil, read.category != nil, read.condition != nil, read.price != nil,
      read.stock != nil
    else { return nil }
    self.read = read
  }

  /// The seller's own name for it.
  var title: Text { there(read.title) }
  var brand: Text { there(read.brand) }
  var category: Text { there(read.category) }
  var condition: Text { there(read.condition) }
  var price: Money { there(read.price) }
  var stock: Int { there(read.stock) }

  @inline(__always)
  private func there<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a valid product lacks a value") }
    return value
  }

  /// What a listing can do without is as it was read.
  @inline(__always)
  subscript<Member>(dynamicMember member: KeyPath<ReadProduct, Member>) -> Member { read[dynamicMember: member] }
}

/// What an input item asks for.
enum Operation: Equatable {
  case publish
  /// Take it down, by id or sku.
  case delete
  /// List it again, though it was sold or taken down.
  case relist
}

/// A product item after validation: something to list, or something to take down.
enum ValidItem {
  case listing(ValidProduct)
  /// To take down, because the seller asks for it or because a listed product's stock is 0.
  case removal(Removal)
  /// Refused, with what could be read of it.
  case refused(Kept<ReadProduct>)
}

/// The product that a delete means.
struct Removal {
  let id: Int?
  let sku: Text?
}
