/// One product or result as it stands in its file: its bytes, and where they are.
struct Item {
  /// As it was written; it can be handed back.
  var raw: Text
  /// The file as the run names it.
  var file: String
  /// Where `raw` begins, both counted from 1.
  var line: Int
  var column = 1
  /// The byte of the file behind it, where reading could go on.
  var end = 0
  /// Only its beginning is here: the line was longer than can be taken.
  var tooLong = false
  /// For a record of a CSV file: the same as a JSON object, and where the fields stand in `raw`.
  var record: CSVRecord?

  /// What is read: JSON, whatever the file's format.
  var json: Text { record?.json ?? raw }

  /// The line and column of a byte of `json`; columns count characters.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var line = line
    var column = column
    let end = min(record?.written(offset) ?? offset, raw.count)
    // Editors do not show the mark that some programs begin a file with.
    var at = raw.hasPrefix("\u{FEFF}") ? 3 : 0
    while at < end {
      if raw[at] == 10 {
        line += 1
        column = 1
      } else if raw[at] & 0xC0 != 0x80 {
        column += 1
      }
      at += 1
    }
    return (line, column)
  }
}

/// A record of a CSV file as a JSON object.
struct CSVRecord {
  let json: Text
  /// For each value where it begins in `json`, and where its field begins in the record; in order.
  let places: [(json: Int, written: Int)]
  var fault: Fault?

  /// What is wrong with the record as CSV.
  enum Fault {
    case unclosedQuote
    /// How many fields it has, and how many the header.
    case fieldCount(Int, Int)
  }

  /// Where in the record the value stands that a byte of `json` belongs to.
  func written(_ offset: Int) -> Int { places.last { $0.json <= offset }?.written ?? 0 }
}
