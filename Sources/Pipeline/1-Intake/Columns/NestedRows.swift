/// Products inside of a product: `{"title": …, "variants": [{…}, {…}]}` becomes an object for each variant, with what the
/// variants share.
struct NestedRows {
  private let document: JSONDocument
  private let arena: Arena

  init(arena: Arena) {
    self.arena = arena
    document = JSONDocument(arena: arena)
  }

  /// One item for each element of the list at `path`; the item itself if it has no such list or cannot be read.
  func items(of item: Item, path: String) -> [Item] {
    guard item.isOurs, !item.tooLong, (try? document.parse(item.raw)) != nil,
      let list = JSONPath.node(path, in: document.root, arena), list.kind == .array
    else { return [item] }
    let elements = list.elements.filter { $0.kind == .object }
    guard !elements.isEmpty else { return [item] }
    let before = item.raw[0..<Int(list.token.offset)]
    let after = item.raw.from(Int(list.token.offset) + list.written.count)
    return elements.enumerated().map { index, element in
      var json = Writer(capacity: item.raw.count)
      json.write(before)
      json.write("[")
      let start = json.count
      json.write(element.written)
      let end = json.count
      json.write("]")
      json.write(after)
      let text = arena.keep(json)
      var one = item
      let offset = Int(element.token.offset)
      one.record = ForeignRecord(
        json: text, places: [(0, 0), (start, offset), (end, Int(list.token.offset) + list.written.count)], fault: nil,
        handBack: text)
      // Only after the last element can reading continue after the item; before, it begins with the first again.
      if index + 1 < elements.count { one.end = max(0, item.end - item.raw.count - 1) }
      return one
    }
  }
}
