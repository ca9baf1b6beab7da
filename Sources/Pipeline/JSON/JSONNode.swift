/// One value of a parsed JSON text, for reading that need not be fast: settings, results, the store.
struct JSONNode {
  let document: JSONDocument
  let index: Int

  var token: JSONToken { document[index] }
  var kind: JSONToken.Kind { token.kind }
  /// As it was written.
  var written: Text { document.written(index) }

  var string: Text? { kind == .string ? token.text : nil }
  var bool: Bool? { kind == .true ? true : kind == .false ? false : nil }
  var isNull: Bool { kind == .null }

  /// A whole number from 0 to 2^53 - 1, given as a number or as text of digits.
  var integer: Int? { kind == .number || kind == .string ? token.text.integer : nil }

  /// The value of a key, or nil; the last one if the key is there twice.
  subscript(_ key: Text) -> JSONNode? {
    var found: JSONNode?
    forEachMember { name, value in if name == key { found = value } }
    return found
  }

  /// Calls `body` with each key of an object and its value, in the order in which they were written.
  func forEachMember(_ body: (Text, JSONNode) -> Void) {
    guard kind == .object else { return }
    var at = index + 1
    while at < Int(token.next) {
      body(document[at].text, JSONNode(document: document, index: at + 1))
      at = Int(document[at + 1].next)
    }
  }

  /// The values of a list.
  var elements: [JSONNode] {
    guard kind == .array else { return [] }
    var nodes: [JSONNode] = []
    var at = index + 1
    while at < Int(token.next) {
      nodes.append(JSONNode(document: document, index: at))
      at = Int(document[at].next)
    }
    return nodes
  }

  /// The first key that an object holds twice, at any depth.
  var duplicateKey: JSONNode? {
    var seen = Set<String>()
    var found: JSONNode?
    var at = index + 1
    let end = Int(token.next)
    while at < end, found == nil {
      let value = kind == .object ? at + 1 : at
      if kind == .object, !seen.insert(String(document[at].text)).inserted {
        found = JSONNode(document: document, index: at)
      } else if document[value].kind == .object || document[value].kind == .array {
        found = JSONNode(document: document, index: value).duplicateKey
      }
      at = Int(document[value].next)
    }
    return kind == .object || kind == .array ? found : nil
  }
}

extension JSONDocument {
  var root: JSONNode { JSONNode(document: self, index: 0) }
}
