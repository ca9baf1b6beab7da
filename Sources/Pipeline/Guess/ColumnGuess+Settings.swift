/// Writes the proposal as pipeline.json has it, and says what results from it.
extension ColumnGuess {
  /// The value of `columns`, ready to paste; each field in a line.
  public func json(files: String? = nil, indent: String = "  ") -> String {
    var members: [String] = []
    func add(_ key: String, _ value: String) { members.append("\(quoted(key)): \(value)") }
    add("files", quoted(files ?? filePattern))
    if let line = sample.headerLine { add("header_line", "\(line)") }
    if let items { add("items", quoted(items)) }
    if let groupBy {
      add("group_by", quoted("{\(groupBy.split(separator: "|").map { escaped(String($0)) }.joined(separator: "|"))}"))
    }
    if let firstRows { add("first_rows", quoted("{\(escaped(firstRows))}")) }
    if let productRows { add("product_rows", quoted(productRows)) }
    if !options.isEmpty { add("options", object(options.map { ($0.name, quoted($0.value)) }, indent + "  ")) }
    if !skips.isEmpty {
      add("skip", object(skips.map { ($0.column, "[\($0.words.map(quoted).joined(separator: ", "))]") }, indent + "  "))
    }
    if !saleDates.isEmpty { add("sale_dates", object(saleDates.map { ($0.column, quoted($0.dates)) }, indent + "  ")) }
    add(
      "fields",
      object(
        choices.map { choice in
          let values = choice.expressions.map(quoted)
          return (choice.field, values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]")
        }, indent + "  "))
    if !words.isEmpty {
      var byField: [(String, [(String, String)])] = []
      for (field, words) in words {
        let more = words.map { ($0.word, quoted($0.meaning)) }
        if let at = byField.firstIndex(where: { $0.0 == field }) {
          byField[at].1 += more
        } else {
          byField.append((field, more))
        }
      }
      add("words", object(byField.map { ($0.0, object($0.1, indent + "    ")) }, indent + "  "))
    }
    return "{\n" + members.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)}"
  }

  /// The pattern for files of this kind: the name without the part that changes, as `shop-export*.csv`.
  public var filePattern: String {
    let dot = fileName.lastIndex(of: ".") ?? fileName.endIndex
    var stem = String(fileName[..<dot])
    while let last = stem.last, !last.isLetter { stem.removeLast() }
    if !stem.isEmpty { return "\(stem)*\(fileName[dot...])" }
    // Otherwise a name that is a day, such as `2026-11-26.csv`, would match any file.
    return fileName.hasPrefix("20") ? "20*\(fileName[dot...])" : "*\(fileName[dot...])"
  }

  private func object(_ members: [(String, String)], _ indent: String) -> String {
    "{\n" + members.map { "\(indent)  \(quoted($0.0)): \($0.1)" }.joined(separator: ",\n") + "\n\(indent)}"
  }

  private func quoted(_ text: String) -> String {
    var writer = Writer(capacity: 64)
    writer.write(json: text)
    return String(writer.text)
  }

  /// A whole settings file with nothing but the proposal.
  public var settingsFile: String { "{\n  \"columns\": \(json())\n}\n" }

  /// The settings with the proposal in front of their own mappings.
  public func settings(over settings: Settings) throws -> Settings {
    let proposed = try Arena.with { arena in
      try SettingsReader.read(arena.keep(settingsFile), file: "the proposal")
    }
    var settings = settings
    settings.columns = proposed.columns + settings.columns
    return settings
  }

  /// One line for each field that was found a source: what it is made of.
  public var lines: [(field: String, source: String)] {
    choices.map { ($0.field, $0.expressions.joined(separator: ", ")) }
  }

  /// How rows belong together, in words; nil if each row is a product.
  public var grouping: String? {
    if let variants = sample.variants { return "each of \(variants) in an object is a product" }
    if let firstRows {
      let below = "rows without \(firstRows) belong to the row above them"
      return productRows.map { "\(below); each row with \($0) is a product" } ?? below
    }
    guard let groupBy else { return nil }
    let key = groupBy.split(separator: "|").joined(separator: " or ")
    guard let productRows else { return "rows with the same \(key) are one product" }
    return "rows with the same \(key) belong together; each of them with \(productRows) is a product"
  }
}
