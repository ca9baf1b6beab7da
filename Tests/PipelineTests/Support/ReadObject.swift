// What is read of an item, as JSON text, whether it was written so or in cells.

@testable import Pipeline

extension Item {
  /// An object of one line: `{"sku": "1", "title": "A"}`; what was written as JSON, as it is.
  var object: String {
    guard let cells else { return String(json) }
    var writer = Writer(capacity: 256)
    writer.write(object: cells)
    return String(writer.text)
  }
}
