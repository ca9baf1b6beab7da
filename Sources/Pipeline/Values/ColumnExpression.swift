/// The sources of a field, as a line of `columns` in the settings: `{Vendor}`, `{Sale price|Regular price}`,
/// `Lot [of {Pieces} ]from {Shop}`.
///
/// Text means itself. `{…}` names a column; after `|` come others, for when it is empty. A part in `[ ]` is left out if
/// a value in it is missing. `\` takes the next character as it is.
struct ColumnExpression: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    case literal(String)
    case value([Source])
    case open, close
  }

  /// The place where a value is looked for.
  enum Source: Sendable, Equatable {
    /// A column, or a path into a JSON object; with `all`, those of every row of the group.
    case column(String, all: Bool)
    /// The value of an option that the row names, as in `{option size}`.
    case option(String)
    /// A word of the field's own kind in a longer text, as in `{brand in Title}`.
    case word(WordKind, String)
    /// `0` if a cell tells that the item is sold, as in `{sold if Buyer}` and `{sold unless Available}`.
    case sold(SoldTest, String)
    /// A price in hundredths, as in `{cents in price.amount}`.
    case cents(String)
    /// `"as it is"`, if all before it are empty.
    case constant(String)
  }

  /// What in a cell tells that the item is sold.
  enum SoldTest: String, CaseIterable, Sendable {
    /// Anything but a no.
    case isFilled = "sold if "
    /// A no.
    case saysNo = "sold unless "
  }

  private static let cents = "cents in "

  /// What can be found in a text.
  enum WordKind: String, CaseIterable, Sendable {
    case brand, category, color, gender, size, material, decade, condition
    /// `0` if a word says that it is sold.
    case sold
  }

  /// What is wrong with an expression.
  typealias Fault = BracketFault

  let parts: [Part]

  init(_ text: String) throws(Fault) {
    var parts: [Part] = []
    var literal = ""
    var isOpen = false
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
        guard let end = ColumnExpression.end(of: rest) else {
          throw Fault.braceNotClosed(example: "Column")
        }
        flush()
        parts.append(.value(try ColumnExpression.sources(in: rest[..<end])))
        rest = rest[rest.index(after: end)...]
      case "[":
        guard !isOpen else { throw Fault.bracketInside }
        flush()
        isOpen = true
        parts.append(.open)
      case "]":
        guard isOpen else { throw Fault.closesNothing }
        flush()
        isOpen = false
        parts.append(.close)
      default: literal.append(sign)
      }
    }
    guard !isOpen else { throw Fault.bracketNotClosed }
    flush()
    self.parts = parts
  }

  private static func sources(in text: Substring) throws(Fault) -> [Source] {
    var sources: [Source] = []
    for piece in pieces(of: text) {
      let word = piece.trimmed
      guard !word.isEmpty else {
        throw Fault.noColumn(String(text))
      }
      sources.append(source(word))
    }
    return sources
  }

  /// The place where the brace closes; a `\` takes the next character as it is.
  private static func end(of text: Substring) -> Substring.Index? {
    var at = text.startIndex
    while at < text.endIndex, text[at] != "}" {
      if text[at] == "\\" { at = text.index(after: at) }
      if at < text.endIndex { at = text.index(after: at) }
    }
    return at < text.endIndex ? at : nil
  }

  /// The parts between `|`, still with their `\`.
  private static func pieces(of text: Substring) -> [String] {
    var pieces = [""]
    var isEscaped = false
    for sign in text {
      if sign == "|", !isEscaped { pieces.append("") } else { pieces[pieces.count - 1].append(sign) }
      isEscaped = sign == "\\" && !isEscaped
    }
    return pieces
  }

  /// Without each `\` that takes the next character as it is.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var plain = ""
    var isEscaped = false
    for sign in text {
      if sign == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(sign)
        isEscaped = false
      }
    }
    return plain
  }

  /// A column's name as it can be written between braces.
  static func escaped(column name: String) -> String {
    var text = name.map { "{}|\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    let words =
      ["all ", "option ", cents] + WordKind.allCases.map { "\($0.rawValue) in " } + SoldTest.allCases.map(\.rawValue)
    if name.hasPrefix("\"") || words.contains(where: name.hasPrefix) { text = "\\" + text }
    return text
  }

  /// A constant as it can be written between quotes and braces.
  static func escapedConstant(_ text: String) -> String {
    text.map { "{}|\\\"".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }

  private static func source(_ word: String) -> Source {
    if word.count >= 2, word.hasPrefix("\""), word.hasSuffix("\"") {
      return .constant(unescaped(String(word.dropFirst().dropLast())))
    }
    if word.hasPrefix("all ") { return .column(unescaped(word.dropFirst(4).trimmed), all: true) }
    if word.hasPrefix("option ") { return .option(unescaped(word.dropFirst(7).trimmed)) }
    for kind in WordKind.allCases where word.hasPrefix("\(kind.rawValue) in ") {
      return .word(kind, unescaped(word.dropFirst(kind.rawValue.count + 4).trimmed))
    }
    for test in SoldTest.allCases where word.hasPrefix(test.rawValue) {
      return .sold(test, unescaped(word.dropFirst(test.rawValue.count).trimmed))
    }
    if word.hasPrefix(cents) { return .cents(unescaped(word.dropFirst(cents.count).trimmed)) }
    return .column(unescaped(word), all: false)
  }

  /// Whether it depends on the row at all.
  var readsRow: Bool {
    parts.contains { part in
      guard case .value(let sources) = part else { return false }
      return sources.contains { if case .constant = $0 { false } else { true } }
    }
  }

  /// The columns that it reads.
  var columns: [String] {
    parts.flatMap { part -> [String] in
      guard case .value(let sources) = part else { return [] }
      return sources.compactMap { source in
        switch source {
        case .column(let name, _), .word(_, let name), .sold(_, let name), .cents(let name): name
        case .option, .constant: nil
        }
      }
    }
  }

  /// The columns whose values it needs from every row.
  var columnsOfAllRows: [String] {
    parts.flatMap { part -> [String] in
      guard case .value(let sources) = part else { return [] }
      return sources.compactMap { if case .column(let name, all: true) = $0 { name } else { nil } }
    }
  }

  /// Whether it can only be a list: the values of several rows, or of a path with `[]`.
  var isList: Bool { !columnsOfAllRows.isEmpty || columns.contains { $0.contains("[]") } }
}
