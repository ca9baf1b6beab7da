/// Finds names of categories whose words are not side by side in a title: `Veste Levi's trucker en jean` is a
/// `Veste en jean`, and `Veste blazer noire` is a blazer.
///
/// It is asked only for words that are too broad for one catalogue of Vinted's: then the title must say which.
struct ApartNames {
  private struct Name {
    let rest: [String]
    let place: Int
  }

  private let tables: Tables
  private let arena: Arena
  /// Names of several words, by the first of them; the longest first.
  private let byFirst: [String: [Name]]

  init(tables: Tables, arena: Arena) {
    self.tables = tables
    self.arena = arena
    var byFirst: [String: [Name]] = [:]
    tables.categories.keys.forEach { key, place in
      let words = String(key).split(separator: " ").map(String.init)
      if words.count > 1 { byFirst[words[0], default: []].append(Name(rest: Array(words.dropFirst()), place: place)) }
    }
    self.byFirst = byFirst.mapValues { $0.sorted { ($1.rest.count, $0.place) < ($0.rest.count, $1.place) } }
  }

  /// The name that `fits` and has the most words in the title; `head` is the broad name itself.
  func find(in title: Text, head: Int, fits: (Int) -> Bool) -> Int? {
    let words = TitleWords(title)
    let folded = (0..<words.count).map { index in words.folded(index, in: arena).map(String.init) ?? "" }
    var best: (count: Int, place: Int)?
    for (start, word) in folded.enumerated() {
      for name in byFirst[word] ?? [] where name.rest.count + 1 > best?.count ?? 0 && name.place != head {
        if isThere(name.rest, behind: start, folded, words.parts), fits(name.place) {
          best = (name.rest.count + 1, name.place)
        }
      }
    }
    return best?.place ?? beside(head, folded, words.parts, fits)
  }

  /// Whether the words are in this order, in the same part of the title, with few others between.
  private func isThere(_ rest: [String], behind start: Int, _ words: [String], _ parts: [Int]) -> Bool {
    var next = start + 1
    var others = 0
    for wanted in rest {
      while next < words.count, words[next] != wanted {
        // `Manteau avec col en fourrure` is not a fur.
        if ApartNames.endings.contains(words[next]) { return false }
        others += 1
        next += 1
      }
      guard next < words.count, others <= 3, parts[next] == parts[start] else { return false }
      next += 1
    }
    return true
  }

  /// `Veste blazer`, `Chaussures baskets`: the word beside the broad one says which.
  private func beside(_ head: Int, _ words: [String], _ parts: [Int], _ fits: (Int) -> Bool) -> Int? {
    for (index, word) in words.enumerated() where place(of: word) == head {
      for other in [index + 1, index - 1] where words.indices.contains(other) && parts[other] == parts[index] {
        if let place = place(of: words[other]), place != head, fits(place) { return place }
      }
    }
    return nil
  }

  private func place(of word: String) -> Int? {
    let text = arena.keep(word)
    if let place = tables.categories.place(of: text) { return place }
    return text.count > 3 && text.hasSuffix("s") ? tables.categories.place(of: text[0..<(text.count - 1)]) : nil
  }

  /// Words after which the title speaks of a part of the item, or of something else.
  private static let endings: Set<String> = [
    "with", "w", "for", "collar", "hood", "lined", "lining", "over", "under", "avec", "pour", "col", "capuche",
    "doublure",
    "double", "doublee", "sur", "sous", "mit", "fur", "kragen", "futter", "con", "per", "collo", "fodera", "para",
    "cuello",
    "forro", "met", "voor", "kraag", "voering", "z", "ze", "dla", "i", "and", "et", "und", "e", "y", "&", "+",
  ]
}
