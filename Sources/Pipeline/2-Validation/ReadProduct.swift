/// A product as far as it could be read: each field once. What the seller left out, or wrote wrong, is nil or empty.
struct ReadProduct: BitwiseCopyable {
  let id: Int?
  let sku: Text?
  /// It is to be listed again, though it was sold or taken down.
  let isRelist: Bool
  /// The seller's own name for it.
  let title: Text?
  let brand: Text?
  let category: Text?
  let condition: Text?
  let price: Money?
  let stock: Int?
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
