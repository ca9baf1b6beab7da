/// Other spellings of a size that the tables do not know: `12/18M` of a child, `32"` of trousers, `M Petite`, `11 D(M) US`.
///
/// Each form stands for one size, or for none: what a form leaves open stays unknown.
struct SizeSpelling {
  let wearer: SizeMatcher.Wearer
  /// In small letters, without apostrophes and with one space between words.
  private let text: String
  private let words: [String]

  init(_ written: Text, _ wearer: SizeMatcher.Wearer) {
    self.wearer = wearer
    let signs = Array(String(written).lowercased().filter { $0 != "'" && $0 != "’" })
    var small = ""
    for (index, sign) in signs.enumerated() {
      // `24,5` is a number; any other point is the end of a short word.
      let isDecimal =
        (sign == "," || sign == ".") && (signs[safe: index - 1]?.isNumber ?? false)
        && (signs[safe: index + 1]?.isNumber ?? false)
      small.append(isDecimal ? "." : sign == "." ? " " : sign)
    }
    words = small.split(separator: " ").map(String.init)
    text = words.joined(separator: " ")
  }

  /// The spelling that the tables may know, as a seller would write it.
  var plain: String? {
    if isOneSize { return "tu" }
    if !wearer.isAdult { return childs ?? (isShoe ? shoes : nil) ?? lettered }
    switch wearer.kind {
    case .shoes: return shoes
    case .bottom: return inches ?? joinedWaist ?? lettered ?? fitted ?? waistWithLength ?? country
    default: return bra ?? lettered ?? fitted ?? country
    }
  }

  /// Whether the size may be read by its parts if the table does not know the plain spelling.
  var mayBeParted: Bool { !isOneSize && (wearer.isAdult || childs == nil || childs?.hasSuffix("ans") ?? false) }

  private var isShoe: Bool { wearer.kind == .shoes }

  /// `O/S`, `N/S`, `one-size`, `free size`.
  private var isOneSize: Bool {
    ["o/s", "n/s", "os", "onesize", "tu", "freesize", "free", "nosize", "onesizeonly", "oz", "einegrosse"].contains(
      text.filter { $0 != " " && $0 != "-" && $0 != "." && $0 != "(" && $0 != ")" })
  }

  /// `12/18M`, `3M-6M`, `18-24 m`, `6/9 months`: French shops write a stroke and one letter.
  private var childs: String? {
    let signs = text.filter { $0 != " " }
    var numbers: [Int] = []
    var unit = ""
    var digits = ""
    var isParted = false
    for sign in signs + "|" {
      if sign.isNumber, sign.isASCII {
        digits.append(sign)
        continue
      }
      if !digits.isEmpty, let number = Int(digits) { numbers.append(number) }
      digits = ""
      if sign == "/" || sign == "-" || sign == "–" {
        isParted = true
      } else if sign.isLetter {
        unit.append(sign)
      } else if sign != "|" {
        return nil
      }
    }
    guard numbers.count == 2, isParted, numbers[0] < numbers[1] else { return nil }
    let months = [
      "m", "mm", "mth", "mths", "mo", "mois", "months", "month", "monate", "mesi", "meses", "maanden", "mies",
    ]
    if months.contains(unit), numbers[1] <= 36 { return "\(numbers[0])-\(numbers[1]) mois" }
    let years = ["a", "y", "yrs", "yr", "years", "ans", "an", "anni", "anos", "años", "jahre", "jaar", "lat", "j"]
    return years.contains(unit) && numbers[1] <= 18 ? "\(numbers[0])-\(numbers[1]) ans" : nil
  }

  /// `11 D(M) US`, `US M 10`, `7.5 W US`: the letter of a width is American. `24 cm` is the length of a foot.
  private var shoes: String? {
    let parts = text.split { " (),".contains($0) }.map(String.init)
    if let length = footLength(parts) { return length }
    if let child = childsShoe(parts) { return child }
    var number: String?
    var isAmerican = false
    var isBritish = false
    for part in parts {
      if SizeSpelling.isNumber(part), number == nil {
        number = part
      } else if part == "us" || part == "usa" {
        isAmerican = true
      } else if part == "uk" || part == "gb" {
        isBritish = true
      } else if ["m", "mens", "men", "w", "womens", "women"].contains(part), number == nil {
        // Before the number it says whose size it is.
        if part.hasPrefix("m") != (wearer.gender == .male || wearer.gender == .unisex) { return nil }
      } else if !SizeSpelling.widths.contains(part) {
        return nil
      }
    }
    guard let number, isAmerican != isBritish else { return nil }
    return isAmerican ? "us \(number)" : "uk \(number)"
  }

  /// `UK 12C`: of children.
  private func childsShoe(_ parts: [String]) -> String? {
    guard !wearer.isAdult, parts.count == 2, let at = parts.firstIndex(of: "uk") ?? parts.firstIndex(of: "us") else {
      return nil
    }
    let number = parts[1 - at]
    guard let last = number.last, "ck".contains(last), SizeSpelling.isNumber(String(number.dropLast())) else {
      return nil
    }
    return "\(parts[at]) \(number.dropLast())"
  }

  /// `24 cm`, `CM 27.5`, `JP 24`: two thirds of a centimetre make a European size. Between two it is the smaller one.
  private func footLength(_ parts: [String]) -> String? {
    guard let length = SizeSpelling.footLength(parts) else { return nil }
    let halves = ((length + 1.5) * 3).rounded(.down)
    let size = wearer.isAdult ? halves / 2 : (halves / 2).rounded(.down)
    return size == size.rounded() ? "\(Int(size))" : "\(size)"
  }

  /// Whether a size is the length of a foot, which says less than a size.
  static func isFootLength(_ size: Text, _ wearer: SizeMatcher.Wearer) -> Bool {
    guard wearer.kind == .shoes, size.count >= 4, size.count <= 9 else { return false }
    return footLength(SizeSpelling(size, wearer).text.split(separator: " ").map(String.init)) != nil
  }

  private static func footLength(_ parts: [String]) -> Double? {
    let signs = ["cm", "jp", "jpn", "mondopoint", "mp"]
    var number: String?
    if parts.count == 2, let at = parts.firstIndex(where: signs.contains) {
      number = parts[1 - at]
    } else if parts.count == 1, let sign = signs.first(where: { parts[0].hasSuffix($0) || parts[0].hasPrefix($0) }) {
      number = parts[0].replacing(sign, with: "")
    }
    guard let number = number?.replacing(",", with: "."), isNumber(number), let length = Double(number) else {
      return nil
    }
    return (9...33).contains(length) ? length : nil
  }

  /// `32"`, `32 inch`, `waist 32`.
  private var inches: String? {
    let number = text.filter(\.isNumber)
    let rest = text.filter { !$0.isNumber && $0 != " " }
    guard number.count == 2, let waist = Int(number), (22...60).contains(waist),
      SizeSpelling.inchWords.contains(rest)
    else { return nil }
    return "w\(waist)"
  }

  /// `3634`: a waist with a length.
  private var joinedWaist: String? {
    guard text.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }), let waist = Int(text.prefix(2)),
      let length = Int(text.suffix(2)), (24...50).contains(waist), (26...38).contains(length)
    else { return nil }
    return "w\(waist)"
  }

  /// `B85` is `85B`.
  private var bra: String? {
    let letters = text.prefix { $0.isLetter }
    let rest = text.dropFirst(letters.count).filter { $0 != " " }
    guard (1...2).contains(letters.count), letters.allSatisfy({ "abcdefgh".contains($0) }), let number = Int(rest),
      (60...130).contains(number)
    else { return nil }
    return "\(number)\(letters)"
  }

  /// `Women's M`, `M Petite`, `XL Tall`, `XLT`, `MP`, `M slim`, `Plus 2X`, `S-M`: letters with what says no size.
  private var lettered: String? {
    var rest = text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }.map(String.init)
      .filter { !SizeSpelling.fits.contains($0) && !SizeSpelling.persons.contains($0) }
    if rest.count == 3, rest[1] == "-" { rest = ["\(rest[0])-\(rest[2])"] }
    guard rest.count == 1, var word = rest.first else { return nil }
    if let last = word.last, "pt".contains(last), SizeSpelling.letters.contains(String(word.dropLast())) {
      word.removeLast()
    }
    if SizeSpelling.letters.contains(word) { return word == text ? nil : word }
    let ends = word.split(separator: "-").map(String.init)
    return ends.count == 2 && ends.allSatisfy(SizeSpelling.letters.contains) ? "\(ends[0])/\(ends[1])" : nil
  }

  /// `10R`, `12 Long`, `8 petite`: a woman's number with the length of the legs. `14W` is of another scale.
  private var fitted: String? {
    guard wearer.gender == .female else { return nil }
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count).filter { $0 != " " }
    guard let number = Int(digits), (4...24).contains(number),
      SizeSpelling.lengths.contains(String(rest)) || SizeSpelling.fits.contains(String(rest))
    else { return nil }
    return "\(number)"
  }

  /// `34 Short`, `36 Long` of men's trousers.
  private var waistWithLength: String? {
    guard words.count == 2, let waist = Int(words[0]), (24...60).contains(waist), SizeSpelling.fits.contains(words[1])
    else { return nil }
    return wearer.gender == .female ? nil : "w\(waist)"
  }

  /// Whether a size names the length of the legs and no country.
  static func isFitted(_ size: Text, _ wearer: SizeMatcher.Wearer) -> Bool {
    size.count >= 2 && size.count <= 12 && isDigit(size[0]) && isLetter(size[size.count - 1])
      && SizeSpelling(size, wearer).fitted != nil
  }

  /// `I 42`, `D 36`, `AU 10`: a country by one letter, or one whose sizes are another's.
  private var country: String? {
    guard words.count <= 2 else { return nil }
    let letters = String(text.prefix { $0.isLetter })
    let rest = String(text.dropFirst(letters.count).filter { $0 != " " })
    guard let number = Int(rest), let country = SizeSpelling.countries[letters] else { return nil }
    return country == "uk" || number >= 30 ? "\(country) \(number)" : nil
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.count <= 4 && word.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
      && Double(word) != nil
  }

  private static let letters: Set<String> = [
    "xxxs", "xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xs", "3xs", "1xl", "2xl", "3xl", "4xl", "5xl", "6xl",
    "1x",
    "2x", "3x", "4x", "5x", "6x", "small", "medium", "large", "xlarge", "x-large", "xxlarge", "xx-large",
  ]
  private static let fits: Set<String> = [
    "petite", "petites", "petit", "tall", "slim", "long", "short", "regular", "reg", "plus", "curve", "loose",
    "relaxed",
    "classic", "normal", "court", "lang", "kurz", "oversize", "oversized", "fit", "athletic", "skinny", "maternity",
    "corto", "lungo", "largo", "kort", "standard", "size",
  ]
  private static let persons: Set<String> = [
    "mens", "men", "man", "womens", "women", "woman", "ladies", "unisex", "adult", "adults", "femme", "homme", "damen",
    "herren", "donna", "uomo", "mujer", "hombre", "dames", "heren", "kids", "boys", "girls", "youth", "youths",
  ]
  private static let lengths: Set<String> = ["r", "l", "s", "reg"]
  private static let widths: Set<String> = [
    "a", "aa", "b", "c", "d", "e", "ee", "eee", "2e", "3e", "4e", "m", "n", "w", "ww", "xw", "wide", "narrow", "medium",
    "regular", "extra", "standard",
  ]
  private static let inchWords: Set<String> = [
    "\"", "″", "”", "''", "in", "inch", "inches", "waist", "waistin", "waist\"", "pouces", "pouce", "zoll", "pollici",
    "pulgadas", "cali", "w\"", "taille\"", "\"waist", "inwaist", "inchwaist", "bund", "bundweite", "weite",
    "tourdetaille",
  ]
  private static let countries = [
    "i": "it", "d": "de", "f": "fr", "e": "es", "gb": "uk", "au": "uk", "aus": "uk", "nz": "uk", "nl": "de", "at": "de",
  ]
}
