// Reads a table of any kind: its items as JSON with their lines, the notes on the file, why it is refused.

@testable import Pipeline

/// The bytes of a file, read as `format`, with `columns` as in the settings: a line for each note, refusal and item.
func reading(
  _ bytes: [UInt8], as format: InputFormat = .csv, columns: String? = nil, file: String = "a.csv"
) throws -> [String] {
  let mapping = try columns.map { try settings("{\"columns\": \($0)}").columns[0] }
  let source = CSVSource(file: file, content: Writer(copying: text(bytes: bytes)), format: format, mapping: mapping)
  let arena = Arena()
  let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena)
  let block = ItemBlock()
  var found: [String] = []
  while try source.next(into: block) {
    if case .refusal(let refusal) = block.content {
      found += refusal.findings(file: file).problems.map { "\($0.code.rawValue) \($0.line): \($0.message)" }
    }
    block.forEachItem { item in
      found += (item.record?.notes ?? []).map { "\($0.code.rawValue) \($0.line): \($0.message)" }
      if let fault = item.record?.fault { found.append("\(item.line) \(fault)") }
      let product = mapping.map { translator.translate(item, by: $0) } ?? item
      found.append("\(product.line) \(product.object)")
    }
  }
  return found
}

func reading(_ content: String, columns: String? = nil) throws -> [String] {
  try reading(Array(content.utf8), columns: columns)
}

/// The problems of a table's items as `line:column code`.
func places(_ bytes: [UInt8], as format: InputFormat = .csv) throws -> [String] {
  let source = CSVSource(file: "a", content: Writer(copying: text(bytes: bytes)), format: format)
  let block = ItemBlock()
  var found: [String] = []
  while try source.next(into: block) {
    block.forEachItem { item in
      found += prepare(item).problems.filter { $0.severity == .error }.map {
        "\($0.line):\($0.column) \($0.code.rawValue)"
      }
    }
  }
  return found
}

/// A text in an encoding of one byte a sign.
func encoded(_ string: String, _ encoding: TextEncoding) -> [UInt8] {
  string.unicodeScalars.map { encoding.byte(of: Int($0.value)) ?? 0 }
}

/// A text in UTF-16.
func utf16(_ string: String, bigEndian: Bool = false) -> [UInt8] {
  string.utf16.flatMap { unit in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return bigEndian ? bytes.reversed() : bytes
  }
}
