/// Reads fields that hold several texts: a list, or one text with commas between.
enum ListRule {
  /// nil where it is neither, which is reported.
  static func read(
    _ field: ProductField, _ product: borrowing Product, arena: Arena, _ findings: inout Findings
  ) -> Texts? {
    let value = product[field]
    switch value.kind {
    case .absent: return Texts.none
    case .text, .number: return parts(of: value.text, arena: arena)
    case .list:
      let elements = product.elements(of: value)
      for element in elements where element.string == nil && element.kind != .number && !element.isNull {
        let place = Product.Value(
          kind: .text, text: element.written, offset: element.token.offset, index: Int32(element.index))
        TextRule.reportType(field, place, "a list of texts", &findings)
        return nil
      }
      return Texts(in: arena, capacity: elements.count) { add in
        for element in elements where !element.isNull {
          let text = element.token.text.trimmed
          if !text.isEmpty { add(text) }
        }
      }
    case .flag, .object:
      TextRule.reportType(field, value, "a list of texts", &findings)
      return nil
    }
  }

  private static func parts(of text: Text, arena: Arena) -> Texts {
    var commas = 0
    for index in 0..<text.count where text[index] == UInt8(ascii: ",") { commas += 1 }
    return Texts(in: arena, capacity: commas + 1) { add in text.split(by: UInt8(ascii: ","), add) }
  }
}
