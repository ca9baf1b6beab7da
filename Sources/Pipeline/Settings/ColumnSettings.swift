/// Reads `columns` of pipeline.json: one mapping, or a list of them for several kinds of files.
extension SettingsReader {
  mutating func readColumns(_ node: JSONNode) {
    if node.kind == .array {
      for (index, element) in node.elements.enumerated() { readMapping(element, "columns[\(index)]") }
    } else {
      readMapping(node, "columns")
    }
  }

  private mutating func readMapping(_ node: JSONNode, _ path: String) {
    var files = "*"
    var isComplete = false
    var maximumGonePercent = 20
    var source: String?
    var encoding: TextEncoding?
    var separator: UInt8?
    var headerLine: Int?
    var sheet: String?
    var items: String?
    var groupBy: ColumnExpression?
    var firstRows: ColumnExpression?
    var productRows: ColumnExpression?
    var options: [(name: String, value: String)] = []
    var fields: [ColumnMapping.Field] = []
    var words: [String: [String: String]] = [:]
    var conditions: [RowCondition] = []
    var saleDates: [String: ColumnExpression] = [:]
    let known = [
      "files", "complete", "max_gone_percent", "source", "encoding", "separator", "header_line", "sheet", "items",
      "group_by", "first_rows", "product_rows", "options", "only",
      "skip", "sale_dates", "fields", "words",
    ]
    object(node, path, known) { reader, key, value in
      let path = "\(path).\(key)"
      switch key {
      case "files":
        if let pattern = value.string, !pattern.isEmpty { return files = String(pattern) }
        reader.wrong(path, value, "a name with * for anything, such as \"shop-*.csv\"")
      case "complete":
        if let flag = value.bool { return isComplete = flag }
        reader.wrong(path, value, "true or false")
      case "max_gone_percent":
        if let percent = value.integer, value.kind == .number, 0...100 ~= percent {
          return maximumGonePercent = percent
        }
        reader.wrong(path, value, "a whole number from 0 to 100")
      case "source":
        if let name = value.string, !name.isEmpty, name.utf16Count <= 40, name.first(UInt8(ascii: "/")) == nil {
          return source = String(name)
        }
        reader.wrong(path, value, "a short name for the shop, such as \"boutique\"")
      case "encoding":
        if let known = value.string.flatMap({ TextEncoding(rawValue: String($0)) }) { return encoding = known }
        reader.wrong(path, value, "\"utf-8\", \"windows-1252\", \"windows-1250\" or \"macintosh\"")
      case "separator":
        if let sign = value.string, [",", ";", "\t", "|"].contains(sign) { return separator = sign[0] }
        reader.wrong(path, value, "\",\", \";\", \"|\" or \"\\t\"")
      case "header_line":
        if let line = value.token.text.integer, value.kind == .number, line > 0 { return headerLine = line }
        reader.wrong(path, value, "the number of a line, such as 4")
      case "sheet":
        if let name = value.string, !name.isEmpty { return sheet = String(name) }
        reader.wrong(path, value, "the name of a sheet, such as \"Stock\"")
      case "items":
        if let name = value.string, !name.isEmpty { return items = String(name) }
        reader.wrong(path, value, "the name of the list in the file, such as \"products\"")
      case "group_by": groupBy = reader.expression(value, path)
      case "first_rows": firstRows = reader.expression(value, path)
      case "product_rows": productRows = reader.expression(value, path)
      case "options":
        guard value.kind == .object else {
          return reader.wrong(path, value, "an object: {\"Option1 Name\": \"Option1 Value\"}")
        }
        value.forEachMember { name, column in
          if let column = column.string {
            options.append((String(name), String(column)))
          } else {
            reader.wrong("\(path).\(name)", column, "the column of the option's value")
          }
        }
      case "only", "skip": reader.readConditions(value, path, letsIn: key == "only", into: &conditions)
      case "sale_dates":
        guard value.kind == .object else {
          return reader.wrong(path, value, "an object: {\"Sale price\": \"{Sale starts}/{Sale ends}\"}")
        }
        value.forEachMember { column, dates in
          if let dates = reader.expression(dates, "\(path).\(column)") { saleDates[String(column)] = dates }
        }
      case "words": reader.readWords(value, path, into: &words)
      default: reader.readFields(value, path, into: &fields)
      }
    }
    let isNested = productRows?.columns.first?.hasSuffix("[]") ?? false
    if productRows != nil, groupBy == nil, firstRows == nil, !isNested, let node = node["product_rows"] {
      wrong("\(path).product_rows", node, "group_by or first_rows as well: which rows belong together")
    }
    settings.columns.append(
      ColumnMapping(
        files: files, isComplete: isComplete, maximumGonePercent: maximumGonePercent, source: source,
        encoding: encoding, separator: separator, headerLine: headerLine, sheet: sheet,
        items: items,
        groupBy: groupBy, firstRows: firstRows, productRows: productRows,
        options: options, fields: fields, words: words, conditions: conditions, saleDates: saleDates))
  }

  private mutating func expression(_ node: JSONNode, _ path: String) -> ColumnExpression? {
    guard let text = node.string else {
      wrong(path, node, "what it is made of, such as \"{Column}\"")
      return nil
    }
    do throws(ColumnExpression.Fault) {
      return try ColumnExpression(String(text))
    } catch {
      report(Int(node.token.offset), path, error.message, error.hint)
      return nil
    }
  }

  private mutating func readFields(_ node: JSONNode, _ path: String, into fields: inout [ColumnMapping.Field]) {
    let prefix: Text = "measurements."
    let names = ProductField.allCases.map { "\($0.name)" }
    var own: [String] = []
    node.forEachMember { name, _ in if name.hasPrefix(prefix), name.count > prefix.count { own.append(String(name)) } }
    object(node, path, names + own) { reader, name, value in
      let path = "\(path).\(name)"
      if value.kind == .array {
        let expressions = value.elements.compactMap { reader.expression($0, path) }
        fields.append(ColumnMapping.Field(name: name, expressions: expressions, isList: true))
      } else if let expression = reader.expression(value, path) {
        fields.append(ColumnMapping.Field(name: name, expressions: [expression], isList: expression.isList))
      }
    }
  }

  private mutating func readConditions(
    _ node: JSONNode, _ path: String, letsIn: Bool, into conditions: inout [RowCondition]
  ) {
    guard node.kind == .object else { return wrong(path, node, "an object: {\"Status\": [\"draft\", \"sold\"]}") }
    let arena = Arena(chunk: 1024)
    node.forEachMember { column, value in
      let elements = value.kind == .array ? value.elements : [value]
      let words = elements.filter { $0.kind != .object && $0.kind != .array && !$0.isNull }
      guard !words.isEmpty, words.count == elements.count else {
        return wrong("\(path).\(column)", value, "a word, or a list of words")
      }
      conditions.append(
        RowCondition(
          column: String(column), words: words.map { RowCondition.folded($0.token.text, in: arena) }, letsIn: letsIn))
    }
  }

  private mutating func readWords(_ node: JSONNode, _ path: String, into words: inout [String: [String: String]]) {
    let arena = Arena(chunk: 1024)
    object(node, path, ProductField.allCases.map { "\($0.name)" }) { reader, field, value in
      guard value.kind == .object else {
        return reader.wrong("\(path).\(field)", value, "an object: {\"used\": \"GOOD\"}")
      }
      value.forEachMember { word, meaning in
        if meaning.kind == .string || meaning.kind == .number {
          words[field, default: [:]][String(arena.folded(word))] = String(meaning.token.text)
        } else {
          reader.wrong("\(path).\(field).\(word)", meaning, "the word that is meant")
        }
      }
    }
  }
}
