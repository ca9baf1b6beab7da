/// How the values of an answer of Vinted's, or of a file of reference/vinted, are read, and within which bounds.

/// The bounds of what is accepted; nothing that Vinted has comes near them.
enum VintedBounds {
  static let depth = 16
  static let catalogueID = 999_999
  static let id = 1 << 31 - 1
  static let catalogues = 20_000
  static let leaves = 5_000
  static let names = 2_000
  static let groups = 100
  static let titleLength = 200
  /// The clock of another machine may be ahead by this many seconds.
  static let ahead = 600
}

extension JSONNode {
  /// An id, from 1 on; throws if there is none.
  func id(_ key: Text, of what: String, most: Int = VintedBounds.id) throws(VintedFault) -> Int {
    guard let id = self[key]?.integer, id > 0, id <= most else { throw VintedFault.noID(what) }
    return id
  }

  /// A title in one line, without invisible characters; throws if there is none.
  func title(_ key: Text, of what: String) throws(VintedFault) -> String {
    let title = (self[key]?.string).map(VintedTables.plain) ?? ""
    if title.isEmpty { throw VintedFault.noTitle(what) }
    return title
  }

  /// A list; throws if the value is not a list, or is empty or too long.
  func list(_ key: Text, of what: String, most: Int, mayBeEmpty: Bool = false) throws(VintedFault) -> [JSONNode] {
    guard let node = self[key], node.kind == .array else { throw VintedFault.noList("\(key)", of: what) }
    let elements = node.elements
    if elements.isEmpty, !mayBeEmpty { throw VintedFault.emptyList("\(key)", of: what) }
    if elements.count > most { throw VintedFault.longList("\(key)", of: what, count: elements.count, most: most) }
    return elements
  }

  /// The members of an object, in their order.
  var members: [(key: Text, value: JSONNode)] {
    var members: [(Text, JSONNode)] = []
    forEachMember { members.append(($0, $1)) }
    return members
  }
}

extension VintedTables {
  /// A text in one line, without control characters and marks of direction, and not too long.
  static func plain(_ text: Text) -> String {
    if isPlain(text) { return String(text) }
    let start = text.count > 4 * VintedBounds.titleLength ? text[0..<(4 * VintedBounds.titleLength)] : text
    var scalars = String.UnicodeScalarView()
    for scalar in String(start).unicodeScalars {
      switch scalar.value {
      case 0..<32, 127..<160, 0x2028, 0x2029: scalars.append(" ")
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFD: break
      default: scalars.append(scalar)
      }
    }
    let words = String(scalars).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return words.count > VintedBounds.titleLength ? String(words.prefix(VintedBounds.titleLength)) : words
  }

  /// Whether a title needs no cleaning: nearly all titles are letters and single spaces.
  private static func isPlain(_ text: Text) -> Bool {
    guard text.count <= VintedBounds.titleLength, !text.isEmpty else { return false }
    var before: UInt8 = 32
    for index in 0..<text.count {
      let byte = text[index]
      // 0xC2, 0xE2 and 0xEF begin control and direction characters. Spaces are single, and not at the ends.
      if byte < 32 || byte == 32 && before == 32 || byte == 127 || byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
        return false
      }
      before = byte
    }
    return before != 32
  }
}
