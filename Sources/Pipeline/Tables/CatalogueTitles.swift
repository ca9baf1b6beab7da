/// What Vinted calls its catalogues in one language.
final class CatalogueTitles: @unchecked Sendable {
  // Written while it is made, and only read afterwards.
  private let arena = Arena(chunk: 1 << 17)
  /// By id: where the title stands in the rows, or nil.
  private var titles: [Text?] = Array(repeating: nil, count: 6000)
  /// By folded title: the id that has it and comes last in the rows.
  private var ids = KeyTable(capacity: 3000)
  /// By id: the one before it with the same title, or 0.
  private var before: [Int32] = Array(repeating: 0, count: 6000)

  /// Reads rows of an id, a comma, and the title to the line's end; catalogues that a market does not have are called as
  /// in `others`.
  init(_ rows: Text, orElse others: Text...) {
    add(rows: rows)
    for rows in others { add(rows: rows) }
  }

  private func add(rows: Text) {
    var at = 0
    while at < rows.count {
      let end = rows.first(10, from: at) ?? rows.count
      add(rows[at..<end])
      at = end + 1
    }
  }

  private func add(_ row: Text) {
    guard let comma = row.first(UInt8(ascii: ",")), let id = row[0..<comma].integer, id > 0, self[id] == nil else {
      return
    }
    while titles.count <= id {
      titles.append(nil)
      before.append(0)
    }
    let title = row.from(comma + 1)
    titles[id] = title
    if let other = ids.set(Folding.fold(title, in: arena), id) { before[id] = Int32(other) }
  }

  subscript(_ id: Int) -> Text? { id >= 0 && id < titles.count ? titles[id] : nil }

  /// The ids of those that have a title, folded, in the order of the rows.
  func ids(titled folded: Text) -> [Int] {
    var found: [Int] = []
    var next = ids[folded]
    while let id = next {
      found.append(id)
      next = before[id] > 0 ? Int(before[id]) : nil
    }
    return found.reversed()
  }

  /// The rows of a language.
  static func rows(in language: Language) -> StaticString {
    switch language {
    case .fr: french
    case .en: english
    case .de: german
    case .es: spanish
    case .it: italian
    case .nl: dutch
    case .pl: polish
    }
  }
}
