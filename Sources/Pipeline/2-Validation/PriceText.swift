/// A price as people write it: `25,-`, `12€50`, `$25.00 USD`, `Prix : 25,00 € TTC`.
///
/// The number may have words before and after it. Each must be a currency, or a remark that does not change the price.
/// `ab 25 €`, `25 - 35` and `25 € HT` are not prices.
struct PriceText {
  /// Digits with separators.
  private(set) var amount = ""
  /// The code of the currency that it names; nil if it names none.
  private(set) var currency: String?

  /// nil if part of it is not understood; `expected` if several currencies share its sign.
  init?(_ written: String, expected: String) {
    let text = PriceText.plain(written)
    guard let first = text.firstIndex(where: PriceText.isDigit), let last = text.lastIndex(where: PriceText.isDigit)
    else { return nil }
    var before = text[..<first].trimmed
    var after = String(text[text.index(after: last)...])
    var number = String(text[first...last])
    if before.hasSuffix("-") {
      number = "-" + number
      before = String(before.dropLast())
    }
    // `25,-` is whole euros; its comma says that points separate thousands.
    for ending in [",-", ".-", ",–", ".–", ",—", ".—", ",--", ".--"].reversed() where after.hasPrefix(ending) {
      after = String(after.dropFirst(ending.count))
      number += "\(ending.prefix(1))00"
      break
    }
    if let colon = before.firstIndex(of: ":") {
      guard PriceText.labels.contains(before[..<colon].trimmed.lowercased()) else { return nil }
      before = before[before.index(after: colon)...].trimmed
    }
    // eBay writes `US $25.00` and `C $25.00`.
    let joined = before.replacing(" $", with: "$")
    if before.hasSuffix(" $"), Currency.code(of: joined, expected: expected) != nil { before = joined }
    var currencies = Set<String>()
    var isGerman = false
    for word in before.split(separator: " ") + after.split(separator: " ") {
      if let code = Currency.code(of: String(word), expected: expected) {
        currencies.insert(code)
      } else if PriceText.remarks.contains(word.lowercased()) {
        if PriceText.germanRemarks.contains(word.lowercased()) { isGerman = true }
      } else if !PriceText.labels.contains(word.lowercased()) || before.isEmpty {
        return nil
      }
    }
    if let inside = PriceText.currencyInside(number, expected) {
      number = inside.amount
      currencies.insert(inside.code)
    }
    guard currencies.count < 2 else { return nil }
    currency = currencies.first
    // In German a point before three digits separates thousands.
    amount = isGerman && !number.contains(",") ? PriceText.withoutGroups(number) : number
  }

  /// `12€50`: the sign takes the place of the point.
  private static func currencyInside(_ number: String, _ expected: String) -> (amount: String, code: String)? {
    guard let at = number.firstIndex(where: { !isDigit($0) && !" .,'’-".contains($0) }) else { return nil }
    let rest = number[at...]
    let sign = rest.prefix { !isDigit($0) }
    let cents = rest.dropFirst(sign.count)
    guard cents.count == 2, sign.last != " ", cents.allSatisfy(isDigit), number[..<at].trimmed.allSatisfy(isDigit),
      let code = Currency.code(of: sign.trimmed, expected: expected)
    else { return nil }
    return ("\(number[..<at].trimmed).\(cents)", code)
  }

  private static func withoutGroups(_ number: String) -> String {
    let groups = number.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return number }
    return groups.joined()
  }

  /// One kind of space, ASCII digits, and no invisible characters.
  private static func plain(_ text: String) -> String {
    let text = text.contains("&") ? PlainText.text(of: text) : text
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19: plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 48)))
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: continue
      case 0x2212: plain.append("-")
      default: plain.append(scalar.properties.isWhitespace ? " " : scalar)
      }
    }
    return String(plain)
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static let labels: Set<String> = [
    "prix", "price", "preis", "precio", "prezzo", "prijs", "cena", "pvp", "pv", "px",
  ]
  private static let germanRemarks: Set<String> = ["vb", "vhb", "fp", "festpreis", "verhandlungsbasis"]
  /// Remarks that do not change the price; those of net prices are not among them.
  private static let remarks: Set<String> = germanRemarks.union([
    "obo", "ono", "neg", "neg.", "ttc", "brutto", "firm", "ferme", "fixe", "négociable", "negociable", "negotiable",
    "seulement", "pièce", "piece", "stück",
  ])
}
