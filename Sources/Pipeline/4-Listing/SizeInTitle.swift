/// The size as a title says it: `Taille unique` already has the word for sizes, and a title does not say it twice.
enum SizeInTitle {
  /// The size without the title's own word before or after it.
  static func withoutWord(_ word: Text, in size: Text, _ arena: Arena) -> Text {
    if let bare = withoutAbbreviation(size) { return bare }
    guard let space = size.first(32) else { return size }
    let folded = arena.folded(word)
    if arena.folded(size[0..<space]) == folded { return size.from(space + 1).trimmed }
    guard let last = size.last(32, notBefore: 0), arena.folded(size.from(last + 1)) == folded else { return size }
    return size[0..<last].trimmed
  }

  /// `T.38`, `T 38`, `Gr. M`: a short form of the word before the size.
  private static func withoutAbbreviation(_ size: Text) -> Text? {
    guard size.count > 2, let end = (1...2).first(where: { size[$0] == 46 || size[$0] == 32 }), end + 1 < size.count
    else {
      return nil
    }
    switch (size[0] | 0x20, end == 2 ? size[1] | 0x20 : 0) {
    case (0x74, 0), (0x67, 0x72), (0x74, 0x67), (0x6D, 0x74): break
    default: return nil
    }
    let rest = size.from(end + 1).trimmed
    return rest.isEmpty ? nil : rest
  }
}
