/// Reads how many there are. 0 on a listed product means: take it down.
enum StockRule {
  static func read(_ product: Product, _ findings: inout Findings) -> Int? {
    let value = product[.stockQuantity]
    if value.isAbsent {
      findings.add(
        .missingStock, .stockQuantity, value, "the stock_quantity is missing", hint: "write 1, or 0 to take it down")
      return nil
    }
    // Most are digits and nothing else.
    if value.isScalar, let count = value.text.integer { return count }
    if value.isScalar, let count = count(of: CleanText.short(value.text, in: product.document.arena), product) {
      return count
    }
    findings.add(
      .invalidStock, .stockQuantity, value, "\"\(Problem.cut(value.text))\" is no number of pieces",
      hint: "write a whole number such as 1")
    return nil
  }

  /// A number of pieces. Fewer than 0 counts as 0: shops write it if they have sold too many. Yes and no are 1 and 0.
  private static func count(of text: Text, _ product: Product) -> Int? {
    if let number = wholeNumber(text) { return number }
    if text.count > 1, text[0] == UInt8(ascii: "-"), wholeNumber(text.from(1)) != nil { return 0 }
    return CellWords.stock(text, in: product.document.arena)
  }

  /// `3`, and `3.0` or `3,00` as spreadsheets and shops write it.
  private static func wholeNumber(_ text: Text) -> Int? {
    if let number = text.integer { return number }
    if let point = text.first(UInt8(ascii: ".")) ?? text.first(UInt8(ascii: ",")), point > 0 {
      for index in (point + 1)..<max(text.count, point + 1) where text[index] != 48 { return nil }
      return text[0..<point].integer
    }
    return nil
  }
}

extension Findings {
  /// A product that is not listed yet and has no stock.
  mutating func addOutOfStock() {
    add(
      .outOfStock, at: 0, field: "stock_quantity", value: "0", message: "there is none to sell",
      hint: "write how many there are; 0 takes a listed product down")
  }
}
