/// Makes the rows that would make an unmapped word known: one for each similar word, and one for the word as it is.
struct ReferenceRows {
  /// A row of a table of reference/, and the meaning that it gives to the word.
  struct Row {
    /// What the word then means; empty if it means itself.
    let meaning: String
    let line: String
  }

  let tables: Tables
  let arena = Arena()

  static func header(of table: UnmappedWords.Table) -> Text {
    switch table {
    case .brands: "name,vinted_id,aliases"
    case .colors, .conditions, .materials: "name,label,vinted_id,aliases"
    case .categories: "name,gender,fit,label,article,kind,vinted_id,aliases"
    case .sizes: "gender,kind,size,vinted_id"
    }
  }

  /// The rows for a word, the most likely first.
  func rows(for word: UnmappedWords.Word) -> [Row] {
    defer { arena.reset() }
    return switch word.table {
    case .brands: rows(brand: word.text)
    case .colors: rows(for: word.text, in: tables.colors)
    case .materials: rows(for: word.text, in: tables.materials)
    case .conditions: rows(condition: word.text)
    case .categories: rows(category: word)
    case .sizes: rows(size: word)
    }
  }

  private func near(_ word: String, in table: WordTable) -> [WordTable.Entry] {
    let key = arena.folded(arena.keep(word))
    return table.nearest(to: key).compactMap { table.named(arena.folded(arena.keep($0))) }
  }

  private func rows(brand word: String) -> [Row] {
    near(word, in: tables.brands).map { brand in
      // An alias cannot contain the separator of aliases.
      let isAlias = !word.contains("|")
      return row(brand.name, brand.id, [isAlias ? "\(brand.name)" : word, number(brand.id), isAlias ? word : ""])
    } + [Row(meaning: "", line: ReferenceRows.line([word, "", ""]))]
  }

  private func rows(for word: String, in table: WordTable) -> [Row] {
    near(word, in: table).map { row($0, for: word) } + [
      Row(meaning: "", line: ReferenceRows.line([word, word, "", ""]))
    ]
  }

  /// A condition must be one of Vinted's.
  private func rows(condition written: String) -> [Row] {
    // As the mapper looks it up: a note may come as a spreadsheet writes it.
    let word = written.hasSuffix(".0") ? String(written.dropLast(2)) : written
    let entries = near(word, in: tables.conditions) + tables.conditions.entries
    var ids = Set<Int?>()
    return entries.filter { ids.insert($0.id).inserted }.map { row($0, for: word) }
  }

  private func row(_ entry: WordTable.Entry, for word: String) -> Row {
    let isAlias = !word.contains("|")
    return row(
      entry.label, entry.id,
      [isAlias ? "\(entry.name)" : word, "\(entry.label)", number(entry.id), isAlias ? word : ""])
  }

  private func rows(category word: UnmappedWords.Word) -> [Row] {
    // The men's sizes serve unisex items.
    let gender = word.gender == .unisex ? Gender.male : word.gender
    let key = arena.folded(arena.keep(word.text))
    let isKnown = tables.categories.place(of: key)
    let places =
      isKnown.map { [$0] }
      ?? tables.categories.nearest(to: key).compactMap { tables.categories.place(of: arena.folded(arena.keep($0))) }
    let rows = places.map { place in
      let name = tables.categories.names[place]
      let leaf = tables.categories.leaf(of: place, gender: gender, fit: .empty)
      let isChild = gender == .boy || gender == .girl
      // A child's item does not go into a catalogue for adults.
      let id = isChild && leaf?.gender.isEmpty == true ? nil : leaf?.id
      return row(
        leaf?.label ?? name.label, id,
        [
          isKnown == nil ? word.text : "\(name.name)", "\(gender?.catalogueName ?? "")", "",
          "\(leaf?.label ?? name.label)", "\(leaf?.article ?? name.article)",
          ReferenceRows.name(of: leaf?.kind ?? name.kind), number(id), "",
        ])
    }
    if isKnown != nil { return rows }
    let asItIs = [word.text, "\(gender?.catalogueName ?? "")", "", word.text, "", "", "", ""]
    return rows + [Row(meaning: "", line: ReferenceRows.line(asItIs))]
  }

  private func rows(size word: UnmappedWords.Word) -> [Row] {
    let wearer = SizeMatcher.Wearer(
      gender: word.gender, kind: word.kind, catalogue: word.catalogue.flatMap { tables.catalogues[$0] })
    let groups = SizeMatcher(table: tables.sizes).groups(for: wearer, in: arena)
    let gender = "\(word.gender?.catalogueName ?? "")"
    let kind = word.kind == .other ? "" : ReferenceRows.name(of: word.kind)
    var rows: [Row] = []
    for title in tables.sizes.suggestions(to: arena.keep(word.text), groups: groups) {
      let size = SizeWord(arena.keep(title), in: arena).text
      guard let place = groups.lazy.compactMap({ tables.sizes.find($0, size, arena) }).first else { continue }
      let id = tables.sizes.ids[place]
      rows.append(row(arena.keep(title), id, [gender, kind, word.text, number(id)]))
    }
    return rows + [Row(meaning: "", line: ReferenceRows.line([gender, kind, word.text, ""]))]
  }

  private func row(_ meaning: Text, _ id: Int?, _ fields: [String]) -> Row {
    Row(meaning: "\(meaning)\(id.map { " (id \($0))" } ?? "")", line: ReferenceRows.line(fields))
  }

  private func number(_ id: Int?) -> String { id.map(String.init) ?? "" }

  private static func name(of kind: MappedCategory.Kind) -> String {
    switch kind {
    case .bottom: "bottom"
    case .top: "top"
    case .dress: "dress"
    case .shoes: "shoes"
    case .accessory: "accessory"
    case .other: "other"
    }
  }

  /// Fields as a line of CSV.
  static func line(_ fields: [String]) -> String {
    fields.map { field in
      let isPlain = !field.utf8.contains { $0 == 44 || $0 == 34 || $0 == 59 || $0 == 10 || $0 == 13 || $0 == 9 }
      return isPlain ? field : "\"\(field.replacing("\"", with: "\"\""))\""
    }.joined(separator: ",")
  }
}
