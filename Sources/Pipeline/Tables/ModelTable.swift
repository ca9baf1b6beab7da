/// The names of models by brand, to recognize them in titles: `Air Force 1`, `Stan Smith`, `501`.
struct ModelTable: Sendable {
  struct Model: Sendable {
    /// As the table writes it.
    let name: Text
    /// Its name or an alias, folded, word by word.
    let words: [Text]
  }

  private var brands: [[Model]] = []
  private var keys = KeyTable(capacity: 64)
  /// How many models there are.
  private(set) var count = 0

  /// The models of a brand, folded; those of more words first.
  func models(of brand: Text) -> [Model]? { keys[brand].map { brands[$0] } }

  /// Adds rows. The table of brands finds the brand, so any of its words works.
  mutating func read(_ reader: inout TableReader, known: WordTable) {
    let arena = reader.arena
    var table = self
    var missing: [Int] = []
    reader.forEachRow(columns: ["brand", "model", "aliases"], required: 2, idColumn: nil, key: 1) { row in
      guard !row[0].isEmpty else { return missing.append(row.line) }
      let written = arena.folded(row[0])
      let brand = known.named(written).map { arena.folded($0.name) } ?? written
      table.count += 1
      table.add(row[1], named: row[1], to: brand, arena)
      row[2].split(by: UInt8(ascii: "|")) { table.add($0, named: row[1], to: brand, arena) }
    }
    for line in missing { reader.report(line, "brand", "the brand is missing", "write it, or take the row away") }
    for index in table.brands.indices { table.brands[index].sort { $0.words.count > $1.words.count } }
    self = table
  }

  private mutating func add(_ words: Text, named name: Text, to brand: Text, _ arena: Arena) {
    let index = keys[brand] ?? brands.count
    if index == brands.count {
      keys.set(brand, index)
      brands.append([])
    }
    var model = Model(name: name, words: [])
    ModelTable.forEachWord(of: words, arena) { word in model = Model(name: name, words: model.words + [word]) }
    if !model.words.isEmpty { brands[index].append(model) }
  }

  /// The model that a title names; nil if it names none, or two.
  func model(of brand: Text, in title: Text, _ arena: Arena) -> Text? {
    guard let models = models(of: brand) else { return nil }
    var words: [Text] = []
    ModelTable.forEachWord(of: title, arena) { words.append($0) }
    var found: Text?
    var at = 0
    while at < words.count {
      guard let model = models.first(where: { words[at...].starts(with: $0.words) }) else {
        at += 1
        continue
      }
      if let found, found != model.name { return nil }
      found = model.name
      at += model.words.count
    }
    return found
  }

  private static func forEachWord(of text: Text, _ arena: Arena, _ body: (Text) -> Void) {
    let words = TitleWords(text)
    for (index, range) in words.words.enumerated() {
      // Words with a comma between them do not belong together.
      if index > 0, words.parts[index] != words.parts[index - 1] { body(",") }
      Folding.fold(text[range], in: arena).split(by: 32, body)
    }
  }
}
