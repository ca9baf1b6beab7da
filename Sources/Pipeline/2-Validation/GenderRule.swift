/// Reads whom the item is for; if it does not say, takes the workspace's default.
enum GenderRule {
  static func read(
    _ product: Product, default standard: Gender?, arena: Arena, _ findings: inout Findings
  ) -> Gender? {
    let value = product[.gender]
    // Most are written as they are compared.
    if value.kind == .text, let gender = Gender.named(value.text) { return said(gender, product, arena, &findings) }
    let folded = value.kind == .text ? arena.folded(CleanText.short(value.text, in: arena)) : .empty
    // Most texts are one word that names a gender. No such word means none, or only an adult.
    if let gender = Gender.named(folded) { return said(gender, product, arena, &findings) }
    if value.kind == .text, !folded.isEmpty, !CellWords.meansNone(folded), !Gender.saysOnlyAdult(folded) {
      if let gender = Gender.described(by: folded) { return said(gender, product, arena, &findings) }
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
    if let gender = ofCategory(product[.category], arena) { return shelf(of: gender, product, arena) }
    if standard == nil {
      findings.add(
        .missingGender, .gender, value, "without a gender no catalogue can be chosen",
        hint: "write male, female, boy, girl or unisex, or set defaults.gender in pipeline.json")
    }
    return standard
  }

  private static func said(
    _ gender: Gender, _ product: Product, _ arena: Arena, _ findings: inout Findings
  ) -> Gender {
    check(gender, product[.category], product[.gender], arena, &findings)
    checkTitle(gender, product, arena, &findings)
    return shelf(of: gender, product, arena)
  }

  /// `Jean homme` for a woman: one of the two is wrong, and only the seller knows which.
  private static func check(
    _ gender: Gender, _ category: Product.Value, _ value: Product.Value, _ arena: Arena, _ findings: inout Findings
  ) {
    guard gender != .unisex, category.kind == .text, mayName(category.text), findings.wants(.genderConflict),
      let other = Gender.described(by: arena.folded(category.text)), other != gender, other != .unisex
    else { return }
    findings.add(
      .genderConflict, .gender, value,
      "the gender is \(gender.catalogueName), and the category \"\(Problem.cut(category.text))\" is for another one",
      hint: "correct the one that is wrong; the gender decides the catalogue")
  }

  /// `Girls midi dress` for a woman, `Men's coat` for a woman.
  @inline(__always)
  private static func checkTitle(_ gender: Gender, _ product: Product, _ arena: Arena, _ findings: inout Findings) {
    let title = product[.title]
    guard gender != .unisex, title.kind == .text, TitleGender.mayName(title.text), findings.wants(.genderConflict)
    else { return }
    let brand = product[.brand].kind == .text ? product[.brand].text : Text.empty
    guard let word = TitleGender.contradiction(to: gender, in: title.text, besides: brand, arena) else { return }
    findings.add(
      .genderConflict, .gender, product[.gender],
      "the gender is \(gender.catalogueName), and the title says \"\(Problem.cut(word))\"",
      hint: "correct the one that is wrong; the gender decides the catalogue")
  }

  /// Whether a category may name a gender: most are a single word that does not.
  private static func mayName(_ text: Text) -> Bool {
    guard text.count < 200 else { return false }
    for index in 0..<text.count where text[index] < 0x80 && !isLetter(text[index]) { return true }
    let first = text.byte(orZeroAt: 0) | 0x20
    return first == UInt8(ascii: "d") || first == UInt8(ascii: "h")
  }

  /// What any child can wear goes into the boys' catalogues, never into the men's.
  private static func shelf(of gender: Gender, _ product: Product, _ arena: Arena) -> Gender {
    gender == .unisex && isForChildren(product, arena) ? .boy : gender
  }

  /// Whether title or category name children; `baby blue` and `one of a kind` do not.
  private static func isForChildren(_ product: Product, _ arena: Arena) -> Bool {
    [product[.title], product[.category]].contains { value in
      guard value.kind == .text, value.text.count < 400 else { return false }
      return arena.folded(CleanText.short(value.text, in: arena)).hasWord(of: children)
    }
  }

  private static let children: Set<String> = [
    "kid", "kids", "child", "children", "childrens", "toddler", "toddlers", "infant", "infants", "enfant", "enfants",
    "bebe", "bebes", "kinder", "ninos", "bambini", "kinderen", "dzieci", "deti",
  ]

  /// A category may name whom it is for: `Femmes > Robes`, `jean homme`, `Damenschuhe`.
  private static func ofCategory(_ category: Product.Value, _ arena: Arena) -> Gender? {
    guard category.kind == .text, mayName(category.text) else { return nil }
    // Of a path the beginning counts: an end such as `Boyfriend jeans & men's fit` says how something is.
    if let end = category.text.first(UInt8(ascii: ">")) {
      let first = arena.folded(category.text[0..<end].trimmed)
      if first.count > 2, let gender = Gender.named(first) { return gender }
    }
    return Gender.described(by: arena.folded(category.text))
  }
}

extension Text {
  /// Whether one of its words is in a set; anything but a letter separates words.
  fileprivate func hasWord(of words: Set<String>) -> Bool {
    var start = 0
    for index in 0...count where index == count || !isLetter(self[index]) && self[index] < 0x80 {
      if index > start, index - start < 12, words.contains(String(self[start..<index])) { return true }
      start = index + 1
    }
    return false
  }
}
