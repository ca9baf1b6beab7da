/// How the cells of a workbook show their numbers, as far as that changes what they mean: dates, times, leading zeros.
struct NumberFormats {
  enum Kind: Equatable {
    case number
    case date
    /// Hours and minutes without a day.
    case time
    /// At least this many digits: `00000`.
    case digits(Int)
  }

  /// Days are counted from 1904 on, as old programs on a Mac do, instead of 1900.
  let isFrom1904: Bool
  private var kinds: [Kind] = []

  init(isFrom1904: Bool) { self.isFrom1904 = isFrom1904 }

  /// What a cell of this style shows.
  subscript(_ style: Int) -> Kind { kinds[safe: style] ?? .number }

  mutating func read(_ xml: inout XMLReader) throws(FileFault) {
    var own: [Int: Kind] = [:]
    var isInCells = false
    while true {
      let piece = try xml.next()
      if piece == .none { return }
      if xml.name == "cellXfs" { isInCells = piece == .start }
      guard piece == .start else { continue }
      if xml.name == "numFmt", let id = xml["numFmtId"]?.integer, let code = xml["formatCode"] {
        own[id] = NumberFormats.kind(of: String(code))
      } else if isInCells, xml.name == "xf" {
        let id = xml["numFmtId"]?.integer ?? 0
        kinds.append(own[id] ?? NumberFormats.builtIn(id))
      }
    }
  }

  private static func builtIn(_ id: Int) -> Kind {
    switch id {
    case 14...17, 22, 27...36, 50...58: .date
    case 18...21, 45...47: .time
    default: .number
    }
  }

  /// What a format shows by its letters, outside of quotes and brackets; the part before the first `;` is for usual
  /// numbers.
  static func kind(of code: String) -> Kind {
    var letters = ""
    var rest = Substring(code)
    scanning: while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.drop { $0 != "]" }.dropFirst()
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside) { letters += inside }
      case ";": break scanning
      default: letters.append(contentsOf: sign.lowercased())
      }
    }
    if letters.count > 1, letters.allSatisfy({ $0 == "0" }) { return .digits(letters.count) }
    guard !letters.contains("general") else { return .number }
    if letters.contains(where: { $0 == "y" || $0 == "d" }) { return .date }
    if letters.contains(where: { $0 == "h" || $0 == "s" }) { return .time }
    return letters.contains("m") ? .date : .number
  }
}
