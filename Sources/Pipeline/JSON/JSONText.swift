/// A text as a finished JSON string, quotes and escapes included: made once, and copied wherever it is needed.
struct JSONText: BitwiseCopyable {
  /// Invariant: a JSON string, escaped only as needed.
  let json: Text

  /// The text as a JSON string, in the arena.
  init(_ text: Text, in arena: Arena) { self.init(json: arena.json(text)) }

  fileprivate init(json: Text) { self.json = json }

  /// How many bytes at most are between the quotes.
  var count: Int { json.count - 2 }

  /// The text's length in UTF-16 units.
  var utf16Count: Int {
    var units = json.utf16Count - 2
    var at = 1
    while let escape = json.first(92, from: at) {
      // `\n` is one unit, and so is `\u001f`.
      let length = json[escape + 1] == UInt8(ascii: "u") ? 6 : 2
      units -= length - 1
      at = escape + length
    }
    return units
  }

  /// The text itself; it lives in the arena, or in the same memory as `json`.
  func text(in arena: Arena) -> Text {
    let document = JSONDocument(arena: arena)
    // We wrote it ourselves, so it can be read.
    guard (try? document.parse(json)) != nil else { return .empty }
    return document[0].text
  }
}

extension Arena {
  /// A JSON string that `write` makes directly in the arena. What it writes between the quotes must be escaped already;
  /// see `Writer.write(escaped:)`.
  @inline(__always)
  func madeJSON(_ write: (inout Writer) -> Void) -> JSONText {
    JSONText(
      json: made { writer in
        writer.write(byte: 34)
        write(&writer)
        writer.write(byte: 34)
      })
  }
}

extension Writer {
  /// Writes a text as it is inside a JSON string.
  @inline(__always)
  mutating func write(escaped text: Text) {
    // Most are short and plain.
    if text.count <= 16 {
      // After the end come zeros, which end the plain run.
      let bytes = text.upToSixteen(at: 0)
      if Scanning.firstSpecial(bytes) == text.count {
        unsafe UnsafeMutableRawPointer(reserve(16)).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
        return advance(text.count)
      }
    } else if text.count <= 32 {
      // Two pieces that overlap.
      let (low, high) = (text.sixteen(at: 0), text.sixteen(at: text.count - 16))
      if !Scanning.hasSpecial(low), !Scanning.hasSpecial(high) {
        let place = unsafe UnsafeMutableRawPointer(reserve(32))
        unsafe place.storeBytes(of: low, as: SIMD16<UInt8>.self)
        unsafe (place + (text.count - 16)).storeBytes(of: high, as: SIMD16<UInt8>.self)
        return advance(text.count)
      }
    }
    advance(unsafe JSONString.writeContent(text, to: reserve(JSONString.bound(text))))
  }
}

extension Text {
  /// The content of a JSON string; the text itself if it is not one.
  var plainJSON: String {
    let document = JSONDocument(arena: Arena(chunk: 1024))
    return withExtendedLifetime(document) {
      (try? document.parse(self)) == nil ? String(self) : String(document[0].text)
    }
  }
}
