/// A size in the form in which sizes are looked up: `Taille 42,5` → `42.5`, `8 years` → `8ans`, `42 EU` → `eu42`.
///
/// Small letters without accents or spaces; a decimal point; no word for size in front; ages in `ans` and `mois`;
/// a country before its number.
struct SizeWord {
  let text: Text

  init(_ written: Text, in arena: Arena) {
    if SizeWord.isPlain(written) {
      text = arena.folded(written)
      return
    }
    var word = SizeWord.folded(written, in: arena)
    word = SizeWord.withoutLabel(word)
    word = SizeWord.withUnit(word, in: arena)
    if word.hasSuffix(".0") { word = word[0..<(word.count - 2)] }
    text = word
  }

  /// `38`, `M`, `XL`, `W32`: only the letters must become small.
  private static func isPlain(_ text: Text) -> Bool {
    guard text.count <= 3 else { return false }
    var digitBefore = false
    for index in 0..<text.count {
      let byte = text[index]
      if isDigit(byte) {
        digitBefore = true
      } else if !isLetter(byte) || digitBefore || byte | 32 == UInt8(ascii: "t") {
        return false
      }
    }
    return true
  }

  /// Folded, but without spaces and with the punctuation that matters in sizes.
  private static func folded(_ written: Text, in arena: Arena) -> Text {
    // Folding drops points and turns hyphens into spaces; two bytes that no text holds stand in for them.
    let point: UInt8 = 1
    let hyphen: UInt8 = 2
    let place = unsafe arena.reserve(written.count + 8)
    var count = 0
    func put(_ byte: UInt8) {
      unsafe place[count] = byte
      count += 1
    }
    var at = 0
    while at < written.count {
      let byte = written[at]
      let betweenDigits = at > 0 && at + 1 < written.count && isDigit(written[at - 1]) && isDigit(written[at + 1])
      if byte == 46 || byte == 44, betweenDigits {
        put(point)
      } else if byte == 45 {
        put(hyphen)
      } else if byte == 32, betweenDigits, half(written, at) == nil {
        // `28 33` is two numbers, never 2833.
        put(UInt8(ascii: "/"))
      } else if let length = half(written, at) {
        if written[at] == 32 || at > 0 && isDigit(written[at - 1]) {
          put(point)
          put(UInt8(ascii: "5"))
        }
        at += length
        continue
      } else {
        put(byte)
      }
      at += 1
    }
    let folded = unsafe arena.folded(Text(start: place, count: count))
    var out = 0
    for index in 0..<folded.count where folded[index] != 32 {
      let byte = folded[index]
      unsafe place[out] = byte == point ? 46 : byte == hyphen ? 45 : byte
      out += 1
    }
    return unsafe Text(start: place, count: out)
  }

  /// The length of a written half at a place: `½`, ` 1/2`, and the thirds of sports shoes, which have no id.
  private static func half(_ text: Text, _ at: Int) -> Int? {
    let rest = text.from(at)
    if rest.hasPrefix("½") { return 2 }
    if rest.hasPrefix("⅔") || rest.hasPrefix("⅓") { return 3 }
    if rest.hasPrefix(" 1/2") || rest.hasPrefix(" 2/3") || rest.hasPrefix(" 1/3") { return 4 }
    return nil
  }

  private static let labels: [Text] = ["taille", "grosse", "groesse", "size", "talla", "taglia", "maat", "rozmiar"]

  private static func withoutLabel(_ word: Text) -> Text {
    for label in labels where word.hasPrefix(label) && word.count > label.count {
      // `taille unique` and `size one` are sizes of their own.
      if label == "taille", word.hasPrefix("tailleu") { return word }
      let rest = word.from(label.count)
      return rest[0] == UInt8(ascii: ":") ? rest.from(1) : rest
    }
    if word.count > 1, word[0] == UInt8(ascii: "t"), isDigit(word[1]) { return word.from(1) }
    return word
  }

  private static let units: [(Text, Text)] = [
    ("years", "ans"), ("year", "ans"), ("yrs", "ans"), ("yr", "ans"), ("yo", "ans"), ("y", "ans"), ("ans", "ans"),
    ("an", "ans"), ("a", "ans"), ("jahre", "ans"), ("j", "ans"), ("anos", "ans"), ("anni", "ans"), ("jaar", "ans"),
    ("lat", "ans"), ("months", "mois"), ("month", "mois"), ("mths", "mois"), ("mth", "mois"), ("mo", "mois"),
    ("m", "mois"), ("mois", "mois"), ("monate", "mois"), ("mesi", "mois"), ("meses", "mois"), ("maanden", "mois"),
    ("cms", "cm"),
  ]
  private static let countries: [(Text, Text)] = [
    ("eur", "eu"), ("eu", "eu"), ("fr", "fr"), ("uk", "uk"), ("us", "us"), ("it", "it"), ("de", "de"), ("es", "es"),
    ("be", "be"), ("pt", "pt"),
  ]

  /// One form for each age and country, if the word is a number with an age or a country.
  private static func withUnit(_ word: Text, in arena: Arena) -> Text {
    for (sign, country) in countries {
      if word.hasPrefix(sign), word.count > sign.count, isDigit(word[sign.count]) {
        return joined(country, word.from(sign.count), in: arena)
      }
      if word.hasSuffix(sign), isNumber(word[0..<(word.count - sign.count)]) {
        return joined(country, word[0..<(word.count - sign.count)], in: arena)
      }
    }
    for (sign, unit) in units where word.hasSuffix(sign) {
      let number = word[0..<(word.count - sign.count)]
      if isNumber(number) { return joined(number, unit, in: arena) }
    }
    return word
  }

  /// Digits, points and hyphens, as in `42.5` and `3-6`.
  private static func isNumber(_ text: Text) -> Bool {
    for index in 0..<text.count where !isDigit(text[index]) && text[index] != 46 && text[index] != 45 { return false }
    return !text.isEmpty && isDigit(text[0])
  }

  private static func joined(_ a: Text, _ b: Text, in arena: Arena) -> Text {
    var writer = Writer(capacity: a.count + b.count)
    writer.write(a)
    writer.write(b)
    return arena.keep(writer)
  }
}
