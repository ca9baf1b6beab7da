/// One value of a record under its name: a cell of a table, or a value that a mapping found.
///
/// The cells of a list, or of the measurements, follow one another.
struct Cell: BitwiseCopyable {
  enum Role: UInt8 {
    case value
    /// One of several under the same name.
    case element
    /// A length of the item; its name is the measurement's.
    case measurement
  }

  let name: Text
  let text: Text
  /// Where it begins in the record as it was written, in bytes; in a sheet, its column.
  let place: Int32
  let role: Role
  /// The number of the product's field of this name; -1 if there is none.
  let field: Int8

  init(_ name: Text, _ text: Text, at place: Int, _ role: Role = .value, field: Int8) {
    self.name = name
    self.text = text
    self.place = Int32(truncatingIfNeeded: place)
    self.role = role
    self.field = field
  }

  /// The number of the field that a name means; -1 if it means none.
  static func field(named name: Text) -> Int8 { Int8(ProductField.byName[name] ?? -1) }
}

/// A record's cells, in the order of its columns.
typealias Cells = ArenaList<Cell>

extension Cell {
  /// A copy whose texts live in an arena.
  func kept(in arena: Arena) -> Cell {
    Cell(arena.keep(name), arena.keep(text), at: Int(place), role, field: field)
  }
}

extension Item {
  /// A copy of what is read, whose texts live in an arena.
  func kept(in arena: Arena) -> Item {
    var copy = Item(raw: arena.keep(json), origin: origin, line: line)
    copy.cells = cells.map { cells in
      Cells(in: arena, capacity: cells.count) { add in for cell in cells { add(cell.kept(in: arena)) } }
    }
    return copy
  }
}

extension Writer {
  /// Writes cells as a JSON object.
  mutating func write(object cells: Cells) {
    write("{")
    for (index, cell) in cells.enumerated() {
      let former = index > 0 ? cells[index - 1] : nil
      let isFirst = former.map { cell.isFirst(after: $0) } ?? true
      if let former, isFirst { write(former.closing) }
      if index > 0 { write(", ") }
      if isFirst, cell.role == .measurement { write("\"measurements\": {") }
      if isFirst || cell.role == .measurement {
        write(json: cell.name)
        write(": ")
      }
      if isFirst, cell.role == .element { write("[") }
      write(json: cell.text)
    }
    if let last = cells.last { write(last.closing) }
    write("}")
  }
}

extension Cell {
  /// Whether it begins a value of its own.
  fileprivate func isFirst(after former: Cell) -> Bool {
    switch role {
    case .value: true
    case .element: former.role != .element || former.name != name
    case .measurement: former.role != .measurement
    }
  }

  /// What ends the value that it is the last part of.
  fileprivate var closing: Text {
    switch role {
    case .value: ""
    case .element: "]"
    case .measurement: "}"
    }
  }
}

extension JSONDocument {
  /// Reads an item: its JSON, or its cells as an object of the same content.
  func read(_ item: Item) throws(JSONSyntaxError) {
    guard let cells = item.cells else { return try parse(item.json) }
    if item.raw.count > JSONDocument.maximumLength { throw JSONSyntaxError(fault: .tooLong, offset: 0) }
    begin(.empty)
    let object = add(JSONToken(cell: .empty, at: 0, .object))
    var index = 0
    while index < cells.count {
      let cell = cells[index]
      let isMeasurement = cell.role == .measurement
      addString(isMeasurement ? ProductField.measurements.name : cell.name, at: cell.place)
      if cell.role == .value {
        addString(cell.text, at: cell.place)
        index += 1
      } else {
        index = add(cells, from: index).next
      }
    }
    end(object)
  }

  /// Adds the list, or the object of measurements, that begins at a cell. `next` is the first cell after it.
  func add(_ cells: Cells, from start: Int) -> (place: Int, next: Int) {
    let first = cells[start]
    let isList = first.role == .element
    let place = add(JSONToken(cell: first.text, at: first.place, isList ? .array : .object))
    var index = start
    while index < cells.count, index == start || !cells[index].isFirst(after: cells[index - 1]) {
      let cell = cells[index]
      if !isList { addString(cell.name, at: cell.place) }
      addString(cell.text, at: cell.place)
      index += 1
    }
    end(place)
    return (place, index)
  }

  private func addString(_ text: Text, at place: Int32) {
    let index = add(JSONToken(cell: text, at: place, .string))
    end(index)
  }
}

extension JSONToken {
  /// One that was not written as JSON.
  fileprivate init(cell text: Text, at place: Int32, _ kind: Kind) {
    self.init(text: text, offset: place, length: 0, next: 0, kind: kind)
  }
}
