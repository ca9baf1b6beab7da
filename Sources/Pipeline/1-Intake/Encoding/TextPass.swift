/// One pass over a text that is not held: what has to be known of all of it before any of it is read.
struct TextPass {
  typealias Read = LineSource.Read

  /// Whether it is UTF-8; nothing else is known of a text that is not.
  private(set) var isUTF8 = true
  /// Whether a program before us may have read it in a wrong encoding.
  private(set) var isSuspected = false
  /// Whether it ends without a line end.
  private(set) var endsOpen = false

  /// How much of a part is looked at again with the next one: characters and pairs that `Mojibake` looks for are shorter.
  private static let overlap = 8

  init(size: Int = ItemBlock.size, read: Read) throws(DiskError) {
    var part = Writer(capacity: size + TextPass.overlap)
    var carry = Writer(capacity: 2 * TextPass.overlap)
    var isEnd = false
    while isUTF8, !isEnd {
      part.clear()
      part.write(carry.text)
      isEnd = try read(&part, max(1, size)) == 0
      let text = part.text
      let cut = isEnd ? text.count : TextPass.boundary(of: text)
      if UTF8Check.firstInvalid(in: text[0..<cut]) != nil { isUTF8 = false }
      if !isSuspected { isSuspected = Mojibake.isSuspected(text) }
      if isEnd, !text.isEmpty { endsOpen = ![10, 13].contains(text[text.count - 1]) }
      carry.clear()
      carry.write(text.from(cut))
    }
  }

  /// Where a character begins, some bytes before the end.
  private static func boundary(of text: Text) -> Int {
    var at = max(0, text.count - overlap)
    while at > 0, text.count - at < 2 * overlap - 1, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
