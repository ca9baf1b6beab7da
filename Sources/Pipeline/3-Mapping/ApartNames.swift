/// Finds names of categories whose words are not side by side in a title: `Veste Levi's trucker en jean` is a
/// `Veste en jean`, and `Veste blazer noire` is a blazer.
///
/// It is asked only for words that are too broad for one catalogue of Vinted's: then the title must say which. Most
/// titles have no word that a name begins with, and no name beside the broad one: they cost a look at each word.
final class ApartNames {
  /// A name of several words.
  private struct Name {
    /// Folded.
    let words: Text
    let place: Int
    /// The index of another name with the same first word; -1 for none.
    let other: Int
  }

  private let tables: Tables
  private let arena: Arena
  private let names: [Name]
  /// By first word, the index of the name that was added last.
  private let byFirst: KeyTable

  init(tables: Tables, arena: Arena) {
    self.tables = tables
    self.arena = arena
    var names: [Name] = []
    names.reserveCapacity(tables.categories.keys.count)
    var byFirst = KeyTable(capacity: 1024)
    tables.categories.keys.forEach { words, place in
      guard let end = words.first(32) else { return }
      let other = byFirst.set(words[0..<end], names.count) ?? -1
      names.append(Name(words: words, place: place, other: other))
    }
    self.names = names
    self.byFirst = byFirst
  }

  /// A title's words, folded, and the part of the title that each is in.
  private struct Title {
    let words: Texts
    let parts: [Int]

    init(_ title: Text, in arena: Arena) {
      let found = TitleWords(title)
      words = Texts(in: arena, capacity: found.count) { add in
        for range in found.words { add(arena.folded(title[range])) }
      }
      parts = found.parts
    }
  }

  /// The name that `fits` and has the most words in the title; `head` is the broad name itself. Of two with as many
  /// words it is the one that begins first, then the one that the table has first.
  func find(in title: Text, head: Int, fits: (Int) -> Bool) -> Int? {
    let title = Title(title, in: arena)
    var best = (count: 0, start: 0, place: -1)
    for start in 0..<title.words.count {
      var next = byFirst[title.words[start]] ?? -1
      while next >= 0 {
        let name = names[next]
        next = name.other
        let count = name.words.count(of: 32) + 1
        let isBetter = count > best.count || count == best.count && start == best.start && name.place < best.place
        if isBetter, name.place != head, isThere(name.words, at: start, of: title), fits(name.place) {
          best = (count, start, name.place)
        }
      }
    }
    return best.count > 0 ? best.place : beside(head, title, fits)
  }

  /// Whether the words are in this order, in the same part of the title, with few others between; the first one is
  /// there.
  private func isThere(_ words: Text, at start: Int, of title: Title) -> Bool {
    var next = start + 1
    var others = 0
    var end = title.words[start].count
    while end < words.count {
      let begin = end + 1
      end = words.first(32, from: begin) ?? words.count
      let wanted = words[begin..<end]
      while next < title.words.count, title.words[next] != wanted {
        // `Manteau avec col en fourrure` is not a fur.
        if ApartNames.endings[title.words[next]] != nil { return false }
        others += 1
        next += 1
      }
      guard next < title.words.count, others <= 3, title.parts[next] == title.parts[start] else { return false }
      next += 1
    }
    return true
  }

  /// `Veste blazer`, `Chaussures baskets`: the word beside the broad one says which.
  private func beside(_ head: Int, _ title: Title, _ fits: (Int) -> Bool) -> Int? {
    for index in 0..<title.words.count where place(of: title.words[index]) == head {
      for other in [index + 1, index - 1] where title.parts.indices.contains(other) {
        guard title.parts[other] == title.parts[index], let place = place(of: title.words[other]) else { continue }
        if place != head, fits(place) { return place }
      }
    }
    return nil
  }

  private func place(of word: Text) -> Int? {
    if let place = tables.categories.place(of: word) { return place }
    return word.count > 3 && word.hasSuffix("s") ? tables.categories.place(of: word[0..<(word.count - 1)]) : nil
  }

  /// Words after which the title speaks of a part of the item, or of something else.
  private static let endings: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "with", "w", "for", "collar", "hood", "lined", "lining", "over", "under", "avec", "pour", "col", "capuche",
      "doublure",
      "double", "doublee", "sur", "sous", "mit", "fur", "kragen", "futter", "con", "per", "collo", "fodera", "para",
      "cuello",
      "forro", "met", "voor", "kraag", "voering", "z", "ze", "dla", "i", "and", "et", "und", "e", "y", "&", "+",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
