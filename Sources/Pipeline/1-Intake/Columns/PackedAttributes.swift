/// Attributes in one cell, with their names: `color=Bleu,size=38`, `Taille:M:1,Couleur:Blanc:2`.
enum PackedAttributes {
  /// All of them in order.
  static func all(in cell: Text) -> [(name: Text, value: Text)] {
    for sign in [UInt8(ascii: "="), UInt8(ascii: ":")] {
      let found = all(in: cell, sign)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The value under a name, whose case and accents do not matter.
  static func value(of name: Text, in cell: Text, _ arena: Arena) -> Text? {
    let wanted = arena.folded(name)
    return all(in: cell).first { arena.folded($0.name) == wanted }?.value
  }

  private static func all(in cell: Text, _ sign: UInt8) -> [(name: Text, value: Text)] {
    var found: [(name: Text, start: Int, end: Int)] = []
    var start = 0
    for index in 0...cell.count where index == cell.count || partingSigns.contains(cell[index]) {
      let piece = cell[start..<index]
      if let at = piece.first(sign), !piece[0..<at].trimmed.isEmpty, isName(piece[0..<at].trimmed) {
        found.append((piece[0..<at].trimmed, start + at + 1, index))
      } else if !found.isEmpty {
        // A part without a name belongs to the value before: `materials=Coton,Lin`.
        found[found.count - 1].end = index
      } else if !piece.trimmed.isEmpty {
        return []
      }
      start = index + 1
    }
    return found.compactMap { name, start, end in
      var value = cell[start..<end].trimmed
      // `Name:Value:Position`
      if sign == UInt8(ascii: ":"), let second = value.first(sign), value.from(second + 1).isDigits {
        value = value[0..<second].trimmed
      }
      return value.isEmpty || CellWords.isBlank(value) ? nil : (name, value)
    }
  }

  private static func isName(_ text: Text) -> Bool {
    text.count <= 60 && !notOfNames.contains(where: text.contains)
  }

  /// A brace begins an object that a program has printed.
  private static let notOfNames: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "}")]

  private static let partingSigns: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 10]
}
