/// The size as a title says it: `Taille unique` already has the word for sizes, and a title does not say it twice.
enum SizeInTitle {
  /// The size without the title's own word before or after it.
  static func withoutWord(_ word: Text, in size: Text, _ arena: Arena) -> Text {
    guard let space = size.first(32) else { return size }
    let folded = arena.folded(word)
    if arena.folded(size[0..<space]) == folded { return size.from(space + 1).trimmed }
    guard let last = size.last(32, notBefore: 0), arena.folded(size.from(last + 1)) == folded else { return size }
    return size[0..<last].trimmed
  }
}
