/// Reads fields that hold several texts: a list, or one text with commas between.
enum ListRule {
  /// nil if it is neither; that is reported.
  static func read(
    _ field: ProductField, _ product: Product, arena: Arena, _ findings: inout Findings
  ) -> Texts? {
    let value = product[field]
    switch value.kind {
    case .absent: return Texts.none
    case .text, .number: return parts(of: value.text, arena: arena)
    case .list:
      let document = product.document
      let end = Int(document[Int(value.index)].next)
      var wrong: Int?
      let texts = Texts(in: arena, capacity: end - Int(value.index)) { add in
        var at = Int(value.index) + 1
        while at < end {
          let token = document[at]
          if token.kind == .string || token.kind == .number {
            let text = token.text.trimmed
            if !text.isEmpty { add(text) }
          } else if token.kind != .null, wrong == nil {
            wrong = at
          }
          at = Int(token.next)
        }
      }
      guard let wrong else { return texts }
      let place = Product.Value(
        kind: .text, text: document.written(wrong), offset: document[wrong].offset, index: Int32(wrong))
      TextRule.reportType(field, place, "a list of texts", &findings)
      return nil
    case .flag, .object:
      TextRule.reportType(field, value, "a list of texts", &findings)
      return nil
    }
  }

  /// The parts of a text between commas.
  static func parts(of text: Text, arena: Arena) -> Texts {
    guard text.contains(UInt8(ascii: ",")) else {
      let whole = text.trimmed
      return whole.isEmpty ? .none : Texts(in: arena, capacity: 1) { add in add(whole) }
    }
    var commas = 0
    for index in 0..<text.count where text[index] == UInt8(ascii: ",") { commas += 1 }
    return Texts(in: arena, capacity: commas + 1) { add in text.split(by: UInt8(ascii: ","), add) }
  }
}
