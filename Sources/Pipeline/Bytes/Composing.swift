/// Joins a letter and its accent, `e` and `´` to `é`: Unicode's form C for the letters of Europe.
enum Composing {
  /// The text in form C; the text itself if nothing in it is decomposed.
  static func composed(_ text: Text, in arena: Arena) -> Text {
    var isApart = false
    for index in 0..<text.count where text[index] == 0xCC || text[index] == 0xCD { isApart = true }
    guard isApart else { return text }
    return arena.keep(
      String(
        String(text).map { character in
          character.unicodeScalars.count > 1 ? table[character] ?? character : character
        }))
  }

  /// Two characters are equal if Unicode says that they are the same. So a decomposed letter finds the composed one.
  private static let table: [Character: Character] = {
    var table: [Character: Character] = [:]
    for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x45F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        table[Character(scalar)] = Character(scalar)
      }
    }
    return table
  }()
}
