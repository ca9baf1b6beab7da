/// A text of which not all lines are UTF-8: the encoding of the others, and how they become UTF-8.
///
/// It is given in parts of whole lines: all of them to look at, and then again to decode.
final class MixedLines {
  private var encoding = TextEncoding.windows1252
  private var line = 1
  /// How many lines are not UTF-8, and the first of them; and how many are UTF-8 and more than ASCII.
  private var bad = 0
  private var firstBad: Int?
  private var good = 0
  /// Lines by which the encoding is judged.
  private var samples: [Text] = []
  private let arena = Arena()

  private static let mostSamples = 2000

  func look(at part: Text) {
    var at = 0
    while at < part.count {
      let end = MixedLines.end(of: part, from: at)
      let bytes = part[at..<end]
      if UTF8Check.firstInvalid(in: bytes) != nil {
        bad += 1
        firstBad = firstBad ?? line
        if samples.count < MixedLines.mostSamples { samples.append(arena.keep(bytes)) }
      } else if MixedLines.isBeyondASCII(bytes) {
        good += 1
      }
      at = end + (end + 1 < part.count && part[end] == 13 && part[end + 1] == 10 ? 2 : 1)
      line += 1
    }
  }

  /// Chooses the encoding; all parts have been looked at.
  func judge() { encoding = EncodingJudge().encoding(of: samples) }

  private static func end(of text: Text, from start: Int) -> Int {
    var at = start
    while at < text.count {
      let plain = Scanning.first(of: 10, or: 10, or: 13, in: text.upToSixteen(at: at))
      at += plain
      if plain < 16 { break }
    }
    return min(at, text.count)
  }

  private static func isBeyondASCII(_ bytes: Text) -> Bool {
    var at = 0
    while at < bytes.count {
      if bytes.eight(at: at) & 0x8080_8080_8080_8080 != 0 { return true }
      at += 8
    }
    return false
  }

  var note: SourceNote? {
    guard let firstBad else { return nil }
    let count = bad == 1 ? "this line is" : "this line and \(bad - 1) more are"
    return SourceNote(
      .guessedEncoding, line: firstBad, message: "\(count) not UTF-8; read as \(encoding.name)",
      hint: "look at its accents; \"encoding\" of columns in pipeline.json can name another, or save the file as UTF-8")
  }

  func decode(_ part: Text, to writer: inout Writer) {
    var plain = 0
    var at = 0
    while at < part.count {
      let end = MixedLines.end(of: part, from: at)
      let bytes = part[at..<end]
      if UTF8Check.firstInvalid(in: bytes) != nil {
        writer.write(part[plain..<at])
        // In a file of UTF-8 a line with a wrong byte is UTF-8 but for that byte.
        if good >= bad {
          decodeWrongBytes(of: bytes, to: &writer)
        } else {
          encoding.decode(bytes, to: &writer)
        }
        plain = end
      }
      at = end + 1
    }
    writer.write(part.from(plain))
  }

  private func decodeWrongBytes(of line: Text, to writer: inout Writer) {
    var rest = line
    while let wrong = UTF8Check.firstInvalid(in: rest) {
      writer.write(rest[0..<wrong])
      let cut = MixedLines.cutSequence(rest, at: wrong)
      // Half of a character is left out: a program has cut the text by bytes.
      if cut == 0 { encoding.decode(rest[wrong..<(wrong + 1)], to: &writer) }
      rest = rest.from(wrong + max(1, cut))
    }
    writer.write(rest)
  }

  /// How many bytes there are of a character that is cut at the end of its cell; 0 if it is none.
  private static func cutSequence(_ text: Text, at start: Int) -> Int {
    let lead = text[start]
    let whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var end = start + 1
    while end < text.count, end - start < whole, text[end] & 0xC0 == 0x80 { end += 1 }
    let isAtEnd = end == text.count || [34, 44, 59, 9, 124].contains(text[end])
    guard isAtEnd, end - start < whole else { return 0 }
    let second = text.byte(orZeroAt: start + 1)
    let isTypical =
      lead == 0xC3 || lead == 0xC2 || lead == 0xE2 && (0x80...0x84).contains(second)
      || lead == 0xF0 && second == 0x9F
    return isTypical ? end - start : 0
  }
}
