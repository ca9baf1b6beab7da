/// Writes a browser's result into inbox/results, durably and under a new name, so that the next run takes it in.
struct ResultDrop {
  let disk: Disk

  static let folder = Layout.results
  /// If a hidden file is older, a bridge was killed while it wrote the file.
  private static let longestWriting = 3600

  /// The answered task, and the key of a secret that was removed.
  struct Dropped: Equatable {
    /// nil for a wardrobe, or numbers.
    let taskID: Int?
    let secret: String?
  }

  /// Writes the result that a message holds; when it comes back, no power cut takes the result away.
  func drop(_ message: JSONNode, now: Timestamp = .now) throws -> Dropped {
    if let twice = message.duplicateKey { throw BridgeError.keyTwice(String(twice.token.text)) }
    var taskID: Int?
    if message["success"] != nil || message["wardrobe"] == nil && message["analytics"] == nil {
      taskID = message["task_id"]?.integer
      guard let taskID, taskID > 0 else {
        throw BridgeError.noTaskID
      }
      guard message["success"]?.bool != nil else {
        throw BridgeError.noSuccess
      }
    }
    let arena = Arena()
    let clean = JSONDocument(arena: arena)
    let stripped = Secrets.without(message, in: arena)
    try clean.parse(stripped?.text ?? message.written)
    var writer = Writer(capacity: 4096)
    ResultDrop.write(clean.root, to: &writer)
    let name = taskID.map { "task-\($0)" } ?? (message["wardrobe"] == nil ? "analytics" : "wardrobe")
    try write(writer.text, named: name, now)
    return Dropped(taskID: taskID, secret: stripped?.key)
  }

  /// All of the message except its type, which is not part of the result.
  private static func write(_ root: JSONNode, to writer: inout Writer) {
    writer.write("{")
    var isFirst = true
    root.forEachMember { key, value in
      if key == "type" { return }
      if !isFirst { writer.write(", ") }
      isFirst = false
      writer.write(json: key)
      writer.write(": ")
      writer.write(value.written)
    }
    writer.write("}\n")
  }

  private func write(_ content: Text, named name: String, _ now: Timestamp) throws(DiskError) {
    try disk.makeFolder(ResultDrop.folder)
    // Names sort by time, so a run takes in the earlier of two answers to one task first.
    let time = now.text.filter { $0 != "-" && $0 != ":" }
    let stem = "bridge-\(time)-\(name)"
    let hidden = "\(ResultDrop.folder)/.\(stem)-\(Platform.processID).writing"
    _ = try disk.remove(hidden)
    try disk.create(hidden, content)
    try disk.openForWriting(hidden).syncData()
    var number = 1
    while try !disk.renameNew(hidden, to: "\(ResultDrop.folder)/\(stem)-\(OutboxPath.number(number, digits: 3)).json") {
      number += 1
    }
    try disk.syncFolder(ResultDrop.folder)
  }

  /// Removes files that killed bridges have left half written: nobody was told that they were accepted.
  func clear(now: Timestamp = .now) {
    for name in (try? disk.names(in: ResultDrop.folder)) ?? []
    where name.hasPrefix(".bridge-") && name.hasSuffix(".writing") {
      let path = "\(ResultDrop.folder)/\(name)"
      guard let status = disk.status(path), status.kind == .file else { continue }
      if status.modified / 1_000_000_000 + ResultDrop.longestWriting < now.seconds { _ = try? disk.remove(path) }
    }
  }
}
