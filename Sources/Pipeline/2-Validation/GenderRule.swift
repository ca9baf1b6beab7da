/// Reads whom the item is for; where it does not say, the workspace's default.
enum GenderRule {
  static func read(
    _ product: Product, default standard: Gender?, arena: Arena, _ findings: inout Findings
  ) -> Gender? {
    let value = product[.gender]
    let folded = value.kind == .text ? arena.folded(CleanText.short(value.text, in: arena)) : .empty
    if value.kind == .text, !folded.isEmpty, !CellWords.meansNone(folded), !Gender.saysOnlyAdult(folded) {
      if let gender = Gender.described(by: folded) { return gender }
      if Gender.speaksOfChildren(folded) {
        findings.add(
          .unknownGender, .gender, value, "\"\(Problem.cut(value.text))\" does not say whether for boys or girls",
          hint: "write boy or girl")
        return nil
      }
      findings.add(
        .unknownGender, .gender, value, "\"\(Problem.cut(value.text))\" is no gender that is known here",
        hint: "write male, female, boy, girl or unisex")
      return standard
    }
    if !value.isAbsent, value.kind != .text {
      TextRule.reportType(.gender, value, "text", &findings)
      return standard
    }
    if let gender = ofPath(product[.category], arena) { return gender }
    if standard == nil {
      findings.add(
        .missingGender, .gender, nil, "without a gender no catalogue can be chosen",
        hint: "write male, female, boy, girl or unisex, or set defaults.gender in pipeline.json")
    }
    return standard
  }

  /// A category that is a path of Vinted's or of a shop's begins with it: `Femmes > Robes`.
  private static func ofPath(_ category: Product.Value, _ arena: Arena) -> Gender? {
    guard category.kind == .text, let end = category.text.first(UInt8(ascii: ">")) else { return nil }
    let first = arena.folded(category.text[0..<end].trimmed)
    return first.count > 2 ? Gender.named(first) : nil
  }
}
