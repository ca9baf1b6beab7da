/// Memory for the texts that are made on the way: decoded strings, titles, descriptions.
///
/// It hands out memory from large chunks and frees all of it at once, after the products made from it are finished.
/// Invariant: a chunk never moves and never shrinks, so texts in it stay valid until `reset`. Whoever holds a text
/// must hold the arena too. So an arena made in a call must have a name, and live to the end of the call.
@safe final class Arena {
  private var chunks: [UnsafeMutableBufferPointer<UInt8>]
  /// The first of the chunks: most products need no other.
  private let first: UnsafeMutableBufferPointer<UInt8>
  private var current = 0
  /// Where the next byte goes, and where the current chunk ends.
  private var next: UnsafeMutablePointer<UInt8>
  private var limit: UnsafeMutablePointer<UInt8>
  private let words: Words?

  /// With `remembersWords` it makes the forms of each word only once.
  init(chunk: Int = 1 << 16, remembersWords: Bool = false) {
    words = remembersWords ? Words() : nil
    unsafe first = .allocate(capacity: chunk)
    unsafe chunks = unsafe [first]
    unsafe next = unsafe first.baseAddress.unsafelyUnwrapped
    unsafe limit = unsafe next + chunk
  }

  deinit {
    poison()
    unsafe chunks.forEach { unsafe $0.deallocate() }
  }

  /// An arena for one call. No text of it may leave the call.
  static func with<Result>(chunk: Int = 1 << 16, _ body: (Arena) throws -> Result) rethrows -> Result {
    let arena = Arena(chunk: chunk)
    return try withExtendedLifetime(arena) { try body(arena) }
  }

  /// How many bytes it holds, used or not.
  var capacity: Int { unsafe chunks.reduce(0) { total, chunk in total + chunk.count } }

  /// Frees everything: no text from before may be used any more.
  func reset() {
    poison()
    current = 0
    unsafe next = unsafe first.baseAddress.unsafelyUnwrapped
    unsafe limit = unsafe next + first.count
    words?.reset()
  }

  /// A word in all its forms.
  @inline(__always)
  func word(_ text: Text) -> Kept<Word> { words?.word(text, in: self) ?? Kept(Word(text, in: self), in: self) }

  /// How a word is compared, see `Folding`.
  @inline(__always)
  func folded(_ text: Text) -> Text { words?.word(text, in: self).folded ?? Folding.fold(text, in: self) }

  /// In debug builds a text that outlives its memory reads as nonsense at once, and not only when the memory is used again.
  private func poison() {
    #if DEBUG
      for index in 0...current {
        let chunk = unsafe chunks[index]
        let used = unsafe index < current ? chunk.count : chunk.baseAddress.map { unsafe next - $0 } ?? 0
        unsafe chunk.baseAddress?.update(repeating: 0xDD, count: used)
      }
    #endif
  }

  private func use(_ chunk: Int) {
    current = chunk
    unsafe next = unsafe chunks[chunk].baseAddress.unsafelyUnwrapped
    unsafe limit = unsafe next + chunks[chunk].count
  }

  /// A place for `count` bytes. The caller fills it, and returns with `shrink` what it did not need.
  @inline(__always)
  func reserve(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    if unsafe limit - next < count { grow(for: count) }
    let place = unsafe next
    unsafe next = unsafe place + count
    return unsafe place
  }

  /// Returns the last `count` bytes of the latest reservation.
  @inline(__always) func shrink(_ count: Int) { unsafe next = unsafe next - count }

  @inline(never)
  private func grow(for count: Int) {
    repeat {
      if unsafe current + 1 == chunks.count {
        let larger = unsafe max(count, chunks[current].count * 2)
        unsafe chunks.append(.allocate(capacity: larger))
      }
      use(current + 1)
    } while unsafe limit - next < count
  }

  /// A copy that lives in this arena.
  @inline(__always)
  func keep(_ text: Text) -> Text {
    let place = unsafe reserve(text.count)
    unsafe place.update(from: text.start, count: text.count)
    return unsafe Text(start: place, count: text.count)
  }

  /// A copy that lives in this arena.
  func keep(_ string: String) -> Text {
    var string = string
    return string.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return .empty }
      return unsafe keep(Text(start: start, count: bytes.count))
    }
  }

  /// A text that `write` makes directly in the arena.
  @inline(__always)
  func made(_ write: (inout Writer) -> Void) -> Text {
    if unsafe limit - next < Arena.lent { grow(for: Arena.lent) }
    // Memory that is asked for meanwhile comes after the lent part, so little is lost.
    let (place, end, chunkEnd) = unsafe (next, next + Arena.lent, limit)
    unsafe next = end
    var writer = unsafe Writer(lent: place, capacity: Arena.lent)
    write(&writer)
    if unsafe next == end, unsafe limit == chunkEnd { unsafe next = place + (writer.isLent ? writer.count : 0) }
    return writer.isLent ? writer.text : keep(writer)
  }

  /// What a text may need before it takes memory of its own.
  private static let lent = 1 << 14

  /// A copy of what was written.
  func keep(_ writer: borrowing Writer) -> Text { keep(writer.text) }
}
