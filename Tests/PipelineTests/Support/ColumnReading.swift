/// Reads items of other programs by `columns` as in the settings: our fields as JSON.
@testable import Pipeline

func columnSettings(_ columns: String) throws -> Settings {
  try SettingsReader.read(text("{\"columns\": \(columns)}"), file: "pipeline.json")
}

func mapping(_ columns: String) throws -> ColumnMapping { try columnSettings(columns).columns[0] }

/// The JSON object of our fields that an item becomes.
func translated(_ json: String, _ columns: String) throws -> String {
  let arena = Arena()
  let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena)
  let item = Item(raw: text(json), file: "a.jsonl", line: 1)
  return withExtendedLifetime(arena) { translator.translate(item, by: try! mapping(columns)).object }
}

/// What the items of a CSV file become: line, and JSON of our fields.
func products(_ csv: [UInt8], _ columns: String, offset: Int = 0) throws -> [String] {
  let source = CSVSource(
    file: "a.csv", content: Writer(copying: text(bytes: csv)), offset: offset, mapping: try mapping(columns))
  let arena = Arena()
  let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena)
  let block = ItemBlock()
  var found: [String] = []
  while try source.next(into: block) {
    if case .refusal(let refusal) = block.content {
      found.append("\(refusal.code.rawValue): \(refusal.message); \(refusal.hint)")
    }
    block.forEachItem { item in
      let product = item.origin.columns.map { translator.translate(item, by: $0) } ?? item
      found.append("\(product.line) \(product.object)")
    }
  }
  return found
}

func products(_ csv: String, _ columns: String, offset: Int = 0) throws -> [String] {
  try products(Array(csv.utf8), columns, offset: offset)
}
