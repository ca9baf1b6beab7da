/// A JSON value that owns its memory, so that a test can compare it.
@testable import Pipeline

@dynamicMemberLookup
enum JSONValue: Equatable {
  case null
  case flag(Bool)
  /// As it was written.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(_ node: JSONNode) {
    switch node.kind {
    case .null: self = .null
    case .true: self = .flag(true)
    case .false: self = .flag(false)
    case .number: self = .number(String(node.token.text))
    case .string: self = .text(String(node.token.text))
    case .array: self = .list(node.elements.map { JSONValue($0) })
    case .object:
      var members: [String: JSONValue] = [:]
      node.forEachMember { members[String($0)] = JSONValue($1) }
      self = .object(members)
    }
  }

  /// Reads a JSON text; throws if it is not JSON.
  init(parsing text: String) throws {
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    try document.parse(arena.keep(text))
    self.init(document.root)
  }

  /// The value of a key; null if there is none.
  subscript(dynamicMember key: String) -> JSONValue { self[key] }

  subscript(_ key: String) -> JSONValue {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  subscript(_ index: Int) -> JSONValue { elements.indices.contains(index) ? elements[index] : .null }

  var elements: [JSONValue] {
    if case .list(let elements) = self { return elements }
    return []
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number("\(value)") }
  init(booleanLiteral value: Bool) { self = .flag(value) }
}
