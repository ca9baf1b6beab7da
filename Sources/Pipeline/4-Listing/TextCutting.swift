/// Cuts a text at a word, and never inside of what a reader sees as one sign: a family, a flag, a letter with its accent.
enum TextCutting {
  /// At most so many UTF-16 units of the beginning; nil where not even the first sign fits.
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
    // A language without spaces, or a long link, is not cut down to its first word.
    let isFarBack = length - wordAt > max(40, length / 4)
    let kept = text[0..<(isFarBack ? end : lastWord ?? end)].trimmed
    return kept.isEmpty ? nil : kept
  }
}
