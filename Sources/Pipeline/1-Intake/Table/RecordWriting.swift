/// Writes one record after the other as a JSON object, and notes the place of each value in the record as it was
/// written.
struct RecordWriting: ~Copyable {
  private var writer = Writer(capacity: 1024)
  private(set) var places: [(json: Int, written: Int)] = []
  private var needsComma = false

  /// Begins a record of this many columns.
  mutating func begin(columns: Int) {
    writer.clear()
    places = []
    places.reserveCapacity(columns)
    needsComma = false
    writer.write("{")
  }

  var json: Text { writer.text }

  private mutating func begin(_ name: Text) {
    if needsComma { writer.write(", ") }
    writer.write(json: name)
    writer.write(": ")
    needsComma = true
  }

  /// A value of a name.
  mutating func write(_ name: Text, _ value: Text, at place: Int) {
    if needsComma { writer.write(", ") }
    needsComma = false
    // A problem of the key belongs to the field as well.
    places.append((writer.count, place))
    begin(name)
    writer.write(json: value)
  }

  /// A value of a column, by what `beginning` gives for its name.
  @inline(__always)
  mutating func write(beginning: Text, _ value: Text, at place: Int) {
    places.append((writer.count + (needsComma ? 2 : 0), place))
    writer.write(needsComma ? beginning : beginning.from(2))
    needsComma = true
    writer.write(escaped: value)
    writer.write(byte: 34)
  }

  /// Everything of a member up to its value: `, "title": "`.
  static func beginning(of name: Text, in arena: Arena) -> Text {
    arena.made { writer in
      writer.write(", ")
      writer.write(json: name)
      writer.write(": \"")
    }
  }

  /// The columns of one name, in their order.
  mutating func write(_ name: Text, _ values: [(text: Text, place: Int)]) {
    if needsComma { writer.write(", ") }
    needsComma = false
    places.append((writer.count, values.first?.place ?? 0))
    begin(name)
    writer.write("[")
    for (index, value) in values.enumerated() {
      if index > 0 { writer.write(", ") }
      places.append((writer.count, value.place))
      writer.write(json: value.text)
    }
    writer.write("]")
  }

  /// The values of a column in all rows of a group.
  mutating func write(all name: Text, _ values: [Text]) {
    if needsComma { writer.write(", ") }
    needsComma = true
    writer.write(json: "all \(name)")
    writer.write(": [")
    for (index, value) in values.enumerated() {
      if index > 0 { writer.write(", ") }
      writer.write(json: value)
    }
    writer.write("]")
  }

  mutating func beginMeasurements() {
    if needsComma { writer.write(", ") }
    writer.write("\"measurements\": {")
    needsComma = false
  }

  mutating func endMeasurements() {
    writer.write("}")
    needsComma = true
  }

  mutating func end() { writer.write("}") }
}
