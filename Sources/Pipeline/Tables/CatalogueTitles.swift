/// Vinted's titles of its catalogues in one language.
final class CatalogueTitles: Sendable {
  /// By id: where the title is in the rows, or nil.
  private let titles: [Text?]
  /// The ids in the order of the rows.
  let ids: [Int]

  /// Reads rows of an id, a comma, and the title to the line's end; catalogues that a market lacks get theirs from
  /// `others`.
  init(_ rows: Text, orElse others: Text...) {
    var titles: [Text?] = Array(repeating: nil, count: 6000)
    var ids: [Int] = []
    ids.reserveCapacity(3000)
    for rows in [rows] + others {
      var at = 0
      while at < rows.count {
        let end = rows.first(10, from: at) ?? rows.count
        let row = rows[at..<end]
        at = end + 1
        guard let comma = row.first(UInt8(ascii: ",")), let id = row[0..<comma].integer, id > 0 else { continue }
        while titles.count <= id { titles.append(nil) }
        guard titles[id] == nil else { continue }
        titles[id] = row.from(comma + 1)
        ids.append(id)
      }
    }
    self.titles = titles
    self.ids = ids
  }

  subscript(_ id: Int) -> Text? { id >= 0 && id < titles.count ? titles[id] : nil }

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
