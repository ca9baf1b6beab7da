/// The texts that the cells of a workbook share, by number.
final class SharedStrings {
  private let arena: Arena
  private var texts: [Text] = []

  init(arena: Arena) { self.arena = arena }

  subscript(_ index: Int) -> Text? { texts[safe: index] }

  func read(_ xml: inout XMLReader) throws(FileFault) {
    while true {
      switch try xml.next() {
      case .none: return
      case .start where xml.name == "si": texts.append(try SharedStrings.text(&xml, arena))
      default: continue
      }
    }
  }

  /// The text of the element that has just begun: of all its `t` elements, without the phonetic ones.
  static func text(_ xml: inout XMLReader, _ arena: Arena) throws(FileFault) -> Text {
    let depth = xml.depth
    var parts: [Text] = []
    while xml.depth >= depth {
      switch try xml.next() {
      case .start where xml.name == "rPh": try xml.skipElement()
      case .start where xml.name == "t":
        while xml.depth > depth, try xml.next() == .text { parts.append(xml.text) }
      case .none: throw xml.fault("it ends within a text")
      default: continue
      }
    }
    if parts.count == 1 { return unescaped(parts[0], arena) }
    var writer = Writer(capacity: 64)
    for part in parts { writer.write(part) }
    return unescaped(arena.keep(writer), arena)
  }

  /// A character that XML cannot hold is written `_x000D_`, and an underscore before such digits `_x005F_`.
  static func unescaped(_ text: Text, _ arena: Arena) -> Text {
    guard let first = text.first(95), text.from(first).count >= 7 else { return text }
    var writer = Writer(capacity: text.count)
    var at = 0
    while at < text.count {
      let rest = text.from(at)
      guard rest[0] == 95, rest.count >= 7, rest[1] == UInt8(ascii: "x"), rest[6] == 95,
        let value = UInt32(String(rest[2..<6]), radix: 16)
      else {
        writer.write(byte: text[at])
        at += 1
        continue
      }
      at += 7
      switch value {
      case 9, 10: writer.write(scalar: Int(value))
      case 13:
        // A line feed mostly follows by itself.
        if text.byte(orZeroAt: at) != 10 { writer.write(byte: 10) }
      case ..<32, 127..<160, 0xD800..<0xE000: continue
      default: writer.write(scalar: Int(value))
      }
    }
    return arena.keep(writer)
  }
}
