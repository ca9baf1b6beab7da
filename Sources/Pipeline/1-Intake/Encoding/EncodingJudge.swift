/// Chooses among the encodings of one byte a sign the one in which some bytes make most sense as words and prices.
///
/// In a wrong encoding, letters become characters that no word has there (`QuantitŽ`, `zakoñczenie`), or capitals
/// between small letters. If two encodings make equal sense, the more usual one wins.
struct EncodingJudge {
  private let readings: [Reading]

  init() { readings = TextEncoding.ofOneByte.map(Reading.init) }

  /// The encoding of lines that are not UTF-8.
  func encoding(of lines: [Text]) -> TextEncoding {
    var best = readings[0].encoding
    var most = Int.min
    for reading in readings {
      let score = lines.reduce(0) { $0 + reading.score(of: $1) }
      if score > most { (best, most) = (reading.encoding, score) }
    }
    return best
  }
}

/// How well bytes read in one encoding.
private struct Reading {
  let encoding: TextEncoding
  private let signs: [Sign]

  /// The kind of character that a byte is; it decides whether the byte fits its place.
  private enum Sign {
    case small(Int), capital(Int), apostrophe, opening, closing, between, currency, remark, space, rare, control
    case plainSmall, plainCapital, digit, other

    var isLetter: Bool {
      switch self {
      case .small, .capital, .plainSmall, .plainCapital: true
      default: false
      }
    }

    var isSmall: Bool {
      switch self {
      case .small, .plainSmall: true
      default: false
      }
    }

    var isCapital: Bool {
      switch self {
      case .capital, .plainCapital: true
      default: false
      }
    }
  }

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    let upperHalf = encoding.upperHalf
    signs = (0..<256).map { byte in byte < 0x80 ? Reading.plain(byte) : Reading.sign(of: upperHalf[byte - 0x80]) }
  }

  private static func plain(_ byte: Int) -> Sign {
    switch byte {
    case 48...57: .digit
    case 65...90: .plainCapital
    case 97...122: .plainSmall
    case 9, 32: .space
    default: .other
    }
  }

  /// Letters of the languages in which people sell.
  private static let letters = Set(
    "éèêëàâäáãåæçîïíìôöóõøœûüúùñßýąćęłńśźżčďěňřšťůžőűășțşţľ".unicodeScalars.map { Int($0.value) })

  private static func sign(of scalar: Int) -> Sign {
    if (0x80..<0xA0).contains(scalar) || scalar == 0xF8FF { return .control }
    switch Unicode.Scalar(UInt32(scalar)) {
    case "’"?: return .apostrophe
    case "«"?, "“"?, "„"?, "‹"?, "¿"?, "¡"?: return .opening
    case "»"?, "”"?, "›"?, "…"?: return .closing
    case "–"?, "—"?, "‘"?, "•"?, "·"?, "×"?: return .between
    case "€"?, "£"?: return .currency
    case "°"?, "º"?, "ª"?, "²"?, "½"?, "©"?, "®"?, "™"?, "§"?, "±"?: return .remark
    case "\u{A0}"?: return .space
    case let letter?:
      let properties = letter.properties
      if properties.isLowercase { return .small(scalar) }
      if properties.isUppercase { return .capital(scalar) }
      return .rare
    case nil: return .control
    }
  }

  func score(of line: Text) -> Int {
    var score = 0
    for index in 0..<line.count where line[index] >= 0x80 {
      let before: Sign = index > 0 ? signs[Int(line[index - 1])] : .other
      let behind: Sign = index + 1 < line.count ? signs[Int(line[index + 1])] : .other
      score += self.score(signs[Int(line[index])], before, behind, line.byte(orZeroAt: index + 1))
    }
    return score
  }

  private func score(_ sign: Sign, _ before: Sign, _ behind: Sign, _ next: UInt8) -> Int {
    let isInside = before.isLetter && behind.isLetter
    switch sign {
    case .small(let letter):
      if before.isCapital, behind.isCapital { return -3 }
      guard Reading.letters.contains(letter) else { return -2 }
      switch letter {
      // They end words in Italian and French; inside a word they mean Czech in another encoding.
      case 0xEC, 0xF2, 0xF9: return behind.isLetter ? -2 : 3
      // In Portuguese an e follows.
      case 0xF5: return next == UInt8(ascii: "e") ? 3 : 0
      case 0x153: return 1
      default: return 3
      }
    case .capital(let letter):
      if before.isSmall { return -4 }
      let small = Unicode.Scalar(UInt32(letter))?.properties.lowercaseMapping.unicodeScalars.first
      guard let small, Reading.letters.contains(Int(small.value)) else { return -2 }
      if small == "ž" { return 0 }
      return behind.isLetter || before.isLetter ? 2 : 0
    case .apostrophe: return isInside ? 3 : 0
    case .opening: return before.isLetter ? -3 : 1
    case .closing: return behind.isLetter ? -3 : 1
    case .between: return isInside ? -2 : 1
    case .currency:
      if isInside { return -3 }
      return before.isLetter ? 0 : 3
    case .remark: return behind.isLetter && before.isLetter ? -3 : 1
    case .space: return 1
    case .rare: return -4
    case .control: return -10
    case .plainSmall, .plainCapital, .digit, .other: return 0
    }
  }
}
