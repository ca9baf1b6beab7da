/// A parsed JSON text: its values one after the other, in the order in which they were written.
///
/// One document is used for many texts, so reading a line costs no allocation. Strings without escapes point into the
/// parsed text itself, others into the arena. So the tokens are valid as long as both.
@safe final class JSONDocument {
  static let maximumDepth = 64
  static let maximumLength = 16 << 20

  let arena: Arena
  /// The text that was parsed last.
  private(set) var source = Text.empty
  /// Invariant: the first `count` are initialised; `capacity` are ours.
  private var tokens: UnsafeMutablePointer<JSONToken>
  private var capacity = 128
  private(set) var count = 0

  init(arena: Arena) {
    self.arena = arena
    unsafe tokens = .allocate(capacity: capacity)
  }

  deinit { unsafe tokens.deallocate() }

  @inline(__always)
  subscript(_ index: Int) -> JSONToken {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the document")
    return unsafe tokens[index]
  }

  /// As it was written, quotes and escapes included; of what was not written as JSON, the text.
  func written(_ index: Int) -> Text {
    let token = self[index]
    if source.isEmpty { return token.text }
    return source[Int(token.offset)..<Int(token.offset + token.length)]
  }

  /// Reads one JSON value that fills the whole text, strictly by RFC 8259. If a key is there twice, both are kept.
  ///
  /// With `takesHalves`, half of a surrogate pair is U+FFFD: a fault in one string does not hide where values end.
  func parse(_ text: Text, takesHalves: Bool = false) throws(JSONSyntaxError) {
    begin(text)
    var parser = JSONParser(text: text, arena: arena, takesHalves: takesHalves)
    try parser.document(into: self)
  }

  /// Forgets everything; the next values come from this text.
  func begin(_ text: Text) {
    source = text
    count = 0
  }

  @inline(__always)
  func add(_ token: JSONToken) -> Int {
    if count == capacity { grow() }
    unsafe (tokens + count).initialize(to: token)
    count += 1
    return count - 1
  }

  /// Ends an array or object at `end`: everything added since belongs to it.
  @inline(__always)
  func close(_ index: Int, at end: Int) {
    let start = unsafe Int(tokens[index].offset)
    unsafe tokens[index].text = source[start..<end]
    unsafe tokens[index].length = Int32(truncatingIfNeeded: end - start)
    unsafe tokens[index].next = Int32(truncatingIfNeeded: count)
  }

  /// Ends a value that was not written as JSON: everything added since belongs to it.
  @inline(__always)
  func end(_ index: Int) {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the document")
    unsafe tokens[index].next = Int32(truncatingIfNeeded: count)
  }

  @inline(never)
  private func grow() {
    let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: tokens, count: count)
    unsafe tokens.deallocate()
    unsafe tokens = larger
    capacity *= 2
  }
}
