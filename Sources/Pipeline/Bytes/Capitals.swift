/// Vinted refuses titles that shout: a word of more than three letters all in capitals becomes Capitalised.
///
/// Words in brackets and words with digits stay. Runs of white space become one space.
enum Capitals {
  static func write(_ text: Text, to writer: inout Writer) {
    if isCalm(text) { return writer.write(text) }
    var at = 0
    var first = true
    var inBrackets = 0
    while at < text.count {
      while at < text.count, isSpace(text[at]) { at += 1 }
      let start = at
      while at < text.count, !isSpace(text[at]) { at += 1 }
      guard at > start else { return }
      if !first { writer.write(byte: 32) }
      first = false
      let word = text[start..<at]
      let wasInBrackets = inBrackets > 0
      for index in 0..<word.count {
        if word[index] == UInt8(ascii: "(") || word[index] == UInt8(ascii: "[") { inBrackets += 1 }
        if word[index] == UInt8(ascii: ")") || word[index] == UInt8(ascii: "]") { inBrackets = max(0, inBrackets - 1) }
      }
      let bracketed = wasInBrackets || word[0] == UInt8(ascii: "(") || word[0] == UInt8(ascii: "[")
      if bracketed || !shouts(word) { writer.write(word) } else { writer.write(string: capitalised(String(word))) }
    }
  }

  /// Whether it can stay as it is, as nearly all texts can. One look at its bytes answers that. It ignores brackets;
  /// they only keep a word from being changed.
  static func isCalm(_ text: Text) -> Bool {
    var loud = 0
    var isWordCalm = false
    var previous: UInt8 = 32
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 32 {
        if previous == 32 || loud > 3 && !isWordCalm { return false }
        loud = 0
        isWordCalm = false
      } else if byte < 32 {
        return false
      } else {
        if byte &- 97 < 26 || isDigit(byte) { isWordCalm = true }
        loud += 1
      }
      previous = byte
    }
    return previous != 32 && (loud <= 3 || isWordCalm)
  }

  /// Quick for nearly all words: some byte shows that the word does not shout.
  private static func shouts(_ word: Text) -> Bool {
    guard word.count > 3 else { return false }
    var letters = 0
    var isASCII = true
    for index in 0..<word.count {
      let byte = word[index]
      if byte &- 97 < 26 || isDigit(byte) { return false }
      if byte &- 65 < 26 { letters += 1 }
      if byte >= 0x80 { isASCII = false }
    }
    return isASCII ? letters > 3 : shoutsBeyondASCII(String(word))
  }

  private static func shoutsBeyondASCII(_ word: String) -> Bool {
    var letters = 0
    for character in word {
      if character.isLowercase || character.isNumber { return false }
      if character.isLetter { letters += 1 }
    }
    return letters > 3
  }

  /// `LEVI'S` → `Levi's`, `JEAN-PAUL` → `Jean-Paul`.
  private static func capitalised(_ word: String) -> String {
    var result = ""
    var begins = true
    for character in word {
      result += begins ? String(character) : character.lowercased()
      begins = !(character.isLetter || character == "'" || character == "’")
    }
    return result
  }
}
