/// Judges how well a column fits a field, by its name and by all its values.
struct ColumnJudge {
  let tables: Tables
  let currency: String
  /// Of two columns that differ only in their language, the one in the listings' own is better.
  let language: String
  /// A prefix of the names of what variants of a product have; it says nothing.
  var variants = ""
  let arena = Arena(remembersWords: true)

  init(tables: Tables, currency: String, language: String) {
    self.tables = tables
    self.currency = currency
    self.language = language
  }

  /// Whether a name with brackets is a column of the file itself: a space is before the bracket.
  private func sampleHolds(_ column: String) -> Bool { column.contains(" [") }

  func name(_ column: String) -> ColumnName {
    if let known = names.all[column] { return known }
    let name = ColumnName(column, arena)
    names.all[column] = name
    return name
  }

  /// Each column's name is asked for again and again.
  final class Names { var all: [String: ColumnName] = [:] }
  let names = Names()

  // MARK: - Names

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
      if score == 0, sampleHolds(column), let bracket = column.lastIndex(of: "["), bracket != column.startIndex {
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

  /// Words of a name that say that a column is something else.
  private static let otherThings: [ProductField: Set<String>] = [
    .title: [
      "seo", "option", "options", "attribute", "attributs", "image", "images", "alt", "file", "seller", "user", "owner",
      "currency", "shop", "store", "brand", "marque", "category", "categories", "group", "tax", "badge", "author",
      "first",
      "last", "customer", "username", "country", "city", "meta", "variation", "variante", "shipping", "status",
      "vendor",
      "color", "colour", "size", "material", "collection", "supplier", "warehouse", "location", "download",
    ],
    .description: [
      "seo", "meta", "image", "shipping", "tax", "payment", "id", "ids", "ref", "reference", "nr", "no", "number",
      "numero",
      "nummer", "date", "datum", "fecha", "data", "link", "url", "lien", "status", "statut", "price", "prix", "preis",
      "precio", "prezzo", "type", "category", "condition", "option", "options",
    ],
    .images: [
      "num", "nb", "similar", "related", "outfit", "before", "promo", "aw", "recommended", "lookbook", "thumb",
      "thumbs",
      "thumbnail", "position", "alt", "count", "width", "height", "date", "id", "ids", "thumbnails",
      "seller", "user", "owner",
      "avatar", "chart", "guide", "barcode", "qr", "qrcode", "invoice", "facture", "rechnung", "fattura", "factura",
      "factuur", "faktura", "receipt", "recu", "quittung", "beleg", "kassenbon", "scontrino", "ricevuta", "ticket",
      "bonnetje", "paragon", "swatch", "swatches", "creator", "author", "buyer", "customer", "vendor", "vendeur",
      "verkaufer", "venditore", "vendedor", "verkoper", "sprzedawca", "userpic", "banner", "certificate", "certificat",
      "zertifikat", "certificato", "certificado", "certificaat", "certyfikat", "signature", "map", "payment",
      "sizechart", "stock", "ausweis", "passport", "label", "sticker",
      "profile", "badge", "logo", "icon", "flag", "shop", "store", "brand", "gallery count", "review", "rating",
    ],
    .size: [
      "package", "file", "files", "photo", "photos", "picture", "pictures", "media", "formats", "image", "chart",
      "type", "system", "guide", "group", "shipping", "parcel", "images", "model",
      "models", "mannequin", "wears", "wearing", "tragt", "porte", "unit",
    ],
    .id: ["parent", "vinted", "user", "seller"],
    .sku: [
      "parent", "category", "user", "seller", "brand", "currency", "country", "color", "colour", "size", "tax", "hs",
      "zip",
      "postal", "store", "shop", "order", "collection", "image", "condition",
    ],
    .category: [
      "tax", "id", "ids", "variant", "fulfillment", "inventory", "url", "shipping", "price", "offer", "weight",
    ],
    .color: [
      "average", "avg", "dominant", "rgb", "accent", "code", "hex", "id", "text", "background", "border", "badge",
      "pos", "checkout", "till", "kassenfarbe", "anzeigefarbe", "category", "categorie", "kategorie", "etiquette",
      "caisse", "kasse", "theme", "count", "tag", "label", "hardware", "lining", "sole",
      "strap", "lace", "laces", "stitching", "thread",
      "button", "buttons", "zip", "zipper", "doublure", "semelle", "futter", "sohle", "fodera", "suola", "forro",
      "voering",
      "zool", "boucle", "schnalle",
    ],
    .brand: ["id", "url", "logo", "slug"],
    .condition: [
      "details", "description", "note", "shipping", "payment", "country", "address", "box", "packaging", "packing",
      "emballage", "boite", "verpackung",
      "karton", "scatola", "caja", "doos", "dustbag", "sole", "soles", "heel", "hardware", "strap",
    ],
    .stockQuantity: [
      "manage", "managed", "track", "tracked", "reorder", "view", "views", "feedback", "favo", "favorites",
      "favourites", "favorite",
      "favourite", "like", "likes",
      "comment",
      "comments", "user", "seller", "low", "policy", "tracker", "min", "max", "minimum", "maximum", "status", "gallery",
      "image", "images", "photo", "photos", "review", "reviews", "rating", "ratings", "variants", "sold",
      "sales", "order", "orders", "category", "follower", "followers", "item count", "weight", "notify", "management",
      "color",
      "colors", "colour", "colours", "couleurs", "farben", "colori", "colores", "kleuren", "watchers", "votes",
      "clicks",
      "visits", "messages", "offer", "offers",
    ],
    .gender: [
      "id", "seller", "user", "shipping", "customer", "buyer", "client", "owner", "kunde", "kunden", "acheteur",
      "vendeur",
      "consignor",
    ],
    .location: ["item", "seller", "user", "shop", "country", "city", "ship", "shipping"],
    .material: ["id", "care"],
  ]

  // MARK: - Values

  /// The share of a column's different values that the field can have; nil if the field takes anything.
  func share(_ column: SampleColumns.Column, _ field: ProductField, isNamed: Bool = true) -> Double? {
    guard !column.isBlank else { return 0 }
    guard let known = test(field, isNamed: isNamed) else { return nil }
    // Each value is looked up once, as values repeat and a lookup costs. If the column does not have the field's name,
    // some values are enough.
    var (good, all) = (0, 0)
    for (value, count) in isNamed ? column.counts[...] : column.counts.prefix(60) {
      all += count
      if known(value) { good += count }
    }
    return Double(good) / Double(all)
  }

  /// Whether a field can have a value; nil if the field takes anything.
  func test(_ field: ProductField, isNamed: Bool) -> ((String) -> Bool)? {
    switch field {
    case .category: { isCategory($0, isNamed) }
    case .color: { isList($0) { tables.colors.named($0) != nil } }
    case .material: { isList($0) { tables.materials.named($0) != nil } }
    case .condition: { isCondition($0, isNamed) }
    case .gender: { isGender($0, isNamed) }
    case .brand: { tables.brands.named(fold($0)) != nil || tables.noBrand[fold($0)] != nil }
    case .price: isPrice
    case .stockQuantity:
      { Double($0.replacing(",", with: ".")) != nil || CellWords.stock(arena.keep($0), in: arena) != nil }
    case .images: { isImage($0, isNamed) }
    case .id: { Int($0).map { $0 > 0 } ?? false }
    case .sku: { $0.utf16.count <= IdentityRule.longestSKU && !$0.contains("\n") }
    case .decade: { Decade(arena.keep($0)) != nil }
    // `A3`, `B-12`: a place in the stock, not a seller's town.
    case .location: { $0.count <= 12 && $0.contains(where: \.isNumber) }
    default: nil
    }
  }

  /// The share of rows in whose text a word of a kind is found.
  func share(of kind: ColumnExpression.WordKind, in column: SampleColumns.Column) -> Double {
    let finder = WordFinder(tables: tables, arena: arena)
    let values = column.values.prefix(500)
    guard !values.isEmpty else { return 0 }
    // Tags repeat; each text is looked through once.
    var known: [String: Bool] = ["": false]
    let found = values.count { value in
      if let known = known[value] { return known }
      let isFound = finder.find(kind, in: arena.keep(value)) != nil
      known[value] = isFound
      return isFound
    }
    return Double(found) / Double(values.count)
  }

  func fold(_ word: String) -> Text { arena.folded(arena.keep(word)) }

  /// A bare number is a grade only in a column that says so, and a decimal number never is.
  private func isCondition(_ word: String, _ isNamed: Bool) -> Bool {
    let text = CellWords.withoutSchema(arena.keep(word))
    if !isNamed, word.contains(where: \.isNumber) { return false }
    return ConditionWords.entry(for: text, in: tables, arena) != nil || GuessWords.condition(String(text)) != nil
  }

  private func isGender(_ word: String, _ isNamed: Bool) -> Bool {
    let folded = fold(word)
    if isNamed { return Gender.described(by: folded) != nil || Gender.speaksOfChildren(folded) }
    // `Enfants` and `Bébés` come with `Femmes` and `Hommes`.
    if folded == "man" || folded == "woman" { return true }
    return folded.count > 3 && Gender.named(folded) != nil && Gender.named(folded) != .unisex || folded == "men"
      || folded == "unisex" || !folded.contains(32) && Gender.speaksOfChildren(folded)
  }

  /// A list of words counts only in a column that says so.
  private func isCategory(_ word: String, _ isNamed: Bool) -> Bool {
    let text = arena.keep(word)
    if tables.categories.place(of: fold(word)) != nil || isCatalogue(text, isNamed) { return true }
    guard isNamed else { return false }
    return tables.categories.lastKnown(in: text, arena) != nil
      || WordFinder(tables: tables, arena: arena).find(.category, in: text) != nil
  }

  /// A name that several catalogues have counts only in a column that says so.
  private func isCatalogue(_ word: Text, _ isNamed: Bool) -> Bool {
    switch tables.catalogueNames.match(word, for: nil, in: arena) {
    case .leaf: true
    case .several, .elsewhere: isNamed
    case .parents, .none: false
    }
  }

  private func isList(_ word: String, _ isKnown: (Text) -> Bool) -> Bool {
    let parts = word.split { ",/&;|".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { isKnown(fold(String($0))) }
  }

  /// A price that can be read in two ways is a price, too; the seller must say which is meant.
  private func isPrice(_ word: String) -> Bool {
    switch PriceRule.reading(of: arena.keep(word), expected: currency).0 {
    case .cents, .ambiguous: true
    default: false
    }
  }

  /// A link without a picture's ending counts only in a column that says so.
  private func isImage(_ word: String, _ isNamed: Bool) -> Bool {
    let photos = PhotoList.photos(in: arena.keep(word), arena: arena)
    guard let first = photos.first else { return false }
    if PhotoList.isPicture(first) { return true }
    return isNamed && (first.hasPrefix("http://") || first.hasPrefix("https://") || first.hasPrefix("//"))
  }
}
