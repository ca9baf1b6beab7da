/// Reads whom the item is for; where it does not say, the workspace's default.
enum GenderRule {
  static func read(
    _ product: Product, default standard: Gender?, arena: Arena, _ findings: inout Findings
  ) -> Gender? {
    let value = product[.gender]
    if value.kind == .text {
      if let gender = Gender.described(by: arena.folded(value.text)) { return gender }
      findings.add(
        .unknownGender, .gender, value, "\"\(Findings.cut(value.text))\" is no gender that is known here",
        hint: "write male, female, boy, girl or unisex")
      return standard
    }
    if !value.isAbsent {
      TextRule.reportType(.gender, value, "text", &findings)
      return standard
    }
    if standard == nil {
      findings.add(
        .missingGender, .gender, nil, "without a gender no catalogue can be chosen",
        hint: "write male, female, boy, girl or unisex, or set defaults.gender in pipeline.json")
    }
    return standard
  }
}
