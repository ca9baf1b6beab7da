/// Judges how well a column's name fits a field, whatever program has written it.
extension ColumnJudge {
  /// How well the name fits: 100 for the field's own name, 0 for another field's; nil if the name rules the field out.
  func nameScore(_ column: String, _ field: ProductField) -> Int? {
    if !variants.isEmpty, column.hasPrefix(variants) {
      // A variant's title is `36 / Green`; the product's says what it is.
      let bonus = field == .title || field == .description ? -30 : 10
      return nameScore(String(column.dropFirst(variants.count)), field).map { $0 > 0 ? max(0, $0 + bonus) : 0 }
    }
    if field == .price, let inside = ColumnName.attribute(of: column), let bracket = column.lastIndex(of: "["),
      Currency.code(of: inside.trimmed, expected: currency) != nil
    {
      return nameScore(String(column[..<bracket].trimmed), field).map { max(0, $0 - 5) }
    }
    if let inside = ColumnName.attribute(of: column) {
      let score = nameScore(inside, field)
      // `Price [Store]`, `Cena brutto [Domyślny]`: the name of a shop or a price group.
      if score == 0, column.contains(" ["), let bracket = column.lastIndex(of: "["), bracket != column.startIndex {
        return nameScore(column[..<bracket].trimmed, field).map { max(0, $0 - 5) }
      }
      return score.map { max(0, $0 - 10) }
    }
    // Services wrap each value: `fields.title.stringValue`, `properties.Brand.select.name`.
    if let inner = ColumnName.unwrapped(column) {
      return inner.isEmpty ? nil : nameScore(inner, field)
    }
    // Fields that a shop has added belong to the product, and say nothing of a variant.
    if column.contains(".metafields.") { return field == .material || field == .gender ? 40 : nil }
    let name = name(column)
    if field == .sku, name.folded == "id" { return 60 }
    if let score = score(name.folded, field), !isOther(name, field) { return 100 - score }
    if isOther(name, field) { return nil }
    if let score = scoreInLanguage(name.words, field) { return score }
    // `attributes.size`, `*C:Marque`, `StartPrice`, `IMAGE 2`, `Google Shopping / Gender`: the words, the last of which
    // say what it is.
    if let score = score(name.words.joined(separator: " "), field) { return 90 - score }
    // `Price (EUR)`, `Image URLs (x,y,z...)`: text in brackets is a remark, or the best name: `Custom label (SKU)`.
    if let bracket = column.firstIndex(of: "("), bracket != column.startIndex {
      let inside = column[column.index(after: bracket)...].prefix { $0 != ")" }
      if field == .sku, score(self.name(String(inside)).folded, field) == 0 { return 98 }
      if let score = nameScore(String(column[..<bracket]), field), score > 0 { return max(0, score - 5) }
    }
    if field == .size, name.words.count > 1, let first = name.words.first, let last = name.words.last {
      let isFirst = ColumnJudge.countries[first] != nil
      if isFirst || ColumnJudge.countries[last] != nil {
        let rest = isFirst ? name.words.dropFirst() : name.words.dropLast()
        // A European size is the one that Vinted has.
        let bonus = ["EU", "FR"].contains(ColumnJudge.countries[isFirst ? first : last]) ? 3 : 0
        if let score = score(rest.joined(separator: " "), field) { return 80 + bonus - score }
      }
    }
    let end = scoreOfEnd(name.words, field)
    if field == .sku, isReference(name) || isNumbered(column, name) { return max(45, end) }
    if end > 60 { return end }
    if let score = scoreOfQuestion(column, name, field) { return max(end, score) }
    // `Titre, court`, `Taille / Size`, `Prix – TTC`: the first part says it, and what comes after is a remark.
    if let first = ColumnName.first(of: column), let score = nameScore(first, field), score > 30 {
      return max(end, score - 10)
    }
    return end
  }

  /// `Quelle est la marque de l'article ?`: a question names the one thing that it asks for.
  private func scoreOfQuestion(_ column: String, _ name: ColumnName, _ field: ProductField) -> Int? {
    guard column.trimmed.hasSuffix("?"), name.words.count >= 4 else { return nil }
    let asked = Set(name.words.compactMap { FieldWords.field(of: arena.keep($0)) }).subtracting([
      .title, .stockQuantity,
    ])
    return asked == [field] ? 62 : nil
  }

  /// `title_fr`, `EN Description`: the name without its language; better if the language is our own.
  private func scoreInLanguage(_ words: [String], _ field: ProductField) -> Int? {
    guard words.count > 1, ColumnJudge.inLanguages.contains(field) else { return nil }
    // `name.fr-FR` and `name_en_us` say it twice.
    if words.count > 2, let last = words.last, last.count == 2, ColumnJudge.languages[words[words.count - 2]] != nil,
      let score = scoreInLanguage(words.dropLast(), field)
    {
      return score
    }
    for (mark, rest) in [(words[words.count - 1], words.dropLast()), (words[0], words.dropFirst())] {
      guard let language = ColumnJudge.languages[mark], let score = score(rest.joined(separator: " "), field) else {
        continue
      }
      return (language == self.language ? 92 : 60) - score
    }
    return nil
  }

  private static let inLanguages: Set<ProductField> = [.title, .description, .category, .color, .material]
  private static let languages: [String: String] = [
    "fr": "fr", "francais": "fr", "french": "fr", "franzosisch": "fr", "en": "en", "english": "en", "anglais": "en",
    "englisch": "en", "gb": "en", "eng": "en", "de": "de", "deutsch": "de", "german": "de", "allemand": "de",
    "es": "es", "espanol": "es", "spanish": "es", "it": "it", "italiano": "it", "italian": "it", "nl": "nl",
    "nederlands": "nl", "dutch": "nl", "pl": "pl", "polski": "pl", "polish": "pl", "pt": "pt", "cz": "cs", "cs": "cs",
    "sv": "sv", "se": "sv", "hu": "hu", "ro": "ro", "ru": "ru", "da": "da", "fi": "fi",
  ]

  private func scoreOfEnd(_ parts: [String], _ field: ProductField) -> Int {
    // `size.value`, `condition.label`: the last word says nothing; `brand.name` does, as `attributes.name` does not.
    var heads = parts
    // `NL_Title_Short`, `Description longue`.
    if let last = parts.last, parts.count > 1, ColumnJudge.lengthWords.contains(last) {
      return scoreOfEnd(parts.dropLast(), field)
    }
    if let last = parts.last, parts.count > 1,
      ColumnJudge.emptyWords.contains(last) && !(field == .title && ColumnJudge.codeWords.contains(last))
        || ["name", "title"].contains(last) && FieldWords.field(of: arena.keep(parts[parts.count - 2])) != nil
    {
      heads.removeLast()
      if let score = score(parts.suffix(2).joined(separator: " "), field) { return 70 - score }
    }
    for count in stride(from: min(3, heads.count), to: 0, by: -1) {
      if let score = score(heads.suffix(count).joined(separator: " "), field) { return 70 - score }
    }
    return parts.dropLast().contains { score($0, field) != nil } ? 30 : 0
  }

  private func score(_ name: String, _ field: ProductField) -> Int? {
    let text = arena.keep(name)
    return FieldWords.field(of: text) == field ? min(FieldWords.rank(of: text), 40) : nil
  }

  /// Words at the end of a name that do not say what the column is about.
  private static let emptyWords = [
    "value", "label", "text", "display", "formatted", "raw", "slug", "code", "url", "src",
  ]

  private static let lengthWords = [
    "short", "long", "full", "courte", "longue", "kurz", "lang", "corta", "larga", "breve",
  ]
  /// An article's code is not its name.
  private static let codeWords = ["code", "slug", "url", "src"]

  /// `id_anuncio`, `Référence annonce`, `Anzeigen-ID`: a word for a reference first or last, and nothing that says of what
  /// else.
  private func isReference(_ name: ColumnName) -> Bool {
    guard (2...3).contains(name.words.count), let first = name.words.first, let last = name.words.last else {
      return false
    }
    let isFirst = ["id", "ref", "reference", "identifiant", "referencia", "riferimento", "referenz"].contains(first)
    return (isFirst || last == "id") && !name.has(ColumnJudge.notItems)
  }

  /// `Item #`, `Stock No.`: a number of the item's.
  private func isNumbered(_ column: String, _ name: ColumnName) -> Bool {
    let end = column.trimmed
    let isNumber =
      end.hasSuffix("#")
      || name.words.last.map { ["no", "nr", "num", "number", "nummer", "numero"].contains($0) } ?? false
    return isNumber && (1...2).contains(name.words.count)
      && name.has(["item", "stock", "article", "artikel", "art", "articolo", "articulo", "piece", "lot", "inventory"])
  }

  private static let notItems: Set<String> = [
    "group", "catalog", "catalogue", "theme", "template", "site", "account", "customer", "client", "buyer",
    "transaction",
    "vendor", "supplier", "tracking", "status", "department", "gender", "external", "type", "location", "shipping",
    "variant", "batch", "session", "price", "video", "policy", "profile", "class", "set", "material", "model", "city",
    "payment", "page", "market", "marketplace", "kunden", "verkaufer", "lieferant", "fournisseur", "vendeur",
  ]

  /// Whether the name says that the column is about something else.
  private func isOther(_ name: ColumnName, _ field: ProductField) -> Bool {
    if name.words.contains("default") { return true }
    if field == .price { return name.isOtherPrice || name.isNet }
    if field == .stockQuantity, name.isNoStock || name.isOfOthers { return true }
    // `color.text` beside `color.hex`.
    if field == .color, name.words.count == 2, name.words.last == "text" { return false }
    // `seller_sku` is the seller's own.
    if field == .sku, name.words.count == 2, name.words.last == "sku" || name.words.first == "sku",
      name.has(["seller", "vendor", "sprzedajacego", "vendeur"])
    {
      return false
    }
    if let words = ColumnJudge.otherThings[field] { return name.has(words) }
    return false
  }
}
