/// Says which rows of a file are products to list: `skip` names the words of a column that leave a row out, `only`
/// those that let it in.
struct RowCondition: Sendable, Equatable {
  let column: String
  /// Folded.
  let words: [String]
  /// Whether the words let a row in; else they leave it out.
  let letsIn: Bool

  /// The reason why a row is left out; nil if it is not.
  func reason(_ value: Text?, in arena: Arena) -> String? {
    guard let value, !value.isEmpty else { return letsIn ? "\(column) is empty" : nil }
    let isNamed = words.contains(RowCondition.folded(CellWords.withoutSchema(value), in: arena))
    return isNamed == letsIn ? nil : "\(column) is \(Problem.cut(value))"
  }

  /// As words are compared, but with the sign of a number: WooCommerce's -1 is a draft, and 1 is not.
  static func folded(_ value: Text, in arena: Arena) -> String {
    let value = value.trimmed
    let isNegative = value.count > 1 && value[0] == UInt8(ascii: "-") && isDigit(value[1])
    return (isNegative ? "-" : "") + String(arena.folded(value))
  }
}
