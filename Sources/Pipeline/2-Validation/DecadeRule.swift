/// Reads the decade of a vintage item.
enum DecadeRule {
  static func read(_ product: Product, _ findings: inout Findings) -> Decade? {
    guard let text = TextRule.optional(.decade, product, &findings) else { return nil }
    if let decade = Decade(text) { return decade }
    findings.add(
      .unknownDecade, .decade, product[.decade], "\"\(Problem.cut(text))\" is no decade from 1950 on",
      hint: "write 90s, or the year")
    return nil
  }
}
