/// Rows that belong together: options of variants, and what rows of one product share.
extension ColumnGuess {
  /// Columns such as `Option1 Name` and `Option1 Value`.
  mutating func findOptions() {
    let names = sample.columns.map(\.name)
    for name in names {
      let lower = name.lowercased()
      guard let range = lower.firstRange(of: "name") else { continue }
      let wanted = lower.replacingCharacters(range, by: "value")
      let endings = [wanted, wanted + "(s)", wanted + "s"]
      guard let value = names.first(where: { endings.contains($0.lowercased()) }) else { continue }
      options.append((name, value))
    }
  }

  func optionSource(_ word: String) -> [String] {
    guard let field = ProductField.allCases.first(where: { "\($0.name)" == word }) else { return [] }
    let arena = Arena(chunk: 1024)
    let isThere = options.contains { option in
      column(option.name)?.filled.contains { FieldWords.field(of: arena.folded(arena.keep($0))) == field } ?? false
    }
    return isThere ? ["option \(word)"] : []
  }

  mutating func group(_ best: [ProductField: [String]]) {
    guard sample.separator != nil, let key = key(title: best[.title]?.first) else { return }
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
      productRows = "{\(prices.map(\.name).joined(separator: "|"))}"
    }
  }

  /// What rows of one product share: a column that repeats where the title is missing, or one that names a parent row.
  private func key(title: String?) -> [String]? {
    for column in sample.columns where column.name.lowercased().contains("parent") && !column.filled.isEmpty {
      let parents = Set(column.filled.map { $0.hasPrefix("id:") ? String($0.dropFirst(3)) : $0 })
      let owners = sample.columns.filter {
        $0.name != column.name && $0.filledShare > 0.9 && parents.isSubset(of: Set($0.filled))
      }
      if let owner = owners.first { return [column.name, owner.name] }
    }
    guard let title = title.flatMap({ column($0) }), title.filledShare < 0.98 else { return nil }
    for column in sample.columns where column.name != title.name && column.filledShare > 0.98 {
      var owners = Set<String>()
      var fits = true
      for row in 0..<sample.rowCount where fits {
        if title.values[row].isEmpty {
          fits = owners.contains(column.values[row])
        } else {
          owners.insert(column.values[row])
        }
      }
      // A column that is the same in all rows tells nothing apart.
      if fits, owners.count * 2 > title.filled.count { return [column.name] }
    }
    return nil
  }
}
