/// The years a vintage item is from: `90s`, `2000s`.
struct Decade: Equatable {
  /// The first year, such as 1990.
  let start: Int

  /// Reads `90s`, `1990s`, `1994`, `années 90`, `'90s`, `Y2K`; nil if it is none from 1950 to 2029.
  init?(_ text: Text) {
    var digits = 0
    var count = 0
    var runs = 0
    var previous = false
    for index in 0..<text.count {
      let isDigit = isDigit(text[index])
      if isDigit {
        if !previous { runs += 1 }
        if runs == 1 {
          digits = min(digits * 10 + Int(text[index] - 48), 100_000)
          count += 1
        }
      }
      previous = isDigit
    }
    if count == 1, digits == 2, text.count == 3, text[0] | 32 == UInt8(ascii: "y"), text[2] | 32 == UInt8(ascii: "k") {
      start = 2000
      return
    }
    let year: Int
    switch (count, digits) {
    case (4, 1950...2029): year = digits
    case (2, 50...99): year = 1900 + digits
    case (2, 0...20): year = 2000 + digits
    default: return nil
    }
    start = year - year % 10
  }

  /// As titles have it.
  var name: Text {
    switch start {
    case 1950: "50s"
    case 1960: "60s"
    case 1970: "70s"
    case 1980: "80s"
    case 1990: "90s"
    case 2000: "2000s"
    case 2010: "2010s"
    default: "2020s"
    }
  }

  /// The number alone, for languages that do not add an s: `90`, `2000`.
  var years: Text { name[0..<(name.count - 1)] }
}
