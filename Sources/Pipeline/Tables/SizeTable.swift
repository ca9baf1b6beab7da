/// Vinted's sizes by size group, under every name that sellers give them, and a workspace's own.
struct SizeTable: Sendable {
  /// A key is the group, a slash, and the size in its looked-up form.
  private var keys = KeyTable(capacity: 4096)
  private(set) var ids: [Int?] = []
  /// As Vinted writes them, in the order of `ids`.
  private var titles: [Text] = []
  private var groups: [Text] = []
  /// Whether reference/sizes.csv has rows, so that products without a catalogue may find one.
  private(set) var hasOwn = false
  /// By place: whether Vinted no longer has the size.
  private var gone = Set<Int>()

  init(_ reader: inout TableReader) {
    let arena = reader.arena
    var table = self
    reader.forEachRow(columns: ["group", "size", "vinted_id", "aliases"], required: 3, idColumn: 2) { row in
      let index = table.add(id: row.id(2), title: row[1], group: row[0])
      table.keys.set(SizeTable.key(row[0], SizeWord(row[1], in: arena).text, arena), index)
      row[3].split(by: UInt8(ascii: "|")) { alias in
        let key = SizeTable.key(row[0], alias, arena)
        if table.keys[key] == nil { table.keys.set(key, index) }
      }
    }
    self = table
  }

  private init() {}

  private mutating func add(id: Int?, title: Text, group: Text) -> Int {
    ids.append(id)
    titles.append(title)
    groups.append(group)
    return ids.count - 1
  }

  /// Adds a workspace's rows, which win over the groups: `gender,kind,size,vinted_id`, empty for any.
  mutating func readOwn(_ reader: inout TableReader) {
    let arena = reader.arena
    var table = self
    var wrong: [(Int, String, Text, String)] = []
    reader.forEachRow(columns: ["gender", "kind", "size", "vinted_id"], required: 4, idColumn: 3, key: 2) { row in
      let gender = arena.folded(row[0])
      guard gender.isEmpty || Gender.named(gender) != nil else {
        return wrong.append((row.line, "gender", row[0], "write male, female, boy, girl, unisex, or nothing for any"))
      }
      guard CategoryTable.kind(row[1]) != nil else {
        return wrong.append(
          (row.line, "kind", row[1], "write bottom, top, dress, shoes, accessory, or nothing for any"))
      }
      let index = table.add(id: row.id(3), title: row[2], group: "own")
      let name = SizeTable.ownGroup(Gender.named(gender)?.catalogueName ?? .empty, row[1], arena)
      table.keys.set(SizeTable.key(name, SizeWord(row[2], in: arena).text, arena), index)
    }
    for (line, column, value, hint) in wrong {
      reader.report(line, column, "\"\(Problem.cut(value))\" is not possible here", hint)
    }
    table.hasOwn = true
    self = table
  }

  /// The place of a size in a group, or nil.
  func find(_ group: Text, _ size: Text, _ arena: Arena) -> Int? {
    guard let place = keys[SizeTable.key(group, size, arena)] else { return nil }
    return gone.isEmpty || !gone.contains(place) ? place : nil
  }

  /// Takes the groups as Vinted has them: a size whose id is gone gets the id of the same title, or is removed.
  mutating func lay(_ vinted: some Collection<VintedTables.SizeGroup>, in arena: Arena) {
    var places: [String: [Int]] = [:]
    for place in groups.indices { places[String(groups[place]), default: []].append(place) }
    for group in vinted.sorted(by: { $0.id < $1.id }) {
      let name = arena.keep(String(group.id))
      var held = Set<Int>()
      let known = Set(group.sizes.map(\.id))
      for place in places[String(group.id)] ?? [] {
        guard let id = ids[place] else { continue }
        if known.contains(id) {
          held.insert(id)
        } else if let same = group.sizes.first(where: { VintedTables.key(of: $0.title) == titleKey(place, arena) }) {
          ids[place] = same.id
          held.insert(same.id)
        } else {
          gone.insert(place)
        }
      }
      for size in group.sizes where !held.contains(size.id) { add(size, to: name, in: arena) }
    }
  }

  private func titleKey(_ place: Int, _ arena: Arena) -> String { String(arena.folded(titles[place])) }

  /// Adds a new size under its title and, if they are free, under the parts of it: `XL / 42 / 14`, `W33 | FR 43`.
  private mutating func add(_ size: VintedTables.Name, to group: Text, in arena: Arena) {
    let title = arena.keep(size.title)
    let place = add(id: size.id, title: title, group: group)
    let parts = size.title.split { $0 == "/" || $0 == "|" }.map { arena.keep(String($0)) }
    for (index, part) in ([title] + parts).enumerated() {
      let word = SizeWord(part, in: arena).text
      guard !word.isEmpty else { continue }
      let key = SizeTable.key(group, word, arena)
      let isFree = keys[key].map { gone.contains($0) } ?? true
      if index == 0 || isFree { keys.set(key, place) }
    }
  }

  static func ownGroup(_ gender: Text, _ kind: Text, _ arena: Arena) -> Text {
    key(gender, kind, arena)
  }

  private static func key(_ group: Text, _ size: Text, _ arena: Arena) -> Text {
    let place = unsafe arena.reserve(group.count + size.count + 1)
    unsafe place.update(from: group.start, count: group.count)
    unsafe place[group.count] = UInt8(ascii: "/")
    unsafe (place + group.count + 1).update(from: size.start, count: size.count)
    return unsafe Text(start: place, count: group.count + size.count + 1)
  }

  /// Vinted's name of each id; a workspace's own name wins.
  var titlesByID: [Int: Text] {
    var names: [Int: Text] = [:]
    for (id, title) in zip(ids, titles) { if let id { names[id] = title } }
    return names
  }

  /// Some sizes of the groups, to show what the seller could write: the nearest first.
  func suggestions(to size: Text, groups wanted: Texts) -> [String] {
    let titles = zip(titles, groups).filter { wanted.contains($0.1) }.map { String($0.0) }
    let nearest = Nearest.words(to: String(size), among: titles)
    if !nearest.isEmpty { return nearest }
    // If two are equally near, the one that has the number as its own: `W32 | FR 42` before `W23 | FR 32`.
    let distances = SizeTable.numbers(String(size)).first.map { number in
      titles.compactMap { title -> (any: Int, own: Int, title: String)? in
        let all = SizeTable.numbers(title).map { abs($0 - number) }
        return all.min().map { ($0, all[0], title) }
      }
    }
    guard let distances, distances.count * 2 > titles.count else { return Array(titles.prefix(6)) }
    return distances.sorted { ($0.any, $0.own) < ($1.any, $1.own) }.prefix(3).map(\.title)
  }

  /// Its numbers, except those in letters such as `5XL`.
  private static func numbers(_ title: String) -> [Int] {
    title.uppercased().split { " /-(".contains($0) }.filter { !$0.hasSuffix("XL") }
      .compactMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) }
  }
}
