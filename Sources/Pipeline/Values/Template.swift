/// A text with places for values: `{brand}` becomes the brand. A part in `[ ]` is left out if a value in it is missing.
/// A line with nothing left in it is dropped. `\[`, `\]`, `\{`, `\}` and `\\` mean the characters themselves.
struct Template: Sendable {
  /// What braces can name.
  enum Value: String, CaseIterable, Sendable {
    case article, item, brand, model, category, fit, size, color, material, decade, years, condition
    case conditionDetails = "condition_details"
    case description, measurements, hashtags, price, location, title
    case sizeWord = "size_word"
    case words

    /// Those that a description can have.
    static let inDescriptions = allCases.filter { $0 != .sizeWord && $0 != .words }
    /// Those that a title can have. Location and id are at its end anyway, and a price may fall later.
    static let inTitles: [Value] = [
      .brand, .model, .category, .fit, .sizeWord, .size, .condition, .color, .material, .decade, .years, .title, .words,
    ]
  }

  enum Part: Equatable, Sendable {
    case literal(String)
    case value(Value)
    case open, close, newline
  }

  /// What is wrong with a template.
  typealias Fault = BracketFault

  let parts: [Part]
  /// The values that it names; a section is left out if none of its values is there.
  let values: [Value]

  init(_ text: String, of known: [Value] = Value.inDescriptions) throws(Fault) {
    var parts: [Part] = []
    var literal = ""
    var depth = 0
    var rest = Substring(text)
    func flush() {
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = ""
    }
    while let sign = rest.popFirst() {
      switch sign {
      case "\\":
        if let next = rest.popFirst() { literal.append(next) }
      case "{":
        guard let end = rest.firstIndex(of: "}") else {
          throw Fault.braceNotClosed(example: "brand")
        }
        let name = String(rest[..<end])
        guard let value = Value(rawValue: name), known.contains(value) else {
          throw Fault.unknownValue(name, known: known.map(\.rawValue))
        }
        flush()
        parts.append(.value(value))
        rest = rest[rest.index(after: end)...]
      case "[":
        guard depth == 0 else { throw Fault.bracketInside }
        flush()
        depth = 1
        parts.append(.open)
      case "]":
        guard depth == 1 else { throw Fault.closesNothing }
        flush()
        depth = 0
        parts.append(.close)
      case "\n", "\r\n":
        flush()
        parts.append(.newline)
      default: literal.append(sign)
      }
    }
    guard depth == 0 else { throw Fault.bracketNotClosed }
    flush()
    // One blank line separates sections, whatever surrounds a text.
    while parts.first == .newline { parts.removeFirst() }
    while parts.last == .newline { parts.removeLast() }
    self.parts = parts
    values = parts.compactMap { if case .value(let value) = $0 { value } else { nil } }
  }
}
