/// Finds catalogues by what Vinted calls them in one language.
final class TitleIndex: @unchecked Sendable {
  // Written while it is made, and only read afterwards.
  private let arena = Arena(chunk: 1 << 17)
  /// By folded title: the id that has it and comes last in the rows.
  private var ids = KeyTable(capacity: 3000)
  /// By id: the previous id with the same title, or 0.
  private var before: [Int32] = []

  init(of titles: CatalogueTitles) {
    before = Array(repeating: 0, count: (titles.ids.max() ?? 0) + 1)
    for id in titles.ids {
      guard let title = titles[id], let other = ids.set(Folding.fold(title, in: arena), id) else { continue }
      before[id] = Int32(other)
    }
  }

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
}
