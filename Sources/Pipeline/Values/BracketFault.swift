/// What is wrong with a text of the settings that has values in `{ }` and optional parts in `[ ]`.
enum BracketFault: Error, Equatable {
  /// `example` is a value as it could be written.
  case braceNotClosed(example: String)
  case bracketNotClosed
  case bracketInside
  case closesNothing
  case unknownValue(String, known: [String])
  case noColumn(String)

  /// What is wrong.
  var message: String {
    switch self {
    case .braceNotClosed: "a { is not closed"
    case .bracketNotClosed: "a [ is not closed"
    case .bracketInside: "a [ is inside [ ]"
    case .closesNothing: "a ] closes nothing"
    case .unknownValue(let name, _): "there is no value {\(name)}"
    case .noColumn(let text): "{\(text)} names no column"
    }
  }

  /// What to write instead.
  var hint: String {
    switch self {
    case .braceNotClosed(let example): "write {\(example)}, or \\{ for the character itself"
    case .bracketNotClosed: "write \\[ for the character itself"
    case .bracketInside: "close the first one before it"
    case .closesNothing: "write \\] for the character itself"
    case .unknownValue(let name, let known):
      Nearest.words(to: name, among: known, limit: 1).first.map { "did you mean {\($0)}?" }
        ?? "the values are \(known.joined(separator: ", "))"
    case .noColumn: "write the column's name between { and }"
    }
  }
}
