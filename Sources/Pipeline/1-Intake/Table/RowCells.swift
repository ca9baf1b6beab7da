/// Makes a row's cells by the header: each under its column's name, empty ones left out.
extension TableHeader {
  /// The cells of a row. `repaired` gives a text as it was meant, and `place` where the cell of a column begins. `all`
  /// holds the values of columns in all rows of its group.
  func cells(
    _ fields: [Text], all: [(name: Text, values: [Text])] = [], in arena: Arena, repaired: (Text) -> Text,
    place: (Int) -> Int
  ) -> Cells {
    let others = all.reduce(0) { $0 + $1.values.count }
    return Cells(in: arena, capacity: min(fields.count, count) + doubledCount + others) { add in
      let end = min(fields.count, count)
      var hasMeasurements = false
      for index in 0..<end {
        switch ways[index] {
        case .none: continue
        case .measurement: hasMeasurements = true
        case .doubled: addDoubled(at: index, fields, repaired, place, add)
        case .value:
          let cell = fields[index].trimmed
          if cell.isEmpty || isError(cell, in: index) { continue }
          add(Cell(names[index], repaired(cell), at: place(index), field: numbers[index]))
        }
      }
      if hasMeasurements { addMeasurements(of: fields, repaired, place, add) }
      for (name, values) in all {
        let whole = arena.keep("all \(name)")
        for value in values { add(Cell(whole, value, at: 0, .element, field: -1)) }
      }
    }
  }

  private func addMeasurements(
    of fields: [Text], _ repaired: (Text) -> Text, _ place: (Int) -> Int, _ add: (Cell) -> Void
  ) {
    for index in 0..<min(fields.count, count) where ways[index] == .measurement {
      let cell = fields[index].trimmed
      if cell.isEmpty { continue }
      let name = names[index].from(TableHeader.measurement.count)
      add(Cell(name, repaired(cell), at: place(index), .measurement, field: numbers[index]))
    }
  }

  /// Columns of one name: a list, in which a mapping finds each by its number. Of ours only some hold several values.
  private func addDoubled(
    at first: Int, _ fields: [Text], _ repaired: (Text) -> Text, _ place: (Int) -> Int, _ add: (Cell) -> Void
  ) {
    let values = (doubles[first] ?? [first]).map { index in
      (text: repaired((fields[safe: index] ?? .empty).trimmed), place: place(index))
    }
    let filled = values.filter { !$0.text.isEmpty && !isError($0.text) }
    if filled.isEmpty { return }
    let field = numbers[first]
    let isList = isMapped || ProductField(rawValue: Int(field)).map(TableHeader.lists.contains) ?? false
    if isList {
      for value in isMapped ? values : filled {
        add(Cell(names[first], value.text, at: value.place, .element, field: field))
      }
      return
    }
    // What is given twice and differs is a problem of its own.
    for (index, value) in filled.enumerated() where index == 0 || value.text != filled[0].text {
      add(Cell(names[first], value.text, at: value.place, field: field))
    }
  }

  private static let lists: [ProductField] = [.images, .color, .material]
}
