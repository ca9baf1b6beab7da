/// The words of a title with their places. Punctuation between words separates parts of the title.
struct TitleWords {
  let text: Text
  private(set) var words: [Range<Int>] = []
  /// For each word, the part of the title that it is in: a dash, a bar or a comma begins another part.
  private(set) var parts: [Int] = []

  init(_ text: Text) {
    self.text = text
    var start: Int?
    var part = 0
    words.reserveCapacity(8)
    parts.reserveCapacity(8)
    for index in 0...text.count {
      let isInside = index < text.count && TitleWords.isPart(text[index])
      if isInside, start == nil { start = index }
      if !isInside, let begin = start {
        start = nil
        if let range = TitleWords.bare(begin..<index, text) {
          words.append(range)
          parts.append(part)
        } else {
          part += 1
        }
        if words.count == 60 { break }
      }
      if index < text.count, TitleWords.isPartingSign(text[index]) || TitleWords.isDash(text, index) {
        part += 1
      }
    }
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }

  /// Parts a word at its first hyphen for which `isTail` says so of what is before and after it.
  mutating func part(if isTail: (_ head: Text, _ rest: Text) -> Bool) {
    var index = 0
    while index < words.count, words.count < 60 {
      if let middle = hyphen(in: words[index], where: isTail) {
        part(index, at: middle)
        index += 1
        // `M-Black` is a size and a colour.
        while let middle = hyphen(in: words[index], where: { _, _ in true }) {
          part(index, at: middle)
          index += 1
        }
      }
      index += 1
    }
  }

  private func hyphen(in range: Range<Int>, where isTail: (_ head: Text, _ rest: Text) -> Bool) -> Int? {
    (range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)).first { index in
      text[index] == 45 && isTail(text[range.lowerBound..<index], text[(index + 1)..<range.upperBound])
    }
  }

  /// Makes two words of one, in two parts of the title.
  private mutating func part(_ index: Int, at middle: Int) {
    let range = words[index]
    words[index] = range.lowerBound..<middle
    words.insert((middle + 1)..<range.upperBound, at: index + 1)
    parts.insert(parts[index], at: index + 1)
    for later in (index + 1)..<parts.count { parts[later] += 1 }
  }

  /// The place where several words are side by side; nil if punctuation separates them.
  func range(_ start: Int, _ count: Int) -> Range<Int>? {
    guard start + count <= words.count, parts[start] == parts[start + count - 1] else { return nil }
    return words[start].lowerBound..<words[start + count - 1].upperBound
  }

  func folded(_ index: Int, in arena: Arena) -> Text? {
    index >= 0 && index < words.count ? arena.folded(text[words[index]]) : nil
  }

  /// Without hyphens and similar characters at its ends; nil if nothing else is left.
  private static func bare(_ range: Range<Int>, _ text: Text) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    // `&` joins words, as in `Jack & Jones`.
    if high - low == 1, text[low] == 38 { return range }
    while low < high, isEdgeSign(text[low]) { low += 1 }
    while high > low, isEdgeSign(text[high - 1]) { high -= 1 }
    return low < high ? low..<high : nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || isEdgeSign(byte) || byte == 38
  }

  /// A long dash between words.
  private static func isDash(_ text: Text, _ at: Int) -> Bool {
    text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && (text[at + 2] == 0x93 || text[at + 2] == 0x94)
  }

  private static func isEdgeSign(_ byte: UInt8) -> Bool { byte == 39 || byte == 45 || byte == 46 }

  private static func isPartingSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
