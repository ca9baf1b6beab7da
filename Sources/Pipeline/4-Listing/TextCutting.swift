/// Cuts a text at a word, and never inside what a reader sees as one character: a family, a flag, a letter with its
/// accent.
enum TextCutting {
  /// The beginning, with at most this many UTF-16 units; nil if not even the first character fits.
  static func cut(_ text: Text, to units: Int) -> Text? {
    var length = 0
    var end = 0
    var lastWord: Int?
    var wordAt = 0
    for character in String(text) {
      let bytes = character.utf8.count
      let width = character.utf16.count
      if length + width > units {
        if character.isWhitespace { lastWord = end }
        break
      }
      if character.isWhitespace { (lastWord, wordAt) = (end, length) }
      length += width
      end += bytes
    }
    if end >= text.count { return text }
    // A text without spaces, or a long link, is not cut down to its first word.
    let isFarBack = length - wordAt > max(40, length / 4)
    let kept = text[0..<(isFarBack ? end : lastWord ?? end)].trimmed
    return kept.isEmpty ? nil : kept
  }
}
