/// Keeps cookies and tokens out of the workspace: it drops such keys from a result.
enum Secrets {
  /// A key that contains one of these words, in any case, is a secret.
  private static let words: [Text] = [
    "cookie", "token", "authorization", "password", "secret", "session", "csrf", "bearer", "api key", "apikey",
  ]

  static func isSecret(_ key: Text, in arena: Arena) -> Bool {
    let key = arena.folded(key)
    for word in words where word.count <= key.count {
      for start in 0...(key.count - word.count) where key.from(start).hasPrefix(word) { return true }
    }
    return false
  }

  /// The value without its secret members, at any depth, and the first key that was one; nil if there is none.
  static func without(_ node: JSONNode, in arena: Arena) -> (text: Text, key: String)? {
    var key: String?
    find(node, in: arena, &key)
    guard let key else { return nil }
    var writer = Writer(capacity: node.written.count)
    write(node, in: arena, to: &writer)
    return (arena.keep(writer), key)
  }

  /// The items of a file, each without its secrets. What cannot be read is left out: nobody knows what it contains.
  static func cleanCopy(of source: any ItemSource, isList: Bool) throws -> Writer {
    var copy = Writer(capacity: 4096)
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    let block = ItemBlock()
    var count = 0
    while try source.next(into: block) {
      block.forEachItem { item in
        let raw = HalfSurrogates.replaced(item.raw, in: arena)
        guard !item.tooLong, (try? document.parse(raw)) != nil else { return }
        if isList { copy.write(count == 0 ? "[\n" : ",\n") }
        copy.write((without(document.root, in: arena)?.text ?? raw).trimmed)
        if !isList { copy.write("\n") }
        count += 1
        arena.reset()
      }
    }
    if isList { copy.write(count == 0 ? "[]\n" : "\n]\n") }
    return copy
  }

  private static func find(_ node: JSONNode, in arena: Arena, _ found: inout String?) {
    for element in node.elements { find(element, in: arena, &found) }
    node.forEachMember { key, value in
      if found == nil, isSecret(key, in: arena) { found = String(key) }
      if found == nil { find(value, in: arena, &found) }
    }
  }

  private static func write(_ node: JSONNode, in arena: Arena, to writer: inout Writer) {
    switch node.kind {
    case .object:
      var first = true
      writer.write("{")
      node.forEachMember { key, value in
        if isSecret(key, in: arena) { return }
        if !first { writer.write(", ") }
        first = false
        writer.write(json: key)
        writer.write(": ")
        write(value, in: arena, to: &writer)
      }
      writer.write("}")
    case .array:
      writer.write("[")
      writer.write(each: node.elements) { element, writer in
        write(element, in: arena, to: &writer)
      }
      writer.write("]")
    default: writer.write(node.written)
    }
  }
}
