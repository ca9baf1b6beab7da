/// A length in centimetres, whatever the unit in which it was written: `104`, `104 cm`, `32 in`, `41"`, `0,28 m`.
enum Length {
  /// nil if it is not a number with a unit of length. A text such as `40 x 30` gives each of its numbers.
  static func centimetres(in text: Text, _ arena: Arena) -> Text? {
    guard text.hasDigit, text.count <= 40 else { return nil }
    if text.isDigits { return text }
    var rest = Substring(String(text).lowercased().replacing("×", with: "x"))
    var numbers: [Int] = []
    var unit: String?
    var signs = ""
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let number = hundredths(&rest) else { return nil }
      numbers.append(number)
      rest = rest.drop { $0.isWhitespace }
      let word = rest.prefix { $0.isLetter && $0 != "x" || "\"'’”″′.".contains($0) }
      if !word.isEmpty {
        guard unit == nil || unit == String(word) else { return nil }
        unit = String(word)
        rest = rest.dropFirst(word.count).drop { $0.isWhitespace }
      }
      guard let sign = rest.popFirst() else { break }
      guard "x*-–/".contains(sign), numbers.count < 3 else { return nil }
      signs.append(sign == "*" ? "x" : sign)
    }
    guard let factor = factors[unit ?? "cm"] else { return nil }
    if factor == 1000 {
      // As it was written, its comma too.
      guard let unit, let at = String(text).lowercased().firstRange(of: unit) else { return text }
      let written = String(text)
      let count = written.lowercased().distance(from: written.lowercased().startIndex, to: at.lowerBound)
      return numbers.count == 1
        ? arena.keep(String(written.prefix(count)).trimmed)
        : arena.keep(
          written.replacing(unit, with: "").trimmed)
    }
    var written = ""
    for (index, number) in numbers.enumerated() {
      if index > 0 {
        let sign = Array(signs)[index - 1]
        written += sign == "x" ? " x " : "-"
      }
      written += shown(number, factor)
    }
    return arena.keep(written)
  }

  /// Thousandths of a centimetre in one.
  private static let factors: [String: Int] = [
    "cm": 1000, "cms": 1000, "cm.": 1000, "centimetres": 1000, "centimeters": 1000, "zentimeter": 1000, "mm": 100,
    "m": 100_000, "m.": 100_000, "in": 2540, "in.": 2540, "inch": 2540, "inches": 2540, "\"": 2540, "”": 2540,
    "″": 2540,
    "\'\'": 2540, "’’": 2540, "zoll": 2540, "pouces": 2540, "ft": 30_480, "\'": 30_480, "’": 30_480, "′": 30_480,
  ]

  private static func hundredths(_ text: inout Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 6, var value = Int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    value *= 100
    if let point = text.first, point == "." || point == ",", text.dropFirst().first?.isNumber ?? false {
      let decimals = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard decimals.count <= 4 else { return nil }
      value += Int((decimals + "0").prefix(2)) ?? 0
      text = text.dropFirst(1 + decimals.count)
    }
    return value
  }

  /// Inches and metres are rounded to whole centimetres, as nobody measures more exactly.
  private static func shown(_ hundredths: Int, _ factor: Int) -> String {
    "\((hundredths * factor + 50_000) / 100_000)"
  }
}
