// The photos of a product in JSON come in the order that they name themselves.

import Testing

@testable import Pipeline

@Suite struct ElementOrderTests {
  private func order(_ list: String) throws -> [String] {
    let document = JSONDocument(arena: Arena())
    try document.parse(text(list))
    return ElementOrder.ordered(document.root.elements).map { String($0["u"]?.token.text ?? $0.token.text) }
  }

  @Test(arguments: [
    (#"[{"u": "b", "position": 2}, {"u": "a", "position": 1}]"#, ["a", "b"]),
    (#"[{"u": "b", "position": "10"}, {"u": "a", "position": "9"}]"#, ["a", "b"]),
    (#"[{"u": "b", "is_main": false}, {"u": "a", "is_main": true}]"#, ["a", "b"]),
    (
      #"[{"u": "c", "position": 3, "main": 1}, {"u": "b", "position": 2}, {"u": "a", "position": 1}]"#, ["c", "a", "b"]
    ),
    (#"[{"u": "a", "main": true}, {"u": "b", "main": true}]"#, ["a", "b"]),
    (#"[{"u": "a", "position": 2}, {"u": "b"}]"#, ["a", "b"]),
    (#"[{"u": "a", "position": 0}, {"u": "b", "position": 0}]"#, ["a", "b"]),
    (#"["b", "a"]"#, ["b", "a"]), (#"[]"#, []),
  ])
  func photosComeInTheirOwnOrder(_ list: String, _ wanted: [String]) throws { #expect(try order(list) == wanted) }
}
