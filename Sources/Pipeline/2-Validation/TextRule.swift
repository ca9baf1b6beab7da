/// Reads fields that hold text: required fields, optional fields, and fields that may be written as a number.
enum TextRule {
  /// The longest text of a short field, in bytes; a description may have the whole line.
  static let longest = 1000

  /// A field that every listing needs.
  static func required(
    _ field: ProductField, missing code: ProblemCode, hint: String, _ product: Product,
    _ findings: inout Findings
  ) -> Text? {
    let value = product[field]
    if value.isAbsent {
      findings.add(code, field, value, "the \(field.name) is missing", hint: hint)
      return nil
    }
    if value.kind == .text, CleanText.isClean(value.text) { return value.text }
    guard let text = scalar(field, value, product.document.arena, &findings) else { return nil }
    if !text.isEmpty { return text }
    findings.add(code, field, value, "the \(field.name) has only invisible characters", hint: hint)
    return nil
  }

  /// A field that may be left out; numbers are taken as they are written.
  @inline(__always)
  static func optional(
    _ field: ProductField, _ product: Product, _ findings: inout Findings, longest: Int = longest
  ) -> Text? {
    product[field].isAbsent ? nil : present(field, product, &findings, longest: longest)
  }

  private static func present(
    _ field: ProductField, _ product: Product, _ findings: inout Findings, longest: Int
  ) -> Text? {
    let value = product[field]
    if value.kind == .text, value.text.count <= longest, CleanText.isClean(value.text) { return value.text }
    let text = scalar(field, value, product.document.arena, &findings, longest: longest)
    return text?.isEmpty == true ? nil : text
  }

  private static func scalar(
    _ field: ProductField, _ value: Product.Value, _ arena: Arena, _ findings: inout Findings, longest: Int = longest
  ) -> Text? {
    guard value.isScalar else {
      reportType(field, value, "text", &findings)
      return nil
    }
    if value.text.count > longest {
      findings.add(
        .textTooLong, field, value, "the \(field.name) has \(value.text.count) bytes, \(longest) are the most",
        hint: "shorten it; long text belongs in description")
      return nil
    }
    if value.kind == .number { return value.text }
    return field == .description || field == .conditionDetails
      ? CleanText.long(value.text, in: arena) : CleanText.short(value.text, in: arena)
  }

  static func reportType(
    _ field: ProductField, _ value: Product.Value, _ wanted: String, _ findings: inout Findings
  ) {
    findings.add(
      .wrongType, field, value, "\(field.name) must be \(wanted)", hint: "write it as \(example(of: field))")
  }

  private static func example(of field: ProductField) -> String {
    switch field {
    case .id: "\"id\": 123"
    case .stockQuantity: "\"stock_quantity\": 1"
    case .images: "\"images\": [\"front.jpg\", \"back.jpg\"]"
    case .color: "\"color\": [\"Blue\", \"White\"]"
    case .material: "\"material\": [\"Cotton\", \"Silk\"]"
    case .measurements: "\"measurements\": {\"length\": 104}"
    default: "\"\(field.name)\": \"…\""
    }
  }
}
