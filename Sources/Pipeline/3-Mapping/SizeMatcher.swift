/// Finds a size's id as a person would: by whom the item is for and what it is.
struct SizeMatcher {
  let table: SizeTable

  /// What is known of the item.
  struct Wearer {
    let gender: Gender?
    let kind: MappedCategory.Kind
    let catalogue: CatalogueTable.Node?
    /// Whether bare numbers are American: the price is in dollars.
    var isAmerican = false

    var isAdult: Bool { gender != .boy && gender != .girl }
  }

  enum Match {
    /// The size is known; nil if the table says that it has no id.
    case found(Int?)
    case unknown
  }

  func match(_ written: Text, for wearer: Wearer, in arena: Arena) -> Match {
    var word = SizeWord(written, in: arena).text
    if let bare = withoutCountry(word, wearer, arena), !isDigit(bare[0]) { word = bare }
    if table.hasOwn, let own = lookUpOwn(word, wearer, arena) { return .found(table.ids[own]) }
    if let american = american(word, wearer, arena), let index = lookUp(american, wearer, arena) {
      return .found(table.ids[index])
    }
    if wearer.kind == .top, let suit = SizeMatcher.suit(word, wearer, arena), lookUp(word, wearer, arena) == nil {
      word = suit
    }
    if wearer.kind == .bottom, let waist = waist(of: word, wearer.gender, in: arena) { word = waist }
    if let index = lookUp(word, wearer, arena) { return .found(table.ids[index]) }
    if let bare = withoutCountry(word, wearer, arena), let index = lookUp(bare, wearer, arena) {
      return .found(table.ids[index])
    }
    let spelling = SizeSpelling(written, wearer)
    if let plain = spelling.plain {
      if let index = lookUp(SizeWord(arena.keep(plain), in: arena).text, wearer, arena) {
        return .found(table.ids[index])
      }
      if let pair = SizePair(plain, isShoe: false),
        let index = lookUp(arena.keep(pair.first.lowercased()), wearer, arena)
      {
        return .found(table.ids[index])
      }
      // The parts of `O/S` and `12/18M` are no sizes.
      if !spelling.mayBeParted { return .unknown }
    }
    return matchParts(of: written, word, wearer, arena).map { .found(table.ids[$0]) } ?? .unknown
  }

  /// A man's suit for the long (98 is 50) and for the short (26 is 52), and a shirt's collar in inches.
  private static func suit(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Text? {
    guard wearer.gender == .male || wearer.gender == .unisex else { return nil }
    if word.hasSuffix(".5") || word.count == 2 && word.hasPrefix("1") {
      guard let whole = word[0..<2].isDigits ? word[0..<2].integer : nil, (14...18).contains(whole) else { return nil }
      let halves = whole * 2 + (word.hasSuffix(".5") ? 1 : 0)
      return arena.keep("collar\((halves * 127 + 50) / 100)")
    }
    guard let number = word.integer else { return nil }
    if (22...31).contains(number) { return arena.keep("\(number * 2)") }
    return (86...118).contains(number) && number % 4 == 2 ? arena.keep("\(number / 2 + 1)") : nil
  }

  /// A bare number of an American item; `0` and `2` are sizes of women in America alone.
  private func american(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Text? {
    guard wearer.isAdult, word.count <= 4, word.hasDigit else { return nil }
    let isNumber = word.isDigits || word.hasSuffix(".5") && word[0..<(word.count - 2)].isDigits
    guard isNumber, let number = word[0..<(word.first(46) ?? word.count)].integer else { return nil }
    let isClothes = wearer.kind != .shoes && wearer.kind != .accessory && wearer.gender == .female
    let isOnlyAmerican = isClothes && (word == "0" || word == "00" || word == "2")
    guard isOnlyAmerican || wearer.isAmerican && (isClothes && number <= 24 || wearer.kind == .shoes && number < 16)
    else { return nil }
    return arena.keep("us\(word)")
  }

  /// The first part that is a size: `S / 36 / 8`, `M (38)`, `4 ans - 104 cm`. A part counts if it holds the first
  /// number, or if it is a letter before any number. Later parts may be from another country, or a length.
  private func matchParts(of written: Text, _ word: Text, _ wearer: Wearer, _ arena: Arena) -> Int? {
    let text = String(written)
    if wearer.kind == .bottom, let waist = SizeMatcher.namedWaist(in: text.lowercased()) {
      return lookUp(arena.keep(waist), wearer, arena)
    }
    // A child's age on an adult's item says that one of the two is wrong.
    if wearer.isAdult, SizeMatcher.isAge(word) { return nil }
    let sizes = SizeParts(text)
    let isShoe = wearer.kind == .shoes
    // Of a shoe's sizes the European one is Vinted's own.
    let shoeSizes = isShoe ? sizes.parts + text.lowercased().split(separator: " ").map(String.init) : []
    if let european = shoeSizes.first(where: SizeMatcher.isEuropean), let found = find(european, nil, wearer, arena) {
      return found
    }
    var firstNumber: Int?
    // A child's `M (8-10)` is a size by its years.
    let parts = sizes.parts.filter { wearer.isAdult || $0.contains(where: \.isNumber) }
    let list = parts.isEmpty ? sizes.parts : parts
    for (index, part) in list.enumerated() {
      let hasDigit = part.contains { $0.isNumber && $0.isASCII }
      let number = Int(part.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
      if let firstNumber {
        // `8 (38.5)`: the European size of a shoe comes after the other one.
        guard isShoe, hasDigit, firstNumber < 16, number >= 16 else { continue }
      }
      if !hasDigit, isShoe { return nil }
      if isShoe, hasDigit, let next = list[safe: index + 1], SizeMatcher.isLength(next, below: number) {
        return nil
      }
      if let found = find(part, sizes.country, wearer, arena) { return found }
      if hasDigit, firstNumber == nil { firstNumber = number }
    }
    return nil
  }

  /// `44eu`, `eu 44`.
  private static func isEuropean(_ part: String) -> Bool {
    let word = part.filter { $0 != " " }
    return ["eur", "eu", "fr"].contains { sign in
      (word.hasPrefix(sign) || word.hasSuffix(sign)) && word.count <= sign.count + 4 && word.contains(where: \.isNumber)
    }
  }

  /// `38/30` is a waist with a length, not a shoe.
  private static func isLength(_ part: String, below number: Int) -> Bool {
    guard let second = Int(part) else { return false }
    return number >= 28 && second >= 24 && second < number - 1
  }

  private func find(_ part: String, _ country: String?, _ wearer: Wearer, _ arena: Arena) -> Int? {
    if let index = lookUp(SizeWord(arena.keep(part), in: arena).text, wearer, arena) { return index }
    // `xl l31`: a size with the length of its legs.
    let words = part.split(separator: " ")
    if words.count == 2, words[1].first == "l", words[1].count == 3, Int(words[1].dropFirst()) != nil {
      return lookUp(SizeWord(arena.keep(String(words[0])), in: arena).text, wearer, arena)
    }
    guard let range = SizeMatcher.range(part, country) else { return nil }
    // Between two sizes the smaller one; three at once say nothing.
    let widest = wearer.kind == .shoes || wearer.kind == .accessory ? 1 : wearer.isAdult ? 2 : 40
    guard range.high > range.low else { return nil }
    // Socks have sizes of several numbers: both ends of `39-42` lie in one.
    if let low = lookUp(arena.keep("\(range.low)"), wearer, arena), !isShoe(wearer), Int(part.prefix(2)) != nil,
      low == lookUp(arena.keep("\(range.high)"), wearer, arena)
    {
      return low
    }
    guard range.high - range.low <= widest else { return nil }
    return lookUp(SizeWord(arena.keep(range.word), in: arena).text, wearer, arena)
  }

  /// `36-38`, `14-16 us`: its bounds, and the lower one as a size.
  private static func range(_ part: String, _ country: String?) -> (low: Int, high: Int, word: String)? {
    let numbers = part.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2, part.contains("-") else { return nil }
    let unit = part.split { $0.isNumber || $0 == "-" || $0 == " " }.first.map { String($0) }
    if let unit, !["us", "uk", "eu", "fr", "it", "de", "es", "ans", "y", "cm", "mois", "years"].contains(unit) {
      return nil
    }
    let isCountry = unit.map { $0.count == 2 && $0 != "cm" } ?? false
    let word =
      isCountry || unit == nil && country != nil
      ? "\(isCountry ? unit ?? "" : country ?? "")\(numbers[0])" : "\(numbers[0])\(unit ?? "")"
    return (numbers[0], numbers[1], word)
  }

  /// `6m w28/l32`, `W 34" L 32"`, `34W 30IN`: the waist if it is named.
  private static func namedWaist(in text: String) -> String? {
    let signs = Array(text)
    for (index, sign) in signs.enumerated() where sign == "w" {
      let after = signs[(index + 1)...].drop { $0 == " " }.prefix { $0.isNumber }
      let before = signs[..<index].reversed().drop { $0 == " " }.prefix { $0.isNumber }
      let digits = after.count == 2 ? String(after) : before.count == 2 ? String(before.reversed()) : ""
      let end = after.count == 2 ? after.endIndex : index + 1
      let isWord = end < signs.count && signs[end].isLetter && signs[end] != "l"
      if !isWord, let waist = Int(digits), (20...60).contains(waist) { return "w\(waist)" }
    }
    return nil
  }

  private func isShoe(_ wearer: Wearer) -> Bool { wearer.kind == .shoes }

  /// `EU 104`, `DE M`, `FR 39`: a country before what is the same on the whole Continent: letters, children's sizes, shoes.
  private func withoutCountry(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Text? {
    guard word.count > 2, SizeMatcher.continental.contains(word[0..<2]) else { return nil }
    let rest = word.from(2)
    let isNumber = rest.hasDigit && isDigit(rest[0])
    return !isNumber || !wearer.isAdult || isShoe(wearer) ? rest : nil
  }

  private static let continental: [Text] = ["eu", "de", "fr", "es", "it", "be", "pt", "nl"]

  static func isAge(_ word: Text) -> Bool {
    word.hasDigit && (word.hasSuffix("ans") || word.hasSuffix("mois"))
  }

  private func lookUp(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Int? {
    if table.hasOwn, let own = lookUpOwn(word, wearer, arena) { return own }
    for group in groups(for: wearer, in: arena) {
      if let index = table.find(group, word, arena) { return index }
    }
    return nil
  }

  private static let kinds: [(MappedCategory.Kind, Text)] = [
    (.bottom, "bottom"), (.top, "top"), (.dress, "dress"), (.shoes, "shoes"), (.accessory, "accessory"),
  ]

  /// A workspace's own rows: the most exact one first.
  private func lookUpOwn(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Int? {
    let kind = SizeMatcher.kinds.first { $0.0 == wearer.kind }?.1 ?? .empty
    let gender = wearer.gender?.catalogueName ?? .empty
    for (gender, kind) in [(gender, kind), (gender, .empty), (.empty, kind), (.empty, .empty)] {
      if let index = table.find(SizeTable.ownGroup(gender, kind, arena), word, arena) { return index }
    }
    return nil
  }

  /// The size groups to look in: those of the catalogue, or of gender and kind if the catalogue is not known.
  func groups(for wearer: Wearer, in arena: Arena) -> Texts {
    let groups = wearer.catalogue.map(\.sizeGroups) ?? .empty
    return Texts(in: arena, capacity: 2 + groups.count / 2) { add in
      if groups.isEmpty {
        // Without a catalogue men's trousers and shorts are looked up by the waist first.
        if wearer.kind == .bottom, wearer.gender == .male || wearer.gender == .unisex { add("77") }
        if let group = SizeMatcher.group(for: wearer) { add(group) }
      } else {
        groups.split(by: 32, add)
      }
    }
  }

  private static func group(for wearer: Wearer) -> Text? {
    switch (wearer.gender, wearer.kind) {
    case (nil, _), (_, .other), (_, .accessory): nil
    case (.male, .shoes), (.unisex, .shoes): "38"
    case (.female, .shoes): "7"
    case (.boy, .shoes), (.girl, .shoes): "31"
    case (.male, _), (.unisex, _): "14"
    case (.female, _): "4"
    case (.boy, _), (.girl, _): "32"
    }
  }

  /// The waist of trousers: `W32 L34`, `32x34`, `32/34`, `32R`, `US 27` → `w32`; a bare number of a man's is one.
  func waist(of word: Text, _ gender: Gender?, in arena: Arena) -> Text? {
    guard word.count >= 2, word.count <= 14, gender != .boy, gender != .girl else { return nil }
    if word.hasPrefix("us"), let number = word.from(2).integer, (24...50).contains(number) {
      return arena.keep("w\(number)")
    }
    if word.count == 3, let number = word[0..<2].integer, (22...50).contains(number), "rls".utf8.contains(word[2]) {
      return arena.keep("w\(number)")
    }
    let isMans = gender == .male || gender == .unisex
    if isMans, let number = word.integer, number % 2 == 1, (23...45).contains(number) {
      return arena.keep("w\(number)")
    }
    var numbers: [Int] = []
    var signs = Set<UInt8>()
    var number = 0
    var digits = 0
    for index in 0...word.count {
      let byte = index < word.count ? word[index] : 0
      if isDigit(byte) {
        number = number * 10 + Int(byte - 48)
        digits += 1
        continue
      }
      if digits > 0 {
        guard digits == 2 else { return nil }
        numbers.append(number)
      }
      (number, digits) = (0, 0)
      if byte != 0 { signs.insert(byte) }
    }
    let allowed: Set<UInt8> = [
      UInt8(ascii: "w"), UInt8(ascii: "l"), UInt8(ascii: "x"), UInt8(ascii: "/"), 45, 34, UInt8(ascii: "i"),
      UInt8(ascii: "n"),
    ]
    // `L34 W32` names the length first.
    if numbers.count == 2, word.hasPrefix("l") { numbers.reverse() }
    guard numbers.count == 2, signs.isSubset(of: allowed), (20...60).contains(numbers[0]),
      (24...40).contains(numbers[1])
    else { return nil }
    let spelled = !signs.isDisjoint(with: [UInt8(ascii: "w"), UInt8(ascii: "l"), UInt8(ascii: "x")])
    // A woman's 36/38 is a size between two; 28/32 is a waist with a length, and so is 34/32.
    if gender == .female, !spelled, numbers[0] > 33, numbers[1] > numbers[0] { return nil }
    return arena.keep("w\(numbers[0])")
  }
}
