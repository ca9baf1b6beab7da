/// Reads how many there are. 0 on a listed product means: take it down.
enum StockRule {
  static func read(_ product: Product, _ findings: inout Findings) -> Int? {
    let value = product[.stockQuantity]
    if value.isAbsent {
      findings.add(
        .missingStock, .stockQuantity, nil, "the stock_quantity is missing", hint: "write 1, or 0 to take it down")
      return nil
    }
    if value.isScalar, let count = wholeNumber(value.text) { return count }
    findings.add(
      .invalidStock, .stockQuantity, value, "\"\(Findings.cut(value.text))\" is no number of pieces",
      hint: "write a whole number such as 1")
    return nil
  }

  /// `3`, and `3.0` as spreadsheets write it.
  private static func wholeNumber(_ text: Text) -> Int? {
    if let number = text.integer { return number }
    if let point = text.first(UInt8(ascii: ".")), point > 0 {
      for index in (point + 1)..<max(text.count, point + 1) where text[index] != 48 { return nil }
      return text[0..<point].integer
    }
    return nil
  }
}
