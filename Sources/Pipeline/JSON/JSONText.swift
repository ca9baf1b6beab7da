/// A text that stands ready as a JSON string, quotes and escapes included: made once, and copied where it is needed.
struct JSONText: BitwiseCopyable {
  /// Invariant: a JSON string, escaped only where it must be.
  let json: Text

  /// The text as a JSON string, in the arena.
  init(_ text: Text, in arena: Arena) { json = arena.json(text) }

  /// What `write` makes between the quotes has to be escaped already; see `Writer.write(escaped:)`.
  init(in arena: Arena, escaped write: (inout Writer) -> Void) {
    json = arena.made { writer in
      writer.write(byte: 34)
      write(&writer)
      writer.write(byte: 34)
    }
  }

  /// How many bytes at most stand between the quotes.
  var count: Int { json.count - 2 }

  /// The text's length in UTF-16 units.
  var utf16Count: Int {
    var units = json.utf16Count - 2
    var at = 1
    while let escape = json.first(92, from: at) {
      // `\n` stands for one unit, and so does `\u001f`.
      let length = json[escape + 1] == UInt8(ascii: "u") ? 6 : 2
      units -= length - 1
      at = escape + length
    }
    return units
  }

  /// The text itself; it lives in the arena, or where `json` does.
  func text(in arena: Arena) -> Text {
    let document = JSONDocument(arena: arena)
    // It was written by ourselves, so it can be read.
    guard (try? document.parse(json)) != nil else { return .empty }
    return document[0].text
  }
}

extension Writer {
  /// Writes a text as it stands inside a JSON string.
  @inline(__always)
  mutating func write(escaped text: Text) {
    if text.count <= 16 {
      // Most are short and plain. Behind the end come zeros, which end the plain run.
      let bytes = text.upToSixteen(at: 0)
      if Scanning.firstSpecial(bytes) == text.count {
        unsafe UnsafeMutableRawPointer(reserve(16)).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
        return advance(text.count)
      }
    }
    advance(unsafe JSONString.writeContent(text, to: reserve(JSONString.bound(text))))
  }
}

extension Text {
  /// What a JSON string says; what is none is given back as it is.
  var plainJSON: String {
    let document = JSONDocument(arena: Arena(chunk: 1024))
    return withExtendedLifetime(document) {
      (try? document.parse(self)) == nil ? String(self) : String(document[0].text)
    }
  }
}
