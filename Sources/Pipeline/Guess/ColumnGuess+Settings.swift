/// The proposal as it stands in pipeline.json, and what comes of it.
extension ColumnGuess {
  /// The value of `columns`, ready to paste; each field in a line.
  public func json(indent: String = "  ") -> String {
    var members: [String] = []
    func add(_ key: String, _ value: String) { members.append("\(quoted(key)): \(value)") }
    let ending = fileName.split(separator: ".").last.map(String.init) ?? "csv"
    add("files", quoted("*.\(ending)"))
    if encoding != .utf8 { add("encoding", quoted(encoding.rawValue)) }
    if let items { add("items", quoted(items)) }
    if let groupBy { add("group_by", quoted("{\(groupBy)}")) }
    if let productRows { add("product_rows", quoted(productRows)) }
    if !options.isEmpty { add("options", object(options.map { ($0.name, quoted($0.value)) }, indent + "  ")) }
    add(
      "fields",
      object(
        choices.map { choice in
          let values = choice.expressions.map(quoted)
          return (choice.field, values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]")
        }, indent + "  "))
    if !conditions.isEmpty {
      let words = object(conditions.map { ($0.word, quoted($0.meaning)) }, indent + "    ")
      add("words", object([("condition", words)], indent + "  "))
    }
    return "{\n" + members.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)}"
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
    let arena = Arena()
    let proposed = try withExtendedLifetime(arena) {
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

  /// How rows belong together, in words; nil where each is a product.
  public var grouping: String? {
    guard let groupBy else { return nil }
    let key = groupBy.split(separator: "|").joined(separator: " or ")
    guard let productRows else { return "rows with the same \(key) are one product" }
    return "rows with the same \(key) belong together; each of them with \(productRows) is a product"
  }
}
