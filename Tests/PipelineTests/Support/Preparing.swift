// What the tests of the stages share: texts that stay alive, and one item through all stages.

import Testing

@testable import Pipeline

/// A text whose bytes live as long as the tests.
func text(_ string: String) -> Text { text(bytes: Array(string.utf8)) }

/// A text of any bytes, UTF-8 or not, that live as long as the tests.
func text(bytes: [UInt8]) -> Text {
  let place = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
  place.initialize(from: bytes, count: bytes.count)
  return Text(start: place, count: bytes.count)
}

/// The built-in tables, made once for all tests.
enum BuiltIn {
  static let tables: Tables = {
    do { return try Tables() } catch { fatalError("the built-in tables are wrong: \(error)") }
  }()
}

/// What the stages made of one item, copied out of their memory.
struct Prepared {
  var title: String?
  var description: String?
  var price: String?
  var attributes: String?
  var data: String?
  var isRemoval = false
  /// Whether it can be sent, but Vinted will refuse it.
  var isUnaccepted = false
  var isSkipped = false
  let problems: [Problem]

  var codes: [String] { problems.map(\.code.rawValue) }
  /// `column severity field: message [code]; hint` of each problem.
  var lines: [String] { problems.map { "\($0.line):\($0.column) \($0.severity) \($0.text)" } }

  /// The number of one of the mapped attributes; nil if it is null.
  func id(_ name: String) -> Int? {
    guard let attributes, let start = attributes.range(after: "\"\(name)\": ") else { return nil }
    return Int(attributes[start...].prefix { $0.isNumber })
  }
}

extension String {
  /// The place after the first occurrence of another text.
  func range(after other: String) -> String.Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(other) { return index(at, offsetBy: other.count) }
      at = index(after: at)
    }
    return nil
  }

  func contains(text other: String) -> Bool { range(after: other) != nil }
}

/// One JSON item through reading, validation, mapping and listing.
func prepare(_ json: String, settings: Settings = Settings(), tables: Tables = BuiltIn.tables) -> Prepared {
  prepare(Item(raw: text(json), file: "inbox/a.jsonl", line: 1), settings: settings, tables: tables)
}

/// One item through reading, validation, mapping and listing.
func prepare(_ item: Item, settings: Settings = Settings(), tables: Tables = BuiltIn.tables) -> Prepared {
  let preparation = Preparation(settings: settings, tables: tables)
  let (outcome, findings) = preparation.prepare(item)
  var prepared = Prepared(problems: findings.problems)
  prepared.isUnaccepted = findings.vintedRefuses && !findings.refused
  switch outcome {
  case .listing(let listing, let payload):
    prepared.title = String(listing.title)
    prepared.description = String(listing.description.text(in: preparation.arena))
    prepared.price = listing.price.text
    prepared.attributes = String(payload.mappedAttributes)
    prepared.data = String(payload.productData)
  case .removal: prepared.isRemoval = true
  case .skipped: prepared.isSkipped = true
  case .refused: break
  }
  return prepared
}

/// Expects one problem of the seed's product with one field changed, as in `lines`; if it is an error, there is no listing.
func expectProblem(
  of field: String, _ value: String?, _ line: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let prepared = prepare(seed([field: value]))
  #expect(prepared.lines == [line], sourceLocation: sourceLocation)
  #expect((prepared.title == nil) == line.contains(text: " error "), sourceLocation: sourceLocation)
}

/// Settings as pipeline.json says them.
func settings(_ json: String) throws -> Settings { try SettingsReader.read(text(json), file: "pipeline.json") }
