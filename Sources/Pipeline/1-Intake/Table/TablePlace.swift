/// How far a table has been read: what a row depends on that is not in the row.
struct TablePlace {
  /// The byte of the text, the line, and how many records came before.
  var byte = 0
  var line = 1
  var records = 0
  /// What is wrong with all rows from here on: they are below another header, or below a line that says that they are sold.
  private(set) var fault: ForeignRecord.Fault?
  var hasShortRow = false
  /// What is passed over is said once of each kind.
  private(set) var saidHeader = false
  private(set) var saidTotal = false
  /// What is to be said with the next row.
  var notes: [SourceNote] = []

  /// Takes a record of a kind at a line; whether it is a row.
  mutating func take(_ kind: TableHeader.Kind, line: Int) -> Bool {
    switch kind {
    case .row: return true
    case .otherHeader:
      fault = .otherHeader(line)
      return true
    case .soldBelow:
      fault = .soldBelow(line)
      passOver(line, "this line says that the rows below it are sold")
    case .header:
      if !saidHeader { passOver(line, "this line is the header again") }
      saidHeader = true
    case .total:
      if !saidTotal { passOver(line, "this line is a total, not a product") }
      saidTotal = true
    }
    return false
  }

  private mutating func passOver(_ line: Int, _ message: String) {
    notes.append(SourceNote(.passedOver, line: line, message: message, hint: "look whether that is right"))
  }
}
