/// Remembers the answers to a question about short texts, such as which size `38` is in a catalogue.
///
/// Sellers write the same words again and again, and to look an answer up costs a tenth of finding it. A question is a
/// text with a number, which has to hold everything else that the answer depends on. One serves one thread. Its size is
/// bounded: when it is half full it forgets everything.
@safe final class Answers<Answer: BitwiseCopyable> {
  private struct Place: BitwiseCopyable {
    var text = Text.empty
    var number = 0
    /// nil marks a free place.
    var answer: Answer?
  }

  /// Invariant: `size` initialised places, a power of two, and at least half of them are free.
  private let places: UnsafeMutablePointer<Place>
  private let size: Int
  private var count = 0
  /// Holds the texts of the questions; an answer must not point into it.
  private let memory = Arena(chunk: 1 << 12)

  /// Longer texts seldom come again.
  private static var longest: Int { 64 }

  /// `size` is a power of two.
  init(size: Int = 1024) {
    precondition(size.nonzeroBitCount == 1, "not a power of two")
    self.size = size
    unsafe places = .allocate(capacity: size)
    unsafe places.initialize(repeating: Place(), count: size)
  }

  deinit { unsafe places.deallocate() }

  /// The answer for a text and a number; nil if it is not known yet.
  @inline(__always)
  func answer(for text: Text, _ number: Int = 0) -> Answer? {
    var at = place(of: text, number)
    while let answer = unsafe places[at].answer {
      if unsafe places[at].number == number, unsafe places[at].text == text { return answer }
      at = (at + 1) & (size - 1)
    }
    return nil
  }

  /// Remembers an answer that was not known.
  func remember(_ answer: Answer, for text: Text, _ number: Int = 0) {
    guard text.count <= Answers.longest else { return }
    if count >= size / 2 { forget() }
    var at = place(of: text, number)
    while unsafe places[at].answer != nil { at = (at + 1) & (size - 1) }
    unsafe places[at] = Place(text: memory.keep(text), number: number, answer: answer)
    count += 1
  }

  private func forget() {
    memory.reset()
    unsafe places.update(repeating: Place(), count: size)
    count = 0
  }

  /// Where to look first.
  @inline(__always)
  private func place(of text: Text, _ number: Int) -> Int {
    let mixed = UInt64(bitPattern: Int64(number)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: text.tableHash ^ mixed ^ mixed >> 32) & (size - 1)
  }
}
