/// Reads what distinguishes one product from another: id and sku.
enum IdentityRule {
  /// The longest sku, in UTF-16 units.
  static let longestSKU = 100

  static func id(_ product: Product, _ findings: inout Findings) -> Int? {
    let value = product[.id]
    if value.isAbsent { return nil }
    if value.isScalar {
      // Most ids are digits and nothing else.
      if let id = value.text.integer, id > 0 { return id }
      let written = CleanText.short(value.text, in: product.document.arena)
      if written.isEmpty { return nil }
      if let id = withoutDecimals(written).integer, id > 0 { return id }
      if isScientific(written) {
        reportScientific(.id, value, &findings)
        return nil
      }
    }
    findings.add(
      .invalidID, .id, value, "\"\(Problem.cut(value.text))\" is no id",
      hint: "write a whole number from 1 to 9007199254740991; other references belong into sku")
    return nil
  }

  static func sku(_ product: Product, _ findings: inout Findings) -> Text? {
    guard let written = TextRule.optional(.sku, product, &findings, longest: 10_000) else { return nil }
    // Skus that look the same are the same: `é` may be one code point or two, and spreadsheets turn 12 into 12.0.
    let sku = Composing.composed(withoutDecimals(written), in: product.document.arena)
    if SpreadsheetErrors.isOne(sku) {
      findings.add(
        .invalidSKU, .sku, product[.sku],
        "\"\(Problem.cut(sku))\" is an error of the spreadsheet, which does not distinguish products",
        hint: "correct the formula, or write the code itself")
      return nil
    }
    if isScientific(sku) {
      reportScientific(.sku, product[.sku], &findings)
      return nil
    }
    if sku.utf16Count > longestSKU {
      findings.add(
        .textTooLong, .sku, product[.sku], "the sku has \(sku.utf16Count) characters, \(longestSKU) are the most",
        hint: "shorten it")
      return nil
    }
    return sku
  }

  /// `1041.0` is the number 1041 that has passed through decimals.
  private static func withoutDecimals(_ text: Text) -> Text {
    guard text.hasSuffix(".0") else { return text }
    let whole = text[0..<(text.count - 2)]
    return whole.isDigits ? whole : text
  }

  /// `3,70E+12`: what a spreadsheet shows of a long number. Its last digits are lost.
  static func isScientific(_ text: Text) -> Bool {
    guard text.count >= 5, text.count <= 24, isDigit(text[0]),
      let e = text.first(UInt8(ascii: "E"), from: 1) ?? text.first(UInt8(ascii: "e"), from: 1),
      text.byte(orZeroAt: e + 1) == UInt8(ascii: "+"), text.from(e + 2).isDigits
    else { return false }
    let mantissa = text[0..<e]
    return mantissa.isDigits || text[1] == 44 || text[1] == 46
      ? mantissa.count == 1 || mantissa.from(2).isDigits : false
  }

  private static func reportScientific(_ field: ProductField, _ value: Product.Value, _ findings: inout Findings) {
    let exponent =
      value.text.last(UInt8(ascii: "+"), notBefore: 0).map { value.text.from($0 + 1).trimmed }?.integer ?? 0
    findings.add(
      field == .id ? .invalidID : .invalidSKU, field, value,
      "\"\(Problem.cut(value.text))\" was a number of \(exponent + 1) digits; a spreadsheet has cut it",
      hint: "format the column as text, write the codes again, and export again")
  }

  /// The name of a product of a shop whose numbers may equal another shop's: `boutique/12`. nil if it has none.
  static func sku(_ sku: Text?, or id: Int?, of source: String, in arena: Arena) -> Text? {
    guard sku != nil || id != nil else { return nil }
    return arena.made { writer in
      writer.write(string: source)
      writer.write(byte: UInt8(ascii: "/"))
      if let sku { writer.write(sku) } else if let id { writer.write(id) }
    }
  }

  static func operation(_ product: Product, arena: Arena, _ findings: inout Findings) -> Operation {
    let value = product[.operation]
    if value.isAbsent { return .publish }
    let word = value.kind == .text ? arena.folded(value.text) : .empty
    switch word {
    case "publish", "update": return .publish
    case "delete": return .delete
    case "relist": return .relist
    default:
      findings.add(
        .unknownOperation, .operation, value, "\"\(Problem.cut(value.text))\" is no operation",
        hint: "write publish, delete or relist, or leave it out")
      return .publish
    }
  }
}
