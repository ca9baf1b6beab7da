/// Memory for the texts that are made on the way: decoded strings, titles, descriptions.
///
/// It is given out from large chunks and taken back all at once, when the products made from it are done with.
/// Invariant: a chunk never moves and never shrinks, so texts in it stay valid until `reset`.
@safe final class Arena {
  private var chunks: [UnsafeMutableBufferPointer<UInt8>] = unsafe []
  private var current = 0
  private var used = 0

  init(chunk: Int = 1 << 16) { unsafe chunks.append(.allocate(capacity: chunk)) }

  deinit { unsafe chunks.forEach { unsafe $0.deallocate() } }

  /// Takes everything back: no text from before may be used any more.
  func reset() {
    current = 0
    used = 0
  }

  /// A place for `count` bytes. The caller fills it and gives back with `shrink` what it did not need.
  @inline(__always)
  func reserve(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    if unsafe used + count > chunks[current].count { grow(for: count) }
    let place = unsafe chunks[current].baseAddress.unsafelyUnwrapped + used
    used += count
    return unsafe place
  }

  /// Gives back the last `count` bytes of what was reserved last.
  @inline(__always) func shrink(_ count: Int) { used -= count }

  private func grow(for count: Int) {
    repeat {
      current += 1
      used = 0
      if unsafe current == chunks.count {
        unsafe chunks.append(.allocate(capacity: max(count, chunks[current - 1].count * 2)))
      }
    } while unsafe chunks[current].count < count
  }

  /// A copy that lives in this arena.
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

  /// A copy of what was written.
  func keep(_ writer: borrowing Writer) -> Text { keep(writer.text) }
}
