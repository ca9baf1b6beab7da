/// Writes the files of reference/vinted: each is replaced as a whole, by one writer at a time.
extension VintedFiles {
  /// How long to wait for another writer, in seconds.
  private static let patience = 10.0

  /// Lets one writer change the files; they do not change between what `body` reads and its end.
  static func change<T>(_ disk: Disk, _ body: () throws -> T) throws -> T {
    if disk.status(folder) == nil {
      try disk.makeFolder(folder)
      // A power cut must not take the folder with what will be in it.
      for above in [Layout.reference, "."] { try disk.syncFolder(above) }
    }
    let lock = try disk.openForWriting("\(folder)/.lock")
    defer { withExtendedLifetime(lock) {} }
    let end = Platform.elapsed + patience
    while !lock.lock() {
      if Platform.elapsed > end { throw RunError.busy(workspace: "\(disk.folder)/\(folder)") }
      Platform.sleep(seconds: 0.02)
    }
    return try body()
  }

  /// Writes the tables that differ from those that are there. A damaged file is kept under another name, as a person
  /// may have written it.
  static func write(
    _ tables: VintedTables, over former: VintedTables?, damages: [Damage] = [], to disk: Disk
  ) throws {
    for file in File.allCases {
      guard let content = content(of: file, tables) else { continue }
      let isDamaged = damages.contains { $0.file == file }
      if !isDamaged, let former, former.market == tables.market,
        VintedFiles.content(of: file, former) == content
      {
        continue
      }
      if isDamaged, disk.status(file.path)?.kind == .file {
        try disk.rename(file.path, to: "\(folder)/.\(file.rawValue).damaged.json")
      }
      var writer = Writer(capacity: content.utf8.count + 1)
      writer.write(string: content)
      try disk.replace(file.path, writer.text)
    }
    // Files of another market do not count here.
    if let former, former.market != tables.market {
      for file in File.allCases where content(of: file, tables) == nil { try disk.remove(file.path) }
    }
  }

  /// The content of a file; nil if it would be empty.
  static func content(of file: File, _ tables: VintedTables) -> String? {
    var writer = Writer(capacity: 1 << 14)
    writer.write("{\"market\": ")
    writer.write(json: tables.market.host)
    switch file {
    case .catalogues:
      guard let tree = tables.catalogues else { return nil }
      write(tree.readAt, "catalogues", tree.rows, to: &writer) { row, writer in
        writer.write("{\"id\": ")
        writer.write(row.id)
        writer.write(", \"parent_id\": ")
        writer.write(json: row.parent)
        writer.write(", \"title\": ")
        writer.write(json: row.title)
        writer.write("}")
      }
    case .colours:
      guard let colours = tables.colours else { return nil }
      write(colours.readAt, "colours", colours.rows, to: &writer) { $0.write(to: &$1) }
    case .leaves:
      if tables.leaves.isEmpty { return nil }
      let used = Set(tables.leaves.values.flatMap { $0.sizeGroups ?? [] })
      let groups = tables.sizeGroups.values.filter { used.contains($0.id) }.sorted { $0.id < $1.id }
      list("size_groups", groups, to: &writer) { $0.write(to: &$1) }
      list("leaves", tables.leaves.values.sorted { $0.id < $1.id }, to: &writer) { $0.write(to: &$1) }
    case .brands:
      if tables.brands.isEmpty { return nil }
      list("brands", tables.brands.sorted { $0.key < $1.key }.map(\.value), to: &writer) { $0.write(to: &$1) }
    }
    writer.write("}\n")
    return String(writer.text)
  }

  private static func write<Row>(
    _ readAt: Timestamp, _ key: Text, _ rows: [Row], to writer: inout Writer, _ body: (Row, inout Writer) -> Void
  ) {
    writer.write(", \"read_at\": ")
    writer.write(json: readAt)
    list(key, rows, to: &writer, body)
  }

  private static func list<Row>(
    _ key: Text, _ rows: [Row], to writer: inout Writer, _ body: (Row, inout Writer) -> Void
  ) {
    writer.write(", ")
    writer.write(json: key)
    writer.write(": [")
    for (index, row) in rows.enumerated() {
      writer.write(index == 0 ? "\n" : ",\n")
      body(row, &writer)
    }
    writer.write("\n]")
  }
}

extension VintedTables.Name {
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"id\": ")
    writer.write(id)
    writer.write(", \"title\": ")
    writer.write(json: title)
    writer.write("}")
  }
}

extension VintedTables.SizeGroup {
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"id\": ")
    writer.write(id)
    writer.write(", \"sizes\": [")
    writer.write(each: sizes) { size, writer in
      size.write(to: &writer)
    }
    writer.write("]}")
  }
}

extension VintedTables.Leaf {
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"id\": ")
    writer.write(id)
    for (key, time) in [
      (", \"attributes_read_at\": ", attributesAt), (", \"sizes_read_at\": ", sizesAt),
      (", \"package_sizes_read_at\": ", parcelsAt),
    ] as [(Text, Timestamp?)] {
      writer.write(key)
      writer.write(json: time)
    }
    for (key, flag) in [(", \"size_required\": ", asksForSize), (", \"color_required\": ", asksForColour)]
      as [(Text, Bool?)]
    {
      writer.write(key)
      if let flag { writer.write(json: flag) } else { writer.write("null") }
    }
    for (key, ids) in [(", \"size_groups\": ", sizeGroups), (", \"package_sizes\": ", parcels)] as [(Text, [Int]?)] {
      writer.write(key)
      guard let ids else {
        writer.write("null")
        continue
      }
      writer.write("[")
      writer.write(each: ids) { id, writer in
        writer.write(id)
      }
      writer.write("]")
    }
    writer.write("}")
  }
}

extension VintedTables.Brand {
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"word\": ")
    writer.write(json: word)
    writer.write(", \"id\": ")
    writer.write(json: id)
    writer.write(", \"title\": ")
    writer.write(json: title)
    writer.write(", \"read_at\": ")
    writer.write(json: readAt)
    writer.write("}")
  }
}
