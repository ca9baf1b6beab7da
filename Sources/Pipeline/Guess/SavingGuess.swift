extension Workspace {
  /// Puts a proposal into the folder's pipeline.json, in place of the one for the same files, else beside those that are
  /// there. Returns the files that it is for.
  public static func save(_ guess: ColumnGuess, on disk: Disk, besides others: [String] = []) throws -> String {
    let arena = Arena()
    let files = guess.pattern(besides: others)
    let proposal = guess.json(files: files)
    let present = try disk.read("pipeline.json") ?? ""
    guard !present.trimmed.isEmpty else {
      try disk.replace("pipeline.json", arena.keep("{\n  \"columns\": \(proposal)\n}\n"))
      return files
    }
    _ = try SettingsReader.read(arena.keep(present), file: "pipeline.json")
    let text = try withColumns(proposal, files, in: present, arena)
    // What is written has to be readable again.
    _ = try SettingsReader.read(arena.keep(text), file: "pipeline.json")
    try disk.replace("pipeline.json", arena.keep(text))
    return files
  }

  private static func withColumns(_ proposal: String, _ files: String, in present: String, _ arena: Arena) throws
    -> String
  {
    let document = JSONDocument(arena: arena)
    let source = arena.keep(present)
    guard (try? document.parse(source)) != nil else { return present }
    guard let columns = document.root["columns"] else {
      // The settings could be read, so they begin with a brace.
      guard let brace = present.firstIndex(of: "{") else { return present }
      let rest = present[present.index(after: brace)...]
      return present[...brace] + "\n  \"columns\": \(proposal)" + (rest.trimmed == "}" ? "\n" : ",") + rest
    }
    var kinds = (columns.kind == .array ? columns.elements : [columns]).map { node in
      (files: node["files"]?.string.map { String($0) } ?? "*", text: String(node.written))
    }
    kinds.removeAll { $0.files == files }
    // The first that fits a file counts, so the closer pattern stands before.
    let place = kinds.firstIndex { $0.files.count < files.count } ?? kinds.count
    kinds.insert((files, proposal), at: place)
    let list = kinds.count == 1 ? kinds[0].text : "[\n  \(kinds.map(\.text).joined(separator: ",\n  "))\n  ]"
    let start = Int(columns.token.offset)
    return String(source[0..<start]) + list + String(source.from(start + columns.written.count))
  }
}

extension ColumnGuess {
  /// The pattern, or the file's own name where the pattern would catch another file, too.
  func pattern(besides others: [String]) -> String {
    let pattern = ColumnMapping(files: filePattern, fields: [])
    return others.contains { $0 != fileName && pattern.isFor($0) } ? fileName : filePattern
  }

  /// The files beside the one that was looked at, of the same ending, whose columns are others.
  public static func others(beside path: String, on disk: Disk) -> [String] {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let names = try? disk.names(in: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder),
      let own = header(of: path, on: disk)
    else { return [] }
    let ending = name.split(separator: ".").last ?? ""
    return names.prefix(200).filter { other in
      guard other != name, other.hasSuffix(".\(ending)"), other.first == name.first else { return false }
      return header(of: folder.isEmpty ? other : "\(folder)/\(other)", on: disk).map { $0 != own } ?? false
    }
  }

  /// The beginning of a table's first line, or the first keys of an object.
  private static func header(of path: String, on disk: Disk) -> String? {
    guard let file = try? disk.openIfThere(path) else { return nil }
    var writer = Writer(capacity: 4096)
    guard (try? file.read(into: &writer, most: 4096, at: 0)) != nil else { return nil }
    let text = writer.text
    if text.trimmed.first(UInt8(ascii: "{")) == 0 || text.trimmed.first(UInt8(ascii: "[")) == 0 {
      var keys: [String] = []
      for piece in String(text).split(separator: "\"").enumerated() where piece.offset % 2 == 1 && keys.count < 3 {
        keys.append(String(piece.element))
      }
      return keys.joined(separator: "\u{0}")
    }
    return String(text[0..<(text.first(10) ?? text.count)].trimmed)
  }
}
