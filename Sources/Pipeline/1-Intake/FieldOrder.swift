/// Knows which field comes next: products of a file have their keys in the same order.
///
/// The field that came last after the same one is looked at first, then the one that came there before: a field may be
/// left out.
@safe final class FieldOrder {
  /// Before the first field.
  static let none = ProductField.allCases.count

  /// Whether the last product had only keys that are known. A file with another one has it in most of its products.
  var isUsual = true
  private let byName = ProductField.byName
  /// The fields' names in quotes, by number.
  private let keys: [Text]
  private let memory = Arena(chunk: 512)
  private struct Next: BitwiseCopyable {
    var key = Text.empty
    var field = -1
  }

  /// Two by the field before. Invariant: all are initialised, and their keys live as long as `memory`.
  private let next = UnsafeMutablePointer<Next>.allocate(capacity: 2 * (FieldOrder.none + 1))

  init() {
    let memory = memory
    keys = ProductField.allCases.map { memory.json($0.name) }
    unsafe next.initialize(repeating: Next(), count: 2 * (FieldOrder.none + 1))
  }

  deinit { unsafe next.deallocate() }

  /// Passes over a key; nil if it is not known, or not plain.
  @inline(__always)
  func field(of parser: inout JSONParser, after previous: Int) -> Int? {
    precondition(UInt(bitPattern: previous) <= UInt(bitPattern: keys.count), "no such field")
    let first = unsafe next[2 * previous]
    if first.field >= 0, parser.takes(key: first.key) { return first.field }
    let second = unsafe next[2 * previous + 1]
    if second.field >= 0, parser.takes(key: second.key) { return second.field }
    return search(&parser, previous)
  }

  @inline(never)
  private func search(_ parser: inout JSONParser, _ previous: Int) -> Int? {
    guard let key = parser.shortString(), let field = byName[key] else { return nil }
    // Only the field's own name is kept, none of its other spellings: the key's bytes do not live on.
    let own = keys[field]
    if own[1..<own.count - 1] == key {
      unsafe next[2 * previous + 1] = next[2 * previous]
      unsafe next[2 * previous] = Next(key: own, field: field)
    }
    return field
  }
}
