/// One product or result as it is in its file: its bytes, and where they are.
struct Item {
  /// As it was written; it can be handed back.
  var raw: Text
  /// What the items of its file share.
  var origin: ItemOrigin
  /// Where `raw` begins, both counted from 1.
  var line: Int
  var column = 1
  /// The first byte of the file after it, where reading could continue.
  var end = 0
  /// Only its beginning is here: the line was longer than can be taken.
  var tooLong = false
  /// Its values, if it was not written as JSON, or in other words than ours.
  var cells: Cells?
  /// What else is known of such an item.
  var record: ForeignRecord?

  /// The file as the run names it.
  var file: String { origin.file }
  /// What is read if it has no cells.
  var json: Text { record?.json ?? raw }
  /// Whether it was written as our JSON.
  var isOurs: Bool { cells == nil && record == nil }
  /// What goes back when it is refused.
  var handBack: Text { record?.handBack ?? raw }

  /// Where a value is in the item as it was written; `offset` is its place in what is read.
  func written(_ offset: Int) -> Int { cells == nil ? record?.written(offset) ?? offset : offset }

  /// The line and column of a value, by its place in what is read; columns count characters.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let written = written(offset)
    switch record?.shape ?? .text {
    case .text: break
    case .sheet: return (line, written + 1)
    case .feed: return (line, column)
    }
    return raw.place(of: written, line: line, column: column)
  }

  /// Where a text is in our JSON as a value of its own; nil in other formats, or if it is written in another way.
  func offset(of text: Text) -> Int? {
    guard cells == nil else { return nil }
    var from = 0
    while let quote = json.first(UInt8(ascii: "\""), from: from) {
      let rest = json.from(quote + 1)
      if rest.hasPrefix(text), rest.from(text.count).hasPrefix("\"") { return quote }
      from = quote + 1
    }
    return nil
  }

  /// The line and column where a field would be that has no value: in a table its column. Nil if nothing shows it.
  func place(ofAbsent field: ProductField) -> (line: Int, column: Int)? {
    guard let written = origin.table?.place(of: field, origin.columns, in: raw) else { return nil }
    return record?.shape == .sheet ? (line, written + 1) : raw.place(of: written, line: line, column: column)
  }
}

/// What the items of one file share; one reference, since an item is copied many times.
final class ItemOrigin {
  /// The file as the run names it.
  let file: String
  /// How its columns become our fields, if they have other names.
  let columns: ColumnMapping?
  /// The table that they are rows of; nil if they are none.
  let table: TableColumns?

  init(file: String, columns: ColumnMapping? = nil, table: TableColumns? = nil) {
    self.file = file
    self.columns = columns
    self.table = table
  }
}

extension Item {
  /// One whose file has no others.
  init(raw: Text, file: String, line: Int, columns: ColumnMapping? = nil) {
    self.init(raw: raw, origin: ItemOrigin(file: file, columns: columns), line: line)
  }
}

/// What is known of a record besides its values: what is wrong with it, and how it is handed back.
final class ForeignRecord {
  /// One product of an object that holds several, as an object of its own; nil if there are cells.
  let json: Text?
  /// In order, where parts of `json` begin there, and in the item as it was written.
  let places: [(json: Int, written: Int)]
  let fault: Fault?
  /// What kind of file the record is in.
  let shape: Shape
  /// What was decided for the file as a whole, to be said with this record.
  let notes: [SourceNote]
  /// The row with the values that it alone lacks, so that it can be dropped again on its own; nil if it lacks nothing.
  let handBack: Text?

  /// How a place in the record is named: by its characters, by the column of its sheet, or by the record alone.
  enum Shape { case text, sheet, feed }

  init(
    json: Text? = nil, places: [(json: Int, written: Int)] = [], fault: Fault? = nil, handBack: Text? = nil,
    shape: Shape = .text, notes: [SourceNote] = []
  ) {
    self.json = json
    self.places = places
    self.fault = fault
    self.handBack = handBack
    self.shape = shape
    self.notes = notes
  }

  /// What is wrong with the record as CSV.
  enum Fault {
    case unclosedQuote
    /// More than white space follows a closing quote.
    case strayText
    /// How many fields the record has, and how many the header has.
    case fieldCount(Int, Int)
    /// The file ends in this record, which has fewer fields than all records before it.
    case cut(Int, Int)
    /// It is below a header line other than the first one.
    case otherHeader(Int)
    /// It is below a line that says that what follows is sold.
    case soldBelow(Int)
  }

  /// The place in the record of the value that a byte of `json` belongs to.
  func written(_ offset: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].json <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : places[low - 1].written
  }
}
