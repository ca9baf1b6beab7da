/// Reads the number of a price, exactly, in cents.
enum PriceNumber {
  /// What a number is.
  enum Reading: Equatable { case cents(Int), negative, tooPrecise, ambiguous, notANumber, tooLarge }

  /// A JSON number, which may have an exponent.
  static func number(_ text: Text) -> Reading {
    if let cents = simple(text) { return .cents(cents) }
    var digits: (value: Int, scale: Int) = (0, 0)
    var at = 0
    let negative = text[0] == UInt8(ascii: "-")
    if negative { at = 1 }
    var inFraction = false
    var significant = 0
    while at < text.count, text[at] | 32 != UInt8(ascii: "e") {
      if text[at] == UInt8(ascii: ".") {
        inFraction = true
      } else {
        if digits.value != 0 || text[at] != 48 { significant += 1 }
        if significant > 17 {
          // Far more digits than any price has: only zeros may follow.
          if text[at] != 48 { return inFraction ? .tooPrecise : .tooLarge }
          if !inFraction { digits.scale += 1 }
          at += 1
          continue
        }
        digits.value = digits.value * 10 + Int(text[at] - 48)
        if inFraction { digits.scale -= 1 }
      }
      at += 1
    }
    if at < text.count {
      at += 1
      let minus = text[at] == UInt8(ascii: "-")
      if minus || text[at] == UInt8(ascii: "+") { at += 1 }
      var exponent = 0
      while at < text.count {
        exponent = min(exponent * 10 + Int(text[at] - 48), 9999)
        at += 1
      }
      digits.scale += minus ? -exponent : exponent
    }
    if digits.value == 0 { return .cents(0) }
    if negative { return .negative }
    return cents(digits.value, scale: digits.scale)
  }

  /// The cents of a number such as `25`, `25.5` or `25.00`, as most prices are; nil for any other.
  private static func simple(_ text: Text) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var value = 0
    var decimals = -1
    for index in 0..<text.count {
      let byte = text[index]
      if isDigit(byte) {
        value = value &* 10 &+ Int(byte &- 48)
        if decimals >= 0 { decimals &+= 1 }
      } else if byte == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
      } else {
        return nil
      }
    }
    switch decimals {
    case ..<1: return value * 100
    case 1: return value * 10
    case 2: return value
    default: return nil
    }
  }

  /// `value` × 10^`scale`, in cents.
  private static func cents(_ value: Int, scale: Int) -> Reading {
    var value = value
    var scale = scale + 2
    while scale < 0 {
      guard value % 10 == 0 else { return .tooPrecise }
      value /= 10
      scale += 1
    }
    while scale > 0 {
      guard value < largest else { return .tooLarge }
      value *= 10
      scale -= 1
    }
    return value < largest ? .cents(value) : .tooLarge
  }

  /// A thousand million; a larger price is a typing error.
  private static let largest = 100_000_000_000

  /// Digits with separators, without a currency.
  static func text(_ text: Text) -> Reading {
    var at = 0
    let negative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    if negative || (!text.isEmpty && text[0] == UInt8(ascii: "+")) { at = 1 }
    var value = 0
    var sinceSeparator = 0
    var leading = 0
    var points = 0
    var commas = 0
    var spaces = 0
    var last: UInt8 = 0
    while at < text.count {
      let (byte, length) = symbol(text, at)
      at += length
      if isDigit(byte) {
        guard value < largest else { return .tooLarge }
        value = value * 10 + Int(byte - 48)
        sinceSeparator += 1
        continue
      }
      guard byte == 46 || byte == 44 || byte == 32 || byte == 39 else { return .notANumber }
      // Each group has three digits, the first one has one to three.
      let groups = points + commas + spaces
      if groups == 0 { leading = sinceSeparator } else if sinceSeparator != 3 { return .notANumber }
      if leading == 0 || leading > 3, byte == 32 || byte == 39 { return .notANumber }
      switch byte {
      case 46: points += 1
      case 44: commas += 1
      default: spaces += 1
      }
      last = byte
      sinceSeparator = 0
    }
    let result = combine(
      value, points: points, commas: commas, spaces: spaces, last: last, tail: sinceSeparator, leading: leading)
    if negative, case .cents(let cents) = result { return cents == 0 ? .cents(0) : .negative }
    return result
  }

  private static func combine(
    _ value: Int, points: Int, commas: Int, spaces: Int, last: UInt8, tail: Int, leading: Int
  ) -> Reading {
    let groups = points + commas + spaces
    if groups == 0 { return tail == 0 ? .notANumber : cents(value, scale: 0) }
    if tail == 0 { return .notANumber }
    if last == 32 || last == 39 {
      // Spaces separate thousands; a point or comma before them would be out of order.
      return tail == 3 && points + commas == 0 ? cents(value, scale: 0) : .notANumber
    }
    let lastCount = last == 46 ? points : commas
    let otherCount = last == 46 ? commas : points
    if lastCount > 1 {
      // `1.234.567`: the same separator twice can only separate thousands.
      return tail == 3 && otherCount == 0 && spaces == 0 && leading <= 3 && leading > 0
        ? cents(value, scale: 0) : .notANumber
    }
    if otherCount + spaces > 0 {
      // `1.234,50`: if there are two kinds of separators, the last one is the decimal one.
      if otherCount > 0, spaces > 0 || leading == 0 || leading > 3 { return .notANumber }
      return cents(value, scale: -tail)
    }
    // One separator: three digits after it may be thousands or decimals; after a 0 nobody means thousands.
    if tail == 3, leading >= 1, leading <= 3, value >= 1000 { return .ambiguous }
    return cents(value, scale: -tail)
  }

  /// The byte at a place; spaces and apostrophes beyond ASCII as their ASCII forms.
  private static func symbol(_ text: Text, _ at: Int) -> (UInt8, Int) {
    let byte = text[at]
    if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 { return (32, 2) }
    if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 {
      if text[at + 2] == 0xAF || text[at + 2] == 0x89 { return (32, 3) }
      if text[at + 2] == 0x99 { return (39, 3) }
    }
    return (byte, 1)
  }
}
