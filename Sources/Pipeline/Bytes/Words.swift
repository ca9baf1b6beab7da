/// A word of a product in every form that the stages need.
struct Word: BitwiseCopyable {
  /// As it was written.
  let written: Text
  /// As words are compared, see `Folding`.
  let folded: Text
  /// In small letters, as within a sentence.
  let small: Text
  /// As a hashtag shows it: small letters and digits without accents.
  let tag: Text
  /// One of 64 bits: tags with different signs are different.
  let tagSign: UInt64
  /// As a title shows it, see `Capitals`.
  let titled: Text
  /// The length of `titled` in UTF-16 units.
  let titledUnits: Int

  /// Makes all forms; they live in the arena, and `written` must too.
  init(_ written: Text, in arena: Arena) {
    self.written = written
    folded = Folding.fold(written, in: arena)
    tag = Word.tag(of: folded, in: arena)
    tagSign = Word.sign(of: tag)
    small = Word.small(written, in: arena)
    if Capitals.isCalm(written) {
      titled = written
    } else {
      // Not by `made`: code that runs inside `made` may ask for a word.
      var writer = Writer(capacity: written.count + 16)
      Capitals.write(written, to: &writer)
      titled = arena.keep(writer)
    }
    titledUnits = titled.utf16Count
  }

  /// Letters beyond Latin-1 need the tables of the standard library.
  private static func small(_ written: Text, in arena: Arena) -> Text {
    let place = unsafe arena.reserve(written.count)
    var at = 0
    while at < written.count {
      let byte = written[at]
      if byte < 0x80 {
        unsafe place[at] = byte &- 65 < 26 ? byte | 0x20 : byte
        at += 1
        continue
      }
      guard byte == 0xC3, at + 1 < written.count else {
        arena.shrink(written.count)
        return arena.keep(String(written).lowercased())
      }
      // `À` to `Þ`, and the sign for times among them.
      let next = written[at + 1]
      unsafe place[at] = byte
      unsafe place[at + 1] = next < 0x9F && next != 0x97 ? next | 0x20 : next
      at += 2
    }
    return unsafe Text(start: place, count: written.count)
  }

  static func sign(of tag: Text) -> UInt64 { 1 &<< (tag.tableHash & 63) }

  private static func tag(of folded: Text, in arena: Arena) -> Text {
    func isPart(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
    let place = unsafe arena.reserve(folded.count)
    var count = 0
    for index in 0..<folded.count where isPart(folded[index]) {
      unsafe place[count] = folded[index]
      count += 1
    }
    arena.shrink(folded.count - count)
    return unsafe Text(start: place, count: count)
  }
}

/// Remembers words with their forms. Sellers write the same brands, colours and sizes again and again, and looking one
/// up costs a tenth of making it.
///
/// One serves one thread. Its size is bounded: when it is half full it forgets everything, but only at a `reset`, when
/// no text of it is in use any more.
@safe final class Words {
  /// Invariant: `Words.size` initialised words; an empty `written` marks a free place. A place that is taken does not
  /// change until `clear`.
  private let places = UnsafeMutablePointer<Word>.allocate(capacity: Words.size)
  private var count = 0
  private let memory = Arena(chunk: 1 << 14)

  private static let size = 4096
  /// Longer texts are not words of a table.
  private static let longest = 64

  init() { clear() }

  deinit { unsafe places.deallocate() }

  private func clear() {
    memory.reset()
    let nothing = Word(.empty, in: memory)
    unsafe places.initialize(repeating: nothing, count: Words.size)
    count = 0
  }

  /// Tells it that none of its texts is in use.
  func reset() {
    if count > Words.size / 2 { clear() }
  }

  /// The word with its forms; they are valid until `reset`, and as long as `text` and `arena`.
  @inline(__always)
  func word(_ text: Text, in arena: Arena) -> Kept<Word> {
    let at = Int(truncatingIfNeeded: text.tableHash) & (Words.size - 1)
    return unsafe places[at].written == text ? Kept(at: places + at) : find(text, from: at, in: arena)
  }

  @inline(never)
  private func find(_ text: Text, from first: Int, in arena: Arena) -> Kept<Word> {
    guard !text.isEmpty, text.count <= Words.longest else { return Kept(Word(text, in: arena), in: arena) }
    for step in 0..<4 {
      let at = (first + step) & (Words.size - 1)
      if unsafe places[at].written == text { return unsafe Kept(at: places + at) }
      if unsafe places[at].written.isEmpty {
        unsafe places[at] = Word(memory.keep(text), in: memory)
        count += 1
        return unsafe Kept(at: places + at)
      }
    }
    return Kept(Word(text, in: arena), in: arena)
  }
}
