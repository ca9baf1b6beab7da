/// Recognizes a seller's title that is put together from the values of other fields, as written: `Jeans Levi's`.
///
/// Such a title adds nothing. Shops write many of them, and the check costs a few comparisons.
enum PlainTitle {
  @inline(__always)
  static func isPlain(_ product: ValidProduct) -> Bool {
    let title = product.title
    var at = 0
    while at < title.count {
      guard let end = end(of: product, in: title, from: at) else { return false }
      at = end + 1
    }
    return true
  }

  /// Where the value that begins here ends.
  @inline(__always)
  private static func end(of product: ValidProduct, in title: Text, from at: Int) -> Int? {
    let rest = title.from(at)
    @inline(__always) func ends(_ value: Text?) -> Int? {
      guard let value, !value.isEmpty, rest.hasPrefix(value), value.count == rest.count || rest[value.count] == 32
      else {
        return nil
      }
      return at + value.count
    }
    return ends(product.category) ?? ends(product.brand) ?? ends(product.model) ?? ends(product.fit)
      ?? ends(product.size) ?? ends(product.writtenColor)
  }
}
