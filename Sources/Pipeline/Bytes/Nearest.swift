/// Finds the known words that an unknown one may mean: those that differ from it by few typing errors.
enum Nearest {
  /// The values of the keys nearest to a folded word, best first, each once; none that is too far away.
  static func values(to word: Text, in table: KeyTable, limit: Int = 3) -> [Int] {
    guard !word.isEmpty, word.count <= 64 else { return [] }
    var search = Search(word)
    var found: [(distance: Int, value: Int)] = []
    table.forEach { key, value in
      if let distance = search.distance(to: key) { found.append((distance, value)) }
    }
    found.sort { ($0.distance, $0.value) < ($1.distance, $1.value) }
    var values: [Int] = []
    for (_, value) in found where !values.contains(value) {
      values.append(value)
      if values.count == limit { break }
    }
    return values
  }

  /// The known words nearest to a word, best first.
  static func words(to word: String, among known: [String], limit: Int = 3) -> [String] {
    Arena.with(chunk: 1024) { arena in
      var table = KeyTable(capacity: known.count)
      for (index, word) in known.enumerated() { table.set(arena.folded(arena.keep(word)), index) }
      return values(to: arena.folded(arena.keep(word)), in: table, limit: limit).map { known[$0] }
    }
  }
}

/// Finds the word that a mistyped one means.
public enum WordSuggestion {
  /// The known word nearest to what was typed; nil if none is near.
  public static func nearest(to word: String, among known: [String]) -> String? {
    Nearest.words(to: word, among: known, limit: 1).first
  }
}

/// One search for words near to a given one.
private struct Search {
  private let word: Text
  private let letters: UInt64
  private var beforeLast = [Int](repeating: 0, count: 66)
  private var last = [Int](repeating: 0, count: 66)
  private var row = [Int](repeating: 0, count: 66)

  init(_ word: Text) {
    self.word = word
    letters = Search.letters(of: word)
  }

  /// A bit for each letter that occurs: words whose letters differ much need not be compared.
  private static func letters(of word: Text) -> UInt64 {
    var bits: UInt64 = 0
    for index in 0..<word.count { bits |= 1 << UInt64(word[index] & 63) }
    return bits
  }

  /// How many typing errors separate the words; nil if it is more than a quarter of their letters, or if their numbers
  /// differ: 38 is no mistyped 36.
  mutating func distance(to other: Text) -> Int? {
    guard other.count <= 64, !other.isEmpty else { return nil }
    let shorter = min(word.count, other.count)
    if shorter >= 3, other.hasPrefix(word) || word.hasPrefix(other) {
      return abs(word.count - other.count) <= 2 ? 1 : 2
    }
    let bound = max(1, shorter / 4)
    guard abs(word.count - other.count) <= bound else { return nil }
    guard (letters ^ Search.letters(of: other)).nonzeroBitCount <= 2 * bound else { return nil }
    guard Search.haveSameDigits(word, other) else { return nil }
    return typingErrors(other, bound)
  }

  private static func haveSameDigits(_ a: Text, _ b: Text) -> Bool {
    var (i, j) = (0, 0)
    while true {
      while i < a.count, !isDigit(a[i]) { i += 1 }
      while j < b.count, !isDigit(b[j]) { j += 1 }
      if i == a.count || j == b.count { return i == a.count && j == b.count }
      if a[i] != b[j] { return false }
      i += 1
      j += 1
    }
  }

  /// Insertions, deletions, exchanges and swapped neighbours.
  private mutating func typingErrors(_ other: Text, _ bound: Int) -> Int? {
    for column in 0...other.count { last[column] = column }
    for i in 1...word.count {
      row[0] = i
      var least = i
      for j in 1...other.count {
        let same = word[i - 1] == other[j - 1]
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, word[i - 1] == other[j - 2], word[i - 2] == other[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row[j] = best
        least = min(least, best)
      }
      if least > bound { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[other.count] <= bound ? last[other.count] : nil
  }
}
