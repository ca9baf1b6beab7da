/// Writes a record as a JSON object, and notes where each value stands in the record as it was written.
struct RecordWriting: ~Copyable {
  private var writer: Writer
  private(set) var places: [(json: Int, written: Int)] = []
  private var needsComma = false

  init(capacity: Int) {
    writer = Writer(capacity: capacity)
    writer.write("{")
  }

  var json: Text { writer.text }

  private mutating func begin(_ name: Text) {
    if needsComma { writer.write(", ") }
    writer.write(json: name)
    writer.write(": ")
    needsComma = true
  }

  mutating func write(_ name: Text, _ value: Text, at place: Int) {
    if needsComma { writer.write(", ") }
    needsComma = false
    // A problem of the key belongs to the field as well.
    places.append((writer.count, place))
    begin(name)
    writer.write(json: value)
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
