/// Reads the files of reference/vinted: JSON, a file for each table, a row a line. Each file says its market and when
/// it was read, so it shows by itself whether it is complete and whose it is.
enum VintedFiles {
  static let folder = "\(Layout.reference)/vinted"

  /// In the order in which they are written.
  enum File: String, CaseIterable {
    case leaves, brands, colours, catalogues

    var name: String { "\(rawValue).json" }
    var path: String { "\(VintedFiles.folder)/\(name)" }
  }

  /// What is wrong with one of them; the others still count.
  struct Damage: Equatable, Sendable {
    let file: File
    let message: String
    let hint: String
    var line = 1
    var column = 1

    /// The program continues without the file.
    var problem: Problem {
      Problem(
        severity: .warning, code: .damagedTable, field: nil, value: nil,
        message: "\(message); what it says does not count", hint: hint, file: file.path, line: line, column: column)
    }
  }

  /// Reads the files that are there, for a language; nil if there are none.
  static func read(_ disk: Disk, for language: Language) throws(DiskError) -> (VintedTables?, [Damage]) {
    guard disk.status(folder)?.kind == .folder else { return (nil, []) }
    // The bridge may write meanwhile; then all files are read again, so that they are all of one time.
    for _ in 0..<3 {
      let before = File.allCases.map { disk.status($0.path) }
      let found = try readOnce(disk, for: language)
      let after = File.allCases.map { disk.status($0.path) }
      if zip(before, after).allSatisfy({ $0?.inode == $1?.inode && $0?.modified == $1?.modified }) { return found }
    }
    return try readOnce(disk, for: language)
  }

  private static func readOnce(
    _ disk: Disk, for language: Language
  ) throws(DiskError) -> (VintedTables?, [Damage]) {
    var tables: VintedTables?
    var damages: [Damage] = []
    for file in File.allCases {
      guard let status = disk.status(file.path) else { continue }
      guard status.kind == .file, status.size <= JSONDocument.maximumLength else {
        damages.append(
          Damage(file: file, message: "it is no file of a table", hint: "remove it: the extension reads it again"))
        continue
      }
      guard let opened = try disk.openIfThere(file.path) else { continue }
      let content = try opened.readAll()
      do throws(VintedDamage) {
        let read = try VintedFiles.read(file, content.text, for: language)
        if let known = tables, known.market != read.market {
          throw VintedDamage(
            message: "it is of \(read.market.host), and the others are of \(known.market.host)",
            hint: "remove the files of the market in which you do not sell")
        }
        if tables == nil { tables = read } else { tables?.take(read) }
      } catch {
        damages.append(
          Damage(file: file, message: error.message, hint: error.hint, line: error.line, column: error.column))
      }
    }
    return (tables, damages)
  }

  /// A fault of a file, with its place.
  struct VintedDamage: Error {
    let message: String
    var hint = "correct it, or remove it: the extension reads it again"
    var line = 1
    var column = 1
  }

  /// What one file says.
  static func read(_ file: File, _ content: Text, for language: Language) throws(VintedDamage) -> VintedTables {
    let document = JSONDocument(arena: Arena())
    do throws(JSONSyntaxError) {
      try document.parse(content)
    } catch {
      let place = VintedFiles.place(of: error.offset, in: content)
      throw VintedDamage(
        message: content.trimmed.isEmpty ? "it is empty" : "it is cut or damaged: \(error.message)", line: place.line,
        column: place.column)
    }
    let root = document.root
    do throws(VintedFault) {
      guard root.kind == .object else { throw VintedFault.noObject }
      guard let market = root["market"]?.string.flatMap({ VintedMarket($0) }) else {
        throw VintedFault.noMarket
      }
      guard market.suits(language) else { throw VintedFault.otherLanguage(market, language) }
      var tables = VintedTables(market: market)
      switch file {
      case .catalogues: tables.catalogues = VintedTables.Whole(readAt: try root.time(), rows: try catalogues(root))
      case .colours: tables.colours = VintedTables.Whole(readAt: try root.time(), rows: try names(root, "colours"))
      case .leaves: try readLeaves(root, into: &tables)
      case .brands: try readBrands(root, into: &tables)
      }
      return tables
    } catch {
      throw VintedDamage(message: error.message, hint: error.hint)
    }
  }

  private static func place(of offset: Int, in content: Text) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    let end = min(offset, content.count)
    for index in 0..<end where content[index] == 10 {
      line += 1
      start = index + 1
    }
    return (line, String(content[start..<end]).count + 1)
  }

  private static func catalogues(_ root: JSONNode) throws(VintedFault) -> [VintedTables.Catalogue] {
    var rows: [VintedTables.Catalogue] = []
    var seen = [Bool](repeating: false, count: 8192)
    let list = try root.list("catalogues", of: "the file", most: VintedBounds.catalogues)
    rows.reserveCapacity(list.count)
    for node in list {
      let id = try node.id("id", of: "a catalogue", most: VintedBounds.catalogueID)
      let parent = node["parent_id"].flatMap { $0.isNull ? nil : $0.integer ?? -1 }
      if let parent, parent < 0 || parent >= seen.count || !seen[parent] {
        throw VintedFault.laterParent(of: id)
      }
      if id >= seen.count { seen += Array(repeating: false, count: id + 1 - seen.count) }
      if seen[id] { throw VintedFault.twice(catalogue: id) }
      seen[id] = true
      let title = try node.title("title", of: "catalogue \(id)")
      rows.append(VintedTables.Catalogue(id: id, parent: parent, title: title))
    }
    return rows
  }

  private static func names(_ root: JSONNode, _ key: Text) throws(VintedFault) -> [VintedTables.Name] {
    var rows: [VintedTables.Name] = []
    for node in try root.list(key, of: "the file", most: VintedBounds.names) {
      let id = try node.id("id", of: "a row of \(key)")
      rows.append(VintedTables.Name(id: id, title: try node.title("title", of: "\(id) in \(key)")))
    }
    return rows
  }

  private static func readLeaves(_ root: JSONNode, into tables: inout VintedTables) throws(VintedFault) {
    for node in try root.list("size_groups", of: "the file", most: VintedBounds.leaves, mayBeEmpty: true) {
      let id = try node.id("id", of: "a size group", most: VintedBounds.catalogueID)
      tables.sizeGroups[id] = VintedTables.SizeGroup(id: id, sizes: try names(node, "sizes"))
    }
    for node in try root.list("leaves", of: "the file", most: VintedBounds.leaves) {
      var leaf = VintedTables.Leaf(id: try node.id("id", of: "a leaf", most: VintedBounds.catalogueID))
      leaf.attributesAt = try node.timeIfThere("attributes_read_at")
      leaf.sizesAt = try node.timeIfThere("sizes_read_at")
      leaf.parcelsAt = try node.timeIfThere("package_sizes_read_at")
      leaf.sizeGroups = try node.ids("size_groups")
      leaf.asksForSize = node["size_required"]?.bool
      leaf.asksForColour = node["color_required"]?.bool
      leaf.parcels = try node.ids("package_sizes")
      if let group = leaf.sizeGroups?.first(where: { tables.sizeGroups[$0] == nil }) {
        throw VintedFault.unknownGroup(group, leaf: leaf.id)
      }
      tables.leaves[leaf.id] = leaf
    }
  }

  private static func readBrands(_ root: JSONNode, into tables: inout VintedTables) throws(VintedFault) {
    for node in try root.list("brands", of: "the file", most: VintedTables.mostBrands) {
      let word = try node.brandWord()
      let id: Int? = node["id"].map(\.isNull) ?? true ? nil : try node.id("id", of: "brand \(word)")
      tables.add(
        VintedTables.Brand(
          word: word, id: id, title: try node.title("title", of: "brand \(word)"), readAt: try node.time()))
    }
  }
}

extension JSONNode {
  fileprivate func time() throws(VintedFault) -> Timestamp {
    guard let time = try timeIfThere("read_at") else { throw VintedFault.noTime }
    return time
  }

  fileprivate func timeIfThere(_ key: Text) throws(VintedFault) -> Timestamp? {
    guard let node = self[key], !node.isNull else { return nil }
    guard let time = node.string.flatMap({ Timestamp($0) }) else {
      throw VintedFault.badTime(key: "\(key)")
    }
    return time
  }

  fileprivate func brandWord() throws(VintedFault) -> String {
    let word = self["word"]?.string.map(VintedTables.plain) ?? ""
    if word.isEmpty { throw VintedFault.brandWithoutWord }
    return word
  }

  /// Numbers of a list; nil if there is none.
  fileprivate func ids(_ key: Text) throws(VintedFault) -> [Int]? {
    guard let node = self[key], !node.isNull else { return nil }
    let numbers = node.elements.map { $0.integer ?? 0 }
    guard node.kind == .array, numbers.count <= VintedBounds.groups, numbers.allSatisfy({ 1...VintedBounds.id ~= $0 })
    else { throw VintedFault.noIDs(key: "\(key)") }
    return numbers
  }
}
