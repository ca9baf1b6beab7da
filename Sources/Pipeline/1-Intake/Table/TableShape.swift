/// The form of a table: what separates its fields, which line is its header, whether a backslash escapes quotes.
///
/// All three are found together. The header is the line with the most known names, else the first line with as many
/// fields as most lines have. The separator is the one with which that line has the most known names or fields.
struct TableShape {
  let separator: UInt8
  let escapes: Bool
  /// The byte at which the header begins.
  let header: Int

  /// How many lines are looked at for the header, and how many bytes.
  private static let most = (lines: 60, bytes: 1 << 18)

  /// Whether a column's name is known.
  typealias Knows = (Text) -> Bool

  /// `enough` known names make a line the header; text that was made of something else (`isMade`) is as we write it.
  init(
    of text: Text, separator given: UInt8? = nil, headerLine: Int? = nil, isMade: Bool = false, enough: Int = 2,
    arena: Arena, knows: Knows
  ) {
    let head = text[0..<min(text.count, TableShape.most.bytes)]
    escapes = !isMade && TableShape.escapes(in: head)
    let said = isMade ? nil : TableShape.saidSeparator(head)
    let start = said?.end ?? 0
    var candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")]
    if let one = said?.separator ?? given { candidates = [one] }
    var best: (line: Line, separator: UInt8)?
    for candidate in candidates {
      let reader = CSVReader(head, separator: candidate, escapes: escapes, from: start, arena: arena)
      guard let line = TableShape.header(reader, headerLine, enough, knows) else { continue }
      if let best, (best.line.known, best.line.filled) >= (line.known, line.filled) { continue }
      best = (line, candidate)
    }
    separator = best?.separator ?? candidates[0]
    header = best?.line.start ?? start
  }

  /// What a line would be as a header.
  private struct Line {
    let start: Int
    let fields: Int
    let filled: Int
    let known: Int
  }

  private static func header(_ reader: CSVReader, _ number: Int?, _ enough: Int, _ knows: Knows) -> Line? {
    var reader = reader
    var lines: [Line] = []
    var fields: [Text] = []
    while lines.count < most.lines || number ?? 0 > reader.line {
      let (start, line) = (reader.at, reader.line)
      guard reader.next(into: &fields) else { break }
      if let number, line != number { continue }
      let filled = fields.map(\.trimmed).filter { !$0.isEmpty }
      let known = Set(filled.filter { $0.count <= 80 && knows($0) }.map { String($0) }).count
      lines.append(Line(start: start, fields: fields.count, filled: filled.count, known: known))
      if number != nil { break }
    }
    if let best = lines.max(by: { $0.known < $1.known }), best.known >= enough {
      return lines.first { $0.known == best.known }
    }
    let counts = lines.filter { $0.filled > 1 }.map(\.fields)
    let usual = counts.max { first, second in counts.count { $0 == first } < counts.count { $0 == second } }
    return lines.first { $0.fields == usual && $0.filled > 1 && $0.filled * 2 >= $0.fields }
      ?? lines.first { $0.filled > 0 } ?? lines.first
  }

  /// The first line `sep=;`, which spreadsheets take for the separator.
  private static func saidSeparator(_ text: Text) -> (separator: UInt8, end: Int)? {
    var start = 0
    while text.from(start).hasPrefix("\u{FEFF}") { start += 3 }
    let end = text.first(10) ?? text.first(13) ?? text.count
    guard end > start, end - start < 12 else { return nil }
    var line = text[start..<end].trimmed
    if line.count > 2, line[0] == 34, line[line.count - 1] == 34 { line = line[1..<(line.count - 1)] }
    // A tab at the end is white space.
    if String(line).lowercased() == "sep=" { return (9, min(end + 1, text.count)) }
    guard line.count == 5, String(line[0..<4]).lowercased() == "sep=", line[4] < 0x80 else { return nil }
    return (line[4], min(end + 1, text.count))
  }

  /// Whether a backslash escapes quotes inside of texts: some have one, and text after them, and none is doubled.
  private static func escapes(in text: Text) -> Bool {
    var at = 0
    var found = false
    while let backslash = text.first(92, from: at) {
      at = backslash + 1
      guard text.byte(orZeroAt: at) == 34 else { continue }
      let next = text.byte(orZeroAt: at + 1)
      // `"C:\"` ends a text, and `\""` may be either.
      if ![0, 9, 10, 13, 34, 44, 59, 124].contains(next) { found = true }
    }
    guard found else { return false }
    at = 0
    while let quote = text.first(34, from: at) {
      at = quote + 1
      let before = quote > 0 ? text[quote - 1] : 10
      guard text.byte(orZeroAt: at) == 34 else { continue }
      let behind = text.byte(orZeroAt: at + 1)
      at += 1
      // Two quotes alone are an empty field.
      let parts: [UInt8] = [0, 9, 10, 13, 44, 59, 124]
      if before != 92, !(parts.contains(before) && parts.contains(behind)) { return false }
    }
    return true
  }
}
