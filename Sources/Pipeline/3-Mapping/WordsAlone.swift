/// Maps lists of one word that a table knows, as most lists of colours and materials are, and remembers them.
final class WordsAlone {
  let table: WordTable
  private let answers = Answers<MappedWords>()
  /// By an entry's place in the table: a list of its label, with its id.
  private var lists: [MappedWords?]
  /// Holds the lists.
  private let memory = Arena(chunk: 1 << 10)

  init(table: WordTable) {
    self.table = table
    lists = Array(repeating: nil, count: table.entries.count)
  }

  /// nil if the table does not know the word. What it finds is valid as long as this.
  func find(_ word: Text, in arena: Arena) -> MappedWords? {
    if let known = answers.answer(for: word) { return known }
    guard let place = table.place(of: arena.folded(word)) else { return nil }
    let found = lists[place] ?? list(of: table.entries[place])
    lists[place] = found
    answers.remember(found, for: word)
    return found
  }

  private func list(of entry: WordTable.Entry) -> MappedWords {
    var words = MappedWords()
    words.labels = Texts(in: memory, capacity: 1) { add in add(entry.label) }
    if let id = entry.id { words.add(id: id) }
    return words
  }
}
