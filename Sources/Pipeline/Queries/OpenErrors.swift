/// Says of an entry of the error log whether it is still open: a list of errors alone does not say what was fixed since.
struct OpenErrors {
  private let reader: StoreReader
  private let refused: Set<String>
  private let conflicts: OpenConflicts

  init(_ reader: StoreReader, now: Timestamp) throws {
    self.reader = reader
    refused = try OpenErrors.refused(on: reader.disk)
    conflicts = try OpenConflicts(reader, now: now)
  }

  /// Whether it is still open: its task is the product's last one and has not succeeded, the refused item is still in
  /// rejected/, or two results contradict each other.
  func isOpen(_ error: LoggedError) throws -> Bool {
    if OpenConflicts.types.contains(error.type) { return try conflicts.isOpen(error) }
    guard let id = error.productID else { return error.place.map(refused.contains) ?? false }
    defer { reader.store.release() }
    guard let record = try reader.store.record(id), let task = record.task, task.id == error.taskID else {
      return false
    }
    return task.isOpen || record.standing.needsPerson
  }

  /// The places of the problems in rejected/ whose file is still there.
  private static func refused(on disk: Disk) throws -> Set<String> {
    let names = try disk.names(in: Layout.rejected)
    let all = Set(names)
    var places = Set<String>()
    for name in names where name.hasSuffix(Layout.problems) {
      guard all.contains(String(name.dropLast(Layout.problems.count))) else { continue }
      let arena = Arena()
      let document = JSONDocument(arena: arena)
      guard let file = try disk.openIfThere("\(Layout.rejected)/\(name)") else { continue }
      let content = try file.readAll()
      guard (try? document.parse(content.text)) != nil else { continue }
      for problem in document.root.elements { if let place = LoggedError.place(of: problem) { places.insert(place) } }
    }
    return places
  }
}

extension LoggedError {
  /// Where the first problem of a refused item is, as in its file of problems.
  fileprivate var place: String? { details.first.flatMap(LoggedError.place) }

  fileprivate static func place(of problem: JSONNode) -> String? {
    guard let file = problem["file"]?.string, let line = problem["line"]?.integer, let code = problem["code"]?.string
    else { return nil }
    return "\(file):\(line) \(code)"
  }
}
