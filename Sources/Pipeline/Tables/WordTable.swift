/// A table of words with Vinted's ids: brands, colours, conditions, materials.
struct WordTable: Sendable {
  struct Entry: Sendable {
    /// As the table writes it.
    let name: Text
    /// As titles write it.
    let label: Text
    /// nil: known, and Vinted has no id for it.
    let id: Int?
  }

  private(set) var entries: [Entry] = []
  private(set) var keys: KeyTable

  init(capacity: Int) { keys = KeyTable(capacity: capacity) }

  /// The entry that a word, folded, is the name or an alias of.
  @inline(__always)
  func named(_ folded: Text) -> Entry? { keys[folded].map { entries[$0] } }

  /// The place in `entries` of the one that a word, folded, is the name or an alias of.
  @inline(__always)
  func place(of folded: Text) -> Int? { keys[folded] }

  /// Names of entries near to an unknown word.
  func nearest(to folded: Text) -> [String] {
    Nearest.values(to: folded, in: keys).map { String(entries[$0].name) }
  }

  /// Adds rows; a name that is there already is replaced, its other aliases stay.
  mutating func read(_ reader: inout TableReader, labels: Bool) {
    let columns = labels ? ["name", "label", "vinted_id", "aliases"] : ["name", "vinted_id", "aliases"]
    let idColumn = labels ? 2 : 1
    let arena = reader.arena
    var table = self
    reader.forEachRow(columns: columns, required: idColumn + 1, idColumn: idColumn) { row in
      table.add(row, labels: labels, idColumn: idColumn, arena: arena)
    }
    self = table
  }

  /// How many ids its rows have.
  var idCount: Int { Set(entries.compactMap(\.id)).count }

  /// Takes the ids that Vinted has: a row whose id it has no more gets that of the same name, or none.
  mutating func lay(_ names: [VintedTables.Name], in arena: Arena) {
    var ids: [String: Int] = [:]
    for name in names { ids[VintedTables.key(of: name.title)] = name.id }
    let known = Set(names.map(\.id))
    for index in entries.indices {
      let entry = entries[index]
      guard let id = entry.id, !known.contains(id) else { continue }
      let same = ids[String(arena.folded(entry.label))] ?? ids[String(arena.folded(entry.name))]
      entries[index] = Entry(name: entry.name, label: entry.label, id: same)
    }
    let held = Set(entries.compactMap(\.id))
    for name in names where !held.contains(name.id) { learn(name.title, id: name.id, in: arena) }
  }

  /// Takes a name with its id; a word that is there already gets the id.
  mutating func learn(_ name: String, id: Int, as word: String? = nil, in arena: Arena) {
    let text = arena.keep(name)
    let key = arena.folded(text)
    if key.isEmpty { return }
    let index = keys[key].flatMap { arena.folded(entries[$0].name) == key ? $0 : nil } ?? entries.count
    let entry = Entry(name: text, label: text, id: id)
    if index < entries.count {
      entries[index] = Entry(name: entries[index].name, label: entries[index].label, id: id)
    } else {
      entries.append(entry)
      keys.set(key, index)
    }
    if let word {
      let key = arena.folded(arena.keep(word))
      if !key.isEmpty, keys[key] == nil { keys.set(key, index) }
    }
  }

  /// Gives a row the label of another language.
  mutating func relabel(_ name: Text, as label: Text, in arena: Arena) {
    guard let index = keys[arena.folded(name)] else { return }
    entries[index] = Entry(name: entries[index].name, label: label, id: entries[index].id)
  }

  /// Makes every label a word for its row. In its own language a label wins over an alias, but not over another row's
  /// name.
  mutating func claimLabels(in arena: Arena) {
    for index in entries.indices {
      let key = arena.folded(entries[index].label)
      if let other = keys[key] {
        if arena.folded(entries[other].name) == key || arena.folded(entries[other].label) == key { continue }
      }
      keys.set(key, index)
    }
  }

  private mutating func add(_ row: TableReader.Row, labels: Bool, idColumn: Int, arena: Arena) {
    let name = row[0]
    let label = labels && !row[1].isEmpty ? row[1] : name
    let entry = Entry(name: name, label: label, id: row.id(idColumn))
    let key = arena.folded(name)
    let index: Int
    if let known = keys[key], arena.folded(entries[known].name) == key {
      entries[known] = entry
      index = known
    } else {
      index = entries.count
      entries.append(entry)
      keys.set(key, index)
    }
    // A label is a word for it too, if it is not already a word for another.
    if labels {
      let key = arena.folded(label)
      if keys[key] == nil { keys.set(key, index) }
    }
    row[idColumn + 1].split(by: UInt8(ascii: "|")) { alias in
      keys.set(arena.folded(alias), index)
    }
  }
}
