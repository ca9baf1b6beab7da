/// Strangers' text as HTML: whatever a seller wrote is shown as characters, and never read as anything else.
enum HTML {
  /// The replacement of the character at a byte, and how many bytes it takes; nil if it needs none.
  static func replacement(of text: Text, at index: Int) -> (text: Text, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 9, 10, 13: nil
    case 0..<32, 127: (unprintable, 1)
    case 0xC2 where (0x80...0x9F).contains(text.byte(orZeroAt: index + 1)): (unprintable, 2)
    case 0xE2 where turnsTheLine(text, at: index): (unprintable, 3)
    default: nil
    }
  }

  private static let unprintable: Text = "\u{FFFD}"

  /// U+202A to U+202E and U+2066 to U+2069: they can make a text look like another one.
  private static func turnsTheLine(_ text: Text, at index: Int) -> Bool {
    let last = text.byte(orZeroAt: index + 2)
    switch text.byte(orZeroAt: index + 1) {
    case 0x80: return (0xAA...0xAE).contains(last)
    case 0x81: return (0xA6...0xA9).contains(last)
    default: return false
    }
  }
}

extension Writer {
  /// Writes a text as the content of an element, or of an attribute in quotes.
  mutating func write(html text: Text) {
    // A string has replacements for bytes that are not UTF-8.
    if UTF8Check.firstInvalid(in: text) != nil { return write(html: String(text)) }
    var written = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      guard byte < 64 || byte >= 127, let (other, length) = HTML.replacement(of: text, at: at) else {
        at += 1
        continue
      }
      write(text[written..<at])
      write(other)
      at += length
      written = at
    }
    write(text.from(written))
  }

  /// Writes a string as the content of an element, or of an attribute in quotes.
  mutating func write(html string: String) {
    var string = string
    string.withUTF8 { bytes in
      if let start = bytes.baseAddress { unsafe write(html: Text(start: start, count: bytes.count)) }
    }
  }

  /// Writes a number for people: `12,345`.
  mutating func write(grouped number: Int) {
    guard number >= 1000 else { return write(number) }
    write(grouped: number / 1000)
    write(",")
    write(number % 1000, digits: 3)
  }

  /// Writes an amount for people: `1,234.90 €`.
  mutating func write(_ money: Money, in currency: String) {
    write(grouped: money.cents / 100)
    write(".")
    write(money.cents % 100, digits: 2)
    write("\u{A0}")
    write(html: HTML.symbols[currency] ?? currency)
  }
}

extension HTML {
  /// How people write a currency.
  fileprivate static let symbols = [
    "EUR": "€", "GBP": "£", "USD": "$", "PLN": "zł", "CZK": "Kč", "HUF": "Ft", "RON": "lei", "SEK": "kr", "DKK": "kr",
  ]
}
