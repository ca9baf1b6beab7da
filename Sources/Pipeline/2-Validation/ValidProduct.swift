/// A product with nothing wrong in itself: every value read and within its bounds. Only the validator makes one.
struct ValidProduct: BitwiseCopyable {
  let id: Int?
  let sku: Text?
  /// It is to be listed again, though it was sold or taken down.
  var isRelist = false
  /// The seller's own name for it.
  let title: Text
  let brand: Text
  let category: Text
  let condition: Text
  let price: Money
  let stock: Int
  let size: Text?
  /// At most two.
  let colors: Texts
  /// All colours as the seller wrote them, for the plugin.
  let writtenColor: Text?
  let images: Texts
  let gender: Gender?
  let model: Text?
  let fit: Text?
  let decade: Decade?
  /// At most three.
  let materials: Texts
  let location: Text?
  let description: Text?
  /// Whether it is written in JSON as it is, see `Text.isPart`.
  let isDescriptionPlain: Bool
  let conditionDetails: Text?
  let measurements: ArenaList<Measurement>
}

/// A length of the item, as `name: value` in centimetres.
struct Measurement {
  let name: Text
  let value: Text
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
  case listing(Kept<ValidProduct>)
  /// To take down, because the seller asks for it or because a listed product's stock is 0.
  case removal(Removal)
  /// Refused. The part that could be read is searched for more problems; it is empty if nothing could be read.
  case refused(Kept<ValidProduct>)
}

/// The product that a delete means.
struct Removal {
  let id: Int?
  let sku: Text?
}
