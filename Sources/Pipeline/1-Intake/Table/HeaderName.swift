/// A column's name for comparisons: without outer white space and invisible characters.
enum HeaderName {
  /// No-break spaces are spaces, and zero-width signs are nothing; the rest stays as it was written.
  static func visible(_ name: Text, in arena: Arena) -> Text {
    let name = name.trimmed
    guard hasInvisible(name) else { return name }
    var writer = Writer(capacity: name.count)
    for scalar in String(name).unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x2002...0x200A, 0x202F, 0x3000: writer.write(byte: 32)
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default: writer.write(scalar: Int(scalar.value))
      }
    }
    return arena.keep(writer).trimmed
  }

  private static func hasInvisible(_ name: Text) -> Bool {
    for index in 0..<name.count where [0xC2, 0xE2, 0xE3, 0xEF].contains(name[index]) { return true }
    return false
  }

  /// Whether it is a name by which files call a field, as far as that can be seen at a glance: `Titre`, `C:Brand`,
  /// `Custom label (SKU)`, `ID [id]`.
  static func isOfField(_ name: Text, in arena: Arena) -> Bool {
    let name = visible(name, in: arena)
    func isField(_ text: Text) -> Bool { FieldWords.field(of: arena.folded(text)) != nil }
    if isField(name) { return true }
    if let bracket = name.first(UInt8(ascii: "(")) ?? name.first(UInt8(ascii: "[")), bracket > 0 {
      let inside = name.from(bracket + 1)
      return isField(name[0..<bracket].trimmed) || inside.count > 1 && isField(inside[0..<(inside.count - 1)])
    }
    if let comma = name.first(UInt8(ascii: ",")) ?? name.first(UInt8(ascii: "/")), comma > 0,
      isField(name[0..<comma].trimmed)
    {
      return true
    }
    return name.first(UInt8(ascii: ":")).map { isField(name.from($0 + 1).trimmed) } ?? false
  }
}
