/// Remembers what the extension should read again before it is old: ids that Vinted has refused. It also remembers why
/// the last tables were not taken.
struct AskedAgain: Equatable {
  /// Vinted refused the ids of a task.
  struct Refused: Equatable {
    let at: Timestamp
    let catalogue: Int?
    /// The brand as the product has it, if it may be the reason.
    let brand: String?
    /// Whether the catalogue, or a colour, may be the reason.
    let isOfTree: Bool
    let isOfColour: Bool
  }

  static let path = "\(VintedFiles.folder)/asked.json"
  private static let most = 200

  var refused: [Refused] = []
  var problem: Problem?

  /// Why tables were not taken, when, and which ones came.
  struct Problem: Equatable {
    let message: String
    let at: Timestamp
    let parts: [String]
  }

  /// What the file says. If it cannot be read it counts as empty, as it only says what to read sooner.
  init(_ disk: Disk) {
    guard disk.status(AskedAgain.path)?.kind == .file, let text = try? disk.read(AskedAgain.path) else { return }
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    guard (try? document.parse(arena.keep(text))) != nil else { return }
    for node in document.root["refused"]?.elements.prefix(AskedAgain.most) ?? [] {
      guard let at = node["at"]?.string.flatMap({ Timestamp($0) }) else { continue }
      refused.append(
        Refused(
          at: at, catalogue: node["catalogue"]?.integer, brand: node["brand"]?.string.map(VintedTables.plain),
          isOfTree: node["tree"]?.bool ?? false, isOfColour: node["colours"]?.bool ?? false))
    }
    if let node = document.root["problem"], let at = node["at"]?.string.flatMap({ Timestamp($0) }),
      let message = node["message"]?.string
    {
      let parts = node["parts"]?.elements.prefix(10).compactMap { $0.string.map(VintedTables.plain) } ?? []
      problem = Problem(message: VintedTables.plain(message), at: at, parts: parts)
    }
    withExtendedLifetime(arena) {}
  }

  private func save(to disk: Disk) throws(DiskError) {
    var writer = Writer()
    writer.write("{\"refused\": [")
    for (index, one) in refused.enumerated() {
      writer.write(index == 0 ? "\n{\"at\": " : ",\n{\"at\": ")
      writer.write(json: one.at)
      writer.write(", \"catalogue\": ")
      writer.write(json: one.catalogue)
      writer.write(", \"brand\": ")
      writer.write(json: one.brand)
      writer.write(", \"tree\": ")
      writer.write(json: one.isOfTree)
      writer.write(", \"colours\": ")
      writer.write(json: one.isOfColour)
      writer.write("}")
    }
    writer.write("], \"problem\": ")
    if let problem {
      writer.write("{\"message\": ")
      writer.write(json: problem.message)
      writer.write(", \"at\": ")
      writer.write(json: problem.at)
      writer.write(", \"parts\": [")
      writer.write(each: problem.parts) { part, writer in
        writer.write(json: part)
      }
      writer.write("]}")
    } else {
      writer.write("null")
    }
    writer.write("}\n")
    try disk.replace(AskedAgain.path, writer.text)
  }

  /// Remembers why tables were not taken, so that `health` can say it.
  static func noteRefusal(_ message: String, of parts: [String], now: Timestamp, on disk: Disk) throws {
    try VintedFiles.change(disk) {
      var asked = AskedAgain(disk)
      asked.problem = Problem(message: message, at: now, parts: parts)
      try asked.save(to: disk)
    }
  }

  /// New tables were taken: forgets the requests that they answer.
  static func settle(_ tables: VintedTables, taken parts: [String], on disk: Disk) throws {
    let asked = AskedAgain(disk)
    var rest = asked
    if let problem = asked.problem, problem.parts.allSatisfy(parts.contains) { rest.problem = nil }
    rest.refused.removeAll { !$0.isOpen(in: tables) }
    if rest != asked { try rest.save(to: disk) }
  }

  /// Remembers that a task failed because of its ids, while its file is still there.
  static func note(_ message: JSONNode, now: Timestamp, on disk: Disk) throws {
    guard message["success"]?.bool == false,
      message["error_details"]?["error_type"]?.string.map({ String($0) }) == ErrorType.mapping,
      let task = message["task_id"]?.integer,
      let content = try disk.read("\(OutboxPath.claimed)/\(OutboxPath.file(task))")
    else { return }
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    guard (try? document.parse(arena.keep(content))) != nil else { return }
    let payload = document.root["payload"]
    let details = message["error_details"]?["error_details"]
    let problems = (details?["problems"] ?? details?["errors"])?.elements ?? []
    let fields = problems.compactMap { $0["field"]?.string.map { String($0).lowercased() } }
    func names(_ words: [String]) -> Bool { fields.contains { field in words.contains { field.hasPrefix($0) } } }
    let one = Refused(
      at: now, catalogue: payload?["mapped_attributes"]?["category_id"]?.integer,
      brand: names(["brand"]) ? payload?["product_data"]?["brand"]?.string.map(VintedTables.plain) : nil,
      isOfTree: fields.isEmpty || names(["catalog", "categor"]), isOfColour: names(["color", "colour"]))
    withExtendedLifetime(arena) {}
    try VintedFiles.change(disk) {
      var asked = AskedAgain(disk)
      asked.refused.removeAll {
        $0.catalogue == one.catalogue && $0.brand == one.brand && $0.isOfTree == one.isOfTree
          && $0.isOfColour == one.isOfColour
      }
      asked.refused.append(one)
      asked.refused = Array(asked.refused.suffix(most))
      try asked.save(to: disk)
    }
  }
}

extension AskedAgain.Refused {
  /// Whether a part of it has not been read since.
  func isOpen(in tables: VintedTables) -> Bool {
    if isOfTree, (tables.catalogues?.readAt).isNotAfter(at) { return true }
    if isOfColour, (tables.colours?.readAt).isNotAfter(at) { return true }
    if let brand, (tables.brands[VintedTables.key(of: brand)]?.readAt).isNotAfter(at) { return true }
    return wantsLeaf(in: tables)
  }

  /// Whether the requirements of its leaf have not been read since; a leaf that is gone has none.
  func wantsLeaf(in tables: VintedTables) -> Bool {
    guard let catalogue else { return false }
    if let tree = tables.catalogues, tree.readAt > at, !tree.rows.contains(where: { $0.id == catalogue }) {
      return false
    }
    return (tables.leaves[catalogue]?.attributesAt).isNotAfter(at)
  }
}
