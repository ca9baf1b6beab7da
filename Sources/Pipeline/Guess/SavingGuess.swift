/// Saves what `guess` proposes in pipeline.json, and finds the files that it is for.
extension Workspace {
  /// What saving a proposal did.
  public struct SavedGuess {
    /// The files that it is for, as the settings name them.
    public let files: String
    /// What was set before for the same files and is not any more, or is otherwise: a person may have written it.
    public fileprivate(set) var changes: [String] = []
  }

  /// Puts a proposal into the folder's pipeline.json, in place of the one for the same files, else beside those that are
  /// there. What no proposal has, such as `complete`, stays as it was.
  public static func save(_ guess: ColumnGuess, on disk: Disk, besides others: [String] = []) throws -> SavedGuess {
    let arena = Arena()
    let present = try disk.read("pipeline.json") ?? ""
    var files = guess.filePattern
    if !present.trimmed.isEmpty {
      let kinds = try SettingsReader.read(arena.keep(present), file: "pipeline.json").columns
      // The mappings for files of other kinds stay.
      if kinds.contains(where: { $0.files == files && !guess.holds(columnsOf: $0) }) { files = guess.fileName }
    }
    if !others.isEmpty { files = guess.fileName }
    let proposal = guess.json(files: files)
    guard !present.trimmed.isEmpty else {
      try disk.replace("pipeline.json", arena.keep("{\n  \"columns\": \(proposal)\n}\n"))
      return SavedGuess(files: files)
    }
    var saved = SavedGuess(files: files)
    let text = try withColumns(proposal, guess, in: present, &saved, arena)
    // The written settings must be readable again.
    _ = try SettingsReader.read(arena.keep(text), file: "pipeline.json")
    try disk.replace("pipeline.json", arena.keep(text))
    return saved
  }

  private static func withColumns(
    _ proposal: String, _ guess: ColumnGuess, in present: String, _ saved: inout SavedGuess, _ arena: Arena
  ) throws -> String {
    let files = saved.files
    let fileName = guess.fileName
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
    var proposal = proposal
    func pattern(_ node: JSONNode) -> String { node["files"]?.string.map { String($0) } ?? "*" }
    let nodes = columns.kind == .array ? columns.elements : [columns]
    // The settings for these files, under whatever name.
    let former =
      nodes.first { pattern($0) == files }
      ?? nodes.first { node in
        ColumnMapping(files: pattern(node), fields: []).isFor(fileName) && guess.hasColumns(of: node, present, arena)
      }
    if let former {
      (proposal, saved.changes) = ColumnGuess.replacing(former, by: proposal, arena)
      if pattern(former) != files {
        saved.changes.append("\(fileName) was read as \(pattern(former)), and has settings of its own now")
      }
    }
    kinds.removeAll { $0.files == files }
    // The first mapping that fits a file counts. So this one goes before all that would take its file, else by how
    // specific it is.
    let place =
      kinds.firstIndex { kind in
        ColumnMapping(files: kind.files, fields: []).isFor(fileName) || kind.files.count < files.count
      } ?? kinds.count
    kinds.insert((files, proposal), at: place)
    let list = kinds.count == 1 ? kinds[0].text : "[\n  \(kinds.map(\.text).joined(separator: ",\n  "))\n  ]"
    let start = Int(columns.token.offset)
    return String(source[0..<start]) + list + String(source.from(start + columns.written.count))
  }
}

extension ColumnGuess {
  /// The files beside the one that was looked at that the pattern would take, too, and that lack a column of the proposal.
  public func others(beside path: String, on disk: Disk) -> [String] {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let pattern = ColumnMapping(files: filePattern, fields: [])
    let arena = Arena()
    guard let names = try? disk.names(in: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder),
      let mapping = try? SettingsReader.read(arena.keep(settingsFile), file: "the proposal").columns.first
    else { return [] }
    return names.filter { $0 != fileName && pattern.isFor($0) }.prefix(50).filter { name in
      ColumnGuess.names(of: folder.isEmpty ? name : "\(folder)/\(name)", on: disk)
        .map { !ColumnGuess.holds(columnsOf: mapping, $0) } ?? false
    }
  }

  /// Whether the file has the columns of one of the mappings in `present`.
  fileprivate func hasColumns(of node: JSONNode, _ present: String, _ arena: Arena) -> Bool {
    let pattern = node["files"]?.string.map { String($0) } ?? "*"
    let kinds = (try? SettingsReader.read(arena.keep(present), file: "pipeline.json").columns) ?? []
    return kinds.contains { $0.files == pattern && holds(columnsOf: $0) }
  }

  /// Whether the file has the columns that settings name, so that they are for files of its kind.
  func holds(columnsOf mapping: ColumnMapping) -> Bool {
    ColumnGuess.holds(columnsOf: mapping, Set(sample.columns.map { ColumnGuess.top(of: $0.name) }))
  }

  private static func holds(columnsOf mapping: ColumnMapping, _ names: Set<String>) -> Bool {
    mapping.columns.allSatisfy { names.contains($0) || names.contains(top(of: $0)) }
  }

  /// `variants` for `variants[].price`, and `Attributes` for `Attributes[size]`.
  private static func top(of path: String) -> String {
    String(path.prefix { $0 != "." && $0 != "[" }).trimmed
  }

  /// The names of the columns of a table, or of the members of its first object; nil if nothing can be read.
  private static func names(of path: String, on disk: Disk) -> Set<String>? {
    guard let (file, format) = try? InputFormat.open(path, on: disk),
      let source = try? SampledSource(file, format: format, named: path, columns: .ofForeignNames())
    else { return nil }
    if let table = source.table { return Set(table.columnNames.flatMap { [$0, top(of: $0)] }) }
    let block = ItemBlock()
    let document = JSONDocument(arena: Arena())
    var names: Set<String>?
    guard (try? source.next(into: block)) == true else { return nil }
    block.forEachItem { item in
      guard names == nil, (try? document.read(item)) != nil, document.root.kind == .object else { return }
      var found = Set<String>()
      document.root.forEachMember { key, _ in found.insert(top(of: String(key))) }
      names = found
    }
    return names
  }
}
