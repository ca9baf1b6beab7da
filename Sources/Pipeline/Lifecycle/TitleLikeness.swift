/// Decides whether a listing can be a product's, if its title ends with the product's number but the product never had it.
///
/// Numbers are a workspace's own. Another workspace of the same account, or one that had to begin again, has used the same
/// ones for other garments. A listing that was adopted wrongly would be overwritten.
struct TitleLikeness {
  /// Before the size in titles of this workspace, folded.
  private let sizeWord: String
  private let arena = Arena(chunk: 4096)

  init(sizeWord: Text) { self.sizeWord = String(Folding.fold(sizeWord, in: arena)) }

  /// Whether the title is like one that the product has or is about to get: it has the same size, and its other words are
  /// the same, fewer or more. Two dresses of a brand have words that only one of them has. A title that does not say its
  /// size, as ours do, was written by a person, who knows what the number means.
  func fits(_ shown: Text, _ record: Record) -> Bool {
    let seen = parts(of: shown)
    if seen.size == nil { return true }
    var contents = [record.listing, record.update].compactMap(\.self)
    if case .content(let waiting) = record.waiting { contents.append(waiting) }
    let document = JSONDocument(arena: Arena(chunk: 4096))
    return withExtendedLifetime(document) {
      contents.contains { content in
        guard (try? document.parse(content.title)) != nil else { return false }
        let own = parts(of: document[0].text)
        if let one = seen.size, let other = own.size, one != other { return false }
        return seen.words.isSubset(of: own.words) || own.words.isSubset(of: seen.words)
      }
    }
  }

  /// The words before the size, and the size. Condition and colour come after it, and say little.
  private func parts(of title: Text) -> (words: Set<String>, size: String?) {
    defer { arena.reset() }
    var words = String(Folding.fold(title, in: arena)).split(separator: " ").map(String.init)
    if let last = words.last, last.hasPrefix("["), last.hasSuffix("]") { words.removeLast() }
    guard let place = words.firstIndex(of: sizeWord), place > 0 else { return (Set(words), nil) }
    return (Set(words[..<place]), words.indices.contains(place + 1) ? words[place + 1] : nil)
  }
}
