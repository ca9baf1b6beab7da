/// A valid product with Vinted's ids and the words that titles use. Only the mapper makes one.
struct MappedProduct: BitwiseCopyable {
  let product: ValidProduct
  /// As the table writes it, or as the seller does; nil if the item has no brand.
  let brand: Text?
  let brandID: Int?
  let category: MappedCategory
  /// The category's place in the table of categories; nil if it is not there.
  let categoryPlace: Int?
  let condition: Text
  let conditionID: Int?
  let colors: MappedWords
  let materials: MappedWords
  let sizeID: Int?
  let packageSizeID: Int?
  /// Set if `model` was absent and the seller's title says it.
  let model: Text?
  /// Whether the seller's title consists of the values of other fields, as written, and says nothing more.
  let hasPlainTitle: Bool
}

/// Colours or materials: at most three labels with their ids.
struct MappedWords {
  var labels = Texts.none
  /// The ids of those that are known, in order.
  private(set) var idCount = 0
  private var stored = SIMD4<Int64>()

  mutating func add(id: Int) {
    guard idCount < 4 else { return }
    stored[idCount] = Int64(id)
    idCount += 1
  }

  func id(_ index: Int) -> Int { Int(stored[index]) }
  var firstID: Int? { idCount > 0 ? id(0) : nil }
}
