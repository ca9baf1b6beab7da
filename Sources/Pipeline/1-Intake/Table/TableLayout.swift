/// What the rows of a table are read by, once its header has been read. All who read rows share one.
final class TableLayout {
  let mapping: ColumnMapping?
  let separator: UInt8
  let escapes: Bool
  /// In a workbook a column is one of the sheet; in a feed there is none.
  let isSheet: Bool
  /// For what was no text: the line of the file, or the row of the sheet, of each record.
  let lines: [Int]?
  /// How many records there are up to the header, and its fields.
  let headerRecords: Int
  let headerFields: [Text]
  /// Whether texts were read in a wrong encoding before they came here, and are repaired.
  let repairs: Bool
  private let arena = Arena(chunk: 4096)

  init(
    mapping: ColumnMapping?, reader: CSVReader, isSheet: Bool, lines: [Int]?, headerRecords: Int, headerFields: [Text],
    repairs: Bool
  ) {
    self.mapping = mapping
    separator = reader.separator
    escapes = reader.escapes
    self.isSheet = isSheet
    self.lines = lines
    self.headerRecords = headerRecords
    self.headerFields = headerFields.map(arena.keep)
    self.repairs = repairs
  }

  /// Each reader has a header of its own: cores that count references to the same one wait for each other.
  func header(in arena: Arena) -> TableHeader {
    var header = TableHeader(mapping: mapping, arena: arena)
    header.read(headerFields, isSheet: isSheet)
    return header
  }
}
