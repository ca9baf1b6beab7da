/// Finds which column fits which field best.
extension ColumnGuess {
  /// Gives columns to fields, the surest pairs first, so that a column goes to the field that it fits best.
  mutating func assign() {
    let used = Set(options.flatMap { [$0.name, $0.value] } + (best[.price] ?? []))
    let order: [ProductField] = [
      .images, .title, .category, .gender, .color, .condition, .brand, .size, .stockQuantity, .description, .material,
      .sku, .model, .fit, .decade, .location, .conditionDetails,
    ]
    var pairs: [(field: ProductField, name: String, score: Int)] = []
    for field in order { pairs += candidates(field, without: used).map { (field, $0.name, $0.score) } }
    var taken = Set<String>()
    for pair in pairs.sorted(by: { $0.score > $1.score }) where !taken.contains(pair.name) {
      let least = pair.field == .images ? 80 : pair.field == .size ? 50 : 60
      if best[pair.field] != nil, pair.score < least || !ColumnGuess.hasAlternatives.contains(pair.field) { continue }
      taken.insert(pair.name)
      best[pair.field, default: []].append(pair.name)
    }
    if let categories = best[.category] { best[.category] = deepestFirst(categories) }
    if let photos = best[.images] { best[.images] = inOrder(eachOnce(photos)) }
    // All columns of photos count; for other fields, only those that fill a gap.
    for (field, names) in best where field != .images && field != .price { best[field] = adding(names) }
  }

  /// `6b6b6b`, `#fff`: a colour for a screen, and no word for one.
  private static func isHex(_ value: String) -> Bool {
    let digits = value.hasPrefix("#") ? value.dropFirst() : value[...]
    return (digits.count == 6 || digits.count == 3 && digits.count < value.count) && digits.allSatisfy(\.isHexDigit)
  }

  /// Names that mean nothing but the gender; a department or a section may be anything.
  private static let genderRoots = [
    "gender", "sex", "genre", "geschlecht", "gener", "geslacht", "plec", "pohlavi", "sess",
  ]

  static let takesNoLinks: Set<ProductField> = [
    .title, .brand, .category, .gender, .size, .color, .material, .model, .fit, .decade, .location, .conditionDetails,
  ]
  static let hasAlternatives: Set<ProductField> = [.images, .category, .description, .size, .stockQuantity]

  /// The columns that fit a field, best first.
  private func candidates(_ field: ProductField, without used: Set<String>) -> [(name: String, score: Int)] {
    var found: [(name: String, score: Int)] = []
    for column in sample.columns where !used.contains(column.name) && !column.isBlank {
      guard let name = judge.nameScore(column.name, field) else { continue }
      let share = judge.share(column, field, isNamed: name > 0)
      let score = score(field, name: name, share: share, column)
      if score > 0 { found.append((column.name, score)) }
    }
    return found.sorted { $0.score > $1.score }
  }

  private func score(_ field: ProductField, name: Int, share: Double?, _ column: SampleColumns.Column) -> Int {
    let percent = Int((share ?? 0) * 100)
    if ColumnGuess.takesNoLinks.contains(field), ColumnGuess.isLinks(column) { return 0 }
    switch field {
    // A column called Stock stays although one value cannot be read; the run refuses that value.
    case .stockQuantity:
      guard name >= 50 && percent >= 30 || name > 0 && percent >= 60 else { return 0 }
      // A number says more than yes or no.
      return name + (column.distinct.allSatisfy { Double($0.replacing(",", with: ".")) != nil } ? 20 : 0)
    case .images:
      // The same picture in all rows is a sign of the shop.
      if sample.rowCount > 2, column.counts.count == 1, column.filledCount > 2 { return 0 }
      return percent >= 60 ? (name > 0 ? name + 50 : 40) : 0
    case .category:
      // Another shop's numbers of categories may be numbers of Vinted's, too.
      if name == 0 || percent < 95, column.distinct.allSatisfy({ Int($0) != nil }) { return 0 }
      return name > 0 && percent >= 5 ? name + percent : percent >= 60 ? percent / 2 : name >= 60 ? name / 2 : 0
    case .condition:
      // On and off, yes and no.
      if column.distinct.allSatisfy({ GuessWords.isFlag(String(judge.fold($0))) }) { return 0 }
      // Whatever its name: if nothing in it is a condition, it is something else.
      return name > 0 && percent >= 20 ? name + percent : percent >= 80 ? percent / 2 : 0
    case .gender where percent < 20 && !judge.name(column.name).begins(ColumnGuess.genderRoots): return 0
    case .color where column.distinct.allSatisfy(ColumnGuess.isHex): return 0
    case .color, .gender, .material:
      return name > 0 && percent >= 20 ? name + percent : percent >= 80 ? percent / 2 : name >= 60 ? name / 2 : 0
    case .sku:
      if name == 0, areNumbersOfItems(column) { return identityScore(45, column) }
      return name > 0 && percent == 100 ? identityScore(name, column) : 0
    case .decade: return name > 30 && percent >= 60 ? name : 0
    case .location: return name > 30 && percent >= 80 ? name : 0
    case .title: return titleScore(name, percent, column)
    case .description:
      if name > 30 { return name }
      return ColumnGuess.averageWords(column) > 25 ? 30 : 0
    // Codes that differ from row to row distinguish products; they do not name a model.
    case .model:
      let areCodes = column.distinct.allSatisfy { $0.contains(where: \.isNumber) && !$0.contains(" ") }
      return name > 30 && !(sample.rowCount > 2 && column.isDistinct && areCodes) ? name : 0
    default: return name > 30 ? name : 0
    }
  }

  /// A column with the name of the items, with nothing but numbers.
  private func areNumbersOfItems(_ column: SampleColumns.Column) -> Bool {
    (judge.nameScore(column.name, .title) ?? 0) > 60 && column.distinct.allSatisfy { Int($0) != nil }
  }

  /// A title differs from row to row; a column of one value, of codes or of links is not a title.
  private func titleScore(_ name: Int, _ percent: Int, _ column: SampleColumns.Column) -> Int {
    if ColumnGuess.isLinks(column) || column.distinct.allSatisfy({ Currency.isCode($0.uppercased()) }) { return 0 }
    // The same text in all rows says nothing, unless the column is called a title and names what is sold.
    if sample.rowCount > 3, column.counts.count == 1, name < 90 || judge.share(of: .category, in: column) < 1 {
      return 0
    }
    // `Item`: 1001, 1002 are numbers of items, not names.
    if !column.distinct.contains(where: { $0.contains(where: \.isLetter) }) { return 0 }
    // `2024/03/04 10:12:00` is the time of an answer, and `projects/x/documents/y` a place.
    let notTitles = column.counts.prefix(60).count { value, _ in
      value.count { $0.isNumber } > value.count { $0.isLetter } || value.split(separator: "/").count > 3
    }
    if notTitles * 10 >= min(60, column.counts.count) * 8 { return 0 }
    let words = ColumnGuess.averageWords(column)
    // `Name` of a person beside `Item`: a title says what is sold.
    let saysItem = judge.share(of: .category, in: column)
    if name > 30, saysItem < 0.05, sample.columns.contains(where: { saysMore($0, than: column) }) { return 1 }
    if name > 30 { return name + (words >= 2 ? 20 : 0) + (column.distinctShare > 0.5 ? 5 : 0) }
    guard words >= 2.5, words <= 30, name >= 0 else { return 0 }
    return 20 + Int(column.distinctShare * 10)
  }

  /// Whether another column may be a title by its name, and most of its texts name a garment.
  private func saysMore(_ other: SampleColumns.Column, than column: SampleColumns.Column) -> Bool {
    other.name != column.name && !other.isBlank && (judge.nameScore(other.name, .title) ?? 0) > 30
      && ColumnGuess.averageWords(other) >= 1.5 && judge.share(of: .category, in: other) >= 0.6
  }

  /// `Category 1`, `Category 2`: the one with the higher number says more.
  private func deepestFirst(_ names: [String]) -> [String] {
    guard let first = names.first, let level = first.last?.wholeNumberValue else { return names }
    let stem = first.dropLast()
    let deeper = sample.columns.filter { column in
      column.name.hasPrefix(stem) && column.name.count == first.count
        && (column.name.last?.wholeNumberValue ?? 0) > level && (judge.share(column, .category) ?? 0) >= 0.5
    }
    let more = deeper.map(\.name).sorted(by: >)
    return more + names.filter { !more.contains($0) }
  }

  /// The largest photo, if one object has several addresses, such as `photos[].url` and `photos[].full_size_url`.
  private func eachOnce(_ photos: [String]) -> [String] {
    var kept: [String] = []
    for photo in photos {
      let (parent, isSize) = size(photo)
      let other =
        isSize
        ? kept.firstIndex {
          size($0) == (parent, true) && (photo.contains(".") || namesSize(photo) != namesSize($0))
        } : nil
      guard let other else {
        kept.append(photo)
        continue
      }
      if width(photo) > width(kept[other]) { kept[other] = photo }
    }
    return kept
  }

  /// How large the photo is, by the name of its address: `url_75x75`, `url_fullxfull`, `pictures[].640.url`.
  private func width(_ photo: String) -> Int {
    let words = judge.name(photo)
    if words.has(["full", "fullxfull", "fullsize", "original", "orig", "largest", "max", "maximum", "zoom"]) {
      return 9999
    }
    let end = photo.split(separator: ".").suffix(2).joined(separator: ".")
    let numbers = end.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }.filter { $0 >= 30 }
    if let most = numbers.max() { return min(most, 9998) }
    if words.has(["large", "big", "hd", "xl", "high"]) { return 1500 }
    if words.has(["small", "thumb", "low", "mini", "tiny"]) { return 100 }
    return words.has(["medium", "preview"]) ? 400 : 1000
  }

  /// The object that holds an address, and whether the address's name says only the size.
  private func size(_ photo: String) -> (parent: String, isSize: Bool) {
    var parts = photo.split(separator: ".")
    guard let last = parts.last else { return (photo, false) }
    if parts.count == 1 { return flatSize(photo) }
    var words = judge.name(String(last)).words
    // `cover_photo.image_url` is the photo of `cover_photo`, as `cover_photo.url` is.
    let photoWords = GuessWords.namesOfPhotos
    if judge.name(String(parts[parts.count - 2])).has(photoWords), words.count > 1 {
      words.removeAll(where: photoWords.contains)
    }
    guard !words.isEmpty, words.allSatisfy(GuessWords.sizesOfPhotos.contains) else {
      return (parts.dropLast().joined(separator: "."), false)
    }
    // `pictures[].640.url`, `formats.small.url`: the sizes are objects of their own.
    parts.removeLast()
    while parts.count > 1, let above = parts.last, isSizeObject(String(above)) { parts.removeLast() }
    return (parts.joined(separator: "."), true)
  }

  private func isSizeObject(_ name: String) -> Bool {
    if let width = Int(name) { return width >= 30 }
    let words = judge.name(name).words
    return !words.isEmpty
      && words.allSatisfy { GuessWords.sizesOfPhotos.contains($0) || ["formats", "sizes", "renditions"].contains($0) }
  }

  /// A column of a table: `image_large` and `merchant_image_url` are of one photo, `Image 1` and `Image 2` are not.
  private func flatSize(_ photo: String) -> (parent: String, isSize: Bool) {
    guard !photo.contains(where: \.isNumber) else { return (photo, false) }
    let words = judge.name(photo).words
    let rest = words.filter {
      !GuessWords.namesOfPhotos.contains($0) && !GuessWords.sizesOfPhotos.contains($0)
        && !["merchant", "product", "item", "main", "primary"].contains($0)
    }
    return ("", rest.isEmpty && words.contains(where: GuessWords.namesOfPhotos.contains))
  }

  /// Whether a name says a size, and not only that it is an address.
  private func namesSize(_ photo: String) -> Bool {
    judge.name(photo).words.contains { GuessWords.sizesOfPhotos.contains($0) && !ColumnGuess.addresses.contains($0) }
  }

  private static let addresses: Set<String> = [
    "url", "src", "href", "link", "uri", "https", "secure", "urls", "links", "srcs", "n", "xn", "x", "w", "h",
  ]

  /// Photos in the file's order, but a variant's own photos come before its product's.
  private func inOrder(_ photos: [String]) -> [String] {
    let names = sample.columns.map(\.name).filter(photos.contains)
    return names.filter { $0.lowercased().contains("variant") } + names.filter { !$0.lowercased().contains("variant") }
  }

  /// The columns that fill rows that the columns before them leave empty.
  private func adding(_ names: [String]) -> [String] {
    var kept: [String] = []
    var filled = [Bool](repeating: false, count: sample.rowCount)
    for name in names {
      guard let column = column(name) else { continue }
      let new = column.values.indices.contains { !column.values[$0].isEmpty && !filled[$0] }
      if !new, kept.count > 0 { continue }
      kept.append(name)
      for index in column.values.indices where !column.values[index].isEmpty { filled[index] = true }
    }
    return kept
  }
}
