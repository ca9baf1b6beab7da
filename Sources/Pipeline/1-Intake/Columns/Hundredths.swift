/// A price that a program gives as a whole number of hundredths: 2550 for 25.50.
enum Hundredths {
  /// The price with a point. What is no whole number stays, with a word that says what was expected, so that it is refused.
  static func price(of text: Text, in arena: Arena) -> Text {
    let number = text.hasSuffix(".0") ? text[0..<(text.count - 2)] : text
    guard number.isDigits, let whole = number.integer else { return arena.keep("\(text) as cents") }
    let cents = whole % 100
    return arena.keep("\(whole / 100).\(cents < 10 ? "0" : "")\(cents)")
  }
}
