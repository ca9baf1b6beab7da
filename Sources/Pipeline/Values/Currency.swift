/// The currencies that a price can name, by symbol, word or code.
enum Currency {
  /// The code of a symbol, word or code; `expected` if several currencies share the symbol.
  static func code(of word: String, expected: String) -> String? {
    let upper = word.uppercased()
    if isCode(upper) { return upper }
    guard let codes = signs[word.lowercased()] else { return nil }
    return codes.contains(expected) ? expected : codes[0]
  }

  /// Whether it is a three-letter code that is in use.
  static func isCode(_ word: String) -> Bool { codes.contains(word) }

  private static let codes = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
    """.split { $0 == " " || $0 == "\n" }.map { String($0) })

  private static let signs: [String: [String]] = [
    "€": ["EUR"], "euro": ["EUR"], "euros": ["EUR"], "eur.": ["EUR"],
    "$": ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN"], "us$": ["USD"], "dollar": ["USD"], "dollars": ["USD"],
    "ca$": ["CAD"], "c$": ["CAD"], "au$": ["AUD"], "a$": ["AUD"], "nz$": ["NZD"], "hk$": ["HKD"], "s$": ["SGD"],
    "r$": ["BRL"], "mx$": ["MXN"], "nt$": ["TWD"], "£": ["GBP"], "pound": ["GBP"], "pounds": ["GBP"], "zł": ["PLN"],
    "zl": ["PLN"], "złotych": ["PLN"],
    "fr.": ["CHF"], "sfr": ["CHF"], "sfr.": ["CHF"], "kr": ["SEK", "DKK", "NOK", "ISK"],
    "kr.": ["DKK", "SEK", "NOK", "ISK"], "kč": ["CZK"], "ft": ["HUF"], "lei": ["RON"], "leu": ["RON"], "lv": ["BGN"],
    "лв": ["BGN"], "₹": ["INR"], "rs": ["INR"], "rs.": ["INR"], "¥": ["JPY", "CNY"], "円": ["JPY"], "元": ["CNY"],
    "₽": ["RUB"], "₺": ["TRY"], "tl": ["TRY"], "₴": ["UAH"], "₩": ["KRW"], "₪": ["ILS"], "₫": ["VND"], "฿": ["THB"],
    "₱": ["PHP"],
  ]
}
