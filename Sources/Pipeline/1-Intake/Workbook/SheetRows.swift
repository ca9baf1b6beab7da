/// Writes the rows of a sheet as comma-separated text: each cell by its type, each row in its line.
struct SheetRows {
  private let strings: SharedStrings
  private let formats: NumberFormats
  private let arena: Arena
  private var cells: [Text] = []
  private var row = 0
  private var errors: (count: Int, row: Int, column: Int, word: Text)?

  /// What a spreadsheet can hold, and how much text is taken of it.
  private static let most = (rows: 1_048_576, columns: 16_384, bytes: 256 << 20)

  init(strings: SharedStrings, formats: NumberFormats, arena: Arena) {
    self.strings = strings
    self.formats = formats
    self.arena = arena
  }

  mutating func read(_ xml: inout XMLReader, into table: inout TableText.Made) throws(FileFault) {
    while true {
      switch try xml.next() {
      case .none:
        if let errors {
          table.notes.append(
            SourceNote(
              .workbookError, line: errors.row, column: errors.column,
              message:
                "\(Counted(errors.count, "cell holds", "cells hold")) an error of the spreadsheet, such as "
                + "\(Problem.cut(errors.word)); taken as empty",
              hint: "correct the formula"))
        }
        return
      case .start where xml.name == "row":
        try beginRow(xml)
        try readCells(&xml)
        try write(into: &table)
      default: continue
      }
    }
  }

  private mutating func beginRow(_ xml: XMLReader) throws(FileFault) {
    let number =
      try xml["r"].map { text throws(FileFault) in
        guard let number = text.integer else { throw xml.fault("\"\(Problem.cut(text))\" is no row") }
        return number
      } ?? row + 1
    guard number > row, number <= SheetRows.most.rows else {
      throw xml.fault("row \(number) comes after row \(row)")
    }
    row = number
    cells.removeAll(keepingCapacity: true)
  }

  private mutating func readCells(_ xml: inout XMLReader) throws(FileFault) {
    let depth = xml.depth
    while xml.depth >= depth {
      switch try xml.next() {
      case .start where xml.name == "c": try readCell(&xml)
      case .none: return
      default: continue
      }
    }
  }

  private mutating func readCell(_ xml: inout XMLReader) throws(FileFault) {
    var column = cells.count
    if let place = xml["r"] {
      guard let named = SheetRows.column(of: place) else { throw xml.fault("\"\(Problem.cut(place))\" is no cell") }
      guard named >= cells.count else { throw xml.fault("the cell \(Problem.cut(place)) comes after a later one") }
      column = named
    }
    guard column < SheetRows.most.columns else { throw xml.fault("there are more columns than a sheet can have") }
    let type = xml["t"] ?? "n"
    let style = xml["s"]?.integer ?? 0
    let depth = xml.depth
    var value: Text?
    while xml.depth >= depth {
      switch try xml.next() {
      case .start where xml.name == "v":
        var text = Writer(capacity: 32)
        try xml.textOfElement(to: &text)
        value = arena.keep(text)
      case .start where xml.name == "is": value = try SharedStrings.text(&xml, arena)
      case .start: try xml.skipElement()
      case .none: return
      default: continue
      }
    }
    guard let value, !value.isEmpty else { return }
    let text = try self.text(of: value, type, style, column, xml)
    if text.isEmpty { return }
    while cells.count < column { cells.append(.empty) }
    cells.append(text)
  }

  private mutating func text(
    of value: Text, _ type: Text, _ style: Int, _ column: Int, _ xml: XMLReader
  ) throws(FileFault) -> Text {
    switch String(type) {
    case "s":
      guard let index = value.integer, let text = strings[index] else {
        throw xml.fault("a cell names the text \(Problem.cut(value)), which is not there")
      }
      return text
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "e":
      errors = errors.map { ($0.count + 1, $0.row, $0.column, $0.word) } ?? (1, row, column + 1, value)
      // Whether it counts as empty depends on the column.
      return value
    case "str": return SharedStrings.unescaped(value, arena)
    case "inlineStr": return value
    case "d": return value
    default: return number(value, formats[style])
    }
  }

  private func number(_ value: Text, _ kind: NumberFormats.Kind) -> Text {
    let text: String?
    switch kind {
    case .date, .time: text = CellNumber.date(of: value, kind, isFrom1904: formats.isFrom1904)
    case .digits(let width): text = CellNumber.text(of: value, atLeast: min(width, 40))
    case .number: text = CellNumber.text(of: value)
    }
    return text.map(arena.keep) ?? value
  }

  /// The column of a cell such as AB12, counted from 0.
  private static func column(of place: Text) -> Int? {
    var column = 0
    var letters = 0
    while letters < place.count, letters < 4, place[letters] &- 65 < 26 {
      column = column * 26 + Int(place[letters]) - 64
      letters += 1
    }
    return letters > 0 && place.from(letters).isDigits ? column - 1 : nil
  }

  private mutating func write(into table: inout TableText.Made) throws(FileFault) {
    guard cells.contains(where: { !$0.trimmed.isEmpty }) else { return }
    // Near the top empty rows count, so that the header's line is its row; a table may begin far below.
    if row <= 100 {
      while table.lines.count + 1 < row {
        table.lines.append(table.lines.count + 1)
        table.content.write("\n")
      }
    }
    CSVWriting.write(cells, separator: table.separator, to: &table.content)
    table.lines.append(row)
    guard table.content.count <= SheetRows.most.bytes else { throw ZipArchive.tooLarge("its sheet is too large") }
  }
}
