/// Puts the objects of a list in the order that they name themselves: the main photo first, then by `position`.
enum ElementOrder {
  /// The elements as they are, unless all are objects, and all say their places or one says that it is the main one.
  static func ordered(_ elements: [JSONNode]) -> [JSONNode] {
    guard elements.count > 1, elements.allSatisfy({ $0.kind == .object }) else { return elements }
    let places = elements.map { place(of: $0) }
    let sorted =
      places.contains(nil)
      ? elements
      : elements.indices.sorted {
        (places[$0] ?? 0, $0) < (places[$1] ?? 0, $1)
      }.map { elements[$0] }
    // Only one can be the main one; if all are called so, the word means something else.
    let main = sorted.filter(isMain)
    guard main.count == 1 else { return sorted }
    return main + sorted.filter { !isMain($0) }
  }

  private static func place(of element: JSONNode) -> Int? {
    for key in positions {
      guard let value = element[key] else { continue }
      return value.kind == .number || value.kind == .string ? value.token.text.integer : nil
    }
    return nil
  }

  private static func isMain(_ element: JSONNode) -> Bool {
    for key in mains {
      guard let value = element[key] else { continue }
      return value.kind == .true || value.token.text == "1" || value.token.text == "true"
    }
    return false
  }

  private static let positions: [Text] = ["position", "sort_order", "sortOrder", "order", "rank", "sequence", "index"]
  private static let mains: [Text] = [
    "is_main", "isMain", "main", "is_primary", "isPrimary", "primary", "cover", "is_cover", "isCover", "is_default",
    "default", "featured",
  ]
}
