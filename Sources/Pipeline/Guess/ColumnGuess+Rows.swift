/// Finds rows that belong together: options of variants, and what rows of one product share.
extension ColumnGuess {
  private static let nameWords: Set<String> = ["name", "nom", "nombre", "nome", "naam", "nazwa", "variationsname"]
  private static let valueWords: Set<String> = [
    "value", "values", "valeur", "valeurs", "wert", "werte", "valor", "valores", "valore", "valori", "waarde",
    "waarden",
    "wartosc", "wartosci", "variationswert",
  ]
  private static let joints: Set<String> = [
    "s", "e", "es", "n", "i", "de", "du", "la", "le", "l", "d", "del", "dell", "des", "der", "van", "of", "the",
  ]

  /// Columns such as `Option1 Name` and `Option1 Value`: the same words except for "name" and "value".
  mutating func findOptions() {
    guard sample.isTable else { return findNestedOptions() }
    var values: [String: String] = [:]
    var names: [(key: String, name: String)] = []
    for column in sample.columns {
      // Here, numbers distinguish the options.
      // Wix calls the values the option's description.
      let written = column.name.replacing("productOptionDescription", with: "productOptionValue ").replacing(
        "productOptionName", with: "productOptionName ")
      let words = ColumnName.parted(written).map { String(judge.fold($0)) }
      let rest = words.filter { !ColumnGuess.joints.contains($0) }
      let key = rest.map { $0.hasPrefix("variations") ? "variation " + $0 : $0 }.flatMap {
        $0.split(separator: " ").map(String.init)
      }.filter { !ColumnGuess.nameWords.contains($0) && !ColumnGuess.valueWords.contains($0) }
        .map {
          $0.hasPrefix("l") || $0.hasPrefix("d")
            ? $0.replacing("dell", with: "").replacing("lattribut", with: "attribut").replacing(
              "dattribut", with: "attribut") : $0
        }
        .sorted().joined(separator: " ")
      let isOption = ["option", "attribut", "variation", "variante", "attribuut", "atrybut", "variant"]
        .contains { key.contains($0) }
      guard isOption, rest.count > 1 else { continue }
      if rest.contains(where: ColumnGuess.valueWords.contains) { values[key] = values[key] ?? column.name }
      if rest.contains(where: ColumnGuess.nameWords.contains) { names.append((key, column.name)) }
    }
    for (key, name) in names { if let value = values[key] { options.append((name, value)) } }
  }

  static let nestedLabels = ["name", "key_label", "key", "label", "attribute_name", "attribute"]
  private static let nestedValues = [
    "value_label", "value_name", "valueName", "value", "option", "options", "values",
  ]

  /// In JSON: `options[].name` beside `variants[].option1`, and lists of a name with its value.
  private mutating func findNestedOptions() {
    let names = sample.columns.map(\.name)
    let label = names.first { $0.hasSuffix("ptions[].name") }
    for name in names {
      if let label, let last = name.split(separator: ".").last, last.hasPrefix("option"),
        let number = Int(last.dropFirst(6)), (1...3).contains(number)
      {
        options.append((label.replacing("[].name", with: "[\(number - 1)].name"), name))
      }
      guard let label = ColumnGuess.nestedLabels.first(where: { name.hasSuffix("[].\($0)") }) else { continue }
      let list = name.dropLast("[].\(label)".count)
      guard !options.contains(where: { $0.name.hasPrefix("\(list)[0].") }) else { continue }
      guard
        let value = ColumnGuess.nestedValues.first(where: {
          names.contains("\(list)[].\($0)") || names.contains("\(list)[].\($0)[]")
            || names.contains("\(list)[].\($0).label")
        })
      else {
        continue
      }
      for index in 0..<8 { options.append(("\(list)[\(index)].\(label)", "\(list)[\(index)].\(value)")) }
    }
  }

  /// `{option size}` if the file has such an option.
  func optionSource(_ word: String) -> [String] {
    guard let field = ProductField.allCases.first(where: { "\($0.name)" == word }) else { return [] }
    let isThere = options.contains { option in
      let name = (0..<8).reduce(option.name) { $0.replacing("[\($1)].", with: "[].") }
      let labels = sample.labels[name].map(Array.init) ?? column(option.name)?.distinct ?? []
      return labels.contains { FieldWords.field(of: judge.fold($0)) == field }
    }
    return isThere ? ["option \(word)"] : []
  }

  /// Rows of a table that belong together, and the list inside of JSON objects.
  mutating func findGroups() {
    if let variants = sample.variants {
      productRows = "{\(variants)[]}"
      return
    }
    guard sample.isTable else { return }
    if let key = key(title: best[.title]?.first) { return group(key) }
    if let key = keyOfPhotos() {
      groupBy = key
      best[.sku] = [key]
      return
    }
    findFirstRows()
  }

  private mutating func group(_ key: [String]) {
    groupBy = key.joined(separator: "|")
    let prices = (best[.price] ?? []).compactMap { column($0) }
    let keys = key.compactMap { column($0) }
    guard !prices.isEmpty, !keys.isEmpty else { return }
    func value(_ columns: [SampleColumns.Column], _ row: Int) -> String? {
      columns.lazy.map { $0.values[row] }.first { !$0.isEmpty }
    }
    var priced: [String: Int] = [:]
    for row in 0..<sample.rowCount where value(prices, row) != nil {
      priced[value(keys, row) ?? "", default: 0] += 1
    }
    if priced.values.contains(where: { $0 > 1 }) || key.count > 1 {
      productRows = "{\(prices.map { escaped($0.name) }.joined(separator: "|"))}"
      return
    }
    // Variants without a price of their own have a reference of their own.
    guard let sku = best[.sku]?.first, !key.contains(sku), let own = column(sku) else { return }
    var counts: [String: Int] = [:]
    for row in 0..<sample.rowCount where !own.values[row].isEmpty { counts[value(keys, row) ?? "", default: 0] += 1 }
    if counts.values.contains(where: { $0 > 1 }) { productRows = "{\(escaped(sku))}" }
  }

  private static let parentWords: Set<String> = [
    "parent", "superior", "genitore", "hoofd", "ubergeordnet", "ubergeordnetes", "nadrzedny", "padre", "parents",
    "vaterartikel",
    "vaterartikelnummer", "vater",
  ]

  /// The column that rows of one product share: it repeats in rows without a title, or it names a parent row.
  private func key(title: String?) -> [String]? {
    for column in sample.columns where !column.isBlank && judge.name(column.name).has(ColumnGuess.parentWords) {
      let parents = Set(column.distinct.map { $0.hasPrefix("id:") ? String($0.dropFirst(3)) : $0 })
      let owners = sample.columns.filter {
        $0.name != column.name && $0.filledShare > 0.9 && parents.isSubset(of: $0.distinct)
      }
      if let owner = owners.first { return [column.name, owner.name] }
    }
    guard let title = title.flatMap({ column($0) }), title.filledShare < 0.98 else { return nil }
    for column in sample.columns where column.name != title.name && column.filledShare > 0.98 && mayBeKey(column) {
      var owners = Set<String>()
      var fits = true
      var follows = true
      for row in 0..<sample.rowCount where fits {
        // After a gap between the rows that were read, the first rows may belong to a product in the gap.
        if sample.leaps.contains(row) { follows = false }
        if title.values[row].isEmpty {
          if !follows { continue }
          fits = owners.contains(column.values[row])
        } else {
          owners.insert(column.values[row])
          follows = true
        }
      }
      // A column with the same value in all rows distinguishes nothing.
      if fits, owners.count * 2 > title.filledCount { return [column.name] }
    }
    return nil
  }

  /// Whether rows may belong together by a column: not by a price, a number of pieces, or yes and no.
  private func mayBeKey(_ column: SampleColumns.Column) -> Bool {
    let fields: [ProductField] = [
      .price, .stockQuantity, .size, .color, .brand, .category, .gender, .condition, .material, .images,
    ]
    let isReference = (judge.nameScore(column.name, .sku) ?? 0) > 0
    if !isReference, fields.contains(where: { best[$0, default: []].contains(column.name) }) { return false }
    if (judge.nameScore(column.name, .price) ?? 0) > 0 || judge.name(column.name).isSale { return false }
    return !column.distinct.allSatisfy { Double($0).map { $0 != $0.rounded() } ?? false || $0.count < 2 }
  }

  /// A reference whose rows differ only in the photo: one product with several photos.
  private func keyOfPhotos() -> String? {
    guard let photos = best[.images], !photos.isEmpty else { return nil }
    let ignored = Set(photos)
    let compared = sample.columns.filter { column in
      !ignored.contains(column.name)
        && !judge.name(column.name).has(["image", "photo", "picture", "position", "alt", "bild", "foto", "order"])
    }
    for name in repeatedKeys() {
      guard let key = column(name) else { continue }
      var first: [String: Int] = [:]
      var differs = 0
      var repeats = 0
      for row in 0..<sample.rowCount {
        guard let other = first[key.values[row]] else {
          first[key.values[row]] = row
          continue
        }
        repeats += 1
        if compared.contains(where: { $0.values[row] != $0.values[other] }) { differs += 1 }
      }
      let newPhotos = photos.contains { (column($0)?.distinct.count ?? 0) > first.count }
      if repeats > 0, newPhotos, Double(differs) <= 0.02 * Double(repeats) { return name }
    }
    return nil
  }
}
